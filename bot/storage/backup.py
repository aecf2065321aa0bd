"""Backup and restore of an SQLite storage, also while the bot runs: SQLite's own online copy, which is whole or not there.

https://sqlite.org/backup.html. For PostgreSQL there is pg_dump; docs/storage.md says how.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.storage.key import OperatorKey

_WAIT_SECONDS = 10.0


def back_up(database: Database, target: Path) -> None:
    """Copy the storage to a new file that its owner alone can read; the key is not in it.

    Raises:
        StorageError: the storage is no SQLite file, the target exists or cannot be written, or the storage is damaged.
    """
    source = _file(database)
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise StorageError(f"A backup goes into a new file, and {target} cannot be made: {error.strerror}.") from error
    try:
        with _opened(source) as kept, _opened(target) as copy:
            kept.backup(copy)
            _demand_sound(copy, target)
    except StorageError:
        target.unlink()
        raise


def restore(database: Database, key: OperatorKey, backup: Path) -> None:
    """Put a backup in the place of everything that is stored.

    Raises:
        StorageError: the storage is no SQLite file, or the backup is none, is damaged, or was written with another key.
    """
    target = _file(database)
    with _opened(backup) as kept:
        _demand_sound(kept, backup)
        if kept.execute("SELECT fingerprint FROM keys").fetchall() != [(key.fingerprint,)]:
            raise StorageError(f"{backup} was written with another key than the TRYGG_HASH_KEY of this bot.")
        with _opened(target) as live:
            kept.backup(live)


def _file(database: Database) -> Path:
    if database.file is None:
        raise StorageError("The storage is a PostgreSQL: use pg_dump and pg_restore, as docs/storage.md shows.")
    return database.file


def _demand_sound(connection: sqlite3.Connection, file: Path) -> None:
    (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
    if verdict != "ok":
        raise StorageError(f"{file} is damaged: {verdict}.")


@contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    if not file.is_file():
        raise StorageError(f"There is no file {file}.")
    connection = sqlite3.connect(file, timeout=_WAIT_SECONDS)
    try:
        yield connection
    except sqlite3.Error as error:
        raise StorageError(f"{file}: {error}.") from error
    finally:
        connection.close()
