"""Whatever the code says, it can say in English, with all the values that the sentence needs."""

import ast
from collections.abc import Iterator

from server.language.phrases import list_keys, values_of
from tests.structure.project import ROOT, list_files


def list_said() -> Iterator[tuple[str, str, set[str] | None]]:
    """Give place, key and names of the values of every `say("key", language, value=...)` in the server."""
    for path in list_files(ROOT / "server"):
        text = path.read_text(encoding="utf-8")
        if path.suffix != ".py" or "from server.language" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"say", "phrases.say"} and node.args:
                key = node.args[0]
                if isinstance(key, ast.Constant):
                    names = {keyword.arg for keyword in node.keywords}
                    given = None if None in names else {str(name) for name in names}
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", str(key.value), given


def test_phrases_are_said() -> None:
    assert len(list(list_said())) > 5, "the walk finds nothing any more: has `say` been renamed?"


def test_every_phrase_that_is_said_exists_in_english_and_gets_its_values() -> None:
    keys = set(list_keys("en"))
    wrong = [
        f"{place}: {key}"
        for place, key, given in list_said()
        if key not in keys or (given is not None and not values_of(key) <= given)
    ]
    assert wrong == []
