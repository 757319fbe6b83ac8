"""The receptionist that needs no model: deterministic, from its own grammar, through the same tools.

A message may answer the question that was asked, correct what was said before, ask something else, or begin
something new. It is tried in that order; what cannot be understood is asked again with buttons, and the
third time a person is asked to take over.
"""

from server.messaging.messages import QuickReply
from server.receptionist.brain import Reply, Turn
from server.receptionist.dialogue.hearing import hear, hear_text
from server.receptionist.dialogue.memory import MAX_OPTIONS, recall
from server.receptionist.dialogue.steps import answer
from server.receptionist.dialogue.talk import Talk
from server.receptionist.tools.toolbox import Toolbox

MAX_QUESTION = 500


class OfflineBrain:
    """Answers by rules; the same turn with the same tool answers gives the same reply."""

    def reply(self, turn: Turn, tools: Toolbox) -> Reply:
        """Understand the customer's messages as one, act, and say what comes next."""
        memory = recall(turn.state)
        misses = memory.misses
        calendars = tools.call("calendar_list").get("calendars", [])
        talk = Talk(turn, tools, memory, hear(turn, memory, calendars), hear_text, calendars)
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
            from_catalogue=True,
        )
