"""`.ics` files and feeds: what leaves Frontdesk for the calendars of customers and owners."""

import hashlib

from flask import Blueprint, Response, current_app, request
from flask.typing import ResponseReturnValue

from server.businesses.identity import current_identity, require
from server.calendars.ics import render_feed
from server.core import clock
from server.core.auth import authentication
from server.core.db import transaction
from server.core.etags import check_if_match
from server.core.limits import limiter
from server.core.openapi import ApiBlueprint, Decorator
from server.core.resources import storable_id, with_etag
from server.core.settings import Settings
from server.scheduling.feeds import (
    UnknownFeed,
    close_feed,
    find_business_of_feed,
    lock_feed,
    open_feed,
    read_feed,
)
from server.scheduling.invitations import Invitation, load_invitation
from server.scheduling.link_schemas import FeedSchema, render_feed_addresses
from server.scheduling.links import get_newest_appointment

blueprint = ApiBlueprint("links", __name__, url_prefix="/api/calendar", description="Files and feeds")
feeds = Blueprint("feeds", __name__)

_AN_ICS_FILE: Decorator = blueprint.response(200, {"type": "string"}, content_type="text/calendar")
_FIVE_MINUTES = "private, max-age=300"


@blueprint.get("/appointments/<int:appointment_id>.ics")
@require("viewer")
@_AN_ICS_FILE
def get_appointment_file(appointment_id: int) -> ResponseReturnValue:
    """Give an appointment as an iCalendar file: METHOD:REQUEST, or CANCEL once it is cancelled."""
    business_id = current_identity().business_id
    with transaction(business_id):
        appointment = get_newest_appointment(
            business_id=business_id, appointment_id=storable_id(appointment_id, is_big=True)
        )
        answer = as_file(load_invitation(appointment, settings=_settings()))
    answer.headers["Cache-Control"] = "private, no-cache"
    answer.add_etag()
    return answer.make_conditional(request)


@blueprint.post("/calendars/<int:calendar_id>/feed")
@require("owner")
@blueprint.answers(200, FeedSchema)
def make_feed(calendar_id: int) -> ResponseReturnValue:
    """Make the address of a calendar's read-only feed; an address made before stops working.

    The feed names customers and services: it is for the owner's own calendar program.
    """
    who = current_identity()
    with transaction(who.business_id):
        token = open_feed(
            business_id=who.business_id,
            calendar_id=storable_id(calendar_id),
            actor=who.actor,
            now=clock.now(),
        )
    return with_etag(render_feed_addresses(_settings(), token))


@blueprint.get("/calendars/<int:calendar_id>/feed")
@require("owner")
@blueprint.answers(200, FeedSchema)
def show_feed(calendar_id: int) -> ResponseReturnValue:
    """Give the address of a calendar's feed; 404 when it has none."""
    business_id = current_identity().business_id
    with transaction(business_id):
        token = lock_feed(business_id=business_id, calendar_id=storable_id(calendar_id))
    if token is None:
        raise UnknownFeed
    return with_etag(render_feed_addresses(_settings(), token))


@blueprint.delete("/calendars/<int:calendar_id>/feed")
@require("owner")
@blueprint.takes_if_match()
@blueprint.answers(204)
def revoke_feed(calendar_id: int) -> ResponseReturnValue:
    """Take a calendar's feed back: its address answers 404 from now on. Twice changes nothing."""
    who, calendar_id = current_identity(), storable_id(calendar_id)
    with transaction(who.business_id):
        token = lock_feed(business_id=who.business_id, calendar_id=calendar_id)
        check_if_match(render_feed_addresses(_settings(), token) if token else {})
        if token:
            close_feed(business_id=who.business_id, calendar_id=calendar_id, actor=who.actor, now=clock.now())
    return Response(status=204)


def _hashed_path() -> str:
    """Name which feed a limit counts, without keeping its token anywhere."""
    return hashlib.sha256(request.path.encode("utf-8", "replace")).hexdigest()


# Many feeds are fetched from one address, Google's: the narrow limit is the feed's own.
@feeds.get("/feeds/<token>.ics")
@authentication("public")
@limiter.limit("30/minute", key_func=_hashed_path)
@limiter.limit("600/minute")
def get_feed(token: str) -> ResponseReturnValue:
    """Give a calendar's appointments and closures to whoever knows its token."""
    with transaction():
        business_id = find_business_of_feed(token)
    if business_id is None:
        raise UnknownFeed
    with transaction(business_id):
        feed = read_feed(business_id=business_id, token=token, now=clock.now())
    # Named by what it is made of: a program that has it already costs no rendering.
    etag = hashlib.sha256(repr(feed).encode("utf-8", "replace")).hexdigest()[:32]
    answer = Response(content_type="text/calendar; charset=utf-8")
    answer.headers["Cache-Control"] = _FIVE_MINUTES
    answer.headers["X-Robots-Tag"] = "noindex"
    answer.set_etag(etag)
    if request.if_none_match.contains_weak(etag):
        answer.status_code = 304
        return answer
    answer.set_data(render_feed(feed))
    answer.headers["Content-Disposition"] = 'inline; filename="calendar.ics"'
    return answer


def as_file(invitation: Invitation) -> Response:
    """Answer with an `.ics` file. Inline, so that phones open it in their calendar and do not store it."""
    answer = Response(invitation.content)
    answer.content_type = f"text/calendar; charset=utf-8; method={invitation.method}"
    answer.headers["Content-Disposition"] = 'inline; filename="appointment.ics"'
    return answer


def _settings() -> Settings:
    settings: Settings = current_app.extensions["settings"]
    return settings
