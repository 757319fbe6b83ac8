"""Who runs PostgreSQL: it refuses to run as root, so root hands it to an account of the system."""

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from server.postgres.errors import DatabaseError

NAME = "frontdesk"


@dataclass(frozen=True, slots=True)
class Account:
    """An account of this machine."""

    name: str
    uid: int
    gid: int

    @property
    def popen_options(self) -> dict[str, Any]:
        """Return what makes `subprocess` start a program as this account, from a folder it may stand in."""
        mine = {} if self.uid == os.geteuid() else {"user": self.uid, "group": self.gid, "extra_groups": []}
        return {"cwd": "/", **mine}

    def can_write_in(self, folder: Path) -> bool:
        """Try whether the account can reach the folder and make files there."""
        return self._succeeds("/bin/sh", "-c", 'cd -- "$1" && test -w .', "sh", str(folder))

    def can_run(self, program: Path) -> bool:
        """Try whether the account can start the program."""
        return self._succeeds(str(program), "--version")

    def own(self, path: Path) -> None:
        """Give it a file or folder that we made."""
        if self.uid != os.geteuid():
            os.chown(path, self.uid, self.gid)

    def _succeeds(self, *command: str) -> bool:
        try:
            done = subprocess.run(  # noqa: S603 - fixed programs, no shell text from outside
                command, capture_output=True, check=False, **self.popen_options
            )
        except OSError:
            return False
        return done.returncode == 0


def choose_account(data: Path) -> Account:
    """Return who runs the cluster in `data`: ourselves; for root its owner, else an account made for it."""
    if os.geteuid() != 0:
        return _by_uid(os.geteuid())
    if data.exists() and data.stat().st_uid != 0:
        return _by_uid(data.stat().st_uid)
    return _find(NAME) or _create() or _nobody()


def _by_uid(uid: int) -> Account:
    try:
        found = pwd.getpwuid(uid)
    except KeyError:  # a container's made-up user has no entry
        return Account(name=str(uid), uid=uid, gid=os.getgid() or uid)
    return Account(name=found.pw_name, uid=found.pw_uid, gid=found.pw_gid)


def _find(name: str) -> Account | None:
    try:
        found = pwd.getpwnam(name)
    except KeyError:
        return None
    if found.pw_uid == 0:
        return None
    return Account(name=found.pw_name, uid=found.pw_uid, gid=found.pw_gid)


def _create() -> Account | None:
    """Make the account; None where the machine has no useradd or refuses."""
    # Daemons and cron have no sbin on their path.
    program = shutil.which("useradd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if program is not None:
        options = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
        subprocess.run(  # noqa: S603 - a fixed command
            [program, *options, "--shell", "/usr/sbin/nologin", NAME], capture_output=True, check=False
        )
    return _find(NAME)  # also when another starter made it in this moment


def _nobody() -> Account:
    account = _find("nobody")
    if account is None:
        raise DatabaseError(
            "PostgreSQL does not run as root, and this machine has neither a user named frontdesk nor a "
            "useradd to make one. Start Frontdesk as an ordinary user, or set DATABASE_URL."
        )
    return account
