"""Public holidays by country, for businesses that close on them."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from types import ModuleType

log = structlog.get_logger()


def holiday_dates(country: str | None, first: date, last: date) -> frozenset[date]:
    """Return the public holidays from `first` to `last` of a country (`FR`) or a part of one (`DE-BY`).

    None has none, and so has what nobody knows any more: a search for free times must not fail because a
    newer edition of the list has renamed a province.
    """
    if country is None:
        return frozenset()
    years = range(first.year, last.year + 1)
    return frozenset(day for year in years for day in _holidays_of(country, year) if first <= day <= last)


def is_known_country(country: str) -> bool:
    """Tell whether a country, or a country and its part, has a list of public holidays: `FR`, `DE-BY`."""
    name, _, part = country.partition("-")
    parts = _library().list_supported_countries().get(name)
    return parts is not None and (part in parts if part else "-" not in country)


@lru_cache(maxsize=1024)
def _holidays_of(country: str, year: int) -> frozenset[date]:
    name, _, part = country.partition("-")
    try:
        return frozenset(_library().country_holidays(name, subdiv=part or None, years=year))
    except (NotImplementedError, KeyError):
        log.warning("holidays of an unknown country are not kept", country=country)
        return frozenset()


def _library() -> "ModuleType":
    import holidays  # noqa: PLC0415 - slow to import, and most businesses never ask

    return holidays
