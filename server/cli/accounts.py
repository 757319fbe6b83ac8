"""Commands on people's accounts and programs' keys."""

import secrets
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click
from flask.cli import AppGroup
from sqlalchemy import text

from server.businesses import operators
from server.businesses.accounts import ROLES, Role, create_user
from server.businesses.api_keys import create_api_key, list_api_keys, revoke_api_key
from server.cli.frame import (
    business_option,
    databases,
    emit,
    emit_rows,
    find_business,
    json_option,
    settings,
    uses_database,
)
from server.core.db import session, transaction

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

user = AppGroup("user", help="People's accounts.")
api_key = AppGroup("api-key", help="Programs' keys.")

_IS_KNOWN = text("SELECT count(*) FROM public.login_candidate(:email)")
password_option = click.option(
    "--password",
    "source",
    type=click.Choice(["generate", "ask", "stdin"]),
    default="generate",
    show_default=True,
    help="Where the password comes from; a generated one is printed once.",
)


@user.command("create", with_appcontext=False)
@click.argument("email")
@business_option
@click.option("--role", type=click.Choice(ROLES), default="owner", show_default=True)
@click.option("--superuser", is_flag=True, help="Make an operator, who sees all businesses.")
@password_option
@json_option
@uses_database
def create_command(
    *, email: str, slug: str | None, role: Role, superuser: bool, source: str, as_json: bool
) -> None:
    """Make a member of a business, an operator, or both. Somebody known keeps their password."""
    is_known = _is_known(email)
    password = _get_password("generate" if is_known else source)
    business_id = find_business(slug) if slug or not superuser else None
    if business_id is not None:
        with transaction(business_id=business_id):
            create_user(business_id=business_id, email=email, password=password, role=role)
    if superuser:
        with _operator_connection() as connection:
            operators.make_superuser(
                connection,
                email,
                password=None if is_known or business_id else password,
                single_login=settings().allow_single_login,
            )
    shown = {"email": email, "role": role if business_id else None, "superuser": superuser, "known": is_known}
    sentence = f"{email} was known and keeps the password." if is_known else f"Made {email}."
    _emit_with_password(shown, sentence, None if is_known else password, source, as_json=as_json)


@user.command("disable", with_appcontext=False)
@click.argument("email")
@json_option
@uses_database
def disable_command(email: str, as_json: bool) -> None:
    """Shut somebody out of every business, at once."""
    with _operator_connection() as connection:
        operators.disable_user(connection, email, single_login=settings().allow_single_login)
    emit({"email": email, "is_active": False}, f"{email} can no longer sign in.", as_json=as_json)


@user.command("enable", with_appcontext=False)
@click.argument("email")
@json_option
@uses_database
def enable_command(email: str, as_json: bool) -> None:
    """Let somebody who was disabled sign in again."""
    with _operator_connection() as connection:
        operators.enable_user(connection, email, single_login=settings().allow_single_login)
    emit({"email": email, "is_active": True}, f"{email} can sign in again.", as_json=as_json)


@user.command("reset-password", with_appcontext=False)
@click.argument("email")
@password_option
@json_option
@uses_database
def reset_command(email: str, source: str, as_json: bool) -> None:
    """Give somebody a new password and end their sessions."""
    password = _get_password(source)
    with _operator_connection() as connection:
        operators.reset_password(connection, email, password, single_login=settings().allow_single_login)
    sentence = f"{email} has a new password."
    _emit_with_password({"email": email}, sentence, password, source, as_json=as_json)


@api_key.command("create", with_appcontext=False)
@click.argument("name")
@business_option
@click.option("--role", type=click.Choice(ROLES), default="staff", show_default=True)
@json_option
@uses_database
def create_key_command(name: str, slug: str | None, role: Role, as_json: bool) -> None:
    """Make a key for a program; it is printed once and stored only as a hash."""
    business_id = find_business(slug)
    with transaction(business_id=business_id):
        key, plain = create_api_key(business_id=business_id, name=name, role=role)
    shown = {"id": key.id, "prefix": key.prefix, "name": name, "role": role, "key": plain}
    emit(shown, f"{plain}\nKeep it: it is not shown again. Its prefix is {key.prefix}.", as_json=as_json)


@api_key.command("list", with_appcontext=False)
@business_option
@json_option
@uses_database
def list_keys_command(slug: str | None, as_json: bool) -> None:
    """List the keys of a business."""
    business_id = find_business(slug)
    with transaction(business_id=business_id):
        keys = list_api_keys(business_id=business_id)
    rows = [(key.prefix, key.name, key.role, key.last_used_at, key.revoked_at) for key in keys]
    emit_rows(("prefix", "name", "role", "last_used_at", "revoked_at"), rows, as_json=as_json)


@api_key.command("revoke", with_appcontext=False)
@click.argument("prefix")
@business_option
@json_option
@uses_database
def revoke_key_command(prefix: str, slug: str | None, as_json: bool) -> None:
    """End a key for good, at once."""
    business_id = find_business(slug)
    with transaction(business_id=business_id):
        key = revoke_api_key(business_id=business_id, prefix=prefix)
    emit({"id": key.id, "prefix": prefix, "revoked": True}, f"Revoked {prefix}.", as_json=as_json)


@contextmanager
def _operator_connection() -> "Iterator[Connection]":
    connection = databases().connect_migration()
    try:
        yield connection
    finally:
        connection.close()


def _is_known(email: str) -> bool:
    if not email.isprintable():
        return False
    with transaction():
        return bool(session().scalar(_IS_KNOWN, {"email": email.strip()}))


def _get_password(source: str) -> str:
    if source == "generate":
        return secrets.token_urlsafe(12)
    if source == "stdin":
        return sys.stdin.readline().rstrip("\r\n")
    answer: str = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    return answer


def _emit_with_password(
    shown: Mapping[str, object], sentence: str, password: str | None, source: str, *, as_json: bool
) -> None:
    """Print a password that nobody else knows; one that was given is not repeated."""
    if password is None or source != "generate":
        emit(shown, sentence, as_json=as_json)
        return
    emit({**shown, "password": password}, f"{sentence}\nPassword (shown once): {password}", as_json=as_json)
