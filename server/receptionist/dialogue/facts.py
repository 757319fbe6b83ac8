"""What the business knows of itself: a service's price and length, the address, the phone number.

The business's own FAQ speaks first where a question is not about one service.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from server.language.formats import format_price
from server.receptionist.dialogue.in_turn import named_in_turn
from server.receptionist.dialogue.memory import Option
from server.receptionist.dialogue.services import services_named
from server.receptionist.dialogue.talk import Talk
from server.receptionist.dialogue.target import services_of


def about_service(talk: Talk) -> str | None:
    """Say what the named service costs, or how long it takes; None when that is not asked or not known."""
    goes_on = bool(talk.memory.asked_about) and not talk.memory.task and talk.asks and talk.says("and_also")
    wants_price, wants_length = talk.says("price") or goes_on, talk.says("length")
    asked = _services(talk) if wants_price or wants_length else []
    said = [
        tell(talk, service)
        for service in asked
        for tell, is_wanted in ((_price, wants_price), (_length, wants_length))
        if is_wanted
    ]
    if not said or not all(said):
        return None
    talk.memory.asked_about = asked[0]["name"] if len(asked) == 1 else ""
    return " ".join(said)


def about_business(talk: Talk) -> str | None:
    """Say the address or the phone number; None when neither is asked for or known."""
    business = talk.turn.business
    if business.address and talk.says("address"):
        return talk.speak("address", address=business.address)
    if business.phone and talk.says("phone"):
        return talk.speak("phone", phone=business.phone)
    return None


def book_asked_about(talk: Talk) -> Option:
    """Make a button that books the service that was asked about, or else anything."""
    button = talk.button("book", "book")
    name = talk.memory.asked_about
    return Option("service", button.label, button.value, name) if name else button


def _services(talk: Talk) -> list[Mapping[str, Any]]:
    """List the services that are asked about: one, those joined by an "and", or the one spoken of."""
    services = services_of(talk)
    joined = [one.name for one in named_in_turn(talk.heard.text, services, talk.language)]
    named = services_named(talk.heard.text, services)
    if joined or len(named) == 1:
        names = joined or [named[0]["name"]]
    else:
        names = [] if named else [talk.memory.service or talk.memory.asked_about]
    return [service for service in services if service["name"] in names]


def _price(talk: Talk, service: Mapping[str, Any]) -> str:
    amount, _, currency = (service.get("price") or "").partition(" ")
    if not amount:
        return ""
    shown = format_price(Decimal(amount), currency, talk.language)
    return talk.speak("service_price", service=service["name"], price=shown)


def _length(talk: Talk, service: Mapping[str, Any]) -> str:
    minutes = service.get("duration_minutes")
    return talk.speak("service_takes", service=service["name"], count=int(minutes)) if minutes else ""
