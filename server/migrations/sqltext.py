"""Reads SQL as text: its tokens, its statements, and the form in which two spellings of it are the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
    (?P<comment>   --[^\n]* | /\* )
  | (?P<space>     \s+ )
  | (?P<string>    [eE]'(?:[^'\\]|\\.|'')*' | '(?:[^']|'')*' )
  | (?P<body>      \$(?P<tag>(?:[^\W\d]\w*)?)\$ .*? \$(?P=tag)\$ )
  | (?P<name>      "(?:[^"]|"")*" )
  | (?P<word>      [^\W\d][\w$]* | \d[\w.]* )
  | (?P<sign>      :: | <> | <= | >= | != | \|\| | && | @> | <@ | => | -> | . )
    """,
    re.VERBOSE | re.DOTALL,
)

_COMMENT_MARK = re.compile(r"/\*|\*/")


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of SQL: a comment, space, string, body ($$…$$), quoted name, word or sign."""

    kind: str
    text: str
    start: int

    @property
    def is_silent(self) -> bool:
        """Tell whether PostgreSQL does not see it."""
        return self.kind in {"comment", "space"}


def tokens(text: str) -> Iterator[Token]:
    """Yield the whole text in pieces."""
    at = 0
    while match := _TOKEN.match(text, at):
        kind = match.lastgroup or ""
        end = _end_of_comment(text, at) if match.group() == "/*" else match.end()
        yield Token(kind, text[at:end], at)
        at = end


def _end_of_comment(text: str, begins: int) -> int:
    """Return where a block comment ends; PostgreSQL lets them stand inside each other."""
    depth = 0
    for mark in _COMMENT_MARK.finditer(text, begins):
        depth += 1 if mark.group() == "/*" else -1
        if not depth:
            return mark.end()
    return len(text)


def split(text: str) -> list[str]:
    """Return the statements of a text, each with the comments before it and without its semicolon."""
    found: list[str] = []
    begins = 0
    says_something = False
    for token in tokens(text):
        if token.text == ";" and token.kind == "sign":
            if says_something:
                found.append(text[begins : token.start])
            begins, says_something = token.start + 1, False
        elif not token.is_silent:
            says_something = True
    if says_something:
        found.append(text[begins:])
    return found


def canonical(text: str) -> str:
    """Return one spelling for all that differ in comments, white space and line ends only."""
    words = []
    for token in tokens(text):
        if token.is_silent:
            continue
        if token.kind == "body":
            words.append(f"$ {canonical(_inside(token.text))} $")
        else:
            words.append(token.text)
    return " ".join(words)


def body_of(text: str) -> str | None:
    """Return what stands between the first dollar quotes, as PostgreSQL stores it; None without any."""
    return next((_inside(token.text) for token in tokens(text) if token.kind == "body"), None)


def split_top(text: str, separator: str = ",") -> list[str]:
    """Split at a sign that stands outside parentheses, strings and comments."""
    parts: list[str] = []
    depth = begins = 0
    for token in tokens(text):
        if token.text in {"(", "["}:
            depth += 1
        elif token.text in {")", "]"}:
            depth -= 1
        elif token.text == separator and not depth:
            parts.append(text[begins : token.start])
            begins = token.start + len(separator)
    return [*parts, text[begins:]]


def _inside(quoted: str) -> str:
    quote = quoted[: quoted.index("$", 1) + 1]
    return quoted.removeprefix(quote).removesuffix(quote)


def without_comments(sql: str) -> str:
    """Return the SQL as PostgreSQL sees it, with its spaces kept."""
    return "".join(" " if token.kind == "comment" else token.text for token in tokens(sql)).strip()


def without_strings(sql: str) -> str:
    """Return the SQL with its strings and quoted bodies emptied, and without comments."""
    empty = {"comment": " ", "string": "''", "body": "$$$$"}
    return "".join(empty.get(token.kind, token.text) for token in tokens(sql)).strip()


def in_brackets(text: str) -> str:
    """Return what stands inside the first outer brackets; nothing without any."""
    depth = begins = 0
    for token in tokens(text):
        if token.text == "(":
            depth += 1
            begins = begins or token.start + 1
        elif token.text == ")":
            depth -= 1
            if not depth:
                return text[begins : token.start]
    return ""
