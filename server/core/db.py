"""The session, and the one way to open a transaction."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from typing import Any

import psycopg2
from flask_sqlalchemy import SQLAlchemy
from flask_sqlalchemy.session import Session as AppSession
from sqlalchemy import BigInteger, DateTime, Integer, Text, event
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Session, SessionTransaction


class Model(DeclarativeBase):
    """What every table's class extends. `migrations_sql/` makes the tables; classes only describe them."""

    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads a plain class attribute
        datetime: DateTime(timezone=True),
        int: Integer,
        str: Text,
        dict[str, Any]: JSONB(none_as_null=True),
        list[Any]: JSONB(none_as_null=True),
    }


class TenantSession(AppSession):
    """A session that tells PostgreSQL its tenant at the start of every transaction."""


db = SQLAlchemy(
    metadata=Model.metadata,
    session_options={"class_": TenantSession, "expire_on_commit": False, "autoflush": True},
)
BigInt = BigInteger


@event.listens_for(TenantSession, "after_begin")
def _set_tenant(session: Session, _: SessionTransaction, connection: Connection) -> None:
    """Name the tenant; PostgreSQL hears of it with the transaction's first statement."""
    pooled: Any = connection.connection.dbapi_connection
    pooled.tenant = session.info.get("business_id")


class NestedTransaction(RuntimeError):
    """A transaction was opened inside another; only entry points open one."""


@contextmanager
def transaction(business_id: int | None = None) -> Iterator[Session]:
    """Run the block in one transaction of this tenant; commit at its end, roll back when it raises.

    Without a tenant PostgreSQL shows no tenant's rows; router functions work all the same.
    """
    own = db.session()
    if own.in_transaction():
        raise NestedTransaction
    own.info["business_id"] = business_id
    try:
        with own.begin():
            yield own
    finally:
        own.info.pop("business_id", None)
        db.session.remove()


def session() -> Session:
    """Return the session of the transaction that is open here; refuse when there is none."""
    own = db.session()
    if not own.in_transaction():
        raise RuntimeError("open a transaction first: with transaction(business_id=...)")
    return own


@contextmanager
def driver_cursor() -> Iterator[Any]:
    """Give the driver's cursor in the open transaction, for statements that run as they are written.

    Compiling them and describing their rows would cost more than PostgreSQL's work on many of them. What the
    session has pending goes first; failures are SQLAlchemy's, as everywhere.
    """
    own = session()
    own.flush()
    connection = own.connection()
    with closing(connection.connection.cursor()) as cursor:
        try:
            yield cursor
        except psycopg2.Error as error:
            broken: Any = error  # the dialect's protocol of an error, which the driver's stub does not name
            if connection.dialect.is_disconnect(broken, connection.connection, cursor):
                connection.invalidate(error)
            raise DBAPIError.instance(
                None, None, error, psycopg2.Error, hide_parameters=True, dialect=connection.dialect
            ) from error


def fetch_rows(statement: str, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    """Run a statement with `%(name)s` parameters; return the driver's own rows."""
    with driver_cursor() as cursor:
        cursor.execute(statement, values)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows
