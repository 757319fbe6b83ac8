"""Lists in pages: `?limit=&cursor=` in, `{"items": [...], "next_cursor": ...}` out."""

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from marshmallow import Schema, ValidationError, fields

from server.core.fields import QueryWhole, Text

Row = TypeVar("Row")
_LONGEST_CURSOR = 200
DEFAULT_LIMIT = 50


class PageQuerySchema(Schema):
    """Which page of a list; a list with filters extends it."""

    limit = QueryWhole(1, 200, load_default=DEFAULT_LIMIT, metadata={"description": "How many at most."})
    cursor = Text(1, _LONGEST_CURSOR, metadata={"description": "The `next_cursor` of the page before."})


class PageSchema(Schema):
    """What every page has; a list's own page adds its `items`."""

    next_cursor = fields.String(
        allow_none=True, metadata={"description": "Asks for the next page; null on the last one."}
    )


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows of a list, and where to go on."""

    items: Sequence[Row]
    next_cursor: str | None


def cut_page(rows: Sequence[Row], *, limit: int, key: Callable[[Row], Sequence[int | str]]) -> Page[Row]:
    """Make a page of rows that were read with `limit + 1`; `key` is what the list is ordered by."""
    items = rows[:limit]
    return Page(items, encode_cursor(key(items[-1])) if len(rows) > limit else None)


def encode_cursor(key: Sequence[int | str]) -> str:
    """Write down the place after which a list goes on."""
    return base64.urlsafe_b64encode(json.dumps(list(key)).encode()).decode().rstrip("=")


def decode_cursor(cursor: str | None, *kinds: type[int] | type[str]) -> list[Any] | None:
    """Return the place that a cursor names, or None for none; raise `ValidationError`."""
    if cursor is None:
        return None
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        key = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (ValueError, binascii.Error, RecursionError) as error:
        raise _unknown_cursor() from error
    if not isinstance(key, list) or [type(part) for part in key] != list(kinds):
        raise _unknown_cursor()
    if any(isinstance(part, int) and not 0 <= part < 2**63 for part in key):
        raise _unknown_cursor()
    return key


def _unknown_cursor() -> ValidationError:
    return ValidationError({"cursor": ["Use the next_cursor of a page before."]})
