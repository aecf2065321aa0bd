"""Replies out: the operations of the Bot Connector that the bot uses, in the shape in which botbuilder calls them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from bot.teams.auth import Gate
from bot.teams.calls import Calls
from bot.teams.sdk import (
    Activity,
    ConnectorFactory,
    ConversationParameters,
    ConversationResourceResponse,
    ResourceResponse,
)


class Conversations:
    """One Teams service: send, reply, update, delete, and open a conversation."""

    def __init__(self, calls: Calls, service_url: str) -> None:
        self._calls = calls
        self._root = f"{service_url.rstrip('/')}/v3/conversations"

    async def send_to_conversation(self, conversation_id: str, activity: Activity) -> ResourceResponse:
        """Send an activity."""
        return _resource(await self._calls.call("POST", self._activities(conversation_id), activity))

    async def reply_to_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        """Send an activity as an answer to another one."""
        # The activity that is answered stands in the body, not in the address: microsoft/teams.py#521.
        activity.reply_to_id = activity_id
        return await self.send_to_conversation(conversation_id, activity)

    async def update_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        """Replace an activity that was sent."""
        url = self._activity(conversation_id, activity_id)
        return _resource(await self._calls.call("PUT", url, activity))

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        """Take back an activity that was sent."""
        await self._calls.call("DELETE", self._activity(conversation_id, activity_id))

    async def create_conversation(self, parameters: ConversationParameters) -> ConversationResourceResponse:
        """Open a conversation."""
        content = await self._calls.call("POST", self._root, parameters.serialize())
        return ConversationResourceResponse(
            id=content.get("id"), activity_id=content.get("activityId"), service_url=content.get("serviceUrl")
        )

    def _activities(self, conversation_id: str) -> str:
        # Teams' ids hold these characters, and botbuilder sends them as they are.
        return f"{self._root}/{quote(conversation_id, safe='@:;=')}/activities"

    def _activity(self, conversation_id: str, activity_id: str) -> str:
        return f"{self._activities(conversation_id)}/{quote(activity_id, safe='')}"


class Connector:
    """What botbuilder expects of a connector client."""

    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations


class Connectors(ConnectorFactory):  # type: ignore[misc]  # botbuilder's classes are Any to mypy
    """Makes a connector for each turn, over the same session: botbuilder's own opens a connection per reply."""

    def __init__(self, calls: Calls, gate: Gate) -> None:
        self._calls = calls
        self._gate = gate

    async def create(self, service_url: str, audience: str | None = None) -> Connector:
        """Connect to a service; raises `AdmissionError` where the bot's token must not go."""
        self._gate.check_service_url(service_url)
        return Connector(Conversations(self._calls, service_url))


def _resource(content: Mapping[str, Any]) -> ResourceResponse:
    # Teams answers some calls with an empty body: then there is no id, and None says so.
    return ResourceResponse(id=content.get("id"))
