"""From the times a message names to when the customer wants to come. Pure.

The words were understood by `server.language`; here the pieces are put together: a day from one
message and a time from the next, a correction over what was said before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo

from server.language.times.grammars import grammar_of
from server.language.times.tagging import tag_tokens
from server.language.times.when import When
from server.language.tokens import clean, tokenize
from server.receptionist.dialogue.memory import Wish
from server.receptionist.halves import is_daytime

OPEN_ENDED_DAYS = 14
_SHIFTED_WEEKS = 10
_DATED = frozenset({"MONTH", "ORD", "NEXT", "LAST", "AFTER_NEXT", "THIS", "ISO", "SLASH", "SUFFIX", "UNIT"})
_HALF_NAMED = frozenset({"MERIDIEM", "PART", "TONIGHT", "CLOCK", "MIDNIGHT", "ISO"})
_SMALL_HOURS = "06:00"


@dataclass(frozen=True)
class Said:
    """What a message says about time; `readings`, `days` and `impossible` have to be asked about.

    `first` is what was named first: in "move Tuesday's to Friday" the appointment; `wish` is its new time.
    `is_plain` tells that the hour came without am, pm or part of day, `is_weekday` that the day is just a
    weekday's name; `is_denied` that the wish is what is left beside a time that was refused.
    """

    wish: Wish
    first: Wish = field(default_factory=Wish)
    readings: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    impossible: str = ""
    is_plain: bool = False
    is_weekday: bool = False
    is_denied: bool = False

    def is_empty(self) -> bool:
        """Tell whether nothing was said about time."""
        return self.wish.is_empty() and not (self.readings or self.days or self.impossible)


def hear_times(whens: Sequence[When], *, now: datetime, zone: tzinfo, language: str) -> Said:
    """Put the times of one message together; what comes later corrects what came before."""
    said = Said(Wish())
    for when in whens:
        before, said = said, _add(said, when, now=now, zone=zone)
        said = _notice_form(before, said, when, language)
    return said


def in_span(wish: Wish, said: Said) -> Wish:
    """Read "Thursday", said of "next week" or of a day of that week, as the Thursday of that week."""
    if not (said.is_weekday and wish.day and said.wish.day):
        return said.wish
    first, end = (wish.day, wish.until) if wish.until else _week_of(wish.day)
    day = date.fromisoformat(said.wish.day)
    weeks = [(day + timedelta(weeks=weeks)).isoformat() for weeks in range(_SHIFTED_WEEKS)]
    return replace(said.wish, day=next((d for d in weeks if first <= d < end), said.wish.day))


def _week_of(day: str) -> tuple[str, str]:
    of_week = date.fromisoformat(day)
    monday = of_week - timedelta(days=of_week.weekday())
    return monday.isoformat(), (monday + timedelta(weeks=1)).isoformat()


def correct(wish: Wish, said: Wish) -> Wish:
    """Return the wish with what was said now put over it; a new day keeps the time, a new time the day."""
    changes: dict[str, str] = {}
    if said.day:
        changes |= {"day": said.day, "until": said.until}
    if said.at or said.earliest or said.latest:
        changes |= {"at": said.at, "earliest": said.earliest, "latest": said.latest}
    return replace(wish, **changes)


def _notice_form(before: Said, said: Said, when: When, language: str) -> Said:
    """Note how day and hour were named, where this piece named them."""
    items = tag_tokens(tokenize(clean(when.text)), grammar_of(language))
    tags = {item.tag for item in items}
    if said.wish.day != before.wish.day:
        has_clock = bool(said.wish.at or said.wish.earliest or said.wish.latest or said.readings)
        bare = "WEEKDAY" in tags and not tags & _DATED and (has_clock or "NUM" not in tags)
        said = replace(said, is_weekday=bare)
    if said.wish.at != before.wish.at:
        is_exact = tags & _HALF_NAMED or any(i.tag == "NUM" and i.text.startswith("0") for i in items)
        said = replace(said, is_plain=not is_exact)
    return said


def _add(said: Said, when: When, *, now: datetime, zone: tzinfo) -> Said:
    if when.kind == "impossible":
        return replace(said, impossible=when.text[:40])
    if when.kind in ("ambiguous", "conflict"):
        return _add_readings(said, when, now=now, zone=zone)
    found = _wish_of(when, now=now, zone=zone)
    if found is None:
        return said
    return replace(
        said,
        wish=correct(said.wish, found),
        first=found if said.first.is_empty() else said.first,
        readings=() if found.at else said.readings,
        days=() if found.day else said.days,
    )


def _add_readings(said: Said, when: When, *, now: datetime, zone: tzinfo) -> Said:
    found = [wish for candidate in when.candidates if (wish := _wish_of(candidate, now=now, zone=zone))]
    windows = [wish for wish in found if wish.earliest or wish.latest]
    if windows:
        return replace(said, wish=correct(said.wish, by_day(windows)), first=found[0])
    days = tuple(dict.fromkeys(wish.day for wish in found if wish.day))
    times = tuple(dict.fromkeys(wish.at for wish in found if wish.at))
    known = Wish(day=days[0] if len(days) == 1 else "", at=times[0] if len(times) == 1 else "")
    return replace(
        said,
        wish=correct(said.wish, known),
        first=known if said.first.is_empty() else said.first,
        readings=times if len(times) > 1 else said.readings,
        days=days if len(days) > 1 else said.days,
    )


def by_day(windows: Sequence[Wish]) -> Wish:
    """Choose the reading of "after 5" that lies in the day; what it leads to is only an offer."""
    inside = [w for w in windows if all(is_daytime(bound) for bound in (w.earliest, w.latest) if bound)]
    return inside[0] if inside else windows[-1]


def _wish_of(when: When, *, now: datetime, zone: tzinfo) -> Wish | None:
    if when.kind == "date" and when.value:
        return Wish(day=when.value[:10])
    if when.kind == "time" and when.value:
        return Wish(at=when.value[:5])
    if when.kind == "datetime" and when.value:
        moment = datetime.fromisoformat(when.value).astimezone(zone)
        return Wish(day=f"{moment:%Y-%m-%d}", at=f"{moment:%H:%M}")
    if when.kind == "interval":
        return _wish_of_interval(when.start, when.end, today=now.astimezone(zone).date(), zone=zone)
    return None


def _wish_of_interval(start: str | None, end: str | None, *, today: date, zone: tzinfo) -> Wish:
    if _is_clock(start) or _is_clock(end):
        latest = end or ""
        return Wish(earliest=(start or "")[:5], latest="" if latest[:5] <= _SMALL_HOURS else latest[:5])
    first_day, first_time = _split(start, zone) if start else (today, "")
    if end is None:
        if first_time:
            return Wish(day=first_day.isoformat(), earliest=first_time)
        return Wish(
            day=first_day.isoformat(), until=(first_day + timedelta(days=OPEN_ENDED_DAYS)).isoformat()
        )
    last_day, last_time = _split(end, zone)
    if first_day == last_day:
        return Wish(day=first_day.isoformat(), earliest=first_time, latest=last_time)
    if last_day == first_day + timedelta(days=1) and last_time <= _SMALL_HOURS:
        return Wish(day=first_day.isoformat(), earliest=first_time)
    until = last_day + timedelta(days=1) if last_time else last_day
    return Wish(day=first_day.isoformat(), until=until.isoformat())


def _is_clock(value: str | None) -> bool:
    return value is not None and len(value) in (5, 8) and value[2] == ":"


def _split(value: str, zone: tzinfo) -> tuple[date, str]:
    """Return the local day and clock time; midnight has none."""
    if len(value) == len("2026-11-24"):
        return date.fromisoformat(value), ""
    moment = datetime.fromisoformat(value)
    local = moment.astimezone(zone) if moment.tzinfo else moment
    clock_time = f"{local:%H:%M}"
    return local.date(), "" if clock_time == "00:00" else clock_time
