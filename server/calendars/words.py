"""Words as routing compares them: without case, accents, vowel points or the little words glued to them."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# A word, or one pictograph: customers do write nothing but 💅.
_WORD = re.compile(r"[^\W_]+|[\U0001F300-\U0001FAFF\u2600-\u27BF]")
_HEBREW_PREFIXES = frozenset("הובלכמש")  # the, and, in, to, as, from, that
_ARABIC_PREFIXES = ("وال", "بال", "كال", "فال", "ال", "لل")  # and the, by the, like the, so the, the, to the
# Letters that are written one way or the other, and the stroke that only stretches a word.
_ARABIC_LETTERS = str.maketrans({"ى": "ي", "ة": "\N{ARABIC LETTER HEH}", "ـ": None})
_SHORTEST_STEM = 2


def words_of(text: str) -> list[str]:
    """Return the words of a text in the form in which they are compared."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return _WORD.findall(bare.translate(_ARABIC_LETTERS))


@lru_cache(maxsize=8192)
def forms_of(word: str) -> tuple[str, ...]:
    """Return a word as written and, in Hebrew and Arabic, without the prefix it may carry."""
    return (word, *_stems(word))


def _stems(word: str) -> Iterator[str]:
    if word[0] in _HEBREW_PREFIXES and len(word) > _SHORTEST_STEM:
        yield word[1:]
    for prefix in _ARABIC_PREFIXES:
        if word.startswith(prefix) and len(word) >= len(prefix) + _SHORTEST_STEM:
            yield word[len(prefix) :]
            return
