"""Options that are instants."""

from datetime import UTC, datetime, tzinfo

import click

from server.core import clock
from server.core.zones import parse_time_zone, to_instant


def read_instant(text: str, *, zone: tzinfo = UTC) -> datetime:
    """Read an ISO 8601 time; one without an offset is on the wall clock of `zone`. Raise `BadParameter`."""
    try:
        return to_instant(datetime.fromisoformat(text), zone)
    except (ValueError, OverflowError) as error:
        raise click.BadParameter(f"{text!r} is no ISO 8601 time, such as 2026-11-24T15:00+02:00.") from error


def read_now(text: str | None, *, zone: tzinfo = UTC) -> datetime:
    """Read `--now`, or look at the clock."""
    return read_instant(text, zone=zone) if text else clock.now()


def read_zone(name: str) -> tzinfo:
    """Read a time zone; raise `BadParameter`."""
    try:
        return parse_time_zone(name)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error
