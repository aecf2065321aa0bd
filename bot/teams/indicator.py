"""The dots that say: an answer is on its way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import structlog

from bot.teams.calls import Sleep

# Most answers take some 10 ms. Dots before such an answer would flicker, and under load each would be one more message to send.
SHOW_AFTER = 1.0
# Teams shows the dots for some seconds after each sending, and counts each as a message of the bot's rate:
# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
REPEAT_AFTER = 3.0
REPEAT_AT_MOST = 20

_log = structlog.get_logger(__name__)


@asynccontextmanager
async def typing_shown(send: Callable[[], Awaitable[object]], sleep: Sleep = asyncio.sleep) -> AsyncIterator[None]:
    """Show the dots while the block runs, if it takes a while; they end with it, however it ends."""
    shown = False

    async def show() -> None:
        nonlocal shown
        shown = True
        await send()

    dots = asyncio.create_task(_show(show, sleep))
    try:
        yield
    finally:
        dots.cancel()
        if shown:  # what is on its way must not come after the answer
            await asyncio.gather(dots, return_exceptions=True)


async def _show(send: Callable[[], Awaitable[object]], sleep: Sleep) -> None:
    await sleep(SHOW_AFTER)
    for _ in range(REPEAT_AT_MOST):
        try:
            await send()
        except Exception as error:  # no dots are no reason for no answer
            _log.info("typing_not_sent", error=type(error).__name__)
            return
        await sleep(REPEAT_AFTER)
