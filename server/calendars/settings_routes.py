"""`/api/calendar/settings`: the booking rules of the business; `/holidays`: days that it may close on."""

from datetime import date
from typing import Any

from flask.typing import ResponseReturnValue

from server.businesses.identity import current_identity, require
from server.calendars.holidays import holiday_dates
from server.calendars.settings import change_booking_rules, get_booking_rules
from server.calendars.settings_schemas import (
    HolidayPageSchema,
    HolidayQuerySchema,
    SettingsChangeSchema,
    SettingsSchema,
    render_settings,
)
from server.core import clock
from server.core.db import transaction
from server.core.etags import check_if_match
from server.core.openapi import ApiBlueprint
from server.core.paging import cut_page
from server.core.resources import after_id, with_etag

blueprint = ApiBlueprint(
    "booking-rules", __name__, url_prefix="/api/calendar", description="Rules of the whole business"
)


@blueprint.get("/settings")
@require("viewer")
@blueprint.answers(200, SettingsSchema)
def get_settings() -> ResponseReturnValue:
    """Give the booking rules of the business, with their ETag."""
    business_id = current_identity().business_id
    with transaction(business_id):
        return with_etag(render_settings(get_booking_rules(business_id=business_id)))


@blueprint.patch("/settings")
@require("owner")
@blueprint.takes_if_match()
@blueprint.body(SettingsChangeSchema)
@blueprint.answers(200, SettingsSchema)
def change_settings(values: dict[str, Any]) -> ResponseReturnValue:
    """Change what is named of the booking rules; appointments that are booked stay as they are."""
    who = current_identity()
    with transaction(who.business_id):
        rules = get_booking_rules(business_id=who.business_id, for_update=True)
        check_if_match(render_settings(rules))
        changed = change_booking_rules(rules, values=values, actor=who.actor, now=clock.now())
        return with_etag(render_settings(changed))


@blueprint.get("/holidays")
@require("viewer")
@blueprint.query(HolidayQuerySchema)
@blueprint.answers(200, HolidayPageSchema)
def list_holidays(query: dict[str, Any]) -> Any:
    """List a country's public holidays of a year: what `holiday_country` would close."""
    year, after = query["year"], after_id(query)
    days = sorted(holiday_dates(query["country"], date(year, 1, 1), date(year, 12, 31)))
    left = [day for day in days if day.toordinal() > after][: query["limit"] + 1]
    page = cut_page(left, limit=query["limit"], key=lambda day: [day.toordinal()])
    return {"items": [{"date": day} for day in page.items], "next_cursor": page.next_cursor}
