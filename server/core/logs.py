"""One line of JSON per event: a constant sentence and fields, never a person's data."""

import logging
import re
import sys
from typing import Any

import structlog
from structlog.contextvars import bind_contextvars, clear_contextvars

Logger = structlog.stdlib.BoundLogger

# The addresses whose next part is a secret: self-service links and feeds.
_SECRET_PATH = re.compile(r"(/(?:appointment|feeds)/)[^/?#\s]+")
# PostgreSQL quotes the row in these lines of an error: "Key (phone)=(+49151...) already exists."
_QUOTED_ROW = re.compile(r"^(DETAIL|CONTEXT):.*$", re.MULTILINE)


def configure(*, level: str = "INFO", stream: Any = None) -> None:
    """Send our events and those of libraries to standard error, readable on a terminal, JSON elsewhere."""
    out = stream or sys.stderr
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
        _hide_rows,
        _hide_tokens,
    ]
    renderer: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer()
        if out.isatty()
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def get_logger(name: str) -> Logger:
    """Return the logger of a module."""
    logger: Logger = structlog.stdlib.get_logger(name)
    return logger


def hide_rows(error: str) -> str:
    """Return the text of an error without the rows that PostgreSQL quotes in it."""
    return _QUOTED_ROW.sub(r"\1: (hidden)", error)


def hide_tokens(address: str) -> str:
    """Return an address without the token that opens an appointment or a feed."""
    return _SECRET_PATH.sub(r"\1(hidden)", address)


def bind(**ids: object) -> None:
    """Let these ids ride along on every later event of this request or turn."""
    bind_contextvars(**ids)


def unbind_all() -> None:
    """Forget the ids of the request or turn that ended."""
    clear_contextvars()


def _hide_rows(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    if "exception" in event:
        event["exception"] = hide_rows(event["exception"])
    return event


def _hide_tokens(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Clean our own field, and the sentence of a library: a development server logs whole request lines."""
    for name in ("path", "event"):
        if name in event:
            event[name] = hide_tokens(str(event[name]))
    return event
