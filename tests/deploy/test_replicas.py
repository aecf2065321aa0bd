"""Two real bots with one real PostgreSQL behind a real nginx, with the configuration that ships: they work as one."""

from __future__ import annotations

import asyncio
import signal
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.bot.process import process
from tests.bot.storing import SECRET
from tests.bot.teams.fakes import FakeConnector, message
from tests.deploy.proxy import program, proxy
from tests.postgres import Cluster

QUESTION = "Hvem følger opp ansatte etter vold og trusler?"
GOES_ON = "og når?"


@dataclass
class Service:
    """The whole of it: where Teams writes to, and each replica by itself."""

    url: str
    replicas: list[subprocess.Popen[str]]
    ports: list[int]
    connector: FakeConnector
    session: aiohttp.ClientSession

    async def post(self, body: dict[str, Any], to: int | None = None) -> int:
        """Post as Teams does: to the proxy, or to one replica."""
        url = self.url if to is None else f"http://127.0.0.1:{self.ports[to]}"
        async with self.session.post(f"{url}/api/messages", json=body) as answer:
            return answer.status

    async def ask(self, text: str, conversation: str, to: int | None = None) -> str:
        """Ask, and give the answer that arrived in the conversation."""
        place = {"id": conversation, "conversationType": "personal", "tenantId": "t"}
        assert await self.post(message(text, self.connector.url, conversation=place), to) in (200, 202)
        said = [
            each.body["text"] for each in self.connector.sent if conversation in each.path and each.body.get("text")
        ]
        return str(said[-1])


@pytest.fixture
async def connector() -> AsyncIterator[FakeConnector]:
    fake = FakeConnector()
    async with fake.server:
        yield fake


Running = tuple[str, list[subprocess.Popen[str]], list[int]]


@contextmanager
def run(postgres: Cluster, index: Path, folder: Path) -> Iterator[Running]:
    """Start the two bots and the proxy; they share a fresh database."""
    if program() is None:
        pytest.skip("nginx is not installed here")
    database = asyncio.run(postgres.database())
    settings = {"TRYGG_STORAGE": database, "TRYGG_HASH_KEY": SECRET, "TRYGG_WORKERS": "1", "TRYGG_USER_RATE": "100000"}
    with ExitStack() as stack:
        started = [stack.enter_context(process(index, **settings)) for _ in range(2)]
        ports = [port for _, port in started]
        yield stack.enter_context(proxy(folder, ports)), [replica for replica, _ in started], ports


@pytest.fixture(scope="module")
def running(postgres: Cluster, pack_index: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with run(postgres, pack_index, tmp_path_factory.mktemp("proxy")) as started:
        yield started


@pytest.fixture
def running_anew(postgres: Cluster, pack_index: Path, tmp_path: Path) -> Iterator[Running]:
    """For a test that stops one of them."""
    with run(postgres, pack_index, tmp_path) as started:
        yield started


@pytest.fixture
async def service(running: Running, connector: FakeConnector) -> AsyncIterator[Service]:
    async with aiohttp.ClientSession() as session:
        yield Service(*running, connector, session)


@pytest.fixture
async def service_anew(running_anew: Running, connector: FakeConnector) -> AsyncIterator[Service]:
    async with aiohttp.ClientSession() as session:
        yield Service(*running_anew, connector, session)


async def test_a_follow_up_is_understood_by_the_other_replica(service: Service) -> None:
    """What was spoken of lies in the storage that both share. Alone the follow-up would mean nothing."""
    await service.ask(QUESTION, "a:one", to=0)
    same = await service.ask(GOES_ON, "a:one", to=0)
    await service.ask(QUESTION, "a:two", to=0)
    other = await service.ask(GOES_ON, "a:two", to=1)
    alone = await service.ask(GOES_ON, "a:three", to=1)
    assert other == same
    assert other != alone


async def test_behind_the_proxy_a_conversation_goes_on_whichever_replica_answers(service: Service) -> None:
    """nginx gives each of them every other turn."""
    await service.ask(QUESTION, "a:direct", to=0)
    expected = await service.ask(GOES_ON, "a:direct", to=0)
    for number in range(6):
        await service.ask(QUESTION, f"a:{number}")
        assert await service.ask(GOES_ON, f"a:{number}") == expected


async def test_a_delivery_that_teams_repeats_is_answered_once(service: Service) -> None:
    """Also when the repetition reaches the other replica, and when both come at once."""
    for number in range(4):
        body = message(QUESTION, service.connector.url, id=f"f:repeated-{number}")
        assert await service.post(body, to=0) == 202
        assert await service.post(body, to=1) == 202
        assert await service.post(body) == 202
    at_once = message(QUESTION, service.connector.url, id="f:at-once")
    assert await asyncio.gather(*(service.post(at_once, to=each % 2) for each in range(4))) == [202] * 4
    assert len(service.connector.texts) == 5


async def test_one_replica_stops_for_an_upgrade_and_no_turn_is_lost_or_answered_twice(service_anew: Service) -> None:
    """People write all the time; the proxy leads them to the one that is left."""
    service, done = service_anew, asyncio.Event()

    async def person(number: int) -> int:
        asked = 0
        while not done.is_set():
            body = message(QUESTION, service.connector.url, id=f"f:{number}-{asked}")
            assert await service.post(body) == 202
            asked += 1
        return asked

    people = [asyncio.create_task(person(number)) for number in range(3)]
    while len(service.connector.texts) < 10:  # noqa: ASYNC110 - the fake has no event for this
        await asyncio.sleep(0.01)
    service.replicas[0].send_signal(signal.SIGTERM)
    assert await asyncio.to_thread(service.replicas[0].wait, 60) == 0
    left = len(service.connector.texts)
    while len(service.connector.texts) < left + 10:  # noqa: ASYNC110 - nor for this
        await asyncio.sleep(0.01)
    done.set()
    assert sum(await asyncio.gather(*people)) == len(service.connector.texts)


async def test_the_proxy_passes_on_what_teams_needs_and_nothing_else(service: Service) -> None:
    async with service.session.get(f"{service.url}/readyz") as ready:
        assert (ready.status, (await ready.json())["storage"]) == (200, "ok")
    for path in ("/", "/healthz", "/metrics", "/api/messages/more"):
        async with service.session.get(service.url + path) as answer:
            assert answer.status == 404
    async with service.session.post(f"{service.url}/api/messages", data=b" " * 600_000) as large:
        assert large.status == 413
