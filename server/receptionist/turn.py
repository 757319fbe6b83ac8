"""The story of a turn: the brain answers through its tools, and the guard checks what it wants to say."""

from dataclasses import replace

from server.receptionist.brain import Brain, Reply, Turn
from server.receptionist.guard import check_reply
from server.receptionist.tools.toolbox import Toolbox


def answer(turn: Turn, tools: Toolbox, brain: Brain) -> Reply:
    """Answer one turn; what leaves here claims nothing that this turn's tools did not do.

    Whatever raises beneath is not foreseen: the worker puts the turn back and tries again, and the
    journal keeps what was done.
    """
    reply = brain.reply(turn, tools)
    text = check_reply(reply.text, turn=turn, results=tools.results, language=reply.language)
    handed_over = any(name == "handoff_to_human" and "error" not in result for name, result in tools.results)
    return replace(reply, text=text, handover=reply.handover or handed_over)
