"""Migration 115 as the reference writes it, in its order, each step one transaction.

The reference leaves two things to the reader: which columns its indexes have, and the join with
`business_settings` that its `slot_size_min` needs. Both are filled in as their names say.

Its last step, the UPDATE, meets a column and a table that nobody has analyzed yet; the planner then reads all
unlinked appointments once for each business. With `--analyze` both tables are analyzed before it, as somebody
who knows PostgreSQL well would do: a harder yardstick for the total time.
"""

import os
import sys
from pathlib import Path

import psycopg2

SQL = Path(__file__).with_name("reference_115.sql").read_text(encoding="utf-8")
_STEP = "-- step: "
_ANALYZE = "ANALYZE business_calendars, appointments;\n"


def main() -> None:
    """Apply every step to the database of `DATABASE_URL`; the first error ends it."""
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    for step in SQL.split(_STEP)[1:]:
        name, statements = step.split("\n", maxsplit=1)
        if name == "115_link_appointments" and "--analyze" in sys.argv:
            statements = _ANALYZE + statements
        with connection, connection.cursor() as cursor:
            cursor.execute(statements)
        print(f"applied {name}", flush=True)
    connection.close()


if __name__ == "__main__":
    main()
