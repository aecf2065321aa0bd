"""Sends unasked, to a conversation whose address was kept: the port `bot.outbox.Outbox` towards Teams."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot.outbox import ConversationGoneError, UndeliveredError
from bot.teams.auth import AdmissionError
from bot.teams.connector import Connectors, Conversations
from bot.teams.retry import ConnectorError
from bot.teams.sdk import Activity, ChannelAccount, ConversationAccount
from bot.teams.tokens import TokenError
from bot.teams.wire import to_activities
from bot.turn import Address, Message

# The bot was removed or blocked (403 MessageWritesBlocked), or the conversation does not exist:
# https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
_GONE = (403, 404)


class TeamsOutbox:
    """Speaks over the rim's connections. They open with the application, which must have started."""

    def __init__(self, *, dialogs: bool = True) -> None:
        self._connectors: Connectors | None = None
        self._dialogs = dialogs

    def open(self, connectors: Connectors) -> None:
        """Take the connections that the application has opened."""
        self._connectors = connectors

    async def send(self, address: Address, message: Message) -> str:
        """Say something."""
        sent = ""
        for activity in self._activities(address, message):
            with _told():
                conversations = await self._conversations(address)
                sent = (await conversations.send_to_conversation(address.conversation_id, activity)).id or ""
        return sent

    async def update(self, address: Address, message_id: str, message: Message) -> None:
        """Replace what was sent; of a message with several parts, the last one stands there afterwards."""
        for activity in self._activities(address, message)[-1:]:
            activity.id = message_id
            with _told():
                conversations = await self._conversations(address)
                await conversations.update_activity(address.conversation_id, message_id, activity)

    async def _conversations(self, address: Address) -> Conversations:
        if self._connectors is None:
            raise UndeliveredError("the bot has not started")
        return (await self._connectors.create(address.service_url)).conversations

    def _activities(self, address: Address, message: Message) -> list[Activity]:
        activities = to_activities(message, dialogs=self._dialogs)
        for activity in activities:
            activity.from_property = ChannelAccount(id=address.bot_id)
            activity.conversation = ConversationAccount(id=address.conversation_id)
            activity.recipient = ChannelAccount(id=address.user_id) if address.user_id else None
        return activities


@contextmanager
def _told() -> Iterator[None]:
    """Turn the rim's errors into those of the port."""
    try:
        yield
    except ConnectorError as error:
        kind = ConversationGoneError if error.status in _GONE else UndeliveredError
        raise kind(f"{error.status} {error.code}") from None
    except (AdmissionError, TokenError) as error:
        raise UndeliveredError(str(error)) from None
