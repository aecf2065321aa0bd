"""What a load balancer and a service manager ask: is the bot alive, and should it be sent turns?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web

from bot.closing import Switch
from bot.edition import Edition, demand_answer
from bot.live import Live

# Seconds. A question takes some milliseconds; who cannot answer one in this time should get no turns.
ANSWER_WITHIN = 5.0
# Seconds between two looks at the storage: without it the bot answers, but forgets.
LOOK_EVERY = 5.0
# An answer to the canary question is good for so many seconds: asking about readiness must not become a load.
GOOD_FOR = 1.0


@dataclass
class Health:
    """Answers `/healthz` and `/readyz`.

    Alive is a bot whose event loop runs and whose background tasks have not ended. Ready is one that also answers a
    question from its index and has not been asked to stop; without its storage it is ready all the same, and says so.
    """

    live: Live[Edition]
    switch: Switch
    storage_answers: Callable[[], Awaitable[bool]]
    clock: Callable[[], float]
    background: list[asyncio.Task[None]] = field(default_factory=list)
    stopping: bool = False
    storage_up: bool = False
    _answered_at: float = float("-inf")
    _asking: asyncio.Lock = field(default_factory=asyncio.Lock)

    def add_routes(self, app: web.Application) -> None:
        """Put the two addresses in place."""
        app.router.add_get("/healthz", self._alive)
        app.router.add_get("/readyz", self._ready)

    async def watch_storage(self) -> None:
        """Look for ever whether the storage answers."""
        while True:
            await self.look_at_storage()
            await asyncio.sleep(LOOK_EVERY)

    async def look_at_storage(self) -> None:
        """Look whether the storage answers."""
        self.storage_up = await self.storage_answers()

    async def _alive(self, _: web.Request) -> web.Response:
        if any(task.done() for task in self.background):
            return _no("a background task has ended")
        return web.json_response({"status": "ok"})

    async def _ready(self, _: web.Request) -> web.Response:
        if self.stopping:
            return _no("stopping")
        if not await self._answers():
            return _no("the index does not answer")
        passport = self.live.value.knowledge.passport
        facts = {"built": passport.built, "documents": passport.documents, "passages": passport.passages}
        storage = "ok" if self.storage_up else "degraded"
        return web.json_response(
            {"status": "ready", "index": facts, "storage": storage, "closed": sorted(self.switch.closed)}
        )

    async def _answers(self) -> bool:
        async with self._asking:
            if self.clock() < self._answered_at + GOOD_FOR:
                return True
            try:
                with self.live.lease() as edition:
                    async with asyncio.timeout(ANSWER_WITHIN):
                        await asyncio.to_thread(demand_answer, edition.knowledge)
            except Exception:  # whichever way it fails, it does not answer
                return False
            self._answered_at = self.clock()
            return True


def _no(why: str) -> web.Response:
    return web.json_response({"status": why}, status=503)
