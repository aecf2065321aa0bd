"""A thumb up or down under an answer, read into a `Turn`: its action is "like" or "dislike", its text the person's own words."""

from __future__ import annotations

import json
from typing import Any

from bot.teams.nested import at
from bot.teams.sdk import Activity
from bot.teams.turns import turn_of
from bot.turn import Turn, TurnKind

# Teams names no limit for the form's text; ours keeps a store small.
MAX_TEXT = 4000
THUMBS = ("like", "dislike")
# The action of the form that Teams asks for where `feedbackLoop` says "custom".
FORM = "feedback"


def feedback_turn(activity: Activity) -> Turn | None:
    """Read a thumb; None where it is none.

    https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/integrate-ai/user-feedback-controls
    """
    reaction = at(activity.value, "actionValue", "reaction")
    if at(activity.value, "actionName") != "feedback" or reaction not in THUMBS:
        return None
    words = _words(at(activity.value, "actionValue", "feedback"))[:MAX_TEXT]
    return turn_of(TurnKind.FEEDBACK, activity, action=reaction, text=words)


def form_turn(activity: Activity) -> Turn | None:
    """Read that a thumb was pressed whose form is the bot's to give; None where it is none."""
    reaction = at(activity.value, "data", "actionValue", "reaction")
    if reaction not in THUMBS:
        return None
    return turn_of(TurnKind.DIALOG_OPENED, activity, action=FORM, values={"reaction": reaction})


def _words(feedback: Any) -> str:
    """Read the form's text: Teams sends a JSON object written as a string, the Playground the bare text."""
    if not isinstance(feedback, str):
        return ""
    try:
        words = at(json.loads(feedback), "feedbackText")
    except (ValueError, RecursionError):
        return feedback
    return words if isinstance(words, str) else ""
