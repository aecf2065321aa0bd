"""What a conversation is about, from one turn to the next. Without its storage the bot answers each message by itself."""

from __future__ import annotations

import structlog

from bot.followup import Thread, merged
from bot.storage.conversations import ConversationStore
from bot.storage.errors import StorageUnavailable

_log = structlog.get_logger(__name__)


class StoredMemory:
    """Remembers threads in the storage for as long as that answers."""

    def __init__(self, store: ConversationStore) -> None:
        self._store = store

    async def recall(self, conversation: str) -> Thread:
        """Look a conversation's thread up; a new or a forgotten one is empty."""
        try:
            return await self._store.get(conversation)
        except StorageUnavailable as error:
            _log.warning("conversation_not_recalled", reason=str(error))
            return Thread()

    async def remember(self, conversation: str, owner: str, before: Thread, after: Thread) -> None:
        """Remember what a turn has changed; what another turn changed in the meantime stays."""
        if after == before:
            return
        try:
            await self._store.change(conversation, owner, lambda now: merged(before, after, now))
        except StorageUnavailable as error:
            _log.warning("conversation_not_remembered", reason=str(error))
