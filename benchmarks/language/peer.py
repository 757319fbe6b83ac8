"""The peer, Duckling, asked for the same expressions and judged as generously as its answers allow.

It has no way to say that something is contradictory or impossible: such expressions are not asked. Of an
ambiguous hour any reading counts, of a part of day any hours of that day's part, of a weekend one that begins
on its eve, of "in three days" the hour too, and of an interval either way to count its end. A parse of the
wrong thing, or of part of what was said, is wrong; no parse is no answer.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import duckling

_GRAINS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
_NOW = "10:00"  # in every table
_UNSAYABLE = ("conflict", "impossible")


def can_be_asked(expected: Sequence[str]) -> bool:
    """Tell whether the peer has words for such an answer."""
    return not any(meaning.startswith(_UNSAYABLE) for meaning in expected)


def make_parser(language: str, now: datetime, zone: str) -> Callable[[str], list[Mapping[str, Any]]]:
    """Return the function that parses one text."""
    duckling.init()
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    moment = duckling.parse_ref_time(zones, zone, int(now.timestamp()))
    locale = duckling.parse_locale(
        language.upper(), duckling.default_locale_lang(duckling.parse_lang(language.upper()))
    )
    context, dimensions = duckling.Context(moment, locale), duckling.parse_dimensions(["time"])

    def parse(text: str) -> list[Mapping[str, Any]]:
        return [found["value"] for found in duckling.parse(text, context, dimensions, False)]

    return parse


def grade(found: Sequence[Mapping[str, Any]], expected: Sequence[str]) -> str:
    """Return "right", "none" or "wrong"."""
    if not found:
        return "none" if expected else "right"
    fits = len(found) == len(expected) and all(map(_fits, found, expected))
    return "right" if fits else "wrong"


def _fits(found: Mapping[str, Any], meaning: str) -> bool:
    plain = meaning.removeprefix("~")
    if plain.startswith("ambiguous: "):
        readings = plain.removeprefix("ambiguous: ").split(" or ")
        return any(_fits(found, reading) for reading in readings)
    if " to " in plain:
        return _fits_interval(found, *plain.split(" to "))
    return found["type"] == "value" and any(_is_moment(value["value"], plain) for value in found["values"])


def _is_moment(value: str, plain: str) -> bool:
    """Compare an instant with "15:00", "2026-11-24" or "2026-11-24T15:00"."""
    if len(plain) == len("15:00"):
        return value[11:16] == plain
    if "T" in plain:
        return value[:16] == plain
    return value[:10] == plain and value[11:16] in {"00:00", _NOW}


def _fits_interval(found: Mapping[str, Any], start: str, end: str) -> bool:
    if found["type"] == "value":  # "next week" is a value with the grain of a week
        return _is_moment(found["value"], start) and found["grain"] in {"week", "month", "year"}
    first, last = found.get("from"), found.get("to")
    if len(start) == len("15:00") and first and last:
        return _same_part(first["value"], last["value"], start, end)
    if first and last and start[:10] == first["value"][:10] and "T" in start + end:
        return first["value"][:16] < end and last["value"][:16] > start
    if first and last and _is_moment(last["value"], end) and first["value"][11:16] == "18:00":
        return True
    return _is_end(first, start, closing=False) and _is_end(last, end, closing=True)


def _same_part(first: str, last: str, start: str, end: str) -> bool:
    """Hours of a part of day differ from school to school: overlapping is enough."""
    return first[11:16] < end and (last[11:16] > start or last[11:16] == "00:00")


def _is_end(end: Mapping[str, Any] | None, plain: str, *, closing: bool) -> bool:
    if end is None or plain == "None":
        return end is None or not closing  # "before Friday" begins now, to the peer
    if _is_moment(end["value"], plain):
        return True
    whole = _GRAINS.get(end["grain"], timedelta(0)) if closing else timedelta(0)
    earlier = (datetime.fromisoformat(end["value"]) - whole).isoformat()
    return _is_moment(earlier, plain) or (plain.endswith(":00") and _same_day(end["value"], plain))


def _same_day(value: str, plain: str) -> bool:
    return len(plain) > len("15:00") and value[:10] == plain[:10] and value[11:16] in {"00:00", plain[11:16]}
