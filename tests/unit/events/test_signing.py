"""The signature of outgoing webhooks is the one that Standard Webhooks publishes."""

import base64

from server.events.signing import new_secret, sign

# From the project's own libraries: https://github.com/standard-webhooks/standard-webhooks
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PUBLISHED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def sign_example(*secrets: str) -> str:
    return sign(
        b'{"test": 2432232314}',
        message_id="msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp=1614265330,
        secrets_=secrets,
    )


def test_the_published_example_is_signed_as_published() -> None:
    assert sign_example(SECRET) == PUBLISHED


def test_while_a_secret_is_replaced_both_sign() -> None:
    new, old = sign_example(new_secret(), SECRET).split(" ")
    assert old == PUBLISHED
    assert new != old


def test_secrets_are_new_each_time_and_long_enough() -> None:
    first, second = new_secret(), new_secret()
    assert first != second
    assert first.startswith("whsec_")
    assert 24 <= len(base64.b64decode(first.removeprefix("whsec_"))) <= 64  # what the standard asks for
