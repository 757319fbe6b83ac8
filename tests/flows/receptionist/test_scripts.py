"""Whole talks in ten languages through the real pipeline, graded by the rows that they leave."""

import uuid
from collections import Counter
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from sqlalchemy import delete, func, select, update

from server.business_files.apply import apply_business_file
from server.business_files.demo import DEMO_FILE
from server.business_files.parsing import parse_business_file
from server.calendars.models import BusinessCalendar, Service
from server.chat import Talk
from server.core.db import session, transaction
from server.language.formats import LANGUAGES
from server.messaging.models import Conversation, Customer
from server.scheduling.models import Appointment
from server.scheduling.waitlist_models import WaitlistEntry
from tests.flows.receptionist.scripts import Script, read_scripts

PARIS = ZoneInfo("Europe/Paris")
# A Saturday morning in the salon; Sunday is tomorrow.
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=PARIS)
SCRIPTS = list(read_scripts())


@pytest.fixture(scope="module")
def salon(_session_app: Flask) -> int:
    """Give the id of the salon that all these talks are with, made from the demo's file."""
    wanted = parse_business_file(DEMO_FILE.read_bytes())
    wanted = replace(wanted, slug=f"luna-{uuid.uuid4().hex[:12]}", owners=(), users=())
    with _session_app.app_context():
        business_id = apply_business_file(wanted).business_id
    assert business_id is not None
    return business_id


@pytest.mark.parametrize(
    "script", [pytest.param(script, id=f"{script.language}: {script.title}") for script in SCRIPTS]
)
def test_a_talk_leaves_the_rows_that_were_agreed_on(app: Flask, salon: int, script: Script) -> None:
    now, replies = NOW, [""]

    def clock() -> datetime:
        return now

    talk = Talk(app, business_id=salon, now=clock, language=script.language)
    for mark, text in script.steps:
        if mark == "@":
            now = datetime.fromisoformat(text).replace(tzinfo=PARIS)
        elif mark == ">":
            replies = [reply.text for reply in talk.say(text)]
        else:
            assert text.casefold() in "\n".join(replies).casefold(), replies
    left = rows_of(salon)
    clear(salon)
    assert left == sorted(script.rows), replies


def clear(business_id: int) -> None:
    """Give the next talk an empty diary."""
    with transaction(business_id=business_id):
        for model in (WaitlistEntry, Appointment):
            session().execute(delete(model).where(model.business_id == business_id))
        session().execute(update(Conversation).values(status="bot"))


def rows_of(business_id: int) -> list[str]:
    """List what the talk left, as scripts write it."""
    with transaction(business_id=business_id):
        booked = session().execute(
            select(
                Appointment.status,
                Service.name,
                BusinessCalendar.name,
                Appointment.starts_at,
                func.coalesce(Appointment.customer_name, Customer.name, ""),
            )
            .outerjoin(Service, Service.id == Appointment.service_id)
            .join(BusinessCalendar, BusinessCalendar.id == Appointment.calendar_id)
            .join(Customer, Customer.id == Appointment.customer_id)
            .where(Appointment.business_id == business_id, Appointment.status.in_(("confirmed", "cancelled")))
        )
        lines = [_line(*row) for row in booked]
        waits = select(Service.name).join(WaitlistEntry, WaitlistEntry.service_id == Service.id)
        lines += [
            f"waiting | {name}"
            for name in session().scalars(waits.where(WaitlistEntry.business_id == business_id))
        ]
        human = select(Conversation.id).where(Conversation.status == "human")
        return sorted([*lines, *("person" for _ in session().scalars(human))])


def _line(status: str, service: str | None, calendar: str, starts_at: datetime, name: str) -> str:
    when = f"{starts_at.astimezone(PARIS):%Y-%m-%d %H:%M}"
    parts = [service or "-", calendar, when]
    return " | ".join(["cancelled", *parts] if status == "cancelled" else [*parts, name])


def test_every_language_has_its_talks() -> None:
    count = Counter(script.language for script in SCRIPTS)
    assert set(count) == set(LANGUAGES)
    assert min(count.values()) >= 4
    assert len(SCRIPTS) >= 40
