"""What a message wants, with how sure we are of it.

Phrases of the language's lexicon are looked up, longest first; each adds to its intent. What the message is
for ("book", "cancel", ...) outweighs how it is said ("hello", "yes"). Nothing known is `other`, confidence 0.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from server.language.choices import find_choice
from server.language.talk.lexicon import Phrase, Talk
from server.language.talks import talk_of
from server.language.tokens import clean, tokenize

NAMES = (
    "book",
    "reschedule",
    "cancel",
    "my_appointments",
    "availability",
    "faq",
    "greeting",
    "thanks",
    "affirm",
    "deny",
    "choose",
    "handover",
    "stop",
    "start",
    "owner_command",
    "other",
)
# In this order where two are equally sure: what costs most to overhear comes first.
_MATTERS = (
    "stop",
    "handover",
    "cancel",
    "reschedule",
    "my_appointments",
    "faq",
    "owner_command",
    "availability",
    "book",
)
_MANNERS = ("deny", "affirm", "greeting", "thanks")
_SURE_CHOICE = 0.95
_MOST_CHOICES = 10
_SHORT_REST = 2  # "yes, cancel it" answers a question; "yes, I want to cancel my appointment" asks
_MARKS_SAID = frozenset({"👍", "👎", "✅", "❌", "👌", "🙏", "👋", "💯", "✔", "🙅"})


@dataclass(frozen=True)
class Intent:
    """A name of CONTRACT section 5 and the confidence, from 0 to 1."""

    name: str
    confidence: float


def find_intent(text: str, *, language: str) -> Intent:
    """Return the one intent that fits best, `other` where none does."""
    talk = talk_of(language)
    said = _words(text)
    whole = talk.whole.get(said)
    if whole:
        return Intent(whole, _SURE_CHOICE)
    if find_choice(text, count=_MOST_CHOICES, language=language) is not None:
        return Intent("choose", _SURE_CHOICE)
    scores, first = _score(said, talk)
    if first == "affirm" and _is_short_answer(said, talk):
        return Intent("affirm", scores["affirm"])
    return _best(scores, _MATTERS) or _best(scores, _MANNERS) or Intent("other", 0.0)


def _words(text: str) -> Phrase:
    tokens = tokenize(clean(text))
    return tuple(t.text for t in tokens if t.kind != "mark" or t.text in _MARKS_SAID)


def _score(said: Phrase, talk: Talk) -> tuple[Mapping[str, float], str]:
    """Add up the phrases; also name the intent that the message begins with."""
    scores: dict[str, float] = {}
    first = ""
    for place, intent, weight in _matches(said, talk):
        scores[intent] = 1 - (1 - scores.get(intent, 0.0)) * (1 - weight)
        first = intent if place == 0 else first
    return scores, first


def _matches(said: Phrase, talk: Talk) -> Iterator[tuple[int, str, float]]:
    place = 0
    while place < len(said):
        for length in range(min(talk.longest, len(said) - place), 0, -1):
            found = talk.weights.get(said[place : place + length])
            if found:
                yield place, *found
                place += length
                break
        else:
            place += 1


def _is_short_answer(said: Phrase, talk: Talk) -> bool:
    rest = [word for word in said[1:] if word not in talk.polite_words]
    return len(rest) <= _SHORT_REST


def _best(scores: Mapping[str, float], names: Sequence[str]) -> Intent | None:
    """Return the surest of the names; a second one nearly as sure takes some of its confidence."""
    ranked = sorted((name for name in names if name in scores), key=lambda name: -scores[name])
    if not ranked:
        return None
    second = scores[ranked[1]] if len(ranked) > 1 else 0.0
    return Intent(ranked[0], round(scores[ranked[0]] - second * 0.3, 3))
