"""The rim as an application puts it together."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.teams.credentials import Credentials, CredentialsError
from bot.teams.outbox import TeamsOutbox
from bot.teams.routes import MESSAGES, add_routes, trust_in
from bot.turn import Message
from tests.bot.teams.fakes import FakeConnector, FakeConversation, FakeIdentity, activity, message


def application(credentials: Credentials | None, conversation: FakeConversation, **options: Any) -> web.Application:
    app = web.Application()
    outbox = options.pop("outbox", TeamsOutbox())
    trust = trust_in(credentials, **options)
    add_routes(
        app, trust, receive=conversation, apology=lambda locale: "Beklager.", sent=conversation.note, outbox=outbox
    )
    return app


def client(app: web.Application) -> TestClient[web.Request, web.Application]:
    return TestClient(TestServer(app))


async def test_an_anonymous_bot_answers(connector: FakeConnector) -> None:
    app = application(None, FakeConversation(Message("Svar.")), anonymous=True)
    async with client(app) as teams:
        assert (await teams.post(MESSAGES, json=message(service_url=connector.url))).status == 202
    assert connector.texts == ["Svar."]
    assert "Authorization" not in connector.sent[0].headers


async def test_a_bot_with_credentials_trusts_the_bot_connector_only(
    credentials: Credentials, identity: FakeIdentity
) -> None:
    app = application(credentials, FakeConversation(), openid_metadata=identity.url)
    async with client(app) as teams:
        header = {"Authorization": f"Bearer {identity.token()}"}
        assert (await teams.post(MESSAGES, json=activity("typing"), headers=header)).status == 202
        assert (await teams.post(MESSAGES, json=activity("typing"))).status == 401


def test_no_bot_is_anonymous_by_omission() -> None:
    with pytest.raises(CredentialsError):
        application(None, FakeConversation())


async def test_only_post_is_known() -> None:
    async with client(application(None, FakeConversation(), anonymous=True)) as teams:
        assert (await teams.get(MESSAGES)).status == 405


async def test_stopping_waits_for_an_answer_that_is_under_way(connector: FakeConnector) -> None:
    conversation = FakeConversation(Message("Svar."))
    conversation.may_answer.clear()
    teams = client(application(None, conversation, anonymous=True))
    await teams.start_server()
    posting = asyncio.create_task(teams.post(MESSAGES, json=message(service_url=connector.url)))
    await conversation.was_asked.wait()
    posting.cancel()  # Teams hangs up; the answer is still owed
    stopping = asyncio.create_task(teams.close())
    await asyncio.sleep(0.01)
    conversation.may_answer.set()
    await stopping
    assert connector.texts == ["Svar."]
