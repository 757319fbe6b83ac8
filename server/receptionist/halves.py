"""Which half of the day a clock time that was said without one may mean. Pure; clock times are "15:00".

Opening hours settle it where a day's are known (`dialogue/times.py`, `owner/halves.py`); else these rules do.
A customer who says "after 7" comes in the evening; an owner may close at seven in the morning, and is asked.
"""

_DAYTIME = ("08:00", "20:00")
_WAKING = ("07:00", "21:59")
_END_OF_DAY = "24:00"


def lies_within(clock: str, earliest: str, latest: str) -> bool:
    """Tell whether the time lies between the bounds, the last one excluded; an empty one bounds nothing."""
    return earliest <= clock < (latest or _END_OF_DAY)


def other_half(clock: str) -> str:
    """Return the same time of the other half of the day: 03:30 for 15:30."""
    return f"{(int(clock[:2]) + 12) % 24:02}{clock[2:]}"


def is_daytime(clock: str) -> bool:
    """Tell whether customers come then: at 15:00 and not at 03:00; of 08:00 and 20:00 neither is sure."""
    return _DAYTIME[0] < clock < _DAYTIME[1]


def is_waking(clock: str) -> bool:
    """Tell whether people are up then, and an owner may mean it."""
    return _WAKING[0] <= clock <= _WAKING[1]
