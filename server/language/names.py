"""Which name an answer to "what name shall I put it under?" gives."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import takewhile

from server.language.name_words import (
    MOST_WORDS,
    TITLES,
    is_capitalised,
    is_given,
    is_join,
    is_particle,
    is_timely,
    is_titled,
    joins_names,
    means_something,
    read_name,
    spell,
)
from server.language.talk.lexicon import Talk
from server.language.talks import talk_of
from server.language.times.grammars import grammar_of
from server.language.times.tagging import tag_tokens
from server.language.tokens import Token, clean, tokenize
from server.language.told_names import LONGEST_NAME

_MOST_CHARACTERS = 200  # an answer that gives a name is short
_AFTER_OPENERS = frozenset({",", ":", "!", "."})
_TIME_TAGS = frozenset(
    {"WEEKDAY", "DAYWORD", "PART", "TONIGHT", "WEEKEND", "CLOCK", "MIDNIGHT", "NUM", "ORD", "ISO"}
)
# Letters, inner hyphens and apostrophes, initials ("J. R. Smith"), the Dutch "'t".
_NAME = re.compile(r"[^\W\d_]+(?:['\-.]{1,2}\s?[^\W\d_]+|\.?\s'?[^\W\d_]+){0,8}\.?")


def find_name(text: str, *, language: str) -> str | None:
    """Return the name in the answer as people write it, or None when the answer holds none.

    Times, dates, yes and no, questions, digits and whatever is longer than a name are refused.
    """
    cleaned = _without_pictures(unicodedata.normalize("NFC", clean(text[:_MOST_CHARACTERS])))
    if "?" in cleaned or "؟" in cleaned or any(letter.isdigit() for letter in cleaned):
        return None
    talk = talk_of(language)
    tokens = tokenize(cleaned)
    start, was_opened = _skip_openers(tokens, talk)
    if start == len(tokens) == 1:  # Italian "Sara" is a name, and "it will be"
        start, was_opened = 0, False
    start -= is_titled(tokens, start) and tokens[start - 1].kind == "word"  # "Thank you, Friday" is rude
    name = _first_phrase(cleaned, tokens, start, talk)
    words = [word for word in tokenize(name) if word.kind == "word"]
    large = [word for word in words if not (is_particle(word) or is_join(name, word, language))]
    if _is_clause(name, cleaned, talk) or not _has_shape(name, large):
        return None
    telling = large or words  # "Ben", "Al"
    if _is_written_like_a_name(name, telling, talk):
        return name
    if telling and _is_titled_name(name, telling, talk):
        return spell(name, language)
    says_something = any(word.text in talk.no_name_words for word in telling)
    if not telling or says_something or (not was_opened and _speaks_of_time(telling, language)):
        return None
    return spell(name, language)


def _has_shape(name: str, large: Sequence[Token]) -> bool:
    is_short = 0 < len(name) <= LONGEST_NAME and len(large) <= MOST_WORDS
    return is_short and bool(_NAME.fullmatch(name))


def _is_titled_name(name: str, telling: Sequence[Token], talk: Talk) -> bool:
    """Tell "Mrs Friday" from Friday."""
    last = telling[-1]
    if len(telling) == 1 or telling[0].text not in TITLES:
        return False
    return is_capitalised(name[last.start : last.end]) or is_timely(last, talk)


def _is_written_like_a_name(name: str, words: Sequence[Token], talk: Talk) -> bool:
    """Tell "Ian Book" and "Sunday Adelaja" from words: capitals, and a word that means nothing else."""
    shown = [name[word.start : word.end] for word in words]
    if len(shown) < 2 or not all(is_capitalised(one) for one in shown):
        return False
    return any(is_given(word) or not means_something(word, talk) for word in words)


def _without_pictures(text: str) -> str:
    """Leave out emoji and other symbols: people adorn their names."""
    return "".join(letter for letter in text if unicodedata.category(letter) not in ("So", "Sk")).strip()


def _skip_openers(tokens: list[Token], talk: Talk) -> tuple[int, bool]:
    """Step over "hi, my name is" and its like; also tell whether there was any."""
    start = 0
    while start < len(tokens):
        if tokens[start].text in _AFTER_OPENERS:
            start += 1
            continue
        rest = [token.text for token in takewhile(lambda t: t.kind != "mark", tokens[start : start + 8])]
        opener = talk.openers.at_start(rest)
        if opener is None:
            break
        start += opener.end
    return start, start > 0


def _first_phrase(cleaned: str, tokens: Sequence[Token], start: int, talk: Talk) -> str:
    """Cut off what follows the name: ", thanks", "please"."""
    end = start
    while end < len(tokens) and not _ends(cleaned, tokens, end, start, talk):
        end = max(end + 1, read_name(tokens, end, lambda place: _goes_on(tokens[place], talk)))
    if end == start:
        return ""
    return " ".join(cleaned[tokens[start].start : tokens[end - 1].end].split()).rstrip(".")


def _goes_on(token: Token, talk: Talk) -> bool:
    return token.kind == "word" and token.text not in talk.polite_words | talk.name_end_words


def _ends(cleaned: str, tokens: Sequence[Token], place: int, start: int, talk: Talk) -> bool:
    """Tell whether the name ends before a word; the last one of "Ana Bom" is a name's, not "good"."""
    token = tokens[place]
    if token.text in {",", "!", ";", "("} or token.text in talk.polite_words:
        return True
    if token.text not in talk.name_end_words or place == start or joins_names(cleaned, tokens, place, talk):
        return False
    shown = [cleaned[one.start : one.end] for one in tokens[start:] if one.kind == "word"]
    return not (place + 1 == len(tokens) and all(map(is_capitalised, shown)))


def _is_clause(name: str, cleaned: str, talk: Talk) -> bool:
    """Tell "can" of "can I talk to you" from "Laura" of "Laura and it is for two"."""
    goes_on = cleaned.endswith(name) or cleaned[cleaned.find(name) + len(name) :].lstrip()[:1] in "!,.;("
    return not goes_on and any(talk.vocabulary.symbols(token.text) for token in tokenize(name))


def _speaks_of_time(words: Sequence[Token], language: str) -> bool:
    return any(item.tag in _TIME_TAGS for item in tag_tokens(words, grammar_of(language)))
