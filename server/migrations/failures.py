"""The steps of a run that failed. What has nothing to do with them goes on; the run fails at its end."""

import re
from collections.abc import Callable

import psycopg2

from server.migrations.errors import LockTimeout, MigrationRefused
from server.migrations.files import Step
from server.migrations.reading import facts_of


class Failures:
    """What failed so far, and which tables and functions it left unfinished."""

    def __init__(self) -> None:
        """Begin without any."""
        self._reasons: list[str] = []
        self._numbers: set[int] = set()
        self._names: set[str] = set()

    def attempt(self, step: Step, work: Callable[[], None]) -> None:
        """Do the work of a step and keep its failure; leave it when the step builds on one that failed.

        A lost connection, a full disk or the end of the patience stops the whole run.
        """
        if self._is_foundation_of(step):
            self._keep(step, "not tried, it builds on what failed")
            return
        try:
            work()
        except (LockTimeout, psycopg2.OperationalError, psycopg2.InterfaceError):
            raise
        except MigrationRefused as refused:
            self._keep(step, str(refused))
        except psycopg2.Error as error:
            self._keep(step, f"PostgreSQL refused: {str(error).strip()}")

    def raise_any(self) -> None:
        """Raise `MigrationRefused` with all of it, when there was a failure."""
        if self._reasons:
            raise MigrationRefused("\n".join(self._reasons))

    def _keep(self, step: Step, reason: str) -> None:
        self._reasons.append(reason if reason.startswith(step.name) else f"{step.name}: {reason}")
        self._numbers.add(step.number)
        for statement in step.statements:
            self._names |= {key[1] for key, _ in facts_of(statement) if key[0] != "index"}
            if statement.batch is not None:
                self._names.add(statement.batch.table.rpartition(".")[2])

    def _is_foundation_of(self, step: Step) -> bool:
        words = {word for statement in step.statements for word in re.findall(r"\w+", statement.sql)}
        return step.number in self._numbers or bool(self._names & words)
