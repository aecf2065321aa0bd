"""Alive and ready: each of the two answers means something, and is no where it should be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot import health as module
from bot.closing import Switch
from bot.edition import Edition
from bot.health import GOOD_FOR, Health
from bot.live import Live
from bot.storage.clock import utc_now
from bot.turn import Message, Turn
from knowledge.search import KnowledgeBase
from tests.bot.teams.fakes import FakeClock

Client = TestClient[web.Request, web.Application]


async def nothing(_: Turn) -> list[Message]:
    return []


async def yes() -> bool:
    return True


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def health(office: KnowledgeBase, clock: FakeClock, tmp_path: Path) -> Health:
    return Health(Live(Edition(office, nothing), lambda _: None), Switch(tmp_path / "closed.json", utc_now), yes, clock)


@pytest.fixture
async def client(health: Health) -> AsyncIterator[Client]:
    app = web.Application()
    health.add_routes(app)
    async with TestClient(TestServer(app)) as client:
        yield client


async def said(client: Client, path: str) -> tuple[int, str]:
    response = await client.get(path)
    return response.status, (await response.json())["status"]


async def test_it_says_that_it_is_alive(client: Client) -> None:
    assert await said(client, "/healthz") == (200, "ok")


async def test_it_says_that_it_is_ready_and_what_it_answers_from(client: Client, office: KnowledgeBase) -> None:
    """The index's date and size tell an operator whether a new index has arrived."""
    response = await client.get("/readyz")
    body = await response.json()
    assert (response.status, body["status"]) == (200, "ready")
    assert body["index"] == {"built": office.passport.built, "documents": 5, "passages": office.passport.passages}


async def test_a_background_task_that_has_ended_is_no_life(client: Client, health: Health) -> None:
    """Without it the bot would go on, and never notice a new index: a restart mends that."""
    health.background.append(asyncio.create_task(asyncio.sleep(0)))
    await asyncio.sleep(0.01)
    assert await said(client, "/healthz") == (503, "a background task has ended")


async def test_a_bot_that_is_stopping_is_alive_and_not_ready(client: Client, health: Health) -> None:
    health.stopping = True
    assert await said(client, "/readyz") == (503, "stopping")
    assert await said(client, "/healthz") == (200, "ok")


async def test_an_index_that_raises_is_not_ready(
    client: Client, office: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("the disk has gone")

    monkeypatch.setattr(office, "search", fail)
    assert await said(client, "/readyz") == (503, "the index does not answer")


async def test_an_index_that_finds_nothing_is_not_ready(
    client: Client, office: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "search", lambda *_, **__: [])
    assert await said(client, "/readyz") == (503, "the index does not answer")


async def test_an_index_that_takes_too_long_is_not_ready(
    client: Client, office: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as on a network share that hangs."""
    monkeypatch.setattr(module, "ANSWER_WITHIN", 0.0)
    assert await said(client, "/readyz") == (503, "the index does not answer")


async def test_readiness_asks_the_index_again_only_after_a_moment(
    client: Client, office: KnowledgeBase, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asks in a loop makes no load; and what was true a moment ago is not true for ever."""
    assert await said(client, "/readyz") == (200, "ready")
    monkeypatch.setattr(office, "search", lambda *_, **__: [])
    assert await said(client, "/readyz") == (200, "ready")
    clock.now += GOOD_FOR
    assert await said(client, "/readyz") == (503, "the index does not answer")


async def test_without_its_storage_it_is_ready_and_says_so(
    client: Client, health: Health, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It answers, but forgets: people are better off with that than with nothing."""
    monkeypatch.setattr(module, "LOOK_EVERY", 0.01)
    up = True

    async def storage_answers() -> bool:
        return up

    async def until(said: str) -> None:
        async with asyncio.timeout(30):
            while (await (await client.get("/readyz")).json())["storage"] != said:
                pass

    health.storage_answers = storage_answers
    watch = asyncio.create_task(health.watch_storage())
    await until("ok")
    up = False
    await until("degraded")
    assert (await client.get("/readyz")).status == 200
    up = True
    await until("ok")
    watch.cancel()
