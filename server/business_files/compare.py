"""What must change so that the database says what the file says. Pure: values in, changes out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from typing import Any, Literal

from server.business_files.document import SECTIONS, BusinessFile, CalendarItem, Item, Offer, SpecialDay

Action = Literal["create", "update", "remove"]


@dataclass(frozen=True)
class Change:
    """One step. `wanted` is None for a removal, `present` for a creation; `fields` has old and new values."""

    action: Action
    section: str
    kind: str
    name: str
    fields: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    wanted: Any = None
    present: Any = None

    def to_json(self) -> dict[str, Any]:
        """Return the change as plain values."""
        changed = {name: {"from": plain(old), "to": plain(new)} for name, (old, new) in self.fields.items()}
        return {"action": self.action, "kind": self.kind, "name": self.name, "fields": changed}


def compare(wanted: BusinessFile, present: BusinessFile | None) -> list[Change]:
    """List the changes that make `present` (None: no such business yet) into `wanted`.

    What the file leaves out stays: a fact, a whole section. Within a section the file is complete, so what is
    not in it is removed; what is inactive already stays as it is.
    """
    changes = list(_compare_facts(wanted, present))
    for section in SECTIONS:
        asked: Sequence[Item] | None = getattr(wanted, section)
        if asked is not None:
            there: Sequence[Item] = (getattr(present, section) if present else None) or ()
            changes += _compare_section(section, asked, there)
    return changes


def _compare_facts(wanted: BusinessFile, present: BusinessFile | None) -> Iterator[Change]:
    old = present.facts if present else {}
    changed = {
        name: (old.get(name), value)
        for name, value in wanted.facts.items()
        if present is None or old.get(name) != value
    }
    if present is None:
        yield Change("create", "facts", "business", wanted.slug, changed, wanted.facts)
    elif changed:
        yield Change("update", "facts", "business", wanted.slug, changed, wanted.facts, old)


def _compare_section(section: str, asked: Sequence[Item], there: Sequence[Item]) -> Iterator[Change]:
    pairs = _pair(asked, there)
    kept = {id(item) for _, item in pairs if item is not None}
    # Removals come first: a rule or a default mark must be gone before its successor appears.
    for item in there:
        if id(item) not in kept and item.active:
            yield Change("remove", section, item.kind, item.label, present=item)
    for item, found in pairs:
        changed = _changed_fields(item, found)
        if found is None:
            yield Change("create", section, item.kind, item.label, changed, item)
        elif changed:
            yield Change("update", section, item.kind, item.label, changed, item, found)


def _pair(asked: Sequence[Item], there: Sequence[Item]) -> list[tuple[Item, Item | None]]:
    """Find for each wanted thing the one that is there, active ones before inactive ones."""
    known: dict[Any, Item] = {}
    for item in sorted(there, key=lambda found: not found.active):
        known.setdefault(item.key, item)
    pairs = [(item, known.get(item.key)) for item in asked]
    return [_take_over_default(item, found, asked, there) for item, found in pairs]


def _take_over_default(
    item: Item, found: Item | None, asked: Sequence[Item], there: Sequence[Item]
) -> tuple[Item, Item | None]:
    """Let a new default calendar take the place of the old one, which every business has from the start.

    Renaming it keeps its appointments and leaves no spare calendar behind.
    """
    if found is not None or not (isinstance(item, CalendarItem) and item.is_default):
        return item, found
    names = {other.key for other in asked}
    for old in there:
        if isinstance(old, CalendarItem) and old.is_default and old.active and old.key not in names:
            return item, old
    return item, None


def _changed_fields(item: Item, found: Item | None) -> dict[str, tuple[Any, Any]]:
    changed: dict[str, tuple[Any, Any]] = {}
    for each in fields(item):
        new = getattr(item, each.name)
        if found is None:
            unsaid = each.name in {"row_id", "active", "position"} or new in (None, (), each.default)
            old, differs = None, not unsaid
        else:
            old = getattr(found, each.name)
            is_left_alone = each.name == "services" and new is None
            differs = each.compare and old != new and not is_left_alone
        if differs:
            changed[each.name] = (old, new)
    return changed


def plain(value: Any) -> Any:
    """Return a value as JSON has it; hours as ranges such as 09:00-18:00."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, SpecialDay):
        return {"date": plain(value.on_date), "hours": render_ranges(value.hours), "title": value.title}
    if isinstance(value, Offer):
        return render_offer(value)
    if isinstance(value, Mapping):
        return {name: render_ranges(ranges) for name, ranges in value.items()}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value


def render_offer(offer: Offer) -> str | dict[str, Any]:
    """Write what a calendar offers as the file has it: the name alone when nothing is the calendar's own."""
    own = {name: value for name, value in asdict(offer).items() if value is not None}
    if "price_cents" in own:
        own["price"] = render_price(own.pop("price_cents"))
    return own if len(own) > 1 else offer.name


def render_price(cents: int) -> int | str:
    """Write an amount as the file has it: 35, or 35.50."""
    whole, rest = divmod(cents, 100)
    return whole if rest == 0 else f"{whole}.{rest:02}"


def render_ranges(ranges: Sequence[tuple[str, str]]) -> str | list[str]:
    """Write the hours of a day as the file has them."""
    written = [f"{opens}-{closes}" for opens, closes in ranges]
    return written if len(written) > 1 else (written or ["closed"])[0]
