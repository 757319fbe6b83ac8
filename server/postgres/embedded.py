"""The embedded PostgreSQL as its users see it: attach, use, release. The keeper does the rest."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import psycopg2
from psycopg2 import errors, sql

from server.postgres.cluster import PORT, SUPERUSER, Layout
from server.postgres.errors import DatabaseError
from server.postgres.locks import FileLock, is_held

DATABASE = "frontdesk"
_ROOT = Path(__file__).resolve().parents[2]
_POLL_SECONDS = 0.05
_FIRST_WORD_SECONDS = 4.0
_NEXT_WORD_SECONDS = 5.0
_GIVING_UP_SECONDS = 10.0  # whoever stops waiting sees the keeper go, but does not wait for ever
# The keeper outlives whoever starts it, so it gets nothing of the starter's settings and secrets.
_KEEPER_ENVIRONMENT = ("PATH", "HOME", "LANG", "LC_ALL", "VIRTUAL_ENV", "PYTHONHOME", "LD_LIBRARY_PATH")

OnWait = Callable[[str | None], None]


class EmbeddedServer:
    """This process's hold on the server of one data folder. While one is attached the server runs."""

    def __init__(self, data_dir: Path) -> None:
        """Name the server; start nothing yet."""
        self._layout = Layout(data_dir / "postgres")
        self._users: FileLock | None = None

    @property
    def keeper_log(self) -> Path:
        """The file in which the keeper says what happened to the server."""
        return self._layout.keeper_log

    def url(self, database: str = DATABASE, *, user: str = SUPERUSER) -> str:
        """Return the address of a database on the server; it must have been attached once."""
        folder = quote(str(self._layout.socket_folder), safe="")
        return f"postgresql://{quote(user)}@/{quote(database)}?host={folder}&port={PORT}"

    def attach(self, on_wait: OnWait | None = None) -> None:
        """Start the server, or join whoever uses it; return when it takes connections.

        Crash recovery may take long: it waits for as long as the keeper works on it. `on_wait` is called
        many times a second, now and then with a sentence for a person; what it raises ends the waiting.
        """
        patience = _Patience(on_wait or _tell)
        try:
            self._layout.make()
            self._users = FileLock(self._layout.users_lock)
        except OSError as error:
            raise DatabaseError(
                f"Cannot use {self._layout.folder}: {error.strerror}. Start Frontdesk as the user who made "
                "it, or choose another FRONTDESK_DATA_DIR."
            ) from error
        try:
            while not self._users.take(shared=True):
                patience.wait("an earlier PostgreSQL is shutting down")
            self._wait_until_ready(patience)
        except BaseException:
            self.release(wait_seconds=_GIVING_UP_SECONDS)
            raise

    def ensure_keeper(self) -> bool:
        """Start a keeper where there is none; tell whether that was necessary."""
        if is_held(self._layout.keeper_lock):
            return False
        environment = {name: os.environ[name] for name in _KEEPER_ENVIRONMENT if name in os.environ}
        with self._layout.keeper_log.open("ab") as log:
            subprocess.run(  # noqa: S603 - our own module
                [sys.executable, "-m", "server.postgres.keeper", str(self._layout.folder)],
                cwd=_ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,
                check=False,
            )
        return True

    def release(self, *, wait_seconds: float = 0) -> bool:
        """Let go; wait for the server to end unless others use it. Tell whether it has ended."""
        if self._users is None:
            return True
        self._users.close()
        self._users = None
        deadline = time.monotonic() + wait_seconds
        while is_held(self._layout.keeper_lock):
            if time.monotonic() >= deadline or (wait_seconds and self._is_used_by_others()):
                return False
            time.sleep(_POLL_SECONDS)
        return True

    def _is_used_by_others(self) -> bool:
        """Tell whether another process holds on; the keeper, ending, holds the lock alone."""
        with FileLock(self._layout.users_lock) as probe:
            if probe.take():
                return False
            return probe.take(shared=True)

    def _wait_until_ready(self, patience: "_Patience") -> None:
        since = time.time()
        while True:
            if not is_held(self._layout.keeper_lock):
                self._raise_failure(since)
                self.ensure_keeper()
            obstacle = self._knock()
            if obstacle is None:
                return
            patience.wait(obstacle)

    def _raise_failure(self, since: float) -> None:
        """Raise what a keeper that gave up after `since` left behind."""
        failure = self._layout.failure
        if failure.exists() and failure.stat().st_mtime >= since - 0.05:
            raise DatabaseError(failure.read_text(encoding="utf-8"))

    def _knock(self) -> str | None:
        """Return None when the server takes connections and has our database, else what it is busy with."""
        if not self._layout.home.exists():
            return "PostgreSQL is being set up"
        if not self._layout.started.exists():
            return "PostgreSQL is starting"
        try:
            connection = psycopg2.connect(self.url("postgres"), connect_timeout=5)
        except psycopg2.OperationalError as error:
            # The server answers "the database system is starting up" for as long as it recovers.
            recovers = "starting up" in str(error)
            return "PostgreSQL is recovering after a crash" if recovers else "PostgreSQL is starting"
        try:
            connection.autocommit = True
            _create_database(connection)
        except psycopg2.OperationalError:
            return "PostgreSQL is starting again"
        finally:
            connection.close()
        return None


class _Patience:
    """Waits in small steps, and says now and then what for."""

    def __init__(self, on_wait: OnWait) -> None:
        self._on_wait = on_wait
        self._started = time.monotonic()
        self._speaks_at = self._started + _FIRST_WORD_SECONDS

    def wait(self, obstacle: str) -> None:
        now = time.monotonic()
        sentence = None
        if now >= self._speaks_at:
            sentence = f"{obstacle}; waiting ({now - self._started:.0f} s)"
            self._speaks_at = now + _NEXT_WORD_SECONDS
        self._on_wait(sentence)
        time.sleep(_POLL_SECONDS)


def _tell(sentence: str | None) -> None:
    if sentence:
        sys.stderr.write(f"{sentence}\n")


def _create_database(connection: "psycopg2.extensions.connection") -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,))
        if cursor.fetchone():
            return
        try:
            cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))
        except (errors.DuplicateDatabase, errors.UniqueViolation, errors.ObjectInUse):
            return  # another starter is making it; an attempt to use it shows
