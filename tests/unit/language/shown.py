"""Write what was understood on one line, as the tables of expressions have it.

"2026-11-24" a date, "15:00" a time, "2026-11-24T15:00" a moment, "14:00 to None" an open interval,
"ambiguous: 06:00 or 18:00", "conflict: ...", "impossible"; "~" stands before what is approximate.
"""

from datetime import datetime
from types import ModuleType
from zoneinfo import ZoneInfo

from server.language.times.when import When, find_when


def heard(text: str, *, now: datetime, language: str) -> list[str]:
    """Return what the text says about time, a line for each thing."""
    assert now.tzinfo is not None
    return [shown(when) for when in find_when(text, now=now, time_zone=now.tzinfo, language=language)]


def shown(when: When) -> str:
    """Write one result: times without seconds, without offset, midnights as their date."""
    sign = "~" if when.approximate and not when.candidates else ""
    if when.kind == "impossible":
        return "impossible"
    if when.candidates:
        return f"{when.kind}: {' or '.join(map(shown, when.candidates))}"
    if when.value:
        return sign + _plain(when.value)
    return f"{sign}{_plain(when.start)} to {_plain(when.end)}"


def expected(meaning: str | list[str]) -> list[str]:
    """Return a table's entry as a list."""
    return [meaning] if isinstance(meaning, str) else meaning


def now_of(table: ModuleType) -> datetime:
    """Return the moment and zone in which a table's expressions are said."""
    return datetime.fromisoformat(table.NOW).replace(tzinfo=ZoneInfo(table.ZONE))


def _plain(value: str | None) -> str:
    if value is None or "T" not in value:
        return str(value)
    moment = datetime.fromisoformat(value)
    return f"{moment:%Y-%m-%dT%H:%M}".replace("T00:00", "")
