"""Read YAML as plain values, with the line of each, and refuse what a business never needs.

Scalars mean what they look like: `09:00` is a text, `no` is a language, `+33 6 12` is a phone number. Only
null, true, false and whole numbers are more than text. Aliases and tags are refused: without them nothing in
a file can grow larger than the file.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from server.core.errors import Invalid

MAX_BYTES = 512 * 1024
_MAX_DEPTH = 12
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C one is six times faster
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_WORDS: Mapping[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}

Path = tuple[str | int, ...]


class BadBusinessFile(Invalid):
    """The file has mistakes."""

    code = "bad_business_file"

    def __init__(self, problems: list[str]) -> None:
        """Keep every mistake, one sentence each."""
        self.problems = problems
        super().__init__("\n".join(problems), errors={"file": problems})


@dataclass
class Source:
    """Plain values, where each stands, and what was wrong with the writing."""

    data: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[tuple[Path, str]] = field(default_factory=list)

    def line_of(self, path: Path) -> int:
        """Return the line of a value, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_source(content: bytes) -> Source:
    """Read one YAML document; raise `BadBusinessFile` for what is no YAML or too large."""
    if len(content) > MAX_BYTES:
        raise BadBusinessFile([f"The file is larger than {MAX_BYTES // 1024} KB."])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadBusinessFile([f"The file is not UTF-8 (byte {error.start})."]) from error
    try:
        _refuse_tricks(text)
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        raise BadBusinessFile([_yaml_mistake(error)]) from error
    except yaml.YAMLError as error:
        raise BadBusinessFile([f"This is not YAML: {error}"]) from error
    source = Source()
    source.data = _plain(root, (), source) if root is not None else None
    return source


def _refuse_tricks(text: str) -> None:
    """Look at the events first: composing a deep document would overflow the stack of the C library."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        line = event.start_mark.line + 1 if event.start_mark else 1
        if depth > _MAX_DEPTH:
            raise BadBusinessFile([f"line {line}: this is nested too deeply."])
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise BadBusinessFile([f"line {line}: anchors (&) and aliases (*) are not taken; write it out."])
        if getattr(event, "tag", None):
            raise BadBusinessFile([f"line {line}: tags (!) are not taken."])


def _yaml_mistake(error: yaml.MarkedYAMLError) -> str:
    where = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
    return f"{where}this is not YAML: {error.problem or error.context}."


def _plain(node: Any, path: Path, source: Source) -> Any:
    source.lines[path] = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*path, index), source) for index, item in enumerate(node.value)]
    return _mapping(node, path, source)


def _mapping(node: Any, path: Path, source: Source) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = key_node.value if isinstance(key_node, yaml.ScalarNode) else "?"
        here = (*path, key)
        if key in found:
            again = key_node.start_mark.line + 1
            source.problems.append((here, f"stands here twice; the second time on line {again}"))
            continue
        found[key] = _plain(value_node, here, source)
        source.lines[here] = key_node.start_mark.line + 1
    return found


def _scalar(node: Any) -> Any:
    value = node.value
    if node.style not in (None, ""):
        return value
    if value.lower() in _WORDS:
        return _WORDS[value.lower()]
    return int(value) if _WHOLE.fullmatch(value) else value
