"""Rows of a business's tables as a file names them: found by name, saved, switched off, deleted."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import delete, insert, select, update

from server.business_files.document import Hours, Item, Ranges
from server.core.db import session
from server.core.errors import Invalid

Remove = Callable[[int, Any], None]


class UnknownName(Invalid):
    """The file names a calendar or a service that the business does not have."""

    code = "unknown_name"


def switch_off(model: type[Any]) -> Remove:
    """Return what deactivates a row of this table."""

    def remove(business_id: int, item: Item) -> None:
        change(model, business_id, item.row_id, {"is_active": False})

    return remove


def delete_row(model: type[Any]) -> Remove:
    """Return what deletes a row of this table."""

    def remove(business_id: int, item: Item) -> None:
        session().execute(delete(model).where(model.business_id == business_id, model.id == item.row_id))

    return remove


def save(model: type[Any], business_id: int, item: Item, values: Mapping[str, Any]) -> int:
    """Write these columns of the thing's row, or of a new one; return its id."""
    if item.row_id is not None:
        change(model, business_id, item.row_id, values)
        return int(item.row_id)
    made = session().scalar(insert(model).values(business_id=business_id, **values).returning(model.id))
    return int(made or 0)


def change(model: type[Any], business_id: int, row_id: Any, values: Mapping[str, Any]) -> None:
    """Write these columns of a row."""
    session().execute(
        update(model).where(model.business_id == business_id, model.id == row_id).values(**values)
    )


def find_id(model: type[Any], business_id: int, name: str, kind: str) -> int:
    """Return the id of what is active under this name; raise `UnknownName`."""
    found = session().scalar(
        select(model.id)
        .where(model.business_id == business_id, model.name == name, model.is_active)
        .order_by(model.id)
        .limit(1)
    )
    if found is None:
        raise UnknownName(f'The file names the {kind} "{name}", and the business has none of that name.')
    return int(found)


def stored(value: Hours | Ranges | Any) -> Any:
    """Return a value as its column holds it: JSON has lists, not tuples."""
    if isinstance(value, Mapping):
        return {day: stored(ranges) for day, ranges in value.items()}
    if isinstance(value, tuple):
        return [stored(part) for part in value]
    return value
