"""A new index under the running bot: noticed, opened beside the old one, tried, and only then put in its place."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

import structlog

from bot.edition import Edition, demand_answer
from bot.live import Live
from bot.metrics import Metrics
from knowledge.folder import Generation, IndexFolder
from knowledge.search import KnowledgeBase

# Seconds between two looks at the file that names the current generation: a build takes longer.
LOOK_EVERY = 1.0
# An index that was refused is tried again after so many seconds: what failed may have been the machine.
TRY_AGAIN_AFTER = 60.0
# Thinkers open the index for themselves. The first to ask of a new one should not wait for that.
START_WITHIN = 30.0

log = structlog.get_logger(__name__)


class Generations:
    """Keeps a bot in step with the index on disk. Whatever is wrong there, the old edition serves on.

    `open_index` opens a generation, and `make` puts an edition together on it once it has answered; both run in a thread.
    """

    def __init__(
        self,
        folder: IndexFolder,
        live: Live[Edition],
        open_index: Callable[[Generation], KnowledgeBase],
        make: Callable[[Generation, KnowledgeBase], Edition],
        metrics: Metrics,
        clock: Callable[[], float],
    ) -> None:
        self._folder = folder
        self._live = live
        self._open_index = open_index
        self._make = make
        self._metrics = metrics
        self._clock = clock
        self._refused: str | None = None
        self._rest_until = 0.0

    async def watch(self) -> None:
        """Look for ever."""
        while True:
            await asyncio.sleep(LOOK_EVERY)
            await self.look()

    async def look(self) -> None:
        """Take up the current generation where it is another one than is in use."""
        name = await asyncio.to_thread(self._folder.current_name)
        if name == self._live.value.knowledge.generation or (
            name == self._refused and self._clock() < self._rest_until
        ):
            return
        try:
            edition = await asyncio.to_thread(self._open)
        except Exception as error:  # a damaged index can fail in any way; none of them may end the watch
            self._refused, self._rest_until = name, self._clock() + TRY_AGAIN_AFTER
            log.error("index_refused", generation=name, error=type(error).__name__)  # noqa: TRY400 - its text is no help here
            return
        self._refused = None
        if edition.thinking:
            with suppress(TimeoutError):  # a thinker that is late is made when its turn comes
                async with asyncio.timeout(START_WITHIN):
                    await edition.thinking.start()
        self._live.exchange(edition)
        self._metrics.index_opened(edition.knowledge.generation, edition.knowledge.passport.built)
        log.info("index_exchanged", generation=edition.knowledge.generation)

    def _open(self) -> Edition:
        generation = self._folder.current()
        knowledge = self._open_index(generation)
        try:
            demand_answer(knowledge)
            return self._make(generation, knowledge)
        except BaseException:
            knowledge.close()
            raise
