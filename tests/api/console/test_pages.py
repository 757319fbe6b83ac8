"""The pages: reachable, safe against what people write, and honest when there is nothing to show."""

import re
from typing import TYPE_CHECKING

import pytest

from server.app_factory import create_app
from server.core.settings import Settings
from server.postgres.databases import Databases
from tests.builders import a_business, a_service

if TYPE_CHECKING:
    from flask.testing import FlaskClient

    from tests.builders import Salon

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


def test_the_chat_page_greets_for_the_business(client: "FlaskClient", business: "Salon") -> None:
    answer = client.get(f"/chat/{business.slug}")
    assert answer.status_code == 200
    assert "Hello, this is Salon Test." in answer.text
    assert '<html lang="en" dir="ltr">' in answer.text


def test_the_first_suggestion_is_a_booking_of_the_first_service(
    client: "FlaskClient", business: "Salon"
) -> None:
    a_service(business, name="Haircut", position=1)
    a_service(business, name="Beard trim", position=2)
    page = client.get(f"/chat/{business.slug}").text
    assert 'data-value="I&#39;d like a haircut tomorrow at 3pm"' in page


@pytest.mark.parametrize(
    ("language", "direction", "greeting"),
    [
        pytest.param("he", "rtl", "שלום", id="Hebrew runs from the right"),
        pytest.param("ar", "rtl", "مرحب", id="Arabic too"),
        pytest.param("fr", "ltr", "Bonjour", id="French does not"),
        pytest.param("tlh", "ltr", "Hello", id="an unknown language is the business's own"),
    ],
)
def test_the_page_runs_in_the_direction_of_its_language(
    client: "FlaskClient", business: "Salon", language: str, direction: str, greeting: str
) -> None:
    page = client.get(f"/chat/{business.slug}?language={language}").text
    assert f'dir="{direction}"' in page
    assert greeting in page


def test_a_business_name_never_becomes_markup(client: "FlaskClient", app: object) -> None:
    salon = a_business(name='<script>alert(1)</script>"')
    page = client.get(f"/chat/{salon.slug}").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&#34;" in page


def test_pages_allow_no_inline_script_and_have_none(client: "FlaskClient", business: "Salon") -> None:
    answer = client.get(f"/chat/{business.slug}")
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"<script(?![^>]* src=)|\sstyle=|\son[a-z]+=", answer.text)


def test_what_the_page_needs_is_served(client: "FlaskClient", business: "Salon") -> None:
    page = client.get(f"/chat/{business.slug}").text
    needed = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', page))
    assert len(needed) >= 5
    found = {path: client.get(path, buffered=True).status_code for path in needed}
    assert found == dict.fromkeys(needed, 200)


@pytest.mark.parametrize("path", ["/static/../routes.py", "/static/%2e%2e/routes.py", "/static/nothing.css"])
def test_nothing_else_is_served(client: "FlaskClient", path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/chat/nobody-here", "/chat/%00", "/nothing/here"])
def test_a_browser_gets_a_page_for_what_is_not_there(client: "FlaskClient", path: str) -> None:
    answer = client.get(path, headers=BROWSER)
    assert (answer.status_code, answer.mimetype) == (404, "text/html")
    assert "There is nothing here" in answer.text
    assert answer.headers["X-Request-ID"] in answer.text
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_a_program_gets_the_problem_document(client: "FlaskClient") -> None:
    answer = client.get("/chat/nobody-here")
    assert (answer.status_code, answer.mimetype) == (404, "application/problem+json")


def test_the_api_answers_a_browser_with_a_problem_document_too(client: "FlaskClient") -> None:
    answer = client.get("/widget/v1/messages", headers=BROWSER)
    assert (answer.status_code, answer.mimetype) == (401, "application/problem+json")


def test_the_root_leads_to_the_log_in_when_there_are_several_businesses(
    client: "FlaskClient", business: "Salon", other_business: "Salon"
) -> None:
    assert client.get("/").headers["Location"] == "/login"
    assert client.get("/login").status_code == 200


def test_the_root_leads_to_the_chat_when_there_is_one_business(own_database: Settings) -> None:
    Databases(own_database).bootstrap()
    app = create_app(own_database)
    with app.app_context():
        salon = a_business()
    assert app.test_client().get("/").headers["Location"] == f"/chat/{salon.slug}"


def test_the_account_page_sends_a_stranger_to_the_log_in(client: "FlaskClient") -> None:
    answer = client.get("/account", headers=BROWSER)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/login")
