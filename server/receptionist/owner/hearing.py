"""What a message of an owner says: its language, the command, the times, the calendar."""

from collections.abc import Mapping, Sequence
from typing import Any

from server.calendars.words import forms_of, words_of
from server.core.zones import parse_time_zone
from server.language import owner_commands as words
from server.language.tokens import clean
from server.language.when import find_when
from server.receptionist.brain import Turn
from server.receptionist.owner.periods import Spoken, read_periods, with_listed_days
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
    named = find_calendars(text, calendars, language=language)
    calendar_id = named[0] if named else 0
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
        calendar_ids=named,
        lacks_calendar=says_one and not calendar_id and not means_all and len(calendars) > 1,
        means_all=means_all,
        minutes=words.find_minutes(text, language=language, bare=True),
        closes_early=words.closes_early(text, language=language),
    )


def _times(text: str, turn: Turn, language: str) -> Spoken:
    zone = parse_time_zone(turn.business.time_zone)
    found = find_when(text, now=turn.now, time_zone=zone, language=language)
    listed = with_listed_days(clean(text), found)
    return Spoken() if listed is None else read_periods(listed, now=turn.now, zone=zone)


def find_calendars(text: str, calendars: Sequence[Mapping[str, Any]], *, language: str) -> tuple[int, ...]:
    """Return the calendars whose names the message has; a name within a longer one that is said is none."""
    if len(calendars) < 2:
        return ()
    said = words_of(text)
    names = {int(one["id"]): tuple(words_of(one["name"])) for one in calendars}
    found = {one: name for one, name in names.items() if _is_said(name, said, language)}
    longest = sorted(found, key=lambda one: -len(found[one]))
    return tuple(one for one in longest if not any(_is_within(found[one], found[other]) for other in longest))


def _is_within(name: Sequence[str], longer: Sequence[str]) -> bool:
    places = range(len(longer) - len(name) + 1)
    return len(longer) > len(name) and any(tuple(longer[at : at + len(name)]) == tuple(name) for at in places)


def _is_said(name: Sequence[str], said: Sequence[str], language: str) -> bool:
    if len(name) == 1 and words.names_calendar(name[0], language=language):
        return False  # called "Calendar": whoever says "Anna's calendar" names Anna's
    places = range(len(said) - len(name) + 1) if name else ()
    return any(all(_fits(part, said[at + n]) for n, part in enumerate(name)) for at in places)


def _fits(name: str, word: str) -> bool:
    """Tell whether a word is the name, maybe with a prefix or an ending ("Annas")."""
    if name in forms_of(word) or word == f"{name}s":
        return True
    if len(word) >= _SHORTEST_BENT and name == f"{word}s":
        return True  # "block nail" of the calendar "Nails"
    is_bent = len(name) >= _SHORTEST_BENT and not name.isascii() and abs(len(word) - len(name)) <= 1
    return is_bent and word.startswith(name[:-1])
