"""Print a business as the file that would make it. What has its default is left out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

import yaml

from server.business_files.compare import render_offer, render_price, render_ranges
from server.business_files.document import SECTIONS, BusinessFile, CalendarItem, Item, Offer
from server.core.errors import Conflict

_HEADER = "# {name}, as Frontdesk knows it. docs/business-file.md explains every key.\n"
_NAMES = {
    "price_cents": "price",
    "on_date": "date",
    "starts_on": "from",
    "ends_on": "to",
}
_INTERNAL = {"row_id", "active", "position"}


class AmbiguousNames(Conflict):
    """Two things have the same name; rename or delete one, then export."""

    code = "ambiguous_names"


def export_business(present: BusinessFile) -> str:
    """Return the YAML of a business; applied to it, the file changes nothing. Raises `AmbiguousNames`."""
    body = yaml.dump(as_mapping(present), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)
    return _HEADER.format(name=" ".join(str(present.facts["name"]).split())) + str(body)


def as_mapping(present: BusinessFile) -> dict[str, Any]:
    """Return what the file says as plain values. Raises `AmbiguousNames`."""
    written: dict[str, Any] = {"name": present.facts["name"], "slug": present.slug}
    written |= {name: _value(name, value) for name, value in present.facts.items() if name != "name"}
    for section in SECTIONS:
        items = [item for item in getattr(present, section) or () if item.active]
        _refuse_twins(items)
        written[section] = [dict(_written(item)) for item in items]
    return written


def _refuse_twins(items: Sequence[Item]) -> None:
    seen = set()
    for item in items:
        if item.key in seen:
            raise AmbiguousNames(f"Two entries are the same {item.kind}, {item.label}: rename or delete one.")
        seen.add(item.key)


def _written(item: Item) -> Iterator[tuple[str, Any]]:
    for each in fields(item):
        value = getattr(item, each.name)
        if each.name in _INTERNAL or value == each.default:
            continue
        if isinstance(item, CalendarItem) and each.name == "type_key" and item.is_default:
            yield "default", True
        else:
            yield _NAMES.get(each.name, each.name), _value(each.name, value)


def _value(name: str, value: Any) -> Any:
    if name == "price_cents":
        return render_price(value)
    if name == "hours":
        return _hours(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_part(part) for part in value]
    return value


def _part(part: Any) -> Any:
    if isinstance(part, Offer):
        return render_offer(part)
    return dict(_written(part)) if isinstance(part, Item) else part


def _hours(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {day: render_ranges(ranges) for day, ranges in value.items()}
    return render_ranges(value)


class _Dumper(yaml.SafeDumper):
    """Writes short lists on one line, lists are indented below their key, and never an alias."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=False)


def _write_list(dumper: _Dumper, values: list[Any]) -> yaml.Node:
    on_one_line = not any(isinstance(value, dict) for value in values)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", values, flow_style=on_one_line)


_Dumper.add_representer(list, _write_list)
