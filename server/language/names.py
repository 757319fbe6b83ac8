"""Which name an answer to "what name shall I put it under?" gives."""

import re
import unicodedata

from server.language.grammar import tag_tokens
from server.language.grammars import grammar_of
from server.language.talk.lexicon import Talk
from server.language.talks import talk_of
from server.language.tokens import Token, clean, tokenize

LONGEST_NAME = 60
_MOST_WORDS = 4
_MOST_CHARACTERS = 200  # an answer that gives a name is short
_TIME_TAGS = frozenset(
    {"WEEKDAY", "DAYWORD", "PART", "TONIGHT", "WEEKEND", "CLOCK", "MIDNIGHT", "NUM", "ORD", "ISO"}
)
# Letters, inner hyphens and apostrophes, initials ("J. R. Smith").
_NAME = re.compile(r"[^\W\d_]+(?:['\-.]{1,2}\s?[^\W\d_]+|\.?\s[^\W\d_]+){0,8}\.?")


def find_name(text: str, *, language: str) -> str | None:
    """Return the name in the answer as people write it, or None when the answer holds none.

    Times, dates, yes and no, questions, digits and whatever is longer than a name are refused.
    """
    cleaned = _without_pictures(unicodedata.normalize("NFC", clean(text[:_MOST_CHARACTERS])))
    if "?" in cleaned or any(letter.isdigit() for letter in cleaned):
        return None
    talk = talk_of(language)
    tokens = tokenize(cleaned)
    start, was_opened = _skip_openers(tokens, talk)
    name = _first_phrase(cleaned, tokens[start:], talk)
    if not name or len(name) > LONGEST_NAME or not _NAME.fullmatch(name):
        return None
    words = tokenize(name)
    if len(name.split()) > _MOST_WORDS:
        return None
    if _is_written_like_a_name(name, words, talk, language):
        return name
    means_something = any(word.text in talk.no_name_words for word in words)
    if means_something or (not was_opened and _speaks_of_time(words, language)):
        return None
    return name.title() if name.islower() else name


def _is_written_like_a_name(name: str, words: list[Token], talk: Talk, language: str) -> bool:
    """Tell "Ian Book" and "Sunday Adelaja" from words: capitals, and a word that means nothing else."""
    parts = name.split()
    if len(parts) < 2 or not all(part[0].isupper() and part[1:].islower() for part in parts if part[1:]):
        return False
    return any(
        item.tag == "WORD" and item.text not in talk.no_name_words
        for item in tag_tokens(words, grammar_of(language))
    )


def _without_pictures(text: str) -> str:
    """Leave out emoji and other symbols: people adorn their names."""
    return "".join(letter for letter in text if unicodedata.category(letter) not in ("So", "Sk")).strip()


def _skip_openers(tokens: list[Token], talk: Talk) -> tuple[int, bool]:
    """Step over "hi, my name is" and its like; also tell whether there was any."""
    start = 0
    while start < len(tokens):
        if tokens[start].text in {",", ":", "!", "."}:
            start += 1
            continue
        rest = tuple(token.text for token in tokens[start : start + 8])
        opener = next((o for o in talk.openers if rest[: len(o)] == o), None)
        if opener is None:
            break
        start += len(opener)
    return start, start > 0


def _first_phrase(cleaned: str, tokens: list[Token], talk: Talk) -> str:
    """Cut off what follows the name: ", thanks", "please"."""
    kept: list[Token] = []
    for token in tokens:
        ends = token.text in {",", "!", ";", "("} or token.text in talk.polite_words
        if ends:
            break
        kept.append(token)
    if not kept:
        return ""
    return " ".join(cleaned[kept[0].start : kept[-1].end].split()).rstrip(".")


def _speaks_of_time(words: list[Token], language: str) -> bool:
    return any(item.tag in _TIME_TAGS for item in tag_tokens(words, grammar_of(language)))
