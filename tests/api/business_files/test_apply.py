"""Files against a real database: what is there afterwards, and that the second time changes nothing."""

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from server.business_files.apply import Outcome, apply_business_file, import_faqs, remove_business
from server.business_files.demo import DEMO_FILE
from server.business_files.export import export_business
from server.business_files.parsing import parse_business_file, parse_faqs
from server.business_files.present import read_business
from server.business_files.rows import UnknownName
from server.businesses.accounts import authenticate
from server.businesses.models import AuditEntry, BusinessSettings, User
from server.businesses.queries import get_business_settings
from server.calendars.models import BusinessCalendar, CalendarRoutingRule, CalendarService
from server.core.db import session, transaction
from server.core.errors import Conflict, NotFound
from server.messaging.models import ChannelAccount
from server.scheduling.models import VacationPeriod

pytestmark = pytest.mark.usefixtures("app")

FULL = """
name: Salon Étoile
slug: {slug}
time_zone: Europe/Paris
languages: [fr, en]
currency: CHF
phone: "+41 22 555 01 02"
hours:
  monday: [09:00-13:00, 14:00-18:00]
  friday: 20:00-02:00
booking_window_days: 30
min_notice_minutes: 15
cancel_notice_minutes: 60
move_notice_minutes: 30
customers_may_cancel: false
customers_may_move: false
reminder_hours: null
evening_report_at: "19:30"
waitlist_hold_minutes: 20
holiday_country: FR
always_open: true
owners:
  - {{channel: whatsapp, external_id: "41225550102", name: Ana}}
users:
  - {{email: ana@{slug}.example, role: owner}}
  - {{email: ben@{slug}.example, role: viewer}}
services:
  - {{name: Coupe, duration_minutes: 30, price: 45.50, keywords: [coupe, cheveux], labels: [hair]}}
  - {{name: Couleur, duration_minutes: 90, price: 120, buffer_after_minutes: 10}}
calendars:
  - name: Ana
    default: true
    capacity: 2
    slot_grid: clock
    slot_step_minutes: 20
    services:
      - {{name: Coupe, duration_minutes: 40, price: 52, description: Chez Ana, buffer_before_minutes: 0}}
    special_days:
      - {{date: 2031-12-24, hours: 09:00-12:00, title: Noël}}
  - name: Ben
    type_key: colour
    hours: {{tuesday: 10:00-16:00}}
    buffer_before_minutes: 5
    allowed_tags: [hair]
    priority: 3
    max_per_day: 4
routing_rules:
  - {{calendar: Ana, keywords: [coupe], priority: 2}}
  - {{calendar: Ben, keywords: [couleur], labels: [hair], channel: whatsapp, ask: true, question: Ben ?}}
faqs:
  - {{question: Où garer ?, answer: Devant., keywords: [parking]}}
  - {{question: Where to park?, answer: In front., language: en}}
channels:
  - {{channel: whatsapp, account: "{slug}", display_name: Étoile}}
special_days:
  - {{date: 2031-01-01, hours: closed, title: Nouvel an}}
closures:
  - {{from: 2031-08-01, to: 2031-08-15, title: Vacances}}
  - {{from: 2031-09-01, calendar: Ben}}
"""


@pytest.fixture
def slug() -> str:
    return f"etoile-{uuid.uuid4().hex[:10]}"


@pytest.fixture
def full(slug: str) -> str:
    return FULL.format(slug=slug)


def apply(text: str, **options: Any) -> Outcome:
    return apply_business_file(parse_business_file(text.encode()), **options)


def in_business(outcome: Outcome, read: Callable[[int], Any]) -> Any:
    assert outcome.business_id is not None
    with transaction(business_id=outcome.business_id):
        return read(outcome.business_id)


def exported(outcome: Outcome) -> str:
    text: str = in_business(outcome, lambda business_id: export_business(read_business(business_id)))
    return text


def steps(outcome: Outcome) -> list[str]:
    return [f"{change.action} {change.kind} {change.name}" for change in outcome.changes]


def test_applying_twice_changes_nothing(full: str) -> None:
    first = apply(full)
    assert "create calendar Ana" in steps(first)
    assert steps(apply(full)) == []


def test_what_is_exported_changes_nothing_and_says_the_same(full: str) -> None:
    text = exported(apply(full))
    again = apply(text)
    assert steps(again) == []
    assert exported(again) == text


def test_the_rules_and_the_own_terms_of_a_calendar_reach_their_columns(full: str) -> None:
    made = apply(full)

    def read(business_id: int) -> tuple[BusinessSettings, CalendarService]:
        rules = get_business_settings(business_id=business_id)
        own = select(CalendarService).where(
            CalendarService.business_id == business_id, CalendarService.price_cents.is_not(None)
        )
        return rules, session().scalars(own).one()

    rules, own = in_business(made, read)
    assert (rules.move_notice_min, rules.waitlist_hold_min, rules.holiday_country) == (30, 20, "FR")
    assert f"{rules.evening_report_at}" == "19:30:00"
    assert (rules.customers_may_cancel, rules.customers_may_move, rules.allow_24_7) == (False, False, True)
    assert (own.duration_minutes, own.price_cents, own.description) == (40, 5200, "Chez Ana")
    assert (own.buffer_before_minutes, own.buffer_after_minutes) == (0, None)
    dearer = apply(full.replace("price: 52", "price: 53.50"))
    (change,) = [change.to_json() for change in dearer.changes]
    assert change["fields"]["services"]["to"][0]["price"] == "53.50"


def test_an_export_makes_the_same_business_elsewhere(full: str, slug: str) -> None:
    text = exported(apply(full))
    copy = text.replace(slug, f"{slug}-2")
    assert exported(apply(copy)) == copy


def test_a_dry_run_shows_the_same_changes_and_makes_none(full: str) -> None:
    shown = apply(full, dry_run=True)
    assert shown.business_id is None
    assert steps(apply(full)) == steps(shown)
    changed = full.replace("capacity: 2", "capacity: 5")
    assert steps(apply(changed, dry_run=True)) == ["update calendar Ana"]
    assert steps(apply(full)) == []


def test_the_automatic_calendar_becomes_the_default_of_the_file(full: str) -> None:
    made = apply(full)

    def calendars(business_id: int) -> list[tuple[str, str | None]]:
        of_business = select(BusinessCalendar).where(BusinessCalendar.business_id == business_id)
        rows = session().scalars(of_business.order_by(BusinessCalendar.id))
        return [(row.name, row.type_key) for row in rows]

    assert in_business(made, calendars) == [("Ana", "default"), ("Ben", "colour")]


def test_what_leaves_the_file_is_switched_off_or_deleted(full: str) -> None:
    made = apply(full)
    head, _, rest = full.partition("  - name: Ben")
    without_ben = head + "routing_rules" + rest.partition("routing_rules")[2]
    without_ben = without_ben.replace("calendar: Ben", "calendar: Ana")
    assert "remove calendar Ben" in steps(apply(without_ben))

    def left(business_id: int) -> tuple[Any, Any]:
        ben = select(BusinessCalendar.is_active).where(
            BusinessCalendar.business_id == business_id, BusinessCalendar.name == "Ben"
        )
        rules = select(func.count()).where(CalendarRoutingRule.business_id == business_id)
        return session().scalar(ben), session().scalar(rules)

    assert in_business(made, left) == (False, 2)
    assert steps(apply(without_ben)) == []
    assert "update calendar Ben" in steps(apply(full)), "and comes back by itself"
    assert steps(apply(full)) == []


def test_sections_that_a_file_leaves_out_stay(full: str, slug: str) -> None:
    text = exported(apply(full))
    small = f"name: Other\nslug: {slug}\ntime_zone: UTC\n"
    outcome = apply(small)
    assert steps(outcome) == [f"update business {slug}"]
    assert exported(outcome) == text.replace("Salon Étoile", "Other").replace("Europe/Paris", "UTC")


def test_the_order_in_the_file_is_the_order_that_is_kept(full: str) -> None:
    made = apply(full)
    lines = full.splitlines()
    cut = next(index for index, line in enumerate(lines) if "name: Coupe" in line)
    lines[cut], lines[cut + 1] = lines[cut + 1], lines[cut]
    swapped = "\n".join(lines)
    assert steps(apply(swapped)) == ["update service Couleur", "update service Coupe"]
    names = in_business(made, lambda id_: [item.name for item in read_business(id_).services or ()])
    assert names == ["Couleur", "Coupe"]
    assert steps(apply(swapped)) == []


def test_a_file_that_fails_at_the_end_has_changed_nothing(full: str, slug: str) -> None:
    other = apply(FULL.format(slug=f"{slug}-b"))
    stolen = full.replace(f'account: "{slug}"', f'account: "{slug}-b"')
    with pytest.raises(Conflict):
        apply(stolen)
    with pytest.raises(NotFound):
        remove_business(slug)
    assert steps(apply(FULL.format(slug=other.slug))) == []


def test_a_rule_for_a_calendar_nobody_knows_is_refused(slug: str) -> None:
    head = f"name: X\nslug: {slug}\ntime_zone: UTC\n"
    apply(head)
    with pytest.raises(UnknownName, match='"Nobody"'):
        apply(head + "routing_rules:\n  - {calendar: Nobody, keywords: x}\n")


def test_roles_follow_the_file_and_strangers_lose_their_membership(full: str, slug: str) -> None:
    made = apply(full)
    promoted = full.replace("role: viewer", "role: staff").replace(
        f"ana@{slug}.example", f"eva@{slug}.example"
    )
    assert steps(apply(promoted)) == [
        f"remove user ana@{slug}.example",
        f"create user eva@{slug}.example",
        f"update user ben@{slug}.example",
    ]
    found = in_business(
        made, lambda id_: [(user.email, user.role) for user in read_business(id_).users or ()]
    )
    assert found == [(f"ben@{slug}.example", "staff"), (f"eva@{slug}.example", "owner")]


def test_new_users_get_the_password_that_the_caller_gives(full: str, slug: str) -> None:
    apply(full, passwords=lambda email: f"secret of {email}")
    email = f"ana@{slug}.example"
    assert authenticate(email, f"secret of {email}").is_superuser is False


def test_an_open_end_survives_the_round_trip(full: str) -> None:
    made = apply(full)

    def open_all(business_id: int) -> None:
        mine = VacationPeriod.business_id == business_id
        session().execute(update(VacationPeriod).where(mine).values(end_date=None))

    in_business(made, open_all)
    text = exported(made)
    assert text.count("9999-12-31") == 2
    assert steps(apply(text)) == []


def test_a_deactivated_calendar_takes_its_rules_out_of_the_export(full: str) -> None:
    made = apply(full)

    def close_ben(business_id: int) -> None:
        ben = (BusinessCalendar.business_id == business_id) & (BusinessCalendar.name == "Ben")
        session().execute(update(BusinessCalendar).where(ben).values(is_active=False))

    in_business(made, close_ben)
    text = exported(made)
    assert "Ben" not in text.replace("Ben ?", "")
    assert steps(apply(text)) == []


def test_credentials_stay_when_a_file_is_applied(full: str) -> None:
    made = apply(full)

    def seal(business_id: int) -> None:
        mine = ChannelAccount.business_id == business_id
        session().execute(update(ChannelAccount).where(mine).values(credentials=b"sealed"))

    in_business(made, seal)
    apply(full.replace("display_name: Étoile", "display_name: Other"))
    read = select(ChannelAccount.credentials).where(ChannelAccount.business_id == made.business_id)
    assert in_business(made, lambda _: session().scalar(read)) == b"sealed"


def test_every_application_that_changes_something_is_in_the_audit_log(full: str) -> None:
    made = apply(full)
    apply(full)
    read = select(AuditEntry.action).where(AuditEntry.business_id == made.business_id)
    actions = in_business(made, lambda _: session().scalars(read).all())
    assert list(actions).count("business.file_applied") == 1


def test_answers_are_imported_beside_those_that_are_there(full: str) -> None:
    made = apply(full)
    asked = parse_faqs(
        b"- {question: 'O\xc3\xb9 garer ?', answer: Derri\xc3\xa8re.}\n- {question: New, answer: Yes}\n"
    )
    assert made.business_id is not None
    changes = import_faqs(made.business_id, asked, language=None)
    assert [(change.action, change.name) for change in changes] == [
        ("update", "fr Où garer ?"),
        ("create", "fr New"),
    ]
    read = in_business(
        made, lambda id_: [(faq.question, faq.answer) for faq in read_business(id_).faqs or ()]
    )
    assert read == [("Où garer ?", "Derrière."), ("Where to park?", "In front."), ("New", "Yes")]
    assert import_faqs(made.business_id, asked, language=None) == []


def test_a_business_is_deleted_with_all_it_has(full: str, slug: str, app: Flask) -> None:
    made = apply(full)
    assert remove_business(slug) == made.business_id
    with transaction(business_id=made.business_id):
        assert session().scalar(select(func.count()).select_from(BusinessCalendar)) == 0
        assert session().scalar(select(func.count()).select_from(User)) == 0
    with pytest.raises(NotFound):
        remove_business(slug)


def test_the_demo_file_can_be_applied(slug: str) -> None:
    text = (
        DEMO_FILE.read_text()
        .replace("slug: demo", f"slug: {slug}")
        .replace("luna.example", f"{slug}.example")
    )
    assert len(apply(text).changes) > 20
    assert steps(apply(text)) == []
    assert steps(apply(exported(apply(text)))) == []
