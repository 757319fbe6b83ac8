"""What people want, in every language that has a table in `intents/`."""

from importlib import import_module
from pathlib import Path

import pytest

from server.language.intents import NAMES, find_intent

TABLES = {
    path.stem: import_module(f"tests.unit.language.intents.{path.stem}").CASES
    for path in sorted((Path(__file__).parent / "intents").glob("??.py"))
}


@pytest.mark.parametrize("language", TABLES)
def test_every_message_has_the_intent_a_person_would_hear(language: str) -> None:
    heard = {text: find_intent(text, language=language) for text in TABLES[language]}
    assert {text: intent.name for text, intent in heard.items()} == TABLES[language]
    assert all(0 <= intent.confidence <= 1 for intent in heard.values())
    assert all((intent.confidence == 0) == (intent.name == "other") for intent in heard.values())


@pytest.mark.parametrize("language", TABLES)
def test_every_table_has_all_intents_and_enough_sentences(language: str) -> None:
    said = list(TABLES[language].values())
    assert set(said) == set(NAMES)
    assert len(said) >= 120
    assert said.count("cancel") >= 14
    assert said.count("handover") >= 12
