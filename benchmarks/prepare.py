"""Make two businesses for the reliability harnesses and print the config with their ids and key filled in.

Run it once for each database; a second run says that the businesses are there already.
"""

import json
import sys
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import update

from server.app_factory import create_minimal_app, require_current_database
from server.businesses.api_keys import create_api_key
from server.businesses.creation import create_business
from server.businesses.models import BusinessSettings
from server.calendars.models import BusinessCalendar
from server.core.db import session, transaction
from server.core.settings import Settings
from server.messaging.channel_accounts import put_account
from server.postgres.embedded import EmbeddedServer
from server.postgres.logins import compute_login

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ACCOUNTS = {"harness-one": "100000000000001", "harness-two": "100000000000002"}


def make_business(slug: str, account: str) -> dict[str, str]:
    """Make a business that is always open; return what the config's placeholders stand for."""
    with transaction():
        business_id = create_business(name=slug.title(), slug=slug)
        session().execute(
            update(BusinessSettings)
            .where(BusinessSettings.business_id == business_id)
            .values(opening_hours={day: [["00:00", "24:00"]] for day in WEEK})
        )
        # The race asks for starts a quarter of an hour apart.
        calendar_id = session().scalar(
            update(BusinessCalendar)
            .where(BusinessCalendar.business_id == business_id)
            .values(slot_grid="clock", slot_step_minutes=15)
            .returning(BusinessCalendar.id)
        )
        put_account(business_id=business_id, channel="whatsapp", account=account)
        _, key = create_api_key(business_id=business_id, name="harness", role="owner")
    return {"@CALENDAR_ID@": str(calendar_id), "@API_KEY@": key, "@SLUG@": slug}


def fill(config: str, values: dict[str, str]) -> str:
    """Put the values into the config; a calendar's id becomes a number where it stands alone."""
    config = config.replace('"@CALENDAR_ID@"', values["@CALENDAR_ID@"])
    for placeholder, value in values.items():
        config = config.replace(placeholder, value)
    return config


def main() -> None:
    """Make both businesses, print the config of the first."""
    app = create_minimal_app()
    require_current_database(app)
    with app.app_context():
        values, _ = (make_business(slug, account) for slug, account in ACCOUNTS.items())
    tomorrow = datetime.combine(datetime.now(UTC).date() + timedelta(days=1), time(10), UTC)
    values["@FIRST_START@"] = tomorrow.isoformat()
    config = fill(Path(__file__).with_name("reliability.json").read_text(encoding="utf-8"), values)
    json.loads(config)
    print(config)
    settings: Settings = app.extensions["settings"]
    url = settings.database_url or EmbeddedServer(settings.data_dir).url()
    app_login = compute_login(url, settings.secret_key).address(url)
    print(f'export DATABASE_URL="{url}"', file=sys.stderr)
    print(f'export APP_DATABASE_URL="{app_login}"', file=sys.stderr)


if __name__ == "__main__":
    main()
