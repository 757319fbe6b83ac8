"""What the receptionist keeps between two turns: small, bounded, versioned JSON.

A state that another version wrote, or that is damaged, is forgotten: the talk starts afresh.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Self

VERSION = 3
MAX_OPTIONS = 12
MAX_WORDS = 300


@dataclass(frozen=True)
class Option:
    """One thing the customer may choose. `value` is what the button sends; `data` is what it means."""

    kind: str
    label: str
    value: str
    data: str = ""

    @classmethod
    def load(cls, kept: Mapping[str, Any]) -> Self:
        """Read one back; raise ValueError when it is not one."""
        if set(kept) != {"kind", "label", "value", "data"} or not all(
            isinstance(v, str) for v in kept.values()
        ):
            raise ValueError("not an option")
        return cls(**kept)


@dataclass
class Wish:
    """When the customer wants to come, in the business's wall time; empty where nothing was said.

    `day` to `until` (exclusive) are ISO dates, `at`, `earliest` and `latest` are clock times "15:00".
    """

    day: str = ""
    until: str = ""
    at: str = ""
    earliest: str = ""
    latest: str = ""

    def is_empty(self) -> bool:
        """Tell whether nothing at all is known."""
        return not any((self.day, self.until, self.at, self.earliest, self.latest))


@dataclass
class Memory:
    """The talk so far. `task` is book, move, cancel or nothing; `asked` is what the last question was about.

    `readings` are clock times of which one is meant, `days` dates of which one is, `impossible` a date that
    does not exist. `asked_about` is the service whose price was asked, `was` the start of what is to be
    moved, `also` what is to be cancelled beside `appointment_id`, `waits_for` what the waiting list is to be
    joined for once the name is known. `plain` tells that the wished hour came without am, pm or part of day,
    `wants_calendar` that the customer named the calendar, `for_other` that somebody else comes, who is called
    `visitor`; `agreed` that a yes was said to the chosen time, and only the name is missing, `spoken` that it
    was chosen by its clock, and not by its place in a list. `later` is what they said of more appointments,
    `unnamed` the id of one that was booked before its name was told, `booked` of the one booked last, for
    `booked_at`.
    """

    task: str = ""
    asked: str = ""
    about: str = ""
    calendar_id: int = 0
    service: str = ""
    wish: Wish = field(default_factory=Wish)
    readings: list[str] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    impossible: str = ""
    starts_at: str = ""
    hold_id: int = 0
    name: str = ""
    appointment_id: int = 0
    also: list[int] = field(default_factory=list)
    question: str = ""
    asked_about: str = ""
    was: str = ""
    waits_for: str = ""
    plain: bool = False
    wants_calendar: bool = False
    for_other: bool = False
    visitor: str = ""
    agreed: bool = False
    spoken: bool = False
    unnamed: int = 0
    booked: int = 0
    booked_at: str = ""
    later: list[str] = field(default_factory=list)
    skip: int = 0
    misses: int = 0
    options: list[Option] = field(default_factory=list)

    def dump(self) -> dict[str, Any]:
        """Return it as JSON, with its version."""
        return {"v": VERSION, **asdict(self)}


def recall(state: Mapping[str, Any]) -> Memory:
    """Read what was kept; anything unreadable is a fresh start."""
    if state.get("v") != VERSION:
        return Memory()
    try:
        return _load(state)
    except (AttributeError, KeyError, TypeError, ValueError):
        return Memory()


def _load(state: Mapping[str, Any]) -> Memory:
    kept = {key: value for key, value in state.items() if key != "v"}
    wish = Wish(**_typed(kept.pop("wish"), Wish()))
    options = [Option.load(option) for option in kept.pop("options")][:MAX_OPTIONS]
    if not all(isinstance(item, str) for item in [*kept["readings"], *kept["days"], *kept["later"]]):
        raise ValueError("readings, days and what comes later are text")
    if not all(type(item) is int for item in kept["also"]):
        raise ValueError("what is cancelled too are ids")
    return Memory(**_typed(kept, Memory()), wish=wish, options=options)


def _typed(kept: Mapping[str, Any], fresh: Wish | Memory) -> dict[str, Any]:
    for name, value in kept.items():
        if type(value) is not type(getattr(fresh, name, None)):
            raise ValueError(f"{name} has another shape")
    return dict(kept)
