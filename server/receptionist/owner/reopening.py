"""Ending closures before their time ("cancel my vacation"): shown, chosen, and ended after ✅."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from server.language.phrases import say
from server.receptionist.owner.memory import MOST_CHOICES
from server.receptionist.owner.periods import Part, parts_of
from server.receptionist.owner.ranges import bounds, part_of
from server.receptionist.owner.rendering import start_of_day
from server.receptionist.owner.talk import NO, YES, Answer, OwnerTalk
from server.receptionist.owner.undoing import has_just_closed, note_opened, say_undone, undo

TASK = "reopen"


def begin_reopening(talk: OwnerTalk) -> Answer:
    """Take back the closure that was made just now; else show what is closed from today on."""
    if has_just_closed(talk) and not talk.heard.spoken.periods and not talk.memory.task:
        return undo(talk)
    talk.begin(TASK)
    found = _named(talk, list_closures(talk))
    if not found:
        return talk.end(say("owner_no_closures", talk.language))
    if len(found) == 1:
        return _show(talk, found[0])
    talk.memory.closures = [[one["kind"], str(one["closure_id"])] for one in found[:MOST_CHOICES]]
    buttons = [talk.button(talk.short_closure(one)) for one in found[:MOST_CHOICES]]
    return talk.ask("which", say("owner_which_closure", talk.language), *buttons)


def go_on(talk: OwnerTalk) -> Answer | None:
    """Take the choice or the ✅; None when it is neither."""
    if talk.memory.asked == "which":
        chosen = _chosen(talk)
        return _show(talk, chosen) if chosen else None
    if talk.heard.answer is None:
        return None
    if talk.heard.answer is False:
        return talk.end(say("owner_dropped", talk.language))
    kind, closure_id = talk.memory.closures[0]
    done = talk.tools.call("owner_undo", {"kinds": [kind], "closure_ids": [int(closure_id)]})
    if "error" in done:
        return talk.end(say("owner_no_closures", talk.language))
    answer = talk.end(say_undone(talk, done), talk.button(say("button_undo", talk.language)))
    note_opened(talk, done["ended"])
    return answer


def list_closures(talk: OwnerTalk, *, first: date | None = None) -> list[dict[str, Any]]:
    """Return what is closed from today, or from the first day on, the nearest first."""
    wanted = {
        "starts_at": start_of_day(first or talk.now.date(), talk.zone).isoformat(),
        "ends_at": None,
        "calendar_ids": list(talk.heard.calendar_ids) or [int(one["id"]) for one in talk.calendars],
    }
    found = talk.tools.call("owner_closed", wanted)
    closures = [*found.get("vacations", []), *found.get("blocks", [])]
    return sorted(closures, key=lambda one: str(one.get("start_date") or one["starts_at"]))


def _named(talk: OwnerTalk, closures: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Keep the closures that touch the days that were named; all where none were."""
    parts = [part for period in talk.heard.spoken.periods for part in parts_of(period)]
    return (
        [one for one in closures if any(_touches(talk, part, one) for part in parts)]
        if parts
        else [*closures]
    )


def _touches(talk: OwnerTalk, part: Part, closure: Mapping[str, Any]) -> bool:
    mine, other = bounds(part, talk.zone), bounds(part_of(closure), talk.zone)
    return (other[1] is None or mine[0] < other[1]) and (mine[1] is None or other[0] < mine[1])


def _chosen(talk: OwnerTalk) -> dict[str, Any] | None:
    """Return the closure whose button was pressed, whose number was written, or whose day was said."""
    known = {(one["kind"], str(one["closure_id"])): one for one in list_closures(talk)}
    offered = [known[kind, n] for kind, n in talk.memory.closures if (kind, n) in known]
    text = talk.heard.text.strip()
    if text.isdecimal():
        return next(iter(offered[int(text[:2]) - 1 : int(text[:2])]), None)
    pressed = [one for one in offered if talk.short_closure(one) == text]
    said = _named(talk, offered) if talk.heard.spoken.periods else []
    return next(iter(pressed or said), None)


def _show(talk: OwnerTalk, closure: Mapping[str, Any]) -> Answer:
    talk.memory.closures = [[closure["kind"], str(closure["closure_id"])]]
    text = say("owner_ask_end_closure", talk.language, lines=[talk.closure_line(closure)])
    return talk.ask("confirm", text, YES, NO)
