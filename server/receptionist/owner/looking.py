"""What an owner asks to see: who comes, how the day went, which commands there are. Changes nothing."""

from datetime import date, timedelta
from typing import Any

from server.language.phrases import say
from server.receptionist.owner.periods import Days, Several
from server.receptionist.owner.rendering import agenda, end_of_day, local_day, start_of_day
from server.receptionist.owner.report import say_report
from server.receptionist.owner.talk import Answer, OwnerTalk

_MOST_DAYS = 14
_DAY = timedelta(days=1)


def show_help(talk: OwnerTalk) -> Answer:
    """List the commands."""
    return Answer(say("owner_help", talk.language), is_aside=True)


def show_report(talk: OwnerTalk) -> Answer:
    """Say how the day went so far, and who comes tomorrow."""
    found = talk.tools.call("owner_report")
    return Answer(say_report(found, language=talk.language, zone=talk.zone), is_aside=True)


def show_agenda(talk: OwnerTalk) -> Answer:
    """Say who comes on the days that were named, or today."""
    first, last = _days(talk)
    found = talk.tools.call(
        "owner_visits",
        {
            "starts_at": start_of_day(first, talk.zone).isoformat(),
            "ends_at": end_of_day(last, talk.zone).isoformat(),
            "calendar_id": talk.heard.calendar_id or None,
        },
    )
    by_day: dict[date, list[dict[str, Any]]] = {}
    for visit in found.get("visits", []):
        by_day.setdefault(max(first, local_day(visit, talk.zone)), []).append(visit)
    return Answer(_in_words(talk, first, last, by_day), is_aside=True)


def _in_words(talk: OwnerTalk, first: date, last: date, by_day: dict[date, list[dict[str, Any]]]) -> str:
    """Say each day with somebody; a single day is named although nobody comes."""
    if first == last:
        return agenda(first, by_day.get(first, []), talk.language, talk.zone)
    if not by_day:
        return say("owner_agenda_none", talk.language, start=first, end=last)
    many = len(by_day)
    days = [agenda(day, by_day[day], talk.language, talk.zone, days=many) for day in sorted(by_day)]
    return "\n\n".join(days)


def _days(talk: OwnerTalk) -> tuple[date, date]:
    today = talk.now.date()
    period = next(iter(talk.heard.spoken.periods), None)
    if period is None:
        return today, today
    if isinstance(period, Several):
        period = period.parts[0]
    if isinstance(period, Days):
        last = period.last or period.first
        return period.first, max(period.first, min(last, period.first + _MOST_DAYS * _DAY))
    day = period.start.astimezone(talk.zone).date()
    return day, day
