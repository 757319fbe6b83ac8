"""Reports what nobody foresaw, when a DSN is set; never the people concerned."""

from typing import TYPE_CHECKING

from server.core.logs import hide_rows, hide_tokens
from server.core.settings import Settings

if TYPE_CHECKING:
    from sentry_sdk.types import Event, Hint


def init(settings: Settings) -> None:
    """Turn Sentry on, without personal data and without request bodies."""
    if not settings.sentry_dsn or not settings.sentry_enabled:
        return
    import sentry_sdk  # noqa: PLC0415 - slow to import, and most installations have no DSN

    sentry_sdk.init(
        dsn=settings.sentry_dsn,
        environment=settings.sentry_environment,
        release=settings.sentry_release,
        traces_sample_rate=settings.sentry_traces_sample_rate,
        send_default_pii=False,
        max_request_body_size="never",
        include_local_variables=False,
        before_send=_hide_rows,
        before_send_transaction=_hide_tokens,
    )


def _hide_rows(event: "Event", hint: "Hint") -> "Event":
    for raised in event.get("exception", {}).get("values", []):
        raised["value"] = hide_rows(str(raised.get("value", "")))
    return _hide_tokens(event, hint)


def _hide_tokens(event: "Event", _: "Hint") -> "Event":
    request = event.get("request", {})
    if "url" in request:
        request["url"] = hide_tokens(str(request["url"]))
    return event
