"""People, put together: HTTP in, through a restart, and out to Teams; every activity held against Microsoft's own types."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from microsoft_teams.api import ActivityTypeAdapter

from bot.app import create_app
from bot.cases.connecting import code_of
from bot.settings import Settings
from bot.storage.clock import utc_now
from bot.storage.opening import open_storage
from bot.teams.calls import MAX_BODY
from bot.teams.routes import ADAPTER
from bot.texts.cases import NB
from bot.texts.feedback import NB as FEEDBACK
from tests.bot.teams.fakes import FakeConnector, activity, mention, message
from tests.bot.teams.serving import over

QUESTION = "Hvem reparerer skriveren på kontoret?"
GROUP = {"id": "19:hr", "conversationType": "groupChat"}
EXPERT = {"id": "29:per", "name": "Per Lie"}

Client = TestClient[web.Request, web.Application]


@pytest.fixture
def settings(office_index: Path, tmp_path: Path) -> Settings:
    return Settings(index=office_index, anonymous=True, storage=str(tmp_path / "trygg.sqlite"))


@pytest.fixture
async def connector() -> AsyncIterator[FakeConnector]:
    fake = FakeConnector()
    async with fake.server:
        yield fake


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Client]:
    async with TestClient(TestServer(create_app(settings))) as client:
        yield client


async def tell(client: Client, body: Mapping[str, Any]) -> None:
    response = await client.post("/api/messages", json=body)
    assert response.status in (200, 202), await response.text()
    assert client.app is not None
    await over(client.app[ADAPTER])


def cards(connector: FakeConnector) -> list[dict[str, Any]]:
    """Give the cards that were sent or put in the place of others, the latest last."""
    attached = (each for sent in connector.sent if sent.body for each in sent.body.get("attachments") or ())
    return [each["content"] for each in attached]


def pressed(card: dict[str, Any], title: str, **inputs: str) -> dict[str, Any]:
    """Give what a press on a card's button sends."""
    [action] = [each for each in card["actions"] if each["title"] == title]
    filled = {each["id"]: each["value"] for each in card["body"] if "value" in each}
    return {"text": None, "value": {**filled, **action["data"], **inputs}, "replyToId": "card"}


async def connect(client: Client, settings: Settings, connector: FakeConnector) -> None:
    key = open_storage(settings).key
    said = f"<at>Trygg</at> koble til hr {code_of(key, 'hr', utc_now().date(), 'x')}"
    await tell(
        client,
        message(said, connector.url, conversation=GROUP, entities=[mention()], **{"from": EXPERT}),
    )
    assert NB.connected.format(group="HR", id="hr") in connector.texts


async def test_from_a_question_to_an_answer_by_people(settings: Settings, connector: FakeConnector) -> None:
    """The bot is started anew between the question and its answer."""
    async with running(settings) as client:
        await connect(client, settings, connector)
        await tell(client, message(QUESTION, connector.url))
        await tell(client, message(service_url=connector.url, **pressed(cards(connector)[-1], NB.ask_people)))
        await tell(client, message(service_url=connector.url, **pressed(cards(connector)[-1], NB.send)))
    posted = next(
        each
        for each in connector.sent
        if each.path == "/v3/conversations/19:hr/activities" and each.body.get("attachments")
    )
    card = posted.body["attachments"][0]["content"]
    assert QUESTION in json.dumps(card, ensure_ascii=False)
    async with running(settings) as client:
        [form] = [each["card"] for each in card["actions"] if each["type"] == "Action.ShowCard"]
        answer = pressed(form, NB.send_answer, answer="Ring IT.")
        await tell(client, message(service_url=connector.url, conversation=GROUP, **{"from": EXPERT}, **answer))
    told = next(
        each.body for each in reversed(connector.sent) if each.path == "/v3/conversations/a:personal/activities"
    )
    assert "Ring IT." in json.dumps(told, ensure_ascii=False)
    assert NB.answered_title.format(number=1, group="HR") in json.dumps(told, ensure_ascii=False)
    check_limits(connector)


async def test_a_thumb_down_and_its_reason(settings: Settings, connector: FakeConnector) -> None:
    async with running(settings) as client:
        await tell(client, message("Hvem følger opp ansatte etter vold og trusler?", connector.url))
        value = {"actionName": "feedback", "actionValue": {"reaction": "dislike", "feedback": "{}"}}
        thumb = activity("invoke", connector.url, name="message/submitAction", value=value, replyToId="reply")
        response = await client.post("/api/messages", json=thumb)
        assert (response.status, await response.json()) == (200, {})
        press = pressed(cards(connector)[-1], FEEDBACK.send, reason="outdated")
        await tell(client, message(service_url=connector.url, **press))
    assert FEEDBACK.thanks in json.dumps(cards(connector)[-1], ensure_ascii=False)
    check_limits(connector)
    storage = open_storage(settings)
    [given] = await storage.feedback.list()
    await storage.close()
    assert (given.feedback.liked, given.feedback.reason, given.feedback.document) == (False, "outdated", "vold")


async def test_a_question_without_an_answer_is_counted(settings: Settings, connector: FakeConnector) -> None:
    async with running(settings) as client:
        await tell(client, message(QUESTION, connector.url))
    storage = open_storage(settings)
    [counted] = await storage.gaps.list()
    await storage.close()
    assert (counted.gap.theme, counted.count) == ("it-og-tilganger", 1)


async def test_a_chat_without_the_bot_gets_no_cases(settings: Settings, connector: FakeConnector) -> None:
    async with running(settings) as client:
        await connect(client, settings, connector)
        gone = activity("installationUpdate", connector.url, action="remove", conversation=GROUP)
        await tell(client, gone)
    storage = open_storage(settings)
    assert await storage.addresses.names() == []
    await storage.close()


def check_limits(connector: FakeConnector) -> None:
    """Hold all that was sent against Microsoft's types and Teams' limits."""
    for sent in connector.sent:
        # Teams itself fills in these two; an unasked message to a group is to nobody in particular.
        ActivityTypeAdapter.validate_python({"id": "1", "recipient": {"id": "29:x"}, **sent.body})
        assert len(json.dumps(sent.body, ensure_ascii=False).encode("utf-16-le")) <= MAX_BODY
    assert {card["version"] for card in cards(connector)} == {"1.5"}
