"""Passes over the words of Hebrew and Arabic that give them their senses before the rules.

"To" and "for" are one letter, so the neighbours tell "from three to five" from "an appointment for five".
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from server.language.times.grammar import Item
from server.language.times.nodes import tag_at

_ENDS = frozenset(
    """NUM HALF QUARTER THIRD PART CLOCK MIDNIGHT WEEKDAY DAYWORD MONTH YEAR UNIT NEXT THIS COMING
    MERIDIEM ORD ORDHOUR ISO""".split()  # noqa: SIM905  as a list it would fill a page
)
_COUNTS = frozenset({"UNIT", "COUNTED", "DUAL"})
_DATES = frozenset({"MONTH", "UNIT"})
_MONTH_LINKS = frozenset({"AT", "TO", "OF", "FROM"})
_HOURS = frozenset({"NUM", "ORDHOUR"})
_SHIFTS = frozenset({"NUM", "QUARTER", "UNIT"})
_REFUSED = frozenset(
    {"AT", "IN", "THE", "WEEKDAY", "DAYWORD", "PART", "TONIGHT", "ON", "THIS", "TO", "BEFORE", "AFTER"}
)
_TURNED = {"BEFORE": "NOT_BEFORE", "AFTER": "UNTIL"}
_CANNOT = ("לא", "אי אפשר", "ما", "مش", "مو", "لا", "مب", "موب", "ليس", "مقدرش")  # of what is said to deny
LAST_HOUR = 24
_BEFORE_UNIT = frozenset(
    """NUM THIS THE HALF QUARTER IN WITHIN UNIT EACH OF FROM BEFORE AFTER AT TO ORD NTH LAST EARLY MID
    LATE""".split()  # noqa: SIM905
)
_DAYS = frozenset({"WEEKDAY", "DAYWORD", "WEEKEND"})
_LISTS = frozenset({"AND", "OR", "COMMA", "DASH"})
_STARTS = frozenset(
    {"NUM", "ORDHOUR", "AT", "ON", "THE", "WEEKDAY", "DAYWORD", "TO", "CLOCK", "PART", "QUARTER"}
)


def settle_to(items: Sequence[Item], *, counting: frozenset[str] = frozenset()) -> list[Item]:
    """Let "to" before an hour or a day mean "at" or "for" where it joins nothing.

    `counting` has the numerals that count people and things and never name an hour.
    """
    settled = list(items)
    opener, moved = "", False
    for place, item in enumerate(items):
        moved = moved or item.tag == "MOVE"
        if item.tag in {"FROM", "BETWEEN"}:
            opener = item.tag
            if opener == "FROM" and moved and _is_hour(items, place + 1, counting):
                settled[place] = replace(item, tag="AT")
        elif _joins(items, place, opener) and not moved:
            settled[place], opener = replace(item, tag="UNTIL"), ""
        elif item.tag in {"UNTIL", "DASH"}:
            opener = ""
        elif (
            item.tag == "TO" and tag_at(items, place + 1) != "MONTH" and (moved or not _belongs(items, place))
        ):
            is_hour = _is_hour(items, place + 1, counting) and not (moved and _begins_date(items, place + 1))
            # "From Monday to the 24th": two days, which plain "for" would make one.
            is_end = moved and opener == "FROM" and not is_hour
            settled[place] = item if is_end else replace(item, tag="AT" if is_hour else "FOR")
            opener = "" if is_end else opener
    return settled


# What a word is before a word of that tag.
_BEFORE_TAG = {("AT", "PART"): "IN", ("BEFORE", "LATE"): "UNTIL"} | dict.fromkeys(
    (
        *(("DASH", after) for after in ("WORD", "POLITE", "THIS", "")),
        *(("AND", after) for after in ("POLITE", "IDIOM")),  # "and thanks"
    ),
    "COMMA",
)


def deny_lists(items: Sequence[Item], excepts: frozenset[str]) -> list[Item]:
    """Let "except Sunday and Monday" deny both days, as "not Sunday nor Monday" does."""
    if not any(item.tag == "NOT" for item in items):
        return list(items)
    settled: list[Item] = []
    denies, strict = False, False
    for place, item in enumerate(items):
        if item.tag == "NOT":
            denies, strict = tag_at(items, place + 1) != "COMMA", item.text in excepts
        elif item.tag in {"COMMA", "DOT", "RATHER", "WORD", "MARK"}:
            denies = denies and item.tag == "COMMA"
        joins = (item.tag == "AND" and strict) or (item.tag == "OR" and item.text == "ولا")
        before, after = tag_at(items, place - 1), [tag_at(items, n) for n in range(place + 1, place + 4)]
        tag = item.tag
        if denies and joins and before in _DAYS and set(after) & _DAYS:
            tag = "NOT"
        elif denies and tag == "COMMA" and before in _DAYS | {"MONTH"}:
            tag, denies = "RATHER", False  # "not Monday, 3 December": no Monday's date
        settled.append(item.tagged(tag))
    return settled


def busy_no_more(items: Sequence[Item], busy: frozenset[str]) -> list[Item]:
    """Leave "busy until five" alone where "after half past five" is said behind it."""
    limits = (place for place, item in enumerate(items) if item.tag in {"AFTER", "NOT_BEFORE"})
    last = max((place for place in limits if "NUM" in {i.tag for i in items[place : place + 3]}), default=-1)
    settled: list[Item] = []
    for place, item in enumerate(items):
        is_busy = item.tag == "FROM" and item.text in busy and place < last
        behind = (
            item.tag == "AT" and bool(settled) and settled[-1].tag == "IDIOM" and settled[-1].text in busy
        )
        settled.append(replace(item, tag="IDIOM") if is_busy or behind else item)
    return settled


def refuse_ahead(items: Sequence[Item]) -> list[Item]:
    """Let "doesn't suit me" before a time deny it, where none stands before it in its clause."""
    return [
        replace(item, tag="NOT")
        if item.tag == "NOT_AFTER"
        and tag_at(items, place - 1) not in _ENDS
        and tag_at(items, place + 1) in _REFUSED
        else item
        for place, item in enumerate(items)
    ]


def turn_limits(items: Sequence[Item]) -> list[Item]:
    """Let "I can't before ten" mean "from ten on", and "not after five" mean "until five"."""
    settled: list[Item] = []
    for place, item in enumerate(items):
        if _denies_limit(items, place - 1):
            settled[-1] = replace(item, tag=_TURNED[item.tag])
        else:
            settled.append(item)
    return settled


def _denies_limit(items: Sequence[Item], place: int) -> bool:
    return (
        tag_at(items, place) == "NOT"
        and tag_at(items, place + 1) in _TURNED
        and items[place].text.startswith(_CANNOT)
    )


def events_on_days(items: Sequence[Item]) -> list[Item]:
    """Drop the event of "before my wedding on 5 December", so that the day is what it is before."""
    kept: list[Item] = []
    for place, item in enumerate(items):
        cue = next((n for n in (1, 2) if tag_at(items, place - n) in {"BEFORE", "AFTER"}), 0)
        behind = place + 2 if tag_at(items, place + 1) == "WORD" and cue == 1 else place + 1
        if not (item.tag == "WORD" and cue and _opens_day(items, behind)):
            kept.append(item)
    return kept


def _opens_day(items: Sequence[Item], place: int) -> bool:
    after = tag_at(items, place + 1)
    is_day = after in {"WEEKDAY", "THE"} or (after == "NUM" and _begins_date(items, place + 1))
    return is_day and tag_at(items, place) in {"AT", "ON", "UNIT"}


def settle_cues(items: Sequence[Item]) -> list[Item]:
    """Let "at" before a part of day be plain glue, "before the end of" mean "until", a dash end a clause."""
    return [
        item.tagged(_BEFORE_TAG.get((item.tag, tag_at(items, place + 1)), item.tag))
        for place, item in enumerate(items)
    ]


def split_duals(items: Sequence[Item]) -> list[Item]:
    """Make two items of "two days" said in one word."""
    split: list[Item] = []
    for item in items:
        if item.tag == "DUAL":
            split += [replace(item, tag="NUM", value=2), replace(item, tag="UNIT")]
        else:
            split.append(item)
    return split


def touches(items: Sequence[Item], place: int) -> bool:
    """Tell whether the item at a place is written onto the next one."""
    return place + 1 < len(items) and items[place].end == items[place + 1].start


def _joins(items: Sequence[Item], place: int, opener: str) -> bool:
    """Tell whether the word ends the range that was opened: "from 3 to 5", "between 3 and 5"."""
    tag, before, after = items[place].tag, tag_at(items, place - 1), tag_at(items, place + 1)
    if not opener or before not in _ENDS or (tag == "TO" and before == "QUARTER" and after in _HOURS):
        return False
    if tag == "AND":
        return opener == "BETWEEN" and after in _STARTS and tag_at(items, place + 2) != "UNIT"
    return tag == "TO" and after not in _DATES


def _belongs(items: Sequence[Item], place: int) -> bool:
    """Tell whether the "to" is that of "ten to five" or "the 24th of November"."""
    before, after = tag_at(items, place - 1), tag_at(items, place + 1)
    if after in _HOURS and before in _SHIFTS:
        return True
    if after == "WEEKDAY":  # "the 15th of the third"
        return before == "ORD" or (before == "NUM" and tag_at(items, place - 2) == "THE")
    return after in _DATES and (after == "UNIT" or before in {"NUM", "ORD", "WEEKDAY", "MONTH"})


def _begins_date(items: Sequence[Item], place: int) -> bool:
    """Tell whether the number at a place is the day of a date: "24.11", "3 December"."""
    after = tag_at(items, place + 1)
    return after in {"DOT", "SLASH", "MONTH"} or (
        after in _MONTH_LINKS and tag_at(items, place + 2) == "MONTH"
    )


def _is_hour(items: Sequence[Item], place: int, counting: frozenset[str]) -> bool:
    return (
        tag_at(items, place) in _HOURS
        and items[place].text not in counting
        and tag_at(items, place + 1) not in _COUNTS
    )


def say_one(items: Sequence[Item], units: frozenset[str]) -> list[Item]:
    """Say the "one" of "a week before the 20th"; `units` are the words that can stand without it."""
    said: list[Item] = []
    for place, item in enumerate(items):
        alone = tag_at(items, place - 1) not in _BEFORE_UNIT
        if item.tag == "UNIT" and item.text in units and alone and tag_at(items, place + 1) in _TURNED:
            said.append(Item("NUM", 1, "", item.start, item.start))
        said.append(item)
    return said


def hours_behind_days(
    items: Sequence[Item], is_free: Callable[[str], bool], counting: frozenset[str] = frozenset()
) -> list[Item]:
    """Say the "at" of "tomorrow nine", "tomorrow 3 with Dana": a number behind a day that counts nothing.

    `is_free` tells of a word that it is nothing counted.
    """
    said: list[Item] = []
    for place, item in enumerate(items):
        after = tag_at(items, place + 1)
        ends = after in {"", "COMMA", "POLITE", "DOT", "MARK", "OR"} or (
            (after == "WORD" and item.value != 1 and is_free(items[place + 1].text))
            or (after == "AT" and items[place + 1].text == "عند")  # "with", of a person
        )
        behind = tag_at(items, place - 1) in {"DAYWORD", "WEEKDAY", "TONIGHT"}
        is_hour = isinstance(item.value, int) and 1 <= item.value <= LAST_HOUR and item.text not in counting
        if item.tag == "NUM" and behind and ends and is_hour and after != "DOT":
            said.append(Item("AT", None, "", item.start, item.start))
        said.append(item)
    return said


def drop_habits(items: Sequence[Item], names: tuple[str, ...]) -> list[Item]:
    """Take weekdays for habits behind "every two weeks", and those that follow "on Sundays and"."""
    settled: list[Item] = []
    habit, listing = False, False
    for place, item in enumerate(items):
        if item.tag in {"DOT", "BUT", "RATHER"}:
            habit = False
        habit = habit or (
            item.tag == "EACH" and tag_at(items, place + 1) in {"NUM", "UNIT", "DUAL", "WEEKDAY"}
        )
        is_habit = item.tag == "IDIOM" and item.text.startswith(names)
        listing = is_habit or (
            listing and item.tag in _LISTS | {"AT", "THE", "TO", "ON", "IDIOM", "UNTIL", "WEEKDAY"}
        )
        settled.append(replace(item, tag="IDIOM") if item.tag == "WEEKDAY" and (habit or listing) else item)
    return settled
