"""What an owner's message asks for, as far as words go; dates and times are `when.py`'s. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from server.language.detect import detect_language
from server.language.formats import LANGUAGES
from server.language.intents import find_intent
from server.language.owner_words.lexicon import OwnerWords
from server.language.tokens import clean, tokenize
from server.language.vocabulary import said_words

_YES_MARKS, _NO_MARKS = frozenset("✅☑✔👍👌🆗"), frozenset("❌✖❎🚫👎")
_MOST_MINUTES = 24 * 60
_UNIT_WORDS = 3  # of "minutes", "Viertel Stunden"
_BESIDE_A_MARK = 3  # words: "✅ merci beaucoup" is a yes, a longer message says more
# In this order where a message says several: "block Anna's agenda" asks for no agenda.
_ANSWERS = ("yes", "drop")
_ASKED = ("block", "coming")  # "can you block Tuesday?": no customer says so
_COMMANDS = ("vacation", "undo", "help", "report")
_SAID_INSIDE = ("reopen", "not_closed", "asked", "late", "free", "block", "coming", "closed")

_NEVER = 2.0
_OF_CUSTOMERS = {"cancel": 0.6, "handover": 0.9, "reschedule": 0.9}  # how sure it is a customer's
_CLOSING, _NO_CLOSURE = ("block", "closed", "not_closed"), ("not_closed", "weekly")


@dataclass(frozen=True)
class Command:
    """One command: vacation, undo, help, report, late, coming, free, block, closed, reopen or asked.

    `reopen` ends a closure ("cancel my vacation"), `asked` asks about one ("are we closed tomorrow?"). What
    only sounds like a closure: not_closed ("we are not closed") and weekly ("closed every Monday").
    """

    name: str
    minutes: int = 0


def words_of_owner(language: str) -> OwnerWords:
    """Return the language's owner words; a language that we do not speak is heard as English."""
    return _load(language if language in LANGUAGES else "en")


@cache
def _load(language: str) -> OwnerWords:
    words: OwnerWords = import_module(f"server.language.owner_words.{language}").WORDS
    return words


def owner_language(text: str, *, memory: str | None) -> str:
    """Return the language to answer in: the one in which the message is a command, else the detected one.

    What is a command as a whole gives its language away; else a message in the talk's language stays in it.
    """
    detected = detect_language(text, memory=memory)
    known = [detected, *([memory] if memory in LANGUAGES else [])]
    if find_command(text, language=detected) is not None:
        return detected
    every = dict.fromkeys([*known, *LANGUAGES])
    whole = next((language for language in every if _whole(text, language)), None)
    told = every if detected != memory else known
    return whole or next((one for one in told if find_command(text, language=one) is not None), detected)


def find_command(text: str, *, language: str) -> Command | None:
    """Return what the message asks for, or None: then it is no command, or only an answer."""
    whole = _whole(text, language)
    if whole:
        return Command(whole)
    said, words = said_words(text), words_of_owner(language)
    found = [name for name in _SAID_INSIDE if words.phrases[name].has(said)]
    if not found or find_answer(text, language=language) is not None:
        return None
    if not {"reopen", "not_closed"} & set(found) and _is_customers(text, found[0], language):
        return None
    if "?" in clean(text) or "؟" in text:
        return _question(found)
    if found[0] in _CLOSING:
        return Command(next((name for name in _NO_CLOSURE if words.phrases[name].has(said)), found[0]))
    minutes = find_minutes(text, language=language) if found[0] == "late" else 0
    return Command(found[0], minutes)


def _is_customers(text: str, name: str, language: str) -> bool:
    """Tell whether it is a customer's "cancel all my appointments"; both may come half an hour later."""
    wish = find_intent(text, language=language)
    if name == "late" and wish.name == "reschedule" and find_minutes(text, language=language):
        return False
    return wish.confidence >= _OF_CUSTOMERS.get(wish.name, _NEVER)


def _question(found: Sequence[str]) -> Command | None:
    """Return what a question asks for; "is anything free on Thursday?" is a customer's."""
    name = next((name for name in _ASKED if name in found), None)
    if name is None and "late" not in found and {"asked", "closed", "not_closed"} & set(found):
        name = "asked"
    return Command(name) if name else None


def cut_exception(text: str, *, language: str) -> tuple[str, str] | None:
    """Cut "closed tomorrow except Anna" before and after the word; None where nothing is excepted."""
    cleaned = clean(text)
    spoken = [token for token in tokenize(cleaned) if token.kind != "mark"]
    words = words_of_owner(language)
    found = next(words.phrases["besides"].find([token.text for token in spoken]), None)
    if found is None or found.end == len(spoken):
        return None
    before, after = cleaned[: spoken[found.start].start], cleaned[spoken[found.end - 1].end :].strip()
    prefix = words.besides_prefix
    return before, after.removeprefix(prefix).lstrip("-") if prefix else after


def find_answer(text: str, *, language: str) -> bool | None:
    """Return True for a yes (✅), False for a no (❌), None for anything else, or for both at once."""
    marks = set(text)
    yes, no = bool(marks & _YES_MARKS), bool(marks & _NO_MARKS)
    if yes != no and len(_plain(text)) <= _BESIDE_A_MARK:
        return yes
    if yes or no:
        return None
    said = _whole(text, language, _ANSWERS) or _whole(text, "en", _ANSWERS)  # "no" and "ok" are said anywhere
    return {"yes": True, "drop": False}.get(said)


def is_bare_mark(text: str) -> bool:
    """Tell whether the message is nothing but ✅ or ❌."""
    return not _plain(text) and bool(set(text) & (_YES_MARKS | _NO_MARKS))


def says_open_end(text: str, *, language: str) -> bool:
    """Tell whether the end is left open: "until further notice"."""
    return words_of_owner(language).phrases["open_end"].has(said_words(text))


def closes_early(text: str, *, language: str) -> bool:
    """Tell whether it is closed from a time on for the rest of the day: "we close at 4"."""
    return words_of_owner(language).phrases["early"].has(said_words(text))


def cut_sooner(text: str, *, language: str) -> str | None:
    """Cut out that it closes sooner than usual ("closing early tomorrow"); None where that is not said."""
    return _cut_out("sooner", text, language)


def cut_came(text: str, *, language: str) -> str | None:
    """Cut out that it is over ("who was here on Monday"); None where that is not said."""
    return _cut_out("came", text, language)


def _cut_out(name: str, text: str, language: str) -> str | None:
    cleaned = clean(text)
    spoken = [token for token in tokenize(cleaned) if token.kind != "mark"]
    found = next(words_of_owner(language).phrases[name].find([token.text for token in spoken]), None)
    if found is None:
        return None
    return f"{cleaned[: spoken[found.start].start]} {cleaned[spoken[found.end - 1].end :]}"


def names_calendar(text: str, *, language: str) -> bool:
    """Tell whether the message speaks of a calendar, whichever it is."""
    return words_of_owner(language).phrases["calendar"].has(said_words(text))


def means_everything(text: str, *, language: str) -> bool:
    """Tell whether all calendars are meant."""
    return words_of_owner(language).phrases["everything"].has(said_words(text))


def find_minutes(text: str, *, language: str, bare: bool = False) -> int:
    """Return the length of time that is said, in minutes; 0 when none is. `bare`: "20" alone is minutes."""
    said, words = said_words(text), words_of_owner(language)
    for place, word in enumerate(said):
        if word.isdigit() and len(word) <= 4:
            unit = words.units.at_start(said[place + 1 : place + 1 + _UNIT_WORDS])
            factor = {"minutes": 1, "hours": 60}.get(unit.name if unit else "", 1 if bare else 0)
            if 0 < int(word) * factor <= _MOST_MINUTES:
                return int(word) * factor
    spoken = next(words.spoken_lengths.find(said), None)
    return int(spoken.name) if spoken else 0


def _whole(text: str, language: str, names: Sequence[str] = _COMMANDS) -> str:
    said, messages = _plain(text), words_of_owner(language).messages
    return next((name for name in names if messages[name].has(said)), "")


def _plain(text: str) -> Sequence[str]:
    """Cut into words without pictures and other marks."""
    return tuple(token.text for token in tokenize(clean(text)) if token.kind != "mark")
