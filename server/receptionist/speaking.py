"""What the customers' talk and the owner's have in common: a turn, its language, and its moment."""

from datetime import datetime, tzinfo
from functools import cached_property
from typing import Protocol

from server.core.zones import parse_time_zone
from server.receptionist.brain import Turn


class _Heard(Protocol):
    @property
    def language(self) -> str: ...


class Speaking:
    """A turn that is being answered."""

    turn: Turn
    heard: _Heard

    @cached_property
    def zone(self) -> tzinfo:
        """The business's zone."""
        return parse_time_zone(self.turn.business.time_zone)

    @property
    def language(self) -> str:
        """The language to answer in."""
        return self.heard.language

    @property
    def now(self) -> datetime:
        """The turn's moment in the business's wall time."""
        return self.turn.now.astimezone(self.zone)
