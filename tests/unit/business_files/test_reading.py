"""Which YAML is taken, and what its scalars mean."""

import pytest

from server.business_files.reading import MAX_BYTES, BadBusinessFile, read_source


@pytest.mark.parametrize(
    ("written", "value"),
    [
        pytest.param("09:00", "09:00", id="a time is a text, not a number of minutes"),
        pytest.param("10:30", "10:30", id="without a leading zero too"),
        pytest.param("no", "no", id="no is not false"),
        pytest.param("+33155010203", "+33155010203", id="a phone number keeps its plus"),
        pytest.param("0155010203", "0155010203", id="and its leading zero"),
        pytest.param("2026-12-24", "2026-12-24", id="a date is a text"),
        pytest.param("35.50", "35.50", id="a price keeps its digits"),
        pytest.param("45", 45, id="a whole number"),
        pytest.param("'45'", "45", id="quotes make a text"),
        pytest.param("true", True, id="true"),
        pytest.param("~", None, id="nothing"),
        pytest.param("[a, 1]", ["a", 1], id="a list"),
    ],
)
def test_scalars_mean_what_they_look_like(written: str, value: object) -> None:
    assert read_source(f"key: {written}".encode()).data == {"key": value}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param(b"[" * 200_000, "line 1: this is nested too deeply.", id="a tower of brackets"),
        pytest.param(b"- " * 200_000 + b"x", "line 1: this is nested too deeply.", id="a tower of dashes"),
        pytest.param(
            b"a: &x [1]\nb: [*x, *x]",
            "line 1: anchors (&) and aliases (*) are not taken; write it out.",
            id="what grows",
        ),
        pytest.param(
            b"a: !!python/object/apply:os.system [ls]", "line 1: tags (!) are not taken.", id="what runs"
        ),
        pytest.param(b"x" * (MAX_BYTES + 1), "The file is larger than 512 KB.", id="what is huge"),
        pytest.param(b"a: \xff", "The file is not UTF-8 (byte 3).", id="what is no text"),
        pytest.param(b"a: 1\nb: [", "line 3: this is not YAML", id="what is no YAML"),
        pytest.param(b"a: 1\n---\nb: 2", "line 2: this is not YAML", id="two documents"),
    ],
)
def test_a_file_that_no_business_needs_is_refused_with_its_line(content: bytes, sentence: str) -> None:
    with pytest.raises(BadBusinessFile, match=r"^.+$") as refused:
        read_source(content)
    assert sentence in refused.value.problems[0]


def test_every_value_knows_its_line() -> None:
    source = read_source(b"name: X\ncalendars:\n  - name: A\n    hours:\n      monday: 09:00-10:00\n")
    assert source.line_of(("calendars", 0, "hours", "monday")) == 5
    assert source.line_of(("calendars", 0, "hours", "friday")) == 4, "the nearest thing around it"
