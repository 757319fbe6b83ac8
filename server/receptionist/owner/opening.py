"""Opening blocked hours ("free Thursday morning"): they are shown, and opened after ✅. A vacation stays."""

from datetime import datetime
from typing import Any

from server.language.phrases import say
from server.receptionist.owner.periods import Period, Several
from server.receptionist.owner.ranges import bounds
from server.receptionist.owner.rendering import cut, end_of_day
from server.receptionist.owner.talk import NO, YES, Answer, OwnerTalk
from server.receptionist.owner.undoing import note_opened

TASK = "open"


def begin_opening(talk: OwnerTalk) -> Answer | None:
    """Look what is blocked in the time; without a time it is no command ("free haircut")."""
    if not talk.heard.spoken.periods and not talk.heard.spoken.impossible:
        return None
    talk.begin(TASK)
    return _hear(talk)


def go_on(talk: OwnerTalk) -> Answer | None:
    """Take an answer to the open question; None when it is none."""
    if talk.memory.asked == "confirm":
        return _confirmed(talk)
    if talk.memory.asked == "calendar":
        return _look(talk) if talk.choose_calendar() else None
    if talk.memory.asked.startswith("which:"):
        period = talk.choice()
        return _take(talk, period) if period else None
    return _hear(talk) if talk.heard.spoken.periods else None


def _hear(talk: OwnerTalk) -> Answer:
    spoken = talk.heard.spoken
    if spoken.impossible:
        text = say("owner_impossible_date", talk.language, text=spoken.impossible[:40], example=talk.example)
        return talk.ask("time", text)
    if len(spoken.periods) > 1:
        return talk.ask_which(spoken.periods, "time")
    return _take(talk, spoken.periods[0])


def _take(talk: OwnerTalk, period: Period) -> Answer:
    if isinstance(period, Several):  # one after the other: which is asked
        return talk.ask_which(period.parts, "time")
    start, end = bounds(period, talk.zone)
    end = end or end_of_day(start.astimezone(talk.zone).date(), talk.zone)
    talk.memory.starts_at, talk.memory.ends_at = start.isoformat(), end.isoformat()
    if talk.memory.lacks_calendar:
        return talk.ask_calendar()
    return _look(talk)


def _look(talk: OwnerTalk) -> Answer:
    """Show what is blocked then, and the vacation that no opening of hours ends."""
    found = talk.tools.call("owner_blocked", _arguments(talk))
    vacation = found.get("vacation")
    stays = [_vacation(talk, vacation)] if vacation else []
    blocks = found.get("blocks", [])
    if not blocks:
        return talk.end("\n".join(stays) or say("owner_nothing_blocked", talk.language))
    lines = cut([talk.closure_line(block) for block in blocks], talk.language)
    text = say("owner_ask_open", talk.language, lines=lines)
    return talk.ask("confirm", "\n".join([text, *stays]), YES, NO)


def _vacation(talk: OwnerTalk, vacation: dict[str, Any]) -> str:
    start, end = talk.days_between(vacation["start_date"], vacation["end_date"])
    return say("owner_vacation_stays", talk.language, start=start, end=end)


def _confirmed(talk: OwnerTalk) -> Answer | None:
    if talk.heard.answer is None:
        return None
    if talk.heard.answer is False:
        return talk.end(say("owner_dropped", talk.language))
    done = talk.tools.call("owner_open_hours", _arguments(talk))
    if "error" in done or not done["opened"]:
        return talk.end(say("owner_nothing_blocked", talk.language))
    note_opened(talk, done["opened"])
    return talk.end(say("owner_opened", talk.language), talk.button(say("button_undo", talk.language)))


def _arguments(talk: OwnerTalk) -> dict[str, Any]:
    start, end = (datetime.fromisoformat(v) for v in (talk.memory.starts_at, talk.memory.ends_at))
    return {
        "starts_at": start.isoformat(),
        "ends_at": end.isoformat(),
        "calendar_id": talk.calendar_id,
    }
