"""Closing days or hours: asked for step by step or in one sentence, shown, confirmed, and taken back."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from server.language.phrases import say
from server.receptionist.owner import messages
from server.receptionist.owner.endings import read_end
from server.receptionist.owner.periods import Days, Hours, Period, Spoken
from server.receptionist.owner.rendering import end_of_day, hit_lines, start_of_day
from server.receptionist.owner.talk import NO, YES, Answer, OwnerTalk

TASK = "close"
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


def go_on(talk: OwnerTalk) -> Answer | None:
    """Take an answer to the open question; None when it is none."""
    asked = talk.memory.asked
    if asked == "confirm":
        return _confirmed(talk)
    if asked == "calendar":
        return _next(talk) if talk.choose_calendar() else None
    if asked.startswith("which:"):
        period = talk.choice()
        talk.memory.asked = asked.removeprefix("which:")
        return _take(talk, period) if period else _hear(talk, talk.memory.asked, is_answer=True)
    return _hear(talk, asked, is_answer=True)


def _hear(talk: OwnerTalk, asked: str, *, is_answer: bool = False) -> Answer | None:
    """Read the times of the message as what was asked for."""
    if _take_open_end(talk):
        return _next(talk)
    spoken = _spoken(talk, asked)
    if spoken.impossible:
        text = say("owner_impossible_date", talk.language, text=spoken.impossible[:40], example=talk.example)
        return talk.ask(asked, text)
    if len(spoken.periods) > 1:
        return talk.ask_which(spoken.periods, asked)
    if spoken.periods:
        talk.memory.asked = asked
        return _take(talk, spoken.periods[0])
    return None if is_answer else _ask_when(talk, asked)


def _spoken(talk: OwnerTalk, asked: str) -> Spoken:
    heard, first = talk.heard, talk.memory.first
    if asked != "end" or not first:
        return heard.spoken
    start = date.fromisoformat(first)
    return read_end(heard.text, heard.spoken, first=start, language=talk.language, zone=talk.zone)


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
    talk.memory.first, talk.memory.is_open = known, True
    return True


def _take(talk: OwnerTalk, period: Period) -> Answer:
    """Put what was said into the closure; a single day answers the question that was asked."""
    memory = talk.memory
    if isinstance(period, Hours) and memory.asked != "end":
        memory.starts_at, memory.ends_at = period.start.isoformat(), period.end.isoformat()
        memory.first, memory.last, memory.is_open = "", "", False
        return _next(talk)
    days = _days_of(period, talk)
    if not _YEARS[0] <= days.first <= (days.last or days.first) <= _YEARS[1]:
        return talk.ask(memory.asked or "start", say("owner_bad_date", talk.language, example=talk.example))
    memory.starts_at, memory.ends_at, memory.is_open = "", "", False
    is_one_day = days.last in (None, days.first)
    if memory.asked == "end" and (is_one_day or days.from_now):
        memory.last = (days.last or days.first).isoformat()
    else:
        memory.first = days.first.isoformat()
        is_asked_alone = memory.asked == "start" and is_one_day and not memory.in_one
        memory.last = "" if days.last is None or is_asked_alone else days.last.isoformat()
    return _next(talk)


def _days_of(period: Period, talk: OwnerTalk) -> Days:
    if isinstance(period, Days):
        return period
    day = period.start.astimezone(talk.zone).date()
    return Days(day, day)


def _next(talk: OwnerTalk) -> Answer:
    """Ask for what is missing, refuse what cannot be, else show the whole."""
    memory = talk.memory
    if not memory.starts_at and not memory.first:
        return talk.ask("start", say("owner_ask_start", talk.language))
    if memory.first and not memory.last and not memory.is_open:
        return talk.ask("end", say("owner_ask_end", talk.language))
    problem = _problem(talk)
    if problem is not None:
        memory.last = ""
        return talk.ask("end", problem)
    if memory.lacks_calendar:
        return talk.ask_calendar()
    return _show(talk)


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


def _show(talk: OwnerTalk) -> Answer:
    """Show what will be closed and whom it hits; nothing is closed before ✅."""
    lines = [_in_words(talk)]
    if talk.memory.calendar_id:
        lines.append(say("owner_of_calendar", talk.language, calendar=talk.calendar_name))
    hit = _hits(talk)
    if hit:
        shown = hit_lines(hit, talk.language, talk.zone)
        lines.append(say("owner_hits", talk.language, count=len(hit), lines=shown))
    return talk.ask("confirm", "\n".join(lines), YES, NO)


def _in_words(talk: OwnerTalk) -> str:
    memory, language = talk.memory, talk.language
    if memory.starts_at:
        start, end = talk.moment(memory.starts_at), talk.until(memory.starts_at, memory.ends_at)
        return say("owner_confirm_hours", language, start=start, end=end)
    if memory.is_open:
        return say("owner_confirm_open", language, start=memory.first)
    return say("owner_confirm_days", language, start=memory.first, end=memory.last)


def _hits(talk: OwnerTalk) -> list[dict[str, Any]]:
    """Return who is booked in the time, as far as it is still to come."""
    start, end = _closed_time(talk)
    start = max(start, talk.turn.now)
    if end is not None and end <= start:
        return []
    found = talk.tools.call(
        "owner_visits",
        {
            "starts_at": start.isoformat(),
            "ends_at": None if end is None else end.isoformat(),
            "calendar_id": talk.calendar_id,
        },
    )
    visits: list[dict[str, Any]] = found.get("visits", [])
    return visits


def _closed_time(talk: OwnerTalk) -> tuple[datetime, datetime | None]:
    memory = talk.memory
    if memory.starts_at:
        return datetime.fromisoformat(memory.starts_at), datetime.fromisoformat(memory.ends_at)
    start = start_of_day(date.fromisoformat(memory.first), talk.zone)
    return start, None if memory.is_open else end_of_day(date.fromisoformat(memory.last), talk.zone)


def _confirmed(talk: OwnerTalk) -> Answer | None:
    if talk.heard.answer is None:
        return _corrected(talk)
    if talk.heard.answer is False:
        return talk.end(say("owner_dropped", talk.language))
    hit = _hits(talk)
    done = _write(talk)
    if "error" in done:
        return talk.end(_refusal(talk, done["error"]))
    is_hours = bool(talk.memory.starts_at)
    said = say("owner_saved_hours", talk.language) if is_hours else say("owner_saved", talk.language)
    talk.memory.undo_kind, talk.memory.undo_id = done["kind"], done["closure_id"]
    talk.memory.undo_at = talk.turn.now.isoformat()
    undo = talk.button(say("button_undo", talk.language))
    return messages.offer(talk, said, hit, undo) if hit else talk.end(said, undo)


def _corrected(talk: OwnerTalk) -> Answer | None:
    """Take another time instead of a yes: hours for hours, two days for both, one day for the last one."""
    if not talk.heard.spoken.periods and not talk.heard.is_open_end:
        return None
    return _hear(talk, "time" if talk.memory.starts_at else "end", is_answer=True)


def _write(talk: OwnerTalk) -> dict[str, Any]:
    memory = talk.memory
    if memory.starts_at:
        hours = {"starts_at": memory.starts_at, "ends_at": memory.ends_at, "calendar_id": talk.calendar_id}
        return talk.tools.call("owner_close_hours", hours)
    days = {
        "first_day": memory.first,
        "last_day": None if memory.is_open else memory.last,
        "calendar_id": talk.calendar_id,
    }
    return talk.tools.call("owner_close_days", days)


def _refusal(talk: OwnerTalk, error: Mapping[str, Any]) -> str:
    """Say what is in the way; what cannot be named changed nothing either."""
    if error["code"] != "closure_overlaps" or "closure_id" not in error:
        return say("owner_dropped", talk.language)
    if "start_date" in error:
        start, end = talk.days_between(error["start_date"], error["end_date"])
    else:
        start = talk.moment(error["starts_at"])
        end = talk.until(error["starts_at"], error["ends_at"])
    return say("owner_overlaps", talk.language, start=start, end=end)


def undo(talk: OwnerTalk) -> Answer:
    """Take the last closure back, if it was made just now."""
    closure = {"kind": talk.memory.undo_kind, "closure_id": talk.memory.undo_id}
    can_undo = talk.memory.can_undo(talk.turn.now)
    talk.memory.undo_kind, talk.memory.undo_id, talk.memory.undo_at = "", 0, ""
    if not can_undo or "error" in talk.tools.call("owner_undo", closure):
        return talk.end(say("owner_nothing_to_undo", talk.language))
    return talk.end(say("owner_undone", talk.language))
