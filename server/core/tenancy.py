"""Whose rows a transaction may see, said to PostgreSQL and to nobody else.

The tenant is set for one transaction only. The session-wide form would ride along on a pooled
connection into the next request.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor

SET_TENANT_SQL = "SELECT set_config('app.business_id', %s, true)"


def render_tenant(business_id: int) -> str:
    """Write the statement that names the tenant, to stand before another one."""
    return f"SELECT set_config('app.business_id', '{int(business_id)}', true)"


@contextmanager
def tenant_cursor(connection: "Connection", business_id: int | None) -> "Iterator[Cursor]":
    """Give a cursor in one transaction of this tenant; commit at the end, roll back when the block raises."""
    with connection, connection.cursor() as cursor:
        if business_id is not None:
            cursor.execute(SET_TENANT_SQL, (str(business_id),))
        yield cursor
