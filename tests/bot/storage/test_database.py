"""The database: transactions are whole, and a database that is gone is said to be."""

from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text

from bot.storage.database import Database
from bot.storage.errors import StorageError, StorageUnavailable
from bot.storage.gaps import Gap
from bot.storage.schema import ONCE
from bot.storage.storage import Storage
from tests.bot.storing import Clock


async def test_a_transaction_is_written_whole_or_not_at_all(storage: Storage) -> None:
    async def fail_midway() -> None:
        async with storage.database.writing() as connection:
            await connection.execute(text("INSERT INTO keys VALUES ('other')"))
            raise RuntimeError("midway")

    with pytest.raises(RuntimeError, match="midway"):
        await fail_midway()
    async with storage.database.reading() as connection:
        keys = list(await connection.scalars(text("SELECT fingerprint FROM keys")))
    assert keys == [storage.key.fingerprint]


async def test_who_reads_waits_for_no_writer(storage: Storage) -> None:
    async with storage.database.writing() as writer:
        await writer.execute(text("UPDATE keys SET fingerprint = 'changed'"))
        async with storage.database.reading() as reader:
            assert await reader.scalar(text("SELECT fingerprint FROM keys")) == storage.key.fingerprint


async def test_an_error_tells_nothing_of_what_was_stored(storage: Storage) -> None:
    async with storage.database.writing() as connection:
        await connection.execute(text("DROP TABLE gaps"))
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
        async with nobody.reading():
            pass


async def test_sqlite_keeps_its_files_for_the_bot_alone(tmp_path: Path) -> None:
    """Write-ahead log, overwritten when deleted, and nobody else on the machine can read any of it."""
    database = Database(str(tmp_path / "var" / "trygg.sqlite"))
    async with database.writing() as connection:
        await connection.execute(text("CREATE TABLE t (a)"))
        pragmas = [await connection.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "secure_delete")]
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
            await nobody.reading().__aenter__()
        said.append("a moment ago" in str(fault.value))
    assert said == [False, True, False]


async def test_it_tells_whether_it_answers(storage: Storage) -> None:
    assert await storage.database.answers()
    assert not await Database("postgresql://postgres@127.0.0.1:1/none").answers()


async def test_many_rows_are_deleted_in_portions(storage: Storage, clock: Clock) -> None:
    """So that no writer waits long; and none is left, nor any taken that should stay."""
    rows = [{"id": f"{number:064}", "until": clock.now + timedelta(seconds=number)} for number in range(1201)]
    async with storage.database.writing() as connection:
        await connection.execute(insert(ONCE), rows)
    assert await storage.database.delete(ONCE, ONCE.c.until < clock.now + timedelta(seconds=1200)) == 1200
    async with storage.database.reading() as connection:
        assert list(await connection.scalars(select(ONCE.c.id))) == [f"{1200:064}"]
