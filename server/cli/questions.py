"""Commands that ask the product's own judgement: what was meant, which calendar, what is free."""

import json
import sys
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, TextIO

import click
import yaml
from marshmallow import ValidationError

from server.businesses.queries import get_business
from server.calendars.rule_schemas import MOST_MESSAGES, DraftSchema, WhatIfSchema
from server.calendars.rules import load_rule_index
from server.calendars.whatif import read_trial
from server.cli.frame import business_option, emit_json, find_business, plainly, uses_database
from server.cli.times import read_instant, read_now, read_zone
from server.core import clock
from server.core.db import transaction
from server.core.zones import parse_time_zone
from server.language.phrases import LANGUAGES
from server.language.times.dates import FIRST_YEAR, LAST_YEAR
from server.language.understand import understand as find_meaning
from server.messaging.messages import CHANNELS
from server.scheduling.slots import find_slots

_LONGEST_TEXT = 20_000


@click.command("understand")
@click.argument("text", required=False)
@click.option("--language", type=click.Choice(LANGUAGES), help="Detected when it is not said.")
@click.option("--now", metavar="ISO", help="The moment the words are said; now by default.")
@click.option("--time-zone", default="UTC", show_default=True)
@click.option("--jsonl", is_flag=True, help="One request a line on standard input, one answer a line.")
@plainly
def understand(text: str | None, language: str | None, now: str | None, time_zone: str, jsonl: bool) -> None:
    """Say in JSON which language, intent and times TEXT holds. Opens no database."""
    if jsonl:
        _understand_lines()
        return
    if text is None:
        raise click.UsageError("Give a TEXT, or --jsonl.")
    zone = read_zone(time_zone)
    said_at = _said_at(now, zone)
    emit_json(find_meaning(text, now=said_at, time_zone=zone, language=language or None).to_json())


def _understand_lines() -> None:
    """Answer every line, a bad one with its error, so that answers keep step with requests."""
    for line in sys.stdin:
        if not line.strip():
            continue
        try:
            emit_json(_understand_request(json.loads(line)))
        except (ValueError, RecursionError) as error:
            emit_json({"error": f"not JSON: {error}"})
        except click.BadParameter as error:
            emit_json({"error": error.message})
        sys.stdout.flush()


def _understand_request(request: Any) -> dict[str, Any]:
    if not isinstance(request, dict) or not isinstance(request.get("text"), str):
        raise click.BadParameter("A request is an object with a text.")
    if len(request["text"]) > _LONGEST_TEXT:
        raise click.BadParameter(f"The text is longer than {_LONGEST_TEXT} characters.")
    languages = request.get("languages") or LANGUAGES
    language = request.get("language")
    spoken = [language] if language else languages
    if not isinstance(spoken, list | tuple) or not set(map(str, spoken)) <= set(LANGUAGES):
        raise click.BadParameter(f"Languages are {', '.join(LANGUAGES)}.")
    zone = read_zone(str(request.get("time_zone") or "UTC"))
    now = _said_at(str(request["now"]) if request.get("now") else None, zone)
    return find_meaning(
        request["text"], now=now, time_zone=zone, language=language or None, languages=tuple(languages)
    ).to_json()


def _said_at(text: str | None, zone: tzinfo) -> datetime:
    now = read_now(text, zone=zone)
    if not FIRST_YEAR <= now.year <= LAST_YEAR:
        raise click.BadParameter(f"The moment now must lie in a year from {FIRST_YEAR} to {LAST_YEAR}.")
    return now


@click.command("route")
@click.argument("text")
@business_option
@click.option("--channel", type=click.Choice(CHANNELS), default="web", show_default=True)
@click.option("--label", "labels", multiple=True, help="Repeat for several.")
@uses_database
def route(text: str, slug: str | None, channel: str, labels: tuple[str, ...]) -> None:
    """Say in JSON to which calendar TEXT leads, and why."""
    if len(text) > _LONGEST_TEXT:
        raise click.BadParameter(f"The text is longer than {_LONGEST_TEXT} characters.")
    business_id = find_business(slug)
    with transaction(business_id=business_id):
        rules = load_rule_index(business_id=business_id)
    emit_json(rules.resolve(text, labels=labels, channel=channel).to_json())


@click.command("route-what-if")
@business_option
@click.option("--draft", type=click.File(encoding="utf-8"), required=True, metavar="FILE.yaml")
@click.option("--last", type=click.IntRange(1, MOST_MESSAGES), help="So many of the latest messages.")
@uses_database
def route_what_if(slug: str | None, draft: TextIO, last: int | None) -> None:
    """Say in JSON what a draft of rules would change for the latest messages; writes nothing.

    The file has `rules` or `changes`, as POST /api/calendar/routing-rules/what-if takes them.
    """
    business_id = find_business(slug)
    try:
        document = yaml.safe_load(draft)
        asked = DraftSchema().load({**document, **({"last": last} if last else {})})
        with transaction(business_id=business_id):
            trial = read_trial(business_id=business_id, draft=asked)
    except (yaml.YAMLError, TypeError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{draft.name} is no YAML object: {error}") from error
    except ValidationError as error:
        raise click.ClickException(json.dumps(error.messages, ensure_ascii=False)) from error
    emit_json(WhatIfSchema().dump(trial.compare()))


@click.command("slots")
@business_option
@click.option("--calendar", "calendar_ids", type=int, multiple=True, metavar="ID", help="Repeat for several.")
@click.option("--from", "begin", metavar="ISO", help="Now by default.")
@click.option("--to", "end", metavar="ISO", help="A week after the beginning by default.")
@click.option("--duration-minutes", type=click.IntRange(1, 24 * 60))
@click.option("--service", "service_id", type=int, metavar="ID")
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@uses_database
def slots(
    *,
    slug: str | None,
    calendar_ids: tuple[int, ...],
    begin: str | None,
    end: str | None,
    duration_minutes: int | None,
    service_id: int | None,
    limit: int,
) -> None:
    """List free slots as JSON, earliest first."""
    business_id = find_business(slug)
    with transaction(business_id=business_id):
        zone = parse_time_zone(get_business(business_id=business_id).time_zone)
        now = clock.now()
        starts = read_instant(begin, zone=zone) if begin else now
        found = find_slots(
            business_id=business_id,
            calendar_ids=calendar_ids or None,
            window_from=starts,
            window_to=read_instant(end, zone=zone) if end else starts.astimezone(UTC) + timedelta(days=7),
            now=now,
            limit=limit,
            duration_minutes=duration_minutes,
            service_id=service_id,
        )
    emit_json([slot.to_json(zone) for slot in found])
