"""The commands that bring a database from 114 to 115, and what they need in a folder to do so.

alembic and yoyo get the reference's SQL as one migration, which is how their users would write it down, and
run it as they do by default: one transaction for all of it.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.migrations.commands import run
from benchmarks.migrations.lab import Lab
from benchmarks.migrations.reference import SQL

START = (sys.executable, "-m", "server.db_migrate")
_REFERENCE = (sys.executable, "-m", "benchmarks.migrations.reference")

_ROOT = Path(__file__).parents[2]

_REVISION = '''"""Add business calendars."""

from alembic import op

revision = "115"
down_revision = None


def upgrade():
    op.execute("""
{sql}
""")
'''


@dataclass(frozen=True, slots=True)
class Contender:
    """A command that migrates the lab's database when it is run in `folder`."""

    name: str
    command: Sequence[str]
    folder: Path


def _ours(lab: Lab, scratch: Path) -> Contender:
    return Contender("ours", (*START, "--target", "115"), _ROOT)


def _reference(lab: Lab, scratch: Path) -> Contender:
    return Contender("reference", _REFERENCE, _ROOT)


def _reference_analyzed(lab: Lab, scratch: Path) -> Contender:
    return Contender("reference-analyzed", (*_REFERENCE, "--analyze"), _ROOT)


def _alembic(lab: Lab, scratch: Path) -> Contender:
    alembic = (sys.executable, "-m", "alembic")
    made = run((*alembic, "init", "migrations"), lab.environment(), folder=scratch)
    if made.exit_code:
        raise SystemExit(f"alembic init failed; is it installed (requirements.txt)? {made.output}")
    # SQLAlchemy 2.1 takes a bare postgresql:// for another driver than the one that the others use.
    url = lab.url().replace("postgres://", "postgresql://").replace("postgresql://", "postgresql+psycopg2://")
    ini = scratch / "alembic.ini"
    text = ini.read_text(encoding="utf-8")
    example = "driver://user:pass@localhost/dbname"
    ini.write_text(text.replace(example, url.replace("%", "%%")), encoding="utf-8")
    revision = scratch / "migrations" / "versions" / "115_business_calendars.py"
    revision.write_text(_REVISION.format(sql=SQL), encoding="utf-8")
    return Contender("alembic", (*alembic, "upgrade", "head"), scratch)


def _yoyo(lab: Lab, scratch: Path) -> Contender:
    (scratch / "115_business_calendars.sql").write_text(SQL, encoding="utf-8")
    options = ("--batch", "--no-config-file", "--database", lab.url())
    return Contender("yoyo", (sys.executable, "-m", "yoyo", "apply", *options, str(scratch)), scratch)


_MAKERS: dict[str, Callable[[Lab, Path], Contender]] = {
    "ours": _ours,
    "reference": _reference,
    "reference-analyzed": _reference_analyzed,
    "alembic": _alembic,
    "yoyo": _yoyo,
}
NAMES = tuple(_MAKERS)


def make_contenders(names: Sequence[str], lab: Lab, scratch: Path) -> list[Contender]:
    """Prepare the named contenders, each with a folder of its own below `scratch`."""
    contenders = []
    for name in names:
        folder = scratch / name
        folder.mkdir()
        contenders.append(_MAKERS[name](lab, folder))
    return contenders


def parse_names(text: str) -> list[str]:
    """Read the names of contenders from a command line."""
    names = text.split(",")
    for name in names:
        if name not in NAMES:
            raise ValueError(name)
    return names
