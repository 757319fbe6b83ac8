"""Whether who cancels asks for another time in the same breath: "I can't come, is Friday possible?". Pure."""

import re
from collections.abc import Callable, Iterator

from server.language.cues import asks
from server.language.intents import SURE
from server.language.talks import talk_of
from server.language.tokens import clean, tokenize
from server.language.understand import Understanding
from server.language.vocabulary import said_words

_CLAUSE_MARK = re.compile(r"[,.;:!?،؛؟]\s")  # followed by a space: "3.30" is one clause
_ASKS_FOR_TIME = frozenset({"reschedule", "availability"})
_ASKS_OTHERWISE = frozenset({"cancel", "faq", "my_appointments", "handover", "stop"})


def wants_another_time(text: str, language: str, understand: Callable[[str], Understanding]) -> bool:
    """Tell whether what follows the cancelling, or the last clause, asks for another time."""
    cleaned = clean(text)
    for rest in _behind_cancelling(cleaned, language):
        found = understand(rest)
        if found.when and found.intent in _ASKS_FOR_TIME and found.confidence >= SURE:
            return True
    clauses = _CLAUSE_MARK.split(cleaned.rstrip())
    clause = clauses[-1] if len(clauses) > 1 else ""
    if not asks(clause, language=language):
        return False
    found = understand(clause)
    return bool(found.when) and found.intent not in _ASKS_OTHERWISE


def _behind_cancelling(cleaned: str, language: str) -> Iterator[str]:
    spoken = [token for token in tokenize(cleaned) if said_words(token.text)]
    found = [m for m in talk_of(language).wishes.find([t.text for t in spoken]) if m.name == "cancel"]
    if found:
        yield cleaned[spoken[found[-1].end - 1].end :]
