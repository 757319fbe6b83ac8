"""The shapes of vacations, blocks and opening overrides, as the API takes and gives them."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from marshmallow import Schema, fields

from server.calendars.hour_fields import DayHours
from server.core.fields import Day, Id, Moment, QueryId, Text
from server.core.paging import PageQuerySchema, PageSchema
from server.core.zones import to_instant

_WHOSE = "Of one calendar; null, or absent: of all."
_MINE = {"description": _WHOSE}


class ConflictsSchema(Schema):
    """Bookings to come that lie in the closed time; they stay until somebody moves or cancels them."""

    count = fields.Integer(required=True)
    appointment_ids = fields.List(
        fields.Integer(), required=True, metadata={"description": "The first hundred, earliest first."}
    )


class ClosureQuerySchema(PageQuerySchema):
    """Which closures."""

    calendar_id = QueryId(metadata={"description": "Only those of this calendar itself; all when absent."})
    first_day = Day(data_key="from", metadata={"description": "Only what is not over before this day."})
    last_day = Day(data_key="to", metadata={"description": "Only what begins on this day or before."})


class VacationChangeSchema(Schema):
    """What may be changed of a vacation; what is absent stays as it is."""

    calendar_id = Id(allow_none=True, metadata=_MINE)
    start_date = Day(metadata={"description": "The first day, in the business's time zone."})
    end_date = Day(allow_none=True, metadata={"description": "The last day; null: until further notice."})
    title = Text(0, 200, allow_none=True)


class NewVacationSchema(VacationChangeSchema):
    """Days on which a calendar, or the whole business, is closed."""

    start_date = Day(required=True, metadata={"description": "The first day, in the business's time zone."})


class VacationSchema(VacationChangeSchema):
    """Days on which a calendar, or the whole business, is closed."""

    id = fields.Integer(required=True)
    calendar_id = Id(required=True, allow_none=True, metadata=_MINE)
    start_date = Day(required=True)
    end_date = Day(required=True, allow_none=True)


class BlockChangeSchema(Schema):
    """What may be changed of a block; what is absent stays as it is."""

    calendar_id = Id(allow_none=True, metadata=_MINE)
    starts_at = Moment()
    ends_at = Moment(metadata={"description": "A year after `starts_at` at the latest."})
    reason = Text(0, 500, allow_none=True)


class NewBlockSchema(BlockChangeSchema):
    """Hours in which a calendar, or the whole business, takes no bookings."""

    starts_at = Moment(required=True)
    ends_at = Moment(required=True, metadata={"description": "A year after `starts_at` at the latest."})


class BlockSchema(BlockChangeSchema):
    """Hours in which a calendar, or the whole business, takes no bookings."""

    id = fields.Integer(required=True)
    calendar_id = Id(required=True, allow_none=True, metadata=_MINE)
    starts_at = Moment(required=True)
    ends_at = Moment(required=True)


class OverrideChangeSchema(Schema):
    """What may be changed of the hours of a date; what is absent stays as it is."""

    calendar_id = Id(allow_none=True, metadata={"description": f"{_WHOSE} A calendar's own wins."})
    on_date = Day()
    ranges = DayHours()
    title = Text(0, 200, allow_none=True)


class NewOverrideSchema(OverrideChangeSchema):
    """The hours of one date, instead of the week's and of a public holiday's."""

    on_date = Day(required=True)
    ranges = DayHours(required=True)


class OverrideSchema(OverrideChangeSchema):
    """The hours of one date, instead of the week's and of a public holiday's."""

    id = fields.Integer(required=True)
    calendar_id = Id(required=True, allow_none=True, metadata=_MINE)
    on_date = Day(required=True)


class VacationPageSchema(PageSchema):
    """A page of vacations."""

    items = fields.List(fields.Nested(VacationSchema), required=True)


class BlockPageSchema(PageSchema):
    """A page of blocks."""

    items = fields.List(fields.Nested(BlockSchema), required=True)


class OverridePageSchema(PageSchema):
    """A page of opening overrides."""

    items = fields.List(fields.Nested(OverrideSchema), required=True)


class WrittenVacationSchema(VacationSchema):
    """A vacation, and the bookings it falls upon."""

    conflicts = fields.Nested(ConflictsSchema, required=True)


class WrittenBlockSchema(BlockSchema):
    """A block, and the bookings it falls upon."""

    conflicts = fields.Nested(ConflictsSchema, required=True)


class WrittenOverrideSchema(OverrideSchema):
    """The hours of one date, and the bookings that they leave outside."""

    conflicts = fields.Nested(ConflictsSchema, required=True)


def with_instants(values: Mapping[str, Any], zone: tzinfo) -> dict[str, Any]:
    """Return loaded values with every time as an instant; one without an offset is the business's clock."""
    return {
        name: to_instant(value, zone) if isinstance(value, datetime) else value
        for name, value in values.items()
    }


def with_wall_clock(values: Mapping[str, Any], zone: tzinfo) -> dict[str, Any]:
    """Return values with every instant as the business's clock shows it."""
    return {
        name: value.astimezone(zone) if isinstance(value, datetime) else value
        for name, value in values.items()
    }
