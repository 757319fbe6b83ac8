"""A name that is told in the middle of something else: "Hi, I'm Ann and I'd like a haircut"."""

from server.language.told_names import find_told_name
from server.language.vocabulary import said_words
from server.receptionist.dialogue.talk import Talk


def told_name(talk: Talk) -> str:
    """Return the customer's name that the message introduces, or nothing."""
    cues = ("name_told", "name_maybe")
    return _found(talk, cues, talk.heard.text) or _found(talk, cues, talk.heard.later)


def visitor_name(talk: Talk) -> str:
    """Return the name of somebody else who is to come: "for my son Tom"."""
    return _found(talk, ("for_other",), talk.heard.text) if talk.says("for_other") else ""


def is_bookable(talk: Talk, name: str) -> bool:
    """Tell whether the words name a service or a calendar, and so no customer."""
    return set(said_words(name)) <= _bookable_words(talk)


def is_partly_bookable(talk: Talk, name: str) -> bool:
    """Tell whether a word of it is a service's or a calendar's: "Walnut Creek" beside "Walnut Grove"."""
    return not set(said_words(name)).isdisjoint(_bookable_words(talk))


def _bookable_words(talk: Talk) -> set[str]:
    named = [name for c in talk.calendars for name in (c["name"], *(s["name"] for s in c["services"]))]
    return {word for name in named for word in said_words(name)}


def _found(talk: Talk, cues: tuple[str, ...], text: str) -> str:
    """Look for a name after one of the cues; what can be booked is no name."""
    known = _bookable_words(talk)
    return find_told_name(text, language=talk.language, cues=cues, besides=known)
