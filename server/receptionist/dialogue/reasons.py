"""Why a wish cannot be, in words: past, too soon, too far ahead, closed, after hours, taken."""

from datetime import date, datetime, time, timedelta

from server.receptionist.dialogue.talk import Talk

# Where the business sets no horizon; nobody books further ahead, and date arithmetic stays far from its end.
FARTHEST_DAYS = 3650


def why_not_that_day(talk: Talk, day: date) -> str | None:
    """Say why nothing can be booked on a day whatever is free: it has passed, or is too far ahead."""
    if is_past(talk, day):
        return talk.speak("past_time")
    days = horizon_days(talk)
    if (day - talk.now.date()).days > days:
        return talk.speak("beyond_horizon", count=days)
    return None


def is_past(talk: Talk, day: date) -> bool:
    """Tell whether the day, or the wished time on it, has passed."""
    at = talk.memory.wish.at
    return day < talk.now.date() or bool(at and day == talk.now.date() and at < f"{talk.now:%H:%M}")


def horizon_days(talk: Talk) -> int:
    """Return how many days ahead can be booked."""
    chosen = [c for c in talk.calendars if talk.memory.calendar_id in (0, c["id"])]
    return max((c.get("horizon_days") or FARTHEST_DAYS for c in chosen), default=FARTHEST_DAYS)


def why_closed(talk: Talk, day: date) -> str | None:
    """Say that the week has no hours on that day; None when it has: the day is full, or closed for once."""
    open_days = _open_days(talk)
    if talk.hours_on(day, talk.memory.calendar_id) or not open_days:
        return None
    if talk.memory.service and talk.hours_on(day):
        return talk.speak("not_that_day", service=talk.subject(), day=day, open_days=open_days)
    return talk.speak("closed_day", day=day, open_days=open_days)


def why_not_then(talk: Talk, wished: datetime, *, first_free: datetime) -> str:
    """Say why a wall time is not on offer though others of its day are."""
    day, clock = wished.date(), wished.time()
    hours = talk.hours_on(day, talk.memory.calendar_id)
    if hours and not any(is_open(clock, span) for span in hours):
        spans = [talk.hours(opening, closing) for opening, closing in hours]
        return talk.speak("outside_hours", time=clock, day=day, hours=spans)
    notice = talk.calendar(talk.memory.calendar_id).get("min_notice_minutes") or 0
    if wished < (talk.now + timedelta(minutes=notice)).replace(tzinfo=None):
        return talk.speak("too_soon", earliest=first_free)
    return talk.speak("not_free", when=wished)


def is_open(clock: time, span: tuple[time, time]) -> bool:
    """Tell whether the clock time lies in an opening range, which may run over midnight."""
    opening, closing = span
    return opening <= clock < closing if opening < closing else clock >= opening or clock < closing


def _open_days(talk: Talk) -> list[str]:
    week = [talk.now.date() + timedelta(days=offset) for offset in range(7)]
    ordered = sorted(week, key=lambda day: day.weekday())
    return [talk.weekday(day) for day in ordered if talk.hours_on(day, talk.memory.calendar_id)]
