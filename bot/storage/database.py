"""The database: SQLite in a file, or PostgreSQL. Transactions, and one kind of error for "it does not answer"."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, ColumnElement, Table, delete, make_url, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.storage.drivers import Driver, Result, Work
from bot.storage.errors import StorageError, StorageUnavailable
from bot.storage.postgres import Postgres
from bot.storage.sqlite import Sqlite

_KINDS: dict[str, Callable[[URL], Driver]] = {"sqlite": Sqlite, "postgresql": Postgres}
# After a failure so many seconds pass before the next try: turns go on without memory, and wait for nothing.
_PAUSE = 1.0
# Deleted at a time: no writer waits long for its turn.
_PORTION = 500


class Database:
    """One database and its pooled connections; opening makes none yet.

    Work on it is a plain function over a connection, which it does not outlive: one piece of work is one way to SQLite's
    thread and back, or one coroutine with PostgreSQL, however many statements it has.
    """

    def __init__(self, url: str, passed: Callable[[], float] = time.monotonic) -> None:
        """Take the address of a database, or the path of an SQLite file; `passed` tells the seconds that pass.

        Raises:
            StorageError: the address is of no database that Trygg knows.
        """
        self._driver = _driver(url)
        self._passed = passed
        self._silent_until = float("-inf")

    @property
    def file(self) -> Path | None:
        """Where SQLite's file lies; None with PostgreSQL."""
        return self._driver.file

    def insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """Begin an INSERT that knows ON CONFLICT."""
        return sqlite.insert(table) if self.file else postgresql.insert(table)

    async def write(self, work: Work[Result]) -> Result:
        """Do some work in a transaction; it is committed at the end, or rolled back whole where the work raises.

        Raises:
            StorageUnavailable: the database does not answer.
        """
        with self._faults():
            return await self._driver.write(work)

    async def read(self, work: Work[Result]) -> Result:
        """Do some work that only reads, and waits for no writer; each statement sees what is committed then.

        Raises:
            StorageUnavailable: the database does not answer.
        """
        with self._faults():
            return await self._driver.read(work)

    async def close(self) -> None:
        """Close the connections, once the work under way is done."""
        await self._driver.close()

    async def answers(self) -> bool:
        """Tell whether the database answers now."""
        try:
            await self.read(lambda connection: connection.execute(select(1)))
        except StorageUnavailable:
            return False
        return True

    async def delete(self, table: Table, which: ColumnElement[bool]) -> int:
        """Delete rows, a portion to a transaction; tells how many."""
        (key,) = table.primary_key
        portion = delete(table).where(key.in_(select(key).where(which).limit(_PORTION)))
        deleted = 0
        while True:
            done = await self.write(lambda connection: connection.execute(portion).rowcount)
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


def _driver(url: str) -> Driver:
    try:
        address = make_url(url if "://" in url else f"sqlite:///{url}")
        kind = _KINDS[address.get_backend_name()]
    except (ArgumentError, KeyError, ValueError):
        # The address is not shown: it may hold a password.
        raise StorageError("TRYGG_STORAGE must be a file's path or begin with sqlite:/// or postgresql://.") from None
    try:
        return kind(address)
    except (SQLAlchemyError, OSError) as error:
        raise StorageError(f"TRYGG_STORAGE cannot be opened: {error}.") from error


def _why(error: Exception) -> str:
    """Say what is wrong without what was to be stored: PostgreSQL's sentences may hold that, SQLite's do not."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    return str(cause) if isinstance(cause, sqlite3.OperationalError) else type(cause).__name__
