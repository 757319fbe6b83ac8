"""Questions find the business's answer, and nothing when nothing fits."""

import pytest

from server.core.db import session, transaction
from server.knowledge.models import Faq
from server.knowledge.retrieval import search_faqs
from tests.builders import Salon

FAQS = [
    ("Is there parking?", "Yes, there is free parking behind the salon.", ["car"]),
    ("Which payment methods do you accept?", "Cash, all cards and phone payments.", ["credit card", "pay"]),
    ("What is your cancellation policy?", "Cancel free of charge up to 24 hours before.", ["late", "fee"]),
    ("Do you cut children's hair?", "Yes, children of all ages are welcome.", ["kids", "child"]),
    ("Where are you?", "12 Harbour Street, opposite the library.", ["address", "location", "directions"]),
]


@pytest.fixture
def salon(business: Salon) -> Salon:
    with transaction(business_id=business.id):
        for position, (question, answer, keywords) in enumerate(FAQS):
            session().add(
                Faq(
                    business_id=business.id,
                    question=question,
                    answer=answer,
                    keywords=keywords,
                    position=position,
                )
            )
    return business


def ask(salon: Salon, question: str) -> str | None:
    with transaction(business_id=salon.id):
        found = search_faqs(business_id=salon.id, question=question, language="en", limit=1)
    return found[0].answer if found else None


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("do you have parking?", "parking", id="a word of the question"),
        pytest.param("where can I park my car", "parking", id="another form of the word, and a keyword"),
        pytest.param("PARKING", "parking", id="in capitals"),
        pytest.param("can I pay by credit card", "Cash", id="keywords"),
        pytest.param("what's the cancelation policy", "24 hours", id="a slip of the pen"),
        pytest.param("do you take kids?", "children", id="a keyword in a phrase"),
        pytest.param("what's your address?", "Harbour", id="a keyword alone"),
        pytest.param("right, quick question: is there parking?", "parking", id="what leads to a question"),
    ],
)
def test_a_question_finds_its_answer(salon: Salon, question: str, answer: str) -> None:
    assert answer in (ask(salon, question) or "")


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("do you sell shoes?", id="something else"),
        pytest.param("what is the capital of France", id="a question for an encyclopedia"),
        pytest.param("how do you do", id="no word with a meaning"),
        pytest.param("", id="nothing"),
        pytest.param("🎉🎉", id="emoji"),
        pytest.param("%_%' OR 1=1 --", id="marks of SQL"),
        pytest.param("wort " * 4000, id="twenty thousand letters"),
    ],
)
def test_nothing_that_fits_is_no_answer(salon: Salon, question: str) -> None:
    assert ask(salon, question) is None


def test_another_business_has_other_answers(salon: Salon, other_business: Salon) -> None:
    assert ask(salon, "parking") is not None
    assert ask(other_business, "parking") is None
