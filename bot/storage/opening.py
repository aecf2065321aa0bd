"""From the settings to the stores: which database, and which key."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from bot.settings import Settings, SettingsError
from bot.storage.clock import Clock, utc_now
from bot.storage.database import Database
from bot.storage.key import OperatorKey, new_secret
from bot.storage.retention import Lifetimes
from bot.storage.storage import Storage


def open_storage(settings: Settings, clock: Clock = utc_now) -> Storage:
    """Open what the settings name. No connection is made yet; `Storage.prepare` does that.

    Raises:
        SettingsError: there is no key, and the bot is no mere local run that could draw its own.
        StorageError: the address or the key does not fit.
    """
    database = Database(settings.storage)
    return Storage.over(database, OperatorKey(_secret(settings, database.file)), clock)


def lifetimes_of(settings: Settings) -> Lifetimes:
    """Read off the settings how long things are kept."""
    return Lifetimes(
        conversations=settings.keep_conversations_days,
        cases=settings.keep_cases_days,
        feedback=settings.keep_feedback_days,
        gaps=settings.keep_gaps_days,
    )


def _secret(settings: Settings, database: Path | None) -> str:
    given = settings.hash_key.get_secret_value()
    if given:
        return given
    if settings.hash_key_file:
        return _read(settings.hash_key_file)
    if database is None or not settings.is_local:
        raise SettingsError(
            "The storage needs the operator's own key, since the bot is reached from elsewhere or shares a database: "
            "make one with `openssl rand -base64 32`, keep it safe, and give it as TRYGG_HASH_KEY or TRYGG_HASH_KEY_FILE."
        )
    file = database.with_suffix(".key")
    if not file.exists():
        _draw(file)
    return _read(file)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The storage's key cannot be read from {file}: {error}.") from error


def _draw(file: Path) -> None:
    """Draw a key into a file that its owner alone can read; of two processes that do so at once, one is first."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}")  # has mode 0600
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as draft:
            draft.write(new_secret())
        Path(file).hardlink_to(name)
    except FileExistsError:
        pass
    finally:
        Path(name).unlink()
