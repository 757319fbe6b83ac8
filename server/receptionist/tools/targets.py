"""Which calendars may take a wish: those that offer its service and take its labels. Pure.

A calendar with `allowed_tags` takes only what carries one of them: the labels of the conversation, of the
service, or those that are given. The default calendar is the one whose `type_key` is `default`.
"""

from collections.abc import Sequence
from difflib import get_close_matches

from server.calendars.queries import UnknownCalendar, UnknownService
from server.core.errors import Invalid
from server.receptionist.tools.catalogue import Calendar, Catalogue, Service, normalise
from server.receptionist.tools.context import ToolContext
from server.scheduling.refusals import CalendarInactive, ServiceNotOffered

_MOST_NAMED = 20
_SHOWN = 80


class LabelRequired(Invalid):
    """This calendar takes only wishes with one of its labels."""

    code = "label_required"


def find_service(catalogue: Catalogue, name: str | None) -> Service | None:
    """Return the active service of that name in any case; raise `UnknownService` with what there is."""
    if name is None:
        return None
    known = catalogue.services_by_name
    found = known.get(name.strip().casefold())
    if found is not None:
        return found
    close = get_close_matches(name.strip().casefold(), known, n=3)
    names = [known[one].name for one in close] or [one.name for one in known.values()]
    names = sorted(names)[:_MOST_NAMED]
    says = f"There are: {', '.join(names)}." if names else "This business lists no services."
    raise UnknownService(f'There is no service named "{name[:_SHOWN]}". {says}', services=names)


def labels_of(context: ToolContext, service: Service | None, given: Sequence[str] | None) -> frozenset[str]:
    """Return all labels that a wish carries, normalised."""
    return normalise([*context.labels, *(service.labels if service else ()), *(given or ())])


def list_takers(
    catalogue: Catalogue, *, service: Service | None, labels: frozenset[str], calendar_id: int | None
) -> list[Calendar]:
    """Return the calendars that may take a wish, the default first, then those of the highest priority.

    With `calendar_id` it is that one. Never empty: raise `UnknownCalendar`, `CalendarInactive`,
    `ServiceNotOffered` or `LabelRequired`, each with what would be possible.
    """
    if calendar_id is not None:
        return [_checked(catalogue, calendar_id, service=service, labels=labels)]
    active = sorted((one for one in catalogue.calendars if one.is_active), key=lambda one: not one.is_default)
    offering = [one for one in active if service is None or service.id in one.offers]
    if not offering:
        raise _nobody_offers(service)
    taking = [one for one in offering if one.takes(labels)]
    if not taking:
        raise _label_required("No calendar takes this", offering)
    return taking


def _checked(
    catalogue: Catalogue, calendar_id: int, *, service: Service | None, labels: frozenset[str]
) -> Calendar:
    found = next((one for one in catalogue.calendars if one.id == calendar_id), None)
    active = [one for one in catalogue.calendars if one.is_active]
    if found is None:
        raise UnknownCalendar(f"There is no calendar {calendar_id}. {_named(active)}", calendars=_ids(active))
    if not found.is_active:
        raise CalendarInactive(
            f"{found.name} takes no bookings at present. {_named(active)}", calendars=_ids(active)
        )
    if service is not None and service.id not in found.offers:
        others = [one for one in active if service.id in one.offers]
        raise ServiceNotOffered(
            f"{found.name} does not offer {service.name}. {_named(others)}", calendars=_ids(others)
        )
    if not found.takes(labels):
        raise _label_required(f"{found.name} does not take this", [found])
    return found


def _nobody_offers(service: Service | None) -> Exception:
    if service is None:
        return UnknownCalendar("This business has no calendar that takes bookings.", calendars=[])
    return ServiceNotOffered(f"No calendar offers {service.name} at present.", calendars=[])


def _label_required(begins: str, calendars: Sequence[Calendar]) -> LabelRequired:
    tags = sorted({tag for one in calendars for tag in one.allowed_tags})[:_MOST_NAMED]
    return LabelRequired(
        f"{begins} without one of the labels: {', '.join(tags)}. Give it in labels if it is true.",
        allowed_tags=tags,
    )


def _named(calendars: Sequence[Calendar]) -> str:
    if not calendars:
        return "No other calendar does."
    return f"There are: {', '.join(f'{one.name} ({one.id})' for one in calendars[:_MOST_NAMED])}."


def _ids(calendars: Sequence[Calendar]) -> list[dict[str, object]]:
    return [{"id": one.id, "name": one.name} for one in calendars[:_MOST_NAMED]]
