"""What a turn means: activities in, messages out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.teams import feedback
from bot.teams.calls import Sleep
from bot.teams.indicator import typing_shown
from bot.teams.nested import at
from bot.teams.recent import Recent
from bot.teams.sdk import Activity, InvokeResponse, TurnContext
from bot.teams.turns import installed_turn, is_arrival, is_departure, message_turn, place_of
from bot.teams.wire import to_activity
from bot.turn import Message, Turn

Converse = Callable[[Turn], Awaitable[Sequence[Message]]]
Apology = Callable[[str], str]

# Whoever waits longer has gone; a conversation that hangs must not hang for ever.
CONVERSE_WITHIN = 60.0
# A welcome is given once per place: both events of an installation arrive within seconds. Who installs the bot again later
# is welcomed again.
REMEMBER_PLACES = 10_000
REMEMBER_FOR = 60.0

_log = structlog.get_logger(__name__)


class TeamsHandler:
    """Asks the conversation, and sends what it says.

    `apology` gives a sentence in the language of a locale, for when the conversation fails. `rate` is told of thumbs.
    """

    def __init__(
        self,
        converse: Converse,
        apology: Apology,
        rate: feedback.Rate | None = None,
        *,
        converse_within: float = CONVERSE_WITHIN,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._converse = converse
        self._apology = apology
        self._rate = rate
        self._converse_within = converse_within
        self._sleep = sleep
        self._greeted = Recent(REMEMBER_PLACES, REMEMBER_FOR)

    async def on_turn(self, context: TurnContext) -> None:
        """Handle one activity. What Teams may send besides these (edits, reactions, new events) needs no answer."""
        match context.activity.type:
            case "message":
                await self._on_message(context)
            case "installationUpdate" | "conversationUpdate":
                await self._on_update(context)
            case "invoke":
                await self._on_invoke(context)

    async def _on_message(self, context: TurnContext) -> None:
        turn = message_turn(context.activity)
        if turn is None:
            return
        async with typing_shown(lambda: context.send_activity(Activity(type="typing")), self._sleep):
            messages = await self._answer(turn)
        await _send(context, messages)

    async def _on_update(self, context: TurnContext) -> None:
        place = place_of(context.activity)
        if is_departure(context.activity):
            self._greeted.forget(place)
        elif is_arrival(context.activity) and self._greeted.is_new(place):
            await self._greet(context, place)

    async def _greet(self, context: TurnContext, place: str) -> None:
        _enter_selected_channel(context.activity)
        turn = installed_turn(context.activity)
        context.activity.id = None  # a welcome answers nothing: it begins a thread of its own
        try:
            await _send(context, await self._ask(turn))
        except Exception:
            self._greeted.forget(place)  # the second event of the installation may do better
            raise

    async def _on_invoke(self, context: TurnContext) -> None:
        """Answer feedback. Without an answer here, botbuilder answers 501 to an invoke."""
        if context.activity.name != feedback.INVOKE:
            return
        given = feedback.feedback_of(context.activity)
        if given is not None:
            await self._take(given)
        # "200 and an empty object": Teams shows an error to the user for any other body.
        await context.send_activity(Activity(type="invokeResponse", value=InvokeResponse(status=200, body={})))

    async def _take(self, given: feedback.Feedback) -> None:
        _log.info("feedback_given", liked=given.liked)
        if self._rate is None:
            return
        try:
            await self._rate(given)
        except Exception as error:  # the person has done their part; the fault is ours, and for the log
            _log.warning("feedback_lost", error=type(error).__name__)

    async def _answer(self, turn: Turn) -> Sequence[Message]:
        try:
            return await self._ask(turn)
        except Exception as error:  # whatever went wrong, the person gets an answer
            # The type only: an error's text may hold the question.
            _log.warning("conversation_failed", error=type(error).__name__)
            return (Message(self._apology(turn.locale)),)

    async def _ask(self, turn: Turn) -> Sequence[Message]:
        async with asyncio.timeout(self._converse_within):
            return await self._converse(turn)


async def _send(context: TurnContext, messages: Sequence[Message]) -> None:
    for message in messages:
        await context.send_activity(to_activity(message))


def _enter_selected_channel(activity: Activity) -> None:
    """Greet a team where the person who installed the bot wants it.

    https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
    """
    channel = at(activity.channel_data, "settings", "selectedChannel", "id")
    if isinstance(channel, str):
        activity.conversation.id = channel
