"""Passes over German and Dutch words that settle their senses for the rules: "Morgen!", "am 2. oder 3."."""

from dataclasses import replace

from server.language.times.grammar import Item

_PARTICLES = frozenset(
    [
        "mehr",
        "meer",
        "leider",
        "helaas",
        "bitte",
        "auch",
        "ook",
        "eher",
        "liever",
        "lieber",
        "aber",
        "maar",
        "noch",
        "nog",
    ]
)
_NAMED = frozenset(
    [
        "WEEKDAY",
        "DAYWORD",
        "THIS",
        "NEXT",
        "COMING",
        "UNIT",
        "WEEKEND",
        "PART",
        "ON",
        "IN",
        "THE",
        "MONTH",
        "NUM",
        "ORD",
        "FROM",
        "AFTER",
        "UNTIL",
    ]
)


def join_hanging(items: list[Item]) -> list[Item]:
    """Drop the hyphen of "Donnerstag- oder Freitagabend": it stands for the rest of the second word."""
    return [
        item
        for place, item in enumerate(items)
        if not (
            item.tag == "DASH"
            and 0 < place < len(items) - 1
            and items[place - 1].end == item.start
            and items[place + 1].tag in {"OR", "AND"}
        )
    ]


def spread_on(items: list[Item]) -> list[Item]:
    """Say the "am" of "am 2. oder 3.", "op de 2e of 3e" before each of its days."""
    spread: list[Item] = []
    for place, item in enumerate(items):
        said = [one.tag for one in items[max(place - 4, 0) : place + 2]]
        listed = len(said) == 6 and (said[3] == "OR" or (said[3] == "AND" and not _spans(items, place - 4)))
        if item.tag == "NUM" and listed and said[1] == "NUM":
            marked = said[2] == said[5] and said[2] in {"DOT", "SUFFIX"}
            if marked and said[0] in {"ON", "THE"}:
                spread.append(replace(item, tag="ON", value=None, text="am", end=item.start))
        spread.append(item)
    return spread


def _spans(items: list[Item], place: int) -> bool:
    """Tell whether "between" stands before the place: its "and" joins two ends."""
    return place > 0 and items[place - 1].tag == "BETWEEN"


def drop_morning_greeting(items: list[Item]) -> list[Item]:
    """Take the "Morgen!" that opens a message for a greeting where another day is said later."""
    greets = len(items) > 3 and items[0].text == "morgen" and items[1].text in {"!", ",", "."}
    says_day = any(item.tag in {"DAYWORD", "WEEKDAY", "MONTH"} for item in items[2:])
    if not greets or not says_day or (items[1].text == "," and items[2].tag != "WORD"):
        return items
    return [replace(items[0], tag="IDIOM"), *items[1:]]


def drop_commas(items: list[Item]) -> list[Item]:
    """Drop the comma of "von Dienstag, 24.11., bis Donnerstag": it closes a date before the other end."""
    behind = [*items[1:], *[None] * bool(items)]
    return [
        item
        for place, (item, after) in enumerate(zip(items, behind, strict=True))
        if not (
            item.tag == "COMMA"
            and after is not None
            and after.tag == "UNTIL"
            and place
            and items[place - 1].tag in {"DOT", "MONTH", "NUM", "YEAR", "SUFFIX"}
        )
    ]


def drop_brackets(items: list[Item]) -> list[Item]:
    """Read "Montag (7.12.)" as if nothing stood around the date."""
    return [item for item in items if item.text not in {"(", ")"}]


def spread_numeric_month(items: list[Item]) -> list[Item]:
    """Say the month of "23./24.11.", "am 5. oder 6.12." behind the first day too; ranges have rules."""
    said: list[Item] = []
    for place, item in enumerate(items):
        said.append(item)
        before, behind = items[max(place - 3, 0) : place], items[place + 1 : place + 6]
        tags = [one.tag for one in (item, *behind)]
        lists = tags[0] == "DOT" and tags[1:2] and tags[1] in {"SLASH", "OR", "AND"}
        is_date = tags[2:] in (["NUM", "DOT", "NUM", "DOT"], ["NUM", "DOT", "NUM"])
        if not (lists and is_date and before and before[-1].tag == "NUM"):
            continue
        if "BETWEEN" in {i.tag for i in before} or (len(before) > 1 and before[-2].tag == "DOT"):
            continue
        said.append(replace(behind[3], start=item.end, end=item.end))
    return said


def say_in(items: list[Item]) -> list[Item]:
    """Say the "in" of "im Juni oder Juli", "in juni of juli" before the second month too."""
    said: list[Item] = []
    for place, item in enumerate(items):
        before = [one.tag for one in items[max(place - 3, 0) : place]]
        after = items[place + 1].tag if place + 1 < len(items) else ""
        if (
            item.tag == "MONTH"
            and before in (["IN", "MONTH", "OR"], ["IN", "MONTH", "AND"])
            and after != "NUM"
        ):
            said.append(Item("IN", None, "in", item.start, item.start))
        said.append(item)
        behind = items[place + 1 : place + 4]
        tags = [one.tag for one in behind]
        if (
            item.tag in _EDGES and tags[::2] == ["OR", "MONTH"] and tags[1] in _EDGES
        ):  # "Anfang oder Mitte Januar"
            said.append(replace(behind[2], start=item.end, end=item.end))
    return said


_EDGES = frozenset({"EARLY", "MID", "LATE"})


def deny_each(items: list[Item]) -> list[Item]:
    """Let "Montag nicht, Dienstag auch nicht" deny both, and "weder Montag noch Dienstag" too."""
    has_neither = any(item.text == "weder" for item in items)
    behind = [*items[1:], *[None] * bool(items)]
    return [
        replace(item, tag="NOT") if has_neither and item.text == "noch" else item
        for item, after in zip(items, behind, strict=True)
        if not (item.text in {"auch", "ook"} and after is not None and after.tag in {"NOT", "NOT_AFTER"})
    ]


def deny_alone(items: list[Item]) -> list[Item]:
    """Let "Mittwoch nicht", "vandaag niet meer" deny what they name where nothing else is said."""
    said = [
        item for item in items if item.tag not in {"POLITE", "MARK", "DOT"} and item.text not in _PARTICLES
    ]
    if len(said) < 2 or said[-1].tag != "NOT" or not {i.tag for i in said[:-1]} <= _NAMED:
        return items
    return [said[-1], *said[:-1]]
