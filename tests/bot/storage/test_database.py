"""The database: transactions are whole, and a database that is gone is said to be."""

from __future__ import annotations

import asyncio
import stat
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, text

from bot.storage.database import Database
from bot.storage.errors import StorageError, StorageUnavailable
from bot.storage.gaps import Gap
from bot.storage.schema import ONCE
from bot.storage.storage import Storage
from tests.bot.storing import Clock, change, rows


async def test_a_transaction_is_written_whole_or_not_at_all(storage: Storage) -> None:
    def fail_midway(connection: Connection) -> None:
        connection.execute(text("INSERT INTO keys VALUES ('other')"))
        raise RuntimeError("midway")

    with pytest.raises(RuntimeError, match="midway"):
        await storage.database.write(fail_midway)
    assert await rows(storage.database, "SELECT fingerprint FROM keys") == [(storage.key.fingerprint,)]


async def test_who_reads_waits_for_no_writer(storage: Storage, address: str) -> None:
    """The writer, a bot in a thread of its own, keeps its transaction open until somebody has read."""
    changed, read = threading.Event(), threading.Event()

    def change_and_wait(connection: Connection) -> bool:
        connection.execute(text("UPDATE keys SET fingerprint = 'changed'"))
        changed.set()
        return read.wait(30)

    async def write() -> bool:
        other = Database(address)
        try:
            return await other.write(change_and_wait)
        finally:
            await other.close()

    writing = asyncio.create_task(asyncio.to_thread(asyncio.run, write()))
    assert await asyncio.to_thread(changed.wait, 30)
    assert await rows(storage.database, "SELECT fingerprint FROM keys") == [(storage.key.fingerprint,)]
    read.set()
    assert await writing


async def test_an_error_tells_nothing_of_what_was_stored(storage: Storage) -> None:
    await change(storage.database, "DROP TABLE gaps")
    with pytest.raises(StorageUnavailable) as fault:
        await storage.gaps.add(Gap("hemmelig", "nb", "too-little"))
    assert "hemmelig" not in f"{fault.value!r} {fault.value.__cause__!r}"
    assert fault.value.__suppress_context__


@pytest.mark.parametrize("url", ["mysql://root:hunter2@localhost/x", "postgresql://u:hunter2@h:port/x", "nothing://"])
def test_an_address_of_no_database_we_know_is_refused_unshown(url: str) -> None:
    with pytest.raises(StorageError, match="TRYGG_STORAGE") as refusal:
        Database(url)
    assert "hunter2" not in str(refusal.value)


async def test_where_nobody_listens_the_database_is_unavailable() -> None:
    nobody = Database("postgresql://postgres@127.0.0.1:1/none")
    with pytest.raises(StorageUnavailable, match="does not answer"):
        await rows(nobody, "SELECT 1")


async def test_sqlite_keeps_its_files_for_the_bot_alone(tmp_path: Path) -> None:
    """Write-ahead log, overwritten when deleted, and nobody else on the machine can read any of it."""
    database = Database(str(tmp_path / "var" / "trygg.sqlite"))
    await change(database, "CREATE TABLE t (a)")
    pragmas = [(await rows(database, f"PRAGMA {name}"))[0][0] for name in ("journal_mode", "secure_delete")]
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in (tmp_path / "var").iterdir()}
    assert pragmas == ["wal", 1]
    assert modes == dict.fromkeys(("trygg.sqlite", "trygg.sqlite-wal", "trygg.sqlite-shm"), 0o600)
    await database.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="TRYGG_STORAGE"):
        Database(str(tmp_path / "file" / "trygg.sqlite"))


async def test_a_database_that_is_gone_is_left_alone_for_a_moment() -> None:
    """Turns that come meanwhile go on without memory at once, instead of each waiting for it."""
    moments = iter((100.0, 100.0, 100.9, 101.1, 101.1))
    nobody = Database("postgresql://postgres@127.0.0.1:1/none", passed=lambda: next(moments))
    said = []
    for _ in range(3):
        with pytest.raises(StorageUnavailable) as fault:
            await rows(nobody, "SELECT 1")
        said.append("a moment ago" in str(fault.value))
    assert said == [False, True, False]


async def test_it_tells_whether_it_answers(storage: Storage) -> None:
    assert await storage.database.answers()
    assert not await Database("postgresql://postgres@127.0.0.1:1/none").answers()


async def test_many_rows_are_deleted_in_portions(storage: Storage, clock: Clock) -> None:
    """So that no writer waits long; and none is left, nor any taken that should stay."""
    many = [{"id": f"{number:064}", "until": clock.now + timedelta(seconds=number)} for number in range(1201)]
    await storage.database.write(lambda connection: connection.execute(insert(ONCE), many))
    assert await storage.database.delete(ONCE, ONCE.c.until < clock.now + timedelta(seconds=1200)) == 1200
    assert await rows(storage.database, "SELECT id FROM once") == [(f"{1200:064}",)]
