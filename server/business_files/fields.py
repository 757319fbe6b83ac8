"""The kinds of value that a business file holds, each with a message that says what to write instead."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from marshmallow import ValidationError, fields

from server.business_files.document import WEEKDAYS, Ranges

_REQUIRED: dict[str, str | list[Any] | dict[Any, Any]] = {
    "required": "is required",
    "null": "may not be empty",
}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_CLOCK = r"([01]?[0-9]|2[0-4]):([0-5][0-9])"
_RANGE = re.compile(rf"\s*{_CLOCK}\s*[-–]\s*{_CLOCK}\s*")
_MAX_LIST = 5000


class Text(fields.Field[str]):
    """A text; a number without quotes is taken as it is written."""

    default_error_messages = _REQUIRED

    def __init__(
        self, longest: int = 255, pattern: re.Pattern[str] | None = None, hint: str = "", **rest: Any
    ) -> None:
        """Take at most `longest` characters, all of `pattern` if given; `hint` says what to write."""
        super().__init__(**rest)
        self._longest, self._pattern, self._hint = longest, pattern, hint

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise ValidationError(f"must be a text, not {_named(value)}")
        text = str(value).strip()
        if not text:
            raise ValidationError("may not be empty")
        if len(text) > self._longest:
            raise ValidationError(f"is too long ({len(text)} characters); at most {self._longest}")
        if _CONTROL.search(text):
            raise ValidationError("has a control character in it")
        if self._pattern and not self._pattern.fullmatch(text):
            raise ValidationError(f"{text[:80]!r} {self._hint}")
        return text


class Choice(fields.Field[str]):
    """One word of a few."""

    default_error_messages = _REQUIRED

    def __init__(self, *choices: str, **rest: Any) -> None:
        """Take one of these words."""
        super().__init__(**rest)
        self._choices = choices

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> str:
        if value not in self._choices:
            raise ValidationError(f"{_shown(value)} is not one of {', '.join(self._choices)}")
        return str(value)


class Whole(fields.Field[int]):
    """A whole number between two bounds."""

    default_error_messages = _REQUIRED

    def __init__(self, low: int, high: int, **rest: Any) -> None:
        """Take `low` to `high`, both included."""
        super().__init__(**rest)
        self._low, self._high = low, high

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValidationError(f"must be a whole number, not {_named(value)}")
        if not self._low <= value <= self._high:
            raise ValidationError(f"is {value}; it must lie between {self._low} and {self._high}")
        return value


class Flag(fields.Field[bool]):
    """True or false."""

    default_error_messages = _REQUIRED

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> bool:
        if not isinstance(value, bool):
            raise ValidationError(f"must be true or false, not {_shown(value)}")
        return value


class Price(fields.Field[int]):
    """An amount such as 35 or 35.50; kept in hundredths."""

    default_error_messages = _REQUIRED

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> int:
        try:
            amount = Decimal(value) if isinstance(value, int | str) and not isinstance(value, bool) else None
        except InvalidOperation:
            amount = None
        if amount is None or not amount.is_finite():
            raise ValidationError(f"{_shown(value)} is not an amount; write 35 or 35.50, without a currency")
        cents = amount * 100
        if not 0 <= cents <= 2_000_000_000 or cents != int(cents):
            raise ValidationError(f"{value} is not an amount of at most two decimals, from 0 to 20000000")
        return int(cents)


class Day(fields.Field[date]):
    """A date as 2026-12-24."""

    default_error_messages = _REQUIRED

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> date:
        refusal = ValidationError(f"{_shown(value)} is not a date; write it as 2026-12-24")
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)):
            raise refusal
        try:
            return date.fromisoformat(str(value))
        except ValueError as error:
            raise refusal from error


class ListOf(fields.List[Any]):
    """A list; a single text stands for a list of one."""

    default_error_messages = _REQUIRED

    def _deserialize(self, value: Any, attr: str | None, data: Any, **rest: Any) -> Any:
        if isinstance(self.inner, Text | Choice) and isinstance(value, str | int):
            value = [value]
        if not isinstance(value, list):
            raise ValidationError(f"must be a list (lines that begin with '- '), not {_named(value)}")
        if len(value) > _MAX_LIST:
            raise ValidationError(f"has {len(value)} entries; at most {_MAX_LIST}")
        return tuple(super()._deserialize(value, attr, data, **rest))


class NamedOr(fields.Nested):
    """A mapping that has a `name`, or the name alone."""

    def _deserialize(self, value: Any, *where: Any, **rest: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, str | int):
            return super()._deserialize(value, *where, **rest)
        try:
            return super()._deserialize({"name": value}, *where, **rest)
        except ValidationError as error:  # the name is all there is, and stands where the mapping would
            messages = error.messages
            raise ValidationError(messages["name"] if isinstance(messages, dict) else messages) from error


class DayRanges(fields.Field[Any]):
    """The hours of one day: "09:00-18:00", a list of such ranges, or `closed`."""

    default_error_messages = _REQUIRED

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> Ranges:
        if value in ("closed", []):
            return ()
        ranges = value if isinstance(value, list) else [value]
        found: list[tuple[str, str]] = []
        mistakes: dict[int, Any] = {}
        for index, text in enumerate(ranges):
            try:
                found.append(_parse_range(text))
            except ValidationError as error:
                mistakes[index] = error.messages
        if mistakes:
            raise ValidationError(mistakes if isinstance(value, list) else mistakes[0])
        return tuple(sorted(found))


class WeekHours(fields.Field[Any]):
    """Hours by weekday; a day that is not there is closed."""

    default_error_messages = _REQUIRED

    def _deserialize(self, value: Any, attr: str | None, data: Any, **_: Any) -> Mapping[str, Ranges]:
        if not isinstance(value, dict):
            raise ValidationError(f"must be days and their hours (monday: 09:00-18:00), not {_named(value)}")
        day_field = DayRanges()
        found: dict[str, Ranges] = {}
        mistakes: dict[str, Any] = {}
        for day in value.keys() - set(WEEKDAYS):
            mistakes[day] = [f"is not a weekday; write one of {', '.join(WEEKDAYS)}"]
        for day in WEEKDAYS:
            try:
                found[day] = day_field.deserialize(value.get(day, [])) or ()
            except ValidationError as error:
                mistakes[day] = error.messages
        if mistakes:
            raise ValidationError(mistakes)
        return found


def _parse_range(text: Any) -> tuple[str, str]:
    """Return the two clock times of a range; an end before the start is on the next day."""
    match = _RANGE.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise ValidationError(f'{_shown(text)} is not a range of hours; write "09:00-18:00", or closed')
    opens, closes = f"{int(match[1]):02}:{match[2]}", f"{int(match[3]):02}:{match[4]}"
    if max(opens, closes) > "24:00" or opens == "24:00":
        raise ValidationError(f'"{text.strip()}" has an hour that no clock shows; a day ends at 24:00')
    if opens == closes:
        raise ValidationError(f'"{text.strip()}" opens and closes at once; the whole day is "00:00-24:00"')
    return opens, closes


def _named(value: Any) -> str:
    names = {dict: "a mapping", list: "a list", bool: "true or false", type(None): "nothing"}
    return names.get(type(value)) or _shown(value)


def _shown(value: Any) -> str:
    if isinstance(value, dict | list):
        return _named(value)
    return f'"{str(value)[:80]}"'
