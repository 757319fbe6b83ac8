"""Whatever the code says, it can say, with all the values that the sentence needs; and it says all it can."""

import ast
import re
from collections.abc import Iterator

from server.language.phrases import list_keys, values_of
from tests.structure.project import ROOT, list_files

# Who says a phrase, and what they put before its key.
SPEAKERS = {"say": "", "speak": "", "button": "button_"}
# Families of phrases that are said by the rest of their name: in templates, scripts and maps of buttons.
PREFIXES = ("button_", "page_", "visit_")
QUOTED = re.compile(r"""["']([a-z][a-z_]+)["']|\bwords\.([a-z_]+)""")


def list_calls() -> Iterator[tuple[str, ast.Call]]:
    """Give place and node of every call in the server."""
    for path in list_files(ROOT / "server"):
        if path.suffix == ".py" and path.parent.name != "launcher":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and node.args:
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def list_said() -> Iterator[tuple[str, str, set[str] | None]]:
    """Give place, key and names of the values of every `say("key", ...)`, `talk.speak("key", ...)`.

    The launcher has a `say` of its own, for the terminal.
    """
    for place, node in list_calls():
        name, first = ast.unparse(node.func).split(".")[-1], node.args[0]
        keys = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
        for key in keys:
            if name in SPEAKERS and isinstance(key, ast.Constant) and re.fullmatch("[a-z_]+", str(key.value)):
                names = {keyword.arg for keyword in node.keywords}
                given = None if None in names else {str(one) for one in names}
                yield place, SPEAKERS[name] + str(key.value), given


def list_words() -> set[str]:
    """Give every word that stands in quotation marks in the server's code, or belongs to a page's words."""
    found: set[str] = set()
    for path in list_files(ROOT / "server"):
        if path.suffix in {".py", ".html", ".js"}:
            found |= {word for pair in QUOTED.findall(path.read_text(encoding="utf-8")) for word in pair}
    return found


def test_phrases_are_said() -> None:
    assert len(list(list_said())) > 50, "the walk finds nothing any more: has `say` been renamed?"


def test_every_phrase_that_is_said_exists_and_gets_its_values() -> None:
    keys = set(list_keys())
    wrong = [
        f"{place}: {key}"
        for place, key, given in list_said()
        if key not in keys or (given is not None and not values_of(key) <= given)
    ]
    assert wrong == []


def test_no_phrase_is_kept_that_nobody_says() -> None:
    words = list_words()
    silent = [
        key
        for key in list_keys()
        if key not in words
        and not any(key.startswith(prefix) and key.removeprefix(prefix) in words for prefix in PREFIXES)
    ]
    assert silent == []
