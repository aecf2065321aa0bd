"""Migrations: they lead to the tables that the program knows, once, and refuse what they do not know."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.storage.key import OperatorKey, new_secret
from bot.storage.migrate import newest, revision, upgrade
from bot.storage.schema import METADATA
from bot.storage.storage import Storage
from tests.bot.storing import change


@pytest.fixture
async def database(address: str) -> AsyncIterator[Database]:
    opened = Database(address)
    yield opened
    await opened.close()


async def test_the_steps_lead_to_the_tables_that_the_program_knows(database: Database) -> None:
    """A column that was added to the schema and forgotten in a migration shows here."""
    await upgrade(database)
    differences = await database.read(
        lambda each: compare_metadata(MigrationContext.configure(each, opts={"compare_type": True}), METADATA)
    )
    assert differences == []


async def test_a_forgotten_column_would_show(database: Database) -> None:
    await upgrade(database)
    await change(database, "ALTER TABLE gaps DROP COLUMN times")
    differences = await database.read(lambda each: compare_metadata(MigrationContext.configure(each), METADATA))
    assert [difference[0] for difference in differences] == ["add_column"]


async def test_an_empty_database_has_no_version_and_an_upgraded_one_the_newest(database: Database) -> None:
    assert await revision(database) is None
    await upgrade(database)
    await upgrade(database)
    assert await revision(database) == newest()


async def test_replicas_that_start_at_once_upgrade_once(address: str) -> None:
    replicas = [Database(address) for _ in range(3)]
    await asyncio.gather(*(upgrade(each) for each in replicas))
    assert await revision(replicas[0]) == newest()
    for each in replicas:
        await each.close()


async def test_what_a_newer_program_wrote_is_refused(database: Database) -> None:
    await upgrade(database)
    await change(database, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageError, match="newer Trygg"):
        await upgrade(database)


async def test_another_key_is_refused_at_the_start(database: Database, key: OperatorKey) -> None:
    """Found out later, it would look as if everything had been forgotten."""
    await Storage.over(database, key).prepare()
    await Storage.over(database, key).prepare()
    with pytest.raises(StorageError, match="TRYGG_HASH_KEY is not the key"):
        await Storage.over(database, OperatorKey(new_secret())).prepare()
