"""HTTP in: who may come in, what the status says, and turns that outlive their request."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from uuid import uuid4

import structlog
from aiohttp import web
from structlog.contextvars import bound_contextvars

from bot.storage.deeds import Deed, Deeds
from bot.teams.auth import AdmissionError, Caller, Gate
from bot.teams.authentication import Authentication
from bot.teams.inbound import check_head, read_object, to_activity
from bot.teams.lanes import Full, Lanes
from bot.teams.once import OnlyOnce
from bot.teams.sdk import Activity, CloudAdapterBase, InvokeResponse, TurnContext

# Teams gives up after 10 to 15 seconds and sends the same activity again:
# https://learn.microsoft.com/azure/bot-service/bot-builder-howto-long-operations-guidance
ANSWER_WITHIN = 9.0
# Long enough for every repetition, and enough for sixteen activities in each second.
REMEMBER_ACTIVITIES = 10_000
REMEMBER_FOR = timedelta(minutes=10)
# Turns of one conversation wait for one another, so that answers come in order. Whoever has so many waiting is not reading.
MOST_IN_A_CONVERSATION = 20
# How long a stopping bot waits for its last answers.
GRACE = 20.0

Answered = Callable[[], None]
OnTurn = Callable[[TurnContext, Answered], Awaitable[None]]
"""Handles a turn; it may say before it is over that it is answered, and only the last part is still on its way."""

_log = structlog.get_logger(__name__)


class TeamsAdapter(CloudAdapterBase):  # type: ignore[misc]  # botbuilder's classes are Any to mypy
    """Answers `POST /api/messages`.

    A token may come again and again: Microsoft uses one for an hour and many messages, and puts no number into it. What must
    not come twice is an activity, and an activity is known by its conversation, its type and its id.

    415 and 413 by the headers, 401 by the token and by what the body says, 400 by its shapes. A turn that is let in
    runs as a task of its own: the request waits until it is answered, but never longer than Teams does.
    """

    def __init__(
        self,
        gate: Gate,
        authentication: Authentication,
        on_turn: OnTurn,
        deeds: Deeds | None = None,
        *,
        answer_within: float = ANSWER_WITHIN,
    ) -> None:
        super().__init__(authentication)
        self._gate = gate
        self._authentication = authentication
        self._on_turn = on_turn
        self._answer_within = answer_within
        self._handled = OnlyOnce(Deed.HANDLE, REMEMBER_ACTIVITIES, REMEMBER_FOR, deeds)
        self._lanes = Lanes(MOST_IN_A_CONVERSATION)
        self._turns: set[asyncio.Task[web.Response]] = set()

    @property
    def turns_under_way(self) -> int:
        """How many turns are not over yet, answered in time or not."""
        return len(self._turns)

    async def handle(self, request: web.Request) -> web.Response:
        """Answer one request; its id goes with every line that is logged for it."""
        with bound_contextvars(request_id=uuid4().hex):
            until = asyncio.get_running_loop().time() + self._answer_within
            try:
                async with asyncio.timeout_at(until):
                    caller, activity = await self._admit(request)
            except AdmissionError as error:
                _log.warning("request_refused", reason=str(error))
                raise web.HTTPUnauthorized(headers={"WWW-Authenticate": "Bearer"}) from None
            except TimeoutError:
                raise web.HTTPRequestTimeout from None
            return await self._answer(caller, activity, until)

    async def close(self, grace: float = GRACE) -> None:
        """Wait for the turns that are under way, then end those that take too long."""
        if not self._turns:
            return
        _, late = await asyncio.wait(self._turns, timeout=grace)
        for turn in late:
            turn.cancel()
        if late:
            _log.warning("turns_cancelled", count=len(late))
            await asyncio.wait(late)

    async def _admit(self, request: web.Request) -> tuple[Caller, Activity]:
        check_head(request)
        caller = await self._gate.caller(request.headers.get("Authorization", ""), request.remote or "")
        body = await read_object(request)
        self._gate.check(caller, body)
        return caller, to_activity(body)

    async def _answer(self, caller: Caller, activity: Activity, until: float) -> web.Response:
        if activity.id and not await self._handled.first(*_thing(activity)):
            _log.info("activity_repeated", activity_type=activity.type)
            return _accepted(activity)
        answered = asyncio.Event()
        turn = asyncio.create_task(self._run(caller, activity, answered.set))
        self._turns.add(turn)
        turn.add_done_callback(self._turns.discard)
        turn.add_done_callback(lambda _: answered.set())
        with suppress(TimeoutError):
            async with asyncio.timeout_at(until):
                await answered.wait()
        return turn.result() if turn.done() else _accepted(activity)

    async def _run(self, caller: Caller, activity: Activity, answered: Answered) -> web.Response:
        try:
            if activity.type == "invoke":  # somebody looks at a card or a search box, and no text hangs on the order
                answer = await self._process(caller, activity, _later)
            else:
                async with self._lanes.turn(activity.conversation.id) as leave:

                    def go_on() -> None:
                        answered()
                        leave()

                    answer = await self._process(caller, activity, go_on)
        except Full:
            _log.warning("conversation_full", activity_type=activity.type)
            return _accepted(activity)
        except Exception as error:  # Teams can do nothing about it: an error status would only bring a repetition
            _log.warning("turn_failed", error=type(error).__name__, status=getattr(error, "status", None))
            return _accepted(activity)
        if answer is None:
            return _accepted(activity)
        if answer.body is None:
            return web.Response(status=int(answer.status))
        return web.json_response(answer.body, status=int(answer.status))

    async def _process(self, caller: Caller, activity: Activity, answered: Answered) -> InvokeResponse | None:
        async def on_turn(context: TurnContext) -> None:
            await self._on_turn(context, answered)

        return await self.process_activity(self._authentication.admitted(caller), activity, on_turn)


def _later() -> None:
    """Nothing: what an invoke answers is its request's own answer, which comes when its turn is over."""


def _thing(activity: Activity) -> tuple[str, ...]:
    """Say what tells a repetition from something new: an edited message keeps its id, and is as new as its time."""
    edited = str(activity.timestamp) if activity.type == "messageUpdate" else ""
    return activity.conversation.id, activity.type, activity.id, edited


def _accepted(activity: Activity) -> web.Response:
    """Answer with nothing to say: an invoke wants a body, everything else a mere 202."""
    return web.json_response({}) if activity.type == "invoke" else web.Response(status=202)
