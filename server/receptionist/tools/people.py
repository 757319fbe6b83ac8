"""Tools about knowledge and people: search the FAQ, ask a person to take over."""

from typing import Any

from server.events.log import record_event
from server.knowledge.retrieval import search_faqs
from server.receptionist.tools.context import ToolContext

MAX_ANSWERS = 3


def faq_search(context: ToolContext, *, question: str) -> dict[str, Any]:
    """Search the business's own questions and answers; an empty list means that nothing fits."""
    found = search_faqs(
        business_id=context.business_id, question=question, language=context.language, limit=MAX_ANSWERS
    )
    return {
        "answers": [
            {"faq_id": one.faq_id, "question": one.question, "answer": one.answer, "score": one.score}
            for one in found
        ]
    }


def handoff_to_human(context: ToolContext, *, reason: str) -> dict[str, Any]:
    """Ask a person of the business to answer here; the receptionist is silent until they release the talk."""
    if context.turn_id is None:
        _tell_people(context)
    return {"status": "handed_over", "reason": reason[:200], "channel": context.channel}


def _tell_people(context: ToolContext) -> None:
    """Outside a turn no talk changes hands when it ends, so the business is told here that somebody waits."""
    customer_id = context.customer()
    record_event(
        business_id=context.business_id,
        event_type="handoff_requested",
        object_type="customer",
        object_id=customer_id,
        data={"customer_id": customer_id, "channel": context.channel},
        now=context.now,
    )
