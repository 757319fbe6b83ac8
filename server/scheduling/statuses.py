"""The life of an appointment: which status may follow which. Pure."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, get_args

Status = Literal["held", "pending", "confirmed", "cancelled", "completed", "no_show", "expired"]
STATUSES: tuple[Status, ...] = get_args(Status)

NEXT: Mapping[Status, tuple[Status, ...]] = {
    "held": ("pending", "confirmed", "cancelled", "expired"),
    "pending": ("confirmed", "cancelled"),
    "confirmed": ("completed", "no_show", "cancelled"),
    # Who came and who did not is sometimes noticed too late; the correction takes no seat.
    "completed": ("no_show",),
    "no_show": ("completed",),
    "cancelled": (),
    "expired": (),
}
_AFTER_ITS_START: frozenset[Status] = frozenset({"completed", "no_show"})


def next_statuses(status: Status, *, starts_at: datetime, now: datetime) -> list[Status]:
    """Return what an appointment may become now: nobody has come, or failed to, before it began."""
    return [after for after in NEXT[status] if after not in _AFTER_ITS_START or starts_at <= now]
