"""A thumb up or down under an answer."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.teams.nested import at
from bot.teams.sdk import Activity

# https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/integrate-ai/user-feedback-controls
INVOKE = "message/submitAction"
# Teams names no limit for the form's text; ours keeps a store small.
MAX_TEXT = 4000


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a person thinks of one message of the bot; `text` is their own words, and may be personal."""

    message_id: str
    conversation_id: str
    user_id: str
    liked: bool
    text: str = ""


Rate = Callable[[Feedback], Awaitable[None]]


def feedback_of(activity: Activity) -> Feedback | None:
    """Read the invoke; None where it is no feedback."""
    reaction = at(activity.value, "actionValue", "reaction")
    if at(activity.value, "actionName") != "feedback" or reaction not in ("like", "dislike"):
        return None
    return Feedback(
        message_id=activity.reply_to_id or "",
        conversation_id=activity.conversation.id,
        user_id=(activity.from_property.id or "") if activity.from_property else "",
        liked=reaction == "like",
        text=_words(at(activity.value, "actionValue", "feedback"))[:MAX_TEXT],
    )


def _words(feedback: Any) -> str:
    """Read the form's text: Teams sends a JSON object written as a string, the Playground the bare text."""
    if not isinstance(feedback, str):
        return ""
    try:
        words = at(json.loads(feedback), "feedbackText")
    except (ValueError, RecursionError):
        return feedback
    return words if isinstance(words, str) else ""
