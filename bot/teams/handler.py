"""What a turn means: activities in, replies out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import structlog

from bot.reception import Unhandled
from bot.storage.deeds import Deed, Deeds
from bot.teams import invokes
from bot.teams.calls import Sleep
from bot.teams.indicator import typing_shown
from bot.teams.invokes import Invoke
from bot.teams.nested import at
from bot.teams.once import OnlyOnce
from bot.teams.retry import ConnectorError
from bot.teams.sdk import Activity, InvokeResponse, TurnContext, say
from bot.teams.turns import event_turn, message_turn, place_of
from bot.teams.wire import to_activities
from bot.turn import Dialog, Message, Notice, Reply, Scope, Turn, TurnKind

Receive = Callable[[Turn], Awaitable[Sequence[Reply]]]
Sent = Callable[[Turn, Message, str], None]
Apology = Callable[[str], str]
Answered = Callable[[], None]

# Whoever waits longer has gone; a conversation that hangs must not hang for ever.
CONVERSE_WITHIN = 60.0
# Teams takes a search's list for five seconds, and shows an error after that:
# https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
SEARCH_WITHIN = 4.0
# A welcome is given once per place: both events of an installation arrive within seconds, and Teams repeats them. Who
# removes the bot and takes it back is welcomed again.
REMEMBER_PLACES = 10_000
REMEMBER_FOR = timedelta(days=30)

_log = structlog.get_logger(__name__)


def _not_yet() -> None:
    """Nothing: more is to come."""


class TeamsHandler:
    """Has turns handled, and sends what comes back.

    `apology` gives a sentence in the language of a locale, for when a feature fails. `sent` is told of each message that
    was sent, with the id that Teams gave its first part ("" where it gave none). A client without `dialogs` gets their cards in the chat.
    """

    def __init__(
        self,
        receive: Receive,
        apology: Apology,
        sent: Sent | None = None,
        deeds: Deeds | None = None,
        *,
        dialogs: bool = True,
        converse_within: float = CONVERSE_WITHIN,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._receive = receive
        self._apology = apology
        self._sent = sent
        self._dialogs = dialogs
        self._converse_within = converse_within
        self._sleep = sleep
        self._greeted = OnlyOnce(Deed.WELCOME, REMEMBER_PLACES, REMEMBER_FOR, deeds)

    async def on_turn(self, context: TurnContext, answered: Answered) -> None:
        """Handle one activity; `answered` is told when a message has its answer and only the last part is still on its way.

        What Teams may send besides these (reactions, deletions, new events) needs no answer.
        """
        match context.activity.type:
            case "message":
                await self._on_message(context, message_turn(context.activity), answered)
            case "messageUpdate":
                await self._on_message(context, event_turn(context.activity), answered)
            case "installationUpdate" | "conversationUpdate":
                await self._on_update(context)
            case "invoke":
                await self._on_invoke(context)

    async def _on_message(self, context: TurnContext, turn: Turn | None, answered: Answered) -> None:
        if turn is None:
            return
        async with typing_shown(lambda: context.send_activity(Activity(type="typing")), self._sleep):
            replies = await self._answer(turn)
        for reply in replies:
            await self._say(context, turn, reply, answered if reply is replies[-1] else _not_yet)

    async def _on_update(self, context: TurnContext) -> None:
        place = place_of(context.activity)
        _enter_selected_channel(context.activity)
        turn = event_turn(context.activity)
        if turn is None:
            return
        if turn.kind is TurnKind.REMOVED:
            await self._greeted.undo(place)
            await self._answer(turn)  # nobody is there any more to be told anything
        elif await self._greeted.first(place):
            await self._greet(context, turn, place)

    async def _greet(self, context: TurnContext, turn: Turn, place: str) -> None:
        context.activity.id = None  # a welcome answers nothing: it begins a thread of its own
        try:
            for reply in await self._ask(turn):
                await self._say(context, turn, reply)
        except Exception:
            await self._greeted.undo(place)  # the second event of the installation may do better
            raise

    async def _on_invoke(self, context: TurnContext) -> None:
        """Answer an invoke. Without an answer here, botbuilder answers 501."""
        invoke = invokes.invoke_of(context.activity)
        if invoke is None:
            return
        turn = invokes.invoke_turn(invoke, context.activity)
        try:
            replies = await self._answer_invoke(invoke, turn) if turn else ()
        except Unhandled:
            _log.info("invoke_unhandled", invoke=invoke.value)
            replies = ()
        body = invokes.answer(invoke, replies, dialogs=self._dialogs)
        await context.send_activity(Activity(type="invokeResponse", value=InvokeResponse(status=200, body=body)))
        if turn is not None:
            await self._say_the_rest(context, invoke, turn, replies)

    async def _say_the_rest(self, context: TurnContext, invoke: Invoke, turn: Turn, replies: Sequence[Reply]) -> None:
        """Send what the invoke's answer does not hold.

        Teams shows a card that answers a press only until the chat is opened again; in a private chat, where nobody else
        looks at the card, it is therefore put in the message, too. A refresh has no effect.
        """
        for reply in replies:
            kept = turn.scope is Scope.PERSONAL and not turn.automatic and isinstance(reply, Message)
            if not invokes.answers_itself(invoke, reply) or kept:
                await self._say(context, turn, reply)

    async def _answer_invoke(self, invoke: Invoke, turn: Turn) -> Sequence[Reply]:
        try:
            async with asyncio.timeout(SEARCH_WITHIN if invoke is Invoke.SEARCH else self._converse_within):
                return await self._receive(turn)
        except Unhandled:
            raise
        except Exception as error:  # Teams shows a bare error for any other status than 200
            _log.warning("conversation_failed", error=type(error).__name__)
            return (Notice(self._apology(turn.locale)),)

    async def _answer(self, turn: Turn) -> Sequence[Reply]:
        try:
            return await self._ask(turn)
        except Unhandled:
            return ()
        except Exception as error:  # whatever went wrong, the person gets an answer
            # The type only: an error's text may hold the question.
            _log.warning("conversation_failed", error=type(error).__name__)
            return (Message(self._apology(turn.locale)),)

    async def _ask(self, turn: Turn) -> Sequence[Reply]:
        async with asyncio.timeout(self._converse_within):
            return await self._receive(turn)

    async def _say(self, context: TurnContext, turn: Turn, reply: Reply, answered: Answered = _not_yet) -> None:
        match reply:
            case Message() | Dialog():
                await self._send(context, turn, reply, answered)
            case Notice(text):
                await self._send(context, turn, Message(text), answered)
            case _:
                pass  # results answer a search, and nothing else

    async def _send(self, context: TurnContext, turn: Turn, said: Message | Dialog, answered: Answered) -> None:
        activities = to_activities(said, dialogs=self._dialogs)
        replaced = isinstance(said, Message) and said.replaces and len(activities) == 1
        if replaced and turn.reply_to_id and await _replace(context, turn.reply_to_id, activities[0]):
            return
        for number, activity in enumerate(activities):
            if 0 < number == len(activities) - 1:
                # Next in the loop's queue comes this part's own way out: it is under way before the next turn goes on.
                answered()
            answer = await say(context, activity)
            if (
                number == 0 and self._sent and isinstance(said, Message)
            ):  # the text, where there is one: that is what a thumb is about
                self._sent(turn, said, (answer.id or "") if answer else "")


async def _replace(context: TurnContext, message_id: str, activity: Activity) -> bool:
    """Put an activity in another one's place; False where that one is no more."""
    activity.id = message_id
    try:
        await context.update_activity(activity)
    except ConnectorError as error:
        _log.info("message_not_replaced", status=error.status)
        return False
    return True


def _enter_selected_channel(activity: Activity) -> None:
    """Greet a team where the person who installed the bot wants it.

    https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
    """
    channel = at(activity.channel_data, "settings", "selectedChannel", "id")
    if isinstance(channel, str):
        activity.conversation.id = channel
