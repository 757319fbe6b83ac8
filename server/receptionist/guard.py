"""Hold what a brain wants to say against what its tools said, clause by clause.

A clause that claims a booking, a cancellation or a move must be backed by a tool of this turn that did it,
whoever words it; a model's clause with a clock time, a date, a price or a link by a tool's answer, the
business's data or the customer's words. A clause that fails is dropped and logged; when a claim fails, a
sentence that says what is true stands instead.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import cache

from babel import Locale

from server.core.logs import get_logger
from server.core.zones import parse_time_zone
from server.language.phrases import say
from server.language.times.when import When, find_when
from server.receptionist.brain import Turn
from server.receptionist.claims import CLAIMS, Results, find_unbacked_claim, is_quoted

log = get_logger(__name__)

_CLAUSE_END = re.compile(r"(?<=[.!?؟。…])\s+|\n+")
_NUMBERED = re.compile(r"\d\.$")
_NEXT_WORD = re.compile(r"\w+")
_CLOCK = re.compile(
    r"(?<![\d:])(\d{1,2}):(\d{2})(?!\d)(?:\s?(?:([AaPp])\.?[Mm]\.?|([صم])(?!\w)))?"
    r"|(?<![\d:])(\d{1,2})\s?([AaPp])\.?[Mm]\b"
)
_HALF_DAY = 12 * 60
_PRICE = re.compile(
    r"(?:[$€£₪₽]\s?(\d+(?:[.,]\d{1,2})?)|(\d+(?:[.,]\d{1,2})?)\s?(?:[$€£₪₽]|(?:USD|EUR|GBP|ILS|RUB)\b))"
)
_AMOUNT = re.compile(r"\d{1,9}(?:[.,]\d{1,2})?(?![\d])")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\\\x22\u2066-\u2069]+", re.IGNORECASE)
_ISO_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2}|Z)?")
_ISO_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


@dataclass(frozen=True)
class Known:
    """What this turn has said: clock times in minutes of the day, dates as (month, day), amounts, links."""

    clocks: frozenset[int]
    days: frozenset[tuple[int, int]]
    amounts: frozenset[float]
    links: frozenset[str]
    zone: tzinfo


def check_reply(
    text: str,
    *,
    turn: Turn,
    results: Results,
    language: str,
    from_catalogue: bool = False,
) -> str:
    """Return the text without the clauses that nothing backs; never an empty one.

    The numbers of a phrase from the catalogue are those that the tools or the customer gave: only what it
    claims to have done is held against the tools (docs/adr/0008).
    """
    known = _gather(turn, results, language)
    find_problem = _unbacked_claim if from_catalogue else _problem
    kept: list[str] = []
    for clause, gap in _clauses(text, language):
        problem = find_problem(clause, known, results, language)
        if problem is None:
            kept.append(clause + gap)
            continue
        log.warning("clause not backed by a tool", problem=problem)
        if problem in CLAIMS:
            kept.append(_truth(problem, language) + gap)
    return "".join(dict.fromkeys(kept)).strip() or say("booking_failed", language)


def _clauses(text: str, language: str) -> Iterable[tuple[str, str]]:
    """Cut into clauses, each with the space that followed it; the full stop of "24. November" ends none."""
    start = 0
    for match in _CLAUSE_END.finditer(text):
        word = _NEXT_WORD.match(text, match.end())
        if _NUMBERED.search(text[: match.start()]) and word and word[0].casefold() in _months(language):
            continue
        yield text[start : match.start()], match[0]
        start = match.end()
    yield text[start:], ""


def _problem(clause: str, known: Known, results: Results, language: str) -> str | None:
    if is_quoted(clause, results):
        return None
    if any(link not in known.links for link in _links_in(clause)):
        return "link"
    claim = _unbacked_claim(clause, known, results, language)
    return claim or _unknown_fact(_LINK.sub("", clause), known, language)


def _unbacked_claim(clause: str, known: Known, results: Results, language: str) -> str | None:
    if is_quoted(clause, results):
        return None
    clause = _LINK.sub("", clause)  # what looks like a time in an address is none
    return find_unbacked_claim(
        clause, clocks=_clocks_in(clause), results=results, zone=known.zone, language=language
    )


def _unknown_fact(clause: str, known: Known, language: str) -> str | None:
    if any(known.clocks.isdisjoint(meant) for meant in map(_meanings, _CLOCK.finditer(clause))):
        return "clock time"
    if any(day not in known.days for day in _days_in(clause, language)):
        return "date"
    if any(price not in known.amounts for price in _prices_in(clause)):
        return "price"
    return None


def _truth(claim: str, language: str) -> str:
    return say("booking_failed" if claim == "booked" else "kept", language)


def _gather(turn: Turn, results: Results, language: str) -> Known:
    zone = parse_time_zone(turn.business.time_zone)
    said = "\n".join([*turn.texts, *(text for _, text in turn.history)])[:8000]
    told = json.dumps([result for _, result in results], ensure_ascii=False)
    state = json.dumps(dict(turn.state), ensure_ascii=False, default=str)
    business = f"{turn.business.name} {turn.business.phone or ''}"
    everything = f"{told}\n{state}\n{said}\n{business}"
    local = _local_moments(everything, zone)
    today = turn.now.astimezone(zone).date()
    dates = [today, today + timedelta(days=1), *(moment.date() for moment in local), *_iso_dates(everything)]
    return Known(
        clocks=frozenset(
            [*_clocks_in(everything), *(m.hour * 60 + m.minute for m in local), *_heard_clocks(turn, zone)]
        ),
        days=frozenset(
            [*((d.month, d.day) for d in [*dates, *_heard_days(turn, zone)]), *_days_in(said, language)]
        ),
        amounts=frozenset(_amounts(everything)),
        links=frozenset(_links_in(everything)),
        zone=zone,
    )


def _heard(turn: Turn, zone: tzinfo) -> list[When]:
    found = find_when("\n".join(turn.texts)[:1000], now=turn.now, time_zone=zone, language="en")
    return [each for when in found for each in (when, *when.candidates)]


def _heard_clocks(turn: Turn, zone: tzinfo) -> list[int]:
    values = [value for when in _heard(turn, zone) for value in (when.value, when.start, when.end) if value]
    clocks = [value if value[2:3] == ":" else value[11:16] for value in values]
    return [int(clock[:2]) * 60 + int(clock[3:5]) for clock in clocks if clock]


def _heard_days(turn: Turn, zone: tzinfo) -> list[date]:
    values = [value for when in _heard(turn, zone) for value in (when.value, when.start, when.end) if value]
    return [date.fromisoformat(value[:10]) for value in values if value[4:5] == "-"]


def _local_moments(text: str, zone: tzinfo) -> list[datetime]:
    found = []
    for value in _ISO_MOMENT.findall(text):
        try:
            moment = datetime.fromisoformat(value)
            found.append(moment.astimezone(zone) if moment.tzinfo else moment)
        except (ValueError, OverflowError):  # a customer may write 2026-02-31T25:00+99:00
            continue
    return found


def _iso_dates(text: str) -> list[date]:
    found = []
    for value in _ISO_DATE.findall(text):
        try:
            found.append(date.fromisoformat(value))
        except ValueError:  # a customer may write 2026-02-31
            continue
    return found


def _clocks_in(text: str) -> list[int]:
    return [_minutes(match) for match in _CLOCK.finditer(text)]


def _minutes(match: re.Match[str]) -> int:
    hour, minute, half, arabic_half, bare, bare_half = match.groups()
    number, mark = int(hour or bare or 0), (half or arabic_half or bare_half or "").lower()
    if mark:
        number = number % 12 + (12 if mark in ("p", "م") else 0)
    return (number * 60 + int(minute or 0)) % (24 * 60)


def _meanings(match: re.Match[str]) -> set[int]:
    """Return what a clock may mean: "3:30" without AM or PM is both, as in "3:30 de la tarde"."""
    minutes = _minutes(match)
    is_open = not any(match.group(3, 4, 6)) and minutes < _HALF_DAY + 60
    return {minutes, (minutes + _HALF_DAY) % (2 * _HALF_DAY)} if is_open else {minutes}


def _links_in(text: str) -> list[str]:
    return [link.rstrip(".,;:!?)]}'") for link in _LINK.findall(text)]


def _prices_in(text: str) -> list[float]:
    return [_number(match[1] or match[2]) for match in _PRICE.finditer(text)]


def _amounts(text: str) -> list[float]:
    return [_number(found) for found in _AMOUNT.findall(text)]


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _days_in(clause: str, language: str) -> list[tuple[int, int]]:
    """List the dates that name their month: "November 24", "24 novembre", "24 בנובמבר"."""
    months = _months(language)
    words = "|".join(re.escape(name) for name in sorted(months, key=len, reverse=True))
    text = clause.casefold()
    before = re.findall(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?\.?\s(?:of\s|de\s|ב)?({words})\b", text)
    # The Italian Tuesday is a short March: "mar 24 nov" names one month.
    after = re.findall(rf"\b({words})\.?\s(\d{{1,2}})(?!\d|\.?\s(?:{words})\b)", text)
    return [(months[month], int(day)) for day, month in [*before, *((day, month) for month, day in after)]]


@cache
def _months(language: str) -> dict[str, int]:
    """Return the numbers of the months by their names, long and short, in the language and in English."""
    names: dict[str, int] = {}
    for spoken in (language, "en"):
        forms = Locale.parse(spoken).months
        for kind in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                names |= {name.casefold(): number for number, name in forms[kind][width].items()}
    return names
