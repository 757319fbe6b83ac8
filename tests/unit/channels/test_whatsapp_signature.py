"""Who may speak as WhatsApp: only whoever knows the app secret."""

import json
from pathlib import Path

import pytest

from server.channels.whatsapp.signature import HEADER, is_signed, sign

PAYLOADS = Path(__file__).parents[2] / "payloads"
INDEX = json.loads((PAYLOADS / "index.json").read_text(encoding="utf-8"))
SECRET = INDEX["secrets"]["meta_app_secret"]
BODY = b'{"object":"whatsapp_business_account"}'


@pytest.mark.parametrize("case", [pytest.param(case, id=case["file"]) for case in INDEX["cases"]["whatsapp"]])
def test_every_sample_carries_a_right_signature(case: dict[str, dict[str, str]]) -> None:
    body = (PAYLOADS / str(case["file"])).read_bytes()
    assert is_signed(body, case["headers"][HEADER], SECRET)


def test_one_changed_byte_makes_the_signature_wrong() -> None:
    assert not is_signed(BODY + b" ", sign(BODY, SECRET), SECRET)


@pytest.mark.parametrize(
    "header",
    [
        pytest.param(None, id="no header"),
        pytest.param("", id="an empty header"),
        pytest.param(" ", id="a blank header"),
        pytest.param("sha256=", id="only the prefix"),
        pytest.param("sha256=é" + "0" * 63, id="not ASCII"),
        pytest.param("sha256=" + "٠" * 64, id="digits of another script"),
        pytest.param("sha256=" + "0" * 5000, id="far too long"),
        pytest.param("sha1=" + "0" * 40, id="the older algorithm"),
        pytest.param(sign(BODY, SECRET)[:-5], id="cut short"),
        pytest.param(sign(BODY, SECRET) + "\n", id="a line break behind it"),
        pytest.param(sign(BODY, SECRET).upper(), id="upper case"),
        pytest.param(sign(BODY, "another secret"), id="somebody else's secret"),
    ],
)
def test_a_malformed_or_foreign_header_is_wrong_and_raises_nothing(header: str | None) -> None:
    assert not is_signed(BODY, header, SECRET)


def test_an_empty_secret_accepts_nobody() -> None:
    assert not is_signed(BODY, sign(BODY, ""), "")
