"""A database of one test: patched by hand as an operator would, then migrated, then looked at."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from server.core.settings import Settings
from server.db_migrate import apply_migrations
from tests.cluster import SECRET_KEY, connect

ROOT = Path(__file__).resolve().parents[3]
MARKED_TABLES = ("business_calendars", "calendar_routing_rules", "usage")
_COMMAND_ENDS_WITHIN_SECONDS = 120

# As definer: whoever runs DDL may not be allowed into the schema.
_WATCH = """
CREATE SCHEMA ddl_watch;
CREATE TABLE ddl_watch.seen (n bigint GENERATED ALWAYS AS IDENTITY, pid integer, what text);
CREATE FUNCTION ddl_watch.note() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO ddl_watch.seen (pid, what)
    SELECT pg_backend_pid(), concat_ws(' ', tg_tag, string_agg(object_identity, ', '))
    FROM pg_event_trigger_ddl_commands();
END $$;
CREATE EVENT TRIGGER ddl_watch ON ddl_command_end EXECUTE FUNCTION ddl_watch.note();
"""
_UNWATCH = "DROP EVENT TRIGGER ddl_watch; DROP SCHEMA ddl_watch CASCADE"

# Whatever writes the catalogue leaves its transaction here, even where event triggers are switched off.
_CATALOGUE = " UNION ALL ".join(
    f"SELECT concat('{catalogue} ', ctid, ' ', xmin) FROM {catalogue}"
    for catalogue in (
        "pg_class", "pg_attribute", "pg_attrdef", "pg_constraint", "pg_index",
        "pg_proc", "pg_trigger", "pg_policy", "pg_description",
    )
)  # fmt: skip


@dataclass(frozen=True)
class OwnDatabase:
    """A database of one test, and the ways in which it is changed and read."""

    url: str
    settings: Settings
    said: list[str] = field(default_factory=list)

    def run(self, statements: str) -> None:
        """Run statements as the superuser; what they make belongs to the superuser."""
        with connect(self.url) as cursor:
            if statements.strip():
                cursor.execute(statements)

    def run_each(self, *statements: str) -> None:
        """Run statements by themselves: some may not stand in a transaction with others."""
        with connect(self.url) as cursor:
            for statement in statements:
                cursor.execute(statement)

    def ask(self, query: str) -> Any:
        """Return the one value that a query finds."""
        with connect(self.url) as cursor:
            cursor.execute(query)
            (value,) = cursor.fetchone() or (None,)
        return value

    def column(self, query: str) -> list[Any]:
        """Return the first column of what a query finds."""
        with connect(self.url) as cursor:
            cursor.execute(query)
            return [row[0] for row in cursor.fetchall()]

    def migrate(self, *, target: int | None = None) -> list[str]:
        """Migrate inside this process; keep what is said meanwhile."""
        return apply_migrations(self.settings, target=target, say=self.said.append)

    def command(self, *arguments: str, cwd: Path = ROOT) -> "subprocess.CompletedProcess[str]":
        """Run the command as an operator does, to its end."""
        with self.started(*arguments, cwd=cwd) as process:
            output, errors = process.communicate(timeout=_COMMAND_ENDS_WITHIN_SECONDS)
        return subprocess.CompletedProcess(process.args, process.returncode, output, errors)

    @contextmanager
    def started(self, *arguments: str, cwd: Path = ROOT) -> Iterator["subprocess.Popen[str]"]:
        """Start the command; whatever happens it is gone in the end."""
        process = subprocess.Popen(
            [sys.executable, "-m", "server.db_migrate", *arguments],
            cwd=cwd,
            env=environment(self.settings),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        with process:
            try:
                yield process
            finally:
                process.kill()

    @contextmanager
    def watched(self) -> Iterator[list[str]]:
        """Give a list that holds, afterwards, every DDL statement that ran meanwhile."""
        self.run(_WATCH)
        before = set(self.column(_CATALOGUE))
        seen: list[str] = []
        yield seen
        seen += self.column("SELECT what FROM ddl_watch.seen ORDER BY n")
        if not seen and set(self.column(_CATALOGUE)) != before:
            seen.append("the catalogue changed")
        self.run(_UNWATCH)

    def marked_columns(self) -> set[str]:
        """Name the columns that carry the marker of a repair."""
        found = self.column(f"""
            SELECT format('%s.%s', a.attrelid::regclass, a.attname) FROM pg_attribute a
            WHERE a.attrelid = ANY ('{{{",".join(MARKED_TABLES)}}}'::regclass[]) AND a.attnum > 0
              AND NOT a.attisdropped AND col_description(a.attrelid, a.attnum) IS NOT NULL""")
        return set(found)

    def appointments(self) -> str:
        """Return a digest of everything about the appointments that no migration may touch."""
        return str(
            self.ask("""
            SELECT concat(count(*), ' ', md5(string_agg(concat_ws(' ', id, business_id, kind, status,
                extract(epoch FROM starts_at), extract(epoch FROM ends_at), customer_name, notes, uid,
                public_token), ',' ORDER BY id))) FROM public.appointments""")
        )


def environment(settings: Settings) -> dict[str, str]:
    """Return the environment of a command with these settings, whatever the developer's says."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return kept | {
        "DATABASE_URL": settings.database_url or "",
        "MIGRATION_DATABASE_URL": settings.migration_database_url or "",
        "ALLOW_SINGLE_LOGIN": "1" if settings.allow_single_login else "0",
        "SECRET_KEY": SECRET_KEY,
        "ENCRYPTION_KEYS": ",".join(settings.encryption_keys),
        "FRONTDESK_DATA_DIR": str(settings.data_dir),
        "PYTHONUNBUFFERED": "1",
    }
