"""What stands in a calendar's feed: who comes, and when it is closed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

from sqlalchemy import func, select

from server.businesses.models import Business
from server.businesses.queries import get_business_settings
from server.calendars.holidays import holiday_dates
from server.calendars.ics import CalendarEvent, Status
from server.calendars.models import BusinessCalendar, OpeningOverride, Service
from server.core.db import session
from server.core.zones import parse_time_zone
from server.language.phrases import LANGUAGES, say
from server.messaging.models import Customer
from server.scheduling.models import Appointment, CalendarBlock, VacationPeriod

_BACK, _AHEAD = timedelta(days=60), timedelta(days=400)
_SHOWN = ("pending", "confirmed", "completed", "no_show")
_DAY = timedelta(days=1)


class FeedReading:
    """One reading of one calendar's rows as events, from 60 days back to 400 ahead."""

    def __init__(self, calendar: BusinessCalendar, business: Business, now: datetime) -> None:
        """Read nothing yet; the transaction must be open."""
        self._business_id, self._calendar_id = business.id, calendar.id
        self._zone: tzinfo = parse_time_zone(business.time_zone)
        self._from, self._to = now - _BACK, now + _AHEAD
        self._first, self._last = self._day(self._from), self._day(self._to)
        languages = (language for language in business.languages if language in LANGUAGES)
        language = next(languages, "en")
        self._closed, self._nameless = say("page_closed", language), say("visit_heading", language)

    def appointments(self) -> Iterator[CalendarEvent]:
        """Yield who comes; held times come and go, and what is cancelled is gone."""
        rows = session().execute(
            select(
                Appointment.uid,
                Appointment.sequence,
                Appointment.updated_at,
                Appointment.starts_at,
                Appointment.ends_at,
                Appointment.status,
                func.coalesce(Appointment.customer_name, Customer.name).label("who"),
                Service.name.label("what"),
            )
            .outerjoin(
                Customer,
                (Customer.business_id == Appointment.business_id) & (Customer.id == Appointment.customer_id),
            )
            .outerjoin(
                Service,
                (Service.business_id == Appointment.business_id) & (Service.id == Appointment.service_id),
            )
            .where(
                Appointment.business_id == self._business_id,
                Appointment.calendar_id == self._calendar_id,
                Appointment.status.in_(_SHOWN),
                Appointment.starts_at >= self._from,
                Appointment.starts_at < self._to,
            )
            .order_by(Appointment.starts_at, Appointment.id)
        )
        for row in rows:
            status: Status = "TENTATIVE" if row.status == "pending" else "CONFIRMED"
            yield CalendarEvent(
                uid=row.uid,
                sequence=row.sequence,
                stamp=row.updated_at,
                starts=row.starts_at,
                ends=row.ends_at,
                status=status,
                summary=" · ".join(part for part in (row.who, row.what) if part) or self._nameless,
            )

    def vacations(self) -> Iterator[CalendarEvent]:
        """Yield the vacations of the calendar and of the whole business."""
        whose = VacationPeriod.calendar_id
        rows = session().scalars(
            select(VacationPeriod)
            .where(
                VacationPeriod.business_id == self._business_id,
                whose.is_(None) | (whose == self._calendar_id),
                VacationPeriod.start_date <= self._last,
                VacationPeriod.end_date.is_(None) | (VacationPeriod.end_date >= self._first),
            )
            .order_by(VacationPeriod.id)
        )
        for row in rows:
            # Without an end it is shown as far as the feed reaches.
            last = row.end_date or max(self._last, row.start_date)
            name = self._closure(f"vacation-{row.id}")
            yield self._closing(name, row.updated_at, row.start_date, last + _DAY, row.title)

    def blocks(self) -> Iterator[CalendarEvent]:
        """Yield the hours in which it is closed."""
        whose = CalendarBlock.calendar_id
        rows = session().scalars(
            select(CalendarBlock)
            .where(
                CalendarBlock.business_id == self._business_id,
                whose.is_(None) | (whose == self._calendar_id),
                CalendarBlock.during.overlaps(func.tstzrange(self._from, self._to)),
            )
            .order_by(CalendarBlock.id)
        )
        for row in rows:
            starts, ends = row.during.lower or self._from, row.during.upper or self._to
            name = self._closure(f"block-{row.id}")
            yield self._closing(name, row.created_at, starts, ends, row.reason)

    def closed_days(self) -> Iterator[CalendarEvent]:
        """Yield the dates that are closed by exception, and the public holidays that have no hours."""
        whose = OpeningOverride.calendar_id
        rows = session().scalars(
            select(OpeningOverride)
            .where(
                OpeningOverride.business_id == self._business_id,
                whose.is_(None) | (whose == self._calendar_id),
                OpeningOverride.on_date.between(self._first, self._last),
            )
            .order_by(OpeningOverride.on_date, whose.nulls_first())  # the calendar's own word is the last
        )
        named = {row.on_date: row for row in rows}
        country = get_business_settings(business_id=self._business_id).holiday_country
        holidays = holiday_dates(country, self._first, self._last) - named.keys()
        titles = {day: row.title for day, row in named.items() if not row.ranges}
        for day in sorted([*titles, *holidays]):
            stamp = datetime(day.year, day.month, day.day, tzinfo=UTC)
            yield self._closing(self._closure(f"day-{day}"), stamp, day, day + _DAY, titles.get(day))

    def _closing(
        self, uid: str, stamp: datetime, starts: datetime | date, ends: datetime | date, title: str | None
    ) -> CalendarEvent:
        summary = f"{self._closed}: {title}" if title else self._closed
        return CalendarEvent(uid=uid, stamp=stamp, starts=starts, ends=ends, summary=summary)

    def _closure(self, name: str) -> str:
        """Return a UID: one closure of the business stands in the feeds of all its calendars."""
        return f"{name}-{self._calendar_id}-{self._business_id}@frontdesk"

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self._zone).date()
