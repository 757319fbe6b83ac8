"""A yes is nothing but a yes: what asks, waits, refuses or sets a condition writes nothing."""

import pytest

from server.receptionist.dialogue.assent import is_assent

YES = {
    "en": [
        "yes",
        "Yes that's perfect, thanks so much",
        "ok we're good, book it",
        "Yes, that one",
        "yes, Ann",
    ],
    "fr": ["oui", "d'accord", "oui, je prends"],
    "de": ["ja", "passt", "ja, nehme ich"],
    "es": ["sí", "vale", "sí, lo tomo"],
    "it": ["sì", "va bene"],
    "pt": ["sim", "sim, pode marcar"],
    "nl": ["ja graag", "ja, doe maar"],
    "ru": ["да", "да, записывайте"],
    "he": ["כן", "כן, תקבעו"],
    "ar": ["نعم", "نعم من فضلك"],
}
NO_YES = {
    "en": ["is that right?", "yes no", "yes, wait", "yes, actually no", "sure, if it's cheaper", "not ok"],
    "fr": ["ok et c'est où ?", "oui mais non", "oui attendez", "exactement ?"],
    "de": ["sicher?", "ja nein", "ist das gut für Locken?"],
    "es": ["sí pero no", "sí, espere", "perfecto, ¿hay aparcamiento?"],
    "it": ["sì anzi no", "sì, aspetti", "è corretto?"],
    "pt": ["sim, espere", "sim ou não?"],
    "nl": ["natuurlijk niet", "ja, wacht", "klopt dat?"],
    "ru": ["да нет", "да, подождите", "точно?"],
    "he": ["כן, רגע", "כן בעצם לא", "זה נכון?"],
    "ar": ["نعم لحظة", "أكيد؟"],
}


@pytest.mark.parametrize("language", YES)
def test_a_yes_agrees(language: str) -> None:
    assert [text for text in YES[language] if not is_assent(text, language)] == []


@pytest.mark.parametrize("language", NO_YES)
def test_whatever_else_is_said_does_not(language: str) -> None:
    assert [text for text in NO_YES[language] if is_assent(text, language)] == []


def test_a_question_may_follow_and_a_refusal_may_not() -> None:
    assert is_assent("Yes, book it. Where are you?", "en")
    assert not is_assent("Yes. No, wait.", "en")
    assert is_assent("yes cancel it", "en", of="cancel")
    assert not is_assent("yes cancel it", "en")
