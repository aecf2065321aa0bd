"""Many small requests, few transactions: what comes while one is under way goes together into the next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

# A transaction of so many rows still takes but some milliseconds.
_MOST_AT_ONCE = 200


class Together(Generic[Item, Result]):
    """Runs `work` on many items at a time; it gives a result for each of them, in their order.

    A request waits for the transaction that it is in. When that fails, all who are in it are told so.
    """

    def __init__(self, work: Callable[[Sequence[Item]], Awaitable[Sequence[Result]]]) -> None:
        self._work = work
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._running: asyncio.Task[None] | None = None

    async def __call__(self, item: Item) -> Result:
        """Have one item done."""
        answer: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, answer))
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._run())
        return await answer

    async def _run(self) -> None:
        while self._waiting:
            taken, self._waiting = self._waiting[:_MOST_AT_ONCE], self._waiting[_MOST_AT_ONCE:]
            # Who gave up meanwhile is done all the same: half of it may have been seen elsewhere.
            try:
                results = await self._work([item for item, _ in taken])
            except Exception as error:  # theirs to handle, whatever it is
                for _, answer in taken:
                    if not answer.done():
                        answer.set_exception(error)
                continue
            for (_, answer), result in zip(taken, results, strict=True):
                if not answer.done():
                    answer.set_result(result)
