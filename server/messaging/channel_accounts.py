"""Whose message it is: provider accounts and the businesses they belong to."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import select, text

from server.core import crypto
from server.core.db import session
from server.core.errors import Conflict
from server.messaging.models import ChannelAccount


def find_business(*, channel: str, account: str) -> int | None:
    """Return the business an active account belongs to. Needs no tenant."""
    found: int | None = session().scalar(
        text("SELECT public.business_of_account(:channel, :account)"),
        {"channel": channel, "account": account},
    )
    return found


def find_account(*, business_id: int, channel: str, account: str | None = None) -> ChannelAccount | None:
    """Return an active account of this business: the named one, or its oldest of the channel."""
    query = select(ChannelAccount).where(
        ChannelAccount.business_id == business_id, ChannelAccount.channel == channel, ChannelAccount.is_active
    )
    if account is not None:
        query = query.where(ChannelAccount.external_account == account)
    return session().scalar(query.order_by(ChannelAccount.id).limit(1))


def credentials(
    *, business_id: int, channel: str, account: str | None, keys: Sequence[str]
) -> Mapping[str, str]:
    """Return the account's own credentials, opened; none when the environment's are meant."""
    row = find_account(business_id=business_id, channel=channel, account=account)
    if row is None or row.credentials is None:
        return {}
    opened: dict[str, str] = json.loads(crypto.decrypt(row.credentials, business_id=business_id, keys=keys))
    return opened


def put_account(
    *, business_id: int, channel: str, account: str, display_name: str | None = None
) -> ChannelAccount:
    """Give an account to a business; raise `Conflict` when it belongs to another."""
    owner = find_business(channel=channel, account=account)
    if owner is not None and owner != business_id:
        raise Conflict(f"The {channel} account belongs to another business.")
    row = session().scalar(
        select(ChannelAccount).where(
            ChannelAccount.business_id == business_id,
            ChannelAccount.channel == channel,
            ChannelAccount.external_account == account,
        )
    )
    if row is None:
        row = ChannelAccount(business_id=business_id, channel=channel, external_account=account)
        session().add(row)
    row.display_name, row.is_active = display_name, True
    session().flush()
    return row


def put_credentials(*, row: ChannelAccount, values: Mapping[str, str], keys: Sequence[str]) -> None:
    """Seal the account's own credentials under the newest key."""
    row.credentials = crypto.encrypt(json.dumps(dict(values)), business_id=row.business_id, keys=keys)
