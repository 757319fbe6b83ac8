"""`/appointment/<token>`: a customer sees, moves or cancels an appointment, knowing nothing but its link.

Only a POST changes anything, so that previews and crawlers are harmless. The token is the credential: it goes
into no log, no cache and no `Referer`.
"""

from datetime import UTC, date
from typing import Any, Final

from flask import Blueprint, Response, current_app, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from server.businesses.csrf import check_csrf, csrf_token
from server.console.appointment_page import AppointmentPage, read_page
from server.console.appointment_times import TimesPage, offer_alternatives, parse_slot_value, read_times
from server.console.pages import protect_page
from server.core import clock, logs
from server.core.auth import authentication
from server.core.db import transaction
from server.core.errors import Conflict, FrontdeskError, Invalid
from server.core.limits import limiter
from server.scheduling.booking import retry_deadlocks
from server.scheduling.invitations import load_invitation
from server.scheduling.link_routes import as_file
from server.scheduling.links import find_business_of_link, get_linked_appointment
from server.scheduling.models import Appointment
from server.scheduling.policy import CustomersMayNot, NotChangeable, TooLateToChange
from server.scheduling.queries import UnknownAppointment
from server.scheduling.self_service import cancel_linked, move_linked

blueprint = Blueprint("appointment", __name__, url_prefix="/appointment", template_folder="templates")

_READS: Final = "120/minute"
_CHANGES: Final = "60/minute"
_NOT_ANY_MORE = (CustomersMayNot, NotChangeable, TooLateToChange)


@blueprint.get("/<token>")
@authentication("public")
@limiter.limit(_READS)
def show(token: str) -> ResponseReturnValue:
    """Show the appointment, and what can be done with it."""
    business_id = _business_of(token)
    with transaction(business_id):
        appointment, page = _read(token, business_id)
    done = request.args.get("done")
    return render_template(
        "appointment.html",
        **_common(token, page),
        was_moved=done == "moved" and appointment.sequence > 0,
        has_changed=done == "changed",
    )


@blueprint.get("/<token>.ics")
@authentication("public")
@limiter.limit(_READS)
def download(token: str) -> ResponseReturnValue:
    """Give the appointment to the customer's own calendar."""
    business_id = _business_of(token)
    with transaction(business_id):
        appointment = get_linked_appointment(business_id=business_id, token=token)
        return as_file(load_invitation(appointment, settings=current_app.extensions["settings"]))


@blueprint.get("/<token>/move")
@authentication("public")
@limiter.limit(_READS)
def choose(token: str) -> ResponseReturnValue:
    """Show the days and times to which the appointment can move."""
    return _choose(token)


@blueprint.post("/<token>/move")
@authentication("public")
@limiter.limit(_CHANGES)
def move(token: str) -> ResponseReturnValue:
    """Move the appointment and lead to it; the same form again changes nothing."""
    check_csrf(token)
    business_id, wished = _business_of(token), parse_slot_value(request.form.get("slot", ""))
    if wished is None:
        return _choose(token, trouble="choose_first", status=422)
    calendar_id, starts_at = wished[0], wished[1].astimezone(UTC)

    def attempt() -> None:
        with transaction(business_id):
            move_linked(
                business_id=business_id,
                token=token,
                sequence=_sequence(),
                starts_at=starts_at,
                calendar_id=calendar_id,
                now=clock.now(),
            )

    try:
        retry_deadlocks(attempt)
    except (Conflict, Invalid) as refusal:
        if not isinstance(refusal, _NOT_ANY_MORE):
            trouble = "taken" if refusal.members.get("alternatives") else "not_free"
            return _choose(token, trouble=trouble, status=refusal.status, refusal=refusal)
    # Whatever became of this request, another press of the same button may have been faster.
    with transaction(business_id):
        newest = get_linked_appointment(business_id=business_id, token=token)
    is_moved = newest.starts_at == starts_at and newest.sequence > _sequence()
    return _lead_back(token, done="moved" if is_moved else "changed")


@blueprint.get("/<token>/cancel")
@authentication("public")
@limiter.limit(_READS)
def ask(token: str) -> ResponseReturnValue:
    """Ask once more before the appointment is cancelled."""
    business_id = _business_of(token)
    with transaction(business_id):
        _, page = _read(token, business_id)
    if not page.may_cancel:
        return _lead_back(token)
    return render_template("appointment_cancel.html", **_common(token, page))


@blueprint.post("/<token>/cancel")
@authentication("public")
@limiter.limit(_CHANGES)
def cancel(token: str) -> ResponseReturnValue:
    """Cancel the appointment and lead to it; the same form again changes nothing."""
    check_csrf(token)
    business_id = _business_of(token)

    def attempt() -> Appointment:
        with transaction(business_id):
            return cancel_linked(business_id=business_id, token=token, sequence=_sequence(), now=clock.now())

    try:
        cancelled = retry_deadlocks(attempt)
    except _NOT_ANY_MORE:
        return _lead_back(token, done="changed")
    return _lead_back(token, done=None if cancelled.status == "cancelled" else "changed")


@blueprint.after_request
def _protect(answer: Response) -> Response:
    """Keep the token to whoever has it: no cache, no search engine, no `Referer`."""
    if answer.mimetype == "text/html":
        protect_page(answer)
    answer.headers["Referrer-Policy"] = "no-referrer"
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["X-Robots-Tag"] = "noindex, nofollow"
    return answer


def _choose(
    token: str, *, trouble: str | None = None, status: int = 200, refusal: FrontdeskError | None = None
) -> ResponseReturnValue:
    business_id, now = _business_of(token), clock.now()
    times: TimesPage | None = None
    with transaction(business_id):
        appointment, page = _read(token, business_id)
        alternatives = offer_alternatives(appointment, page, refusal) if refusal else ()
        if page.may_move and not alternatives:
            first, chosen = _date("since"), _date("day")
            times = read_times(appointment, page, first=first, chosen=chosen, now=now)
    if not page.may_move:
        return _lead_back(token)
    answer = make_response(
        render_template(
            "appointment_move.html",
            **_common(token, page),
            trouble=trouble,
            alternatives=alternatives,
            times=times,
        )
    )
    answer.status_code = status
    return answer


def _business_of(token: str) -> int:
    with transaction():
        business_id = find_business_of_link(token)
    if business_id is None:
        raise UnknownAppointment
    logs.bind(business_id=business_id)
    return business_id


def _read(token: str, business_id: int) -> tuple[Appointment, AppointmentPage]:
    appointment = get_linked_appointment(business_id=business_id, token=token)
    return appointment, read_page(appointment, now=clock.now())


def _common(token: str, page: AppointmentPage) -> dict[str, Any]:
    return {
        "page": page,
        "say": page.say,
        "token": token,
        "csrf_token": csrf_token(token),
        "locale": page.language,
        "direction": page.direction,
    }


def _lead_back(token: str, *, done: str | None = None) -> ResponseReturnValue:
    return redirect(url_for("appointment.show", token=token, done=done), code=303)


def _sequence() -> int:
    """Return which state of the appointment the customer saw; what no form of ours sends is none."""
    given = request.form.get("sequence", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else -1


def _date(name: str) -> date | None:
    try:
        return date.fromisoformat(request.args.get(name, ""))
    except ValueError:
        return None
