"""What a closure will be, as it is shown, written and, right after, taken back."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from server.language.phrases import say
from server.receptionist.owner.periods import Days, Hours, Part
from server.receptionist.owner.ranges import bounds, left_of, part_of, touches
from server.receptionist.owner.rendering import hit_lines
from server.receptionist.owner.talk import NO, YES, Answer, OwnerTalk, decode_part, encode

_LONG = 31  # days: more is said in days too, since two dates are easily overlooked


def meant_parts(talk: OwnerTalk) -> list[Part]:
    """Return what is to be closed."""
    memory = talk.memory
    if memory.parts:
        return [decode_part(one) for one in memory.parts]
    if memory.starts_at:
        return [Hours(datetime.fromisoformat(memory.starts_at), datetime.fromisoformat(memory.ends_at))]
    last = None if memory.is_open else date.fromisoformat(memory.last)
    return [Days(date.fromisoformat(memory.first), last)]


def set_parts(talk: OwnerTalk, parts: Sequence[Part]) -> None:
    """Make this what is to be closed; one alone is kept as if it had been asked for."""
    memory = talk.memory
    memory.first, memory.last, memory.is_open, memory.starts_at, memory.ends_at = "", "", False, "", ""
    memory.parts = [encode(part) for part in parts] if len(parts) > 1 else []
    if memory.parts:
        return
    if isinstance(parts[0], Hours):
        memory.starts_at, memory.ends_at = parts[0].start.isoformat(), parts[0].end.isoformat()
    else:
        memory.first, last = parts[0].first.isoformat(), parts[0].last
        memory.last, memory.is_open = last.isoformat() if last else "", last is None


def show(talk: OwnerTalk) -> Answer:
    """Show what will be closed and whom it hits; nothing is closed before ✅."""
    parts = meant_parts(talk)
    closures = _closed(talk, parts)
    there = [one for one in closures if touches(part_of(one), parts, talk.zone)]
    left = left_of(parts, [part_of(one) for one in there], talk.zone)
    known = [talk.closure_line(one) for one in there]
    if not left or (there and len(talk.calendar_ids) > 1):
        return talk.end(say("owner_all_closed_already", talk.language, lines=known))
    set_parts(talk, left)
    lines = [say("owner_closed_already", talk.language, lines=known)] if there else []
    lines += [_in_words(talk, left), *_length(talk, left)]
    if talk.memory.calendar_id:
        lines.append(say("owner_of_calendar", talk.language, calendar=talk.calendar_name))
    hit = find_hits(talk)
    if hit:
        shown = hit_lines(hit, talk.language, talk.zone)
        lines.append(say("owner_hits", talk.language, count=len(hit), lines=shown))
    return talk.ask("confirm", "\n".join(lines), YES, NO)


def _in_words(talk: OwnerTalk, parts: Sequence[Part]) -> str:
    language = talk.language
    if len(parts) > 1:
        return say("owner_confirm_several", language, lines=[_line(talk, part) for part in parts])
    part = parts[0]
    if isinstance(part, Hours):
        start, end = part.start.isoformat(), part.end.isoformat()
        return say("owner_confirm_hours", language, start=talk.moment(start), end=talk.until(start, end))
    first = part.first.isoformat()
    if part.last is None:
        return say("owner_confirm_open", language, start=first)
    return say("owner_confirm_days", language, start=first, end=part.last.isoformat())


def _length(talk: OwnerTalk, parts: Sequence[Part]) -> list[str]:
    ends = [(one.first, one.last) for one in parts if isinstance(one, Days) and one.last is not None]
    days = sum((last - first).days + 1 for first, last in ends)
    return [say("owner_how_long", talk.language, count=days)] if days > _LONG else []


def _line(talk: OwnerTalk, part: Part) -> str:
    if isinstance(part, Hours):
        return talk.closure_line({"starts_at": part.start.isoformat(), "ends_at": part.end.isoformat()})
    last = part.last.isoformat() if part.last else None
    return talk.closure_line({"start_date": part.first.isoformat(), "end_date": last})


def _closed(talk: OwnerTalk, parts: Sequence[Part]) -> list[dict[str, Any]]:
    """Return what is closed already between the first beginning and the last end."""
    times = [bounds(part, talk.zone) for part in parts]
    ends = [end for _, end in times if end is not None]
    found = talk.tools.call(
        "owner_closed",
        {
            "starts_at": min(start for start, _ in times).isoformat(),
            "ends_at": max(ends).isoformat() if len(ends) == len(times) else None,
            "calendar_ids": talk.calendar_ids,
        },
    )
    return [*found.get("vacations", []), *found.get("blocks", [])]


def find_hits(talk: OwnerTalk) -> list[dict[str, Any]]:
    """Return who is booked in the time, as far as it is still to come."""
    found: dict[int, dict[str, Any]] = {}
    whose: list[int | None] = [*talk.calendar_ids] or [None]
    for part in meant_parts(talk):
        start, end = bounds(part, talk.zone)
        start = max(start, talk.turn.now.astimezone(UTC))
        if end is not None and end <= start:
            continue
        for calendar_id in whose:
            wanted = {
                "starts_at": start.isoformat(),
                "ends_at": None if end is None else end.isoformat(),
                "calendar_id": calendar_id,
            }
            visits = talk.tools.call("owner_visits", wanted).get("visits", [])
            found |= {one["appointment_id"]: one for one in visits}
    return sorted(found.values(), key=lambda one: str(one["starts_at"]))


def write(talk: OwnerTalk) -> dict[str, Any]:
    """Close all of it, or nothing."""
    parts = meant_parts(talk)
    days = [one for one in parts if isinstance(one, Days)]
    hours = [one for one in parts if isinstance(one, Hours)]
    return talk.tools.call(
        "owner_close",
        {
            "first_days": [one.first.isoformat() for one in days],
            "last_days": [one.last.isoformat() if one.last else None for one in days],
            "starts_at": [one.start.isoformat() for one in hours],
            "ends_at": [one.end.isoformat() for one in hours],
            "calendar_ids": talk.calendar_ids,
        },
    )


def refusal(talk: OwnerTalk, error: Mapping[str, Any]) -> str:
    """Say what is in the way; what cannot be named changed nothing either."""
    if error["code"] != "closure_overlaps" or "closure_id" not in error:
        return say("owner_dropped", talk.language)
    if "start_date" in error:
        start, end = talk.days_between(error["start_date"], error["end_date"])
    else:
        start = talk.moment(error["starts_at"])
        end = talk.until(error["starts_at"], error["ends_at"])
    return say("owner_overlaps", talk.language, start=start, end=end)
