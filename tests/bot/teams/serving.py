"""The rim on a real server, with everything inside it in the test's hands."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.teams.adapter import ANSWER_WITHIN, TeamsAdapter
from bot.teams.auth import Gate
from bot.teams.authentication import Authentication
from bot.teams.calls import Calls, Sleep
from bot.teams.connector import Connectors
from bot.teams.handler import CONVERSE_WITHIN, TeamsHandler
from bot.teams.loopback import LoopbackGate
from tests.bot.teams.fakes import FakeConversation

APOLOGIES = {"nb-NO": "Beklager.", "en-US": "Sorry."}


async def over(adapter: TeamsAdapter) -> None:
    """Wait until every turn is over: a request has its answer while the last part, such as buttons, is still on its way."""
    while adapter.turns_under_way:  # noqa: ASYNC110 - the adapter has no event for this
        await asyncio.sleep(0.001)


class Rim:
    """A client of the rim."""

    def __init__(self, adapter: TeamsAdapter, client: TestClient[web.Request, web.Application]) -> None:
        self.adapter = adapter
        self.client = client

    async def post(self, body: Any, **headers: str) -> aiohttp.ClientResponse:
        """Post a body as Teams does: JSON, unless it is bytes already."""
        how: dict[str, Any] = {"data": body} if isinstance(body, bytes) else {"json": body}
        return await self.client.post("/", headers={"Content-Type": "application/json"} | headers, **how)


@asynccontextmanager
async def serve(
    conversation: FakeConversation,
    gate: Gate | None = None,
    *,
    dialogs: bool = True,
    answer_within: float = ANSWER_WITHIN,
    converse_within: float = CONVERSE_WITHIN,
    sleep: Sleep = asyncio.sleep,
) -> AsyncIterator[Rim]:
    """Serve the rim, anonymously unless there is a gate."""
    gate = gate or LoopbackGate()
    handler = TeamsHandler(
        conversation,
        APOLOGIES.__getitem__,
        conversation.note,
        dialogs=dialogs,
        converse_within=converse_within,
        sleep=sleep,
    )
    async with aiohttp.ClientSession() as session:
        authentication = Authentication(gate, Connectors(Calls(session, None), gate))
        adapter = TeamsAdapter(gate, authentication, handler.on_turn, answer_within=answer_within)
        app = web.Application()
        app.router.add_post("/", adapter.handle)
        async with TestClient(TestServer(app)) as client:
            yield Rim(adapter, client)
            await adapter.close()
