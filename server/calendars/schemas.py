"""The shapes of calendars, as the API takes and gives them."""

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, fields, validate

from server.calendars.hour_fields import WeekHours
from server.calendars.models import BusinessCalendar
from server.core.fields import Flag, Moment, Text, Whole
from server.core.paging import PageQuerySchema, PageSchema

A_DAY = 24 * 60
_MOST_LABELS = 50
_INHERITED = "null: the business's."


class CalendarChangeSchema(Schema):
    """What may be changed of a calendar; what is absent stays as it is."""

    name = Text(1, 255)
    type_key = Text(
        1,
        64,
        allow_none=True,
        metadata={
            "description": "Its kind, in a word of your own. `default` is the kind of the one calendar that"
            " takes what no other takes: giving it to another takes it away from the calendar that had it,"
            " and it can be taken away in no other way."
        },
    )
    is_active = Flag(metadata={"description": "false: it takes no bookings; those it has stay."})
    priority = Whole(-1000, 1000, metadata={"description": "The higher one is preferred."})
    default_duration_minutes = Whole(
        5, A_DAY, metadata={"description": "The length of a booking that names neither length nor service."}
    )
    buffer_before_minutes = Whole(0, A_DAY, metadata={"description": "Kept free before each booking."})
    buffer_after_minutes = Whole(0, A_DAY, metadata={"description": "Kept free after each booking."})
    allowed_tags = fields.List(
        Text(1, 64),
        validate=validate.Length(max=_MOST_LABELS),
        metadata={"description": "Takes only what carries one of these labels; empty: takes anything."},
    )
    capacity = Whole(1, 1000, metadata={"description": "How many can be booked at the same time."})
    opening_hours = WeekHours("null: the business's hours.", allow_none=True)
    slot_grid = fields.String(
        validate=validate.OneOf(["opening", "clock", "packed"]),
        metadata={
            "description": "Where starts stand: every step from the opening of each range, on full multiples"
            " of the step by the clock, or as early as the time before is taken."
        },
    )
    slot_step_minutes = Whole(
        1, A_DAY, allow_none=True, metadata={"description": "Between two starts; null: the booking's length."}
    )
    min_notice_minutes = Whole(
        0, 366 * A_DAY, allow_none=True, metadata={"description": f"How soon it can be booked; {_INHERITED}"}
    )
    horizon_days = Whole(
        1, 3660, allow_none=True, metadata={"description": f"How far ahead it can be booked; {_INHERITED}"}
    )
    max_per_day = Whole(
        1, 10_000, allow_none=True, metadata={"description": "Bookings a day; null: no limit."}
    )
    max_per_week = Whole(
        1, 10_000, allow_none=True, metadata={"description": "Bookings a week; null: no limit."}
    )


class NewCalendarSchema(CalendarChangeSchema):
    """A calendar to be made; whatever is absent gets its default or is the business's."""

    name = Text(1, 255, required=True)


class CalendarSchema(CalendarChangeSchema):
    """A calendar: one thing that can be booked, with its own rules. Null rules are the business's."""

    id = fields.Integer(required=True)
    name = Text(1, 255, required=True)
    default_duration_minutes = Whole(5, A_DAY, allow_none=True)
    buffer_before_minutes = Whole(0, A_DAY, allow_none=True)
    buffer_after_minutes = Whole(0, A_DAY, allow_none=True)
    provider = fields.String(required=True)
    calendar_external_id = fields.String(allow_none=True, required=True)
    created_at = Moment(allow_none=True)
    updated_at = Moment(allow_none=True)


class CalendarQuerySchema(PageQuerySchema):
    """Which calendars."""

    is_active = fields.Boolean(
        truthy={"true", "1"}, falsy={"false", "0"}, metadata={"description": "Only these; both when absent."}
    )


class CalendarPageSchema(PageSchema):
    """A page of calendars."""

    items = fields.List(fields.Nested(CalendarSchema), required=True)


def render_calendar(calendar: BusinessCalendar) -> dict[str, Any]:
    """Give a calendar out as a document."""
    document: Mapping[str, Any] = CalendarSchema().dump(calendar)
    return dict(document)
