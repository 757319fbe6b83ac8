"""Understand one message: its language, what it wants, and what it says about time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from server.language.detect import detect_language
from server.language.formats import LANGUAGES
from server.language.intents import Intent, find_intent
from server.language.times.when import When, find_when

# A time without another word is most likely a wish to book then, but nobody said so.
_TIME_ALONE = Intent("book", 0.5)


@dataclass(frozen=True)
class Understanding:
    """What a message says, as far as words go."""

    language: str
    intent: str
    confidence: float
    when: tuple[When, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the public shape (CONTRACT section 1, `flask understand`)."""
        return {
            "language": self.language,
            "intent": self.intent,
            "confidence": self.confidence,
            "when": [when.to_json() for when in self.when],
        }


def understand(
    text: str,
    *,
    now: datetime,
    time_zone: tzinfo,
    language: str | None = None,
    languages: Sequence[str] = LANGUAGES,
    memory: str | None = None,
) -> Understanding:
    """Understand a message; without `language` it is detected among `languages`."""
    spoken = language or detect_language(text, languages=languages, memory=memory)
    when = tuple(find_when(text, now=now, time_zone=time_zone, language=spoken))
    intent = find_intent(text, language=spoken)
    if intent.name == "other" and when:
        intent = _TIME_ALONE
    return Understanding(language=spoken, intent=intent.name, confidence=intent.confidence, when=when)
