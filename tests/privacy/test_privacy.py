"""Nothing about people is kept: the whole product runs, and then everything that it wrote is searched."""

from __future__ import annotations

import asyncio
import subprocess
from pathlib import Path

import pytest

from bot.storage.database import Database
from bot.storage.key import OperatorKey
from bot.storage.storage import Storage
from tests.bot.storing import SECRET, rows
from tests.bot.teams.fakes import FakeConnector
from tests.postgres import Cluster, program
from tests.privacy import people
from tests.privacy.marks import CHAT, MARKS, NAME, USER, WORD
from tests.privacy.people import Person
from tests.privacy.product import LEAKING, Product, running
from tests.privacy.search import found

GONE = "postgresql://trygg@127.0.0.1:1/trygg"


@pytest.fixture(params=["sqlite", "postgresql"])
async def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "var" / "trygg.sqlite")
    cluster: Cluster = request.getfixturevalue("postgres")
    return await cluster.database()


def dump(address: str, folder: Path) -> None:
    """Write down what a PostgreSQL holds."""
    if "://" in address and address != GONE:
        subprocess.run([program("pg_dump"), f"--file={folder}/dump.sql", address], check=True, timeout=60)


async def use(bot: Product, connector: FakeConnector, folder: Path) -> Person:
    """Do everything that works without a storage too, and fetch the figures."""
    person = Person(bot, connector)
    await people.live(person)
    await people.invoke(person)
    await people.meet_failures(bot, person, connector)
    (folder / "figures").write_text(await bot.figures())
    return person


async def test_nothing_about_people_is_found_in_anything_that_was_written(
    address: str,
    office_index: Path,
    tmp_path: Path,
) -> None:
    """Files, log, metrics and database, while the bot runs and after it has stopped."""
    connector = FakeConnector()
    async with connector.server, running(tmp_path, office_index, address) as bot:
        person = await use(bot, connector, tmp_path)
        await people.tell_people(person, connector)
        await asyncio.to_thread(dump, address, tmp_path)
        assert found(tmp_path) == []
        assert bot.written_elsewhere() == []
    assert found(tmp_path) == []
    figures = (tmp_path / "figures").read_text()
    assert all(f'outcome="{outcome}"' in figures for outcome in ("answer", "none", "crisis"))
    await _what_the_key_opens(address)


async def _what_the_key_opens(address: str) -> None:
    """Sent on purpose and found with the key: a case, its name, a comment. In all else there is nothing even then."""
    storage = Storage.over(Database(address), OperatorKey(SECRET))
    [case] = await storage.cases.list()
    assert WORD in case.draft.text
    assert case.draft.name == NAME
    assert [given.feedback.comment for given in await storage.feedback.list() if given.feedback.comment] != []
    opened = [repr(await storage.conversations.get(CHAT)), repr(await storage.gaps.list())]
    assert not [mark for mark in MARKS for each in opened if mark.lower() in each.lower()]
    owners = await rows(storage.database, "SELECT owner FROM conversations")
    assert owners == [(storage.key.identify("owner", USER),)]
    await storage.close()


async def test_nothing_is_found_either_when_the_storage_is_gone(
    office_index: Path,
    tmp_path: Path,
) -> None:
    """Every step fails to be stored, and says so without saying what."""
    connector = FakeConnector()
    async with connector.server, running(tmp_path, office_index, GONE) as bot:
        await use(bot, connector, tmp_path)
    assert "conversation_not_recalled" in (tmp_path / "log").read_text()
    assert found(tmp_path) == []


async def test_a_leak_would_be_found(office_index: Path, tmp_path: Path) -> None:
    """The same product, with one line that writes questions to its log."""
    connector = FakeConnector()
    async with connector.server, running(tmp_path, office_index, str(tmp_path / "var" / "x"), LEAKING) as bot:
        await Person(bot, connector).say(people.QUESTIONS[0])
    assert f"log: {WORD} (text)" in found(tmp_path)
