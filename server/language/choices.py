"""Which of the offered options a message chooses."""

from collections.abc import Iterator

from server.language.talk.lexicon import Phrase, Talk
from server.language.talks import talk_of
from server.language.tokens import clean, tokenize

_LONGEST_CHOICE = 12  # tokens; a longer message says more than "the second one, please"
# "2️⃣" is a digit, a style mark and a keycap.
_KEYCAP_MARKS = {ord("\u20e3"): None, ord("\ufe0f"): None}
_SILENT = frozenset("#.)(,!№-'\"")  # marks that may stand beside a choice in any language


def find_choice(text: str, *, count: int, language: str) -> int | None:
    """Return the place, from 0, of the one option that the message names, or None.

    "2", "the second one", "last", "the later one" choose. "3pm" does not, nor does anything that says more.
    """
    talk = talk_of(language)
    tokens = tokenize(clean(text[:200]).translate(_KEYCAP_MARKS))
    said = tuple(token.text for token in tokens if token.text not in _SILENT)
    if len(said) > _LONGEST_CHOICE:
        return None
    place = next(_places(said, talk), None)
    if place is None:
        return None
    index = count - 1 if place == -1 else place - 1
    return index if 0 <= index < count else None


def _places(said: Phrase, talk: Talk) -> Iterator[int]:
    """Yield what each place in the message would choose if all the rest is filler."""
    for size in (2, 1):  # "2nd" is two tokens
        for start in range(len(said) - size + 1):
            end = start + size
            place = _place(said[start:end], talk)
            if place is not None and set(said[:start] + said[end:]) <= talk.filler_words:
                yield place


def _place(phrase: Phrase, talk: Talk) -> int | None:
    if len(phrase) == 1 and phrase[0].isdigit() and len(phrase[0]) <= 2:
        return int(phrase[0])
    return talk.places.get(phrase)
