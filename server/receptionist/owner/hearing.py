"""What a message of an owner says: its language, the command, the times, the calendar."""

from collections.abc import Mapping, Sequence
from typing import Any

from server.calendars.words import forms_of, words_of
from server.core.zones import parse_time_zone
from server.language import owner_commands as words
from server.language.when import find_when
from server.receptionist.brain import Turn
from server.receptionist.owner.periods import Spoken, read_periods
from server.receptionist.owner.talk import Heard

MAX_HEARD = 1000
_SHORTEST_BENT = 4  # letters: a shorter name has no endings to look through


def hear(text: str, turn: Turn, calendars: Sequence[Mapping[str, Any]], *, is_asked: bool) -> Heard:
    """Understand one message; a longer one is read as far as a command would go.

    An answer (`is_asked`) is read in the talk's language first: "dos semanas" could be of two languages.
    """
    read = text[:MAX_HEARD]
    language = words.owner_language(read, memory=turn.language)
    heard = _understand(read, turn, calendars, language)
    if is_asked and turn.language and language != turn.language:
        own = _understand(read, turn, calendars, turn.language)
        return heard if heard.says_something() and not own.says_something() else own
    return heard


def _understand(text: str, turn: Turn, calendars: Sequence[Mapping[str, Any]], language: str) -> Heard:
    calendar_id = find_calendar(text, calendars, language=language)
    means_all = words.means_everything(text, language=language)
    says_one = words.names_calendar(text, language=language)
    return Heard(
        text=text,
        language=language,
        command=words.find_command(text, language=language),
        answer=words.find_answer(text, language=language),
        spoken=_times(text, turn, language),
        is_open_end=words.says_open_end(text, language=language),
        calendar_id=calendar_id,
        lacks_calendar=says_one and not calendar_id and not means_all and len(calendars) > 1,
        means_all=means_all,
        minutes=words.find_minutes(text, language=language, bare=True),
    )


def _times(text: str, turn: Turn, language: str) -> Spoken:
    zone = parse_time_zone(turn.business.time_zone)
    found = find_when(text, now=turn.now, time_zone=zone, language=language)
    return read_periods(found, now=turn.now, zone=zone)


def find_calendar(text: str, calendars: Sequence[Mapping[str, Any]], *, language: str) -> int:
    """Return the calendar whose name the message has, the longest name first; 0: none, or there is one."""
    if len(calendars) < 2:
        return 0
    said = words_of(text)
    named = sorted(
        ((words_of(one["name"]), int(one["id"])) for one in calendars), key=lambda one: -len(one[0])
    )
    return next((calendar_id for name, calendar_id in named if _is_said(name, said, language)), 0)


def _is_said(name: Sequence[str], said: Sequence[str], language: str) -> bool:
    if len(name) == 1 and words.names_calendar(name[0], language=language):
        return False  # called "Calendar": whoever says "Anna's calendar" names Anna's
    places = range(len(said) - len(name) + 1) if name else ()
    return any(all(_fits(part, said[at + n]) for n, part in enumerate(name)) for at in places)


def _fits(name: str, word: str) -> bool:
    """Tell whether a word is the name, maybe with a prefix or an ending ("Annas")."""
    if name in forms_of(word) or word == f"{name}s":
        return True
    is_bent = len(name) >= _SHORTEST_BENT and not name.isascii() and abs(len(word) - len(name)) <= 1
    return is_bent and word.startswith(name[:-1])
