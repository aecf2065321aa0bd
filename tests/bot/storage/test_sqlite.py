"""SQLite is asked on the spot as long as it answers at once; whatever takes longer happens in a thread, and holds up nobody."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url, text

from bot.storage.sqlite import Sqlite

ADD = text("INSERT INTO notes VALUES (1)")


class Stopwatch:
    """Seconds that pass as a test says."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "trygg.sqlite"


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
async def database(file: Path, stopwatch: Stopwatch) -> AsyncIterator[Sqlite]:
    opened = Sqlite(make_url(f"sqlite:///{file}"), stopwatch)
    await opened.write(lambda connection: connection.execute(text("CREATE TABLE notes (number INTEGER)")))
    yield opened
    await opened.close()


def count(connection: Connection) -> int:
    return int(connection.scalar(text("SELECT count(*) FROM notes")) or 0)


def is_on_the_spot(_: Connection) -> bool:
    return threading.current_thread() is threading.main_thread()


async def test_where_another_program_writes_only_the_thread_waits(database: Sqlite, file: Path) -> None:
    """Others go on: what is only read comes at once."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = asyncio.create_task(database.write(lambda connection: connection.execute(ADD)))
        await asyncio.sleep(0)
        assert await database.read(count) == 0
        assert not writing.done()
        other.execute("COMMIT")
    await writing
    assert await database.read(count) == 1


async def test_after_a_transaction_that_took_long_the_next_ones_come_in_the_thread(
    database: Sqlite, stopwatch: Stopwatch
) -> None:
    """A disk that stalls holds the bot up once in a while, and not at each turn."""

    def slowly(_: Connection) -> None:
        stopwatch.now += 0.5

    assert await database.write(is_on_the_spot)
    await database.write(slowly)
    assert not await database.write(is_on_the_spot)
    assert not await database.read(is_on_the_spot)
    stopwatch.now += 5
    assert await database.write(is_on_the_spot)


async def test_the_log_goes_into_the_database_in_the_thread(database: Sqlite, file: Path) -> None:
    """The disk is waited for then. The log of changes does not grow for ever."""
    fill = text("INSERT INTO notes SELECT value FROM json_each(:many)")
    many = str(list(range(2000)))
    log = file.with_name(file.name + "-wal")
    sizes = []
    for _ in range(1000):
        await database.write(lambda connection: connection.execute(fill, {"many": many}))
        sizes.append(log.stat().st_size)
    assert max(sizes) < 1.2 * max(sizes[:400])


async def test_what_fails_is_undone(database: Sqlite) -> None:
    def fail(connection: Connection) -> None:
        connection.execute(ADD)
        raise RuntimeError("midway")

    with pytest.raises(RuntimeError, match="midway"):
        await database.write(fail)
    assert await database.read(count) == 0
