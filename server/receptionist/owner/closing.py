"""Closing days or hours: asked for step by step or in one sentence, shown and confirmed."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from server.language.phrases import say
from server.receptionist.hours import hours_of_day
from server.receptionist.owner import messages
from server.receptionist.owner.confirming import (
    find_hits,
    meant_parts,
    refusal,
    set_parts,
    show,
    write,
)
from server.receptionist.owner.endings import read_end
from server.receptionist.owner.periods import Days, Hours, Period, Spoken, parts_of
from server.receptionist.owner.reading import read_times
from server.receptionist.owner.rendering import end_of_day, start_of_day
from server.receptionist.owner.talk import Answer, OwnerTalk

TASK = "close"
_QUOTED = 60  # letters of what an owner wrote
_LONGEST = timedelta(days=3660)
_YEARS = (date(1970, 1, 1), date(2199, 12, 31))


def begin_vacation(talk: OwnerTalk) -> Answer:
    """Begin with the first day, as whoever sends one word is asked."""
    talk.begin(TASK)
    return talk.ask("start", say("owner_ask_start", talk.language))


def begin_closing(talk: OwnerTalk) -> Answer:
    """Take what one sentence says, and ask for what it lacks."""
    talk.begin(TASK)
    talk.memory.in_one = bool(talk.heard.spoken.periods)
    is_block = talk.heard.command is not None and talk.heard.command.name == "block"
    return _hear(talk, "time" if is_block else "start") or begin_vacation(talk)


def leave_open(talk: OwnerTalk) -> Answer:
    """Close nothing, since the sentence says that it is not closed."""
    return talk.end(say("owner_dropped", talk.language))


def refuse_weekly(talk: OwnerTalk) -> Answer:
    """Say where days that are closed every week are changed."""
    return talk.end(say("owner_weekly", talk.language))


def go_on(talk: OwnerTalk) -> Answer | None:
    """Take an answer to the open question; None when it is none."""
    asked = talk.memory.asked
    if asked == "confirm":
        return _confirmed(talk)
    if asked == "closing_time":
        return _hear_closing_time(talk)
    if asked == "calendar":
        return _next(talk) if talk.choose_calendar() else None
    if asked.startswith("which:"):
        period = talk.choice()
        before = asked.removeprefix("which:")
        if period is None:
            return _hear(talk, before, is_answer=True)
        talk.memory.asked = before
        return _take(talk, period)
    return _hear(talk, asked, is_answer=True)


def _hear(talk: OwnerTalk, asked: str, *, is_answer: bool = False) -> Answer | None:
    """Read the times of the message as what was asked for."""
    if talk.heard.unclear:
        return talk.end(say("owner_unclear_exception", talk.language, text=talk.heard.unclear[:_QUOTED]))
    if _take_open_end(talk):
        return _next(talk)
    spoken = _spoken(talk, asked)
    if spoken.impossible:
        quoted = spoken.impossible[:_QUOTED]
        return talk.ask(asked, say("owner_impossible_date", talk.language, text=quoted, example=talk.example))
    if spoken.periods:
        return _take_one(talk, spoken.periods, asked)
    return None if is_answer else _ask_when(talk, asked)


def _take_one(talk: OwnerTalk, periods: Sequence[Period], asked: str) -> Answer:
    """Ask which of several is meant, and from when on a day closes that closes early; take what is clear."""
    if len(periods) > 1:
        return talk.ask_which(periods, asked)
    if talk.heard.closes_sooner and isinstance(periods[0], Days) and periods[0].last == periods[0].first:
        talk.memory.first = periods[0].first.isoformat()
        return talk.ask("closing_time", say("owner_ask_closing_time", talk.language))
    talk.memory.asked = asked
    return _take(talk, periods[0])


def _spoken(talk: OwnerTalk, asked: str) -> Spoken:
    heard, first = talk.heard, talk.memory.first
    if asked != "end" or not first:
        return _to_the_day_end(talk) if heard.closes_early else heard.spoken
    start = date.fromisoformat(first)
    return read_end(heard.text, heard.spoken, first=start, language=talk.language, zone=talk.zone)


def _to_the_day_end(talk: OwnerTalk) -> Spoken:
    """Who closes at four is closed for the rest of the day."""
    return Spoken(tuple(_till_midnight(one, talk) for one in talk.heard.spoken.periods))


def _till_midnight(period: Period, talk: OwnerTalk) -> Period:
    if not isinstance(period, Hours) or not period.is_hour:
        return period
    return Hours(period.start, end_of_day(period.start.astimezone(talk.zone).date(), talk.zone))


def _hear_closing_time(talk: OwnerTalk) -> Answer | None:
    """Take the time from which on the day is closed that closes early."""
    day = start_of_day(date.fromisoformat(talk.memory.first), talk.zone)
    meant = [one for one in talk.calendars if one["id"] in talk.calendar_ids] or talk.calendars
    hours = partial(hours_of_day, meant)
    said = read_times(talk.heard.text, now=day, zone=talk.zone, language=talk.language, hours=hours)
    found = [_till_midnight(one, talk) for one in said.periods if isinstance(one, Hours)]
    return _take_one(talk, found, "time") if found else None


def _ask_when(talk: OwnerTalk, asked: str) -> Answer:
    if asked == "start":
        return talk.ask("start", say("owner_ask_start", talk.language))
    return talk.ask(asked, say("owner_ask_time", talk.language, example=talk.example))


def _take_open_end(talk: OwnerTalk) -> bool:
    """Leave the end open where the message says so and the start is known; tell whether it did."""
    first = next((one for one in talk.heard.spoken.periods if isinstance(one, Days)), None)
    known = talk.memory.first or (first.first.isoformat() if first else "")
    if not talk.heard.is_open_end or not known:
        return False
    talk.memory.first, talk.memory.is_open, talk.memory.parts = known, True, []
    return True


def _take(talk: OwnerTalk, period: Period) -> Answer:
    """Put what was said into the closure; a single day answers the question that was asked."""
    if _has_hours(period) and _wants_days(talk):
        return talk.ask(talk.memory.asked, say("owner_only_days", talk.language, example=talk.example))
    if not _has_known_years(period):
        asked = talk.memory.asked or "start"
        return talk.ask(asked, say("owner_bad_date", talk.language, example=talk.example))
    if isinstance(period, Days):
        return _take_days(talk, period)
    set_parts(talk, parts_of(period))
    return _next(talk)


def _has_hours(period: Period) -> bool:
    return any(isinstance(part, Hours) for part in parts_of(period))


def _wants_days(talk: OwnerTalk) -> bool:
    """Tell whether days were asked for: hours are no answer then, they may be about something else."""
    return talk.memory.asked == "end" or (talk.memory.asked == "start" and not talk.memory.in_one)


def _has_known_years(period: Period) -> bool:
    days = [part for part in parts_of(period) if isinstance(part, Days)]
    return all(_YEARS[0] <= one.first <= (one.last or one.first) <= _YEARS[1] for one in days)


def _take_days(talk: OwnerTalk, days: Days) -> Answer:
    memory = talk.memory
    memory.starts_at, memory.ends_at, memory.is_open, memory.parts = "", "", False, []
    is_one_day = days.last in (None, days.first)
    if memory.asked == "end" and (is_one_day or days.from_now):
        memory.last = (days.last or days.first).isoformat()
    else:
        memory.first = days.first.isoformat()
        is_asked_alone = memory.asked == "start" and is_one_day and not memory.in_one
        memory.last = "" if days.last is None or is_asked_alone else days.last.isoformat()
    return _next(talk)


def _next(talk: OwnerTalk) -> Answer:
    """Ask for what is missing, refuse what cannot be, else show the whole."""
    memory = talk.memory
    if not memory.starts_at and not memory.first and not memory.parts:
        return talk.ask("start", say("owner_ask_start", talk.language))
    if memory.first and not memory.last and not memory.is_open:
        return talk.ask("end", say("owner_ask_end", talk.language))
    problem = _problem(talk)
    if problem is not None:
        memory.last = ""
        return talk.ask("end", problem)
    if memory.lacks_calendar:
        return talk.ask_calendar()
    return show(talk)


def _problem(talk: OwnerTalk) -> str | None:
    memory = talk.memory
    if not memory.first or not memory.last:
        return None
    first, last = date.fromisoformat(memory.first), date.fromisoformat(memory.last)
    if last < first:
        return say("owner_end_before_start", talk.language, start=memory.first, end=memory.last)
    if last - first >= _LONGEST:
        words = say("owner_open_end", talk.language)
        return say("owner_too_long", talk.language, words=words)
    return None


def _confirmed(talk: OwnerTalk) -> Answer | None:
    if talk.heard.answer is None:
        return _corrected(talk)
    if talk.heard.answer is False:
        return talk.end(say("owner_dropped", talk.language))
    hit = find_hits(talk)
    done = write(talk)
    if "error" in done:
        return talk.end(refusal(talk, done["error"]))
    is_hours = all(isinstance(part, Hours) for part in meant_parts(talk))
    said = say("owner_saved_hours", talk.language) if is_hours else say("owner_saved", talk.language)
    made = [[one["kind"], str(one["closure_id"])] for one in done["closures"]]
    talk.memory.note_done(made, talk.turn.now)
    undo = talk.button(say("button_undo", talk.language))
    return messages.offer(talk, said, hit, undo) if hit else talk.end(said, undo)


def _corrected(talk: OwnerTalk) -> Answer | None:
    """Take another time instead of a yes: hours for hours, two days for both, one day for the last one."""
    if not talk.heard.spoken.periods and not talk.heard.is_open_end:
        return None
    is_days = bool(talk.memory.first) and not talk.memory.starts_at
    return _hear(talk, "end" if is_days else "time", is_answer=True)
