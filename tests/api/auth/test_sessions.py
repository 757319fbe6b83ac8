"""Signing in and out, and what a session protects."""

import secrets
import uuid
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from server.businesses.accounts import Role, create_user, disable_user, reset_password
from server.core.db import transaction
from tests.builders import Salon

PASSWORD = "correct horse battery"
CALENDARS = "/api/calendar/calendars"


def a_user(*salons: Salon, email: str | None = None, role: Role = "owner") -> tuple[str, uuid.UUID]:
    """Make a member of these businesses; return address and id."""
    email = email or f"{secrets.token_hex(6)}@example.com"
    for salon in salons:
        with transaction(salon.id):
            user_id = create_user(business_id=salon.id, email=email, password=PASSWORD, role=role)
    return email, user_id


def sign_in(client: FlaskClient, email: str, password: str = PASSWORD, **headers: str) -> Any:
    return client.post("/api/auth/login", json={"email": email, "password": password}, headers=headers)


def test_a_member_signs_in_looks_and_signs_out(client: FlaskClient, business: Salon) -> None:
    email, user_id = a_user(business)
    answer = sign_in(client, email.upper())
    assert answer.status_code == 200
    assert answer.json["user"] == {"id": str(user_id), "email": email, "is_superuser": False}
    assert answer.json["businesses"] == [
        {"id": business.id, "name": "Salon Test", "slug": business.slug, "role": "owner"}
    ]
    assert client.get("/api/auth/me").json == answer.json
    assert client.get(CALENDARS).status_code == 200

    csrf = {"X-CSRF-Token": answer.json["csrf_token"]}
    assert client.post("/api/auth/logout", headers=csrf).status_code == 204
    assert client.get("/api/auth/me").status_code == 401


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(client: FlaskClient, business: Salon) -> None:
    cookie = sign_in(client, a_user(business)[0]).headers["Set-Cookie"]
    assert cookie.startswith("frontdesk_session=")
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(cookie.split("; "))


def test_a_session_ends_on_the_server_not_only_in_the_browser(app: Flask, business: Salon) -> None:
    browser, thief = app.test_client(), app.test_client()
    answer = sign_in(browser, a_user(business)[0])
    stolen = browser.get_cookie("frontdesk_session")
    assert stolen is not None
    thief.set_cookie("frontdesk_session", stolen.value)
    assert thief.get("/api/auth/me").status_code == 200
    browser.post("/api/auth/logout", headers={"X-CSRF-Token": answer.json["csrf_token"]})
    assert thief.get("/api/auth/me").status_code == 401


def test_signing_in_again_ends_the_browser_s_old_session(app: Flask, business: Salon) -> None:
    browser, other = app.test_client(), app.test_client()
    email, _ = a_user(business)
    sign_in(browser, email)
    first = browser.get_cookie("frontdesk_session")
    assert first is not None
    sign_in(browser, email)
    other.set_cookie("frontdesk_session", first.value)
    assert other.get("/api/auth/me").status_code == 401


def test_unknown_wrong_and_disabled_are_refused_alike(client: FlaskClient, business: Salon) -> None:
    email, _ = a_user(business)
    disabled, disabled_id = a_user(business)
    with transaction(business.id):
        disable_user(business_id=business.id, user_id=disabled_id)
    answers = [
        sign_in(client, "nobody@example.com"),
        sign_in(client, email, "wrong horse battery"),
        sign_in(client, disabled),
        sign_in(client, "nul\0@example.com"),
        sign_in(client, "a" * 300),
    ]
    assert {answer.status_code for answer in answers[:3]} == {401}
    assert len({answer.data for answer in answers[:3]}) == 1
    assert answers[0].json["code"] == "wrong_login"
    assert "WWW-Authenticate" in answers[0].headers
    assert [answer.status_code for answer in answers[3:]] == [422, 401]


@pytest.mark.parametrize("shut_out", [disable_user, reset_password])
def test_disabling_and_a_new_password_end_the_open_sessions(
    client: FlaskClient, business: Salon, shut_out: Any
) -> None:
    email, user_id = a_user(business)
    sign_in(client, email)
    assert client.get("/api/auth/me").status_code == 200
    more = {"password": "another good one"} if shut_out is reset_password else {}
    with transaction(business.id):
        shut_out(business_id=business.id, user_id=user_id, **more)
    assert client.get("/api/auth/me").status_code == 401


def test_a_new_password_replaces_the_old_one(client: FlaskClient, business: Salon) -> None:
    email, user_id = a_user(business)
    with transaction(business.id):
        reset_password(business_id=business.id, user_id=user_id, password="another good one")
    assert sign_in(client, email).status_code == 401
    assert sign_in(client, email, "another good one").status_code == 200


def test_a_change_needs_the_token_of_the_own_session(app: Flask, business: Salon) -> None:
    mine, other = app.test_client(), app.test_client()
    email, _ = a_user(business)
    token = sign_in(mine, email).json["csrf_token"]
    foreign = sign_in(other, email).json["csrf_token"]
    wish = {"name": "Nails"}
    for headers in ({}, {"X-CSRF-Token": foreign}, {"X-CSRF-Token": "é"}, {"X-CSRF-Token": ""}):
        refused = mine.post(CALENDARS, json=wish, headers=headers)
        assert (refused.status_code, refused.json["code"]) == (403, "csrf_refused")
    assert mine.post(CALENDARS, json=wish, headers={"X-CSRF-Token": token}).status_code == 201


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({}, 200, id="a program"),
        pytest.param({"Sec-Fetch-Site": "same-origin"}, 200, id="our page"),
        pytest.param({"Sec-Fetch-Site": "cross-site"}, 403, id="another site"),
        pytest.param({"Sec-Fetch-Site": "same-site"}, 403, id="a sister site"),
        pytest.param({"Origin": "http://localhost"}, 200, id="our origin"),
        pytest.param({"Origin": "https://evil.example"}, 403, id="another origin"),
        pytest.param({"Origin": "null"}, 403, id="no origin to speak of"),
    ],
)
def test_another_site_cannot_sign_anybody_in(
    client: FlaskClient, business: Salon, headers: dict[str, str], status: int
) -> None:
    assert sign_in(client, a_user(business)[0], **headers).status_code == status


def test_who_belongs_to_several_businesses_says_which(
    client: FlaskClient, business: Salon, other_business: Salon
) -> None:
    email, _ = a_user(business, other_business)
    signed_in = sign_in(client, email).json
    assert [one["id"] for one in signed_in["businesses"]] == [business.id, other_business.id]
    unsaid = client.get(CALENDARS)
    assert (unsaid.status_code, unsaid.json["code"]) == (400, "business_required")
    for salon in (business, other_business):
        items = client.get(CALENDARS, headers={"X-Business-ID": str(salon.id)}).json["items"]
        assert [item["id"] for item in items] == [salon.calendar_id]


@pytest.mark.parametrize("given", ["{other}", "0", "-1", "999999999", "9" * 40, "x", "١", ""])
def test_a_strangers_business_looks_like_a_missing_one(
    client: FlaskClient, business: Salon, other_business: Salon, given: str
) -> None:
    sign_in(client, a_user(business)[0])
    answer = client.get(
        CALENDARS, headers={"X-Business-ID": given.format(other=other_business.id).encode().decode("latin-1")}
    )
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")


def test_a_member_who_left_sees_nothing(client: FlaskClient, business: Salon, admin_url: str) -> None:
    from tests.cluster import connect  # noqa: PLC0415 - the one test that looks from outside

    email, user_id = a_user(business)
    sign_in(client, email)
    with connect(admin_url) as cursor:
        cursor.execute("DELETE FROM memberships WHERE user_id = %s", (str(user_id),))
    assert client.get(CALENDARS).status_code == 404
    assert client.get("/api/auth/me").json["businesses"] == []


def test_guessing_is_slowed_down(client: FlaskClient, business: Salon) -> None:
    email, _ = a_user(business)
    statuses = [sign_in(client, email, f"wrong password {n}").status_code for n in range(11)]
    assert statuses == [401] * 10 + [429]
    late = sign_in(client, email)
    assert (late.status_code, late.json["code"]) == (429, "too_many_requests")
    assert int(late.headers["Retry-After"]) > 0
    assert sign_in(client, a_user(business)[0]).status_code == 200, "others are not kept out"


@pytest.mark.parametrize(
    ("authorization", "status"),
    [
        pytest.param("Bearer test", 401, id="rubbish"),
        pytest.param("Bearer ", 401, id="nothing"),
        pytest.param("Bearer fd_00000000_" + "A" * 43, 401, id="a well-formed stranger"),
        pytest.param("Basic dXNlcjpwYXNz", 401, id="another scheme"),
        pytest.param("Bearer é", 401, id="not ASCII"),
    ],
)
def test_an_unknown_key_is_a_problem_with_a_challenge(
    client: FlaskClient, business: Salon, authorization: str, status: int
) -> None:
    answer = client.get(CALENDARS, headers={"Authorization": authorization})
    assert (answer.status_code, answer.json["code"]) == (status, "unauthorized")
    assert answer.headers["WWW-Authenticate"] == "Bearer"
    assert answer.content_type == "application/problem+json"
    assert answer.headers["X-Request-ID"]
