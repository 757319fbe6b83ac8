"""Which calendars a message names."""

from collections.abc import Mapping, Sequence
from typing import Any

from server.calendars.words import forms_of, words_of
from server.language.owner_commands import names_calendar

_SHORTEST_BENT = 4  # letters: a shorter name has no endings to look through


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
    if len(name) == 1 and names_calendar(name[0], language=language):
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
