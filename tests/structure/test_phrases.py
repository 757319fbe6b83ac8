"""Whatever the code says, it can say in English; other languages lack nothing that English does not have."""

import ast
from collections.abc import Iterator

import pytest

from server.language.phrases import LANGUAGES, list_keys, values_of
from tests.structure.project import ROOT, list_files


def list_said() -> Iterator[tuple[str, str, set[str] | None]]:
    """Give place, key and names of the values of every `say("key", language, value=...)` in the server."""
    for path in list_files(ROOT / "server"):
        if path.suffix != ".py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                not isinstance(node, ast.Call)
                or getattr(node.func, "id", getattr(node.func, "attr", "")) != "say"
            ):
                continue
            if node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
                names = {keyword.arg for keyword in node.keywords}
                given = None if None in names else {str(name) for name in names}
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node.args[0].value, given


def test_every_phrase_that_is_said_exists_in_english_and_gets_its_values() -> None:
    keys = set(list_keys("en"))
    wrong = [
        f"{place}: {key}"
        for place, key, given in list_said()
        if key not in keys or (given is not None and not values_of(key) <= given)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_language_has_no_phrase_that_english_lacks(language: str) -> None:
    assert set(list_keys(language)) - set(list_keys("en")) == set()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_phrase_takes_the_same_values_in_every_language(language: str) -> None:
    different = {key for key in list_keys(language) if values_of(key, language) != values_of(key)}
    assert different == set()
