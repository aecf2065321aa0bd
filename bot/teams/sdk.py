"""All that we take from botbuilder, in one place.

botbuilder ships no types: to mypy everything here is `Any`, and the suppressions for it live in this file.
"""

from __future__ import annotations

from typing import Any

from botbuilder.core import CloudAdapterBase, TurnContext  # type: ignore[import-untyped]  # no types shipped
from botbuilder.schema import (  # type: ignore[import-untyped]  # no types shipped
    Activity as BotbuilderActivity,
)
from botbuilder.schema import (
    Attachment,
    CallerIdConstants,
    ChannelAccount,
    ConversationAccount,
    ConversationParameters,
    ConversationResourceResponse,
    DeliveryModes,
    Entity,
    InvokeResponse,
    ResourceResponse,
)
from botframework.connector.auth import (  # type: ignore[import-untyped]  # no types shipped
    AuthenticateRequestResult,
    AuthenticationConstants,
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)

from bot.teams import models

__all__ = [
    "Activity",
    "Attachment",
    "AuthenticateRequestResult",
    "AuthenticationConstants",
    "BotFrameworkAuthentication",
    "BotbuilderActivity",
    "CallerIdConstants",
    "ChannelAccount",
    "ClaimsIdentity",
    "CloudAdapterBase",
    "ConnectorFactory",
    "ConversationAccount",
    "ConversationParameters",
    "ConversationResourceResponse",
    "InvokeResponse",
    "OpenEntity",
    "ResourceResponse",
    "TurnContext",
    "say",
]


class Activity(BotbuilderActivity):  # type: ignore[misc]  # botbuilder's classes are Any to mypy
    """An activity that costs little to read, to send and to write; what it means is botbuilder's."""

    @classmethod
    def deserialize(cls, data: Any, content_type: str | None = None) -> Activity:
        """Read one; raises `ValueError` where a value is not what its name promises."""
        activity: Activity = models.read(cls, data)
        return activity

    def serialize(self, keep_readonly: bool = False, **kwargs: Any) -> dict[str, Any]:
        """Give it as JSON values; msrest, which calls this, knows the arguments."""
        body: dict[str, Any] = models.written(self)
        return body

    def __deepcopy__(self, memo: object) -> Activity:
        """Give itself: botbuilder copies what it sends, and everything here is made for one sending."""
        return self


async def say(context: TurnContext, activity: Activity) -> ResourceResponse:
    """Answer a turn with an activity.

    botbuilder's `context.send_activity` copies for each activity whom it goes to and passes it through hooks that nobody
    has; it is left to what it alone knows, a client that wants all replies in one.
    """
    asked = context.activity
    if asked.delivery_mode == DeliveryModes.expect_replies:
        return await context.send_activity(activity)
    activity.channel_id, activity.locale, activity.service_url = asked.channel_id, asked.locale, asked.service_url
    activity.conversation, activity.from_property, activity.recipient = (
        asked.conversation,
        asked.recipient,
        asked.from_property,
    )
    if asked.type != "conversationUpdate":
        activity.reply_to_id = asked.id
    activity.input_hint = activity.input_hint or "acceptingInput"
    return (await context.adapter.send_activities(context, [activity]))[0]


class OpenEntity(Entity):  # type: ignore[misc]  # botbuilder's classes are Any to mypy
    """An entity that keeps all its properties when sent: botbuilder's own drops everything but `type`."""

    _attribute_map = {  # noqa: RUF012  # the name and the shape are msrest's
        "type": {"key": "type", "type": "str"},
        "additional_properties": {"key": "", "type": "{object}"},
    }

    @classmethod
    def of(cls, kind: str, properties: dict[str, Any]) -> OpenEntity:
        """Build an entity of one type with any further properties."""
        entity = cls(type=kind)
        entity.additional_properties = properties
        return entity
