"""Links that customers get: whose appointment a link means, and its newest state."""

import re
from urllib.parse import urlsplit

from flask import current_app
from sqlalchemy import func, select

from server.core.db import session
from server.core.settings import Settings
from server.scheduling.models import Appointment
from server.scheduling.queries import UnknownAppointment, get_appointment

# What a token can be. Any other text is looked up as one that nobody has, so that it takes as long.
_TOKEN = re.compile(r"[A-Za-z0-9_-]{16,128}", re.ASCII)
_NOBODYS = "-"
_WITHOUT_LINK = ("held", "expired")


def self_service_url(settings: Settings, appointment: Appointment) -> str:
    """Return the address at which the customer sees, moves or cancels the appointment; it survives moves."""
    return f"{settings.public_base_url}/appointment/{appointment.public_token}"


def find_link(appointment: Appointment) -> str | None:
    """Return that address as this server is reached; None for what nobody booked yet."""
    if appointment.status in _WITHOUT_LINK:
        return None
    return self_service_url(current_app.extensions["settings"], appointment)


def wellformed_token(given: str) -> str:
    """Return the token, or for what can be none a text that no row has."""
    return given if _TOKEN.fullmatch(given) else _NOBODYS


def find_business_of_link(token: str) -> int | None:
    """Return the business whose appointment has this token, or None; needs no tenant."""
    return session().scalar(select(func.business_of_self_service(wellformed_token(token))))


def get_linked_appointment(*, business_id: int, token: str) -> Appointment:
    """Return the newest state of the appointment of a token; raise `UnknownAppointment`, for holds too."""
    uid = session().scalar(
        select(Appointment.uid)
        .where(
            Appointment.business_id == business_id,
            Appointment.public_token == wellformed_token(token),
        )
        .limit(1)
    )
    return _newest(business_id=business_id, uid=uid)


def get_newest_appointment(*, business_id: int, appointment_id: int) -> Appointment:
    """Return the newest state of an appointment, whichever of its rows is named; raise as above."""
    named = get_appointment(business_id=business_id, appointment_id=appointment_id)
    return _newest(business_id=business_id, uid=named.uid)


def organizer_mailbox(settings: Settings, email: str | None) -> str:
    """Return the business's address, or one at our own host that nobody reads: an invitation needs one."""
    if email:
        return email
    host = urlsplit(settings.public_base_url).hostname or ""
    # An IP address or a bare machine name is no domain for mail; .invalid never is anybody's.
    is_domain = "." in host and not host.replace(".", "").isdigit() and ":" not in host
    return f"noreply@{host if is_domain else 'frontdesk.invalid'}"


def _newest(*, business_id: int, uid: str | None) -> Appointment:
    """Return the row that counts: a move keeps the `uid` and raises the `sequence`."""
    found = session().scalar(
        select(Appointment)
        .where(Appointment.business_id == business_id, Appointment.uid == uid)
        .order_by(Appointment.sequence.desc(), Appointment.id.desc())
        .limit(1)
        .execution_options(populate_existing=True)
    )
    if found is None or found.status in _WITHOUT_LINK:
        raise UnknownAppointment
    return found
