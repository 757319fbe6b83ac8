"""Webhooks: made, changed and switched off by owners, and only to where the operator lets them."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from server.events.endpoints import MOST_ENDPOINTS
from tests.builders import Salon, an_api_key
from tests.cluster import connect
from tests.providers.receiver import Receiver

URL = "https://hooks.example/frontdesk"


@pytest.fixture
def webhook(client: FlaskClient, auth_headers: dict[str, str]) -> dict[str, Any]:
    answer = client.post("/api/webhooks", headers=auth_headers, json={"url": URL})
    assert answer.status_code == 201, answer.get_data(as_text=True)
    made: dict[str, Any] = answer.json
    return made


def test_the_secret_is_shown_once_and_stored_sealed(
    webhook: dict[str, Any], client: FlaskClient, auth_headers: dict[str, str], admin_url: str
) -> None:
    secret = webhook.pop("secret")
    answer = client.get(f"/api/webhooks/{webhook['id']}", headers=auth_headers)
    assert answer.json == webhook
    assert client.get("/api/webhooks", headers=auth_headers).json["items"] == [webhook]
    with connect(admin_url) as cursor:
        cursor.execute("SELECT secret FROM webhook_endpoints WHERE id = %s", (webhook["id"],))
        assert secret.encode() not in bytes(cursor.fetchone()[0])


def test_a_repeated_request_makes_one_webhook_and_keeps_no_secret(
    client: FlaskClient, auth_headers: dict[str, str], admin_url: str, business: Salon
) -> None:
    headers = auth_headers | {"Idempotency-Key": "make-it"}
    first, again = [client.post("/api/webhooks", headers=headers, json={"url": URL}) for _ in range(2)]
    secret = first.json.pop("secret")
    assert "secret" not in again.json
    assert again.json["id"] == first.json["id"]
    with connect(admin_url) as cursor:
        cursor.execute("SELECT response::text FROM idempotency_keys WHERE business_id = %s", (business.id,))
        assert secret not in cursor.fetchone()[0]


def test_a_webhook_is_changed_and_deleted_by_who_has_read_it(
    webhook: dict[str, Any], client: FlaskClient, auth_headers: dict[str, str]
) -> None:
    path = f"/api/webhooks/{webhook['id']}"
    tag = {"If-Match": client.get(path, headers=auth_headers).headers["ETag"]}
    wish = {"event_types": ["appointment_created"], "is_active": False, "description": "the till"}
    changed = client.patch(path, headers=auth_headers | tag, json=wish)
    assert changed.status_code == 200
    assert {name: changed.json[name] for name in wish} == wish
    assert client.patch(path, headers=auth_headers | tag, json={"url": URL}).status_code == 412
    assert client.delete(path, headers=auth_headers | tag).status_code == 412
    assert client.delete(path, headers=auth_headers).status_code == 204
    assert client.get(path, headers=auth_headers).json["code"] == "unknown_webhook"


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("", id="empty"),
        pytest.param("hooks.example", id="no scheme"),
        pytest.param("ftp://hooks.example/", id="another protocol"),
        pytest.param("https://", id="no host"),
        pytest.param("https://user:pass@hooks.example/", id="with a password"),
        pytest.param("https://hooks.example/#here", id="with a fragment"),
        pytest.param("https://hooks.example:99999/", id="no port"),
        pytest.param("https://hooks.example/a b", id="with a space"),
        pytest.param("https://hooks.example/\r\nX: y", id="with a line break"),
        pytest.param("https://[::1", id="half an address"),
        pytest.param("https://hooks.example/" + "a" * 2000, id="too long"),
    ],
)
def test_an_address_that_cannot_be_called_is_a_field_error(
    client: FlaskClient, auth_headers: dict[str, str], url: str
) -> None:
    answer = client.post("/api/webhooks", headers=auth_headers, json={"url": url})
    assert (answer.status_code, list(answer.json["errors"])) == (422, ["url"])
    assert client.get("/api/webhooks", headers=auth_headers).json["items"] == []


def test_only_owners_configure_and_a_strangers_webhook_is_unknown(
    webhook: dict[str, Any], client: FlaskClient, business: Salon, other_business: Salon
) -> None:
    staff = {"Authorization": f"Bearer {an_api_key(business, role='staff')}"}
    stranger = {"Authorization": f"Bearer {an_api_key(other_business)}"}
    path = f"/api/webhooks/{webhook['id']}"
    for method, suffix in (
        ("GET", ""),
        ("PATCH", ""),
        ("DELETE", ""),
        ("POST", "/secret"),
        ("POST", "/test"),
    ):
        body = {"json": {}} if method == "PATCH" else {}
        assert client.open(path + suffix, method=method, headers=staff, **body).status_code == 403
        answer = client.open(path + suffix, method=method, headers=stranger, **body)
        assert (answer.status_code, answer.json["code"]) == (404, "unknown_webhook")
    assert client.get(f"{path}/deliveries", headers=stranger).status_code == 404
    assert client.post(f"{path}/deliveries/1/retry", headers=stranger).status_code == 404


def test_a_business_has_only_so_many(
    client: FlaskClient, auth_headers: dict[str, str], business: Salon, admin_url: str
) -> None:
    with connect(admin_url) as cursor:
        cursor.execute(
            "INSERT INTO webhook_endpoints (business_id, url, secret)"
            " SELECT %s, %s, 'sealed' FROM generate_series(2, %s)",
            (business.id, URL, MOST_ENDPOINTS),
        )
    assert client.post("/api/webhooks", headers=auth_headers, json={"url": URL}).status_code == 201
    refused = client.post("/api/webhooks", headers=auth_headers, json={"url": URL})
    assert (refused.status_code, refused.json["code"]) == (409, "too_many_webhooks")


def test_what_happens_to_a_webhook_is_noted_but_not_sent(
    webhook: dict[str, Any], client: FlaskClient, auth_headers: dict[str, str], follow: Any
) -> None:
    client.post(f"/api/webhooks/{webhook['id']}/secret", headers=auth_headers)
    assert [event["type"] for event in follow(2)] == ["webhook_created", "webhook_secret_rotated"]
    log = client.get(f"/api/webhooks/{webhook['id']}/deliveries", headers=auth_headers).json
    assert log == {"items": [], "next_cursor": None}


class TestWhereTheOperatorAllowsNoPrivateAddress:
    """The server's own default."""

    @pytest.fixture
    def app(self, _session_app: Any) -> Any:
        with _session_app.app_context():
            yield _session_app

    @pytest.mark.parametrize(
        "url",
        [
            pytest.param("http://hooks.example/", id="without encryption"),
            pytest.param("https://127.0.0.1/", id="this machine"),
            pytest.param("https://[::ffff:10.0.0.1]/", id="a private address in disguise"),
            pytest.param("https://169.254.169.254/latest/meta-data", id="a cloud's metadata"),
        ],
    )
    def test_such_an_address_is_refused(
        self, client: FlaskClient, auth_headers: dict[str, str], url: str
    ) -> None:
        answer = client.post("/api/webhooks", headers=auth_headers, json={"url": url})
        assert (answer.status_code, list(answer.json["errors"])) == (422, ["url"])

    def test_a_name_is_looked_up_only_when_sending(
        self, client: FlaskClient, auth_headers: dict[str, str], receiver: Receiver
    ) -> None:
        url = receiver.url.replace("http://127.0.0.1", "https://localhost")
        assert client.post("/api/webhooks", headers=auth_headers, json={"url": url}).status_code == 201
