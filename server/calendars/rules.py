"""Reads of routing rules, and the compiled rules of each business, kept in this process while current."""

import gc
import json
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import chain
from typing import Any

from sqlalchemy import select

from server.calendars.decisions import CalendarProfile, RuleRow, ServiceProfile
from server.calendars.models import CalendarRoutingRule
from server.calendars.routing import RuleIndex
from server.core.db import session
from server.core.errors import NotFound
from server.core.paging import Page, cut_page

MOST_KEPT_RULES = 200_000  # about 100 MB; the businesses that were asked least lately go first
Version = tuple[Any, ...]

# `created_at` tells the businesses of two databases apart. The last column: the versions are of this
# transaction's own making, and mean something else if it rolls back.
_VERSION = """
    SELECT created_at, rules_version, calendars_version,
           coalesce(xmin = pg_current_xact_id_if_assigned()::xid, false)
    FROM public.business WHERE id = %s
"""
_CALENDARS = """
    SELECT id, name, type_key, priority, allowed_tags
    FROM public.business_calendars WHERE business_id = %s AND is_active
"""
_SERVICES = """
    SELECT name, keywords, labels FROM public.services
    WHERE business_id = %s AND is_active AND labels <> '[]'
"""
# Column by column, and the lists as two documents: ten thousand rows with two lists each take twice as long.
_RULES = """
    SELECT array_agg(id), array_agg(calendar_id),
           '[' || string_agg(match_labels::text, ',') || ']',
           '[' || string_agg(match_keywords::text, ',') || ']',
           array_agg(channel_scope), array_agg(coalesce(when_ambiguous_ask, false)), array_agg(question_text),
           array_agg(priority)
    FROM public.calendar_routing_rules WHERE business_id = %s AND is_active
"""


class UnknownRule(NotFound):
    """There is no such routing rule."""

    code = "unknown_rule"


def load_rule_index(*, business_id: int) -> RuleIndex:
    """Return the active rules of the active calendars, compiled; one statement while nothing has changed."""
    *version, is_own_change = _execute(_VERSION, business_id)[0]
    found = _kept.find(business_id, tuple(version))
    if found is None:
        with _no_collector():
            found = compile_rules(read_rules(business_id=business_id), business_id=business_id)
        # What is read after the version may be newer than it, never older; then the next check notices.
        if not is_own_change:
            _kept.keep(business_id, tuple(version), found)
    return found


def compile_rules(rules: Iterable[RuleRow], *, business_id: int) -> RuleIndex:
    """Compile rules, those of the business or a draft of them, over its calendars and services."""
    services = [
        ServiceProfile((name, *_texts(keywords)), _texts(labels))
        for name, keywords, labels in _execute(_SERVICES, business_id)
    ]
    return RuleIndex(rules, read_profiles(business_id=business_id), services)


def forget_all() -> None:
    """Begin with an empty cache, as a new process does."""
    _kept.clear()


def read_rules(*, business_id: int) -> list[RuleRow]:
    """Return what routing needs of the active rules."""
    ((ids, calendar_ids, labels, keywords, *rest),) = _execute(_RULES, business_id)
    if ids is None:
        return []
    return list(zip(ids, calendar_ids, _parse_lists(labels), _parse_lists(keywords), *rest, strict=True))


def read_profiles(*, business_id: int) -> list[CalendarProfile]:
    """Return what routing needs of the active calendars."""
    rows = _execute(_CALENDARS, business_id)
    return [
        CalendarProfile(calendar_id, name, type_key, priority, _texts(tags))
        for calendar_id, name, type_key, priority, tags in rows
    ]


def list_rules(*, business_id: int, active_only: bool = True) -> list[CalendarRoutingRule]:
    """Return the routing rules, those of the highest priority first."""
    wanted = select(CalendarRoutingRule).where(CalendarRoutingRule.business_id == business_id)
    if active_only:
        wanted = wanted.where(CalendarRoutingRule.is_active)
    return list(
        session().scalars(wanted.order_by(CalendarRoutingRule.priority.desc(), CalendarRoutingRule.id))
    )


def read_page(
    *,
    business_id: int,
    after_id: int,
    limit: int,
    calendar_id: int | None = None,
    is_active: bool | None = None,
) -> Page[CalendarRoutingRule]:
    """Return the rules after `after_id` in the order in which they were made, `limit` at most."""
    wanted = select(CalendarRoutingRule).where(
        CalendarRoutingRule.business_id == business_id, CalendarRoutingRule.id > after_id
    )
    if calendar_id is not None:
        wanted = wanted.where(CalendarRoutingRule.calendar_id == calendar_id)
    if is_active is not None:
        wanted = wanted.where(CalendarRoutingRule.is_active.is_(is_active))
    rows = session().scalars(wanted.order_by(CalendarRoutingRule.id).limit(limit + 1)).all()
    return cut_page(rows, limit=limit, key=lambda rule: [rule.id])


def get_rule(*, business_id: int, rule_id: int, lock: bool = False) -> CalendarRoutingRule:
    """Return a rule, active or not; raise `UnknownRule`, for a stranger's id too.

    Nobody else changes what is fetched with `lock` until the transaction ends.
    """
    wanted = select(CalendarRoutingRule).where(
        CalendarRoutingRule.business_id == business_id, CalendarRoutingRule.id == rule_id
    )
    found = session().scalar(wanted.with_for_update() if lock else wanted)
    if found is None:
        raise UnknownRule
    return found


class _Kept:
    """The compiled rules of the businesses that were asked last, one state of each, for all threads."""

    def __init__(self, most_rules: int) -> None:
        self._most_rules = most_rules
        self._lock = threading.Lock()
        self._entries: OrderedDict[int, tuple[Version, RuleIndex]] = OrderedDict()
        self._rules = 0

    def find(self, business_id: int, version: Version) -> RuleIndex | None:
        with self._lock:
            kept_version, index = self._entries.get(business_id, (None, None))
            if kept_version != version:
                return None
            self._entries.move_to_end(business_id)
            return index

    def keep(self, business_id: int, version: Version, index: RuleIndex) -> None:
        with self._lock:
            self._drop(business_id)
            self._entries[business_id] = (version, index)
            self._rules += _weight(index)
            while self._rules > self._most_rules and len(self._entries) > 1:
                self._drop(next(iter(self._entries)))

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
            self._rules = 0

    def _drop(self, business_id: int) -> None:
        entry = self._entries.pop(business_id, None)
        self._rules -= _weight(entry[1]) if entry else 0


@contextmanager
def _no_collector() -> Iterator[None]:
    """Keep the garbage collector away: none of so many new objects is garbage, and looking takes long."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _weight(index: RuleIndex) -> int:
    return 100 + len(index)  # a business without rules takes room too


def _execute(statement: str, business_id: int) -> Sequence[Sequence[Any]]:
    """Run a read past SQLAlchemy's rows: of ten thousand rules they would cost more than PostgreSQL."""
    with closing(session().connection().connection.cursor()) as cursor:
        cursor.execute(statement, (business_id,))
        rows: Sequence[Sequence[Any]] = cursor.fetchall()
        return rows


def _parse_lists(document: str) -> list[Sequence[str]]:
    """Read many lists of texts at once; what is no list, as the column would allow, says nothing."""
    lists: list[Sequence[str]] = json.loads(document)
    if set(map(type, lists)) - {list} or set(map(type, chain.from_iterable(lists))) - {str}:
        return list(map(_texts, lists))
    return lists


def _texts(document: Any) -> tuple[str, ...]:
    return tuple(map(str, document)) if isinstance(document, list) else ()


_kept = _Kept(MOST_KEPT_RULES)
