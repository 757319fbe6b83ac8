"""The one HTTP client for outside services: a timeout, a bounded retry, an error that says what next."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import requests
from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_random_exponential


class OutsideError(Exception):
    """An outside service refused, failed or never answered.

    `permanent` says that sending the same again cannot help. `reached` says that the request may have
    taken effect although no answer came back.
    """

    def __init__(
        self,
        detail: str,
        *,
        permanent: bool,
        status: int | None = None,
        provider_code: str | None = None,
        reached: bool = False,
    ) -> None:
        """Keep what the caller decides by."""
        super().__init__(detail)
        self.detail, self.permanent, self.status = detail, permanent, status
        self.provider_code, self.reached = provider_code, reached


class OutsideClient:
    """Speaks JSON to one outside service."""

    def __init__(
        self, base_url: str, *, connect_seconds: float = 3.05, read_seconds: float = 10, attempts: int = 3
    ) -> None:
        """Talk to `base_url`; give up on one attempt after these seconds, in all after `attempts`."""
        self._base = base_url.rstrip("/")
        self._timeout = (connect_seconds, read_seconds)
        self._attempts = attempts
        self._session = requests.Session()
        self._session.trust_env = False  # a proxy variable must not see customers' messages

    def post_json(
        self, path: str, body: Mapping[str, Any], *, headers: Mapping[str, str], idempotent: bool = False
    ) -> dict[str, Any]:
        """Send JSON and return the JSON answer; raise `OutsideError`.

        Repeated with jittered backoff when nothing can have happened (no connection, 429), and after a
        lost answer or a 5xx only when the service takes our idempotency key.
        """

        def may_repeat(error: BaseException) -> bool:
            if not isinstance(error, OutsideError) or error.permanent:
                return False
            return idempotent or not error.reached

        for attempt in Retrying(
            stop=stop_after_attempt(self._attempts),
            wait=wait_random_exponential(multiplier=0.2, max=2),
            retry=retry_if_exception(may_repeat),
            reraise=True,
        ):
            with attempt:
                return self._post(path, body, headers)
        raise AssertionError("unreachable: Retrying raises or returns")

    def _post(self, path: str, body: Mapping[str, Any], headers: Mapping[str, str]) -> dict[str, Any]:
        try:
            answer = self._session.post(
                self._base + path,
                json=body,
                headers=dict(headers),
                timeout=self._timeout,
                allow_redirects=False,
            )
        except requests.ConnectTimeout as error:
            raise OutsideError("no connection", permanent=False) from error
        except requests.ConnectionError as error:
            raise OutsideError(
                "connection lost", permanent=False, reached=not _never_connected(error)
            ) from error
        except requests.RequestException as error:
            raise OutsideError("no answer in time", permanent=False, reached=True) from error
        return _checked(answer)


def _never_connected(error: requests.ConnectionError) -> bool:
    return "NewConnectionError" in repr(error) or "NameResolutionError" in repr(error)


def _checked(answer: requests.Response) -> dict[str, Any]:
    try:
        data = answer.json()
    except ValueError:
        data = None
    if answer.ok and isinstance(data, dict):
        return data
    # 503 says that the request was not taken; other 5xx may come after it was.
    unclear = answer.status_code >= 500 and answer.status_code != HTTPStatus.SERVICE_UNAVAILABLE
    transient = answer.status_code in {408, 425, 429} or answer.status_code >= 500
    raise OutsideError(
        f"answered {answer.status_code}",
        permanent=not transient and not answer.ok,
        status=answer.status_code,
        provider_code=_provider_code(data),
        reached=answer.ok or unclear,
    )


def _provider_code(data: object) -> str | None:
    error = data.get("error") if isinstance(data, dict) else None
    code = error.get("code") if isinstance(error, dict) else None
    return str(code) if code is not None else None
