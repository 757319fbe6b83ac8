"""The shapes of a business's booking rules and of public holidays, as the API takes and gives them."""

from typing import Any

from marshmallow import Schema, ValidationError, fields

from server.calendars.holidays import is_known_country
from server.calendars.hour_fields import WeekHours
from server.calendars.schemas import A_DAY
from server.calendars.settings import BookingRules
from server.core.fields import Flag, Moment, QueryWhole, Text, Whole
from server.core.paging import PageQuerySchema, PageSchema
from server.core.zones import parse_time_zone

_A_YEAR = 366 * A_DAY
_COUNTRY = "A country, or a country and its part, by ISO 3166: `FR`, `DE-BY`."


def check_time_zone(name: str) -> None:
    """Refuse a zone that nobody knows; raise `ValidationError`."""
    try:
        parse_time_zone(name)
    except ValueError as error:
        raise ValidationError(str(error)) from error


def check_country(code: str) -> None:
    """Refuse a country whose holidays we do not know; raise `ValidationError`."""
    if not is_known_country(code):
        raise ValidationError("Its public holidays are not known. Write a country, or its part: FR, DE-BY.")


class SettingsChangeSchema(Schema):
    """What may be changed of the booking rules; what is absent stays as it is."""

    time_zone = Text(
        1,
        64,
        also=check_time_zone,
        metadata={
            "description": "An IANA name such as Europe/Paris, or a fixed offset such as -06:00. Hours follow"
            " it; appointments stay at their instants."
        },
    )
    opening_hours = WeekHours("Of every calendar that has no hours of its own.")
    allow_24_7 = Flag(metadata={"description": "true: open day and night, whatever `opening_hours` says."})
    holiday_country = Text(
        2,
        16,
        allow_none=True,
        also=check_country,
        metadata={
            "description": f"{_COUNTRY} Its public holidays are closed, but for dates with hours of their own"
            " (`opening-overrides`); null: holidays are ordinary days."
        },
    )
    min_notice_min = Whole(
        0, _A_YEAR, metadata={"description": "How many minutes ahead one books at the latest."}
    )
    booking_window_days = Whole(
        1, 3660, allow_none=True, metadata={"description": "How many days ahead one can book; null: any."}
    )
    customers_may_cancel = Flag(metadata={"description": "false: they ask a person."})
    customers_may_move = Flag(metadata={"description": "false: they ask a person."})
    cancel_notice_min = Whole(
        0, _A_YEAR, metadata={"description": "Until how many minutes before it a customer may cancel."}
    )
    move_notice_min = Whole(
        0,
        _A_YEAR,
        allow_none=True,
        metadata={
            "description": "Until how many minutes before it a customer may move; null: as for cancelling."
        },
    )
    reminder_hours = Whole(
        1, 720, allow_none=True, metadata={"description": "How long before it one is reminded; null: never."}
    )
    evening_report_at = fields.Time(
        format="%H:%M",
        allow_none=True,
        metadata={
            "description": "The wall time at which owners get the report of the day, `19:00`; null: never."
        },
    )
    waitlist_hold_min = Whole(
        1, A_DAY, metadata={"description": "How many minutes a freed time is kept for who waited for it."}
    )


class SettingsSchema(SettingsChangeSchema):
    """The booking rules of the business."""

    updated_at = Moment(required=True)


class HolidayQuerySchema(PageQuerySchema):
    """Whose holidays, and of which year."""

    country = Text(2, 16, required=True, also=check_country, metadata={"description": _COUNTRY})
    year = QueryWhole(1970, 2199, required=True)


class HolidaySchema(Schema):
    """A public holiday."""

    date = fields.Date(required=True)


class HolidayPageSchema(PageSchema):
    """The public holidays of a year."""

    items = fields.List(fields.Nested(HolidaySchema), required=True)


def render_settings(rules: BookingRules) -> dict[str, Any]:
    """Give the booking rules out as a document."""
    names = (*SettingsChangeSchema().fields, "updated_at")
    return dict(SettingsSchema().dump(rules.to_values(names)))
