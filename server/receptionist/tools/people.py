"""Tools about knowledge and people: search the FAQ, ask a person to take over."""

from typing import Annotated, Any

from server.knowledge.retrieval import search_faqs
from server.receptionist.tools.context import ToolContext

MAX_ANSWERS = 3


def faq_search(
    context: ToolContext, *, question: Annotated[str, "The customer's question, in their own words."]
) -> dict[str, Any]:
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


def handoff_to_human(
    context: ToolContext, *, reason: Annotated[str, "Why a person is needed, in one short sentence."]
) -> dict[str, Any]:
    """Ask a person of the business to answer here; the receptionist is silent until they release the talk."""
    return {"status": "handed_over", "reason": reason[:200], "channel": context.channel}
