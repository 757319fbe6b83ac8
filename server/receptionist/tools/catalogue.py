"""What a business has to book, as the tools see it: read once and kept for as long as nothing of it changes.

`business.calendars_version` rises with every change of calendars, services, hours and the time zone, so one
cheap statement tells whether what this process knows still holds.
"""

import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo
from functools import cached_property
from typing import Any

from sqlalchemy import Row, text

from server.calendars.words import words_of
from server.core.db import fetch_rows, session
from server.core.errors import NotFound
from server.core.zones import parse_time_zone

_MOST_KEPT = 1000

# `created_at` tells a business from one with its id in another database, of a test or a restored dump.
_STAMP = "b.calendars_version, b.currency, b.created_at"
_READ_STAMP = f"SELECT {_STAMP} FROM public.business b WHERE b.id = %(business_id)s"  # noqa: S608 - ours
_READ = text(f"""
    SELECT {_STAMP}, b.time_zone,
        (SELECT coalesce(jsonb_agg(to_jsonb(s) ORDER BY s.position, s.id), '[]') FROM (
            SELECT id, name, duration_minutes, price_cents, currency, description, labels, keywords, position,
                   is_active
            FROM public.services WHERE business_id = b.id) s) AS services,
        (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY c.priority DESC, c.id), '[]') FROM (
            SELECT id, name, type_key, is_active, priority, capacity, allowed_tags
            FROM public.business_calendars WHERE business_id = b.id) c) AS calendars,
        (SELECT coalesce(jsonb_agg(to_jsonb(o)), '[]') FROM (
            SELECT calendar_id, service_id, duration_minutes, price_cents, description
            FROM public.calendar_services WHERE business_id = b.id) o) AS offers
    FROM public.business b WHERE b.id = :business_id
""")  # noqa: S608 - ours


@dataclass(frozen=True)
class Service:
    """A service as the business defines it."""

    id: int
    name: str
    duration_minutes: int
    price_cents: int | None
    currency: str | None
    description: str | None
    labels: tuple[str, ...]
    keywords: tuple[str, ...]
    is_active: bool


@dataclass(frozen=True)
class Calendar:
    """A calendar, and what it offers: a service's id with what the calendar says of it itself."""

    id: int
    name: str
    type_key: str | None
    is_active: bool
    priority: int
    capacity: int
    allowed_tags: tuple[str, ...]
    offers: Mapping[int, Mapping[str, Any]]

    @property
    def is_default(self) -> bool:
        """Tell whether it takes what names no calendar."""
        return self.type_key == "default"

    @cached_property
    def _tags(self) -> frozenset[str]:
        return normalise(self.allowed_tags)

    def takes(self, labels: frozenset[str]) -> bool:
        """Tell whether a wish with these (normalised) labels may be booked here."""
        return not self._tags or bool(self._tags & labels)


@dataclass(frozen=True)
class Catalogue:
    """All of it, inactive things too: an appointment may still name them. Never changes."""

    stamp: tuple[Any, ...]
    currency: str
    zone: tzinfo
    calendars: tuple[Calendar, ...]
    services: tuple[Service, ...]

    @cached_property
    def calendar_names(self) -> dict[int, str]:
        """The names of the calendars by id."""
        return {one.id: one.name for one in self.calendars}

    @cached_property
    def service_names(self) -> dict[int, str]:
        """The names of the services by id."""
        return {one.id: one.name for one in self.services}

    @cached_property
    def services_by_name(self) -> dict[str, Service]:
        """The active services by their name without case; of two with one name the first counts."""
        return {one.name.casefold(): one for one in reversed(self.services) if one.is_active}


def normalise(labels: tuple[str, ...] | list[str]) -> frozenset[str]:
    """Reduce labels to what routing compares: whole words, no case, no accents."""
    return frozenset(" ".join(words_of(label)) for label in labels) - {""}


class _Shelf:
    """The catalogues of this process, those used last; safe among threads."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Catalogue] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, business_id: int) -> Catalogue | None:
        with self._lock:
            found = self._kept.get(business_id)
            if found is not None:
                self._kept.move_to_end(business_id)
            return found

    def keep(self, business_id: int, catalogue: Catalogue) -> None:
        with self._lock:
            self._kept[business_id] = catalogue
            self._kept.move_to_end(business_id)
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)


_shelf = _Shelf()


def load_catalogue(business_id: int) -> Catalogue:
    """Return what the business has to book, as of the open transaction; raise `NotFound` for a stranger's."""
    known = _shelf.find(business_id)
    if known is not None and fetch_rows(_READ_STAMP, {"business_id": business_id}) == [known.stamp]:
        return known
    row = session().execute(_READ, {"business_id": business_id}).first()
    if row is None:
        raise NotFound("There is no such business.")
    catalogue = _as_catalogue(row)
    _shelf.keep(business_id, catalogue)
    return catalogue


def _as_catalogue(row: Row[Any]) -> Catalogue:
    offers: dict[int, dict[int, Mapping[str, Any]]] = {}
    for offer in row.offers:
        offers.setdefault(offer["calendar_id"], {})[offer["service_id"]] = offer
    return Catalogue(
        stamp=(row.calendars_version, row.currency, row.created_at),
        currency=row.currency,
        zone=parse_time_zone(row.time_zone),
        calendars=tuple(
            Calendar(
                **(one | {"allowed_tags": _texts(one["allowed_tags"]), "offers": offers.get(one["id"], {})})
            )
            for one in row.calendars
        ),
        services=tuple(_as_service(one) for one in row.services),
    )


def _as_service(one: Mapping[str, Any]) -> Service:
    columns = {name: value for name, value in one.items() if name != "position"}
    return Service(**columns | {"labels": _texts(one["labels"]), "keywords": _texts(one["keywords"])})


def _texts(values: Any) -> tuple[str, ...]:
    return tuple(str(value) for value in values or ())
