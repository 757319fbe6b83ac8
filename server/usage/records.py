"""Notes what was used, in the transaction of the turn that used it."""

from server.core.db import session
from server.usage.models import Usage


def record_usage(
    *, business_id: int, direction: str, channel: str, turn_id: int, trace_id: str, model: str | None = None
) -> None:
    """Note one message; `direction` is `inbound` or `outbound`, `model` None for the offline receptionist."""
    session().add(
        Usage(
            business_id=business_id,
            direction=direction,
            channel=channel,
            model=model,
            turn_id=turn_id,
            trace_id=trace_id[:255],
        )
    )
