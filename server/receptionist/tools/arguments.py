"""What each tool may be told: the schemas of their arguments. Who is asking never stands here."""

from typing import Any

from marshmallow import fields, validate

from server.core.fields import Id, Moment, Text, Whole
from server.receptionist.tools.schema import Arguments
from server.receptionist.tools.slots import MAX_SLOTS, PARTS_OF_DAY
from server.scheduling.refusals import LONGEST_MINUTES, SHORTEST_MINUTES

MAX_TEXT = 2000
_LARGEST_APPOINTMENT_ID = 2**63 - 1
_FREE_START = "A free start from `calendar_find_slots`, such as 2026-11-24T15:00:00+02:00."


def _service() -> Text:
    return Text(
        1,
        200,
        allow_none=True,
        load_default=None,
        metadata={"description": "A service's name from `calendar_list`; its own length counts."},
    )


def _labels() -> fields.List[Any]:
    says = (
        "Labels that the wish carries, beside those of its service: a calendar with `allowed_tags` takes "
        "only what carries one of them."
    )
    return fields.List(
        Text(1, 64),
        allow_none=True,
        load_default=None,
        validate=validate.Length(max=50),
        metadata={"description": says},
    )


def _appointment_id() -> Whole:
    return Whole(
        1,
        _LARGEST_APPOINTMENT_ID,
        required=True,
        metadata={"description": "An id from `calendar_my_appointments`."},
    )


def _optional_id(says: str) -> Id:
    return Id(allow_none=True, load_default=None, metadata={"description": says})


class NoArguments(Arguments):
    """Nothing needs to be said."""


class ResolveTargetArguments(Arguments):
    """Which words to route."""

    text = Text(
        0,
        MAX_TEXT,
        required=True,
        metadata={"description": "What the customer wants, in their own words."},
    )
    labels = _labels()


class FindSlotsArguments(Arguments):
    """Which free times."""

    calendar_id = _optional_id(
        "An id from `calendar_list`; null searches all that offer the service and take the labels."
    )
    from_ = Moment(
        data_key="from",
        date_allowed=True,
        allow_none=True,
        load_default=None,
        metadata={
            "description": "Search from this time on, ISO 8601; without an offset it is the business's "
            "clock; null means now."
        },
    )
    to = Moment(
        date_allowed=True,
        allow_none=True,
        load_default=None,
        metadata={
            "description": "Search up to this time; null means two weeks later; at most 62 days later."
        },
    )
    duration_minutes = Whole(
        SHORTEST_MINUTES,
        LONGEST_MINUTES,
        allow_none=True,
        load_default=None,
        metadata={"description": "Null means the service's or the calendar's own."},
    )
    part_of_day = fields.String(
        allow_none=True,
        load_default=None,
        validate=validate.OneOf(list(PARTS_OF_DAY)),
        metadata={"description": "Keep only starts in this part of the day."},
    )
    service = _service()
    near = fields.Time(
        format="%H:%M",
        allow_none=True,
        load_default=None,
        error_messages={"invalid": "Write a clock time as 15:00."},
        metadata={"description": "A clock time such as 15:00: of each day the starts nearest to it."},
    )
    labels = _labels()
    limit = Whole(
        1,
        MAX_SLOTS,
        allow_none=True,
        load_default=None,
        metadata={"description": f"How many times to tell; null means {MAX_SLOTS}. Six are enough to offer."},
    )
    moved_id = Whole(
        1,
        _LARGEST_APPOINTMENT_ID,
        allow_none=True,
        load_default=None,
        metadata={
            "description": "An id from `calendar_my_appointments`, of one that is to be moved: the time that "
            "it takes is free for it."
        },
    )


class HoldSlotArguments(Arguments):
    """Which free time to keep."""

    starts_at = Moment(
        allow_none=True,
        load_default=None,
        metadata={"description": f"{_FREE_START} Null lets go of what is held."},
    )
    calendar_id = _optional_id("The slot's calendar; null chooses as `calendar_create_appointment` does.")
    service = _service()
    labels = _labels()


class CreateAppointmentArguments(Arguments):
    """What to book."""

    starts_at = Moment(required=True, metadata={"description": _FREE_START})
    calendar_id = _optional_id(
        "The slot's calendar. Null means, with a service, the first that offers it and is free then; without "
        "one the default calendar. A calendar that does not take the labels is passed over."
    )
    service = _service()
    customer_name = Text(
        1,
        200,
        allow_none=True,
        load_default=None,
        metadata={"description": "What the customer wants to be called; null keeps the name that is known."},
    )
    visitor_name = Text(
        1,
        200,
        allow_none=True,
        load_default=None,
        metadata={"description": "Who comes, when that is somebody else than the customer; else null."},
    )
    notes = Text(
        0,
        MAX_TEXT,
        allow_none=True,
        load_default=None,
        metadata={"description": "What the business should know."},
    )
    labels = _labels()


class NameAppointmentArguments(Arguments):
    """Under what name to put an appointment."""

    appointment_id = _appointment_id()
    customer_name = Text(1, 200, required=True, metadata={"description": "The name as they told it."})


class CancelAppointmentArguments(Arguments):
    """Which appointment to cancel."""

    appointment_id = _appointment_id()


class RescheduleAppointmentArguments(Arguments):
    """Which appointment to move, and to when."""

    appointment_id = _appointment_id()
    starts_at = Moment(required=True, metadata={"description": f"The new time. {_FREE_START}"})
    calendar_id = _optional_id("Another calendar; null keeps the appointment's.")


class FaqArguments(Arguments):
    """What is asked."""

    question = Text(
        0,
        MAX_TEXT,
        required=True,
        metadata={"description": "The customer's question, in their own words."},
    )


class HandoffArguments(Arguments):
    """Why a person is needed."""

    reason = Text(
        1,
        MAX_TEXT,
        required=True,
        metadata={"description": "Why a person is needed, in one short sentence."},
    )
