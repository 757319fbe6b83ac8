"""Find the dates, times and intervals in a message, relative to the business's now.

What is ambiguous, contradictory or impossible is said to be so; what can't be resolved yields nothing.
`days.py` documents the rules about weekdays, weeks and years, `languages/` the words. Further rules:
- A time beside a day becomes that day's `datetime` with the zone's offset on it. A wall time in the gap of
  a clock change means the end of the gap; of a repeated hour the first pass is meant.
- "After 2 pm" without a day has an open end; beside a day it ends with that day, as "before noon" begins
  with it.
- Times said for several days ("next week after 2 pm") stay beside the days, as an interval of their own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import product
from typing import Any

from babel.core import get_global

from server.core.zones import to_instant
from server.language.times.anchors import join_anchored
from server.language.times.compose import group_pieces, settle_part
from server.language.times.dated import join_dated_weekdays
from server.language.times.grammar import Context, Grammar, Item, find_pieces
from server.language.times.grammars import borrowed_words, grammar_of
from server.language.times.half_read import drop_half_read
from server.language.times.left_out import say_nouns
from server.language.times.moments import join_moments
from server.language.times.month_lists import spread_months
from server.language.times.negation import drop_negated
from server.language.times.ranges import join_cues_and_ranges
from server.language.times.readings import DAY_MINUTES, Clock, Clocks, Day, Days, Piece
from server.language.times.tagging import tag_tokens
from server.language.tokens import clean, tokenize

_MOST_RESULTS = 20
_SMALL_HOURS = 5 * 60
_MOST_CANDIDATES = 8
# Parts of the day that greet: "Morning, ..."; folded.
_GREETINGS = frozenset({"morning", "mornin", "afternoon", "evening", "middag", "avond", "sera", "soir"})
# CLDR's order of English dates by country; elsewhere, and in Canada, people write both.
_MONTH_FIRST = frozenset({"US", "PR", "GU", "VI", "AS", "MP", "UM", "PH"})
_DAY_FIRST = frozenset({"GB", "IE", "AU", "NZ", "IN", "ZA", "SG", "MT", "JM", "NG", "KE", "GH", "ZW"})


@dataclass(frozen=True)
class When:
    """One thing said about time; CONTRACT section 5 has the fields (`start` is "from", `end` "to")."""

    kind: str
    text: str
    value: str | None = None
    start: str | None = None
    end: str | None = None
    candidates: tuple["When", ...] = ()
    grain: str = "day"
    approximate: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return the public shape."""
        return {
            "kind": self.kind,
            "value": self.value,
            "from": self.start,
            "to": self.end,
            "candidates": [candidate.to_json() for candidate in self.candidates],
            "grain": self.grain,
            "text": self.text,
            "approximate": self.approximate,
        }


def find_when(text: str, *, now: datetime, time_zone: tzinfo, language: str = "en") -> list[When]:
    """Return what the message says about time, in its order; a naive `now` is read in the zone."""
    grammar = grammar_of(language)
    local_now = now.replace(tzinfo=time_zone) if now.tzinfo is None else now.astimezone(time_zone)
    context = Context(
        local_now,
        grammar.week_start,
        grammar.half_days,
        _day_first(grammar, time_zone),
        grammar.written_24,
        grammar.weekend_start,
    )
    cleaned = clean(text)
    items = _without_greeting(tag_tokens(tokenize(cleaned), grammar, borrowed_words()))
    nodes = find_pieces(spread_months(say_nouns(items)), grammar, context)
    nodes = join_anchored(join_dated_weekdays(nodes, context), context)
    nodes = join_cues_and_ranges(join_moments(nodes, context), context)
    pieces = group_pieces(drop_half_read(drop_negated(nodes, context)), context)
    found = (when for piece in pieces for when in _render(piece, cleaned, context))
    return [when for when, _ in zip(found, range(_MOST_RESULTS), strict=False)]


def _day_first(grammar: Grammar, time_zone: tzinfo) -> bool | None:
    """Return the order of numeric dates: where a language leaves it open, the country of the zone decides."""
    if grammar.day_first is not None:
        return grammar.day_first
    territory = get_global("zone_territories").get(str(time_zone), "")
    return territory in _DAY_FIRST if territory in _DAY_FIRST | _MONTH_FIRST else None


def local_moment(day: date, minute: int, zone: tzinfo) -> datetime:
    """Return the instant of a wall time; in the gap of a clock change that is the gap's end."""
    wall = datetime.combine(day, time()) + timedelta(minutes=minute)
    return to_instant(wall, zone).astimezone(zone)


def _without_greeting(items: Sequence[Item]) -> Sequence[Item]:
    """Drop the "morning," with which a longer message greets: it says nothing about time."""
    greets = len(items) > 4 and items[0].text in _GREETINGS and items[1].text in {",", "!", "."}
    return items[2:] if greets else items


def _render(piece: Piece, cleaned: str, context: Context) -> Iterable[When]:
    text = cleaned[piece.start : piece.end] or cleaned.strip()  # words that were only written to be read
    settled = settle_part(piece)
    if settled.is_impossible:
        return [When("impossible", text)]
    if settled.moment is not None:
        value = settled.moment.astimezone(context.now.tzinfo).isoformat()
        return [
            When("datetime", text, value=value, grain=settled.time_grain, approximate=settled.approximate)
        ]
    parts = (Clocks(settled.part.start, settled.part.end),) if settled.part else ()
    times = _after_midnight(settled.times, piece, context) or parts
    single_days = [day for day in settled.days if isinstance(day, Day)]
    spans = [day for day in settled.days if isinstance(day, Days)]
    readings = [_days_when(span, text, settled, context) for span in spans]
    if spans and times:
        # "At the beginning of December in the morning": the days are about so, the part of day is what it is.
        timed = settled if settled.times else replace(settled, approximate=False)
        return [*readings, _settle([_time_when(t, text, timed) for t in times], timed, text)]
    if single_days and times:
        readings = [_moment_when(day, t, text, settled, context) for day, t in product(single_days, times)]
    elif single_days:
        readings = [When("date", text, value=day.date.isoformat()) for day in single_days]
    elif times:
        readings = [_time_when(t, text, settled) for t in times]
    return [_settle(readings, settled, text)] if readings else []


def _after_midnight(
    times: Sequence[Clock | Clocks], piece: Piece, context: Context
) -> tuple[Clock | Clocks, ...]:
    """Let "tonight at 2" be the 2 o'clock that comes, when the day is over."""
    tonight = piece.part is not None and piece.part.half == "night" and piece.days == (Day(context.today),)
    return tuple(
        Clock(time.minute + DAY_MINUTES)
        if tonight and isinstance(time, Clock) and time.minute < _SMALL_HOURS
        else time
        for time in times
    )


def _settle(readings: Sequence[When], piece: Piece, text: str) -> When:
    """Return the only reading, or all of them as ambiguous or in conflict."""
    unique = tuple(dict.fromkeys(replace(r, approximate=piece.approximate) for r in readings))
    if len(unique) == 1 and not piece.is_conflict:
        return unique[0]
    kind = "conflict" if piece.is_conflict else "ambiguous"
    grain = unique[0].grain
    return When(kind, text, candidates=unique[:_MOST_CANDIDATES], grain=grain, approximate=piece.approximate)


def _days_when(span: Days, text: str, piece: Piece, context: Context) -> When:
    ends = ((span.first, span.first_minute), (span.end, span.end_minute))
    start, end = (
        local_moment(day, minute, _zone(context)).isoformat() if day else None for day, minute in ends
    )
    return When("interval", text, start=start, end=end, grain=piece.grain, approximate=piece.approximate)


def _time_when(reading: Clock | Clocks, text: str, piece: Piece) -> When:
    if isinstance(reading, Clock):
        return When("time", text, value=_face(reading.minute % DAY_MINUTES), grain=piece.time_grain)
    start, end = _face(reading.start), _face(reading.end)
    return When("interval", text, start=start, end=end, grain=piece.time_grain)


def _moment_when(day: Day, reading: Clock | Clocks, text: str, piece: Piece, context: Context) -> When:
    zone = _zone(context)
    if isinstance(reading, Clock):
        start, end = reading.minute, reading.minute
    else:
        start = 0 if reading.start is None else reading.start
        end = DAY_MINUTES if reading.end is None else reading.end
    on = day.date
    has_passed = local_moment(on, end, zone) <= context.now
    if day.rolls and on == context.today and has_passed:
        on += timedelta(days=7)
    first, last = local_moment(on, start, zone), local_moment(on, end, zone)
    if isinstance(reading, Clock):
        return When("datetime", text, value=first.isoformat(), grain=piece.time_grain)
    return When("interval", text, start=first.isoformat(), end=last.isoformat(), grain=piece.time_grain)


def _face(minute: int | None) -> str | None:
    """Write minutes as "15:00"; the midnight that ends the day is "24:00"."""
    if minute is None:
        return None
    shown = minute if minute <= DAY_MINUTES else minute - DAY_MINUTES
    return f"{shown // 60:02}:{shown % 60:02}"


def _zone(context: Context) -> tzinfo:
    zone = context.now.tzinfo
    return zone if zone is not None else UTC
