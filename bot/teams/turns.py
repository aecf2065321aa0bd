"""From an activity to a `Turn`: messages, presses and comings and goings. `invokes.py` reads what wants an answer of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.teams.mention import text_of
from bot.teams.nested import at
from bot.teams.sdk import Activity
from bot.turn import Address, Scope, Turn, TurnKind

# Teams names the language of its own interface; some clients leave it out.
DEFAULT_LOCALE = "nb-NO"
# Under this name a button's data say which action it stands for …
ACTION = "action"
# … and this is the action of a button that asks a question: it counts as a message.
ASK = "ask"
QUESTION = "question"
# A channel's thread is the channel's id with this behind it, and the message it began with.
_THREAD = ";messageid="
# What Teams attaches to every formatted message is the message itself.
_MESSAGE_ITSELF = ("text/html", "text/plain")


def message_turn(activity: Activity) -> Turn | None:
    """Read what a person wrote or pressed; None where a button sent something that is no action of ours."""
    text = text_of(activity)
    if text or activity.value is None:
        return turn_of(TurnKind.MESSAGE, activity, text=text)
    action, values = action_of(activity.value)
    question = values.get(QUESTION, "").strip()
    if action == ASK:
        return turn_of(TurnKind.MESSAGE, activity, text=question, pressed=True) if question else None
    return turn_of(TurnKind.PRESSED, activity, action=action, values=values) if action else None


def event_turn(activity: Activity) -> Turn | None:
    """Read what happened to a message or to the bot itself; None where it needs no answer."""
    if activity.type == "messageUpdate" and at(activity.channel_data, "eventType") == "editMessage":
        return turn_of(TurnKind.EDITED, activity, text=text_of(activity))
    if is_departure(activity):
        return turn_of(TurnKind.REMOVED, activity)
    return turn_of(TurnKind.INSTALLED, activity) if is_arrival(activity) else None


def place_of(activity: Activity) -> str:
    """Name the place into which a bot is installed: a team, however many channels it has, or a conversation."""
    team = at(activity.channel_data, "team", "id")
    return team if isinstance(team, str) else str(activity.conversation.id).partition(";")[0]


def is_arrival(activity: Activity) -> bool:
    """Tell whether the bot has just come into the conversation.

    Teams sends both events, in any order; in a team and in a group chat the second one also tells of people who come.
    https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
    """
    if activity.type == "installationUpdate":
        return bool(activity.action == "add")
    added = [each.id for each in activity.members_added or () if each]
    if scope_of(activity) is Scope.PERSONAL:
        return bool(added)
    return activity.recipient is not None and activity.recipient.id in added


def is_departure(activity: Activity) -> bool:
    """Tell whether the bot has been removed."""
    return bool(activity.type == "installationUpdate" and activity.action == "remove")


def scope_of(activity: Activity) -> Scope:
    """Tell who can see the conversation."""
    try:
        return Scope(activity.conversation.conversation_type)
    except ValueError:
        return Scope.GROUP if activity.conversation.is_group else Scope.PERSONAL


def locale_of(activity: Activity) -> str:
    """Tell the language of the person's Teams, for words that are no answer to their own."""
    return str(activity.locale or DEFAULT_LOCALE)


def action_of(data: Any) -> tuple[str, dict[str, str]]:
    """Take the data of a button or form apart: the action's name, and the other values as text."""
    found = {str(name): _text(value) for name, value in data.items()} if isinstance(data, Mapping) else {}
    values = {name: value for name, value in found.items() if value is not None}
    return values.pop(ACTION, ""), values


def turn_of(kind: TurnKind, activity: Activity, **further: Any) -> Turn:
    """Make a turn of what every activity says, and of what its kind adds."""
    conversation = str(activity.conversation.id)
    person = activity.from_property
    return Turn(
        kind=kind,
        activity_id=activity.id or "",
        conversation_id=conversation,
        user_id=(person.id or "") if person else "",
        scope=scope_of(activity),
        locale=locale_of(activity),
        reply_to_id=activity.reply_to_id or "",
        thread=conversation.partition(_THREAD)[2],
        user_name=(person.name or "") if person else "",
        tenant_id=_tenant(activity),
        attached=sum(1 for each in activity.attachments or () if each and each.content_type not in _MESSAGE_ITSELF),
        address=_address(activity),
        **further,
    )


def _address(activity: Activity) -> Address:
    personal = scope_of(activity) is Scope.PERSONAL and activity.from_property
    return Address(
        service_url=activity.service_url or "",
        conversation_id=str(activity.conversation.id),
        tenant_id=_tenant(activity),
        bot_id=(activity.recipient.id or "") if activity.recipient else "",
        user_id=(activity.from_property.id or "") if personal else "",
    )


def _tenant(activity: Activity) -> str:
    return str(activity.conversation.tenant_id or at(activity.channel_data, "tenant", "id") or "")


def _text(value: Any) -> str | None:
    """Write a value of a form as text: a switch as "true" or "false"; None for what is no single value."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, str | int | float) else None
