"""The demo business of `run_server.py --demo`: made once, in an empty database, by the code of every file."""

from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from sqlalchemy import update

from server.business_files.apply import apply_business_file
from server.business_files.document import BusinessFile
from server.business_files.parsing import parse_business_file
from server.businesses.accounts import close_sessions_of_user
from server.businesses.creation import SlugTaken
from server.businesses.models import User
from server.businesses.passwords import is_password
from server.businesses.queries import find_business_id, list_business_ids, list_members
from server.core import logs
from server.core.db import session, transaction
from server.core.secrets import load_or_create
from server.core.settings import Settings

DEMO_FILE = Path(__file__).with_name("demo.yaml")

log = logs.get_logger(__name__)


@dataclass(frozen=True)
class Demo:
    """What to tell whoever started the server. `password` is None when nobody can sign in with it."""

    slug: str | None
    users: tuple[tuple[str, str], ...] = ()
    password: str | None = None
    created: bool = False
    note: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return the shape the launcher reads."""
        return {
            "slug": self.slug,
            "users": [{"email": email, "role": role} for email, role in self.users],
            "password": self.password,
            "created": self.created,
            "note": self.note,
        }


def prepare_demo(settings: Settings, *, host: str) -> Demo:
    """Make the demo business if the database is empty, and open its log-in on a loopback address only.

    The password is made once and kept in the data folder. A server that others can reach has the demo users
    disabled; the next start on a loopback address enables them again. Opens its own transactions.
    """
    wanted = parse_business_file(DEMO_FILE.read_bytes())
    password = load_or_create(settings.data_dir / "demo_password", size=12)
    with transaction():
        business_id, is_empty = find_business_id(wanted.slug), not list_business_ids()
    if business_id is None and not is_empty:
        return Demo(slug=None, note="The database has businesses already, so the demo was not made.")
    created = business_id is None and _make(wanted, password)
    with transaction():
        business_id = find_business_id(wanted.slug)
    if business_id is None:
        return Demo(slug=None, note="The demo business was switched off; it stays so.")
    return _open_or_shut(wanted, business_id, password, created=created, is_open=is_loopback(host))


def is_loopback(host: str) -> bool:
    """Tell whether only this machine can reach a server that listens on `host`."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _make(wanted: BusinessFile, password: str) -> bool:
    try:
        apply_business_file(wanted, passwords=lambda _: password)
    except SlugTaken:
        return False  # another process was first
    log.info("demo business made")
    return True


def _open_or_shut(
    wanted: BusinessFile, business_id: int, password: str, *, created: bool, is_open: bool
) -> Demo:
    with transaction(business_id=business_id):
        users = _list_demo_users(wanted, business_id)
        for user, _ in users:
            session().execute(update(User).where(User.id == user.id).values(is_active=is_open))
            if not is_open:
                close_sessions_of_user(user.id)
    shown = tuple((user.email, role) for user, role in users)
    if not is_open:
        note = "Other machines can reach this server, so the demo users are disabled."
        return Demo(wanted.slug, shown, created=created, note=note)
    if not all(is_password(password, hashed=user.hashed_password) for user, _ in users):
        note = "The demo users have another password by now; see: flask --app wsgi user reset-password"
        return Demo(wanted.slug, shown, created=created, note=note)
    return Demo(wanted.slug, shown, password, created=created)


def _list_demo_users(wanted: BusinessFile, business_id: int) -> Sequence[tuple[User, str]]:
    """Return only the people of the demo file: whoever was added later is none of the demo's business."""
    addresses = {member.email for member in wanted.users or ()}
    return [(user, role) for user, role in list_members(business_id=business_id) if user.email in addresses]
