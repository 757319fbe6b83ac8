"""Reads of businesses and of who belongs to them."""

import uuid

from sqlalchemy import func, select

from server.businesses.models import Business, BusinessSettings, Membership, OwnerContact, User
from server.core.db import session
from server.core.errors import NotFound


def get_business(*, business_id: int) -> Business:
    """Return the business of the open transaction; raise `NotFound` for any other."""
    found = session().scalar(select(Business).where(Business.id == business_id))
    if found is None:
        raise NotFound("There is no such business.")
    return found


def get_business_settings(*, business_id: int) -> BusinessSettings:
    """Return the booking rules of the business; raise `NotFound` for a stranger's."""
    found = session().scalar(select(BusinessSettings).where(BusinessSettings.business_id == business_id))
    if found is None:
        raise NotFound("There is no such business.")
    return found


def find_business_id(slug: str) -> int | None:
    """Return the active business of an address, or None; needs no tenant."""
    return session().scalar(select(func.business_of_slug(slug)))


def find_only_business_id() -> int | None:
    """Return the business when the server has exactly one active; needs no tenant."""
    return session().scalar(select(func.only_business()))


def list_business_ids() -> list[int]:
    """Return the ids of all businesses, for an operator's list; needs no tenant."""
    return [row[0] for row in session().execute(select(func.list_business_ids()))]


def list_business_ids_of_user(user_id: uuid.UUID) -> list[int]:
    """Return the active businesses that a user belongs to; needs no tenant."""
    return [row[0] for row in session().execute(select(func.businesses_of_user(user_id)))]


def find_role(*, business_id: int, user_id: uuid.UUID) -> str | None:
    """Return what a user is in the business, or None for a stranger."""
    return session().scalar(
        select(Membership.role).where(Membership.business_id == business_id, Membership.user_id == user_id)
    )


def find_user(*, business_id: int, user_id: uuid.UUID) -> User | None:
    """Return a member of the business, or None for a stranger."""
    return session().scalar(
        select(User)
        .join(Membership, Membership.user_id == User.id)
        .where(Membership.business_id == business_id, User.id == user_id)
    )


def list_members(*, business_id: int) -> list[tuple[User, str]]:
    """Return the users of the business with their roles, by e-mail address."""
    rows = session().execute(
        select(User, Membership.role)
        .join(Membership, Membership.user_id == User.id)
        .where(Membership.business_id == business_id)
        .order_by(User.email)
    )
    return [(user, role) for user, role in rows]


def list_owner_contacts(*, business_id: int) -> list[OwnerContact]:
    """Return the addresses from which the owner's commands are accepted."""
    return list(
        session().scalars(
            select(OwnerContact).where(OwnerContact.business_id == business_id).order_by(OwnerContact.id)
        )
    )
