"""Listening: on the address that was asked for, until the process is told to stop."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import urllib.request
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot.server import listening
from bot.settings import Settings, SettingsError
from bot.storage.errors import StorageError
from tests.bot.process import process
from tests.bot.storing import SECRET
from tests.bot.teams.fakes import APP, TENANT, FakeConnector, Reply, message


@pytest.fixture
def settings(office_index: Path) -> Settings:
    return Settings(index=office_index, anonymous=True, port=0)


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_it_listens_on_a_free_port_and_tells_which(host: str, settings: Settings) -> None:
    async with (
        listening(settings.model_copy(update={"host": host})) as port,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/healthz") as response,
    ):
        assert response.status == 200


async def test_afterwards_the_port_is_free_again(settings: Settings) -> None:
    async with listening(settings) as port:
        pass
    async with listening(settings.model_copy(update={"port": port})) as again:
        assert again == port


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "example.org", ""])
async def test_an_anonymous_bot_on_another_address_is_refused(host: str, settings: Settings, tmp_path: Path) -> None:
    """Whoever could reach it could use it. This is found out before the index is opened."""
    with pytest.raises(SettingsError, match=r"this machine only: TRYGG_HOST must be 127\.0\.0\.1"):
        async with listening(settings.model_copy(update={"host": host, "index": tmp_path})):
            pass


async def test_a_port_in_use_is_named_with_a_way_out(settings: Settings, taken_port: int) -> None:
    with pytest.raises(SettingsError, match=rf"^Port {taken_port} is in use\. .*TRYGG_PORT=\d+\.$"):
        async with listening(settings.model_copy(update={"port": taken_port})):
            pass


async def test_another_key_than_the_storages_own_is_refused_at_the_start(settings: Settings) -> None:
    """What was opened until then is closed again; a leak would fail this run."""
    async with listening(settings):
        pass
    with pytest.raises(StorageError, match="TRYGG_HASH_KEY"):
        await listening(settings.model_copy(update={"hash_key": SecretStr(SECRET)})).__aenter__()


async def test_an_address_that_is_not_this_machines_is_named(settings: Settings) -> None:
    secret = SecretStr("hunter2")
    known = {"anonymous": False, "app_id": APP, "tenant_id": TENANT, "app_password": secret, "host": "192.0.2.1"}
    known["hash_key"] = SecretStr(SECRET)
    with pytest.raises(SettingsError, match=r"^Cannot listen on 192\.0\.2\.1:0 \("):
        async with listening(settings.model_copy(update=known)):
            pass


def test_asked_to_stop_the_server_stops_cleanly(office_index: Path) -> None:
    """It answers until then, takes its leave in the log, and exits with 0: so a service manager sees no failure."""
    with process(office_index) as (server, port):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=10) as response:
            assert response.status == 200
        server.send_signal(signal.SIGTERM)
        _, said = server.communicate(timeout=30)
    assert server.returncode == 0
    assert [json.loads(line)["event"] for line in said.splitlines()] == ["stopping"]


async def test_asked_to_stop_it_is_not_ready_at_once_and_finishes_what_is_under_way(office_index: Path) -> None:
    """The balancer sends no more turns; whoever has asked gets an answer, also where Teams is slow to take it."""
    connector = FakeConnector()
    connector.script = [Reply(delay=1.5)]
    async with connector.server, aiohttp.ClientSession() as session:
        with process(office_index, TRYGG_DRAIN="0.5") as (server, port):
            bot = f"http://127.0.0.1:{port}"
            assert (await session.get(f"{bot}/readyz")).status == 200
            body = message("Hvem følger opp ansatte etter vold og trusler?", connector.url)
            asked = asyncio.create_task(session.post(f"{bot}/api/messages", json=body))
            while not connector.sent:  # noqa: ASYNC110 - the fake has no event for this
                await asyncio.sleep(0.01)
            server.send_signal(signal.SIGTERM)
            assert server.stderr is not None
            assert json.loads(await asyncio.to_thread(server.stderr.readline))["event"] == "stopping"
            async with session.get(f"{bot}/readyz") as ready:
                assert (ready.status, await ready.json()) == (503, {"status": "stopping"})
            assert (await session.get(f"{bot}/healthz")).status == 200
            assert (await asked).status == 202
            assert await asyncio.to_thread(server.wait, 30) == 0
    assert "Arbeidsgiver skal følge opp" in connector.texts[0]


async def test_every_line_about_a_request_carries_its_id(office_index: Path) -> None:
    """So that the lines of one turn are found among those of many at once."""
    async with aiohttp.ClientSession() as session:
        with process(office_index) as (server, port):
            # Nobody listens on port 9: the answer cannot be sent.
            for _ in range(2):
                body = message("Hvem følger opp ansatte etter vold og trusler?", "http://127.0.0.1:9/")
                assert (await session.post(f"http://127.0.0.1:{port}/api/messages", json=body)).status == 202
            await session.post(f"http://127.0.0.1:{port}/api/messages", json={"type": 1})
            server.send_signal(signal.SIGTERM)
            _, said = await asyncio.to_thread(server.communicate, timeout=60)
    lines = [json.loads(line) for line in said.splitlines()]
    about = [line for line in lines if line["event"] != "stopping"]
    assert len(about) >= 3
    assert all(len(line["request_id"]) == 32 for line in about)
    assert len({line["request_id"] for line in about}) == 3
    assert "trusler" not in said


async def test_a_turn_under_way_is_finished_before_the_server_stops(settings: Settings) -> None:
    """The way out of `listening` waits for it."""
    connector = FakeConnector()
    async with connector.server, aiohttp.ClientSession() as session:
        connector.script = [Reply(delay=0.3)]
        async with listening(settings) as port:
            body = message("Hvem følger opp ansatte etter vold og trusler?", connector.url)
            asked = asyncio.create_task(session.post(f"http://127.0.0.1:{port}/api/messages", json=body))
            while not connector.sent:  # noqa: ASYNC110 - the fake has no event for this
                await asyncio.sleep(0.01)
        assert connector.texts
        response = await asked
        assert response.status == 202


@pytest.fixture
async def figures(settings: Settings) -> AsyncIterator[tuple[str, str]]:
    """A bot's address, and where its figures are."""
    with capture_logs() as said:
        async with listening(settings.model_copy(update={"metrics_port": 0})) as port:
            (line,) = [line for line in said if line["event"] == "metrics_listening"]
            yield f"http://127.0.0.1:{port}", f"http://127.0.0.1:{line['port']}/metrics"


async def test_prometheus_asks_on_a_port_of_its_own(figures: tuple[str, str]) -> None:
    """What Teams' side can reach shows no figures, and the figures' port takes no messages."""
    bot, metrics = figures
    async with aiohttp.ClientSession() as session:
        assert (await session.get(f"{bot}/metrics")).status == 404
        assert (await session.post(metrics.replace("/metrics", "/api/messages"))).status == 404
        assert (await session.get(metrics)).status == 200


async def test_by_default_there_are_no_figures(settings: Settings) -> None:
    with capture_logs() as said:
        async with listening(settings):
            pass
    assert [line["event"] for line in said] == ["listening", "stopping"]


async def test_the_figures_tell_of_a_turn_from_its_kind_to_its_sending_and_not_who_or_what(
    figures: tuple[str, str],
) -> None:
    bot, metrics = figures
    connector = FakeConnector()
    async with connector.server, aiohttp.ClientSession() as session:
        for question in ("Hvem følger opp ansatte etter vold og trusler?", "Xyzzy plugh"):
            await session.post(f"{bot}/api/messages", json=message(question, connector.url))
        said = await (await session.get(metrics)).text()
    assert 'trygg_turn_seconds_count{kind="message",result="done"} 2.0' in said
    assert 'trygg_answers_total{language="nb",outcome="answer"} 1.0' in said
    for stage, times in {"understand": 2, "search": 2, "judge": 2, "send": len(connector.sent)}.items():
        assert f'trygg_stage_seconds_count{{stage="{stage}"}} {times}.0' in said
    assert 'trygg_stage_seconds_count{stage="compose"} 1.0' in said
    assert "trygg_turns_under_way 0.0" in said
    for private in ("trusler", "xyzzy", "29:kari", "kari", "a:personal", TENANT):
        assert private not in said.lower()


async def test_a_taken_port_for_figures_is_named_with_its_own_variable(settings: Settings, taken_port: int) -> None:
    with pytest.raises(SettingsError, match=rf"^Port {taken_port} is in use\. .*TRYGG_METRICS_PORT=\d+\.$"):
        async with listening(settings.model_copy(update={"metrics_port": taken_port})):
            pass
