"""Bring a database to the version that this program knows. Two replicas that start at once do it once."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text

from bot.storage.database import Database
from bot.storage.errors import StorageError

_MIGRATIONS = Path(__file__).parent / "migrations"
# Any number that nothing else in the database locks.
_LOCK = text("SELECT pg_advisory_xact_lock(7079797)")


async def upgrade(database: Database) -> None:
    """Take the steps that are missing, all or none of them.

    Raises:
        StorageError: a newer program has written the database.
        StorageUnavailable: the database does not answer.
    """
    async with database.writing() as connection:
        if not database.is_sqlite:
            await connection.execute(_LOCK)
        await connection.run_sync(_upgrade)


async def revision(database: Database) -> str | None:
    """Tell which version the database has; None where it is empty."""
    async with database.reading() as connection:
        return await connection.run_sync(lambda each: MigrationContext.configure(each).get_current_revision())


def newest() -> str:
    """Tell which version this program knows."""
    return ScriptDirectory(str(_MIGRATIONS)).get_current_head() or ""


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise StorageError(
            "The storage was written by a newer Trygg. Install that version, or restore a backup from before."
        ) from error
