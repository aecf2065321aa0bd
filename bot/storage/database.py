"""The database: SQLite in a file, or PostgreSQL. Transactions, and one kind of error for "it does not answer"."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, event, make_url, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.storage.errors import StorageError, StorageUnavailable

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
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
# After a failure so many seconds pass before the next try: turns go on without memory, and wait for nothing.
_PAUSE = 1.0
# Deleted at a time: no writer waits long for its turn.
_PORTION = 500
_READING = "trygg_reading"


class Database:
    """One database and its pooled connections; opening makes none yet."""

    def __init__(self, url: str, passed: Callable[[], float] = time.monotonic) -> None:
        """Take the address of a database, or the path of an SQLite file; `passed` tells the seconds that pass.

        Raises:
            StorageError: the address is of no database that Trygg knows.
        """
        self._engine = _engine(url)
        self.is_sqlite = self._engine.dialect.name == "sqlite"
        # SQLite has one writer at a time: waiting here costs nothing, waiting in SQLite costs a thread.
        self._turn: AbstractAsyncContextManager[Any] = asyncio.Lock() if self.is_sqlite else nullcontext()
        self._passed = passed
        self._silent_until = float("-inf")

    @property
    def file(self) -> Path | None:
        """Where SQLite's file lies; None with PostgreSQL."""
        name = self._engine.url.database
        return Path(name) if self.is_sqlite and name else None

    def insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """Begin an INSERT that knows ON CONFLICT."""
        return sqlite.insert(table) if self.is_sqlite else postgresql.insert(table)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction; it is committed at the end, or rolled back whole.

        Raises:
            StorageUnavailable: the database does not answer.
        """
        with self._faults():
            async with self._turn, self._engine.begin() as connection:
                yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Open a connection that only reads, so that it waits for no writer; each statement sees what is committed then.

        Raises:
            StorageUnavailable: the database does not answer.
        """
        with self._faults():
            async with self._engine.connect() as connection:
                yield await connection.execution_options(**{_READING: True})

    async def close(self) -> None:
        """Close the connections."""
        await self._engine.dispose()

    async def answers(self) -> bool:
        """Tell whether the database answers now."""
        try:
            async with self.reading() as connection:
                await connection.execute(select(1))
        except StorageUnavailable:
            return False
        return True

    async def delete(self, table: Table, which: ColumnElement[bool]) -> int:
        """Delete rows, a portion to a transaction; tells how many."""
        (key,) = table.primary_key
        portion = delete(table).where(key.in_(select(key).where(which).limit(_PORTION)))
        deleted = 0
        while True:
            async with self.writing() as connection:
                done = (await connection.execute(portion)).rowcount
            deleted += done
            if done < _PORTION:
                return deleted

    @contextmanager
    def _faults(self) -> Iterator[None]:
        if self._passed() < self._silent_until:
            raise StorageUnavailable("The storage (TRYGG_STORAGE) has not answered a moment ago.")
        try:
            yield
        # asyncpg's own refusals to connect come as they are.
        except (DBAPIError, PoolTimeout, OSError, TimeoutError) as error:
            self._silent_until = self._passed() + _PAUSE
            raise StorageUnavailable(f"The storage (TRYGG_STORAGE) does not answer: {_why(error)}.") from None


def _why(error: Exception) -> str:
    """Say what is wrong without what was to be stored: PostgreSQL's sentences may hold that, SQLite's do not."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    return str(cause) if isinstance(cause, sqlite3.OperationalError) else type(cause).__name__


def _engine(url: str) -> AsyncEngine:
    try:
        address = make_url(url if "://" in url else f"sqlite:///{url}")
        address = address.set(drivername=_DRIVERS[address.get_backend_name()])
    except (ArgumentError, KeyError, ValueError):
        # The address is not shown: it may hold a password.
        raise StorageError("TRYGG_STORAGE must be a file's path or begin with sqlite:/// or postgresql://.") from None
    try:
        if address.get_backend_name() == "sqlite":
            return _sqlite_engine(address.render_as_string(hide_password=False), Path(address.database or ""))
        return create_async_engine(
            address,
            pool_size=_CONNECTIONS,
            max_overflow=0,
            pool_timeout=_SECONDS_TO_CONNECT,
            pool_pre_ping=True,  # a database that was restarted is met with new connections
            hide_parameters=True,  # an error's text is for the log, what people wrote is not
            connect_args={"timeout": _SECONDS_TO_CONNECT, "command_timeout": _SECONDS_FOR_A_COMMAND},
        )
    except (SQLAlchemyError, OSError) as error:
        raise StorageError(f"TRYGG_STORAGE cannot be opened: {error}.") from error


def _sqlite_engine(url: str, file: Path) -> AsyncEngine:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)  # for the bot alone; SQLite gives its side files the same rights
    engine = create_async_engine(
        url, pool_size=_CONNECTIONS, max_overflow=0, pool_timeout=_SECONDS_TO_CONNECT, hide_parameters=True
    )
    event.listen(engine.sync_engine, "connect", _set_up)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _set_up(connection: Any, _: ConnectionPoolEntry) -> None:
    # Python's sqlite3 begins transactions late and by its own rules; SQLAlchemy's documentation has this way round it.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma).close()


def _begin(connection: Connection) -> None:
    # IMMEDIATE: a transaction that first reads and then writes would fail where another one wrote in between. A single
    # statement that only reads needs no transaction.
    if not connection.get_execution_options().get(_READING):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
