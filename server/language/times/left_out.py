"""Say again the noun that a message leaves out: "this or next week", "not this week but next".

What is counted on from a week, a weekend or a weekday said before gets the tag `LATER` with how many of them.
"""

from collections.abc import Sequence
from dataclasses import replace

from server.language.times.grammar import Item
from server.language.times.nodes import tag_at

_NOUNS = frozenset({"UNIT", "WEEKDAY", "WEEKEND"})
_STEPS = {"AFTER": 1, "NEXT": 1, "COMING": 1, "WEEK_AFTER": 1, "ONE_AFTER": 1, "AFTER_NEXT": 2}
_QUALIFIERS = frozenset({"THIS", *_STEPS}) - {"AFTER"}
_BEHIND_NOUN = frozenset({"AFTER", "ONE_AFTER", "WEEK_AFTER"})  # "the week after"
_DENIALS = frozenset({"NOT", "NO", "CANNOT", "NOT_AFTER", "MINUS"})
_JOINS = frozenset({"OR", "AND"})
_GLUE = frozenset({"THE", "AT", "ON", "IN", "FOR", "FOR_AT", "TO", "OF"})
_ENDS = frozenset(
    {"", "COMMA", "DOT", "MARK", "OR", "AND", "BUT", "POLITE", "RATHER", "PERHAPS", "AT", "NOT"}
)
# Behind "the next one" these say that it suits; other words may be what is next: "the next visit".
_SUITS = frozenset(
    """one does geht is ja oui passt schon si sim va vale wel works would yes да могу можно כן نعم""".split()  # noqa: SIM905
)
_FARTHEST = 14  # words back to the noun


def say_nouns(items: Sequence[Item]) -> list[Item]:
    """Write the noun to each "next" that has none, when one was said before or behind."""
    said: list[Item] = []
    for place, item in enumerate(items):
        noun = _noun_behind(items, place) if item.tag in _QUALIFIERS else None
        if noun is not None:
            said += [item, replace(noun, start=item.end, end=item.end)]
            continue
        later = _later(items, place) if item.tag in _STEPS and _stands_alone(items, place) else None
        if later is None:
            said.append(item)
            continue
        if said and said[-1].tag in _NOUNS:  # "the week after"
            said.pop()
        said += [replace(item, tag="LATER", value=later[1]), replace(later[0], start=item.end, end=item.end)]
    return said


def _noun_behind(items: Sequence[Item], place: int) -> Item | None:
    """Find the week of "this or next week" for its "this"."""
    before, joint = tag_at(items, place - 1), tag_at(items, place + 1)
    if before in _NOUNS or joint not in _JOINS:
        return None
    behind = place + 2
    while tag_at(items, behind) in _GLUE:
        behind += 1
    is_pair = tag_at(items, behind) in _QUALIFIERS and tag_at(items, behind + 1) in _NOUNS
    return items[behind + 1] if is_pair else None


def _stands_alone(items: Sequence[Item], place: int) -> bool:
    """Tell whether the qualifier has no noun of its own."""
    item, before, after = items[place], tag_at(items, place - 1), tag_at(items, place + 1)
    has_noun = before in _NOUNS
    if (has_noun and item.tag not in _BEHIND_NOUN) or (not has_noun and item.tag == "AFTER"):
        return False
    return after in _ENDS or items[place + 1].text in _SUITS


def _later(items: Sequence[Item], place: int) -> tuple[Item, int] | None:
    """Return the noun said before, and how many of them later this one is."""
    own = items[place - 1] if tag_at(items, place - 1) in _NOUNS else None
    for back in range(place - 1 - (own is not None), max(place - _FARTHEST, -1), -1):
        noun = items[back]
        if noun.tag not in _NOUNS or (own is not None and own.tag != noun.tag):
            continue
        beside = {tag_at(items, back - 1), tag_at(items, back + 1)}
        between = {item.tag for item in items[max(back - 3, 0) : place]}
        if not between & (_DENIALS | {"OR"}) or not beside & (_QUALIFIERS | {"AT"}):
            return None
        has_next = "NEXT" in beside or ("COMING" in beside and noun.tag != "WEEKDAY")
        if noun.tag == "WEEKDAY" and has_next:  # languages count differently from here
            return None
        step = _STEPS[items[place].tag]
        return noun, step + 1 if has_next and step == 1 else step
    return None
