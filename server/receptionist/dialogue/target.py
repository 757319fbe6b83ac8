"""What is to be booked: the service and its calendar, found from the words or asked for."""

from collections.abc import Mapping, Sequence
from typing import Any

from server.language.talks import talk_of
from server.language.times.grammars import grammar_of
from server.language.times.tagging import tag_tokens
from server.language.tokens import clean, tokenize
from server.receptionist.dialogue import calendar_question
from server.receptionist.dialogue.in_turn import ask_which_first, named_in_turn
from server.receptionist.dialogue.memory import Option
from server.receptionist.dialogue.names import is_bookable
from server.receptionist.dialogue.services import calendars_named, services_hinted, services_named
from server.receptionist.dialogue.talk import Answer, Talk

MAX_CHOICES = 9


def ask_target(talk: Talk) -> Answer | None:
    """Settle what is to be booked; return the question when the words do not."""
    memory = talk.memory
    if memory.service:
        return None
    if not memory.calendar_id and len(talk.calendars) == 1:
        memory.calendar_id = talk.calendars[0]["id"]
    in_turn = named_in_turn(memory.about, services_of(talk, memory.calendar_id), talk.language)
    if in_turn:
        return ask_which_first(talk, [one.name for one in in_turn])
    if not memory.calendar_id:
        return _route(talk)
    return _choose_service(talk, services_of(talk, memory.calendar_id))


def services_of(talk: Talk, calendar_id: int = 0) -> list[dict[str, Any]]:
    """List what one calendar offers, or what the business does; each service once."""
    found = [s for c in talk.calendars if calendar_id in (0, c["id"]) for s in c["services"]]
    return list({service["name"]: service for service in found}.values())


def take_service(talk: Talk, name: str) -> None:
    """Remember the service, and its calendar when only one offers it."""
    memory = talk.memory
    offering = [c["id"] for c in talk.calendars if any(s["name"] == name for s in c["services"])]
    memory.service = name
    memory.later = [text for text in memory.later if text != name]
    if memory.calendar_id not in offering:
        memory.calendar_id = offering[0] if len(offering) == 1 else 0
        memory.wants_calendar = False


def take_calendar(talk: Talk) -> bool:
    """Remember the one calendar that the message names ("with Anna"); tell whether that is news.

    A service that the calendar does not offer is asked for again.
    """
    memory = talk.memory
    named = calendars_heard(talk)
    if len(named) != 1 or named[0]["id"] == memory.calendar_id:
        memory.wants_calendar = memory.wants_calendar or len(named) == 1
        return False
    wished = services_named(talk.heard.text, services_of(talk))
    there = services_of(talk, named[0]["id"])
    if wished and not any(service in there for service in wished):
        return False
    memory.calendar_id, memory.wants_calendar = named[0]["id"], True
    if memory.service not in [service["name"] for service in there]:
        memory.service = ""
    return True


def take_other_target(talk: Talk) -> bool:
    """Take another calendar or service than before; tell whether one was named."""
    is_other_calendar = take_calendar(talk)
    named = services_named(talk.heard.text, services_of(talk))
    if is_bookable(talk, talk.heard.text) and is_other_calendar:  # the calendar's own name, and no more
        return True
    if len(named) != 1 or named[0]["name"] == talk.memory.service:
        return is_other_calendar
    if not talk.memory.wants_calendar:
        talk.memory.calendar_id = 0
    take_service(talk, named[0]["name"])
    return True


def calendars_heard(talk: Talk, *, least: int = 1) -> list[Mapping[str, Any]]:
    """List the calendars that the message names; "May" alone may be said of the time, "salon" of any."""
    items = tag_tokens(tokenize(clean(talk.heard.text)), grammar_of(talk.language))
    unsure = {item.text for item in items if item.tag != "WORD"} | talk_of(talk.language).no_name_words
    known = talk.memory.calendar_id if talk.memory.wants_calendar else 0
    return calendars_named(talk.heard.text, talk.calendars, unsure=unsure, least=least, known=known)


def take_first_service(talk: Talk) -> bool:
    """Take the first service that was to choose from, when the customer does not mind which."""
    options = [option for option in talk.memory.options if option.kind == "service"]
    if options:
        take_service(talk, options[0].data)
    return bool(options)


def resolve(talk: Talk, text: str, named: Sequence[Mapping[str, Any]] | None = None) -> dict[str, Any]:
    """Ask which calendar a text means; the labels of the services that it names count."""
    services = services_named(text, services_of(talk)) if named is None else named
    labels = sorted({label for service in services for label in service.get("labels", ())})
    return talk.tools.call("calendar_resolve_target", {"text": text, "labels": labels})


def _route(talk: Talk) -> Answer | None:
    named = services_named(talk.memory.about, services_of(talk))
    decision = resolve(talk, talk.memory.about, named)
    if decision.get("needs_question"):
        return _ask_service(talk, named) if len(named) > 1 else calendar_question.ask(talk, decision)
    calendar_id = decision.get("calendar_id") or 0
    there = _hinted(talk, talk.memory.about, services_of(talk, calendar_id), calendar_id)
    if decision.get("rule_id") is not None and (there or not named):
        talk.memory.calendar_id = calendar_id
        return _choose_service(talk, there or services_of(talk, calendar_id))
    if named:
        return _choose_service(talk, named)
    if talk.memory.asked_about in [service["name"] for service in services_of(talk)]:
        take_service(talk, talk.memory.asked_about)
        return None
    if services_of(talk):
        return _choose_service(talk, services_of(talk))
    talk.memory.calendar_id = calendar_id
    return None


def _choose_service(talk: Talk, services: Sequence[Mapping[str, Any]]) -> Answer | None:
    named = _hinted(talk, talk.memory.about, services, talk.memory.calendar_id) or list(services)
    if len(named) > 1:
        return _ask_service(talk, named)
    if named:
        take_service(talk, named[0]["name"])
    return None


def _hinted(
    talk: Talk, text: str, services: Sequence[Mapping[str, Any]], calendar_id: int
) -> list[Mapping[str, Any]]:
    return services_hinted(text, services, besides=str(talk.calendar(calendar_id).get("name", "")))


def _ask_service(talk: Talk, services: Sequence[Mapping[str, Any]]) -> Answer:
    names = [service["name"] for service in services][:MAX_CHOICES]
    talk.memory.asked = "service"
    options = tuple(Option("service", name, name, name) for name in names)
    return Answer(talk.speak("ask_service", options=names), options)
