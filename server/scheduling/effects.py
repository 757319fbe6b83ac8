"""What a change of an appointment writes beside it: the reminder, the event, the audit row."""

from datetime import datetime, timedelta

from server.businesses.audit import record_audit
from server.businesses.queries import get_business_settings
from server.events.log import record_event
from server.messaging.scheduled import cancel_scheduled, schedule
from server.scheduling.models import Appointment


def note_booked(appointment: Appointment, *, actor: str, now: datetime) -> None:
    """Note a new booking and plan its reminder."""
    _plan_reminder(appointment, now)
    _note(appointment, "created", actor=actor, now=now)


def note_moved(appointment: Appointment, *, old: Appointment, actor: str, now: datetime) -> None:
    """Note a move and let the reminder follow it."""
    cancel_scheduled(business_id=old.business_id, appointment_id=old.id)
    _plan_reminder(appointment, now)
    _note(appointment, "rescheduled", actor=actor, now=now, rescheduled_from_id=old.id)


def note_cancelled(appointment: Appointment, *, actor: str, now: datetime) -> None:
    """Note a cancellation and withdraw the reminder."""
    cancel_scheduled(business_id=appointment.business_id, appointment_id=appointment.id)
    _note(appointment, "cancelled", actor=actor, now=now)


def _plan_reminder(appointment: Appointment, now: datetime) -> None:
    """Plan the reminder unless nobody is to be reminded, or its time is past already."""
    if appointment.customer_id is None:
        return
    hours = get_business_settings(business_id=appointment.business_id).reminder_hours
    if hours is None or appointment.starts_at - timedelta(hours=hours) <= now:
        return
    schedule(
        business_id=appointment.business_id,
        kind="reminder",
        due_at=appointment.starts_at - timedelta(hours=hours),
        appointment_id=appointment.id,
        customer_id=appointment.customer_id,
        idempotency_key=f"reminder:{appointment.id}",
    )


def _note(appointment: Appointment, what: str, *, actor: str, now: datetime, **facts: int) -> None:
    data = {
        "appointment_id": appointment.id,
        "calendar_id": appointment.calendar_id,
        "service_id": appointment.service_id,
        "customer_id": appointment.customer_id,
        "status": appointment.status,
        "starts_at": appointment.starts_at.isoformat(),
        "ends_at": appointment.ends_at.isoformat(),
        "sequence": appointment.sequence,
        **facts,
    }
    record_event(business_id=appointment.business_id, event_type=f"appointment_{what}", data=data, now=now)
    record_audit(
        business_id=appointment.business_id,
        actor=actor,
        action=f"appointment.{what}",
        object_type="appointment",
        object_id=appointment.id,
        detail={"calendar_id": appointment.calendar_id, **facts},
    )
