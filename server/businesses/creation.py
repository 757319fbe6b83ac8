"""Making a business."""

import re
from collections.abc import Sequence

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert

from server.businesses.models import Business
from server.core.db import session
from server.core.errors import Conflict, Invalid
from server.core.tenancy import SET_TENANT_SQL
from server.core.zones import parse_time_zone
from server.language.phrases import LANGUAGES

SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_NEXT_ID = text("SELECT nextval(pg_get_serial_sequence('public.business', 'id'))")


class SlugTaken(Conflict):
    """Another business has this address already."""

    code = "slug_taken"


def create_business(
    *,
    name: str,
    slug: str,
    time_zone: str = "UTC",
    languages: Sequence[str] = ("en",),
    currency: str = "EUR",
    phone: str | None = None,
    address: str | None = None,
    email: str | None = None,
    external_id: str | None = None,
    phone_id: str | None = None,
) -> int:
    """Make a business and return its id; from here on the open transaction is that business's.

    Call it in a `transaction()` without a tenant: the id is taken first and set as the tenant, for a business
    is a row of its own tenant. Triggers add its default calendar and its settings.
    Raises `Invalid` (with `errors` by field) and `SlugTaken`.
    """
    check_profile(name=name, slug=slug, time_zone=time_zone, languages=languages, currency=currency)
    business_id = int(session().scalar(_NEXT_ID) or 0)
    session().connection().exec_driver_sql(SET_TENANT_SQL, (str(business_id),))
    made = session().execute(
        insert(Business)
        .values(
            id=business_id,
            name=name.strip(),
            slug=slug,
            time_zone=time_zone,
            languages=list(languages),
            currency=currency,
            phone=phone,
            address=address,
            email=email,
            external_id=external_id,
            phone_id=phone_id,
        )
        .on_conflict_do_nothing(index_elements=["slug"])
        .returning(Business.id)
    )
    if made.scalar() is None:
        raise SlugTaken
    return business_id


def check_profile(*, name: str, slug: str, time_zone: str, languages: Sequence[str], currency: str) -> None:
    """Check what every business must have; raise `Invalid` that names each wrong field."""
    errors: dict[str, list[str]] = {}
    if not 1 <= len(name.strip()) <= 255:
        errors["name"] = ["Give a name of 1 to 255 characters."]
    if not SLUG.fullmatch(slug):
        errors["slug"] = ["Use 1 to 64 small letters, digits and inner hyphens."]
    if not languages or not set(languages) <= set(LANGUAGES):
        errors["languages"] = [f"Choose at least one of {', '.join(LANGUAGES)}."]
    if not _CURRENCY.fullmatch(currency):
        errors["currency"] = ["Use a code of three capital letters, such as EUR."]
    try:
        parse_time_zone(time_zone)
    except ValueError as error:
        errors["time_zone"] = [str(error)]
    if errors:
        raise Invalid("The business is not described right.", errors=errors)
