"""The only reader of the clock; everything below an edge is handed its `now`."""

from datetime import UTC, datetime


def now() -> datetime:
    """Return the present instant, aware and in UTC."""
    return datetime.now(UTC)
