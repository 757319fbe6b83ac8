"""A customer follows the link of an appointment: moves it, then cancels it, without JavaScript."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import update

from server.businesses.models import Business
from server.core import clock
from server.core.db import session, transaction
from server.messaging.models import Customer
from server.scheduling.models import Appointment
from tests.browser.barriers import barriers
from tests.builders import Salon, a_service, an_appointment

pytestmark = pytest.mark.browser

Visit = Callable[..., Page]


def link_of_a_haircut(salon: Salon, *, language: str) -> str:
    """Book a haircut for noon in two days and return the path of its page."""
    service_id = a_service(salon, name="Haircut & beard", duration_minutes=45, calendars=[salon.calendar_id])
    noon = clock.now().replace(hour=11, minute=0, second=0, microsecond=0) + timedelta(days=2)
    with transaction(business_id=salon.id):
        customer = Customer(business_id=salon.id, name="Giulia Rossi", language=language)
        session().add(customer)
        session().execute(
            update(Business)
            .where(Business.id == salon.id)
            .values(phone="+39 06 123 4567", address="Via Appia 12, Roma")
        )
    appointment_id = an_appointment(
        salon, starts_at=noon, duration_minutes=45, service_id=service_id, customer_id=customer.id
    )
    with transaction(business_id=salon.id):
        return f"/appointment/{session().get_one(Appointment, appointment_id).public_token}"


def overflows(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))


def test_a_customer_moves_and_cancels_on_a_phone_without_javascript(visit: Visit, salon: Salon) -> None:
    page = visit(link_of_a_haircut(salon, language="en"), width=390, java_script_enabled=False)
    expect(page.get_by_role("heading", name="Your appointment")).to_be_visible()
    page.get_by_role("link", name="Move to another time").click()
    page.get_by_role("navigation").get_by_role("link").nth(3).click()
    page.get_by_label("3:00 PM").check()
    page.get_by_role("button", name="Move to this time").click()
    expect(page.get_by_role("status")).to_have_text("Moved. This is your new time.")
    expect(page.locator(".visit-time")).to_contain_text("3:00 PM")
    page.reload()
    expect(page.locator(".visit-time")).to_contain_text("3:00 PM")
    page.get_by_role("link", name="Cancel the appointment").click()
    page.get_by_role("button", name="Yes, cancel it").click()
    expect(page.get_by_role("status")).to_have_text("This appointment is cancelled.")
    expect(page.get_by_role("link", name="Book a new appointment")).to_be_visible()
    with transaction(business_id=salon.id):
        found = session().query(Appointment.status, Appointment.sequence).order_by(Appointment.id).all()
    assert [tuple(row) for row in found] == [("cancelled", 0), ("cancelled", 1)]


def test_the_hebrew_pages_run_from_the_right_and_have_no_barrier(visit: Visit, salon: Salon) -> None:
    path = link_of_a_haircut(salon, language="he")
    for part, scheme in (("", "dark"), ("/move", "light")):
        page = visit(path + part, width=390, color_scheme=scheme, reduced_motion="reduce")
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
        picture = page.locator(".avatar").bounding_box()
        assert picture is not None
        assert picture["x"] > 195, "the picture stands on the right, where the line begins"
        assert not overflows(page)
        assert barriers(page) == []
