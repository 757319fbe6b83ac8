"""The table of what was used."""

from datetime import datetime

from sqlalchemy import text
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import BigInt, Model


class Usage(Model):
    """One message, or one answer of a model."""

    __tablename__ = "usage"

    id: Mapped[int] = mapped_column(BigInt, primary_key=True)
    business_id: Mapped[int]
    direction: Mapped[str]
    channel: Mapped[str | None]
    model: Mapped[str | None]
    prompt_tokens: Mapped[int | None] = mapped_column(server_default=text("0"))
    completion_tokens: Mapped[int | None] = mapped_column(server_default=text("0"))
    total_tokens: Mapped[int | None] = mapped_column(server_default=text("0"))
    msg_ts: Mapped[datetime] = mapped_column(server_default=text("now()"))
    trace_id: Mapped[str | None]
    turn_id: Mapped[int | None] = mapped_column(BigInt)
