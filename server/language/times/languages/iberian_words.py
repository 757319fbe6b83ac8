"""The passes over the words of Spanish and Portuguese before their rules: what neighbours decide."""

from dataclasses import replace

from server.language.times.grammar import Item
from server.language.times.languages import shared
from server.language.times.languages.romance_words import limits

_OPENERS = frozenset({"OF", "OF_THE", "FROM"})
# What may stand between "de las" and the hour that "a las" begins: "de las 3 y media de la tarde a las 6".
_HOUR = frozenset(
    {"NUM", "OCLOCK", "COLON", "DOT", "AND", "MINUS", "HALF", "QUARTER", "UNIT", "MERIDIEM"}
    | {"OF", "OF_THE", "IN", "PART", "THE"}
)
_MOST_HOUR_WORDS = 8
_LATEST = frozenset(
    {"como muy tarde", "como mucho", "como maximo", "a mas tardar", "maximo", "no maximo", "o mais tardar"}
    | {"no mais tardar", "no limite"}
)
_EARLIEST = frozenset({"como muy pronto", "como pronto", "lo mas pronto", "no minimo", "o mais cedo"})


def settle(items: list[Item], *, until: str) -> list[Item]:
    """Give words the sense that their neighbours decide; `until` is the farewell "hasta mañana"."""
    settled = _corrected_days(_habits_listed(_numbers_apart(_without_dots(items))))
    settled = _told_in_past(shared.until_tomorrow(settled, until))
    return limits(_joined_hours(shared.less_liked(settled, "que")), _LATEST, _EARLIEST)


def _without_dots(items: list[Item]) -> list[Item]:
    """Drop the full stop of "lun. 23 de nov."."""
    return [
        item
        for before, item in zip([None, *items], items, strict=False)
        if not (
            before
            and item.tag == "DOT"
            and before.tag in {"WEEKDAY", "MONTH"}
            and len(before.text) <= 4
            and before.end == item.start
        )
    ]


def _numbers_apart(items: list[Item]) -> list[Item]:
    """Put a comma between the day and the hour of "el 15 3pm", "dic 15 3pm", "dia 24 15h"."""
    apart: list[Item] = []
    for place, item in enumerate(items):
        before = [one.tag for one in items[max(place - 2, 0) : place]]
        behind = items[place + 1].tag if place + 1 < len(items) else ""
        is_hour = item.tag == "NUM" and behind in {"MERIDIEM", "OCLOCK", "COLON"}
        if is_hour and before in (["THE", "NUM"], ["MONTH", "NUM"], ["UNIT", "NUM"], ["WEEKDAY", "NUM"]):
            apart.append(replace(item, tag="COMMA", value=None, text=",", end=item.start))
        apart.append(item)
    return apart


def _corrected_days(items: list[Item]) -> list[Item]:
    """Say the month again in "el 25 de diciembre no, el 26": the day that is meant is of the same."""
    said = list(items)
    for place, item in enumerate(items):
        denied = [one.tag for one in items[place + 1 : place + 3]]
        if item.tag != "MONTH" or denied[:1] != ["NO"]:
            continue
        later = place + 2 + (denied[1:] == ["COMMA"])
        later += [one.tag in {"THE", "UNIT"} for one in items[later : later + 1]] == [True]
        behind = [one.tag for one in items[later : later + 2]]
        if behind[:1] == ["NUM"] and behind[1:] not in (["OF"], ["MONTH"], ["OCLOCK"], ["COLON"], ["SLASH"]):
            shift = len(said) - len(items)
            said.insert(later + 1 + shift, replace(item, start=items[later].end, end=items[later].end))
    return said


def _habits_listed(items: list[Item]) -> list[Item]:
    """Let "los lunes y miércoles" name no day: the habit said of the first is that of the others."""
    listed = list(items)
    for place in range(2, len(items)):
        habit, joint = listed[place - 2], listed[place - 1]
        is_habit = habit.tag == "IDIOM" and habit.text.startswith(_HABITS)
        if is_habit and joint.tag in {"AND", "OR", "COMMA"} and items[place].tag == "WEEKDAY":
            listed[place] = replace(items[place], tag="IDIOM", text=habit.text)
    return listed


_HABITS = ("los ", "todos los ", "cada ", "toda ", "todo ")


def _joined_hours(items: list[Item]) -> list[Item]:
    """Say a "to" before the last hour of "de las 15 a las 17 horas", "das 9 ao meio-dia".

    "A las" is the hour's own word there, and what joins the two as well.
    """
    joins: set[int] = set()
    for place, item in enumerate(items):
        first = place + 1 + (items[place + 1].tag == "AT" if place + 1 < len(items) else 0)
        if item.tag not in _OPENERS or first >= len(items) or items[first].tag not in {"NUM", "CLOCK"}:
            continue
        for last in range(first + 1, min(first + _MOST_HOUR_WORDS, len(items))):
            if items[last].tag == "AT" or items[last].text.startswith(("al ", "ao ")):
                joins.add(last)
            if items[last].tag not in _HOUR:
                break
    to = (replace(items[place], tag="TO", text="a", end=items[place].start) for place in sorted(joins))
    said: list[Item] = []
    for place, item in enumerate(items):
        said += [next(to), item] if place in joins else [item]
    return said


def _told_in_past(items: list[Item]) -> list[Item]:
    """Say "last" before the date of "mi visita fue el 3 de marzo"; read "la semana pasada el día 5"."""
    told: list[Item] = []
    since = _MOST_WORDS_APART + 1  # words since what has happened
    for place, item in enumerate(items):
        since = 0 if item.tag == "HAPPENED" else since + 1
        if (
            item.tag == "AFTER"
            and item.text.startswith("pasad")
            and place
            and items[place - 1].tag in _PERIODS
        ):
            told.append(replace(item, tag="PAST"))
            continue
        behind = [one.tag for one in items[place + 1 : place + 4]]
        is_date = item.tag == "NUM" and "MONTH" in behind[:2] and "YEAR" not in behind
        if since <= _MOST_WORDS_APART and is_date and items[place - 1].tag not in {"PAST", "FOR"}:
            told.append(replace(item, tag="PAST", text="pasado", end=item.start))
        told.append(item)
    return told


_MOST_WORDS_APART = 3
_PERIODS = frozenset({"UNIT", "WEEKDAY", "MONTH", "WEEKEND"})
