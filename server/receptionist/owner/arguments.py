"""What each of the owner's tools may be told."""

from typing import Any

from marshmallow import fields, validate

from server.core.fields import Day, Id, Moment, Whole
from server.receptionist.owner.notices import KINDS, MOST_NOTICES
from server.receptionist.tools.schema import Arguments

_LARGEST_ID = 2**63 - 1
_CALENDAR = {"description": "Of one calendar; null: of the whole business."}


class VisitsArguments(Arguments):
    """Whose bookings to list."""

    starts_at = Moment(required=True, metadata={"description": "From when on."})
    ends_at = Moment(
        allow_none=True, load_default=None, metadata={"description": "Until when; null: all to come."}
    )
    calendar_id = Id(allow_none=True, load_default=None, metadata=_CALENDAR)


class CloseDaysArguments(Arguments):
    """Which days to close."""

    first_day = Day(required=True, metadata={"description": "The first closed day."})
    last_day = Day(
        allow_none=True, load_default=None, metadata={"description": "The last one; null: open end."}
    )
    calendar_id = Id(allow_none=True, load_default=None, metadata=_CALENDAR)


class HoursArguments(Arguments):
    """Which hours to close, or to open again."""

    starts_at = Moment(required=True, metadata={"description": "From when on."})
    ends_at = Moment(required=True, metadata={"description": "Until when."})
    calendar_id = Id(allow_none=True, load_default=None, metadata=_CALENDAR)


class UndoArguments(Arguments):
    """Which closure to take back."""

    kind = fields.String(
        required=True,
        validate=validate.OneOf(("vacation", "block")),
        metadata={"description": "Days or hours."},
    )
    closure_id = Id(required=True, metadata={"description": "The id that closing answered."})


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
