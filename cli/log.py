"""How the program logs: structured lines on standard error, never the text of a question."""

from __future__ import annotations

import logging
import sys

import structlog
import structlog.typing


def set_up_log(*, as_json: bool = False, also: structlog.typing.Processor | None = None) -> None:
    """Set logging up for the process. `also` sees every line before it is written."""
    processors: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if also is not None:
        processors.append(also)
    if as_json:
        processors.append(structlog.processors.JSONRenderer(ensure_ascii=False))
    else:
        processors.append(structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty()))
    structlog.configure(
        processors=processors,
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(handlers=[_Libraries()], level=logging.WARNING, force=True)


class _Libraries(logging.Handler):
    """Writes what libraries log as lines like our own: where, and which error, but not what they say.

    asyncio and aiohttp put the error's text into their messages, and that may hold what somebody wrote.
    """

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[0] if record.exc_info else None
        structlog.get_logger().log(
            record.levelno,
            "library_logged",
            library=record.name,
            place=f"{record.module}:{record.lineno}",
            error=error.__name__ if error else "",
        )
