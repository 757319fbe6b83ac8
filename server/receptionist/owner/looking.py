"""What an owner asks to see: who comes, how the day went, which commands there are. Changes nothing."""

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from server.language.phrases import format_hours, say
from server.receptionist.hours import hours_of_day
from server.receptionist.owner.periods import Days, Several, parts_of
from server.receptionist.owner.ranges import bounds, part_of
from server.receptionist.owner.rendering import agenda, cut, end_of_day, local_day, start_of_day
from server.receptionist.owner.reopening import list_closures
from server.receptionist.owner.report import say_report
from server.receptionist.owner.talk import Answer, OwnerTalk

_MOST_DAYS = 15
_MOST_NAMED = 366
_A_WEEK = 7
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
    days = _over(talk, _named_days(talk)[:_MOST_DAYS])
    found = talk.tools.call(
        "owner_visits",
        {
            "starts_at": start_of_day(days[0], talk.zone).isoformat(),
            "ends_at": end_of_day(days[-1], talk.zone).isoformat(),
            "calendar_id": talk.heard.calendar_id or None,
        },
    )
    by_day: dict[date, list[dict[str, Any]]] = {}
    for visit in found.get("visits", []):
        by_day.setdefault(max(days[0], local_day(visit, talk.zone)), []).append(visit)
    return Answer(_in_words(talk, days, by_day), is_aside=True)


def _over(talk: OwnerTalk, days: list[date]) -> list[date]:
    """Take last week's Monday for "who was here on Monday"."""
    is_to_come = talk.heard.is_over and talk.now.date() < days[0] <= talk.now.date() + _A_WEEK * _DAY
    return [day - _A_WEEK * _DAY for day in days] if is_to_come else days


def _in_words(talk: OwnerTalk, days: Sequence[date], by_day: Mapping[date, list[dict[str, Any]]]) -> str:
    """Say each day with somebody; a single day is named although nobody comes."""
    if len(days) == 1:
        return agenda(days[0], by_day.get(days[0], []), talk.language, talk.zone)
    busy = [day for day in days if day in by_day]
    if not busy:
        return say("owner_agenda_none", talk.language, start=days[0], end=days[-1])
    return "\n\n".join(agenda(day, by_day[day], talk.language, talk.zone, days=len(busy)) for day in busy)


def show_closed(talk: OwnerTalk) -> Answer:
    """Say the hours of the days that were named and what closes them; of many days the closures alone.

    Without a day all closures to come are listed.
    """
    if not talk.heard.spoken.periods:
        return Answer(_closures(talk, list_closures(talk)), is_aside=True)
    days = _named_days(talk)
    end = end_of_day(days[-1], talk.zone)
    closures = [one for one in list_closures(talk, first=days[0]) if bounds(part_of(one), talk.zone)[0] < end]
    if len(days) > _A_WEEK:
        return Answer(_closures(talk, closures), is_aside=True)
    lines = [*_hours_lines(talk, days), *([_closures(talk, closures)] if closures else [])]
    return Answer("\n".join(lines), is_aside=True)


def _hours_lines(talk: OwnerTalk, days: Sequence[date]) -> list[str]:
    wanted = {
        "first_day": days[0].isoformat(),
        "last_day": days[-1].isoformat(),
        "calendar_ids": list(talk.heard.calendar_ids),
    }
    calendars = talk.tools.call("owner_hours", wanted).get("calendars", [])
    return [_hours_line(talk, day, hours_of_day(calendars, day)) for day in days]


def _hours_line(talk: OwnerTalk, day: date, spans: Sequence[tuple[time, time]]) -> str:
    hours = ", ".join(format_hours(*span, talk.language) for span in spans)
    return say("hours_line", talk.language, day=day, hours=hours or say("closed", talk.language))


def _closures(talk: OwnerTalk, closures: Sequence[Mapping[str, Any]]) -> str:
    if not closures:
        return say("owner_no_closures", talk.language)
    return say(
        "owner_closures",
        talk.language,
        lines=cut([talk.closure_line(one) for one in closures], talk.language),
    )


def _named_days(talk: OwnerTalk) -> list[date]:
    """Return the days that were named, in order; today where none was, the first where the end is open."""
    periods = talk.heard.spoken.periods
    if not periods:
        return [talk.now.date()]
    period = periods[-1] if isinstance(periods[-1], Several) else periods[0]  # "Monday and Thursday" are two
    found: set[date] = set()
    for part in parts_of(period):
        if isinstance(part, Days):
            first, last = part.first, part.last or part.first
            found |= {first + n * _DAY for n in range(min((last - first).days, _MOST_NAMED) + 1)}
        else:
            found.add(part.start.astimezone(talk.zone).date())
    return sorted(found)
