"""The connector matrix: what the bot does when the Bot Connector is busy, broken or slow."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from bot.teams.calls import MAX_BODY, Calls, MessageSizeError
from bot.teams.retry import UNREACHABLE, ConnectorError
from tests.bot.teams.fakes import FakeConnector, FakeSleep, Reply

HTML = "<html><body>502 Bad Gateway: det var spørsmålet</body></html>"


@pytest.fixture
def sleep() -> FakeSleep:
    return FakeSleep()


@pytest.fixture
def calls(session: aiohttp.ClientSession, sleep: FakeSleep) -> Calls:
    return Calls(session, None, sleep=sleep, attempt_within=0.1)


async def post(calls: Calls, connector: FakeConnector) -> object:
    return await calls.call("POST", connector.url + "v3/conversations/a/activities", {"text": "å"})


async def test_a_call_gives_what_teams_answers(calls: Calls, connector: FakeConnector) -> None:
    assert await post(calls, connector) == {"id": "reply"}
    assert connector.sent[0].body == {"text": "å"}
    assert "Authorization" not in connector.sent[0].headers


async def test_the_token_goes_with_each_call(session: aiohttp.ClientSession, connector: FakeConnector) -> None:
    async def token() -> str:
        return "abc"

    await post(Calls(session, token), connector)
    assert connector.sent[0].headers["Authorization"] == "Bearer abc"


@pytest.mark.parametrize("body", ["", "created", "[1]", "null", "[" * 5000])
async def test_success_without_an_object_is_success(calls: Calls, connector: FakeConnector, body: str) -> None:
    connector.script = [Reply(201, body)]
    assert await post(calls, connector) == {}


async def test_429_waits_as_long_as_it_is_asked_to(calls: Calls, connector: FakeConnector, sleep: FakeSleep) -> None:
    connector.script = [Reply(429, "", {"Retry-After": "3"}), Reply(429, ""), Reply()]
    assert await post(calls, connector) == {"id": "reply"}
    assert 3 <= sleep.slept[0] <= 3.75
    assert 2 <= sleep.slept[1] <= 2.5


async def test_412_is_tried_again(calls: Calls, connector: FakeConnector) -> None:
    connector.script = [Reply(412, ""), Reply()]
    assert await post(calls, connector) == {"id": "reply"}


async def test_one_502_is_forgiven(calls: Calls, connector: FakeConnector) -> None:
    connector.script = [Reply(502, HTML), Reply()]
    assert await post(calls, connector) == {"id": "reply"}


@pytest.mark.parametrize(
    ("reply", "status", "attempts"),
    [
        (Reply(429, "", {"Retry-After": "1"}), 429, 4),
        (Reply(429, "", {"Retry-After": "600"}), 429, 1),
        (Reply(500, HTML), 500, 2),
        (Reply(503, "", {"Retry-After": "2"}), 503, 2),
        (Reply(502, HTML), 502, 2),
        (Reply(504, ""), 504, 2),
        (Reply(400, "{}"), 400, 1),
        (Reply(403, '{"error":{"code":"MessageWritesBlocked"}}'), 403, 1),
        (Reply(302, "", {"Location": "https://example.org/"}), 302, 1),
        (Reply(reset=True), UNREACHABLE, 2),
        (Reply(delay=0.3), UNREACHABLE, 2),
    ],
    ids=lambda value: f"{value.status}" if isinstance(value, Reply) else str(value),
)
async def test_a_failure_keeps_its_status(
    calls: Calls, connector: FakeConnector, reply: Reply, status: int, attempts: int
) -> None:
    connector.script = [reply] * 5
    with pytest.raises(ConnectorError) as failed:
        await post(calls, connector)
    assert failed.value.status == status
    assert len(connector.sent) == attempts
    assert "spørsmålet" not in str(failed.value)


async def test_a_busy_service_is_asked_again_when_it_says(
    calls: Calls, connector: FakeConnector, sleep: FakeSleep
) -> None:
    connector.script = [Reply(503, HTML, {"Retry-After": "7"}), Reply()]
    assert await post(calls, connector) == {"id": "reply"}
    assert 7 <= sleep.slept[0] <= 8.75


async def test_a_host_that_hangs_takes_no_more_calls_and_others_do_not_notice(
    session: aiohttp.ClientSession, connector: FakeConnector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.calls.MOST_TO_A_HOST", 2)
    calls = Calls(session, None)
    connector.script = [Reply(delay=0.5)] * 2
    hanging = [asyncio.create_task(post(calls, connector)) for _ in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(ConnectorError, match="Busy"):
        await post(calls, connector)
    other = FakeConnector()
    async with other.server:
        assert await post(calls, other) == {"id": "reply"}
    assert await asyncio.gather(*hanging) == [{"id": "reply"}] * 2
    assert await post(calls, connector) == {"id": "reply"}


async def test_nobody_there_is_an_error_too(calls: Calls) -> None:
    with pytest.raises(ConnectorError, match="ClientConnectorError") as failed:
        await calls.call("POST", "http://127.0.0.1:1/", {})
    assert failed.value.status == UNREACHABLE


async def test_a_message_that_teams_would_refuse_is_not_sent(calls: Calls, connector: FakeConnector) -> None:
    with pytest.raises(MessageSizeError, match=f"Teams takes {MAX_BODY}"):
        await calls.call("POST", connector.url, {"text": "å" * (MAX_BODY // 2)})
    await calls.call("POST", connector.url, {"text": "å" * (MAX_BODY // 2 - 20)})
    assert len(connector.sent) == 1


async def test_half_a_character_does_not_stop_a_message(calls: Calls, connector: FakeConnector) -> None:
    await calls.call("POST", connector.url, {"text": "a\ud83d"})
    assert connector.sent[0].body == {"text": "a?"}


async def test_connections_are_used_again(calls: Calls, connector: FakeConnector) -> None:
    for _ in range(5):
        await post(calls, connector)
    assert len(connector.peers) == 1


async def test_a_call_ends_even_if_its_pauses_do_not(
    session: aiohttp.ClientSession, connector: FakeConnector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.calls.CALL_WITHIN", 0.02)
    connector.script = [Reply(429, "")]
    with pytest.raises(ConnectorError, match="TimeoutError"):
        await post(Calls(session, None), connector)
