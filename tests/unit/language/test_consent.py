"""What is a yes to "shall I?", and what only looks like one: a booking is written on nothing but a yes."""

import pytest

from server.language.intents import find_intent

YES = {
    "en": "yes / yes please / sure / ok perfect, thanks / sounds good / yes, that works / why not",
    "fr": "oui / oui merci / d'accord / c'est bon pour moi / parfait / exactement",
    "de": "ja / ja gerne / passt / ja, das geht / super, danke / geht klar",
    "es": "sí / sí, por favor / claro que sí / está bien / vale, sí / perfecto, gracias",
    "it": "sì / sì grazie / va bene / perfetto / d'accordo",
    "pt": "sim / sim, por favor / pode ser / está bem / claro que sim",
    "nl": "ja / ja graag / is goed / prima / ja, zet er maar in",
    "ru": "да / да, пожалуйста / хорошо / конечно / отлично, спасибо",
    "he": "כן / כן בבקשה / בסדר / מעולה / בטח, למה לא",
    "ar": "نعم / نعم من فضلك / تمام / ايه زين / أكيد",
}
NO_YES = {
    "en": """not ok / ok no / yes no / yes, actually no / not sure / yes, wait / yes, one moment
        is that right?
        is that ok for a child? / yes or no? / sure, if it's cheaper / yes please, but with Anna""",
    "fr": """oui mais non / oui attendez / vous êtes où exactement ? / c'est confirmé ? / ok et c'est où ?
        c'est bon pour un enfant ?""",
    "de": "ja nein / ja, Moment / ist das richtig? / sicher? / ja, aber mit Anna / ja, wenn es billiger ist",
    "es": "sí pero no / sí, espere / ¿es correcto? / perfecto, ¿hay aparcamiento? / no estoy segura",
    "it": "sì anzi no / sì, aspetti / va bene anche per bambini? / bene, e dove siete? / sì ma con Anna",
    "pt": "sim, aliás não / sim, espere / perfeito, tem estacionamento? / confirmam por email?",
    "nl": "natuurlijk niet / ja, wacht / klopt dat? / is dat bevestigd? / ja, maar met Anna",
    "ru": "да нет / да, подождите / это точно? / отлично, парковка есть? / да, но с Анной",
    "he": "כן בעצם לא / כן, רגע / זה נכון? / מעולה, יש חניה? / כן, אבל עם אנה",
    "ar": "نعم لحظة / هل هذا صحيح؟ / تمام، وأين أنتم؟ / أكيد؟ / نعم لكن مع آنا",
}


def those_heard_as_yes(texts: str, language: str) -> list[str]:
    said = [text.strip() for line in texts.splitlines() for text in line.split(" / ")]
    return [text for text in said if find_intent(text, language=language).name == "affirm"]


@pytest.mark.parametrize("language", YES)
def test_a_yes_is_heard_in_many_words(language: str) -> None:
    assert those_heard_as_yes(YES[language], language) == YES[language].split(" / ")


@pytest.mark.parametrize("language", NO_YES)
def test_a_question_a_doubt_or_a_condition_is_no_yes(language: str) -> None:
    assert those_heard_as_yes(NO_YES[language], language) == []
