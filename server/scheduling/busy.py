"""What takes time away, and the rules it is taken from: one statement for any number of calendars and days.

Every reading carries the stamp of the business's rules. Rules that were compiled under the same stamp are
still true; otherwise the same statement is asked to bring the rules too, in the same snapshot.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from server.core.db import fetch_rows
from server.core.intervals import Span, instant_of
from server.scheduling.calendar_rules import Stamp

BLOCK, EXTERNAL, VACATION, _STAMP = 0, -1, -2, -3
"""What stands in place of a seat in rows that are no appointment."""

# The query itself is a function of the database (123), where every session keeps its plan.
_BUSY = """public.busy_of_calendars(
    %(business_id)s, {calendars}, %(from)s, %(to)s, %(now)s, %(own_holds_of)s, %(counted)s)"""

_DOCUMENT = """
    SELECT jsonb_build_object(
        'time_zone', b.time_zone, 'holiday_country', s.holiday_country,
        'opening_hours', s.opening_hours, 'always_open', coalesce(s.allow_24_7, false),
        'min_notice_min', s.min_notice_min, 'booking_window_days', s.booking_window_days,
        'calendars', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'id', c.id, 'name', c.name, 'type_key', c.type_key, 'is_active', c.is_active,
                'capacity', c.capacity,
                'opening_hours', c.opening_hours, 'slot_grid', c.slot_grid,
                'slot_step_minutes', c.slot_step_minutes,
                'default_duration_minutes', c.default_duration_minutes,
                'buffer_before_minutes', c.buffer_before_minutes,
                'buffer_after_minutes', c.buffer_after_minutes, 'min_notice_minutes', c.min_notice_minutes,
                'horizon_days', c.horizon_days, 'max_per_day', c.max_per_day, 'max_per_week', c.max_per_week
            ) ORDER BY c.priority DESC, c.id), '[]')
            FROM public.business_calendars c WHERE c.business_id = b.id),
        'services', (
            SELECT coalesce(jsonb_agg(jsonb_build_array(
                o.calendar_id, o.service_id, coalesce(o.duration_minutes, v.duration_minutes),
                coalesce(o.buffer_before_minutes, v.buffer_before_minutes),
                coalesce(o.buffer_after_minutes, v.buffer_after_minutes))), '[]')
            FROM public.calendar_services o
            JOIN public.services v ON v.business_id = o.business_id AND v.id = o.service_id AND v.is_active
            WHERE o.business_id = b.id),
        'known_services', (
            SELECT coalesce(jsonb_agg(v.id), '[]') FROM public.services v WHERE v.business_id = b.id),
        'overrides', (
            SELECT coalesce(jsonb_agg(jsonb_build_array(d.calendar_id, d.on_date, d.ranges)), '[]')
            FROM public.opening_overrides d WHERE d.business_id = b.id))
    FROM public.business b
    LEFT JOIN public.business_settings s ON s.business_id = b.id
    WHERE b.id = %(business_id)s"""

_BOTH = "SELECT busy.*, CASE seat WHEN -3 THEN ({document}) END FROM {busy} busy"
_STAMPED = "SELECT calendars_version, xmin::text::bigint, {} FROM public.business WHERE id = %(business_id)s"
_OF_THE_BUSINESS = "ARRAY (SELECT id FROM public.business_calendars WHERE business_id = %(business_id)s)"

_READ_BUSY = f"SELECT * FROM {_BUSY.format(calendars='%(calendar_ids)s::integer[]')}"  # noqa: S608 - our own words
_READ_BOTH = _BOTH.format(document=_DOCUMENT, busy=_BUSY.format(calendars=_OF_THE_BUSINESS))
_READ_STAMP = _STAMPED.format("NULL")
_READ_RULES = _STAMPED.format(f"({_DOCUMENT})")


@dataclass
class Busy:
    """What was read, in minutes: by calendar (None: all) and by seat, or by what stands in place of one."""

    stamp: Stamp | None = None
    document: Mapping[str, Any] | None = None
    spans: dict[tuple[int | None, int], list[tuple[int, int]]] = field(default_factory=dict)
    starts: dict[int, list[int]] = field(default_factory=dict)
    highest_seat: dict[int | None, int] = field(default_factory=dict)

    def of(self, calendar_id: int | None, seat: int) -> Sequence[tuple[int, int]]:
        """Return the spans of a seat; of `VACATION` they are local days, both included."""
        return self.spans.get((calendar_id, seat), ())

    def of_seats_beyond(self, calendar_id: int, capacity: int) -> list[tuple[int, int]]:
        """Return the spans of seats that a calendar has no more: booked when it had them."""
        beyond = range(capacity + 1, self.highest_seat.get(calendar_id, 0) + 1)
        return [span for seat in beyond for span in self.of(calendar_id, seat)]


def read_busy(
    *,
    business_id: int,
    calendar_ids: Sequence[int] | None,
    span: Span,
    now: datetime,
    own_holds_of: int | None = None,
    counted: bool = False,
) -> Busy:
    """Read what is busy in a span of minutes; without calendars that of all of them, and the rules too.

    Holds that have expired do not count, nor do those of the customer who is asking. With `counted` the
    answer has the starts of the appointments as well.
    """
    values = {
        "business_id": business_id,
        "calendar_ids": calendar_ids and list(calendar_ids),
        "from": instant_of(span.start),
        "to": instant_of(span.end),
        "now": now,
        "own_holds_of": own_holds_of,
        "counted": counted,
    }
    if calendar_ids is not None:
        return _as_busy(fetch_rows(_READ_BUSY, values))
    rows = fetch_rows(_READ_BOTH, values)
    busy = _as_busy(row[:5] for row in rows)
    busy.document = next((row[5] for row in rows if row[1] == _STAMP), None)
    return busy


def read_stamp(*, business_id: int) -> Stamp | None:
    """Return the stamp of the rules as they are now; None for a business that is not there."""
    for version, written_by, _ in fetch_rows(_READ_STAMP, {"business_id": business_id}):
        return Stamp(version, written_by)
    return None


def read_rules(*, business_id: int) -> Busy:
    """Read stamp and rules, and nothing that is busy."""
    busy = Busy()
    for version, written_by, document in fetch_rows(_READ_RULES, {"business_id": business_id}):
        busy.stamp, busy.document = Stamp(version, written_by), document
    return busy


def _as_busy(rows: Iterable[tuple[Any, ...]]) -> Busy:
    busy = Busy()
    for calendar_id, seat, starts, ends, begins in rows:
        busy.spans[calendar_id, seat] = list(zip(starts, ends, strict=True))
        busy.highest_seat[calendar_id] = max(seat, busy.highest_seat.get(calendar_id, 0))
        if begins is not None:
            busy.starts.setdefault(calendar_id, []).extend(begins)
    for stamp in busy.spans.pop((None, _STAMP), ()):
        busy.stamp = Stamp(*stamp)
    return busy
