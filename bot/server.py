"""Listening: the bot on a port, until it is told to stop."""

from __future__ import annotations

import asyncio
import errno
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from aiohttp import web

from bot.app import HEALTH, create_app
from bot.metrics import Metrics
from bot.settings import Settings, SettingsError
from bot.teams.routes import Trust

log = structlog.get_logger(__name__)


@asynccontextmanager
async def listening(
    settings: Settings, metrics: Metrics | None = None, trust: Trust | None = None
) -> AsyncIterator[int]:
    """Listen as `settings` say; gives the port. Whom it trusts the settings say, too, unless `trust` does.

    On the way out the bot is not ready at once, listens on for as long as a load balancer needs to notice, and then finishes
    the turns that are under way.

    Raises:
        SettingsError: the port is taken, the address is not this machine's, or an anonymous bot would be reached from outside.
    """
    if settings.anonymous and not settings.is_local:
        raise SettingsError(
            f"An anonymous bot listens on this machine only: TRYGG_HOST must be 127.0.0.1, not {settings.host}."
        )
    metrics = metrics or Metrics()
    app = create_app(settings, metrics, trust)
    async with (
        _figures(metrics, settings),
        _site(app, settings.host, settings.port, "TRYGG_PORT") as port,
    ):
        log.info("listening", host=settings.host, port=port)
        yield port
        app[HEALTH].stopping = True
        log.info("stopping")
        await asyncio.sleep(settings.drain)


@asynccontextmanager
async def _figures(metrics: Metrics, settings: Settings) -> AsyncIterator[None]:
    """Listen for Prometheus, where that is wanted, on a port of its own: what it reads is for operators alone."""
    if settings.metrics_port is None:
        yield
        return
    app = web.Application()
    app.router.add_get("/metrics", metrics.handler())
    async with _site(app, settings.metrics_host, settings.metrics_port, "TRYGG_METRICS_PORT") as port:
        log.info("metrics_listening", host=settings.metrics_host, port=port)
        yield


@asynccontextmanager
async def _site(app: web.Application, host: str, port: int, variable: str) -> AsyncIterator[int]:
    runner = web.AppRunner(app, access_log=None)
    try:
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise SettingsError(_why(error, host, port, variable)) from error
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


async def serve_until_stopped(settings: Settings, metrics: Metrics, trust: Trust | None = None) -> None:
    """Listen until the process is asked to stop."""
    async with listening(settings, metrics, trust):
        await stopped()


async def stopped() -> None:
    """Wait until the process is asked to stop."""
    asked = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, asked.set)
    await asked.wait()


def _why(error: OSError, host: str, port: int, variable: str) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use. Stop what listens there, or choose another: {variable}={port + 1}."
    return f"Cannot listen on {host}:{port} ({error.strerror})."
