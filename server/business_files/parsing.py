"""Turn the bytes of a file into a `BusinessFile`, or into the list of all its mistakes."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from marshmallow import ValidationError

from server.business_files.document import SECTIONS, BusinessFile, CalendarItem, FaqItem, Offer, ServiceItem
from server.business_files.reading import BadBusinessFile, Path, Source, read_source
from server.business_files.schema import BusinessSchema

Problem = tuple[Path, str]


def parse_business_file(content: bytes) -> BusinessFile:
    """Return what the file says; raise `BadBusinessFile` with every mistake, its line and its place."""
    source = read_source(content)
    if not isinstance(source.data, dict):
        raise BadBusinessFile(["The file must be a mapping that has a name, a slug and a time_zone."])
    problems = [*source.problems, *_find_wrong_names(source.data)]
    try:
        loaded = BusinessSchema().load(source.data)
    except ValidationError as error:
        raise _refusal(source, [*problems, *_flatten(error.messages)]) from error
    found = _assemble(loaded)
    problems += _find_twins(found)
    if problems:
        raise _refusal(source, problems)
    return found


def parse_faqs(content: bytes) -> tuple[FaqItem, ...]:
    """Return a list of questions and answers, as the `faqs` of a file; raise `BadBusinessFile`."""
    source = read_source(content)
    try:
        loaded = BusinessSchema(only=("faqs",)).load({"faqs": source.data})
    except ValidationError as error:
        problems = [(path[1:], text) for path, text in _flatten(error.messages)]
        raise _refusal(source, [*source.problems, *problems]) from error
    found: tuple[FaqItem, ...] = loaded["faqs"]
    twins = list(_find_twins(BusinessFile("", {}, faqs=found)))
    if source.problems or twins:
        raise _refusal(source, [*source.problems, *((path[1:], text) for path, text in twins)])
    return found


def _refusal(source: Source, problems: list[Problem]) -> BadBusinessFile:
    placed = sorted({(source.line_of(path), render_path(path), text) for path, text in problems})
    return BadBusinessFile([f"line {line}: {place}: {text}" for line, place, text in placed])


def render_path(path: Path) -> str:
    """Write a place in the file as `calendars[1].hours.monday[0]`."""
    shown = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return shown.lstrip(".") or "the file"


def _flatten(messages: Any, path: Path = ()) -> Iterator[Problem]:
    if isinstance(messages, Mapping):
        for key, below in messages.items():
            yield from _flatten(below, path if key == "_schema" else (*path, key))
        return
    for message in messages if isinstance(messages, list) else [messages]:
        if isinstance(message, Mapping):
            yield from _flatten(message, path)
        else:
            yield path, str(message)


def _assemble(loaded: dict[str, Any]) -> BusinessFile:
    sections: dict[str, Any] = {name: loaded.pop(name, None) for name in SECTIONS}
    slug = loaded.pop("slug")
    language = (loaded.get("languages") or ("en",))[0]
    if sections["faqs"] is not None:
        sections["faqs"] = tuple(
            replace(faq, position=index, language=faq.language or language)
            for index, faq in enumerate(sections["faqs"])
        )
    if sections["services"] is not None:
        sections["services"] = tuple(
            replace(service, position=index) for index, service in enumerate(sections["services"])
        )
    if sections["calendars"]:
        sections["calendars"] = _with_offers(_with_default(sections["calendars"]), sections["services"])
    return BusinessFile(slug=slug, facts=loaded, **sections)


def _with_default(calendars: tuple[CalendarItem, ...]) -> tuple[CalendarItem, ...]:
    """Make the first calendar the default when the file names none."""
    if any(calendar.is_default for calendar in calendars):
        return calendars
    return (replace(calendars[0], type_key="default"), *calendars[1:])


def _with_offers(
    calendars: tuple[CalendarItem, ...], services: tuple[ServiceItem, ...] | None
) -> tuple[CalendarItem, ...]:
    """Let a calendar that names no services offer all of the file's."""
    if services is None:
        return calendars
    everything = tuple(Offer(name) for name in sorted(service.name for service in services))
    return tuple(
        replace(calendar, services=everything) if calendar.services is None else calendar
        for calendar in calendars
    )


def _find_twins(found: BusinessFile) -> Iterator[Problem]:
    """Report things that could not be told apart later."""
    for section in SECTIONS:
        seen: dict[Any, int] = {}
        for index, item in enumerate(getattr(found, section) or ()):
            first = seen.setdefault(item.key, index)
            if first != index:
                yield (section, index), f"is the same {item.kind} as {section}[{first}]: {item.label}"
    for index, calendar in enumerate(found.calendars or ()):
        days = [day.on_date for day in calendar.special_days]
        if len(days) != len(set(days)):
            yield ("calendars", index, "special_days"), "has the same date twice"


def _find_wrong_names(data: dict[str, Any]) -> Iterator[Problem]:
    """Report names that stand for nothing; of the raw values, so that they come with all other mistakes."""
    calendars, services = _names(data, "calendars"), _names(data, "services")
    if calendars is not None:
        yield from _check_defaults(data)
        for section in ("routing_rules", "closures"):
            for index, item in _items(data, section):
                path = (section, index, "calendar")
                yield from _check_name(path, item.get("calendar"), calendars, "calendar")
    if services is None:
        return
    for index, item in _items(data, "calendars"):
        offered = item.get("services")
        for place, offer in enumerate(offered if isinstance(offered, list) else []):
            name = offer.get("name") if isinstance(offer, dict) else offer
            yield from _check_name(("calendars", index, "services", place), name, services, "service")


def _check_name(path: Path, name: Any, known: set[str], kind: str) -> Iterator[Problem]:
    if name is not None and isinstance(name, str | int) and str(name).strip() not in known:
        yield path, f'there is no {kind} "{name}"; there are {", ".join(sorted(known)) or "none"}'


def _check_defaults(data: dict[str, Any]) -> Iterator[Problem]:
    marked = [
        index
        for index, item in _items(data, "calendars")
        if item.get("default") is True or item.get("type_key") == "default"
    ]
    for index in marked[1:]:
        yield ("calendars", index), f"only one calendar is the default; calendars[{marked[0]}] is it"
    for index, item in _items(data, "calendars"):
        if item.get("default") is True and item.get("type_key") not in (None, "default"):
            yield ("calendars", index, "type_key"), "the default calendar has no type_key of its own"


def _items(data: dict[str, Any], section: str) -> Iterator[tuple[int, dict[str, Any]]]:
    found = data.get(section)
    for index, item in enumerate(found if isinstance(found, list) else []):
        if isinstance(item, dict):
            yield index, item


def _names(data: dict[str, Any], section: str) -> set[str] | None:
    """Return the names a section gives, or None when the file leaves the section out."""
    if section not in data:
        return None
    return {str(item.get("name")).strip() for _, item in _items(data, section)}
