"""What a run did."""

from dataclasses import dataclass, field

from server.migrations.facts import Key


@dataclass(slots=True)
class Outcome:
    """What a run did: the steps applied now, those mended, and what was found and kept.

    `is_settled`: the next run need not look at what was kept, it would do the same.
    """

    applied: list[str] = field(default_factory=list)
    mended: list[str] = field(default_factory=list)
    kept: dict[Key, str] = field(default_factory=dict)
    is_settled: bool = True
