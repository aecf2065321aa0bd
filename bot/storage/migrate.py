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
    await database.write(_upgrade)


async def revision(database: Database) -> str | None:
    """Tell which version the database has; None where it is empty."""
    return await database.read(lambda connection: MigrationContext.configure(connection).get_current_revision())


def newest() -> str:
    """Tell which version this program knows."""
    return ScriptDirectory(str(_MIGRATIONS)).get_current_head() or ""


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":  # SQLite has one writer at a time as it is
        connection.execute(_LOCK)
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise StorageError(
            "The storage was written by a newer Trygg. Install that version, or restore a backup from before."
        ) from error
