"""Make the database say what a file says: all of it in one transaction, or nothing."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import delete, select

from server.business_files import writing
from server.business_files.compare import Change, compare
from server.business_files.document import BusinessFile, FaqItem
from server.business_files.present import read_business
from server.businesses.audit import record_audit
from server.businesses.creation import create_business
from server.businesses.models import Business
from server.businesses.queries import find_business_id, get_business, list_business_ids
from server.core import crypto, logs
from server.core.db import session, transaction
from server.core.errors import NotFound
from server.scheduling.overlaps import settle_apart

log = logs.get_logger(__name__)

Passwords = Callable[[str], str]


@dataclass(frozen=True)
class Outcome:
    """What a file changed, or would change."""

    slug: str
    business_id: int | None
    changes: tuple[Change, ...]
    is_dry_run: bool

    @property
    def new_users(self) -> tuple[str, ...]:
        """Return the addresses that became members."""
        made = (change for change in self.changes if change.section == "users" and change.action == "create")
        return tuple(change.name for change in made)

    def to_json(self) -> dict[str, Any]:
        """Return the outcome as plain values."""
        return {
            "slug": self.slug,
            "business_id": self.business_id,
            "dry_run": self.is_dry_run,
            "changes": [change.to_json() for change in self.changes],
        }


def apply_business_file(
    wanted: BusinessFile, *, dry_run: bool = False, passwords: Passwords | None = None
) -> Outcome:
    """Bring the business of the file's slug to what the file says, or only say what that would change.

    Opens its own transaction. New users get what `passwords` returns for their address: by default a random
    one that nobody sees, so that `user reset-password` is their way in. Raises `FrontdeskError` when a name
    is unknown, an account is another business's or closures overlap; then nothing has changed.
    """
    with transaction():
        business_id = find_business_id(wanted.slug)
    if business_id is None:
        return _create(wanted, dry_run=dry_run, passwords=passwords)
    with transaction(business_id=business_id):
        # Two files at once come one after the other.
        session().execute(select(Business.id).where(Business.id == business_id).with_for_update())
        changes = compare(wanted, read_business(business_id))
        if not dry_run:
            _carry_out(business_id, wanted, changes, passwords)
    return Outcome(wanted.slug, business_id, tuple(changes), dry_run)


def _create(wanted: BusinessFile, *, dry_run: bool, passwords: Passwords | None) -> Outcome:
    """Make the business, then bring what its triggers made to what the file says."""
    changes = tuple(compare(wanted, None))
    if dry_run:
        return Outcome(wanted.slug, None, changes, is_dry_run=True)
    with transaction():
        business_id = create_business(
            name=wanted.facts["name"],
            slug=wanted.slug,
            time_zone=wanted.facts["time_zone"],
            languages=wanted.facts.get("languages", ("en",)),
        )
        _carry_out(business_id, wanted, compare(wanted, read_business(business_id)), passwords)
    return Outcome(wanted.slug, business_id, changes, is_dry_run=False)


def _carry_out(
    business_id: int, wanted: BusinessFile, changes: Sequence[Change], passwords: Passwords | None
) -> None:
    with settle_apart():
        for change in changes:
            _carry_out_one(business_id, change, passwords or (lambda _: crypto.new_token()))
    for section in writing.ORDERED.keys() & {change.section for change in changes}:
        writing.put_positions(business_id, writing.ORDERED[section], getattr(wanted, section))
    if changes:
        counts: Counter[str] = Counter(change.action for change in changes)
        record_audit(
            business_id=business_id,
            actor="shell",
            action="business.file_applied",
            object_type="business",
            object_id=business_id,
            detail=dict(counts),
        )
        log.info("business file applied", business_id=business_id, **counts)


def _carry_out_one(business_id: int, change: Change, passwords: Passwords) -> None:
    if change.section == "facts":
        writing.put_facts(business_id, {name: change.wanted[name] for name in change.fields})
        return
    if change.action == "remove":
        writing.REMOVE[change.section](business_id, change.present)
        return
    item = replace(change.wanted, row_id=change.present.row_id if change.present else None)
    if change.section == "users":
        writing.put_member(business_id, item, password=passwords(item.email))
    else:
        writing.PUT[change.section](business_id, item)


def import_faqs(business_id: int, asked: Sequence[FaqItem], *, language: str | None) -> list[Change]:
    """Add or change questions and answers, new ones last; the others stay. Opens its own transaction."""
    with transaction(business_id=business_id):
        present = read_business(business_id)
        main = language or present.facts["languages"][0]
        there = [faq for faq in present.faqs or () if faq.active]
        named = [replace(faq, language=faq.language or main) for faq in asked]
        places = {faq.key: faq.position for faq in there}
        for faq in named:
            places.setdefault(faq.key, len(places))
        placed = [replace(faq, position=places[faq.key]) for faq in named]
        kept = [faq for faq in there if faq.key not in {item.key for item in placed}]
        wanted = BusinessFile(
            present.slug, {}, faqs=tuple(sorted([*kept, *placed], key=lambda f: f.position))
        )
        changes = compare(wanted, present)
        _carry_out(business_id, wanted, changes, None)
    return changes


def remove_business(slug: str) -> int:
    """Delete a business, active or not, with all it has; raise `NotFound`. Opens its own transactions."""
    with transaction():
        ids = list_business_ids()
    for business_id in ids:
        with transaction(business_id=business_id):
            if get_business(business_id=business_id).slug == slug:
                session().execute(delete(Business).where(Business.id == business_id))
                log.warning("business deleted", business_id=business_id)
                return business_id
    raise NotFound(f'There is no business "{slug}".')
