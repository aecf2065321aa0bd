"""Does the database answer, is the key the one it was written with, and is there room?"""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.settings import Settings, SettingsError
from bot.storage.errors import StorageError, StorageUnavailable
from bot.storage.opening import open_storage
from cli.doctor.finding import Finding, State

SUBJECT = "storage"
# Cases and conversations of 5,000 people for a month take some tens of megabytes; the log and the index want room too.
_LITTLE_ROOM = 500 * 1024 * 1024
_REMEDY = "docs/storage.md says how the storage is set up."


async def look_at_storage(settings: Settings) -> Finding:
    """Open the storage as the bot does when it starts; that brings an older one up to date."""
    try:
        storage = open_storage(settings)
        try:
            await storage.prepare()
        finally:
            await storage.close()
    except StorageUnavailable as error:
        return Finding(SUBJECT, State.FAULT, str(error), "Is the database up, and does this machine reach it?")
    except (StorageError, SettingsError) as error:
        return Finding(SUBJECT, State.FAULT, str(error), _REMEDY)
    except OSError as error:
        return Finding(SUBJECT, State.FAULT, f"{error.filename}: {error.strerror}", "May the bot's user write there?")
    return _room(storage.database.file)


def _room(file: Path | None) -> Finding:
    if file is None:
        return Finding(SUBJECT, State.GOOD, "PostgreSQL answers, and the key fits")
    free = shutil.disk_usage(file.absolute().parent).free
    said = f"{file} opens, and the key fits; {free // 2**20} MB are free beside it"
    if free < _LITTLE_ROOM:
        return Finding(SUBJECT, State.WARNING, said, "Make room, or name another place: TRYGG_STORAGE.")
    return Finding(SUBJECT, State.GOOD, said)
