"""How PostgreSQL spells what people write: full names of types, casts and brackets in expressions. Pure."""

import re

from server.migrations.sqltext import in_brackets

_CAST = re.compile(
    r"::(?:character varying|timestamp with(?:out)? time zone|double precision|\w+)(?:\(\d+\))?(?:\[\])?"
)
_ALIASES = {
    "int": "integer",
    "int4": "integer",
    "serial": "integer",
    "serial4": "integer",
    "bigserial": "bigint",
    "serial8": "bigint",
    "int8": "bigint",
    "int2": "smallint",
    "smallserial": "smallint",
    "serial2": "smallint",
    "bool": "boolean",
    "varchar": "character varying",
    "char": "character",
    "decimal": "numeric",
    "float": "double precision",
    "float8": "double precision",
    "float4": "real",
    "timestamp": "timestamp without time zone",
    "timestamptz": "timestamp with time zone",
    "time": "time without time zone",
    "timetz": "time with time zone",
}
_TYPE = re.compile(r"(?P<name>[^(\[]+)(?P<size>\([^)]*\))?(?P<zone>[^\[]*)(?P<array>\[.*)?")


def loosely(expression: str) -> str:
    """Return one form for spellings that PostgreSQL's own rendering makes different (casts, brackets)."""
    bare = _CAST.sub("", expression.lower().replace("current_timestamp", "now()"))
    return re.sub(r"[\s()\"]|public\.|\binterval\b", "", bare)


def columns_of(definition: str) -> str:
    """Return what an index is over: the text in its first outer brackets, compared loosely."""
    return loosely(in_brackets(definition))


def form_of(definition: str) -> str:
    """Return what kind of index CREATE INDEX makes: `unique btree`, `gist`, `btree partial`."""
    head, _, rest = definition.partition("(")
    unique = "unique " if re.match(r"\s*CREATE\s+UNIQUE\b", head, re.IGNORECASE) else ""
    method = re.search(r"\bUSING\s+(\w+)", head, re.IGNORECASE)
    partial = " partial" if re.search(r"\)\s*(?:INCLUDE\s*\([^)]*\)\s*)?WHERE\b", rest, re.IGNORECASE) else ""
    return f"{unique}{method[1].lower() if method else 'btree'}{partial}"


def type_of(words: str) -> str:
    """Return a type's name as `format_type` renders it."""
    match = _TYPE.fullmatch(" ".join(words.lower().split()))
    if match is None:
        return words.lower()
    name = (match["name"].strip() + " " + match["zone"].strip()).strip()
    name = _ALIASES.get(name, name)
    size = (match["size"] or "").replace(" ", "")
    if name == "character" and not size:
        size = "(1)"
    head, zone, _ = name.partition(" with")  # timestamp(3) with time zone
    return head + size + (name[len(head) :] if zone else "") + ("[]" if match["array"] else "")
