"""What a message of an owner says: its language, the command, the times, the calendar."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from functools import partial
from typing import Any

from server.core.zones import parse_time_zone
from server.language import owner_commands as words
from server.receptionist.brain import Turn
from server.receptionist.hours import hours_of_day
from server.receptionist.owner.calendars import find_calendars
from server.receptionist.owner.exceptions import leave_out
from server.receptionist.owner.periods import Period, Spoken, first_day
from server.receptionist.owner.reading import read_times
from server.receptionist.owner.rendering import start_of_day
from server.receptionist.owner.talk import Heard

MAX_HEARD = 1000


def hear(text: str, turn: Turn, calendars: Sequence[Mapping[str, Any]], *, asked: str) -> Heard:
    """Understand one message; a longer one is read as far as a command would go.

    An answer (something was `asked`) is read in the talk's language first: "dos semanas" could be of two.
    """
    read = text[:MAX_HEARD]
    language = words.owner_language(read, memory=turn.language)
    heard = _Listener(turn, calendars, language, asked).hear(read)
    if asked and turn.language and language != turn.language:
        own = _Listener(turn, calendars, turn.language, asked).hear(read)
        is_command = heard.command is not None and own.command is None
        return heard if is_command or not own.says_something() else own
    return heard


@dataclass(frozen=True)
class _Listener:
    """Hears in one language, as an answer to what was `asked`."""

    turn: Turn
    calendars: Sequence[Mapping[str, Any]]
    language: str
    asked: str

    def hear(self, text: str) -> Heard:
        """Hear a message, and what it excepts."""
        halves = words.cut_exception(text, language=self.language)
        if halves is None:
            return self._hear(text, text)
        said, besides = halves
        heard = self._hear(text, said)
        if heard.spoken.periods:
            left = self._leave_out(heard.spoken.periods, said, besides)
        else:  # "everyone but Anna is off on Friday"
            heard, left = replace(heard, spoken=self._times(besides, heard.calendar_ids)), None
        others = self._others(heard.calendar_ids, besides)
        if left is None and others:
            return replace(heard, calendar_ids=others, lacks_calendar=False, means_all=False)
        if left and others is None:
            return replace(heard, spoken=Spoken(left))
        return replace(heard, unclear=besides.strip())

    def _hear(self, text: str, said: str) -> Heard:
        """Hear a message whose times and calendars stand in what is `said` of it."""
        named = find_calendars(said, self.calendars, language=self.language)
        command = words.find_command(text, language=self.language)
        sooner = words.cut_sooner(said, language=self.language)
        came = words.cut_came(said, language=self.language) if command and command.name == "coming" else None
        means_all = words.means_everything(said, language=self.language)
        says_one = words.names_calendar(said, language=self.language)
        return Heard(
            text=text,
            language=self.language,
            command=command,
            answer=words.find_answer(text, language=self.language),
            spoken=self._first_times([sooner or said, *([came] if came else [])], named),
            is_open_end=words.says_open_end(text, language=self.language),
            calendar_ids=named,
            lacks_calendar=says_one and not named and not means_all and len(self.calendars) > 1,
            means_all=means_all,
            minutes=words.find_minutes(text, language=self.language, bare=True),
            closes_early=sooner is not None or words.closes_early(text, language=self.language),
            closes_sooner=sooner is not None,
            is_over=came is not None,
        )

    def _first_times(self, texts: Sequence[str], calendar_ids: Sequence[int]) -> Spoken:
        """Read the first that says a time: "who was here on Monday" may say none as it stands."""
        read = (self._times(text, calendar_ids) for text in texts)
        return next((found for found in read if found.periods or found.impossible), Spoken())

    def _leave_out(self, periods: Sequence[Period], said: str, besides: str) -> tuple[Period, ...] | None:
        """Return the periods without the times that are excepted; None where no time is.

        "The 25th" may be one of the days that are closed, and "10-12" hours of the day that was said.
        """
        zone = parse_time_zone(self.turn.business.time_zone)
        then = start_of_day(min(map(first_day, periods)), zone)
        readings = [
            self._times(besides, ()).periods,
            self._times(besides, (), now=then).periods,
            self._times(f"{said} {besides}", ()).periods,
        ]
        if not any(readings[:2]):
            return None
        return next(filter(None, (leave_out(periods, reading, zone) for reading in readings)), ())

    def _others(self, named: Sequence[int], besides: str) -> tuple[int, ...] | None:
        """Return the calendars but those that are excepted; None where none is."""
        excepted = find_calendars(besides, self.calendars, language=self.language)
        meant = named or [int(one["id"]) for one in self.calendars]
        return tuple(one for one in meant if one not in excepted) if excepted else None

    def _times(self, text: str, calendar_ids: Sequence[int], *, now: datetime | None = None) -> Spoken:
        chosen = [one for one in self.calendars if not calendar_ids or one["id"] in calendar_ids]

        hours = partial(hours_of_day, chosen)
        zone: tzinfo = parse_time_zone(self.turn.business.time_zone)
        moment = now or self.turn.now
        return read_times(text, now=moment, zone=zone, language=self.language, asked=self.asked, hours=hours)
