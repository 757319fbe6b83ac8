"""Following what happened, without missing an event and with each object's events in their order.

Ids do not do for that: an event takes its id before its transaction commits, so a reader who goes on after
the last id it saw steps over one that was taken earlier and committed later. Therefore:

- Each event has a position, `tx`: at the moment of its making the newest transaction that writes (its own) or
  has ended (another's). The order is (tx, id).
- Shown is only what stands before `pg_snapshot_xmin()`, the oldest transaction that still runs. Whatever may
  still come stands there or later, so nothing can appear behind a reader's back.
- Events of one object are made under the lock of its row. Who waited for that lock sees the other's
  transaction ended, so it stands no earlier, and where both stand at the same position its id is higher. (The
  bare number of the transaction would not do: it may have been taken long before the wait.)

The price: events wait for the longest transaction that writes anywhere on the database server.

A client names the last event that it saw by its id, which is looked up to its position. Of one that is pruned
by now nothing is known but the id, so the events with higher ids follow.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text

from server.core.db import session


@dataclass(frozen=True, slots=True)
class Position:
    """A place in the order of a business's events."""

    tx: str
    id: int


BEGINNING = Position("0", 0)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, as it is given out."""

    id: int
    tx: str
    type: str
    ts: str
    object_type: str | None
    object_id: str | None
    data: dict[str, Any]

    @property
    def position(self) -> Position:
        """Return its place in the order."""
        return Position(self.tx, self.id)


# `tx` goes out under another name: ORDER BY would take the text of that name, where 999 stands behind 1000.
_READ = """
SELECT id, tx::text AS position, event_type, ts_iso, object_type, object_id, data
FROM public.notification_events
WHERE business_id = :business_id AND {place} AND tx < pg_snapshot_xmin(pg_current_snapshot())
  AND (CAST(:types AS text[]) IS NULL OR event_type = ANY (CAST(:types AS text[])))
ORDER BY tx, id LIMIT :limit
"""
_READ_AFTER = text(_READ.format(place="(tx, id) > (CAST(CAST(:tx AS text) AS xid8), :id)"))
_READ_AFTER_PRUNED = text(_READ.format(place="id > :id"))
_FIND = text("""
SELECT tx::text AS position, id FROM public.notification_events
WHERE business_id = :business_id AND id = :id
""")
_NEWEST = text("""
SELECT tx::text AS position, id FROM public.notification_events
WHERE business_id = :business_id AND tx < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY tx DESC, id DESC LIMIT 1
""")
_IS_HELD = text("""
SELECT EXISTS (SELECT 1 FROM public.notification_events
    WHERE business_id = :business_id AND tx >= pg_snapshot_xmin(pg_current_snapshot()))
""")
# Only reads while the note is fresh: ON CONFLICT would lock the row each time.
_FOLLOW = text("""
INSERT INTO public.event_followers (business_id, until)
SELECT :business_id, now() + interval '60 seconds'
WHERE NOT EXISTS (SELECT 1 FROM public.event_followers
    WHERE business_id = :business_id AND until > now() + interval '30 seconds')
ON CONFLICT (business_id) DO UPDATE SET until = excluded.until
""")


def read_after(
    after: Position | int, *, business_id: int, limit: int, types: Sequence[str] = ()
) -> list[Event]:
    """Return the events that follow a position or the event of an id, in order, `limit` at most."""
    place = find_position(after, business_id=business_id) if isinstance(after, int) else after
    asked = {"business_id": business_id, "limit": limit, "types": list(types) or None}
    if place is not None:
        rows = session().execute(_READ_AFTER, asked | {"tx": place.tx, "id": place.id})
    else:
        rows = session().execute(_READ_AFTER_PRUNED, asked | {"id": after})
    return [
        Event(
            row.id,
            row.position,
            row.event_type,
            row.ts_iso,
            row.object_type,
            row.object_id,
            parse_data(row.data),
        )
        for row in rows
    ]


def find_position(event_id: int, *, business_id: int) -> Position | None:
    """Return the place of an event, of 0 the beginning, or None for one that is not kept."""
    if event_id == 0:
        return BEGINNING
    row = session().execute(_FIND, {"business_id": business_id, "id": event_id}).one_or_none()
    return Position(row.position, row.id) if row else None


def find_newest(*, business_id: int) -> Position:
    """Return the place of the last event that is shown."""
    row = session().execute(_NEWEST, {"business_id": business_id}).one_or_none()
    return Position(row.position, row.id) if row else BEGINNING


def has_held(*, business_id: int) -> bool:
    """Tell whether there are events that wait for another transaction's end before they are shown."""
    return bool(session().scalar(_IS_HELD, {"business_id": business_id}))


def note_follower(*, business_id: int) -> None:
    """Have the database give notice of each event for the next minute (migration 122); repeat it in time."""
    session().execute(_FOLLOW, {"business_id": business_id})


def parse_data(stored: str) -> dict[str, Any]:
    """Return an event's data as an object, whoever wrote it."""
    try:
        found = json.loads(stored)
    except ValueError:
        found = stored
    return found if isinstance(found, dict) else {"value": found}


def render_event(event: Event) -> dict[str, Any]:
    """Give an event out, the same in lists, streams and webhooks."""
    return {
        "id": event.id,
        "type": event.type,
        "ts": event.ts,
        "object_type": event.object_type,
        "object_id": event.object_id,
        "data": event.data,
    }
