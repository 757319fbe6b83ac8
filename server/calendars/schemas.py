"""The shapes of calendars and services, as the API takes and gives them."""

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError, fields, validate, validates

from server.calendars.hours import BadHours, parse_week
from server.calendars.models import BusinessCalendar
from server.core.fields import Moment, Text, Whole
from server.core.paging import PageQuerySchema, PageSchema

_DAY = 24 * 60
_LONGEST_COMPLAINT = 200


class OpeningHours(fields.Dict):
    """A week of ranges in local wall time; null inherits the business's."""

    def __init__(self, **options: Any) -> None:
        """Describe the shape for the API document."""
        says = "Such as {'monday': [['09:00', '13:00'], ['14:00', '18:00']]}; null: the business's hours."
        super().__init__(keys=fields.String(), allow_none=True, metadata={"description": says}, **options)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        week = super()._deserialize(value, *args, **kwargs)  # type: ignore[no-untyped-call]  # marshmallow's
        try:
            parse_week(week)
        except BadHours as error:
            raise ValidationError(str(error)[:_LONGEST_COMPLAINT]) from error
        except TypeError as error:  # a day's ranges are no list
            raise ValidationError('Write each day as a list of ranges: [["09:00", "17:00"]].') from error
        return week


class CalendarChangeSchema(Schema):
    """What may be changed of a calendar; what is absent stays as it is."""

    name = Text(1, 255)
    type_key = Text(1, 64, allow_none=True, metadata={"description": "Its kind, in a word of your own."})
    is_active = fields.Boolean(truthy={True}, falsy={False})
    priority = Whole(-1000, 1000, metadata={"description": "The higher one is preferred."})
    default_duration_minutes = Whole(5, _DAY)
    buffer_before_minutes = Whole(0, _DAY)
    buffer_after_minutes = Whole(0, _DAY)
    allowed_tags = fields.List(
        Text(1, 64),
        validate=validate.Length(max=50),
        metadata={"description": "Takes only what carries one of these labels; empty: takes anything."},
    )
    capacity = Whole(1, 1000, metadata={"description": "How many can be booked at the same time."})
    opening_hours = OpeningHours()
    slot_grid = fields.String(validate=validate.OneOf(["opening", "clock", "packed"]))
    slot_step_minutes = Whole(1, _DAY, allow_none=True)
    min_notice_minutes = Whole(0, 366 * _DAY, allow_none=True)
    horizon_days = Whole(1, 3660, allow_none=True)
    max_per_day = Whole(1, 10_000, allow_none=True)
    max_per_week = Whole(1, 10_000, allow_none=True)

    @validates("type_key")
    def _is_no_second_default(self, type_key: str | None, **_: Any) -> None:
        if type_key == "default":
            raise ValidationError("The default calendar comes with the business.")


class NewCalendarSchema(CalendarChangeSchema):
    """A calendar to be made; whatever is absent gets its default or is the business's."""

    name = Text(1, 255, required=True)


class CalendarSchema(CalendarChangeSchema):
    """A calendar: one thing that can be booked, with its own rules. Null rules are the business's."""

    id = fields.Integer(required=True)
    name = Text(1, 255, required=True)
    type_key = Text(1, 64, allow_none=True, required=True)
    provider = fields.String(required=True)
    calendar_external_id = fields.String(allow_none=True, required=True)
    created_at = Moment()
    updated_at = Moment()


class CalendarQuerySchema(PageQuerySchema):
    """Which calendars."""

    is_active = fields.Boolean(
        truthy={"true", "1"}, falsy={"false", "0"}, metadata={"description": "Only these; both when absent."}
    )


class CalendarPageSchema(PageSchema):
    """A page of calendars."""

    items = fields.List(fields.Nested(CalendarSchema), required=True)


class ServiceSchema(Schema):
    """Something that can be booked, with its own length."""

    id = fields.Integer(required=True)
    name = fields.String(required=True)
    duration_minutes = fields.Integer(required=True)
    buffer_before_minutes = fields.Integer(allow_none=True)
    buffer_after_minutes = fields.Integer(allow_none=True)
    price_cents = fields.Integer(allow_none=True)
    currency = fields.String(allow_none=True)
    description = fields.String(allow_none=True)
    labels = fields.List(fields.String())
    is_active = fields.Boolean()


class ServicePageSchema(PageSchema):
    """A page of services."""

    items = fields.List(fields.Nested(ServiceSchema), required=True)


def render_calendar(calendar: BusinessCalendar) -> dict[str, Any]:
    """Give a calendar out as a document."""
    document: Mapping[str, Any] = CalendarSchema().dump(calendar)
    return dict(document)
