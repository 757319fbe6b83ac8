"""Taking back what was done last: a closure, time that was opened, a vacation that was ended, a delay.

The memory keeps it as pairs. "vacation" and "block" with an id were made, and go; "days" and "hours" with
their ends and calendar were opened, and are closed again; of "late" customers were told.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from server.language.phrases import say
from server.receptionist.owner import messages
from server.receptionist.owner.confirming import refusal
from server.receptionist.owner.notices import LATE
from server.receptionist.owner.talk import Answer, OwnerTalk
from server.scheduling.closure_kinds import BLOCK, VACATION

_CLOSED_DAYS, _CLOSED_HOURS = "days", "hours"
_NONE = "-"  # no end, or no calendar


def undo(talk: OwnerTalk) -> Answer:
    """Take the last thing back, if it was done just now; say what nobody takes back."""
    memory = talk.memory
    entries, told = (memory.undo_of, memory.told) if memory.can_undo(talk.turn.now) else ([], 0)
    memory.note_undone(talk.turn.now)
    kinds = {kind for kind, _ in entries}
    if LATE in kinds:
        return messages.offer_on_time(talk, [[int(what), 0] for _, what in entries])
    if kinds & {_CLOSED_DAYS, _CLOSED_HOURS}:
        return _close_again(talk, entries)
    said = _reopen(talk, entries) if entries else [say("owner_nothing_to_undo", talk.language)]
    if told:
        said.append(say("owner_undone_told", talk.language, count=told))
    return talk.end("\n".join(said))


def has_just_closed(talk: OwnerTalk) -> bool:
    """Tell whether what was done last, just now, was a closure."""
    kinds = {kind for kind, _ in talk.memory.undo_of}
    return talk.memory.can_undo(talk.turn.now) and kinds <= {VACATION.name, BLOCK.name}


def note_opened(talk: OwnerTalk, opened: Sequence[Mapping[str, Any]]) -> None:
    """Remember closures that were ended, as a tool answers them."""
    talk.memory.note_done([_entry(one) for one in opened], talk.turn.now)


def _entry(closure: Mapping[str, Any]) -> list[str]:
    if "start_date" in closure:
        kind, ends = _CLOSED_DAYS, (closure["start_date"], closure["end_date"])
    else:
        kind, ends = _CLOSED_HOURS, (closure["starts_at"], closure["ends_at"])
    return [kind, " ".join([ends[0], ends[1] or _NONE, str(closure["calendar_id"] or _NONE)])]


def _reopen(talk: OwnerTalk, entries: Sequence[Sequence[str]]) -> list[str]:
    """Delete what was closed; one that somebody deleted meanwhile is no closure any more."""
    closures = {"kinds": [kind for kind, _ in entries], "closure_ids": [int(n) for _, n in entries]}
    done = talk.tools.call("owner_undo", closures)
    if "error" in done:
        return [say("owner_nothing_to_undo", talk.language)]
    return [say_undone(talk, done)]


def say_undone(talk: OwnerTalk, done: Mapping[str, Any]) -> str:
    """Say that closures have gone, and what stays closed."""
    lines = [talk.closure_line(one) for one in done["stays"]]
    if not lines:
        return say("owner_undone", talk.language)
    return say("owner_undone_stays", talk.language, lines=list(dict.fromkeys(lines)))


def _close_again(talk: OwnerTalk, entries: Sequence[Sequence[str]]) -> Answer:
    """Close what was opened, unless something else closes it by now; those of days come first."""
    closures = [_closure(kind, what) for kind, what in sorted(map(tuple, entries))]
    days = [one for one in closures if "start_date" in one]
    hours = [one for one in closures if "starts_at" in one]
    done = talk.tools.call(
        "owner_close_again",
        {
            "first_days": [one["start_date"] for one in days],
            "last_days": [one["end_date"] for one in days],
            "starts_at": [one["starts_at"] for one in hours],
            "ends_at": [one["ends_at"] for one in hours],
            "calendar_ids": [one["calendar_id"] for one in closures],
        },
    )
    if "error" in done:
        return talk.end(refusal(talk, done["error"]))
    lines = [talk.closure_line(one) for one in closures]
    return talk.end(say("owner_closed_again", talk.language, lines=lines))


def _closure(kind: str, what: str) -> dict[str, Any]:
    first, last, whose = what.split()
    calendar_id = None if whose == _NONE else int(whose)
    if kind == _CLOSED_DAYS:
        end = None if last == _NONE else last
        return {"start_date": first, "end_date": end, "calendar_id": calendar_id}
    return {"starts_at": first, "ends_at": last, "calendar_id": calendar_id}
