"""Customers: found by how they reach the business, made when they are new."""

from sqlalchemy import select, text, update
from sqlalchemy.dialects.postgresql import insert

from server.core.db import session
from server.core.errors import NotFound
from server.messaging.models import Customer, CustomerIdentity

_NAME_LENGTH = 200
# No unique key: the staff may have entered a family under one number. Any class that no other lock has.
_LOCK_NUMBER = text("SELECT pg_advisory_xact_lock(20816, hashtext(:number))")


def get_customer(*, business_id: int, customer_id: int) -> Customer:
    """Return a customer of this business; raise `NotFound` for anybody else's."""
    found = session().scalar(
        select(Customer).where(Customer.business_id == business_id, Customer.id == customer_id)
    )
    if found is None:
        raise NotFound("There is no such customer.")
    return found


def find_or_create_by_identity(
    *, business_id: int, channel: str, external_id: str, name: str | None
) -> Customer:
    """Return the customer who is called `external_id` on a channel; make them when they are new.

    A WhatsApp id is the customer's phone number, so it also finds a customer whom the staff entered.
    """
    known = session().scalar(
        select(Customer)
        .join(CustomerIdentity, CustomerIdentity.customer_id == Customer.id)
        .where(
            Customer.business_id == business_id,
            CustomerIdentity.business_id == business_id,
            CustomerIdentity.channel == channel,
            CustomerIdentity.external_id == external_id,
        )
    )
    if known is not None:
        return known
    wa_id = external_id if channel == "whatsapp" else None
    if wa_id:
        customer = _find_or_create_by_wa_id(
            business_id=business_id, wa_id=wa_id, name=_profile_name(channel, name)
        )
    else:
        customer = _create(business_id=business_id, name=_profile_name(channel, name), phone=None)
    session().execute(
        insert(CustomerIdentity)
        .values(business_id=business_id, customer_id=customer.id, channel=channel, external_id=external_id)
        .on_conflict_do_nothing()
    )
    return customer


def find_or_create(*, business_id: int, name: str, phone: str | None = None) -> Customer:
    """Return the customer with this phone number, or a new one: a name alone identifies nobody.

    Of several transactions that make the same new customer one does, and the others wait for it.
    """
    known = None
    if phone:
        known = find_by_phone(business_id=business_id, phone=phone)
        if known is None:
            session().execute(_LOCK_NUMBER, {"number": f"{business_id} {phone}"})
            known = find_by_phone(business_id=business_id, phone=phone)
    return known or _create(business_id=business_id, name=name[:_NAME_LENGTH], phone=phone)


def find_by_phone(*, business_id: int, phone: str) -> Customer | None:
    """Return the customer with this phone number, the one known longest, or None."""
    return session().scalar(
        select(Customer)
        .where(Customer.business_id == business_id, Customer.phone == phone)
        .order_by(Customer.id)
        .limit(1)
    )


def rename_customer(*, business_id: int, customer_id: int, name: str) -> None:
    """Remember what the customer wants to be called."""
    session().execute(
        update(Customer)
        .where(Customer.business_id == business_id, Customer.id == customer_id)
        .values(name=name[:_NAME_LENGTH])
    )


def _find_or_create_by_wa_id(*, business_id: int, wa_id: str, name: str | None) -> Customer:
    """Let the database judge: the same person may write to two numbers of the business at once."""
    session().execute(
        insert(Customer)
        .values(business_id=business_id, name=name, phone=f"+{wa_id}", wa_id=wa_id)
        .on_conflict_do_nothing()
    )
    return (
        session()
        .scalars(select(Customer).where(Customer.business_id == business_id, Customer.wa_id == wa_id))
        .one()
    )


def _create(*, business_id: int, name: str | None, phone: str | None) -> Customer:
    customer = Customer(business_id=business_id, name=name, phone=phone)
    session().add(customer)
    session().flush()
    return customer


def _profile_name(channel: str, name: str | None) -> str | None:
    """Take a messenger's profile name as a hint good enough to greet by; a web visitor has none."""
    return name[:_NAME_LENGTH] if name and channel != "web" else None
