"""One message of an owner while it is being answered: what was said, what is remembered, how to speak."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from server.language.formats import (
    format_day,
    format_example_day,
    format_moment,
    format_short_day,
    format_time,
)
from server.language.owner_commands import Command
from server.language.phrases import say
from server.messaging.messages import QuickReply
from server.receptionist.brain import Turn
from server.receptionist.owner.memory import LONGEST_QUESTION, MOST_CHOICES, OwnerMemory
from server.receptionist.owner.periods import Days, Hours, Part, Period, Several, Spoken
from server.receptionist.owner.ranges import part_of
from server.receptionist.speaking import Speaking
from server.receptionist.tools.toolbox import Toolbox

_A_MONTH = timedelta(days=30)
YES, NO = QuickReply("✅", "✅"), QuickReply("❌", "❌")


@dataclass(frozen=True)
class Heard:
    """What the owner said, as far as words go; `unclear` is an exception that was not understood."""

    text: str
    language: str
    command: Command | None
    answer: bool | None
    spoken: Spoken
    is_open_end: bool
    calendar_ids: tuple[int, ...]
    lacks_calendar: bool
    means_all: bool
    minutes: int
    closes_early: bool
    closes_sooner: bool
    is_over: bool
    unclear: str = ""

    @property
    def calendar_id(self) -> int:
        """The first calendar that was named; 0: none was."""
        return self.calendar_ids[0] if self.calendar_ids else 0

    def says_something(self) -> bool:
        """Tell whether it may answer a question."""
        is_time = bool(self.spoken.periods or self.spoken.impossible or self.minutes or self.calendar_id)
        return is_time or self.answer is not None or self.is_open_end or self.command is not None


@dataclass(frozen=True)
class Answer:
    """What to say and what may be pressed. `is_aside`: it answers beside an open question."""

    text: str
    buttons: tuple[QuickReply, ...] = ()
    is_aside: bool = False


@dataclass
class OwnerTalk(Speaking):
    """The message while it is answered; `memory` is changed in place and kept afterwards."""

    turn: Turn
    tools: Toolbox
    memory: OwnerMemory
    heard: Heard
    calendars: Sequence[Mapping[str, Any]]

    @property
    def calendar_id(self) -> int | None:
        """The calendar that is meant, as tools take it."""
        return self.memory.calendar_id or None

    @property
    def calendar_ids(self) -> list[int]:
        """The calendars that are meant; none: the whole business."""
        return [self.memory.calendar_id, *self.memory.more_calendars] if self.memory.calendar_id else []

    @property
    def example(self) -> str:
        """A date as people type it in this language."""
        return format_example_day(self.now.date() + _A_MONTH, self.language)

    def begin(self, task: str) -> None:
        """Take up something new; only what was done is remembered of what was."""
        self.memory = self.memory.afterwards()
        self.memory.task = task
        if task:
            self.memory.calendar_id = self.heard.calendar_id
            self.memory.lacks_calendar = self.heard.lacks_calendar
            self.memory.more_calendars = list(self.heard.calendar_ids[1:])

    def ask(self, asked: str, text: str, *buttons: QuickReply) -> Answer:
        """Ask, and remember what and when."""
        self.memory.asked, self.memory.asked_at = asked, self.turn.now.isoformat()
        self.memory.question = text[-LONGEST_QUESTION:]
        self.memory.buttons = [[button.label, button.value] for button in buttons]
        return Answer(text, buttons)

    def ask_again(self, before: str = "") -> Answer:
        """Repeat the open question with its buttons, after what was said first."""
        text = "\n\n".join(part for part in (before, self.memory.question) if part)
        return Answer(text, tuple(QuickReply(*button) for button in self.memory.buttons))

    def end(self, text: str, *buttons: QuickReply) -> Answer:
        """Say how it ended: nothing is in hand any more."""
        self.begin("")
        return Answer(text, buttons)

    def button(self, text: str) -> QuickReply:
        """Make a button; typing its label means the same."""
        return QuickReply(text, text)

    def ask_which(self, periods: Sequence[Period], asked: str) -> Answer:
        """Ask which of several periods is meant; the answer goes on where `asked` was."""
        chosen = periods[:MOST_CHOICES]
        self.memory.choices = [encode(period) for period in chosen]
        buttons = [self.button(self.label(period)) for period in chosen]
        return self.ask(f"which:{asked}", say("owner_which_time", self.language), *buttons)

    def choice(self) -> Period | None:
        """Return the period that the message chooses, by its label or its number."""
        periods = [decode(choice) for choice in self.memory.choices]
        text = self.heard.text.strip()
        if text.isdecimal() and 1 <= int(text[:2]) <= len(periods):
            return periods[int(text[:2]) - 1]
        return next((one for one in periods if self.label(one) == text), None)

    def label(self, period: Period) -> str:
        """Name a period in as little room as a button has."""
        if isinstance(period, Several):
            return ", ".join(self.label(part) for part in period.parts)
        if isinstance(period, Hours):
            start = period.start.astimezone(self.zone)
            return f"{format_short_day(start, self.language)} {format_time(start.time(), self.language)}"
        first = format_short_day(period.first, self.language)
        if period.last is None or period.last == period.first:
            return first
        return f"{first} – {format_short_day(period.last, self.language)}"

    def ask_calendar(self) -> Answer:
        """Ask which calendar is meant, or all of them."""
        every = say("button_all_calendars", self.language)
        names = [str(calendar["name"]) for calendar in self.calendars]
        buttons = [self.button(name) for name in (every, *names[: MOST_CHOICES - 1])]
        return self.ask("calendar", say("owner_ask_calendar", self.language), *buttons)

    def choose_calendar(self) -> bool:
        """Take the calendar that the message names, or all; tell whether it named one."""
        every = say("button_all_calendars", self.language)
        is_named = self.heard.means_all or self.heard.text.strip() == every or bool(self.heard.calendar_id)
        if is_named:
            self.memory.calendar_id, self.memory.lacks_calendar = self.heard.calendar_id, False
            self.memory.more_calendars = list(self.heard.calendar_ids[1:])
        return is_named

    @property
    def calendar_name(self) -> str:
        """The names of the calendars that are meant."""
        names = {one["id"]: str(one["name"]) for one in self.calendars}
        return ", ".join(names[one] for one in self.calendar_ids if one in names)

    def days_between(self, first: str, last: str | None) -> tuple[str, str]:
        """Write the first and the last day of a vacation as people read them."""
        start = format_day(date.fromisoformat(first), self.language, with_year=True)
        if last is None:
            return start, say("owner_open_end", self.language)
        return start, format_day(date.fromisoformat(last), self.language, with_year=True)

    def closure_line(self, closure: Mapping[str, Any]) -> str:
        """Name a closure as a tool answers it, with its calendar where there are several."""
        if "start_date" in closure:
            start, end = self.days_between(closure["start_date"], closure["end_date"])
            times = start if start == end else f"{start} – {end}"
        else:
            start, end = closure["starts_at"], closure["ends_at"]
            times = f"{self.moment(start)} – {self.until(start, end)}"
        whose = self._calendar_of(closure)
        return f"{whose}: {times}" if whose else times

    def short_closure(self, closure: Mapping[str, Any]) -> str:
        """Name a closure in as little room as a button has."""
        whose = self._calendar_of(closure)
        label = self.label(part_of(closure))
        return f"{label} · {whose}" if whose else label

    def _calendar_of(self, closure: Mapping[str, Any]) -> str:
        names = {one["id"]: str(one["name"]) for one in self.calendars if len(self.calendars) > 1}
        return names.get(closure.get("calendar_id"), "")

    def moment(self, value: str) -> str:
        """Write an instant as people read it."""
        return format_moment(datetime.fromisoformat(value).astimezone(self.zone), self.language)

    def until(self, start: str, end: str) -> str:
        """Write the end of hours: the day is named where it is another one."""
        begin, close = (datetime.fromisoformat(value).astimezone(self.zone) for value in (start, end))
        if close.time() == datetime.min.time() and close.date() - timedelta(days=1) == begin.date():
            return say("owner_day_end", self.language)
        if close.date() == begin.date():
            return format_time(close.time(), self.language)
        return format_moment(close, self.language)


def encode(period: Period) -> list[str]:
    """Write a period as the memory keeps it."""
    if isinstance(period, Several):
        return ["several", " ".join("/".join(encode(part)) for part in period.parts), ""]
    if isinstance(period, Hours):
        return ["hours", period.start.isoformat(), period.end.isoformat()]
    return ["days", period.first.isoformat(), period.last.isoformat() if period.last else ""]


def decode(kept: Sequence[str]) -> Period:
    """Read a period that the memory kept."""
    if kept[0] == "several":
        return Several(tuple(decode_part(one.split("/")) for one in kept[1].split()))
    return decode_part(kept)


def decode_part(kept: Sequence[str]) -> Part:
    """Read days or hours that the memory kept."""
    kind, first, last = kept
    if kind == "hours":
        return Hours(datetime.fromisoformat(first), datetime.fromisoformat(last))
    return Days(date.fromisoformat(first), date.fromisoformat(last) if last else None)
