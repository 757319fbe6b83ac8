"""Fields of requests and answers: strict about what comes in, the same on every route."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from marshmallow import fields, validate

_WHOLE = re.compile(r"-?[0-9]{1,10}", re.ASCII)
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)(Z|z|[+-]\d\d:?\d\d| \d\d:\d\d)?)?",
    re.ASCII,
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_PHONE_MARKS = re.compile(r"[ ()./\u00a0-]")
_PHONE = re.compile(r"\+?[0-9]{3,20}", re.ASCII)
_LARGEST_OFFSET = timedelta(hours=14)
# Business happens within these years; beyond them arithmetic overflows.
_YEARS = range(1970, 2200)
_LARGEST_ID = 2**31 - 1


class Text(fields.String):
    """Text without characters that PostgreSQL or JSON cannot hold; spaces at its ends are cut off."""

    default_error_messages = {"unstorable": "Has characters that cannot be stored."}  # noqa: RUF012 - marshmallow's way

    def __init__(
        self, low: int, high: int, *, also: Callable[[str], None] | None = None, **options: Any
    ) -> None:
        """Accept `low` to `high` characters that `also`, which raises `ValidationError`, lets pass."""
        length = validate.Length(low, high)
        super().__init__(validate=[length, also] if also else length, **options)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, *args, **kwargs) or ""
        if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
            raise self.make_error("unstorable")
        return text.strip()


class Phone(Text):
    """A phone number; spaces, brackets, dots and dashes are taken out, so that one number is one text."""

    default_error_messages = {"form": "Write a phone number such as +33 6 12 34 56 78."}  # noqa: RUF012 - as above

    def __init__(self, **options: Any) -> None:
        """Accept any number that can be dialled."""
        super().__init__(3, 40, **options)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        number = _PHONE_MARKS.sub("", super()._deserialize(value, *args, **kwargs))
        if not _PHONE.fullmatch(number):
            raise self.make_error("form")
        return number


class Whole(fields.Integer):
    """A whole number that is written as a number: no text, no fraction, no `true`."""

    def __init__(self, low: int, high: int, **options: Any) -> None:
        """Accept `low` to `high`."""
        super().__init__(strict=True, validate=validate.Range(low, high), **options)

    def _validated(self, value: Any) -> int:
        # 5.0 is a whole number to JSON Schema, and some languages write all their numbers so.
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if type(value) is not int:
            raise self.make_error("invalid", input=value)
        return value


class Flag(fields.Boolean):
    """True or false, written as such: no 1, no "yes"."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


class Id(Whole):
    """The number of one of our things."""

    def __init__(self, **options: Any) -> None:
        """Accept any number that an id can be."""
        super().__init__(1, _LARGEST_ID, **options)


class _WholeInQuery:
    """Reads the digits of an address; Arabic or padded ones are not a client's intent."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> int:
        if not isinstance(value, str) or not _WHOLE.fullmatch(value):
            raise self.make_error("invalid", input=value)  # type: ignore[attr-defined]  # marshmallow's, beside this
        return int(value)


class QueryWhole(_WholeInQuery, Whole):
    """A whole number in the query string."""


class QueryId(_WholeInQuery, Id):
    """An id in the query string."""


class Day(fields.Date):
    """A date, in the years in which business happens."""

    default_error_messages = {  # noqa: RUF012 - marshmallow's way
        "invalid": "Write a date as 2026-11-24.",
        "range": "Lies outside the years 1970 to 2199.",
    }

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> date:
        if not isinstance(value, str) or not _DAY.fullmatch(value):
            raise self.make_error("invalid", input=value)
        try:
            day = date.fromisoformat(value)
        except ValueError as error:  # 31 February
            raise self.make_error("invalid", input=value) from error
        if day.year not in _YEARS:
            raise self.make_error("range")
        return day


class Moment(fields.DateTime):
    """ISO 8601 in, with an offset or without one (then it is the business's wall clock); with an offset out.

    What is loaded may be naive: `to_instant` of `core/zones.py` makes an instant of it.
    """

    default_error_messages = {  # noqa: RUF012 - marshmallow's way
        "invalid": "Write a time as 2026-11-24T15:00:00+02:00.",
        "range": "Lies outside the years 1970 to 2199.",
    }

    def __init__(self, *, date_allowed: bool = False, **options: Any) -> None:
        """With `date_allowed` a bare date means its midnight."""
        super().__init__(format="iso", **options)
        self._date_allowed = date_allowed

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> datetime:
        moment = self._parse(value)
        if moment.year not in _YEARS:
            raise self.make_error("range")
        return moment

    def _parse(self, value: Any) -> datetime:
        found = _MOMENT.fullmatch(value) if isinstance(value, str) else None
        if found is None or (found[2] is None and not self._date_allowed):
            raise self.make_error("invalid", input=value)
        # A plus sign that was not percent-encoded arrives as a space.
        offset = (found[3] or "").upper().replace(" ", "+")
        try:
            moment = datetime.fromisoformat(f"{found[1]}T{found[2] or '00:00'}{offset}")
            if abs(moment.utcoffset() or timedelta()) > _LARGEST_OFFSET:
                raise self.make_error("invalid", input=value)
        except (ValueError, OverflowError) as error:
            raise self.make_error("invalid", input=value) from error
        return moment
