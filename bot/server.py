"""Listening: the bot on a port, until it is told to stop."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from aiohttp import web

from bot.app import create_app
from bot.settings import Settings, SettingsError

log = structlog.get_logger(__name__)


@asynccontextmanager
async def listening(settings: Settings) -> AsyncIterator[int]:
    """Listen as `settings` say; gives the port. On the way out, turns that are under way finish.

    Raises:
        SettingsError: the port is taken, the address is not this machine's, or an anonymous bot would be reached from outside.
    """
    if settings.anonymous and not _is_loopback(settings.host):
        raise SettingsError(
            f"An anonymous bot listens on this machine only: TRYGG_HOST must be 127.0.0.1, not {settings.host}."
        )
    runner = web.AppRunner(create_app(settings), access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, settings.host, settings.port)
        try:
            await site.start()
        except OSError as error:
            raise SettingsError(_why(error, settings)) from error
        port = int(runner.addresses[0][1])
        log.info("listening", host=settings.host, port=port)
        yield port
    finally:
        await runner.cleanup()


async def serve_until_stopped(settings: Settings) -> None:
    """Listen until the process is asked to stop."""
    async with listening(settings):
        await stopped()
        log.info("stopping")


async def stopped() -> None:
    """Wait until the process is asked to stop."""
    asked = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, asked.set)
    await asked.wait()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _why(error: OSError, settings: Settings) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {settings.port} is in use. Stop what listens there, or choose another: TRYGG_PORT={settings.port + 1}."
    return f"Cannot listen on {settings.host}:{settings.port} ({error.strerror})."
