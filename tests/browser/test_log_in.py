"""An owner logs in, sees the day, and logs out again."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from server.businesses.accounts import create_user
from server.core.db import transaction
from tests.browser.barriers import barriers
from tests.builders import Salon

pytestmark = pytest.mark.browser

Visit = Callable[..., Page]
PASSWORD = "correct horse battery staple"


@pytest.fixture
def email(salon: Salon) -> str:
    address = f"owner-{salon.slug}@example.com"
    with transaction(business_id=salon.id):
        create_user(business_id=salon.id, email=address, password=PASSWORD, role="owner")
    return address


def test_an_owner_logs_in_and_out(visit: Visit, email: str) -> None:
    page = visit("/login")
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_text(f"You are logged in as {email}")).to_be_visible()
    assert barriers(page) == []
    page.get_by_role("button", name="Log out").click()
    expect(page.get_by_role("heading", name="Welcome back")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_log_in_has_no_barrier(visit: Visit, scheme: str) -> None:
    assert barriers(visit("/login", color_scheme=scheme)) == []
