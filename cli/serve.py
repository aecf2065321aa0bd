"""`trygg serve`: the bot alone, as it runs in production."""

from __future__ import annotations

import asyncio
import gc
import os
from typing import Annotated

import typer

from bot.settings import LogFormat, read_settings


def serve(
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Port to listen on. Default: TRYGG_PORT, or 3978.")
    ] = None,
    anonymous: Annotated[bool, typer.Option(help="Without credentials, on this machine only.")] = False,
    workers: Annotated[
        int | None, typer.Option(min=0, max=256, help="Processes that answer. Default: TRYGG_WORKERS, or one a core.")
    ] = None,
) -> None:
    """Answer in Teams: listens for the Bot Service on /api/messages."""
    # Imported here: a question in the terminal does not need the web server. What is read in is there to stay: looking through
    # it for garbage again and again takes a fifth of the start, and would later hold up some turn.
    gc.disable()
    from bot.metrics import Metrics
    from bot.server import serve_until_stopped
    from cli.log import set_up_log

    gc.freeze()
    gc.enable()
    settings = read_settings()
    metrics = Metrics()
    set_up_log(as_json=settings.log_format is LogFormat.JSON, also=metrics.count_problem)
    changed = {
        "port": settings.port if port is None else port,
        "anonymous": settings.anonymous or anonymous,
        "workers": next(each for each in (workers, settings.workers, _cores()) if each is not None),
    }
    asyncio.run(serve_until_stopped(settings.model_copy(update=changed), metrics))


def _cores() -> int:
    """Count the cores that this process may use."""
    return len(os.sched_getaffinity(0))
