"""Choose which of many free times are worth telling: near the wished time, and some of every day. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, tzinfo

from server.scheduling.slots import Slot

MAX_SLOTS = 60
MIN_PER_DAY = 4
PARTS_OF_DAY: Mapping[str, tuple[time, time]] = {
    "morning": (time(5), time(12)),
    "afternoon": (time(12), time(17)),
    "evening": (time(17), time(21)),
    "night": (time(21), time(5)),
}


def in_part_of_day(starts: datetime, part: str | None) -> bool:
    """Tell whether a local start lies in the part of the day; the night runs over midnight."""
    if part is None:
        return True
    first, end = PARTS_OF_DAY[part]
    clock = starts.time()
    return first <= clock < end if first < end else clock >= first or clock < end


def spread_slots(slots: Sequence[Slot], *, zone: tzinfo, near: time | None) -> list[Slot]:
    """Keep at most `MAX_SLOTS`: of each local day its share, nearest to `near`, else evenly over the day."""
    days: dict[date, list[Slot]] = {}
    for slot in slots:
        days.setdefault(slot.starts_at.astimezone(zone).date(), []).append(slot)
    share = max(MIN_PER_DAY, MAX_SLOTS // max(1, len(days)))
    kept = [slot for day in days.values() for slot in _share_of_day(day, share, zone=zone, near=near)]
    return kept[:MAX_SLOTS]


def _share_of_day(slots: Sequence[Slot], share: int, *, zone: tzinfo, near: time | None) -> Sequence[Slot]:
    if len(slots) <= share:
        return slots
    if near is None:
        return [slots[place * len(slots) // share] for place in range(share)]
    wished = near.hour * 60 + near.minute
    return sorted(_nearest(slots, wished, zone)[:share], key=lambda slot: slot.starts_at)


def _nearest(slots: Sequence[Slot], wished: int, zone: tzinfo) -> list[Slot]:
    return sorted(slots, key=lambda slot: abs(_minutes(slot.starts_at.astimezone(zone)) - wished))


def _minutes(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute
