"""Cut a message into tokens that keep their place, in time linear in its length.

Only the first `MAX_CHARACTERS` characters are read: a wish to book fits in them many times over, and
whatever somebody pastes costs no more. Direction marks and other invisible characters are dropped,
compatibility forms and foreign digits become the plain ones.
"""

import re
import unicodedata
from dataclasses import dataclass

MAX_CHARACTERS = 2_000
_MARKS = str.maketrans(
    {
        "\u2019": "'",
        "\u2018": "'",
        "\u00b4": "'",
        "`": "'",
        "\u05f3": "'",
        "\u05f4": '"',
        "\u02bc": "'",
        "\u2044": "/",
    }
    | {"\u05be": "-", "\u060c": ",", "\u061b": ";"}  # the Hebrew hyphen, the Arabic comma and semicolon
)
# Vowel points and accents of Hebrew and Arabic are characters of their own and would cut words to pieces.
_POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]+")
# "yesss", "pleeease"; Hebrew and Arabic vowel letters are also doubled and not as people like.
_STRETCHED = re.compile(r"([\u0627\u0648\u064a\u05d5\u05d9])\1+|(\w)\2{2,}")
# Words that only their accents tell from others: Dutch "vóór" is before, "voor" more often for.
_ACCENTED = frozenset({"v\u00f3\u00f3r"})
# Letters that are typed one for the other: Arabic final forms, Persian keyboards, the stretching stroke.
_LETTERS = str.maketrans(
    {"\u0649": "\u064a", "\u0629": "\u0647", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0640": None}
)
# Each branch begins with a different kind of character or is bounded, so nothing is tried twice.
_TOKEN = re.compile(
    r"(?P<iso>(?<!\d)\d{4}-\d{2}-\d{2}"
    r"(?:[Tt]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:[Zz]|[+-]\d{2}:?\d{2})?)?(?![\d-]))"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<mark>\S)"
)


@dataclass(frozen=True)
class Token:
    """One word, number, ISO date or mark; `start` and `end` are places in the cleaned text."""

    kind: str
    text: str
    start: int
    end: int

    def touches(self, previous: "Token") -> bool:
        """Tell whether nothing, not even a space, stands between."""
        return previous.end == self.start


def clean(text: str) -> str:
    """Return the part of the message that is read, in plain characters."""
    parted = text[:MAX_CHARACTERS].replace("\u00bd", " \u00bd")  # "2½" is no 21
    plain = unicodedata.normalize("NFKC", parted).translate(_MARKS)
    plain = _POINTS.sub("", plain)
    return "".join(map(_plain_character, plain))[:MAX_CHARACTERS]


def fold(text: str) -> str:
    """Return the form that lexicons are looked up in: no case, accents or vowel points."""
    lowered = text.casefold()
    if lowered in _ACCENTED:
        return lowered
    decomposed = unicodedata.normalize("NFD", lowered)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return unstretch(plain.translate(_LETTERS))


def unstretch(text: str) -> str:
    """Say "holaaa" once: letters that are written three times or more."""
    return _STRETCHED.sub(r"\1\2", text)


def tokenize(cleaned: str) -> list[Token]:
    """Cut a cleaned text into tokens; words are folded, the rest stays as it is."""
    return [_token(match) for match in _TOKEN.finditer(cleaned)]


def fold_phrase(phrase: str) -> tuple[str, ...]:
    """Cut a lexicon's phrase just as a message is cut, so that the two can be compared."""
    return tuple(token.text for token in tokenize(clean(phrase)))


def _token(match: re.Match[str]) -> Token:
    kind = match.lastgroup or "mark"
    text = fold(match.group()) if kind == "word" else match.group()
    return Token(kind=kind, text=text, start=match.start(), end=match.end())


def _plain_character(character: str) -> str:
    if character.isascii():
        return character if character.isprintable() or character.isspace() else " "
    if character.isdecimal():
        return str(unicodedata.digit(character))
    # Cf: direction marks, joiners. Cc, Cs: controls, lone surrogates. Co, Cn: private and unassigned.
    return "" if unicodedata.category(character) in {"Cf", "Cc", "Cs", "Co", "Cn"} else character
