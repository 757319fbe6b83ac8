"""Which name an answer to "what name shall I put it under?" gives."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from itertools import takewhile

from server.language.grammars import grammar_of
from server.language.tagging import tag_tokens
from server.language.talk.lexicon import Talk
from server.language.talks import talk_of
from server.language.tokens import Token, clean, tokenize

LONGEST_NAME = 60
_MOST_WORDS = 4
_MOST_CHARACTERS = 200  # an answer that gives a name is short
_AFTER_OPENERS = frozenset({",", ":", "!", "."})
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
    if start == len(tokens) == 1:  # Italian "Sara" is a name, and "it will be"
        start, was_opened = 0, False
    name = _first_phrase(cleaned, tokens[start:], talk)
    if _is_clause(name, cleaned, talk) or not _has_shape(name):
        return None
    words = tokenize(name)
    if _is_written_like_a_name(name, words, talk, language):
        return name
    means_something = any(word.text in talk.no_name_words for word in words)
    if means_something or (not was_opened and _speaks_of_time(words, language)):
        return None
    return name.title() if name.islower() else name


def find_told_name(
    text: str,
    *,
    language: str,
    cues: Sequence[str] = ("name_told", "name_maybe"),
    besides: Collection[str] = (),
) -> str:
    """Return the name that is told in the middle of something else ("Hi, I'm Ann and ..."), or nothing.

    Only after "my name is" and its like may it be written as anything but a name; its words must not be
    among `besides`.
    """
    cleaned = unicodedata.normalize("NFC", clean(text))
    talk = talk_of(language)
    tokens = tokenize(cleaned)
    spoken = [place for place, token in enumerate(tokens) if token.kind != "mark"]
    said = [tokens[place].text for place in spoken]
    for cue in cues:
        for match in talk.cue(cue).find(said):
            last = spoken[match.end - 1]
            is_sure = cue == "name_told"
            name = _name_after(cleaned, tokens[last + 1 :], talk, is_sure=is_sure, besides=besides)
            if name:
                return name
    return ""


def _name_after(
    cleaned: str, tokens: list[Token], talk: Talk, *, is_sure: bool, besides: Collection[str]
) -> str:
    """Take the words up to a mark or a word that no name has; none of them may mean something else."""
    first = 1 if is_sure and tokens and tokens[0].text in _AFTER_OPENERS else 0
    kept: list[Token] = []
    for token in takewhile(lambda t: _goes_on(t, talk), tokens[first : first + 2 * _MOST_WORDS]):
        shown = cleaned[token.start : token.end]
        if not is_sure and token.kind == "word" and not _is_capitalised(shown):
            break
        kept.append(token)
    while kept and kept[-1].kind == "mark":
        kept.pop()
    name = " ".join(cleaned[kept[0].start : kept[-1].end].split()) if kept else ""
    if not name or len(name) > LONGEST_NAME or not _NAME.fullmatch(name):
        return ""
    named = [token for token in kept if token.kind == "word"]
    if _means_something(name, named, talk, is_sure=is_sure) or {t.text for t in named} & set(besides):
        return ""
    return " ".join(name.title().split()[:_MOST_WORDS]) if name.islower() else name


def _goes_on(token: Token, talk: Talk) -> bool:
    if token.kind == "mark":
        return token.text in {"-", "."}
    return token.kind == "word" and token.text not in talk.name_end_words


def _means_something(name: str, named: list[Token], talk: Talk, *, is_sure: bool) -> bool:
    """Tell whether the words say something else than a name; "My name is Will" does not."""
    if is_sure and _is_capitalised(name):
        return False
    if any(token.text in talk.no_name_words for token in named):
        return True
    return not is_sure and any(item.tag != "WORD" for item in tag_tokens(named, grammar_of(talk.language)))


def _is_capitalised(shown: str) -> bool:
    return shown[0].isupper() and not (len(shown) > 1 and shown.isupper())


def _has_shape(name: str) -> bool:
    is_short = 0 < len(name) <= LONGEST_NAME and len(name.split()) <= _MOST_WORDS
    return is_short and bool(_NAME.fullmatch(name))


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
        if tokens[start].text in _AFTER_OPENERS:
            start += 1
            continue
        rest = [token.text for token in takewhile(lambda t: t.kind != "mark", tokens[start : start + 8])]
        opener = talk.openers.at_start(rest)
        if opener is None:
            break
        start += opener.end
    return start, start > 0


def _first_phrase(cleaned: str, tokens: list[Token], talk: Talk) -> str:
    """Cut off what follows the name: ", thanks", "please"."""
    kept: list[Token] = []
    for token in tokens:
        goes_on = token.text in talk.name_end_words and kept
        if token.text in {",", "!", ";", "("} or token.text in talk.polite_words or goes_on:
            break
        kept.append(token)
    if not kept:
        return ""
    return " ".join(cleaned[kept[0].start : kept[-1].end].split()).rstrip(".")


def _is_clause(name: str, cleaned: str, talk: Talk) -> bool:
    """Tell "can" of "can I talk to you" from "Laura" of "Laura and it is for two"."""
    goes_on = cleaned.endswith(name) or cleaned[cleaned.find(name) + len(name) :].lstrip()[:1] in "!,.;("
    return not goes_on and any(talk.vocabulary.symbols(token.text) for token in tokenize(name))


def _speaks_of_time(words: list[Token], language: str) -> bool:
    return any(item.tag in _TIME_TAGS for item in tag_tokens(words, grammar_of(language)))
