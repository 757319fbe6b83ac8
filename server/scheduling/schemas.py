"""The shapes of slots and appointments, as the API takes and gives them."""

from datetime import tzinfo
from typing import Any

from marshmallow import Schema, ValidationError, fields, validate, validates_schema

from server.core.fields import Id, Moment, Phone, QueryId, QueryWhole, Text, Whole
from server.core.paging import PageQuerySchema, PageSchema
from server.scheduling.models import Appointment
from server.scheduling.refusals import LONGEST_MINUTES, SHORTEST_MINUTES

STATUSES = ("held", "pending", "confirmed", "cancelled", "completed", "no_show", "expired")
_LARGEST_CUSTOMER_ID = 2**63 - 1


class SlotQuerySchema(Schema):
    """Where and when to look for free times."""

    calendar_id = fields.List(
        QueryId(),
        validate=validate.Length(max=100),
        metadata={"description": "May be repeated; every active calendar when absent."},
    )
    window_from = Moment(
        data_key="from",
        date_allowed=True,
        metadata={"description": "A time, or a date for its midnight; now when absent."},
    )
    window_to = Moment(
        data_key="to",
        date_allowed=True,
        metadata={"description": "A time, or a date for its midnight; a week after `from` when absent."},
    )
    duration_minutes = QueryWhole(
        SHORTEST_MINUTES,
        LONGEST_MINUTES,
        metadata={"description": "The service's or the calendar's when absent."},
    )
    service_id = QueryId()
    limit = QueryWhole(1, 500, load_default=50)


class SlotSchema(Schema):
    """A free time on a calendar."""

    calendar_id = fields.Integer(required=True)
    starts_at = Moment(required=True)
    ends_at = Moment(required=True)


class SlotPageSchema(PageSchema):
    """The earliest free times; for later ones ask again with a later `from`."""

    items = fields.List(fields.Nested(SlotSchema), required=True)


class CustomerOfBookingSchema(Schema):
    """Whom a booking is for; with a phone number a known customer is found."""

    name = Text(1, 200, required=True)
    phone = Phone(allow_none=True)


class NewAppointmentSchema(Schema):
    """A wish to book."""

    calendar_id = Id(metadata={"description": "The default calendar when absent."})
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

    @validates_schema
    def _has_one_customer(self, data: dict[str, Any], **_: Any) -> None:
        if ("customer" in data) == ("customer_id" in data):
            raise ValidationError("Give either customer_id or customer.", "customer")


class RescheduleSchema(Schema):
    """The new time of an appointment, which keeps its length."""

    starts_at = Moment(required=True)
    calendar_id = Id(metadata={"description": "Another calendar; it stays on its own when absent."})


class AppointmentSchema(Schema):
    """An appointment. Moving it makes a new one with the same `uid` and a higher `sequence`."""

    id = fields.Integer(required=True)
    calendar_id = fields.Integer(allow_none=True, required=True)
    service_id = fields.Integer(allow_none=True, required=True)
    customer_id = fields.Integer(allow_none=True, required=True)
    customer_name = fields.String(allow_none=True)
    kind = fields.String(required=True)
    status = fields.String(required=True, validate=validate.OneOf(STATUSES))
    starts_at = Moment(required=True)
    ends_at = Moment(required=True)
    notes = fields.String(allow_none=True)
    source_channel = fields.String(allow_none=True)
    uid = fields.String(required=True)
    sequence = fields.Integer(required=True)
    rescheduled_from_id = fields.Integer(allow_none=True)


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
    document = dict(AppointmentSchema().dump(appointment))
    for name in ("starts_at", "ends_at"):
        document[name] = getattr(appointment, name).astimezone(zone).isoformat()
    return document
