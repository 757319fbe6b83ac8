"""The shape of a feed's addresses."""

from typing import Any

from marshmallow import Schema, fields

from server.core.settings import Settings
from server.scheduling.feeds import feed_url

_SAYS = (
    "Whoever has this address can read when this calendar is taken, by whom and for what, and when it is "
    "closed; nobody can change anything by it. Make a new one if it got into the wrong hands."
)


class FeedSchema(Schema):
    """The address of a calendar's feed, for Google, Apple, Outlook and any other calendar."""

    url = fields.String(required=True, metadata={"description": "To paste where a calendar asks for a URL."})
    webcal_url = fields.String(
        required=True, metadata={"description": "The same as a link that opens the calendar program."}
    )
    contains = fields.String(required=True, metadata={"description": "What the feed tells, in a sentence."})


def render_feed_addresses(settings: Settings, token: str) -> dict[str, Any]:
    """Give out the addresses of a feed and say what they tell."""
    url = feed_url(settings, token)
    return {"url": url, "webcal_url": f"webcal://{url.partition('://')[2]}", "contains": _SAYS}
