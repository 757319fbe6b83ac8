"""Words as routing compares them: without case, accents, vowel points or the little words glued to them.

Rules and messages are folded by the same function, so that both sides always mean the same word. No word is
bent: a plural or a case ending is another word, because "Andreas" is not "Andrea", nor are "glasses" a glass.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from server.calendars.word_lists import ARABIC_STANDING, HEBREW_STANDING, LOOK_ALIKES

Form = tuple[str, int]
"""A way to read the words at some place of a text, and how many of them it takes."""

_JOINED = "\x01"  # stands inside a compound: "haar-schnitt" may be meant as one word or as two
_KEPT = "abcdefghijklmnopqrstuvwxyz0123456789\n" + _JOINED
_PLAIN = {code: chr(code) if chr(code) in _KEPT else " " for code in range(128)}
# Customers do write nothing but 💅; the second range is the colour of its skin.
_PICTURE = re.compile("(?![\U0001f3fb-\U0001f3ff])[\U0001f000-\U0001faff\u2300-\u27bf\u2b00-\u2bff]")
_SKIN = range(0x1F3FB, 0x1F400)
_SELECTORS = range(0xFE00, 0xFE10)  # text or picture
_GENDERS = ("\u200d\u2640", "\u200d\u2642")  # 💇 may be either
# Letters that are written one way or the other, and the stroke that only stretches a word.
_SAME_LETTER = {
    "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "\N{ARABIC LETTER ALEF}", "ة": "\N{ARABIC LETTER HEH}", "ـ": "",
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    "_": " ", "\n": "\n",
}  # fmt: skip
_MANY = 64  # so many different characters are replaced faster by one slow pass
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_HAS_UMLAUT = re.compile("[äöüÄÖÜ\u0308]")
_HYPHENS, _APOSTROPHES, _QUOTES = "-\u2010\u2011\u05be", "'’\u05f3", '"”\u05f4'
_CONTEXT = _HYPHENS + _APOSTROPHES + _QUOTES  # what these mean depends on what stands around them
# Geresh and gershayim belong to a Hebrew word; phones have other signs for them, or none.
_GERESH = re.compile(f"[{_APOSTROPHES}{_QUOTES}](?<=[א-ת].)(?=[א-ת])")
# A hyphen between two words; the apostrophe of "men's".
_JOINT = re.compile(rf"(?:[{_HYPHENS}]|[{_APOSTROPHES}](?=s(?!\w)))(?<=[^\W_].)(?=[^\W_])")
_IN_CONTEXT = re.compile(f"[{re.escape(_CONTEXT)}]")
# Whatever is not compared as it is written, or may be not.
_UNUSUAL = re.compile(f"[^a-z0-9 \n{_JOINED}א-תа-я{re.escape(_CONTEXT)}]+")
_LONGEST_CHAIN = 4
_LONGEST_WORD = 40  # nobody writes longer ones; they carry no prefix

_HEBREW = re.compile(r"[א-ת]{3,}")
# And, that or when, in or like or to or from, the: in this order, each only once.
_HEBREW_PREFIXES = re.compile("\N{HEBREW LETTER VAV}?(?:לכש|כש|מש|ש)?[בכלמ]?ה?")
_ARABIC = re.compile(r"[\u0621-\u064a]{3,}")
# And or so, by or like or to, the.
_ARABIC_PREFIXES = re.compile(r"[وف]?(?:[بك]?ال|لل|[بكل])?")
_AL = "ال"
# At the beginning of a word: said afterwards, because a pattern that begins with letters is found quickly.
_ARABIC_ARTICLE = re.compile(rf"{_AL}(?<!\w{_AL})(?=\w{{3}})")
_SHORTEST_STEM = 2


def words_of(text: str) -> list[str]:
    """Return the words of a text in the form in which they are compared."""
    return _spell(text).replace(_JOINED, " ").split()


def read_text(text: str) -> list[list[Form]]:
    """Return for each word of a text the forms in which a keyword may stand there."""
    chains = [word.split(_JOINED) for word in _spell(text).split()]
    readings: list[list[Form]] = [[] for chain in chains for _ in chain]
    _add_forms(readings, chains)
    if _HAS_UMLAUT.search(text):
        _add_forms(readings, [word.split(_JOINED) for word in _spell(_without_umlauts(text)).split()])
    return readings


def _add_forms(readings: list[list[Form]], chains: list[list[str]]) -> None:
    place = 0
    for chain in chains:
        if 1 < len(chain) <= _LONGEST_CHAIN:
            readings[place] += [(form, len(chain)) for form in forms_of("".join(chain))]
        for part in chain:
            readings[place] += [(form, 1) for form in forms_of(part)]
            place += 1


def read_keywords(keywords: Sequence[str]) -> tuple[list[int], list[str]]:
    """Return every way to write each keyword: their numbers and, beside them, the words with spaces between.

    All are folded in one go: a business may have tens of thousands. A keyword without a word is only spaces.
    """
    joined = "\n".join(keywords)
    if joined.count("\n") >= len(keywords):
        joined = "\n".join(" ".join(keyword.split()) for keyword in keywords)
    spelled = _spell(joined)
    numbers, lines = list(range(len(keywords))), spelled.replace(_JOINED, " ").split("\n")
    others: list[tuple[int, str]] = []
    if _JOINED in spelled:
        others += [
            (n, one.replace(_JOINED, "")) for n, one in enumerate(spelled.split("\n")) if _JOINED in one
        ]
    if _AL in spelled:
        bare = _ARABIC_ARTICLE.sub("", spelled).split("\n")
        others += [(n, one) for n, one in enumerate(bare) if one != lines[n]]
    if not joined.isascii():
        others += _spell_umlauts(joined.split("\n"))
    return numbers + [number for number, _ in others], lines + [line for _, line in others]


def _spell_umlauts(keywords: Sequence[str]) -> list[tuple[int, str]]:
    """Spell the keywords that have an umlaut without it, compounds as two words and as one."""
    numbers = [n for n, one in enumerate(keywords) if not one.isascii() and _HAS_UMLAUT.search(one)]
    spelled = _fold(_without_umlauts("\n".join(keywords[n] for n in numbers)))
    written = [spelled.replace(_JOINED, joint).split("\n") for joint in (" ", "")]
    return [pair for lines in written for pair in zip(numbers, lines, strict=False)]


@lru_cache(maxsize=8192)
def forms_of(word: str) -> tuple[str, ...]:
    """Return a word as written and, in Hebrew and Arabic, without the prefixes it may carry."""
    if word.isascii() or len(word) > _LONGEST_WORD:
        return (word,)
    return (word, *_stems(word))


def _stems(word: str) -> Iterator[str]:
    if _HEBREW.fullmatch(word) and word not in HEBREW_STANDING:
        prefixes = _HEBREW_PREFIXES
    elif _ARABIC.fullmatch(word) and word not in ARABIC_STANDING:
        prefixes = _ARABIC_PREFIXES
    else:
        return
    for length in range(1, len(word) - _SHORTEST_STEM + 1):
        if prefixes.fullmatch(word, 0, length):
            yield word[length:]


def _spell(text: str) -> str:
    """Fold a text, but leave the marks where without them it would be another word: "uña" is not "una"."""
    folded = _fold(text)
    if text.isascii() or LOOK_ALIKES.isdisjoint(folded.split()):
        return folded
    marked = _fold(unicodedata.normalize("NFC", text), _with_marks)
    return "\n".join(map(_choose, folded.split("\n"), marked.split("\n")))


def _choose(folded: str, marked: str) -> str:
    words, own_words = folded.split(), marked.split()
    if words == own_words or len(words) != len(own_words):
        return folded
    return " ".join(own if bare in LOOK_ALIKES else bare for bare, own in zip(words, own_words, strict=True))


def _fold(text: str, character: Callable[[str], str] | None = None) -> str:
    """Return the words of a text with spaces between and `_JOINED` inside compounds; lines stay lines."""
    plain = text.casefold().replace(_JOINED, " ")
    if not plain.isascii():
        plain = _fold_characters(plain, character or _without_marks)
    if any(sign in plain for sign in _CONTEXT):
        plain = _JOINT.sub(_JOINED, _GERESH.sub("", plain))
        plain = plain if plain.isascii() else _IN_CONTEXT.sub(" ", plain)
    return plain.translate(_PLAIN) if plain.isascii() else plain


def _fold_characters(text: str, character: Callable[[str], str]) -> str:
    plain = text.replace("и\u0306", "й")
    for gender in _GENDERS:
        plain = plain.replace(gender, "")
    unusual = set("".join(_UNUSUAL.findall(plain)))
    changes = {old: new for old in unusual if (new := character(old)) != old}
    if len(changes) > _MANY:
        return plain.translate({ord(old): new for old, new in changes.items()})
    for old, new in changes.items():
        plain = plain.replace(old, new)
    return plain


@lru_cache(maxsize=8192)
def _without_marks(character: str) -> str:
    """Return what a character is compared as: nothing for a mark, a space for what is in no word."""
    if character in _SAME_LETTER:
        return _SAME_LETTER[character]
    if _PICTURE.match(character):
        return f" {character} "
    if character == "й":  # in Russian a letter of its own, not an и with a mark
        return character
    parts = unicodedata.normalize("NFKD", character).casefold()
    if parts != character:
        return "".join(map(_without_marks, parts))
    return _single(character)


def _single(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    category, code = unicodedata.category(character), ord(character)
    if category in {"Cf", "Me"} or unicodedata.combining(character) or code in _SELECTORS or code in _SKIN:
        return ""
    return character if character.isalnum() or category.startswith("M") else " "


@lru_cache(maxsize=8192)
def _with_marks(character: str) -> str:
    return character if character.isalpha() else _without_marks(character)


def _without_umlauts(text: str) -> str:
    plain = unicodedata.normalize("NFC", text.casefold())
    for umlaut, letters in _UMLAUTS.items():
        plain = plain.replace(umlaut, letters)
    return plain
