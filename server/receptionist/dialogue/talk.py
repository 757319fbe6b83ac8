"""One turn's talk: what was said, what is remembered, and the few ways to look things up and to speak."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from server.language.cues import asks, says
from server.language.phrases import Style, Value, format_hours, format_time, format_weekday, say
from server.messaging.messages import SPOKEN, style_of
from server.receptionist.brain import Turn
from server.receptionist.dialogue.labels import day_label, slot_label
from server.receptionist.dialogue.memory import Memory, Option
from server.receptionist.dialogue.wishes import Said
from server.receptionist.hours import hours_of_day, hours_of_week
from server.receptionist.speaking import Speaking
from server.receptionist.tools.toolbox import Toolbox

TOLD_DAYS = 14


@dataclass(frozen=True)
class Heard:
    """What the customer said in this turn, understood as far as words go."""

    text: str
    language: str
    intent: str
    confidence: float
    said: Said
    choices: tuple[Option, ...] = ()
    agrees: bool = False  # it begins with a yes, whatever follows
    later: str = ""  # what was said of a further appointment


@dataclass(frozen=True)
class Answer:
    """What to say, and what may be chosen next; `question` is what to come back to if not to all of it."""

    text: str
    options: tuple[Option, ...] = ()
    handover: bool = False
    question: str = ""


@dataclass
class Talk(Speaking):
    """The turn while it is being answered. `memory` is changed in place and kept afterwards.

    `calendars` is what can be booked: the business's calendars with their services and hours.
    """

    turn: Turn
    tools: Toolbox
    memory: Memory
    heard: Heard
    hear: Callable[[Turn, Memory, str, str], Heard]
    calendars: list[dict[str, Any]]

    @property
    def style(self) -> Style:
        """How the channel is spoken to: in text, in short text messages, or aloud."""
        return style_of(self.turn.channel)

    def hear_again(self, text: str) -> None:
        """Take another text for what the customer said: what they left for later."""
        self.heard = self.hear(self.turn, self.memory, text, self.language)

    def calendar(self, calendar_id: int) -> dict[str, Any]:
        """Return one calendar as listed; empty when it is gone."""
        return next((calendar for calendar in self.calendars if calendar["id"] == calendar_id), {})

    def speak(self, key: str, **values: Value) -> str:
        """Say a phrase in the customer's language."""
        return say(key, self.language, style=self.style, **values)

    def says(self, cue: str) -> bool:
        """Tell whether the customer's message says the cue; `talk/lexicon.py` has their names."""
        return says(cue, self.heard.text, language=self.language)

    @property
    def asks(self) -> bool:
        """Tell whether the customer's message asks something."""
        return asks(self.heard.text, language=self.language)

    def booked(self, appointment: Mapping[str, Any]) -> str:
        """Say what the tool says was booked."""
        service, calendar = appointment["service"], appointment["calendar"]
        # A calendar may be a person or a chair: no language has a word before it that fits both.
        is_told = service and len(self.calendars) > 1 and self.style == "text"
        subject = f"{service} ({calendar})" if is_told else service or calendar
        values: dict[str, Value] = {"service": subject, "when": self.moment(appointment["starts_at"])}
        name = appointment["customer_name"] or self.turn.customer.name
        said = self.speak("booked", **values, name=name) if name else self.speak("booked_unnamed", **values)
        return self.with_link(said, appointment)

    def line(self, appointment: Mapping[str, Any]) -> str:
        """Name an appointment in one line."""
        return self.speak(
            "appointment_line",
            service=appointment["service"] or appointment["calendar"],
            when=self.moment(appointment["starts_at"]),
            calendar=appointment["calendar"],
        )

    def clock(self, clock_time: time) -> str:
        """Write a clock time."""
        return format_time(clock_time, self.language)

    def hours(self, opening: time, closing: time) -> str:
        """Write hours from and to."""
        return format_hours(opening, closing, self.language, style=self.style)

    def weekday(self, day: date) -> str:
        """Name a weekday."""
        return format_weekday(day, self.language)

    def button(self, key: str, kind: str, data: str = "") -> Option:
        """Make a button with a label of ours; typing the label means the same."""
        label = say(f"button_{key}", self.language)
        return Option(kind, label, label, data)

    def slot_options(self, slots: Sequence[Mapping[str, Any]], *, with_day: bool) -> tuple[Option, ...]:
        """Make a button for each free time."""
        starts = [self.moment(slot["starts_at"]) for slot in slots]
        return tuple(
            Option(
                "slot",
                slot_label(moment, self.language, today=self.now.date(), with_day=with_day),
                f"{moment:%Y-%m-%d %H:%M}",
                f"{slot['starts_at']} {slot['calendar_id']}",
            )
            for moment, slot in zip(starts, slots, strict=True)
        )

    def day_options(self, days: Sequence[str]) -> tuple[Option, ...]:
        """Make a button for each day."""
        return tuple(
            Option("day", day_label(date.fromisoformat(day), self.language, today=self.now.date()), day, day)
            for day in days
        )

    def moment(self, value: str) -> datetime:
        """Read an instant of a tool's answer in the business's wall time."""
        return datetime.fromisoformat(value).astimezone(self.zone)

    def with_link(self, text: str, appointment: Mapping[str, Any]) -> str:
        """Add the link at which the appointment can be changed, where a channel shows text."""
        link = appointment.get("self_service_url")
        if not link or self.turn.channel in SPOKEN:
            return text
        return f"{text}\n{self.speak('change_link', link=link)}"

    def subject(self, calendar_id: int = 0) -> str:
        """Name what is being booked: the service, with its calendar where that was or could be chosen.

        `calendar_id` is whose times are offered while none is settled.
        """
        calendar = str(self.calendar(self.memory.calendar_id or calendar_id).get("name") or "")
        is_choice = self.memory.wants_calendar or len(self.offering(self.memory.service)) > 1
        if self.memory.service and calendar and is_choice:
            return f"{self.memory.service}, {calendar}"
        return self.memory.service or calendar or self.turn.business.name

    def offering(self, service: str) -> list[dict[str, Any]]:
        """List the calendars that offer a service."""
        return [c for c in self.calendars if any(s["name"] == service for s in c["services"])]

    @property
    def special_days(self) -> list[date]:
        """The dates of the next two weeks whose hours are not the week's, for any calendar."""
        last = self.now.date() + timedelta(days=TOLD_DAYS)
        named = {day for c in self.calendars for day in c.get("special_days") or {}}
        return sorted(day for day in map(date.fromisoformat, named) if day <= last)

    def week_hours(self, day: date) -> list[tuple[time, time]]:
        """List what the week says of that weekday, all calendars together."""
        return hours_of_week(self.calendars, day)

    def hours_on(self, day: date, calendar_id: int = 0) -> list[tuple[time, time]]:
        """List the opening ranges of that day: of one calendar, or of all together."""
        chosen = [c for c in self.calendars if calendar_id in (0, c["id"])]
        return hours_of_day(chosen, day)
