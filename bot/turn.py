"""What crosses the rim: a `Turn` comes in, `Message` values go out. Nothing here knows Teams or botbuilder."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from knowledge.types import Citation


class TurnKind(StrEnum):
    """What happened."""

    MESSAGE = "message"
    INSTALLED = "installed"


class Scope(StrEnum):
    """Who can see the conversation."""

    PERSONAL = "personal"
    GROUP = "groupChat"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing a person did towards the bot; `text` has no mention of the bot in it.

    `pressed` says that the text came from a button, so that the chat does not show it.
    """

    kind: TurnKind
    activity_id: str
    conversation_id: str
    user_id: str
    scope: Scope
    locale: str
    text: str = ""
    pressed: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question that one press asks; `title` is what the button shows, and must be short."""

    title: str
    question: str


@dataclass(frozen=True, slots=True)
class Message:
    """One thing the bot says. `text` is Markdown with `[1]` where a citation belongs."""

    text: str
    citations: tuple[Citation, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
