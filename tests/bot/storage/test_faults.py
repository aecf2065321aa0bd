"""Faults of the real thing: processes killed, disks full, databases that go and come back. Nothing committed is lost."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from bot.app import STORAGE, create_app
from bot.settings import HOME, Settings
from bot.storage.database import Database
from bot.storage.key import OperatorKey
from bot.storage.storage import Storage
from tests.bot.storage.writer import CONVERSATION
from tests.bot.storing import SECRET, rows, until_it_answers
from tests.bot.teams.fakes import FakeConnector, message
from tests.postgres import Cluster

# More than any writer comes to before it is killed.
ENDLESS = 1_000_000


async def writer(address: str, name: str, count: int, *more: str) -> asyncio.subprocess.Process:
    command = [sys.executable, "-m", "tests.bot.storage.writer", address, name, str(count), *more]
    return await asyncio.create_subprocess_exec(*command, cwd=HOME, stdout=asyncio.subprocess.PIPE)


async def lines_of(process: asyncio.subprocess.Process) -> Sequence[str]:
    """Wait for the end of a process; gives what it said from now on."""
    out, _ = await process.communicate()
    return out.decode().splitlines()


async def stored(storage: Storage) -> list[str]:
    return [" ".join(place) for place in (await storage.conversations.get(CONVERSATION)).places]


async def test_what_was_committed_outlives_a_killed_process(storage: Storage, address: str) -> None:
    """Killed in the middle of writing, three times over; the next one goes on where it was."""
    said: list[str] = []
    for name in ("first", "second", "third"):
        process = await writer(address, name, ENDLESS)
        assert process.stdout is not None
        said += [(await process.stdout.readline()).decode().strip() for _ in range(30)]
        process.kill()
        said += [line for line in await lines_of(process) if line.count(" ") == 1]
    known = await stored(storage)
    # The last write of each may have been committed without its being said.
    assert set(said) <= set(known)
    assert len(known) <= len(said) + 3
    if storage.database.file:
        assert await rows(storage.database, "PRAGMA integrity_check") == [("ok",)]


async def test_two_processes_that_write_one_conversation_lose_nothing(storage: Storage, address: str) -> None:
    both = await asyncio.gather(*(writer(address, name, 40) for name in ("here", "there")))
    said = [line for lines in await asyncio.gather(*map(lines_of, both)) for line in lines]
    known = await stored(storage)
    assert sorted(known) == sorted(said)
    assert len(set(known)) == 80


async def test_a_full_disk_loses_nothing_and_is_got_over(tmp_path: Path, key: OperatorKey) -> None:
    """What could not be written is said to be; what was written stays; with room again, writing goes on in the same process.

    With SQLite: a PostgreSQL's disk is not the bot's.
    """
    address = str(tmp_path / "trygg.sqlite")
    storage = Storage.over(Database(address), key)
    await storage.prepare()
    lines = await lines_of(await writer(address, "name", 20, "full"))
    assert [line for line in lines if line.startswith("failed")] != []
    assert await stored(storage) == [f"name {number}" for number in range(20)]
    await storage.close()


async def until_it_remembers(ask: Callable[[str], Awaitable[str]], expected: str) -> None:
    """Ask until a follow-up is understood: the pool's old connections, and what was prepared on them, go one by one."""
    async with asyncio.timeout(30):
        while True:
            await ask("Hvem har ansvaret for opplæring i nulltoleranse?")
            if await ask("og når?") == expected:
                return
            await asyncio.sleep(0.2)


async def test_a_database_that_goes_and_comes_back(postgres: Cluster, office_index: Path) -> None:
    """The bot answers all the time: with its memory, without, and with it again, and nobody does anything about it."""
    connector = FakeConnector()
    url, key = await postgres.database(), SecretStr(SECRET)
    app = create_app(Settings(index=office_index, anonymous=True, storage=url, hash_key=key, workers=0))

    async def ask(question: str) -> str:
        connector.sent.clear()
        await client.post("/api/messages", json=message(question, connector.url))
        return connector.texts[0]

    async with connector.server, TestClient(TestServer(app)) as client:
        await ask("Hvem har ansvaret for opplæring i nulltoleranse?")
        remembered = await ask("og når?")
        postgres.stop()
        try:
            assert "Arbeidsgiver skal følge opp" in await ask("Hvem følger opp ansatte etter vold og trusler?")
            assert not await app[STORAGE].database.answers()
        finally:
            postgres.start()
        await until_it_answers(app[STORAGE].database)
        await until_it_remembers(ask, remembered)
