"""Passes over French and Italian words that give them their senses before the rules: "du 24", "mardi non"."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from server.language.times.grammar import Item

_LIVES = frozenset({"habite", "j'habite", "habitons", "abito", "abitiamo", "sto"})
_CUES = frozenset({"FROM", "UNTIL", "BY", "AFTER", "BEFORE", "NOT_BEFORE", "APPROX"})
# Behind "le 25", "il 25" these say nothing about what is counted; of other words it may be twenty-five.
_VERBS = frozenset(
    {
        *("oui", "c'est", "ca", "serait", "me", "m'arrange", "est", "je", "on", "vous", "tu", "nous", "il"),
        *("j'ai", "j'aurais", "peut", "peux", "irait", "va", "vers", "au", "aussi"),
        *("si", "mi", "va", "bene", "andrebbe", "sarebbe", "e", "posso", "possiamo", "potrei", "vi", "ci"),
        *("ho", "avrei", "puo", "anche", "verso", "ore", "invece"),
    }
)
_DIGITS = frozenset({"NUM", "YEAR", "LONGNUM"})
_TWO_DAYS = frozenset({"avant - veille", "surlendemain", "antivigilia"})
_EVERY = ("tous ", "toutes ", "chaque ", "ogni ", "tutti ", "tutte ")
_MOST_PEOPLE = 8
_TIMELY = frozenset(
    {"WEEKDAY", "DAYWORD", "MONTH", "NUM", "OCLOCK", "CLOCK", "YEAR", "NEXT", "PART", "MERIDIEM", "TONIGHT"}
)
_DAYS = frozenset({"WEEKDAY", "DAYWORD", "MONTH", "PART", "NEXT"})
# A number with one of these behind it is no day of the month.
_NO_DATE = frozenset(
    {"OCLOCK", "COLON", "DOT", "SLASH", "DASH", "COMMA", "MONTH", "COUNTED", "UNIT", "NUM", "YEAR", "SUFFIX"}
    | {"AT", "TO", "UNTIL", "AND", "WEEKDAY", "HALF", "QUARTER", "MINUS", "MERIDIEM", "OF", "LONGNUM"}
)


def dates_after_articles(items: list[Item], articles: Iterable[str]) -> list[Item]:
    """Tag the number of "jusqu'au 24", "dal 24", "entro il 24" as `DATE_NUM`: the article is no hour's."""
    ends = tuple(articles)
    settled = list(items)
    for place, (cue, number) in enumerate(pairwise(items)):
        following = items[place + 2].tag if place + 2 < len(items) else ""
        is_cue = cue.tag in _CUES and cue.text.endswith(ends)
        if is_cue and number.tag == "NUM" and following not in _NO_DATE:
            settled[place + 1] = replace(number, tag="DATE_NUM")
    return settled


def refusals_after_days(items: list[Item]) -> list[Item]:
    """Let a "no" refuse the day right before it ("mardi non, jeudi"); behind a comma it corrects."""
    settled = list(items)
    for place, item in enumerate(items):
        follows_day = place > 0 and items[place - 1].tag in _DAYS
        if item.tag == "NOT_AFTER" and item.text in {"non", "no"} and not follows_day:
            corrects = place > 0 and items[place - 1].tag == "COMMA"
            settled[place] = replace(item, tag="AMENDS" if corrects else "WORD")
        if item.text in {"impossible", "impossibile"} and not follows_day:
            settled[place] = replace(item, tag="NOT")
    return settled


def people_counted(items: list[Item]) -> list[Item]:
    """Let "pour 2 demain", "per 3 sabato" count people: such a number is no hour."""
    settled = list(items)
    for place, (cue, number, day) in enumerate(zip(items, items[1:], items[2:], strict=False), 1):
        is_few = number.tag == "NUM" and isinstance(number.value, int) and number.value <= _MOST_PEOPLE
        if cue.tag == "FOR" and is_few and day.tag in {"DAYWORD", "WEEKDAY"}:
            settled[place] = replace(number, tag="WORD")
    return settled


def limits(items: list[Item], latest: Container[str], earliest: Container[str]) -> list[Item]:
    """Read "au plus tard 18h" (`BY`) and "18h au plus tard" (`OR_EARLIER`), "au plus tôt" likewise."""
    settled = list(items)
    for place, item in enumerate(items):
        follows = place > 0 and items[place - 1].tag in _TIMELY
        leads = place + 1 < len(items) and items[place + 1].tag in _TIMELY | {"AT", "THE"}
        if item.text in latest:
            settled[place] = replace(item, tag="OR_EARLIER" if follows and not leads else "BY")
        if item.text in earliest:
            settled[place] = replace(item, tag="OR_LATER" if follows and not leads else "FROM")
    return settled


def dates_before_verbs(items: list[Item], articles: Container[str]) -> list[Item]:
    """Tag the number of "le 25 oui", "il 25 posso" as `DATE_NUM`: nothing is counted."""
    settled = list(items)
    for place, (article, number, word) in enumerate(zip(items, items[1:], items[2:], strict=False), 1):
        if article.text in articles and number.tag == "NUM" and word.tag == "WORD" and word.text in _VERBS:
            settled[place] = replace(number, tag="DATE_NUM")
    return settled


def without_stops(items: list[Item], *, keep_dotted: bool) -> list[Item]:
    """Drop brackets, the full stop behind a time that ends its sentence, and that of "lun." before a date.

    With `keep_dotted` that of "24.11." stays: it tells a date.
    """
    kept: list[Item] = []
    for place, item in enumerate(items):
        if item.text in {"(", ")"}:
            continue
        if _is_spaced_colon(items, place):
            kept.append(replace(item, tag="COMMA"))
            continue
        following = items[place + 1] if place + 1 < len(items) else None
        joins = following is not None and following.start == item.end and following.tag in _DIGITS
        behind = kept[-1].tag if kept else ""
        dotted = keep_dotted and len(kept) > 1 and kept[-2].tag in {"DOT", "THE", "WEEKDAY"}
        if item.tag == "DOT" and not joins and (behind == "WEEKDAY" or (behind == "NUM" and not dotted)):
            continue
        kept.append(item)
    return kept


def _is_spaced_colon(items: list[Item], place: int) -> bool:
    """Tell the colon of "le 28 : 10h30" from that of a clock."""
    before, after = items[max(place - 1, 0)], items[place + 1 : place + 3]
    if items[place].tag != "COLON" or not after:
        return False
    tight = before.end == items[place].start and after[0].start == items[place].end
    return not tight and (after[0].tag != "NUM" or [i.tag for i in after[1:]] == ["OCLOCK"])


def habits(items: list[Item]) -> list[Item]:
    """Let the part of day behind "tous les mercredis", "ogni lunedì" say no more than they do: nothing."""
    settled = list(items)
    for place, (every, part) in enumerate(pairwise(items)):
        if every.tag == "IDIOM" and every.text.startswith(_EVERY) and part.tag == "PART":
            settled[place + 1] = replace(part, tag="WORD")
    return settled


def goodbyes(items: list[Item]) -> list[Item]:
    """Let a bare "à demain", "a domani" be a goodbye."""
    is_goodbye = 1 < len(items) <= 3 and items[0].text == "a" and items[1].tag == "DAYWORD"
    if not is_goodbye or any(item.tag not in {"WORD", "MARK", "DOT", "POLITE"} for item in items[2:]):
        return items
    return [items[0], replace(items[1], tag="WORD"), *items[2:]]


def months_carried(items: list[Item]) -> list[Item]:
    """Give "à partir du 23" the month of the "22 décembre" said before it."""
    carried: list[Item] = []
    day, month = 0, None
    for place, item in enumerate(items):
        carried.append(item)
        before = items[place - 1] if place else item
        if item.tag == "MONTH" and before.tag in {"NUM", "ORD"} and isinstance(before.value, int):
            day, month = before.value, item
        elif item.tag == "DATE_NUM" and month and isinstance(item.value, int) and item.value > day:
            carried[-1] = replace(item, tag="NUM")
            carried.append(replace(month, start=item.end, end=item.end))
    return carried


def dates_after_to(items: list[Item]) -> list[Item]:
    """Tag the number of "le mettre au 27", "spostarlo al 27": without a beginning it is a date, no end."""
    settled = list(items)
    for place, (cue, number) in enumerate(pairwise(items)):
        before = items[place - 1].tag if place else ""
        following = items[place + 2].tag if place + 2 < len(items) else ""
        lives = place > 0 and items[place - 1].text in _LIVES
        if cue.text in {"au", "al"} and lives:
            settled[place + 1] = replace(number, tag="WORD")
            continue
        begins = cue.text in {"au", "al"} and before in {"WORD", "MOVE", "COUNTED"}
        if begins and number.tag == "NUM" and following not in _NO_DATE - {"AT", "COMMA"}:
            settled[place + 1] = replace(number, tag="DATE_NUM")
    return settled


def days_beside(items: list[Item], words: Mapping[str, str]) -> list[Item]:
    """Read "la veille du 24", "il giorno prima di", "le lendemain de Pâques" as a day before or after it."""
    settled = list(items)
    for place, (word, joint) in enumerate(pairwise(items)):
        if word.text in words and joint.tag in {"OF", "OF_THE"}:
            settled[place] = replace(word, tag="UNIT", value="day")
            settled[place + 1] = replace(joint, tag=words[word.text])
    for place in range(len(settled) - 1, -1, -1):
        if settled[place].text in _TWO_DAYS and settled[place].value == "day":
            settled.insert(place, replace(settled[place], tag="NUM", value=2, end=settled[place].start))
    return settled


def not_before(items: list[Item]) -> list[Item]:
    """Read "je ne peux pas avant 18h", "non posso prima delle 18" as "not before"."""
    settled = list(items)
    for place, (cue, limit) in enumerate(pairwise(items)):
        if cue.tag == "CANNOT" and limit.tag == "BEFORE":
            settled[place] = replace(cue, tag="WORD")
            settled[place + 1] = replace(limit, tag="NOT_BEFORE")
    return settled
