"""Builders made of another builder: the same with "or so" behind it, or with a word read as another."""

from dataclasses import replace

from server.language.times.grammar import Builder, Context, Found, Value
from server.language.times.readings import Piece


def about(build: Builder) -> Builder:
    """Build a time with "or so" beside it: "15h environ", "in about two weeks"."""

    def build_about(found: Found, context: Context) -> Piece | None:
        piece = build(found, context)
        return replace(piece, approximate=True) if piece and not piece.is_impossible else piece

    return build_about


def reading(tag: str, as_tag: str, build: Builder, *, value: Value = None) -> Builder:
    """Let a word count as one of another tag: "premier" (`ORD`) as a number; `value` replaces its own."""

    def build_read(found: Found, context: Context) -> Piece | None:
        items = (
            replace(i, tag=as_tag, value=i.value if value is None else value) if i.tag == tag else i
            for i in found.items
        )
        return build(Found(tuple(items)), context)

    return build_read


def on_day(build: Builder) -> Builder:
    """Put a part of day, said without an article, on the day: "martes tarde", "mañana noche"."""

    def build_part(found: Found, context: Context) -> Piece | None:
        piece = build(found, context)
        return replace(piece, part=found.part()) if piece else None

    return build_part


def with_one(build: Builder) -> Builder:
    """Let the article count as one: "half een", "in un'ora", "um eins" said with the word for "a"."""
    return reading("A", "NUM", build, value=1)
