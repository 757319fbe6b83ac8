"""What a turn has done so far, so that a turn taken up again goes on instead of doing it twice."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import text

from server.core.db import session
from server.messaging.leases import LeaseLost
from server.messaging.turns import OpenTurn

_JOURNAL = text("""
UPDATE public.turns SET journal = journal || cast(:entry AS jsonb)
WHERE business_id = :business_id AND id = :turn_id AND token = :token AND status = 'open' RETURNING id
""")


class TurnJournal:
    """What the turn's tools have done, written in the transaction of each doing."""

    def __init__(self, turn: OpenTurn) -> None:
        """Continue the journal that the turn was opened with."""
        self._turn = turn
        self._entries = turn.journal

    def replay(self, index: int, name: str, arguments: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the recorded result of call `index`, if an earlier try made the same call."""
        if index >= len(self._entries):
            return None
        entry = self._entries[index]
        if entry["name"] != name or entry["arguments"] != _as_json(arguments):
            return None
        result: dict[str, Any] = entry["result"]
        return result

    def record(self, index: int, name: str, arguments: Mapping[str, Any], result: Mapping[str, Any]) -> None:
        """Write a call down, in the tool's own transaction; raise `LeaseLost` when the turn is another's."""
        entry = {"index": index, "name": name, "arguments": _as_json(arguments), "result": _as_json(result)}
        lease = self._turn.lease
        values = {**lease.key, "turn_id": self._turn.id, "entry": json.dumps([entry])}
        if session().execute(_JOURNAL, values).first() is None:
            raise LeaseLost


def _as_json(value: Mapping[str, Any]) -> Any:
    return json.loads(json.dumps(value, default=str))
