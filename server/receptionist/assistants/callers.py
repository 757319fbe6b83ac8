"""For whom another assistant speaks: said by its host, never by its model.

A host says it with each call in `_meta` (`frontdesk/customer`), over HTTP in headers, or once in the options
of the command. The nearest to the call counts.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from marshmallow import ValidationError

from server.businesses.identity import Identity
from server.core.errors import Forbidden
from server.receptionist.schemas import ToolCustomerSchema
from server.receptionist.tools.context import CustomerRequired
from server.receptionist.tools.programs import Caller, Customer

META_CUSTOMER = "frontdesk/customer"
PHONE_HEADER, NAME_HEADER = "x-frontdesk-customer-phone", "x-frontdesk-customer-name"
WHO_IS_SAID = (
    "This tool acts for a customer, and the assistant's host says who: "
    f'`_meta` {{"{META_CUSTOMER}": {{"phone", "name"}}}} with the call, the headers '
    "X-Frontdesk-Customer-Phone and X-Frontdesk-Customer-Name, or the options --customer-phone and "
    "--customer-name of the command."
)


def make_caller(
    identity: Identity, *, meta: Mapping[str, Any] | None, headers: Mapping[str, str], standing: Customer
) -> Caller:
    """Return who calls and for whom; raise `Forbidden` for a viewer's key, or `CustomerRequired`."""
    if not identity.may("staff"):
        raise Forbidden(f"The tools need a key of the role staff; this one's is {identity.role}.")
    given = (meta or {}).get(META_CUSTOMER) or _in_headers(headers)
    return Caller(
        business_id=identity.business_id,
        actor=identity.actor,
        customer=read_customer(given) if given else standing,
    )


def read_customer(given: Any) -> Customer:
    """Return the customer of a few words about them; raise `CustomerRequired` with what is wrong."""
    try:
        customer: Customer = ToolCustomerSchema().load(given)
    except ValidationError as error:
        raise CustomerRequired(
            "The customer is not told as it should be. " + WHO_IS_SAID, errors=error.messages_dict
        ) from error
    return customer


def _in_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Read the headers; a name outside ASCII is percent-encoded there."""
    given = {"phone": headers.get(PHONE_HEADER), "name": headers.get(NAME_HEADER)}
    return {name: unquote(value) for name, value in given.items() if value}
