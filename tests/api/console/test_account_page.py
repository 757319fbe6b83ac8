"""The account page shows the people of a business who is coming, and nobody else anything."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from server.businesses.accounts import create_user
from server.core.db import transaction
from tests.builders import a_service, an_appointment

if TYPE_CHECKING:
    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

    from tests.builders import Salon

BROWSER = {"Accept": "text/html"}
PASSWORD = "correct horse battery staple"


@pytest.fixture
def email(business: "Salon") -> str:
    address = f"owner-{business.slug}@example.com"
    with transaction(business_id=business.id):
        create_user(business_id=business.id, email=address, password=PASSWORD, role="owner")
    return address


def log_in(client: "FlaskClient", email: str, password: str = PASSWORD) -> "TestResponse":
    return client.post("/api/auth/login", json={"email": email, "password": password})


def today_at_noon() -> datetime:
    return datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)


def test_whoever_is_logged_in_sees_who_is_coming_today(
    client: "FlaskClient", business: "Salon", email: str
) -> None:
    service_id = a_service(business, name="Haircut")
    an_appointment(
        business, starts_at=today_at_noon(), service_id=service_id, customer_name="<b>Giulia</b> Rossi"
    )
    an_appointment(
        business, starts_at=today_at_noon() + timedelta(days=1), customer_name="Somebody of tomorrow"
    )
    log_in(client, email)
    page = client.get("/account", headers=BROWSER).text
    assert email in page
    assert "&lt;b&gt;Giulia&lt;/b&gt; Rossi" in page
    assert "Haircut" in page
    assert "Somebody of tomorrow" not in page


def test_another_business_is_not_on_the_page(
    client: "FlaskClient", email: str, other_business: "Salon"
) -> None:
    an_appointment(other_business, starts_at=today_at_noon(), customer_name="A stranger")
    log_in(client, email)
    page = client.get("/account", headers=BROWSER).text
    assert "Nobody is coming today." in page
    assert "A stranger" not in page


def test_logging_out_ends_it(client: "FlaskClient", email: str) -> None:
    token = log_in(client, email).get_json()["csrf_token"]
    assert f'data-csrf="{token}"' in client.get("/account", headers=BROWSER).text
    client.post("/api/auth/logout", headers={"X-CSRF-Token": token})
    answer = client.get("/account", headers=BROWSER)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/login")
