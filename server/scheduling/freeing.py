"""Opening blocked hours again: blocks are cut where a time is to be free, and go where nothing is left."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.dialects.postgresql import Range

from server.calendars.changes import note_change
from server.core.db import session
from server.scheduling.closure_kinds import BLOCK
from server.scheduling.models import CalendarBlock, VacationPeriod
from server.scheduling.reopening import offer_reopened


def list_blocks(
    *, business_id: int, starts_at: datetime, ends_at: datetime, calendar_id: int | None = None
) -> list[CalendarBlock]:
    """Return the blocks that touch a time; of one calendar only its own, else those of all and of each."""
    wanted = select(CalendarBlock).where(
        CalendarBlock.business_id == business_id, CalendarBlock.during.overlaps(Range(starts_at, ends_at))
    )
    if calendar_id is not None:
        wanted = wanted.where(CalendarBlock.calendar_id == calendar_id)
    return list(session().scalars(wanted.order_by(CalendarBlock.during, CalendarBlock.id).with_for_update()))


def find_vacation(
    *, business_id: int, first: date, last: date, calendar_id: int | None
) -> VacationPeriod | None:
    """Return a vacation of the business, or of this calendar, that touches these days."""
    end = func.least(VacationPeriod.end_date, VacationPeriod.start_date + (VacationPeriod.duration_days - 1))
    return session().scalar(
        select(VacationPeriod)
        .where(
            VacationPeriod.business_id == business_id,
            or_(VacationPeriod.calendar_id.is_(None), VacationPeriod.calendar_id == calendar_id),
            VacationPeriod.start_date <= last,
            or_(end.is_(None), end >= first),
        )
        .order_by(VacationPeriod.start_date)
        .limit(1)
    )


def free_hours(
    blocks: Sequence[CalendarBlock], *, starts_at: datetime, ends_at: datetime, actor: str, now: datetime
) -> None:
    """Take a time out of locked blocks; it is offered to whoever waits for it."""
    for block in blocks:
        lower, upper = block.during.lower, block.during.upper
        assert lower is not None and upper is not None  # noqa: PT018, S101 - a block has both ends
        _cut(block, starts_at=starts_at, ends_at=ends_at, actor=actor, now=now)
        offer_reopened(
            business_id=block.business_id,
            calendar_id=block.calendar_id,
            times=(max(lower, starts_at), min(upper, ends_at)),
            now=now,
        )


def _cut(block: CalendarBlock, *, starts_at: datetime, ends_at: datetime, actor: str, now: datetime) -> None:
    """Keep what lies before and after; a rest behind the time becomes a block of its own."""
    lower, upper = block.during.lower, block.during.upper
    assert lower is not None and upper is not None  # noqa: PT018, S101 - a block has both ends
    rests = [Range(*rest) for rest in ((lower, starts_at), (ends_at, upper)) if rest[0] < rest[1]]
    if rests:
        block.during = rests[0]
        session().flush()
        _note(block, "updated", actor=actor, now=now)
    else:
        session().delete(block)
        session().flush()
        _note(block, "deleted", actor=actor, now=now)
    for rest in rests[1:]:
        behind = CalendarBlock(
            business_id=block.business_id, calendar_id=block.calendar_id, during=rest, reason=block.reason
        )
        session().add(behind)
        session().flush()
        _note(behind, "created", actor=actor, now=now)


def _note(block: CalendarBlock, what: str, *, actor: str, now: datetime) -> None:
    note_change(
        business_id=block.business_id,
        kind=BLOCK.name,
        object_id=block.id,
        what=what,  # type: ignore[arg-type]  # one of three words of ours
        actor=actor,
        now=now,
        fields=("starts_at", "ends_at") if what == "updated" else (),
        facts={"calendar_id": block.calendar_id},
    )
