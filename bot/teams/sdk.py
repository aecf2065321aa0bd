"""All that we take from botbuilder, in one place.

botbuilder ships no types: to mypy everything here is `Any`, and the suppressions for it live in this file.
"""

from __future__ import annotations

from typing import Any

from botbuilder.core import CloudAdapterBase, TurnContext  # type: ignore[import-untyped]  # no types shipped
from botbuilder.schema import (  # type: ignore[import-untyped]  # no types shipped
    Activity,
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

__all__ = [
    "Activity",
    "Attachment",
    "AuthenticateRequestResult",
    "AuthenticationConstants",
    "BotFrameworkAuthentication",
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
