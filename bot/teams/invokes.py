"""Invokes: what Teams wants answered in the same call. Each is read into a `Turn`, and each has its own form of answer.

https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/bot-events
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any, assert_never

from bot.teams import feedback
from bot.teams.nested import at
from bot.teams.sdk import Activity
from bot.teams.turns import action_of, turn_of
from bot.teams.wire import CARD, fitted
from bot.turn import Dialog, Found, Message, Notice, Reply, Results, Turn, TurnKind

# A search box wants its list within five seconds; 25 is the list that Teams asks for.
MOST_RESULTS = 25
_MESSAGE = "application/vnd.microsoft.activity.message"


class Invoke(StrEnum):
    """The invokes that the bot knows."""

    EXECUTE = "adaptiveCard/action"
    DIALOG = "task/fetch"
    FORM = "task/submit"
    SEARCH = "composeExtension/query"
    FEEDBACK = "message/submitAction"
    FEEDBACK_FORM = "message/fetchTask"
    # Microsoft's page has the first name, its SDK the second.
    SUGGESTED = "suggestedAction/submit"
    SUGGESTED_TOO = "suggestedActions/submit"


def invoke_of(activity: Activity) -> Invoke | None:
    """Tell which invoke this is; None for one that the bot does not know."""
    return Invoke(activity.name) if activity.name in list(Invoke) else None


def invoke_turn(invoke: Invoke, activity: Activity) -> Turn | None:
    """Read an invoke; None where its value has not the shape that its name promises."""
    value = activity.value
    match invoke:
        case Invoke.EXECUTE:
            return _pressed(activity, at(value, "action", "verb"), at(value, "action", "data"), at(value, "trigger"))
        case Invoke.DIALOG:
            return _form(TurnKind.DIALOG_OPENED, activity, at(value, "data"))
        case Invoke.FORM:
            return _form(TurnKind.DIALOG_SUBMITTED, activity, at(value, "data"))
        case Invoke.SEARCH:
            return turn_of(TurnKind.SEARCHED, activity, text=_searched(value), action=str(at(value, "commandId") or ""))
        case Invoke.FEEDBACK:
            return feedback.feedback_turn(activity)
        case Invoke.FEEDBACK_FORM:
            return feedback.form_turn(activity)
        case Invoke.SUGGESTED | Invoke.SUGGESTED_TOO:
            return _form(TurnKind.PRESSED, activity, value)
        case _:
            assert_never(invoke)


def answer(invoke: Invoke, replies: Sequence[Reply], *, dialogs: bool = True) -> dict[str, Any]:
    """Write what an invoke is answered with. Messages that do not replace the pressed card are sent, not answered."""
    match invoke:
        case Invoke.EXECUTE:
            return _executed(replies, dialogs=dialogs)
        case Invoke.DIALOG | Invoke.FORM | Invoke.FEEDBACK_FORM:
            return _dialog(replies)
        case Invoke.SEARCH:
            return _results(next((each.found for each in replies if isinstance(each, Results)), ()))
        case Invoke.FEEDBACK | Invoke.SUGGESTED | Invoke.SUGGESTED_TOO:
            return {}  # Teams shows an error to the user for any other body
        case _:
            assert_never(invoke)


def answers_itself(invoke: Invoke, reply: Reply) -> bool:
    """Tell whether a reply is the invoke's own answer, and is not to be sent."""
    if isinstance(reply, Message):
        return invoke is Invoke.EXECUTE and reply.replaces and reply.card is not None
    return not isinstance(reply, Dialog) or invoke in (Invoke.DIALOG, Invoke.FORM, Invoke.FEEDBACK_FORM)


def _pressed(activity: Activity, verb: Any, data: Any, trigger: Any) -> Turn | None:
    action, values = action_of(data)
    action = verb if isinstance(verb, str) and verb else action
    if not action:
        return None
    return turn_of(TurnKind.PRESSED, activity, action=action, values=values, automatic=trigger == "automatic")


def _form(kind: TurnKind, activity: Activity, data: Any) -> Turn | None:
    action, values = action_of(data)
    return turn_of(kind, activity, action=action, values=values) if action else None


def _searched(value: Any) -> str:
    """Read what stands in the search box. The Playground sends the parameter without its name."""
    parameters = at(value, "parameters")
    for each in parameters if isinstance(parameters, list) else ():
        # Teams opens the box with this parameter, before anything is written.
        if at(each, "name") != "initialRun" and isinstance(text := at(each, "value"), str):
            return text.strip()
    return ""


def _executed(replies: Iterable[Reply], *, dialogs: bool) -> dict[str, Any]:
    for each in replies:
        match each:
            case Message(card=card, replaces=True) if card is not None:
                return {"statusCode": 200, "type": CARD, "value": fitted(card, dialogs=dialogs)}
            case Notice(text):
                return {"statusCode": 200, "type": _MESSAGE, "value": text}
            case _:
                continue
    return {"statusCode": 200, "type": _MESSAGE, "value": ""}


def _dialog(replies: Iterable[Reply]) -> dict[str, Any]:
    for each in replies:
        match each:
            case Dialog(title, card):
                shown = {"contentType": CARD, "content": card}
                info = {"title": title, "height": "medium", "width": "medium", "card": shown}
                return {"task": {"type": "continue", "value": info}}
            case Notice(text):
                return {"task": {"type": "message", "value": text}}
            case _:
                continue
    return {}


def _results(found: Sequence[Found]) -> dict[str, Any]:
    attachments = [_result(each) for each in found[:MOST_RESULTS]]
    return {"composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": attachments}}


def _result(found: Found) -> dict[str, Any]:
    preview = {"title": found.title, "text": found.text}
    return {
        "contentType": CARD,
        "content": found.card,
        "preview": {"contentType": "application/vnd.microsoft.card.thumbnail", "content": preview},
    }
