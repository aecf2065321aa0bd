"""SQLite: asked on the spot as long as it answers at once, and otherwise in a thread."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from bot.storage.drivers import Result, Work

# How long the thread waits for another program's transaction; on the spot nobody waits.
_BUSY_SECONDS = 3.0
# https://sqlite.org/wal.html: readers and one writer go on side by side; NORMAL survives any crash of the program,
# and a loss of power leaves a sound database that may lack the last moments.
_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what was deleted is overwritten, not only unlinked
)
# A transaction takes a tenth of a millisecond, and no disk is waited for. One that takes so many seconds says that something is
# wrong there: for a while all others wait in the thread.
_AT_ONCE = 0.05
_REST = 1.0
# The log of changes goes into the database when it has a thousand pages, and then the disk is waited for: in the thread, to which
# every so many transactions one goes for that.
_LOG_EVERY = 200


class Sqlite:
    """SQLite, which has one writer at a time.

    To hand work to a thread and take it back costs the server many times what the work itself does: the two threads take
    Python's lock from one another at each statement and each row.
    """

    def __init__(self, address: URL, passed: Callable[[], float] = time.monotonic) -> None:
        self.file: Path | None = Path(address.database or "")
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.touch(mode=0o600)  # for the bot alone; SQLite gives its side files the same rights
        self._here = _engine(address, 0.0, log_pages=0)
        self._there = _engine(address, _BUSY_SECONDS, log_pages=1000)
        self._thread = ThreadPoolExecutor(1, "storage")
        self._passed = passed
        self._rest_until = float("-inf")
        self._written = 0

    async def write(self, work: Work[Result]) -> Result:
        """Do some work in a transaction."""
        self._written += 1
        return await self._do(_transact, work, in_thread=self._written % _LOG_EVERY == 0)

    async def read(self, work: Work[Result]) -> Result:
        """Do some work without a transaction: each statement that only reads is one of its own."""
        return await self._do(_look, work)

    async def close(self) -> None:
        """Close the connections, once the work under way is done."""
        await asyncio.to_thread(self._thread.shutdown)
        for engine in (self._here, self._there):
            await asyncio.to_thread(engine.dispose)  # the last one puts the log into the database

    async def _do(
        self, do: Callable[[Engine, Work[Result]], Result], work: Work[Result], *, in_thread: bool = False
    ) -> Result:
        began = self._passed()
        if not in_thread and began >= self._rest_until:
            try:
                return do(self._here, work)
            except OperationalError as error:
                if not _is_busy(error):
                    raise
            finally:
                ended = self._passed()
                if ended - began > _AT_ONCE:
                    self._rest_until = ended + _REST
        return await asyncio.get_running_loop().run_in_executor(self._thread, do, self._there, work)


def _transact(engine: Engine, work: Work[Result]) -> Result:
    with engine.begin() as connection:
        # IMMEDIATE: a transaction that first reads and then writes would fail where another one wrote in between.
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        return work(connection)


def _look(engine: Engine, work: Work[Result]) -> Result:
    with engine.connect() as connection:
        return work(connection)


def _is_busy(error: OperationalError) -> bool:
    """Tell whether another program is writing, or this one's own thread."""
    return isinstance(error.orig, sqlite3.Error) and error.orig.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


def _engine(address: URL, wait: float, log_pages: int) -> Engine:
    engine = create_engine(
        address.set(drivername="sqlite"),
        pool_size=1,
        max_overflow=0,
        pool_reset_on_return=None,  # whoever writes commits or rolls back
        hide_parameters=True,  # an error's text is for the log, what people wrote is not
        connect_args={"timeout": wait},
    )

    def set_up(connection: Any, _: ConnectionPoolEntry) -> None:
        # Python's sqlite3 begins transactions late and by its own rules; SQLAlchemy's documentation has this way round it.
        connection.isolation_level = None
        for pragma in (*_PRAGMAS, f"PRAGMA wal_autocheckpoint={log_pages}"):
            connection.execute(pragma).close()

    event.listen(engine, "connect", set_up)
    return engine
