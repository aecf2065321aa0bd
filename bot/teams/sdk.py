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
