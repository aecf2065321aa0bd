"""Looks after the storage while the bot runs: waits for a database that is not there yet, and deletes what is too old."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta

import structlog

from bot.storage.clock import Clock, utc_now
from bot.storage.errors import StorageUnavailable
from bot.storage.retention import Lifetimes, purge
from bot.storage.storage import Storage

# Seconds between two looks; sooner while the database is awaited.
_LOOK_EVERY = 60.0
_AWAIT_EVERY = 5.0
# The hour, in UTC, from which on a day's purge is due: in Norway it is night.
_HOUR = 1
# A clock that was set wrong could make everything look old. So nothing is purged in the first hour, nor in the hour after
# the clock has moved by more than these seconds against the time that passed.
_STEADY_FOR = 3600.0
_JUMP = 120.0
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_log = structlog.get_logger(__name__)


class Caretaker:
    """Prepares the storage and keeps it tidy; `run` never ends by itself unless the storage is one that cannot be used."""

    def __init__(
        self,
        storage: Storage,
        lifetimes: Lifetimes,
        *,
        clock: Clock = utc_now,
        passed: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._storage = storage
        self._lifetimes = lifetimes
        self._clock = clock
        self._passed = passed
        self._sleep = sleep
        self._prepared = False
        self._purged: date | None = None
        self._offset = self._measure()
        self._steady_since = passed()

    async def prepare(self) -> None:
        """Prepare the storage, or leave it to `run` where the database does not answer: the bot goes on without memory.

        Raises:
            StorageError: another key, or a newer program, has written this database.
        """
        try:
            await self._storage.prepare()
        except StorageUnavailable as error:
            _log.warning("storage_unavailable", reason=str(error))
        else:
            self._prepared = True

    async def run(self) -> None:
        """Look after the storage for as long as the bot runs."""
        while True:
            await self._sleep(_LOOK_EVERY if self._prepared else _AWAIT_EVERY)
            await self.look()

    async def look(self) -> None:
        """Do what is due."""
        self._watch_the_clock()
        if not self._prepared:
            await self.prepare()
        if not self._prepared:
            return
        try:
            await self._storage.once.purge(self._clock())
            if self._is_due():
                deleted = await purge(self._storage, self._lifetimes, self._clock())
                self._purged = self._clock().date()
                _log.info("storage_purged", count=deleted.count)
        except StorageUnavailable as error:
            _log.warning("storage_unavailable", reason=str(error))

    def _is_due(self) -> bool:
        now = self._clock()
        steady = self._passed() - self._steady_since >= _STEADY_FOR
        return steady and now.hour >= _HOUR and now.date() != self._purged

    def _watch_the_clock(self) -> None:
        offset = self._measure()
        if abs(offset - self._offset) > timedelta(seconds=_JUMP):
            _log.warning("clock_jumped")
            self._steady_since = self._passed()
        self._offset = offset

    def _measure(self) -> timedelta:
        """Measure the clock against the time that passes steadily."""
        return self._clock() - _EPOCH - timedelta(seconds=self._passed())
