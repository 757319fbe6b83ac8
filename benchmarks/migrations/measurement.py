"""One run of one contender under traffic, and what came of it."""

import time
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

import psycopg2

from benchmarks.migrations.commands import run
from benchmarks.migrations.contenders import Contender
from benchmarks.migrations.lab import Lab
from benchmarks.migrations.traffic import Operation, long_reader, traffic

_WARM_SECONDS = 1.5
_COOL_SECONDS = 1.0

_UNLINKED = "SELECT count(*) FROM appointments WHERE calendar_id IS NULL"


@dataclass(frozen=True, slots=True)
class Measurement:
    """What one run took, and what it left."""

    contender: str
    seconds: float
    write_stall_ms: float
    stalls: int
    read_stall_ms: float
    writes: int
    failed_writes: dict[str, int]
    unlinked: int | None
    failure: str | None

    def as_dict(self) -> dict[str, Any]:
        """Return the fields, for JSON."""
        return asdict(self)


def measure(contender: Contender, lab: Lab, *, swap_share: float, long_reader_seconds: float) -> Measurement:
    """Migrate a fresh copy of the template while clients work on it."""
    lab.copy_template()
    url = lab.url()
    with traffic(url, swap_share=swap_share) as operations:
        time.sleep(_WARM_SECONDS)
        with long_reader(url, long_reader_seconds):
            outcome = run(contender.command, lab.environment(), folder=contender.folder)
        time.sleep(_COOL_SECONDS)
    reads = [operation for operation in operations if operation.kind == "read"]
    writes = [operation for operation in operations if operation.kind != "read"]
    return Measurement(
        contender=contender.name,
        seconds=outcome.seconds,
        write_stall_ms=_longest(writes),
        stalls=sum(write.milliseconds > 100 for write in writes),
        read_stall_ms=_longest(reads),
        writes=len(writes),
        failed_writes=dict(Counter(f"{write.error} in {write.kind}" for write in writes if write.error)),
        unlinked=_count_unlinked(url),
        failure=outcome.last_line if outcome.exit_code else None,
    )


def _longest(operations: list[Operation]) -> float:
    return max(operation.milliseconds for operation in operations)


def _count_unlinked(url: str) -> int | None:
    """Count the appointments without a calendar; None when there is not even a column for it."""
    connection = psycopg2.connect(url)
    try:
        with connection.cursor() as cursor:
            cursor.execute(_UNLINKED)
            (count,) = cursor.fetchone() or (0,)
            return int(count)
    except psycopg2.errors.UndefinedColumn:
        return None
    finally:
        connection.close()
