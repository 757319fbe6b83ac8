"""The report of the day: read, said, and sent to the owners at the time that the business has set."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from sqlalchemy import select, text

from server.businesses.models import Business, OwnerContact
from server.businesses.queries import get_business, list_owner_contacts
from server.core.db import session, transaction
from server.core.logs import get_logger
from server.core.zones import parse_time_zone, to_instant
from server.language.formats import LANGUAGES
from server.language.phrases import say
from server.messaging.models import Lane
from server.messaging.notices import language_of, send_notice
from server.receptionist.owner.rendering import agenda, end_of_day, render_visit, start_of_day
from server.scheduling.agenda import count_day, list_visits

log = get_logger(__name__)

_DUE = text("SELECT public.businesses_with_report_due(:now, :businesses)")
# Not through the model: the settings' `updated_at`, and with it their ETag, stay as they are.
_LOCK = text("""
    SELECT evening_report_at, evening_report_due_at FROM public.business_settings
    WHERE business_id = :business_id AND evening_report_at IS NOT NULL FOR UPDATE SKIP LOCKED
""")
_NEXT = text("""
    UPDATE public.business_settings SET evening_report_due_at = :due_at WHERE business_id = :business_id
""")
_TOO_LATE = timedelta(hours=3)  # a worker that was away all night sends no evening report in the morning
_DAY = timedelta(days=1)


def read_report(business: Business, *, now: datetime) -> dict[str, Any]:
    """Return how the business's day went, and who comes on the next."""
    zone = parse_time_zone(business.time_zone)
    today = now.astimezone(zone).date()
    counts = count_day(
        business_id=business.id,
        starts_at=start_of_day(today, zone),
        ends_at=end_of_day(today, zone),
        now=now,
    )
    tomorrow = today + _DAY
    coming = [
        visit
        for visit in list_visits(
            business_id=business.id,
            starts_at=start_of_day(tomorrow, zone),
            ends_at=end_of_day(tomorrow, zone),
        )
        if visit.starts_at.astimezone(zone).date() == tomorrow
    ]
    return {
        "business": business.name,
        "day": today.isoformat(),
        "done": counts.done,
        "cancelled": counts.cancelled,
        "missed": counts.missed,
        "booked": counts.booked,
        "tomorrow": [render_visit(visit) for visit in coming],
    }


def say_report(report: Mapping[str, Any], *, language: str, zone: tzinfo) -> str:
    """Put a report into words; what did not happen is not mentioned."""
    today = date.fromisoformat(report["day"])
    lines = [
        say("owner_report", language, business=report["business"], day=today),
        say("owner_report_done", language, count=report["done"])
        if report["done"]
        else say("owner_report_none", language),
    ]
    if report["cancelled"]:
        lines.append(say("owner_report_cancelled", language, count=report["cancelled"]))
    if report["missed"]:
        lines.append(say("owner_report_missed", language, count=report["missed"]))
    if report["booked"]:
        lines.append(say("owner_report_new", language, count=report["booked"]))
    lines.append(agenda(today + _DAY, report["tomorrow"], language, zone))
    return "\n".join(lines)


def send_reports(*, now: datetime, businesses: Sequence[int] | None = None) -> int:
    """Send the reports that are due; return how many messages that was."""
    with transaction():
        values = {"now": now, "businesses": list(businesses) if businesses else None}
        due = session().scalars(_DUE, values).all()
    return sum(_send(business_id, now) for business_id in due)


def _send(business_id: int, now: datetime) -> int:
    """Serve one business; what fails there keeps no other waiting."""
    try:
        with transaction(business_id=business_id):
            settings = session().execute(_LOCK, {"business_id": business_id}).first()
            if settings is None:
                return 0
            business = get_business(business_id=business_id)
            zone = parse_time_zone(business.time_zone)
            due_at = _next_due(settings.evening_report_at, now, zone)
            session().execute(_NEXT, {"business_id": business_id, "due_at": due_at})
            was_due = settings.evening_report_due_at
            return _report_to_all(business, now, was_due) if _is_fresh(was_due, now) else 0
    except Exception:
        log.exception("evening report not sent", business_id=business_id)
        return 0


def _is_fresh(was_due: datetime | None, now: datetime) -> bool:
    return was_due is not None and now - _TOO_LATE < was_due <= now


def _next_due(clock: Any, now: datetime, zone: tzinfo) -> datetime:
    """Return the next moment at which the business's clock shows the time."""
    today = now.astimezone(zone).date()
    due = to_instant(datetime.combine(today, clock), zone)
    return due if due > now else to_instant(datetime.combine(today + _DAY, clock), zone)


def _report_to_all(business: Business, now: datetime, due_at: datetime) -> int:
    report, zone = read_report(business, now=now), parse_time_zone(business.time_zone)
    usual = next((language for language in business.languages if language in LANGUAGES), "en")
    lanes = [lane for owner in list_owner_contacts(business_id=business.id) for lane in _lanes(owner)]
    for lane in lanes:
        language = language_of(lane) or usual
        send_notice(
            lane,
            body=say_report(report, language=language, zone=zone),
            language=language,
            idempotency_key=f"report:{due_at:%Y-%m-%dT%H:%M}:{lane.id}",
        )
    log.info("evening report queued", business_id=business.id, messages=len(lanes))
    return len(lanes)


def _lanes(owner: OwnerContact) -> Sequence[Lane]:
    """Return where an owner has written from: nobody may be written to who never wrote."""
    return (
        session()
        .scalars(
            select(Lane)
            .where(
                Lane.business_id == owner.business_id,
                Lane.channel == owner.channel,
                Lane.external_id == owner.external_id,
                Lane.runner.is_(None),
            )
            .order_by(Lane.last_inbound_at.desc().nulls_last())
            .limit(1)
        )
        .all()
    )
