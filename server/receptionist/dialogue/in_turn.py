"""Several services in one breath, "a haircut and a manicure": they are booked one after the other."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from server.language.name_words import ATTACHED_AND
from server.language.times.grammars import grammar_of
from server.language.times.tagging import tag_tokens
from server.language.tokens import clean, tokenize
from server.receptionist.dialogue.memory import MAX_WORDS, Option
from server.receptionist.dialogue.services import Mention, mentions
from server.receptionist.dialogue.talk import Answer, Talk
from server.receptionist.dialogue.wishes import Said

MAX_LATER = 3
_ELSEWHERE = frozenset(
    {"cancel", "reschedule", "my_appointments", "handover", "stop", "faq", "owner_command", "deny"}
)
_APART = frozenset({"OR", "NOT", "NO", "RATHER", "AMENDS"})  # "a haircut or a manicure" is one of them
_PLUS = "+"


def named_in_turn(text: str, services: Sequence[Mapping[str, Any]], language: str) -> list[Mention]:
    """List the services that are named with an "and" between them, in the order of the words.

    "A gel manicure" and "a manicure or gel nails" are one wish: which of them has to be asked.
    """
    cleaned = clean(text[:MAX_WORDS])
    found = mentions(cleaned, services)
    if len(found) < 2:
        return []
    gaps = [_joined(cleaned, one.end, other.start, language) for one, other in pairwise(found)]
    return found if all(gaps) and "AND" in gaps else []


def _tags_between(text: str, start: int, end: int, language: str) -> set[str]:
    items = tag_tokens(tokenize(text[start:end]), grammar_of(language))
    return {"AND" if item.text == _PLUS else item.tag for item in items}


def _joined(text: str, start: int, end: int, language: str) -> str:
    """Return what joins two words of a text: "AND", "COMMA" or nothing."""
    tags = _tags_between(text, start, end, language)
    if tags & _APART:
        return ""
    attached = text[end : end + 1] in ATTACHED_AND and not text[end - 1 : end].isalpha()
    if attached or tags & {"AND", "BUT"}:
        return "AND"
    return "COMMA" if "COMMA" in tags else ""


def take_apart(talk: Talk, services: Sequence[Mapping[str, Any]]) -> None:
    """Leave for later what has a time of its own: "a haircut at 10 and a manicure at 11"."""
    memory, heard = talk.memory, talk.heard
    if memory.task not in ("", "book") or memory.service or heard.intent in _ELSEWHERE:
        return
    text = clean(heard.text[:MAX_WORDS])
    found = mentions(text, services)
    gaps = [_tags_between(text, one.end, other.start, talk.language) for one, other in pairwise(found)]
    if not gaps or any(tags & _APART for tags in gaps) or talk.says("correction"):
        return
    cuts = [_cut_place(text, one.end, other.start, talk.language) for one, other in pairwise(found)]
    parts = [text[start:end] for start, end in pairwise([0, *cuts, len(text)])]
    heard_apart = [talk.hear(talk.turn, memory, part, talk.language).said for part in parts]
    is_joined = bool(named_in_turn(text, services, talk.language))
    is_firsts = bool(_clock(heard_apart[0])) and all(said.is_empty() for said in heard_apart[1:])
    if (is_joined and is_firsts) or all(_clock(s) or (is_joined and not s.is_empty()) for s in heard_apart):
        talk.hear_again(parts[0])
        memory.later = [*memory.later, *parts[1:]][:MAX_LATER]
        share_day(talk, heard_apart[-1])


def _clock(said: Said) -> str:
    return said.wish.at or "".join(said.readings)


def _cut_place(text: str, start: int, end: int, language: str) -> int:
    """Return where "and one for my son" begins between two services, else where the second does."""
    items = tag_tokens(tokenize(text[start:end]), grammar_of(language))
    joins = [start + item.start for item in items if item.tag in {"AND", "BUT"} or item.text == _PLUS]
    return joins[-1] if joins else end


def share_day(talk: Talk, later: Said) -> None:
    """Take the day that is said last for both: "a haircut at 10 and a manicure at 11 on Saturday"."""
    said = talk.heard.said
    if _clock(said) and not (said.wish.day or said.days) and later.wish.day and not later.wish.until:
        talk.heard = replace(talk.heard, said=replace(said, wish=replace(said.wish, day=later.wish.day)))


def ask_which_first(talk: Talk, names: Sequence[str]) -> Answer:
    """Ask with which to begin; the others follow."""
    options = tuple(Option("service", name, name, name) for name in names[: MAX_LATER + 1])
    talk.memory.asked = "service"
    talk.memory.later = [*names, *talk.memory.later][: MAX_LATER + 1]
    return Answer(talk.speak("one_service"), options)


def first_in_turn(talk: Talk, services: Sequence[Mapping[str, Any]]) -> Option | None:
    """Return the first of them, where the answer to "which first?" is a yes, "both" or a time."""
    memory, heard = talk.memory, talk.heard
    if memory.asked != "service" or not _are_later(memory.options, memory.later):
        return None
    agrees = heard.intent == "affirm" or talk.says("everything")
    is_time = not heard.said.is_empty() and heard.intent not in _ELSEWHERE
    return memory.options[0] if (agrees or is_time) and not mentions(heard.text, services) else None


def _are_later(options: Sequence[Option], later: Collection[str]) -> bool:
    return bool(options) and all(option.kind == "service" and option.data in later for option in options)
