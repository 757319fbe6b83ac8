"""What a change of an appointment writes beside it: event, audit row, reminder. PostgreSQL writes them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from server.scheduling.models import Appointment
from server.scheduling.statements import run

_NOTE = """
SELECT public.note_appointment(a, %(what)s, %(actor)s, %(now)s)
FROM public.appointments a WHERE a.business_id = %(business_id)s AND a.id = %(id)s"""


@dataclass(frozen=True)
class Note:
    """What happened to an appointment, and who did it."""

    what: Literal["created", "rescheduled", "cancelled", "updated"]
    actor: str


def write_down(note: Note, appointment: Appointment, *, now: datetime) -> None:
    """Write all that a change leaves beside the appointment, as it is now; nobody unknown is reminded.

    Booking, moving and cancelling have done so themselves (migration 124).
    """
    key = {"business_id": appointment.business_id, "id": appointment.id}
    run(_NOTE, key | {"what": note.what, "actor": note.actor, "now": now})
