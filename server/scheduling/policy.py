"""Who may still change an appointment. The business's rules bind its customers, never its staff."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

from server.core.errors import Conflict, FrontdeskError
from server.scheduling.models import Appointment
from server.scheduling.statements import run
from server.scheduling.statuses import next_statuses

Change = Literal["cancel", "move"]
_CHANGES: tuple[Change, ...] = ("cancel", "move")
_MOVABLE = ("pending", "confirmed")
_CANCELLABLE = ("held", *_MOVABLE)
_RULES = """
SELECT customers_may_cancel AS may_cancel, customers_may_move AS may_move, cancel_notice_min AS cancel_notice,
    coalesce(move_notice_min, cancel_notice_min) AS move_notice
FROM public.business_settings WHERE business_id = %(business_id)s"""


class TooLateToChange(Conflict):
    """It is too late to move or cancel this appointment here; please call."""

    code = "too_late_to_change"


class CustomersMayNot(Conflict):
    """Customers cannot move or cancel this appointment here; please call."""

    code = "change_not_allowed"


class NotChangeable(Conflict):
    """This appointment can no longer be changed."""

    code = "not_changeable"


def find_change_refusal(
    appointment: Appointment, *, change: Change, now: datetime, by_customer: bool = True
) -> FrontdeskError | None:
    """Say why an appointment cannot be moved or cancelled, and what can be done instead; None when it can."""
    if appointment.status not in (_CANCELLABLE if change == "cancel" else _MOVABLE):
        return not_changeable(appointment, now=now)
    if not by_customer or appointment.status == "held":
        return None
    if appointment.starts_at <= now:
        return NotChangeable("This appointment has already begun.", possible=[])
    (rules,) = run(_RULES, {"business_id": appointment.business_id})
    return _bound(appointment, change=change, now=now, rules=rules)


def not_changeable(appointment: Appointment, *, now: datetime) -> NotChangeable:
    """Refuse a change with the statuses that are possible from here."""
    status = appointment.status
    possible = next_statuses(status, starts_at=appointment.starts_at, now=now)  # type: ignore[arg-type]  # a CHECK holds it
    return NotChangeable(current_status=status, possible_statuses=possible)


def _bound(
    appointment: Appointment, *, change: Change, now: datetime, rules: Mapping[str, Any]
) -> FrontdeskError | None:
    """Hold a customer to the business's rules."""
    if _is_open(appointment, change=change, now=now, rules=rules):
        return None
    possible = [c for c in _CHANGES if _is_open(appointment, change=c, now=now, rules=rules)]
    if not rules[f"may_{change}"]:
        return CustomersMayNot(change=change, possible=possible)
    notice = rules[f"{change}_notice"]
    until = appointment.starts_at - timedelta(minutes=notice)
    return TooLateToChange(change=change, notice_minutes=notice, until=until.isoformat(), possible=possible)


def _is_open(appointment: Appointment, *, change: Change, now: datetime, rules: Mapping[str, Any]) -> bool:
    latest = appointment.starts_at - timedelta(minutes=rules[f"{change}_notice"])
    return rules[f"may_{change}"] and now <= latest
