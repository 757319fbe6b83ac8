"""Find the answer that fits a question, or nothing: a wrong answer is worse than none.

PostgreSQL compares words without case and accents and by their trigrams, so "parking" answers "where can I
park". A word that stands in the stored question or its keywords counts in full, one in the answer for less.
"""

import re
from dataclasses import dataclass

from sqlalchemy import text

from server.businesses.queries import get_business
from server.core.db import session

THRESHOLD = 0.6
MAX_WORDS = 24
# Words that questions are made of; they say nothing about what is asked.
_EMPTY_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        a about actually after all allowed also am an and any are as at be been bring btw but by can come
        could did do does doing don else for from get give got had has have hello hey hi how i if in into is
        it its just know like may me might must my need no not of off ok okay on one or our out over please
        question quick quickly really right s shall should so some somewhere sorry still t take tell than
        thank thanks that the their them then there these they this those to too under up us wait want was way
        we well were what when where which who whom whose why will with would yeah yes you your yours
        """,
    )
)

# Each word of the question finds its best match in an entry; the entry's score is their mean.
_SEARCH = text(
    """
    SELECT id, question, answer, language, score FROM (
        SELECT f.id, f.question, f.answer, f.language, f.position,
               (SELECT avg(greatest(
                    word_similarity(word, public.search_form(f.question)),
                    word_similarity(word, public.search_form(f.keywords::text)),
                    0.7 * word_similarity(word, public.search_form(f.answer))))
                FROM unnest(CAST(:words AS text[])) AS word) AS score
        FROM public.faqs f
        WHERE f.business_id = :business_id AND f.is_active
    ) AS scored
    WHERE score >= :threshold
    ORDER BY (language = :language) DESC, score DESC, position, id
    LIMIT :limit
    """
)


@dataclass(frozen=True)
class Answer:
    """An entry that fits, and how well (0 to 1)."""

    faq_id: int
    question: str
    answer: str
    language: str
    score: float


def search_faqs(*, business_id: int, question: str, language: str, limit: int = 3) -> list[Answer]:
    """List the entries that answer the question, those in its language first; none when nothing fits."""
    # In "Luna Hair & Nails" every other question says "hair": the business's own name tells nothing.
    own = content_words(get_business(business_id=business_id).name)
    words = [word for word in content_words(question) if word not in own]
    if not words:
        return []
    found = session().execute(
        _SEARCH,
        {
            "words": words,
            "business_id": business_id,
            "threshold": THRESHOLD,
            "language": language,
            "limit": limit,
        },
    )
    return [
        Answer(row.id, row.question, row.answer, row.language, round(float(row.score), 3)) for row in found
    ]


def content_words(question: str) -> list[str]:
    """List the words of a question that say what it is about, each once, at most `MAX_WORDS`."""
    words = [word for word in re.findall(r"[^\W_]{2,40}", question.casefold()) if word not in _EMPTY_WORDS]
    return list(dict.fromkeys(words))[:MAX_WORDS]
