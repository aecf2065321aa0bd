"""From an activity to a `Turn`."""

from __future__ import annotations

from bot.teams.mention import text_of
from bot.teams.nested import at
from bot.teams.sdk import Activity
from bot.turn import Scope, Turn, TurnKind

# Teams names the language of its own interface; some clients leave it out.
DEFAULT_LOCALE = "nb-NO"
# A button of ours that asks a question sends it under this name.
ASK = "ask"


def message_turn(activity: Activity) -> Turn | None:
    """Read what a person wrote, or asked with a button; None where a button sent something that is no question."""
    text = text_of(activity)
    pressed = False
    if not text and activity.value is not None:
        asked = at(activity.value, ASK)
        if not isinstance(asked, str) or not asked.strip():
            return None
        text, pressed = asked.strip(), True
    return _turn(TurnKind.MESSAGE, activity, text, pressed=pressed)


def installed_turn(activity: Activity) -> Turn:
    """Say that the bot has come into a conversation."""
    return _turn(TurnKind.INSTALLED, activity)


def place_of(activity: Activity) -> str:
    """Name the place into which a bot is installed: a team, however many channels it has, or a conversation."""
    team = at(activity.channel_data, "team", "id")
    # A thread's id is the channel's id with `;messageid=` behind it.
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


def _turn(kind: TurnKind, activity: Activity, text: str = "", *, pressed: bool = False) -> Turn:
    return Turn(
        kind=kind,
        activity_id=activity.id or "",
        conversation_id=activity.conversation.id,
        user_id=(activity.from_property.id or "") if activity.from_property else "",
        scope=scope_of(activity),
        locale=locale_of(activity),
        text=text,
        pressed=pressed,
    )
