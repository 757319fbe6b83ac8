"""The rules by which a business as a whole takes bookings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from server.businesses.models import Business, BusinessSettings
from server.calendars.changes import note_change
from server.core.db import session
from server.core.errors import NotFound

_OF_BUSINESS = ("time_zone",)


@dataclass(frozen=True)
class BookingRules:
    """The two rows that hold them."""

    business: Business
    settings: BusinessSettings

    def to_values(self, names: tuple[str, ...]) -> dict[str, Any]:
        """Return the rules of these names."""
        return {name: getattr(self._row(name), name) for name in names}

    def write(self, values: Mapping[str, Any]) -> None:
        """Set the rules of these names, each in its row."""
        for name, value in values.items():
            setattr(self._row(name), name, value)

    def _row(self, name: str) -> Business | BusinessSettings:
        return self.business if name in _OF_BUSINESS else self.settings


def get_booking_rules(*, business_id: int, for_update: bool = False) -> BookingRules:
    """Return the rules; `for_update` nobody else changes them until the transaction ends."""
    settings = select(BusinessSettings).where(BusinessSettings.business_id == business_id)
    business = select(Business).where(Business.id == business_id)
    if for_update:  # whatever refers to the business goes on meanwhile
        settings, business = settings.with_for_update(), business.with_for_update(key_share=True)
    rows = session().scalar(settings), session().scalar(business)
    if rows[0] is None or rows[1] is None:
        raise NotFound("There is no such business.")
    return BookingRules(settings=rows[0], business=rows[1])


def change_booking_rules(
    rules: BookingRules, *, values: Mapping[str, Any], actor: str, now: datetime
) -> BookingRules:
    """Set these of the locked rules; none, no change. Appointments stay as they are."""
    if not values:
        return rules
    rules.write(values)
    session().flush()
    session().refresh(rules.settings)
    note_change(
        business_id=rules.business.id,
        kind="business_settings",
        object_id=rules.business.id,
        what="updated",
        actor=actor,
        now=now,
        fields=values,
    )
    return rules
