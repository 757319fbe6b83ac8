"""From a customer's message to what was heard: its language, its wish, its times, what it chooses."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from server.core.zones import parse_time_zone
from server.language.cues import cut_at
from server.language.detect import detect_language
from server.language.intents import begins_with_yes
from server.language.phrases import LANGUAGES
from server.language.told_names import find_told_name
from server.language.understand import Understanding, understand
from server.language.vocabulary import said_words
from server.receptionist.brain import Turn
from server.receptionist.dialogue.assent import is_assent
from server.receptionist.dialogue.denials import hear_denied
from server.receptionist.dialogue.hints import hear_hints, hear_shift
from server.receptionist.dialogue.instead import wants_another_time
from server.receptionist.dialogue.memory import Memory
from server.receptionist.dialogue.options import meant_options, standing_option
from server.receptionist.dialogue.talk import Heard
from server.receptionist.dialogue.wishes import hear_times

MAX_HEARD = 1000
A_NAME_HAS = 4
_ASKED_OF = {"cancel": "cancel", "move": "reschedule"}  # "yes, cancel it" agrees to be asked so
_NO_LANGUAGE = re.compile(r"[\W\d_]*(?:[ap]\.?m\.?)?[\W\d_]*", re.IGNORECASE)
_BOOKS = frozenset({"book", "availability", "choose", "affirm"})


def hear(turn: Turn, memory: Memory, calendars: Sequence[Mapping[str, Any]]) -> Heard:
    """Understand the turn's messages as one: as an answer in the talk's language, else in its own.

    Names, of what can be booked and of who writes, say nothing about the customer's language.
    """
    text = "\n".join(part.strip() for part in turn.texts if part.strip())[:MAX_HEARD]
    heard = hear_text(turn, memory, text, turn.language or "en")
    if heard.choices or _says_no_language(text, memory):
        return heard
    if turn.language and _is_only_names(text, calendars):
        return heard
    spoken = _without_name(text, heard.language)
    language = detect_language(spoken, languages=LANGUAGES, memory=turn.language)
    return heard if language == heard.language else hear_text(turn, memory, text, language)


def _is_only_names(text: str, calendars: Sequence[Mapping[str, Any]]) -> bool:
    names = [name for c in calendars for name in (c["name"], *(s["name"] for s in c["services"]))]
    known = {word for name in names for word in said_words(name)}
    return set(said_words(text)) <= known


def hear_text(turn: Turn, memory: Memory, text: str, language: str) -> Heard:
    """Understand a text in a language; what it says of a further appointment is left for later."""
    zone = parse_time_zone(turn.business.time_zone)
    text, later = _cut_later(turn, text, language)
    understood = _understand(turn, _without_name(text, language), language)
    shifted = hear_shift(text, memory, language=language)
    said = shifted or hear_times(understood.when, now=turn.now, zone=zone, language=language)
    choices = meant_options(text, said, memory.options, language) or standing_option(text, memory, language)
    if said.is_empty() and not choices:
        said = hear_denied(text, memory, now=turn.now, zone=zone, language=language)
    if said.is_empty() and not choices:
        said = hear_hints(text, memory, today=turn.now.astimezone(zone).date(), language=language)
        is_exact = said.wish.at or said.readings  # "earlier" asks for other times than these
        choices = meant_options(text, said, memory.options, language) if is_exact else []
    agrees = is_assent(text, language, of=_ASKED_OF.get(memory.task, ""))
    return Heard(
        text=text,
        language=language,
        intent=understood.intent if agrees or understood.intent != "affirm" else "other",
        confidence=understood.confidence if agrees or understood.intent != "affirm" else 0.0,
        said=said,
        choices=tuple(choices),
        agrees=agrees and begins_with_yes(text, language=language),
        later=later,
    )


def _understand(turn: Turn, text: str, language: str) -> Understanding:
    """Understand the words; who cannot come and asks for another time wants to move."""

    def of(part: str) -> Understanding:
        return understand(part, now=turn.now, time_zone=zone, language=language, languages=LANGUAGES)

    zone = parse_time_zone(turn.business.time_zone)
    found = of(text)
    if found.intent == "cancel" and found.when and wants_another_time(text, language, of):
        return replace(found, intent="reschedule")
    return found


def _without_name(text: str, language: str) -> str:
    """Leave out the name that is told: "Leonardo di Marco" does not come in March."""
    name = find_told_name(text, language=language)
    start = text.casefold().find(name.casefold()) if name else -1
    return text if start < 0 else f"{text[:start]} {text[start + len(name) :]}"


def _cut_later(turn: Turn, text: str, language: str) -> tuple[str, str]:
    """Cut "a haircut at 3, and one for my son at 4" in two; a time said last may be meant for both."""
    halves = cut_at("one_more", text, language=language)
    if halves is None:
        return text, ""
    first, later = (_understand(turn, half, language) for half in halves)
    is_two = first.when and (later.intent in _BOOKS or later.when)
    return halves if is_two else (text, "")


def _says_no_language(text: str, memory: Memory) -> bool:
    """Tell whether it is a clock time, a number, a smile or a bare name: alike in many languages."""
    words = text.split()
    may_be_name = memory.asked == "name" or (memory.task and all(word[:1].isupper() for word in words))
    return (may_be_name and len(words) <= A_NAME_HAS) or bool(_NO_LANGUAGE.fullmatch(text))
