"""Several services in one sentence: which are wished for one after the other, and which are one wish."""

import pytest

from server.business_files.demo import DEMO_FILE
from server.business_files.parsing import parse_business_file
from server.receptionist.dialogue.in_turn import named_in_turn

SERVICES = [
    {"name": service.name, "keywords": list(service.keywords)}
    for service in parse_business_file(DEMO_FILE.read_bytes()).services
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "a haircut and a manicure on saturday"),
        ("en", "haircut + manicure"),
        ("fr", "une coupe et une manucure samedi matin"),
        ("de", "Haarschnitt und Maniküre am Samstag"),
        ("es", "corte y manicura el sábado"),
        ("it", "taglio e manicure sabato"),
        ("pt", "corte e manicure no sábado"),
        ("nl", "knippen en manicure op zaterdag"),
        ("ru", "стрижка и маникюр в субботу"),
        ("he", "תספורת ומניקור בשבת"),
        ("ar", "قص شعر ومانيكير يوم السبت"),
    ],
)
def test_services_with_an_and_between_them_are_taken_in_turn(language: str, text: str) -> None:
    assert [one.name for one in named_in_turn(text, SERVICES, language)] == ["Haircut", "Manicure"]


def test_three_are_taken_in_the_order_of_the_words() -> None:
    found = named_in_turn("pedicure, manicure and a beard trim", SERVICES, "en")
    assert [one.name for one in found] == ["Pedicure", "Manicure", "Beard trim"]


@pytest.mark.parametrize(
    "text",
    ["a kids' haircut and some advice", "a gel manicure", "a haircut or a manicure", "manicure, gel", "hi"],
)
def test_what_is_one_wish_is_not_cut(text: str) -> None:
    assert named_in_turn(text, SERVICES, "en") == []
