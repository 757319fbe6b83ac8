"""What every page has in common: its headers, and the way a name is drawn."""

from typing import Final

from flask import Response

from server.language.phrases import list_keys, say, values_of

# No inline script and no inline style: what a customer writes can never run, even if it is shown wrongly.
POLICY: Final = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
)


def protect_page(page: Response) -> Response:
    """Forbid the browser all that our pages do not need."""
    page.headers["Content-Security-Policy"] = POLICY
    page.headers["X-Frame-Options"] = "DENY"
    page.headers["X-Content-Type-Options"] = "nosniff"
    page.headers["Referrer-Policy"] = "same-origin"
    page.headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
    return page


def initials(name: str) -> str:
    """Return one or two letters for a round picture."""
    return "".join(word[0] for word in name.split()[:2]).upper() or "•"


def page_words(language: str, *, business: str) -> dict[str, str]:
    """Return the chat page's own words; where a time is to stand, the page puts it in."""
    values: dict[str, str] = {"business": business, "time": "{time}"}
    keys = [key for key in list_keys() if key.startswith("page_")]
    return {
        key.removeprefix("page_"): say(
            key, language, style="text", **{name: values[name] for name in values_of(key)}
        )
        for key in keys
    }
