"""Who may still change an appointment. The business's rules bind its customers, never its staff."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

from server.core.errors import Conflict, FrontdeskError
from server.scheduling.models import Appointment
from server.scheduling.queries import UnknownAppointment
from server.scheduling.statements import as_appointment, run
from server.scheduling.statuses import next_statuses

Change = Literal["cancel", "move"]
_CHANGES: tuple[Change, ...] = ("cancel", "move")
_MOVABLE = ("pending", "confirmed")
_CANCELLABLE = ("held", *_MOVABLE)
_BINDING = """s.customers_may_cancel AS may_cancel, s.customers_may_move AS may_move,
    s.cancel_notice_min AS cancel_notice, coalesce(s.move_notice_min, s.cancel_notice_min) AS move_notice"""
_RULES = f"SELECT {_BINDING} FROM public.business_settings s WHERE s.business_id = %(business_id)s"  # noqa: S608 - our own words
_LOCK = f"""
SELECT a.*, {_BINDING}
FROM public.appointments a LEFT JOIN public.business_settings s ON s.business_id = a.business_id
WHERE a.business_id = %(business_id)s AND a.id = %(id)s FOR UPDATE OF a"""  # noqa: S608 - our own words
Rules = Mapping[str, Any]


class TooLateToChange(Conflict):
    """It is too late to move or cancel this appointment here; please call."""

    code = "too_late_to_change"


class CustomersMayNot(Conflict):
    """Customers cannot move or cancel this appointment here; please call."""

    code = "change_not_allowed"


class NotChangeable(Conflict):
    """This appointment can no longer be changed."""

    code = "not_changeable"


def lock_with_rules(*, business_id: int, appointment_id: int) -> tuple[Appointment, Rules]:
    """Lock an appointment as `lock_appointment` does; return it with the rules that bind its customer."""
    for row in run(_LOCK, {"business_id": business_id, "id": appointment_id}):
        return as_appointment(row), row
    raise UnknownAppointment


def find_change_refusal(
    appointment: Appointment,
    *,
    change: Change,
    now: datetime,
    by_customer: bool = True,
    rules: Rules | None = None,
) -> FrontdeskError | None:
    """Say why an appointment cannot be moved or cancelled, and what can be done instead; None when it can.

    `rules` are those that `lock_with_rules` gave.
    """
    if appointment.status not in (_CANCELLABLE if change == "cancel" else _MOVABLE):
        return not_changeable(appointment, now=now)
    if not by_customer or appointment.status == "held":
        return None
    if appointment.starts_at <= now:
        return NotChangeable("This appointment has already begun.", possible=[])
    if rules is None:
        (rules,) = run(_RULES, {"business_id": appointment.business_id})
    return _bound(appointment, change=change, now=now, rules=rules)


def list_changes(appointment: Appointment, *, now: datetime) -> list[Change]:
    """Name what its customer may still do with an appointment: cancel it, move it."""
    return [c for c in _CHANGES if find_change_refusal(appointment, change=c, now=now) is None]


def not_changeable(appointment: Appointment, *, now: datetime) -> NotChangeable:
    """Refuse a change with the statuses that are possible from here."""
    status = appointment.status
    possible = next_statuses(status, starts_at=appointment.starts_at, now=now)  # type: ignore[arg-type]  # a CHECK holds it
    return NotChangeable(current_status=status, possible_statuses=possible)


def _bound(appointment: Appointment, *, change: Change, now: datetime, rules: Rules) -> FrontdeskError | None:
    """Hold a customer to the business's rules."""
    if _is_open(appointment, change=change, now=now, rules=rules):
        return None
    possible = [c for c in _CHANGES if _is_open(appointment, change=c, now=now, rules=rules)]
    if not rules[f"may_{change}"]:
        return CustomersMayNot(change=change, possible=possible)
    notice = rules[f"{change}_notice"]
    until = appointment.starts_at - timedelta(minutes=notice)
    return TooLateToChange(change=change, notice_minutes=notice, until=until.isoformat(), possible=possible)


def _is_open(appointment: Appointment, *, change: Change, now: datetime, rules: Rules) -> bool:
    latest = appointment.starts_at - timedelta(minutes=rules[f"{change}_notice"])
    return rules[f"may_{change}"] and now <= latest
