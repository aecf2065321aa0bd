"""The port for what the bot says unasked: to a conversation whose address was kept."""

from __future__ import annotations

from typing import Protocol

from bot.turn import Address, Message


class UndeliveredError(Exception):
    """Teams did not take a message. The text names its status and code, and nothing that was said."""


class ConversationGoneError(UndeliveredError):
    """Nobody can be reached at this address any more: the bot was removed or blocked, or the conversation is no more."""


class Outbox(Protocol):
    """Sends to a conversation at any time.

    Both raise `ConversationGoneError` where the address should be forgotten, and `UndeliveredError` for any other failure.
    """

    async def send(self, address: Address, message: Message) -> str:
        """Say something; gives the id of what was sent last, or "" where Teams gives none."""
        ...

    async def update(self, address: Address, message_id: str, message: Message) -> None:
        """Put a message's card or text in the place of what was sent before."""
        ...
