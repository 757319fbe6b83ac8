"""What a change of an appointment writes beside it, in one journey: event, audit row, reminder."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from server.scheduling.models import Appointment
from server.scheduling.statements import run

_EVENT = """
INSERT INTO public.notification_events (business_id, event_type, ts_iso, object_type, object_id, data)
VALUES (%(business_id)s, %(event_type)s, %(ts_iso)s, 'appointment', %(uid)s, %(data)s)"""

_AUDIT = """
INSERT INTO public.audit_log (business_id, actor, action, object_type, object_id, detail)
VALUES (%(business_id)s, %(actor)s, %(action)s, 'appointment', %(id)s::text, %(detail)s)"""

_REMINDER = """
INSERT INTO public.scheduled_messages (
    business_id, kind, due_at, appointment_id, customer_id, idempotency_key)
SELECT business_id, 'reminder', %(starts_at)s - make_interval(hours => reminder_hours), %(id)s,
    %(customer_id)s, %(reminder_key)s
FROM public.business_settings
WHERE business_id = %(business_id)s AND %(starts_at)s - make_interval(hours => reminder_hours) > %(now)s
ON CONFLICT DO NOTHING"""

_WITHDRAW = """
UPDATE public.scheduled_messages SET status = 'cancelled', reason = 'moved, cancelled or over'
WHERE business_id = %(business_id)s AND appointment_id = %(withdrawn_id)s AND status = 'pending'"""

_STATEMENTS = {
    "created": (_EVENT, _AUDIT, _REMINDER),
    "rescheduled": (_EVENT, _AUDIT, _WITHDRAW, _REMINDER),
    "cancelled": (_EVENT, _AUDIT, _WITHDRAW),
    "updated": (_EVENT, _AUDIT),
}


@dataclass(frozen=True)
class Note:
    """What happened to an appointment, and who did it."""

    what: Literal["created", "rescheduled", "cancelled", "updated"]
    actor: str


def write_down(note: Note, appointment: Appointment, *, now: datetime) -> None:
    """Write all that a change leaves beside the appointment; nobody unknown is reminded."""
    facts = {
        "appointment_id": appointment.id,
        "calendar_id": appointment.calendar_id,
        "service_id": appointment.service_id,
        "customer_id": appointment.customer_id,
        "status": appointment.status,
        "starts_at": appointment.starts_at.isoformat(),
        "ends_at": appointment.ends_at.isoformat(),
        "sequence": appointment.sequence,
        "rescheduled_from_id": appointment.rescheduled_from_id,
        "series_id": appointment.series_id,
    }
    detail = {name: facts[name] for name in ("calendar_id", "status", "rescheduled_from_id")}
    values: dict[str, Any] = {
        "business_id": appointment.business_id,
        "id": appointment.id,
        "uid": appointment.uid,
        "event_type": f"appointment_{note.what}",
        "action": f"appointment.{note.what}",
        "actor": note.actor,
        "ts_iso": now.isoformat(),
        "now": now,
        "data": json.dumps(facts),
        "detail": json.dumps(detail),
        "starts_at": appointment.starts_at,
        "customer_id": appointment.customer_id,
        "reminder_key": f"reminder:{appointment.id}",
        # A move's reminder is the old row's.
        "withdrawn_id": appointment.rescheduled_from_id if note.what == "rescheduled" else appointment.id,
    }
    run(";".join(_needed(note, appointment, now)), values)


def _needed(note: Note, appointment: Appointment, now: datetime) -> list[str]:
    """Leave out the reminder of somebody unknown, or of a time that no notice would reach."""
    reminds = appointment.customer_id is not None and appointment.starts_at - timedelta(hours=1) > now
    return [s for s in _STATEMENTS[note.what] if s is not _REMINDER or reminds]
