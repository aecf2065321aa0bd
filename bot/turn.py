"""What crosses the rim: a `Turn` comes in, `Reply` values go out. Nothing here knows Teams or botbuilder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from typing import Any, TypeAlias

from knowledge.types import Citation

Card: TypeAlias = Mapping[str, Any]
"""An Adaptive Card as JSON; `bot/cards/` makes them."""


# A number of more digits does not fit into a column of every database.
_MOST_DIGITS = 9


class TurnKind(StrEnum):
    """What happened."""

    MESSAGE = "message"
    EDITED = "edited"
    INSTALLED = "installed"
    REMOVED = "removed"
    PRESSED = "pressed"
    DIALOG_OPENED = "dialog-opened"
    DIALOG_SUBMITTED = "dialog-submitted"
    SEARCHED = "searched"
    FEEDBACK = "feedback"


class Scope(StrEnum):
    """Who can see the conversation."""

    PERSONAL = "personal"
    GROUP = "groupChat"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a conversation is reached later; to be kept as JSON. `user_id` is who was spoken with, in a private chat."""

    service_url: str
    conversation_id: str
    tenant_id: str = ""
    bot_id: str = ""
    user_id: str = ""

    def to_json(self) -> str:
        """Write the address down."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, written: str) -> Address:
        """Read what `to_json` wrote; raises ValueError where it is something else."""
        found = json.loads(written)
        names = {each.name for each in fields(cls)}
        if (
            not isinstance(found, dict)
            or not found.keys() <= names
            or not {"service_url", "conversation_id"} <= found.keys()
        ):
            raise ValueError("this is no address of a conversation")
        return cls(**{name: str(value) for name, value in found.items()})


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing a person did towards the bot; `text` has no mention of the bot in it.

    `pressed` says that the text came from a button, so that the chat does not show it. `action` names what a button, a
    form or a thumb ("like", "dislike") stands for, `values` is what the button or form sent with it. `automatic` says that
    the client refreshed a card by itself: it must have no effect. `reply_to_id` is the message that a button or thumb
    belongs to, `thread` the channel's thread. `attached` counts files; the bot does not read them.
    """

    kind: TurnKind
    activity_id: str
    conversation_id: str
    user_id: str
    scope: Scope
    locale: str
    text: str = ""
    pressed: bool = False
    action: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    automatic: bool = False
    reply_to_id: str = ""
    thread: str = ""
    user_name: str = ""
    tenant_id: str = ""
    attached: int = 0
    address: Address = Address("", "")

    def number(self, name: str) -> int | None:
        """Read a number that a button sent; None where it is none, or none that a database counts to."""
        value = self.values.get(name, "")
        return int(value) if value.isdecimal() and len(value) <= _MOST_DIGITS else None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question that one press asks; `title` is what the button shows, and must be short."""

    title: str
    question: str


class Press(StrEnum):
    """What a press of a button does.

    `SUBMIT` sends a turn, and works in every client. `EXECUTE` does so too, and the card that comes back takes the place of
    the pressed one. `DIALOG` opens a dialog; where the client has none, the dialog's card comes into the chat.
    """

    SUBMIT = "submit"
    EXECUTE = "execute"
    DIALOG = "dialog"


@dataclass(frozen=True, slots=True)
class Button:
    """A button: its title, the action that reaches the feature behind it, and what is sent with it."""

    title: str
    action: str
    values: Mapping[str, str] = field(default_factory=dict)
    press: Press = Press.SUBMIT


@dataclass(frozen=True, slots=True)
class Message:
    """One thing the bot says. `text` is Markdown with `[1]` where a citation belongs.

    Suggestions, buttons and a card come behind the text, as a message of their own: citations are drawn in text alone.
    With `replaces`, `card` takes the place of the card whose button was pressed, where the client can do that.
    """

    text: str = ""
    citations: tuple[Citation, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    buttons: tuple[Button, ...] = ()
    card: Card | None = None
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Dialog:
    """A card to be shown in a dialog; in the chat, where no dialog was asked for."""

    title: str
    card: Card


@dataclass(frozen=True, slots=True)
class Notice:
    """A short sentence where the press was: it closes a dialog, and changes no card."""

    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """One result of a search from the compose box: what the list shows, and the card that a press inserts."""

    title: str
    text: str
    card: Card


@dataclass(frozen=True, slots=True)
class Results:
    """What a search from the compose box found, best first."""

    found: tuple[Found, ...] = ()


Reply: TypeAlias = Message | Dialog | Notice | Results
"""What a feature answers with. Messages are sent; at most one of the others answers the press, dialog or search itself."""
