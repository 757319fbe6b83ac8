"""The shapes of appointments, as the API takes and gives them."""

from datetime import tzinfo
from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate, validates_schema

from server.core.fields import Day, Id, Moment, Phone, QueryId, Text, Whole
from server.core.paging import PageQuerySchema, PageSchema
from server.scheduling.links import find_link
from server.scheduling.models import Appointment
from server.scheduling.recurrences import MOST_OCCURRENCES, Recurrence
from server.scheduling.refusals import LONGEST_MINUTES, SHORTEST_MINUTES
from server.scheduling.statuses import STATUSES

KINDS = ("appointment", "follow_up")
_LARGEST_CUSTOMER_ID = 2**63 - 1


class CustomerOfBookingSchema(Schema):
    """Whom a booking is for; with a phone number a known customer is found."""

    name = Text(1, 200, required=True)
    phone = Phone(allow_none=True)


class RecurrenceSchema(Schema):
    """How often a booking takes place: `count` times in all, or `until` a last day.

    The local time stays when the clocks change; a month without such a day is left out.
    """

    frequency = fields.String(required=True, validate=validate.OneOf(("daily", "weekly", "monthly")))
    interval = Whole(1, 52, load_default=1, metadata={"description": "2 with weekly: every other week."})
    times = Whole(1, MOST_OCCURRENCES, data_key="count")
    until = Day()

    @validates_schema
    def _ends_once(self, data: dict[str, Any], **_: Any) -> None:
        if ("times" in data) == ("until" in data):
            raise ValidationError("Give either count or until.", "count")

    @post_load
    def _make(self, data: dict[str, Any], **_: Any) -> Recurrence:
        return Recurrence(**data)


class NewAppointmentSchema(Schema):
    """A wish to book, once or again and again."""

    calendar_id = Id(
        metadata={"description": "When absent the default calendar, which refuses while it is switched off."}
    )
    starts_at = Moment(required=True)
    duration_minutes = Whole(
        SHORTEST_MINUTES,
        LONGEST_MINUTES,
        metadata={"description": "The service's or the calendar's when absent."},
    )
    service_id = Id()
    customer_id = Whole(1, _LARGEST_CUSTOMER_ID)
    customer = fields.Nested(CustomerOfBookingSchema)
    notes = Text(0, 2000, allow_none=True)
    kind = fields.String(validate=validate.OneOf(KINDS), load_default="appointment")
    status = fields.String(
        validate=validate.OneOf(("confirmed", "pending")),
        load_default="confirmed",
        metadata={"description": "`pending` keeps the time until the staff confirms it."},
    )
    recurrence = fields.Nested(RecurrenceSchema)

    @validates_schema
    def _has_one_customer(self, data: dict[str, Any], **_: Any) -> None:
        if ("customer" in data) == ("customer_id" in data):
            raise ValidationError("Give either customer_id or customer.", "customer")


class RescheduleSchema(Schema):
    """The new time of an appointment, which keeps its length."""

    starts_at = Moment(required=True)
    calendar_id = Id(metadata={"description": "Another calendar; it stays on its own when absent."})


class AppointmentChangeSchema(Schema):
    """What to change; what is absent stays. Another time is a reschedule."""

    status = fields.String(validate=validate.OneOf(("confirmed", "cancelled", "completed", "no_show")))
    kind = fields.String(validate=validate.OneOf(KINDS))
    customer_name = Text(1, 200, allow_none=True)
    customer_phone = Phone(allow_none=True)
    notes = Text(0, 2000, allow_none=True)


class CancellationSchema(Schema):
    """Which appointments of a recurring booking."""

    may_be_absent = True  # the body, not a member

    scope = fields.String(
        validate=validate.OneOf(("this", "following", "series")),
        load_default="this",
        metadata={"description": "This one; it and those after it; it and all that are still to come."},
    )


class AppointmentSchema(Schema):
    """An appointment. Moving it makes a new one with the same `uid` and a higher `sequence`."""

    id = fields.Integer(required=True)
    calendar_id = fields.Integer(allow_none=True, required=True)
    service_id = fields.Integer(allow_none=True, required=True)
    customer_id = fields.Integer(allow_none=True, required=True)
    customer_name = fields.String(allow_none=True)
    customer_phone = fields.String(allow_none=True)
    kind = fields.String(required=True, validate=validate.OneOf(KINDS))
    status = fields.String(required=True, validate=validate.OneOf(STATUSES))
    starts_at = Moment(required=True)
    ends_at = Moment(required=True)
    notes = fields.String(allow_none=True)
    source_channel = fields.String(allow_none=True)
    uid = fields.String(required=True)
    sequence = fields.Integer(required=True)
    rescheduled_from_id = fields.Integer(allow_none=True)
    series_id = fields.String(allow_none=True, metadata={"description": "Of a recurring booking."})
    hold_expires_at = Moment(allow_none=True)
    cancelled_at = Moment(allow_none=True)
    cancelled_by = fields.String(allow_none=True, metadata={"description": "`customer`, `staff` or `move`."})
    self_service_url = fields.String(
        allow_none=True, metadata={"description": "Where the customer moves or cancels it."}
    )


class OccurrenceSchema(Schema):
    """One time of a recurring booking."""

    id = fields.Integer(required=True)
    starts_at = Moment(required=True)
    ends_at = Moment(required=True)
    status = fields.String(required=True)


class BookedSchema(AppointmentSchema):
    """The appointment; of a recurring booking the first one, and when all of them are."""

    occurrences = fields.List(fields.Nested(OccurrenceSchema))


class CancelledSchema(AppointmentSchema):
    """The appointment, and which others of its series were cancelled with it."""

    also_cancelled = fields.List(fields.Integer(), required=True)


class AppointmentQuerySchema(PageQuerySchema):
    """Which appointments; by their start."""

    starts_from = Moment(data_key="from", date_allowed=True)
    starts_before = Moment(data_key="to", date_allowed=True)
    calendar_id = QueryId()
    customer_id = QueryId()
    status = fields.String(validate=validate.OneOf(STATUSES))


class AppointmentPageSchema(PageSchema):
    """A page of appointments."""

    items = fields.List(fields.Nested(AppointmentSchema), required=True)


def render_appointment(appointment: Appointment, zone: tzinfo) -> dict[str, Any]:
    """Give an appointment out as a document, with the wall clock of its business."""
    document = {name: getattr(appointment, name) for name in _PLAIN}
    for name in _MOMENTS:
        moment = getattr(appointment, name)
        document[name] = None if moment is None else moment.astimezone(zone).isoformat()
    document["self_service_url"] = find_link(appointment)
    return document


def render_occurrence(appointment: Appointment, zone: tzinfo) -> dict[str, Any]:
    """Give one time of a recurring booking out."""
    return {
        "id": appointment.id,
        "starts_at": appointment.starts_at.astimezone(zone).isoformat(),
        "ends_at": appointment.ends_at.astimezone(zone).isoformat(),
        "status": appointment.status,
    }


_MOMENTS = ("starts_at", "ends_at", "hold_expires_at", "cancelled_at")
# Hand-picked because this is the answer in which milliseconds count; a test compares it with the schema.
_PLAIN = tuple(name for name in AppointmentSchema().fields if name not in {*_MOMENTS, "self_service_url"})
