"""One of the customer's appointments, looked up as theirs."""

from server.receptionist.tools.context import ToolContext
from server.scheduling.models import Appointment
from server.scheduling.queries import UnknownAppointment, get_appointment


def find_own_appointment(context: ToolContext, appointment_id: int) -> Appointment:
    """Return it; another customer's is answered as one that does not exist (`UnknownAppointment`)."""
    unknown = UnknownAppointment(
        f"This customer has no appointment {appointment_id}; see calendar_my_appointments."
    )
    try:
        found = get_appointment(business_id=context.business_id, appointment_id=appointment_id)
    except UnknownAppointment:
        raise unknown from None
    if found.customer_id != context.customer() or found.status == "held":
        raise unknown
    return found
