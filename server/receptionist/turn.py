"""The story of a turn: owners are served first, then the brain answers, and the guard checks what it says."""

from dataclasses import replace

from server.receptionist.brain import Brain, Reply, Turn
from server.receptionist.guard import check_reply
from server.receptionist.owner.desk import OwnerDesk
from server.receptionist.owner.memory import KEY
from server.receptionist.tools.toolbox import Toolbox


def answer(turn: Turn, tools: Toolbox, brain: Brain) -> Reply:
    """Answer one turn; what leaves here claims nothing that this turn's tools did not do.

    An owner's command ends the customer's talk that the same person may have begun, so that a ✅ for the one
    is never taken for the other; what the desk says is made of its tools' answers alone. Whatever raises
    beneath is not foreseen: the worker puts the turn back and tries again; the journal keeps what was done.
    """
    if not turn.is_owner:
        return _answer_customer(turn, tools, brain)
    desk = OwnerDesk(turn, tools)
    served, rest = desk.serve()
    if served is not None and not rest:
        return served
    other = _answer_customer(replace(turn, texts=rest or turn.texts), tools, brain)
    text = f"{served.text}\n\n{other.text}" if served is not None else other.text
    return replace(other, text=text, state={**other.state, **desk.kept})


def _answer_customer(turn: Turn, tools: Toolbox, brain: Brain) -> Reply:
    state = {name: kept for name, kept in turn.state.items() if name != KEY}
    turn = replace(turn, state=state)
    reply = brain.reply(turn, tools)
    text = check_reply(
        reply.text,
        turn=turn,
        results=tools.results,
        language=reply.language,
        from_catalogue=reply.from_catalogue,
    )
    handed_over = any(name == "handoff_to_human" and "error" not in result for name, result in tools.results)
    return replace(reply, text=text, handover=reply.handover or handed_over)
