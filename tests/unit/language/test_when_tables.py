"""What each language's table says about time is what is understood, to the last expression."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import pytest

from server.language.times.grammars import grammar_languages
from tests.unit.language import tables
from tests.unit.language.shown import expected, heard, now_of

TABLES: dict[str, ModuleType] = {
    module.name: import_module(f"{tables.__name__}.{module.name}") for module in iter_modules(tables.__path__)
}
LEAST = 120


@pytest.mark.parametrize("language", TABLES)
def test_every_expression_means_what_people_mean_by_it(language: str) -> None:
    table = TABLES[language]
    now = now_of(table)
    understood = {text: heard(text, now=now, language=language) for text in table.CASES}
    assert understood == {text: expected(meaning) for text, meaning in table.CASES.items()}


def test_every_language_has_a_table_that_is_large_enough() -> None:
    assert set(TABLES) == grammar_languages()
    assert [language for language, table in TABLES.items() if len(table.CASES) < LEAST] == []
