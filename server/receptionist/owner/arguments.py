"""What each of the owner's tools may be told."""

from typing import Any

from marshmallow import fields, validate

from server.core.fields import Day, Id, Moment, Whole
from server.receptionist.owner.notices import KINDS, MOST_NOTICES
from server.receptionist.tools.schema import Arguments

_MOST_PARTS = 60
_LARGEST_ID = 2**63 - 1
_CALENDAR = {"description": "Of one calendar; null: of the whole business."}


class VisitsArguments(Arguments):
    """Whose bookings to list."""

    starts_at = Moment(required=True, metadata={"description": "From when on."})
    ends_at = Moment(
        allow_none=True, load_default=None, metadata={"description": "Until when; null: all to come."}
    )
    calendar_id = Id(allow_none=True, load_default=None, metadata=_CALENDAR)


def _list(inner: fields.Field[Any], description: str) -> fields.List[Any]:
    return fields.List(
        inner, required=True, validate=validate.Length(max=_MOST_PARTS), metadata={"description": description}
    )


class CloseArguments(Arguments):
    """Which days and hours to close; the nth end belongs to the nth beginning."""

    first_days = _list(Day(), "The first closed day of each period of days.")
    last_days = _list(Day(allow_none=True), "The last one of each; null: open end.")
    starts_at = _list(Moment(), "From when on hours are closed.")
    ends_at = _list(Moment(), "Until when.")
    calendar_ids = _list(Id(), "Of these calendars; none: of the whole business.")


class CloseAgainArguments(CloseArguments):
    """The same, each with its own calendar: first those of the days, then those of the hours."""

    calendar_ids = _list(Id(allow_none=True), "The nth one's calendar; null: the whole business.")


class DaysArguments(Arguments):
    """Whose hours to list."""

    first_day = Day(required=True, metadata={"description": "From this day on."})
    last_day = Day(required=True, metadata={"description": "Up to this day."})
    calendar_ids = _list(Id(), "Of these calendars; none: of all.")


class ClosedArguments(Arguments):
    """Whose closures to list."""

    starts_at = Moment(required=True, metadata={"description": "From when on."})
    ends_at = Moment(
        allow_none=True, load_default=None, metadata={"description": "Until when; null: all to come."}
    )
    calendar_ids = _list(Id(), "Of these calendars and of the whole business; none: only of the latter.")


class HoursArguments(Arguments):
    """Which hours to close, or to open again."""

    starts_at = Moment(required=True, metadata={"description": "From when on."})
    ends_at = Moment(required=True, metadata={"description": "Until when."})
    calendar_id = Id(allow_none=True, load_default=None, metadata=_CALENDAR)


class UndoArguments(Arguments):
    """Which closures to take back; the nth id is of the nth kind."""

    kinds = _list(fields.String(validate=validate.OneOf(("vacation", "block"))), "Days or hours.")
    closure_ids = _list(Id(), "The ids that closing answered.")


class DelayArguments(Arguments):
    """By how much somebody is late."""

    minutes = Whole(1, 24 * 60, required=True, metadata={"description": "From now on."})
    calendar_id = Id(allow_none=True, load_default=None, metadata=_CALENDAR)


class NoticesArguments(Arguments):
    """Which customers to write to about what."""

    kind = fields.String(
        required=True, validate=validate.OneOf(KINDS), metadata={"description": "Why they are written to."}
    )
    appointment_ids: fields.List[Any] = fields.List(
        Whole(1, _LARGEST_ID),
        required=True,
        validate=validate.Length(max=MOST_NOTICES),
        metadata={"description": "About which appointments."},
    )
    minutes: fields.List[Any] = fields.List(
        Whole(0, 24 * 60),
        required=True,
        validate=validate.Length(max=MOST_NOTICES),
        metadata={"description": "By how much each of them begins later."},
    )
