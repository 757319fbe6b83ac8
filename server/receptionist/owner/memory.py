"""What is kept between two messages of an owner: small, bounded, versioned JSON under "owner" in the state.

A state that another version wrote, or that is damaged, is forgotten.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any

VERSION = 3
KEY = "owner"
MOST_CHOICES = 8
LONGEST_QUESTION = 2000
_LASTS = {"notices": timedelta(minutes=30), "": timedelta(hours=24)}  # "I'm late" is soon no news

_JUST_NOW = timedelta(hours=1)


@dataclass
class OwnerMemory:
    """The talk so far. `task` is close, open, late, offer or notices; `asked` what was asked last.

    Days or hours stand in `first` and `last` (dates) or in `starts_at` and `ends_at` (moments); `in_one`: one
    sentence said them; in `parts` where several are meant. `lacks_calendar`: one was meant that is not known;
    `more_calendars`: those named beside the first. `choices` are the periods of which one is meant, `about`
    appointments with minutes, `undo_*` what was done last (see `undoing.py`), `undone_at` when it was taken
    back, `told` how many customers were told of it, `late_told` the appointments of those whom a delay was
    told, `closures` those of which one may be ended.
    """

    task: str = ""
    asked: str = ""
    asked_at: str = ""
    question: str = ""
    buttons: list[list[str]] = field(default_factory=list)
    first: str = ""
    last: str = ""
    is_open: bool = False
    starts_at: str = ""
    ends_at: str = ""
    calendar_id: int = 0
    lacks_calendar: bool = False
    in_one: bool = False
    minutes: int = 0
    notice: str = ""
    about: list[list[int]] = field(default_factory=list)
    choices: list[list[str]] = field(default_factory=list)
    misses: int = 0
    parts: list[list[str]] = field(default_factory=list)
    more_calendars: list[int] = field(default_factory=list)
    undo_of: list[list[str]] = field(default_factory=list)
    undo_at: str = ""
    undone_at: str = ""
    told: int = 0
    late_told: list[int] = field(default_factory=list)
    closures: list[list[str]] = field(default_factory=list)

    def dump(self) -> dict[str, Any]:
        """Return it as JSON, with its version."""
        return {"v": VERSION, **asdict(self)}

    def is_empty(self) -> bool:
        """Tell whether there is nothing to keep."""
        return self == OwnerMemory()

    def note_done(self, undo_of: list[list[str]], now: datetime) -> None:
        """Remember what was done, so that it can be taken back."""
        self.undo_of, self.undo_at, self.undone_at, self.told = undo_of, now.isoformat(), "", 0

    def note_undone(self, now: datetime) -> None:
        """Remember that it was taken back."""
        self.undo_of, self.undo_at, self.undone_at, self.told = [], "", now.isoformat(), 0

    def afterwards(self) -> "OwnerMemory":
        """Return what is kept when nothing is in hand any more: what was done, and who was told."""
        kept = OwnerMemory(undo_of=self.undo_of, undo_at=self.undo_at, undone_at=self.undone_at)
        kept.told, kept.late_told = self.told, self.late_told
        return kept

    def can_undo(self, now: datetime) -> bool:
        """Tell whether something was done just now; later "annuler" is about something else."""
        return bool(self.undo_of and self.undo_at) and _is_just_now(self.undo_at, now)

    def has_undone(self, now: datetime) -> bool:
        """Tell whether something was taken back just now: a second "undo" is about that too."""
        return bool(self.undone_at) and _is_just_now(self.undone_at, now)

    def has_expired(self, now: datetime) -> bool:
        """Tell whether the open question was asked too long ago to be answered now."""
        if not self.task or not self.asked_at:
            return False
        lasts = _LASTS.get(self.task, _LASTS[""])
        return now - datetime.fromisoformat(self.asked_at) > lasts


def _is_just_now(moment: str, now: datetime) -> bool:
    return now - datetime.fromisoformat(moment) < _JUST_NOW


def recall(state: Mapping[str, Any]) -> OwnerMemory:
    """Read what was kept of the owner's talk; anything unreadable is a fresh start."""
    kept = state.get(KEY)
    if not isinstance(kept, Mapping) or kept.get("v") != VERSION:
        return OwnerMemory()
    try:
        return _load({name: value for name, value in kept.items() if name != "v"})
    except (TypeError, ValueError):
        return OwnerMemory()


def _load(kept: Mapping[str, Any]) -> OwnerMemory:
    fresh = OwnerMemory()
    for name, value in kept.items():
        if type(value) is not type(getattr(fresh, name, None)):
            raise ValueError(f"{name} has another shape")
    memory = OwnerMemory(**kept)
    for moment in (memory.asked_at, memory.undo_at, memory.undone_at):
        if moment and datetime.fromisoformat(moment).tzinfo is None:
            raise ValueError("a moment without its offset")
    if not all(type(one) is int for one in (*memory.more_calendars, *memory.late_told)):
        raise ValueError("a number has another shape")
    if not all(len(one) == 2 and all(type(n) is int for n in one) for one in memory.about):
        raise ValueError("about has another shape")
    pairs = [*memory.buttons, *memory.undo_of, *memory.closures]
    if not all(len(one) == 2 and all(isinstance(part, str) for part in one) for one in pairs):
        raise ValueError("buttons have another shape")
    periods = [*memory.choices, *memory.parts]
    if not all(len(one) == 3 and all(isinstance(part, str) for part in one) for one in periods):
        raise ValueError("choices have another shape")
    return memory
