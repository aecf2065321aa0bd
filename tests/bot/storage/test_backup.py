"""Backup and restore: a copy of a storage in use is whole, and only a sound one with the right key comes back."""

from __future__ import annotations

import asyncio
import stat
import subprocess
from pathlib import Path

import pytest

from bot.followup import Thread
from bot.storage.backup import back_up, restore
from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.storage.key import OperatorKey, new_secret
from bot.storage.storage import Storage
from tests.postgres import Cluster, program

SHOWN = Thread(places=(("etat", "vold"),))


@pytest.fixture
def address(tmp_path: Path) -> str:
    """An SQLite file: for PostgreSQL there is pg_dump."""
    return str(tmp_path / "trygg.sqlite")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "copy.sqlite"


async def remember(storage: Storage, conversation: str) -> None:
    await storage.conversations.change(conversation, "29:ola", lambda _: SHOWN)


def seen(file: Path) -> tuple[int, bytes]:
    return file.stat().st_mode, file.read_bytes()


def spoil(storage: Storage, copy: Path, damage: str) -> None:
    match damage:
        case "no database":
            copy.write_bytes(b"no database at all" * 1000)
        case "empty":
            copy.touch()
        case "truncated":
            back_up(storage.database, copy)
            copy.write_bytes(copy.read_bytes()[:40_000])


def run(name: str, *arguments: str) -> None:
    subprocess.run([program(name), *arguments], check=True, timeout=60)


async def test_what_was_stored_comes_back_and_what_came_after_does_not(storage: Storage, copy: Path) -> None:
    """Into the same storage, while the bot has it open."""
    await remember(storage, "before")
    back_up(storage.database, copy)
    await remember(storage, "after")
    restore(storage.database, storage.key, copy)
    assert await storage.conversations.get("before") == SHOWN
    assert await storage.conversations.get("after") == Thread()
    await remember(storage, "later")
    assert await storage.conversations.get("later") == SHOWN


async def test_a_copy_may_be_taken_while_the_bot_writes(storage: Storage, copy: Path) -> None:
    """All that was committed before it began is in it, and it is sound."""
    done: list[str] = []

    async def write() -> None:
        for number in range(200):
            await remember(storage, f"19:{number}")
            done.append(f"19:{number}")

    writing = asyncio.create_task(write())
    while len(done) < 20:  # noqa: ASYNC110 - the writing goes on meanwhile
        await asyncio.sleep(0)
    known = list(done)
    await asyncio.to_thread(back_up, storage.database, copy)
    await writing
    copied = Storage.over(Database(str(copy)), storage.key)
    await copied.prepare()
    assert [await copied.conversations.get(each) for each in known] == [SHOWN] * len(known)
    await copied.close()


async def test_a_copy_is_for_its_owner_alone_and_overwrites_nothing(storage: Storage, copy: Path) -> None:
    back_up(storage.database, copy)
    before = seen(copy)
    assert stat.S_IMODE(before[0]) == 0o600
    with pytest.raises(StorageError, match=r"copy\.sqlite cannot be made: File exists"):
        back_up(storage.database, copy)
    assert seen(copy) == before


async def test_a_copy_with_another_key_is_refused(storage: Storage, copy: Path) -> None:
    """It would look as if everything had been forgotten."""
    back_up(storage.database, copy)
    with pytest.raises(StorageError, match="another key"):
        restore(storage.database, OperatorKey(new_secret()), copy)


@pytest.mark.parametrize("damage", ["missing", "no database", "truncated", "empty"])
async def test_what_is_no_sound_copy_is_refused_and_changes_nothing(damage: str, storage: Storage, copy: Path) -> None:
    await remember(storage, "19:ola")
    spoil(storage, copy, damage)
    with pytest.raises(StorageError, match=r"copy\.sqlite"):
        restore(storage.database, storage.key, copy)
    assert await storage.conversations.get("19:ola") == SHOWN


async def test_a_postgresql_is_copied_with_its_own_programs(
    postgres: Cluster, key: OperatorKey, tmp_path: Path
) -> None:
    """As docs/storage.md says: pg_dump while the bot runs, pg_restore into an empty database."""
    url = await postgres.database()
    first = Storage.over(Database(url), key)
    await first.prepare()
    await remember(first, "19:ola")
    with pytest.raises(StorageError, match="pg_dump"):
        back_up(first.database, tmp_path / "none")
    dump, again = tmp_path / "trygg.dump", await postgres.database()
    await asyncio.to_thread(run, "pg_dump", "--format=custom", f"--file={dump}", url)
    await asyncio.to_thread(run, "pg_restore", "--no-owner", f"--dbname={again}", str(dump))
    second = Storage.over(Database(again), key)
    await second.prepare()
    assert await second.conversations.get("19:ola") == SHOWN
    await first.close()
    await second.close()
