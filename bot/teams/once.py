"""What is done once only: remembered here, and in the storage for other replicas and for the time after a restart."""

from __future__ import annotations

from datetime import timedelta

import structlog

from bot.storage.deeds import Deed, Deeds
from bot.storage.errors import StorageUnavailable
from bot.teams.recent import Recent

_log = structlog.get_logger(__name__)


class OnlyOnce:
    """Says who is first to do one deed to a thing. Without its storage it knows only what this process did."""

    def __init__(self, deed: Deed, most: int, keep: timedelta, deeds: Deeds | None = None) -> None:
        self._deed = deed
        self._keep = keep
        self._here = Recent(most, keep.total_seconds())
        self._everywhere = deeds

    async def first(self, *thing: str) -> bool:
        """Tell whether it has not been done yet; from now on it has."""
        if not self._here.is_new(thing):
            return False
        if self._everywhere is None:
            return True
        try:
            return await self._everywhere.first(self._deed, *thing, keep=self._keep)
        except StorageUnavailable as error:
            _log.warning("deed_not_shared", reason=str(error))
            return True

    async def undo(self, *thing: str) -> None:
        """Let it be done again."""
        self._here.forget(thing)
        if self._everywhere is None:
            return
        try:
            await self._everywhere.undo(self._deed, *thing)
        except StorageUnavailable as error:
            _log.warning("deed_not_shared", reason=str(error))
