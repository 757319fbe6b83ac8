"""Spans of minutes, against sets of minutes."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.core.intervals import Span, instant_of, intersect, minute_of, subtract, union

SPANS = st.lists(st.builds(Span, st.integers(0, 60), st.integers(0, 60)), max_size=8)


def minutes(spans: list[Span]) -> set[int]:
    return {minute for span in spans for minute in range(span.start, span.end)}


def is_tidy(spans: list[Span]) -> bool:
    return all(s.start < s.end for s in spans) and all(a.end < b.start for a, b in pairwise(spans))


@given(SPANS)
def test_union_keeps_every_minute_and_tidies(spans: list[Span]) -> None:
    assert minutes(union(spans)) == minutes(spans)
    assert is_tidy(union(spans))


@given(SPANS, SPANS)
def test_subtract_and_intersect_are_those_of_sets(left: list[Span], right: list[Span]) -> None:
    left, right = union(left), union(right)
    assert minutes(subtract(left, right)) == minutes(left) - minutes(right)
    assert minutes(intersect(left, right)) == minutes(left) & minutes(right)
    assert is_tidy(intersect(left, right))


@pytest.mark.parametrize(
    ("spans", "joined"),
    [
        pytest.param([(5, 9), (1, 3)], [(1, 3), (5, 9)], id="sorts"),
        pytest.param([(1, 3), (3, 5)], [(1, 5)], id="joins what touches"),
        pytest.param([(1, 9), (2, 3)], [(1, 9)], id="swallows what lies inside"),
        pytest.param([(4, 4), (6, 5)], [], id="drops what is empty"),
    ],
)
def test_union_of_a_few_spans(spans: list[tuple[int, int]], joined: list[tuple[int, int]]) -> None:
    assert union(Span(*span) for span in spans) == joined


def test_an_instant_becomes_a_minute_and_back() -> None:
    instant = datetime(2031, 3, 3, 10, 7, tzinfo=UTC)
    assert instant_of(minute_of(instant)) == instant
    assert minute_of(instant + timedelta(seconds=59)) == minute_of(instant)
    assert minute_of(datetime(1969, 12, 31, 23, 59, 30, tzinfo=UTC)) == -1
