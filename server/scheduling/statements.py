"""Runs the statements of booking as they are written: each is one journey to the database and back.

They go straight to the driver, over the session's own connection and in its transaction: compiling them and
describing their rows would cost more than PostgreSQL's own work on them.
"""

from collections.abc import Mapping
from contextlib import closing
from typing import Any

import psycopg2
from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.exc import DBAPIError
from sqlalchemy.inspection import inspect

from server.core.db import session
from server.scheduling.models import Appointment

_COLUMNS = tuple(inspect(Appointment).columns.keys())
Found = Mapping[str, Any]


def run(statement: str, values: Mapping[str, Any]) -> list[Found]:
    """Run statements with `%(name)s` parameters; return the rows of the last one.

    What the session has pending goes first. Failures are SQLAlchemy's, as everywhere.
    """
    own = session()
    own.flush()
    connection = own.connection()
    cursor: Any
    with closing(connection.connection.cursor()) as cursor:
        try:
            cursor.execute(statement, values)
        except psycopg2.Error as error:
            raise DBAPIError.instance(
                statement, None, error, psycopg2.Error, hide_parameters=True, dialect=connection.dialect
            ) from error
        if cursor.description is None:
            return []
        names = [column.name for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def as_appointment(row: Found) -> Appointment:
    """Make an appointment of a row that a statement returned: a value to read, no part of the session."""
    values = {name: row.get(name) for name in _COLUMNS}
    blocked = values["blocked"]
    if blocked is not None:
        values["blocked"] = Range(blocked.lower, blocked.upper)
    return Appointment(**values)
