"""Opening hours in requests and answers: a week of ranges, and the ranges of one day."""

from typing import Any

from marshmallow import ValidationError, fields

from server.calendars.hours import WEEKDAYS, BadHours, parse_ranges

_LONGEST_COMPLAINT = 200
_MOST_RANGES = 48
_CLOCK = {"type": "string", "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}
_RANGE = {"type": "array", "items": _CLOCK, "minItems": 2, "maxItems": 2}
_DAY = {"type": "array", "items": _RANGE, "maxItems": _MOST_RANGES}
_RANGES_SAY = (
    "Ranges of local wall time, such as [['09:00', '13:00'], ['14:00', '18:00']]. `24:00` is the next"
    " midnight; an end before its start lies on the next day."
)


class WeekHours(fields.Dict):
    """A week of ranges in local wall time; a day that is not named is closed."""

    def __init__(self, says: str, **options: Any) -> None:
        """Describe the shape for the API document; `says` tells what is special about these hours."""
        shape = {
            "description": f"{says} Each day has its ranges; one that is not named is closed. {_RANGES_SAY}",
            "properties": dict.fromkeys(WEEKDAYS, _DAY),
            "additionalProperties": False,
        }
        super().__init__(metadata=shape, **options)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        week = super()._deserialize(value, *args, **kwargs)  # type: ignore[no-untyped-call]  # marshmallow's
        wrong = {str(day)[:40]: ["Write monday, tuesday and so on."] for day in week.keys() - set(WEEKDAYS)}
        for day in week.keys() & set(WEEKDAYS):
            try:
                check_ranges(week[day])
            except ValidationError as error:
                wrong[day] = list(error.messages)
        if wrong:
            raise ValidationError({**wrong})
        return week


class DayHours(fields.Field[Any]):
    """The ranges of one day; none close it."""

    def __init__(self, **options: Any) -> None:
        """Describe the shape for the API document."""
        super().__init__(metadata={"description": f"{_RANGES_SAY} None: closed."} | _DAY, **options)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> Any:
        check_ranges(value)
        return value


def check_ranges(ranges: Any) -> None:
    """Refuse what are not the ranges of one day; raise `ValidationError`."""
    if not isinstance(ranges, list):
        raise ValidationError('Write each day as a list of ranges: [["09:00", "17:00"]].')
    if len(ranges) > _MOST_RANGES:
        raise ValidationError(f"A day has at most {_MOST_RANGES} ranges.")
    try:
        parse_ranges(ranges)
    except BadHours as error:
        raise ValidationError(str(error)[:_LONGEST_COMPLAINT]) from error
    if any(start == end for start, end in ranges):
        raise ValidationError('A range opens and closes at once; the whole day is ["00:00", "24:00"].')
