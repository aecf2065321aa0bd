"""One after another within a conversation, side by side between conversations, and never too many."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, asynccontextmanager, contextmanager


class Full(Exception):
    """There are too many already."""


class Lanes:
    """Lets one go on at a time under each key, in the order they came; at most `most` are there, the one that goes on included."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._locks: dict[str, asyncio.Lock] = {}
        self._there: Counter[str] = Counter()

    @asynccontextmanager
    async def turn(self, key: str) -> AsyncIterator[Callable[[], None]]:
        """Wait for those before; raises `Full`. Whoever calls what this gives lets the next one go on already, and still counts."""
        with _place(self._there, key, self._most):
            try:
                lock = self._locks.setdefault(key, asyncio.Lock())
                await lock.acquire()
                with ExitStack() as held:
                    held.callback(lock.release)
                    yield held.close
            finally:
                if self._there[key] == 1:  # the last one
                    del self._locks[key]


class Bulkheads:
    """Lets at most `most` be under way under each key: where one service hangs, those who need another do not wait for it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._there: Counter[str] = Counter()

    def place(self, key: str) -> AbstractContextManager[None]:
        """Take a place at once; raises `Full`."""
        return _place(self._there, key, self._most)


@contextmanager
def _place(there: Counter[str], key: str, most: int) -> Iterator[None]:
    if there[key] >= most:
        raise Full
    there[key] += 1
    try:
        yield
    finally:
        there[key] -= 1
        if not there[key]:
            del there[key]
