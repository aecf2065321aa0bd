"""How work reaches a database: SQLite in threads of its own, PostgreSQL over asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol, TypeAlias, TypeVar

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

# A person waits for the answer: better no memory than a long silence.
_SECONDS_TO_CONNECT = 2.0
_SECONDS_FOR_A_COMMAND = 5.0
_CONNECTIONS = 5
# How long one SQLite writer waits for another process's transaction.
_BUSY_MS = 3_000
# https://sqlite.org/wal.html: readers and one writer go on side by side; NORMAL survives any crash of the program,
# and a loss of power leaves a sound database that may lack the last moments.
_PRAGMAS = (
    f"PRAGMA busy_timeout={_BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what was deleted is overwritten, not only unlinked
)

Result = TypeVar("Result")
Work: TypeAlias = Callable[[Connection], Result]
"""Statements over a connection, and what they give; it runs where the driver wants it, and must touch nothing of asyncio's."""


class Driver(Protocol):
    """One kind of database. Making one connects to nothing yet."""

    file: Path | None

    async def write(self, work: Work[Result]) -> Result:
        """Do some work in a transaction."""
        ...

    async def read(self, work: Work[Result]) -> Result:
        """Do some work that only reads."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...


class Sqlite:
    """SQLite, which has one writer at a time: one thread writes, and another one reads meanwhile.

    All statements of a piece of work run in one go there. To hand over each of them, as SQLAlchemy's own asyncio does with
    SQLite, took the server more of its time than all else that it does with a turn.
    """

    def __init__(self, address: URL) -> None:
        self.file: Path | None = Path(address.database or "")
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.touch(mode=0o600)  # for the bot alone; SQLite gives its side files the same rights
        self._engine = create_engine(
            address.set(drivername="sqlite"), pool_size=2, max_overflow=0, hide_parameters=True
        )
        event.listen(self._engine, "connect", _set_up)
        self._writer = ThreadPoolExecutor(1, "storage-writer")
        self._reader = ThreadPoolExecutor(1, "storage-reader")

    async def write(self, work: Work[Result]) -> Result:
        """Do some work in a transaction."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, self._transact, work)

    async def read(self, work: Work[Result]) -> Result:
        """Do some work without a transaction: each statement that only reads is one of its own."""
        return await asyncio.get_running_loop().run_in_executor(self._reader, self._look, work)

    async def close(self) -> None:
        """Close the connections, once the work under way is done."""
        for thread in (self._writer, self._reader):
            await asyncio.to_thread(thread.shutdown)
        self._engine.dispose()

    def _transact(self, work: Work[Result]) -> Result:
        with self._engine.begin() as connection:
            # IMMEDIATE: a transaction that first reads and then writes would fail where another one wrote in between.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            return work(connection)

    def _look(self, work: Work[Result]) -> Result:
        with self._engine.connect() as connection:
            return work(connection)


class Postgres:
    """PostgreSQL, which has as many writers as there are connections."""

    file: Path | None = None

    def __init__(self, address: URL) -> None:
        self._engine = create_async_engine(
            address.set(drivername="postgresql+asyncpg"),
            pool_size=_CONNECTIONS,
            max_overflow=0,
            pool_timeout=_SECONDS_TO_CONNECT,
            pool_pre_ping=True,  # a database that was restarted is met with new connections
            hide_parameters=True,  # an error's text is for the log, what people wrote is not
            connect_args={"timeout": _SECONDS_TO_CONNECT, "command_timeout": _SECONDS_FOR_A_COMMAND},
        )

    async def write(self, work: Work[Result]) -> Result:
        """Do some work in a transaction."""
        async with self._engine.begin() as connection:
            return await connection.run_sync(work)

    async def read(self, work: Work[Result]) -> Result:
        """Do some work that sees what others commit meanwhile."""
        async with self._engine.connect() as connection:
            return await connection.run_sync(work)

    async def close(self) -> None:
        """Close the connections."""
        await self._engine.dispose()


def _set_up(connection: Any, _: ConnectionPoolEntry) -> None:
    # Python's sqlite3 begins transactions late and by its own rules; SQLAlchemy's documentation has this way round it.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma).close()
