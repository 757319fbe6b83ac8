"""One database cluster on disk: where its parts are, how it is made, how its server is started."""

import hashlib
import os
import secrets
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from server.postgres.account import Account, choose_account
from server.postgres.binaries import SHARED_FOLDER, find_programs, read_version
from server.postgres.errors import DatabaseError
from server.postgres.processes import ended_with_parent, find_servers

PORT = 5432  # only a part of the socket's name; nothing listens on TCP
SUPERUSER = "postgres"
_LONGEST_SOCKET_PATH = 107  # sockaddr_un.sun_path

_SERVER_SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
    "cluster_name": "frontdesk",
    "jit": "off",
    # Statements and row values are customers' words and numbers; the log is no place for them.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of the embedded server below a data folder; all processes compute the same."""

    folder: Path

    @property
    def users_lock(self) -> Path:
        """Everybody who uses the server holds it shared; the keeper ends when it gets it alone."""
        return self.folder / "users.lock"

    @property
    def keeper_lock(self) -> Path:
        """Held by the one keeper."""
        return self.folder / "keeper.lock"

    @property
    def keeper_log(self) -> Path:
        """What the keeper has to say, a sentence a line."""
        return self.folder / "keeper.log"

    @property
    def failure(self) -> Path:
        """Why the last keeper gave up."""
        return self.folder / "failure"

    @property
    def started(self) -> Path:
        """Present while the keeper runs a server of its own; one that a killed keeper left does not count."""
        return self.folder / "started"

    @property
    def server_log(self) -> Path:
        """PostgreSQL's own log."""
        return self.folder / "postgres.log"

    @property
    def home(self) -> Path:
        """The folder that belongs to whoever runs PostgreSQL, or a link to it."""
        return self.folder / "server"

    @property
    def data(self) -> Path:
        """The cluster itself, by its real path."""
        return self.home.resolve() / "data"

    @property
    def socket_folder(self) -> Path:
        """Where the server's socket is: at home, or in the temporary folder when that path is too long."""
        home = self.home.resolve()
        if len(os.fsencode(home / f".s.PGSQL.{PORT}")) <= _LONGEST_SOCKET_PATH:
            return home
        mark = hashlib.sha256(os.fsencode(home)).hexdigest()[:12]
        # Not gettempdir(): TMPDIR may differ between two processes that must agree.
        return Path("/tmp") / f"frontdesk-{home.stat().st_uid}-{mark}"  # noqa: S108 - 0700, owner checked

    def make(self) -> None:
        """Make the folder that holds the locks."""
        self.folder.mkdir(parents=True, exist_ok=True)


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cluster that exists, with what is needed to run it."""

    layout: Layout
    account: Account
    programs: Path

    def start(self) -> "subprocess.Popen[bytes]":
        """Start the server as a child that is shut down when this process ends, however it ends."""
        sockets = self.layout.socket_folder
        _make_private(sockets, self.account)
        settings = dict(_SERVER_SETTINGS, unix_socket_directories=str(sockets), port=str(PORT))
        if sys.platform == "linux":
            settings["client_connection_check_interval"] = "10s"
        command = [str(self.programs / "postgres"), "-D", str(self.layout.data)]
        for name, value in settings.items():
            command += ["-c", f"{name}={value}"]
        with self.layout.server_log.open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - our own command
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=ended_with_parent(signal.SIGINT),  # noqa: PLW1509 - the keeper has one thread
                **self.account.popen_options,
            )


def open_cluster(layout: Layout) -> Cluster:
    """Return the cluster, made first when there is none. Only the keeper calls this: it holds the lock."""
    account = choose_account(layout.data)
    programs = find_programs(account)
    _make_home(layout, account)
    if not layout.data.exists():
        _create(layout, account, programs)
    _check_version(layout.data, programs)
    return Cluster(layout=layout, account=account, programs=programs)


def _make_home(layout: Layout, account: Account) -> None:
    if account.uid != os.geteuid():
        layout.folder.chmod(0o711)  # the account passes through; only its own folder is its own
    if not layout.home.exists():
        _place_home(layout, account)
    if not account.can_write_in(layout.home.resolve()):
        raise DatabaseError(
            f"The embedded database in {layout.home} belongs to another user or cannot be reached by "
            f"{account.name}. Start Frontdesk as the user who made it, or choose another FRONTDESK_DATA_DIR."
        )


def _place_home(layout: Layout, account: Account) -> None:
    """Make the account's folder here, or elsewhere with a link when it can't come here. Atomic either way."""
    draft = layout.folder / "server.new"
    if draft.is_symlink():
        draft.unlink()
    draft.mkdir(mode=0o700, exist_ok=True)
    account.own(draft)
    if account.can_write_in(draft):
        draft.rename(layout.home)
        return
    draft.rmdir()
    elsewhere = SHARED_FOLDER / f"database-{secrets.token_hex(6)}"
    elsewhere.mkdir(parents=True, mode=0o700)
    SHARED_FOLDER.chmod(0o755)
    account.own(elsewhere)
    draft.symlink_to(elsewhere)
    draft.rename(layout.home)


def _create(layout: Layout, account: Account, programs: Path) -> None:
    """Make the cluster beside its place and move it there, so that a kill in between leaves nothing."""
    draft = layout.data.with_name("data.new")
    for process in find_servers(draft):  # a killed initdb's
        process.kill()
        process.wait()
    shutil.rmtree(draft, ignore_errors=True)
    command = [str(programs / "initdb"), "-D", str(draft), "-U", SUPERUSER, "--auth=trust"]
    command += ["--no-instructions", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin"]
    command += ["--builtin-locale=C.UTF-8"]
    done = subprocess.run(  # noqa: S603 - our own command
        command,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=ended_with_parent(signal.SIGKILL),
        **account.popen_options,
    )
    if done.returncode != 0:
        raise DatabaseError(f"PostgreSQL could not make its database in {draft}: {done.stderr.strip()}")
    draft.rename(layout.data)


def _check_version(data: Path, programs: Path) -> None:
    made_by = (data / "PG_VERSION").read_text(encoding="ascii").strip()
    runs = read_version(programs).split(".")[0]
    if made_by != runs:
        raise DatabaseError(
            f"The database in {data} was made by PostgreSQL {made_by}; the programs here are of {runs}. "
            "Install the requirements it was made with, or move it with pg_dump and pg_restore."
        )


def _make_private(folder: Path, account: Account) -> None:
    """Make the socket's folder; refuse one that somebody else put there."""
    if not folder.exists():
        folder.mkdir(mode=0o700)
        account.own(folder)
    found = folder.lstat()
    if folder.is_symlink() or found.st_uid != account.uid or found.st_mode & 0o077:
        raise DatabaseError(f"{folder} is not a private folder of {account.name}; remove it and start again.")
