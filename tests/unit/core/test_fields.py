"""Fields take what they say and nothing near it."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marshmallow import Schema, ValidationError

from server.core.fields import Id, Moment, Phone, QueryId, QueryWhole, Text, Whole
from server.core.paging import cut_page, decode_cursor, encode_cursor


def load(field: Any, value: Any) -> Any:
    return Schema.from_dict({"x": field})().load({"x": value})["x"]


@pytest.mark.parametrize(
    ("given", "loaded"),
    [
        ("2026-11-24T15:00:00+02:00", "2026-11-24T15:00:00+02:00"),
        ("2026-11-24T15:00Z", "2026-11-24T15:00:00+00:00"),
        ("2026-11-24t15:00:30z", "2026-11-24T15:00:30+00:00"),
        ("2026-11-24 15:00", "2026-11-24T15:00:00"),
        ("2026-11-24T15:00:00.5-0600", "2026-11-24T15:00:00.500000-06:00"),
        ("2026-11-24T15:00:00 02:00", "2026-11-24T15:00:00+02:00"),
    ],
)
def test_a_time_is_read(given: str, loaded: str) -> None:
    assert load(Moment(), given).isoformat() == loaded


def test_a_bare_date_is_midnight_only_where_it_is_allowed() -> None:
    assert load(Moment(date_allowed=True), "2026-11-24").isoformat() == "2026-11-24T00:00:00"
    with pytest.raises(ValidationError):
        load(Moment(), "2026-11-24")


@pytest.mark.parametrize(
    "given",
    [
        "", "yesterday", "2026-02-30T10:00:00Z", "2026-13-01T10:00Z", "0000-00-00", "-0001-01-01T00:00Z",
        "9999-12-31T23:59:59+14:00", "10000-01-01T00:00:00Z", "1969-12-31T23:59Z", "2200-01-01T00:00Z",
        "2026-06-30T23:59:60Z", "24:00", "2026-01-01T24:00Z", "2026-01-01T00:00:00+24:00", "1e10",
        "2026-01-01T00:00+14:01", "2026-01-01T00:00+25:61", "2026-W53-7", "٢٠٢٦-01-01T00:00Z",
        "2026-11-24T15:00:00Z\n", 5, None, [], {}, True,
    ],
)  # fmt: skip
def test_what_is_no_time_is_refused(given: Any) -> None:
    with pytest.raises(ValidationError):
        load(Moment(), given)


@given(
    st.one_of(
        st.text(), st.from_regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)?", fullmatch=True)
    )
)
def test_no_text_breaks_a_time(text: str) -> None:
    with suppress(ValidationError):
        assert 1970 <= load(Moment(), text).year < 2200


@pytest.mark.parametrize("given", ["5", 1.5, True, None, "", [], float("nan"), float("inf"), 10**400, 0, 11])
def test_a_number_is_a_whole_number_in_its_range(given: Any) -> None:
    assert load(Whole(1, 10), 5) == 5
    with pytest.raises(ValidationError):
        load(Whole(1, 10), given)


@pytest.mark.parametrize(
    "given", ["", "x", "1.0", "1e3", "0x10", "٥", "+5", " 5", "5\n", "9" * 500, "0", "11"]
)
def test_a_number_in_an_address_is_its_digits(given: str) -> None:
    assert load(QueryWhole(1, 10), "5") == 5
    with pytest.raises(ValidationError):
        load(QueryWhole(1, 10), given)


@pytest.mark.parametrize("field", [Id(), QueryId()])
def test_an_id_fits_its_column(field: Any) -> None:
    for value in (2**31, str(2**31), 0, "0", -1, "-1"):
        with pytest.raises(ValidationError):
            load(field, value)


@pytest.mark.parametrize("given", ["a\0b", "\ud800", "x\udfff", "", "   ", "x" * 6, 5, None, ["x"]])
def test_text_that_cannot_be_stored_or_does_not_fit_is_refused(given: Any) -> None:
    assert load(Text(1, 5), " שלום ") == "שלום"
    with pytest.raises(ValidationError):
        load(Text(1, 5), given)


@pytest.mark.parametrize(
    ("given", "number"),
    [
        ("+33 6 12 34 56 78", "+33612345678"),
        ("(06) 12-34.56/78", "0612345678"),
        ("15550001111", "15550001111"),
    ],
)
def test_one_phone_number_is_one_text(given: str, number: str) -> None:
    assert load(Phone(), given) == number


@pytest.mark.parametrize("given", ["", "call me", "+", "12", "1" * 21, "+33 ٦12345", "++33612345678"])
def test_what_cannot_be_dialled_is_refused(given: str) -> None:
    with pytest.raises(ValidationError):
        load(Phone(), given)


def test_pages_say_where_to_go_on() -> None:
    rows = [1, 2, 3]
    page = cut_page(rows, limit=2, key=lambda row: [row])
    assert (page.items, decode_cursor(page.next_cursor, int)) == ([1, 2], [2])
    assert cut_page(rows, limit=3, key=lambda row: [row]).next_cursor is None
    assert cut_page([], limit=3, key=lambda row: [row]).next_cursor is None


@given(st.text(max_size=60))
def test_a_made_up_cursor_is_refused(cursor: str) -> None:
    with suppress(ValidationError):
        assert all(part >= 0 for part in decode_cursor(cursor, int, int) or [])


@pytest.mark.parametrize("key", [[-1], [2**63], ["x"], [True], [1, 2], [], [1.5]])
def test_a_cursor_of_another_list_is_refused(key: Any) -> None:
    with pytest.raises(ValidationError):
        decode_cursor(encode_cursor(key), int)
