"""Who may give an owner's commands: the addresses in `owner_contacts`."""

from sqlalchemy import delete, exists, select
from sqlalchemy.dialects.postgresql import insert

from server.businesses.models import OwnerContact
from server.core.db import session


def is_owner(*, business_id: int, channel: str, external_id: str) -> bool:
    """Tell whether an owner writes from this address of a channel; asked anew for every turn."""
    return bool(
        session().scalar(
            select(
                exists().where(
                    OwnerContact.business_id == business_id,
                    OwnerContact.channel == channel,
                    OwnerContact.external_id == external_id,
                )
            )
        )
    )


def add_owner_contact(*, business_id: int, channel: str, external_id: str, name: str | None = None) -> None:
    """Accept the owner's commands from this address; the same one again changes nothing."""
    session().execute(
        insert(OwnerContact)
        .values(business_id=business_id, channel=channel, external_id=external_id, name=name)
        .on_conflict_do_nothing()
    )


def remove_owner_contact(*, business_id: int, channel: str, external_id: str) -> None:
    """Accept them from there no longer."""
    session().execute(
        delete(OwnerContact).where(
            OwnerContact.business_id == business_id,
            OwnerContact.channel == channel,
            OwnerContact.external_id == external_id,
        )
    )
