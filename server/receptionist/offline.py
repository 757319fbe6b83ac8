"""The receptionist that needs no model: deterministic, from its own grammar, through the same tools.

A message may answer the question that was asked, correct what was said before, ask something else, or begin
something new. It is tried in that order; what cannot be understood is asked again with buttons, and the
third time a person is asked to take over.
"""

import re

from server.core.zones import parse_time_zone
from server.language.detect import detect_language
from server.language.phrases import LANGUAGES
from server.language.understand import understand
from server.messaging.messages import QuickReply
from server.receptionist.brain import Reply, Turn
from server.receptionist.dialogue.hints import hear_hints
from server.receptionist.dialogue.memory import MAX_OPTIONS, Memory, recall
from server.receptionist.dialogue.options import meant_options, standing_option
from server.receptionist.dialogue.steps import answer
from server.receptionist.dialogue.talk import Heard, Talk
from server.receptionist.dialogue.wishes import hear_times
from server.receptionist.tools.toolbox import Toolbox

MAX_HEARD = 1000
MAX_QUESTION = 500
A_NAME_HAS = 4
_NO_LANGUAGE = re.compile(r"[\W\d_]*(?:[ap]\.?m\.?)?[\W\d_]*", re.IGNORECASE)


class OfflineBrain:
    """Answers by rules; the same turn with the same tool answers gives the same reply."""

    def reply(self, turn: Turn, tools: Toolbox) -> Reply:
        """Understand the customer's messages as one, act, and say what comes next."""
        memory = recall(turn.state)
        misses = memory.misses
        talk = Talk(turn, tools, memory, _hear(turn, memory))
        said = answer(talk)
        kept = talk.memory
        kept.misses = kept.misses if kept.misses > misses else 0
        kept.options = list(said.options[:MAX_OPTIONS])
        kept.question = (said.question or said.text)[-MAX_QUESTION:] if kept.task else ""
        return Reply(
            text=said.text,
            quick_replies=tuple(QuickReply(option.label, option.value) for option in kept.options),
            language=talk.language,
            state=kept.dump(),
            handover=said.handover,
        )


def _hear(turn: Turn, memory: Memory) -> Heard:
    """Understand the text, first as an answer in the conversation's language, else in its own."""
    text = "\n".join(part.strip() for part in turn.texts if part.strip())[:MAX_HEARD]
    heard = _understand(turn, memory, text, turn.language or "en")
    if heard.choices or _says_no_language(text, memory):
        return heard
    language = detect_language(text, languages=LANGUAGES, memory=turn.language)
    return heard if language == heard.language else _understand(turn, memory, text, language)


def _understand(turn: Turn, memory: Memory, text: str, language: str) -> Heard:
    zone = parse_time_zone(turn.business.time_zone)
    understood = understand(text, now=turn.now, time_zone=zone, language=language, languages=LANGUAGES)
    said = hear_times(understood.when, now=turn.now, zone=zone)
    choices = meant_options(text, said, memory.options, language) or standing_option(text, memory, language)
    if said.is_empty() and not choices:
        said = hear_hints(text, memory, today=turn.now.astimezone(zone).date())
        choices = meant_options(text, said, memory.options, language)
    return Heard(text=text, language=language, intent=understood.intent, said=said, choices=tuple(choices))


def _says_no_language(text: str, memory: Memory) -> bool:
    """Tell whether it is a clock time, a number, a smile or a bare name: alike in many languages."""
    is_name = memory.asked == "name" and len(text.split()) <= A_NAME_HAS
    return is_name or bool(_NO_LANGUAGE.fullmatch(text))
