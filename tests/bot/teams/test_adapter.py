"""The HTTP matrix: which status answers what, and how long an answer may take."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from structlog.contextvars import merge_contextvars
from structlog.testing import capture_logs

from bot.teams.auth import TeamsGate
from bot.teams.credentials import Credentials
from bot.teams.inbound import MAX_BODY, MAX_DEPTH
from bot.teams.keys import SigningKeys
from bot.turn import Button, Message
from tests.bot.teams.fakes import TEAMS, FakeConnector, FakeConversation, FakeIdentity, Reply, activity, message
from tests.bot.teams.serving import Rim, over, serve


@pytest.fixture
def conversation() -> FakeConversation:
    return FakeConversation(Message("Svar."))


@pytest.fixture
async def rim(conversation: FakeConversation) -> AsyncIterator[Rim]:
    async with serve(conversation) as rim:
        yield rim


@pytest.fixture
async def guarded(
    conversation: FakeConversation, credentials: Credentials, identity: FakeIdentity, session: aiohttp.ClientSession
) -> AsyncIterator[Rim]:
    gate = TeamsGate(credentials, SigningKeys(session, identity.url))
    async with serve(conversation, gate) as rim:
        yield rim


async def test_a_message_is_accepted_and_answered(rim: Rim, connector: FakeConnector) -> None:
    answer = await rim.post(message(service_url=connector.url, id="7"))
    assert (answer.status, await answer.text()) == (202, "")
    [reply] = connector.messages
    assert reply["text"] == "Svar."
    assert reply["replyToId"] == "7"
    assert (reply["from"]["id"], reply["recipient"]["id"]) == ("28:11111111-1111-1111-1111-111111111111", "29:kari")


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
async def test_only_json_is_read(rim: Rim, kind: str) -> None:
    assert (await rim.post(b"{}", **{"Content-Type": kind})).status == 415


async def test_a_large_body_is_refused(rim: Rim) -> None:
    assert (await rim.post(b" " * (MAX_BODY + 1))).status == 413


async def test_a_body_that_grows_while_it_is_read_is_refused(rim: Rim) -> None:
    bomb = gzip.compress(b" " * (4 * MAX_BODY))
    assert (await rim.post(bomb, **{"Content-Encoding": "gzip"})).status == 413


MALFORMED: list[Any] = [
    b"",
    b"{",
    b"\xff\xfe{}",
    b"nonsense",
    b'{"type": NaN}',
    b'{"value": ' + b"9" * 5000 + b"}",
    b"[" * 100_000,
    [],
    None,
    "text",
    1,
]
WRONG_SHAPES: list[dict[str, Any]] = [
    {"type": None},
    {"type": ""},
    {"type": 1},
    {"id": 1},
    {"id": "\ud83d"},
    {"text": 1},
    {"text": ["a"]},
    {"locale": {}},
    {"from": "bob"},
    {"from": ["bob"]},
    {"from": {"id": 1}},
    {"recipient": "bot"},
    {"conversation": None},
    {"conversation": "a"},
    {"conversation": {}},
    {"conversation": {"id": ""}},
    {"conversation": {"id": 1}},
    {"conversation": {"id": "a", "conversationType": 1}},
    {"conversation": {"id": "a", "isGroup": "yes"}},
    {"channelData": "x"},
    {"entities": {}},
    {"entities": "x"},
    {"membersAdded": "x"},
    {"membersAdded": ["x"]},
    {"attachments": 1},
    {"timestamp": "yesterday"},
    {"timestamp": "2026-13-45T99:99:99Z"},
    {"timestamp": 12},
    {"expiration": []},
]


@pytest.mark.parametrize("body", MALFORMED, ids=lambda body: repr(body)[:30])
async def test_what_is_no_activity_is_malformed(rim: Rim, body: Any) -> None:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    assert (await rim.post(raw)).status == 400


@pytest.mark.parametrize("changes", WRONG_SHAPES, ids=lambda changes: repr(changes)[:40])
async def test_wrong_shapes_are_malformed(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation, changes: dict[str, Any]
) -> None:
    assert (await rim.post(message(service_url=connector.url) | changes)).status == 400
    assert conversation.turns == []


async def test_a_deep_body_is_malformed(rim: Rim, connector: FakeConnector) -> None:
    def nested(depth: int) -> bytes:
        body = json.dumps(message(service_url=connector.url, value="DEEP")).encode()
        return body.replace(b'"DEEP"', b"[" * depth + b"]" * depth)

    assert (await rim.post(nested(MAX_DEPTH - 1))).status == 202
    assert (await rim.post(nested(MAX_DEPTH))).status == 400


async def test_a_damaged_compression_is_malformed(rim: Rim) -> None:
    assert (await rim.post(b"no gzip", **{"Content-Encoding": "gzip"})).status == 400


async def test_malformed_text_does_not_reach_the_log(rim: Rim, connector: FakeConnector) -> None:
    with capture_logs() as logs:
        await rim.post(message("hemmelig", connector.url, timestamp="hemmelig"))
    assert logs
    assert "hemmelig" not in str(logs)


async def test_strange_but_harmless_bodies_are_accepted(rim: Rim, connector: FakeConnector) -> None:
    body = message(service_url=connector.url, entities=[None, {}, {"type": None}], unknown={"a": [1]}, importance="new")
    assert (await rim.post(body)).status == 202
    assert connector.texts == ["Svar."]


async def test_a_valid_token_comes_in(guarded: Rim, identity: FakeIdentity) -> None:
    answer = await guarded.post(activity("typing"), Authorization=f"Bearer {identity.token()}")
    assert answer.status == 202


REFUSED: list[dict[str, Any]] = [
    {"exp": 1},
    {"exp": None},
    {"aud": "x"},
    {"iss": "x"},
    {"kid": None},
    {"kid": "second"},
    {"signed_by": "second"},
    {"serviceurl": "https://smba.trafficmanager.net/other"},
    {"serviceurl": None},
]


@pytest.mark.parametrize("changes", REFUSED, ids=str)
async def test_a_bad_token_is_401_and_nothing_happens(
    guarded: Rim, identity: FakeIdentity, conversation: FakeConversation, changes: dict[str, Any]
) -> None:
    token = identity.token(**changes)
    with capture_logs() as logs:
        answer = await guarded.post(message(), Authorization=f"Bearer {token}")
    assert answer.status == 401
    assert answer.headers["WWW-Authenticate"] == "Bearer"
    assert conversation.turns == []
    assert [each["event"] for each in logs] == ["request_refused"]
    assert not any(part in str(logs) for part in token.split("."))


@pytest.mark.parametrize(
    "header", [{}, {"Authorization": ""}, {"Authorization": "Basic YTpi"}, {"Authorization": "Bearer x"}]
)
async def test_no_token_is_401(guarded: Rim, header: dict[str, str]) -> None:
    assert (await guarded.post(message(), **header)).status == 401


async def test_strangers_learn_nothing_about_bodies(guarded: Rim) -> None:
    assert (await guarded.post(b"{")).status == 401


async def test_keys_that_cannot_be_fetched_are_401(guarded: Rim, identity: FakeIdentity) -> None:
    identity.broken = True
    assert (await guarded.post(message(), Authorization=f"Bearer {identity.token()}")).status == 401


async def test_a_missing_service_url_is_401(guarded: Rim, identity: FakeIdentity) -> None:
    body = message() | {"serviceUrl": None}
    assert (await guarded.post(body, Authorization=f"Bearer {identity.token()}")).status == 401


async def test_an_anonymous_bot_answers_to_this_machine_only(rim: Rim) -> None:
    assert (await rim.post(message(service_url=TEAMS))).status == 401


async def test_a_repetition_is_accepted_and_does_nothing(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    body = message(service_url=connector.url)
    answers = await asyncio.gather(*(rim.post(body) for _ in range(3)))
    assert [each.status for each in answers] == [202, 202, 202]
    assert len(conversation.turns) == len(connector.texts) == 1


async def test_a_repetition_does_not_wait_for_the_first(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    conversation.may_answer.clear()
    body = message(service_url=connector.url)
    first = asyncio.create_task(rim.post(body))
    await conversation.was_asked.wait()
    assert (await rim.post(body)).status == 202
    assert not first.done()
    conversation.may_answer.set()
    assert (await first).status == 202


@pytest.mark.parametrize(
    "changes", [{"id": "2"}, {"conversation": {"id": "b"}}, {"id": None}], ids=["id", "conversation", "no id"]
)
async def test_another_message_is_no_repetition(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation, changes: dict[str, Any]
) -> None:
    body = message(service_url=connector.url, id="1")
    await rim.post(body | ({"id": None} if "id" in changes and changes["id"] is None else {}))
    await rim.post(body | changes)
    assert len(conversation.turns) == 2


async def test_a_repeated_invoke_gets_an_object(rim: Rim, connector: FakeConnector) -> None:
    body = activity("invoke", connector.url, name="message/submitAction", value={})
    for _ in range(2):
        answer = await rim.post(body)
        assert (answer.status, await answer.json()) == (200, {})


async def test_teams_is_answered_in_time_and_the_person_later(
    conversation: FakeConversation, connector: FakeConnector
) -> None:
    conversation.may_answer.clear()
    async with serve(conversation, answer_within=0.05) as rim:
        start = time.monotonic()
        assert (await rim.post(message(service_url=connector.url))).status == 202
        assert time.monotonic() - start < 1
        assert connector.texts == []
        conversation.may_answer.set()
    assert connector.texts == ["Svar."]


async def test_a_body_that_does_not_come_is_408(conversation: FakeConversation) -> None:
    async def slowly() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(0.3)
        yield b"}"

    async with serve(conversation, answer_within=0.05) as rim:
        answer = await rim.client.post("/", data=slowly(), headers={"Content-Type": "application/json"})
        assert answer.status == 408


async def test_a_turn_that_is_over_is_forgotten(rim: Rim, connector: FakeConnector) -> None:
    await rim.post(message(service_url=connector.url))
    await asyncio.sleep(0)
    assert rim.adapter.turns_under_way == 0


async def test_a_stopping_bot_waits_for_its_turns(conversation: FakeConversation, connector: FakeConnector) -> None:
    conversation.may_answer.clear()
    async with serve(conversation, answer_within=0.01) as rim:
        await rim.post(message(service_url=connector.url))
        stopping = asyncio.create_task(rim.adapter.close())
        await asyncio.sleep(0.01)
        assert rim.adapter.turns_under_way == 1
        assert not stopping.done()
        conversation.may_answer.set()
        await stopping
        assert connector.texts == ["Svar."]


async def test_who_has_the_text_does_not_wait_for_the_buttons(
    conversation: FakeConversation, connector: FakeConnector
) -> None:
    """The request is answered and the conversation goes on; what is under way stays in order, and a stopping bot waits for it."""
    conversation.messages = [Message("Svar.", buttons=(Button("Vis", "show"),))]
    taken = asyncio.Event()
    connector.script = [Reply(), Reply(after=taken), Reply(), Reply(after=taken)]
    async with serve(conversation) as rim:
        for number in range(2):
            assert (await rim.post(message(f"{number}", connector.url))).status == 202
            assert rim.adapter.turns_under_way == number + 1
        stopping = asyncio.create_task(rim.adapter.close())
        await asyncio.sleep(0.01)
        assert not stopping.done()
        taken.set()
        await stopping
    assert ["text" in each for each in connector.messages] == [True, False, True, False]


async def test_buttons_that_teams_does_not_take_fail_their_turn_alone(
    conversation: FakeConversation, connector: FakeConnector
) -> None:
    conversation.messages = [Message("Svar.", buttons=(Button("Vis", "show"),))]
    connector.script = [Reply(), Reply(status=403)]
    async with serve(conversation) as rim:
        with capture_logs() as logs:
            assert (await rim.post(message("en", connector.url))).status == 202
            await over(rim.adapter)
        assert [(line["event"], line["status"]) for line in logs] == [("turn_failed", 403)]
        await rim.post(message("to", connector.url))
        await over(rim.adapter)
    assert connector.texts == ["Svar."] * 2


async def test_a_stopping_bot_does_not_wait_for_ever(conversation: FakeConversation, connector: FakeConnector) -> None:
    conversation.may_answer.clear()
    async with serve(conversation, answer_within=0.01) as rim:
        await rim.post(message(service_url=connector.url))
        with capture_logs() as logs:
            await rim.adapter.close(grace=0.01)
        assert logs[-1] == {"event": "turns_cancelled", "count": 1, "log_level": "warning"}
    assert connector.texts == []


async def test_a_reply_that_teams_refuses_is_logged_with_its_status(rim: Rim, connector: FakeConnector) -> None:
    connector.script = [Reply(403, '{"error": {"code": "MessageWritesBlocked"}}')]
    with capture_logs([merge_contextvars]) as logs:
        assert (await rim.post(message("hemmelig", connector.url))).status == 202
    [line] = logs
    assert (line["event"], line["error"], line["status"]) == ("turn_failed", "ConnectorError", 403)
    assert len(line["request_id"]) == 32
    assert "hemmelig" not in str(logs)


async def test_replies_come_in_the_answer_when_they_are_expected_there(rim: Rim, connector: FakeConnector) -> None:
    answer = await rim.post(message(service_url=connector.url, deliveryMode="expectReplies"))
    assert answer.status == 200
    assert [each["text"] for each in (await answer.json())["activities"]] == ["Svar."]
    assert connector.sent == []


async def test_an_edit_is_new_though_the_message_keeps_its_id(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    """Sent again by Teams, the same edit is a repetition all the same."""
    edit = activity("messageUpdate", connector.url, id="1", text="Hva?", channelData={"eventType": "editMessage"})
    later = edit | {"timestamp": "2026-11-20T09:00:05.000Z"}
    for body in (edit, edit, later):
        assert (await rim.post(body)).status == 202
    assert len(conversation.turns) == 2


async def test_answers_in_a_conversation_come_in_the_order_of_the_questions(
    rim: Rim, connector: FakeConnector, conversation: FakeConversation
) -> None:
    """Also where the first reply hangs at Teams; another conversation does not wait for it."""
    connector.script = [Reply(delay=0.3)]
    first = asyncio.create_task(rim.post(message("en", connector.url)))
    while not connector.sent:  # noqa: ASYNC110 - the fake has no event for this
        await asyncio.sleep(0.01)
    second = asyncio.create_task(rim.post(message("to", connector.url)))
    await rim.post(message("tre", connector.url, conversation={"id": "b"}))
    assert [turn.text for turn in conversation.turns] == ["en", "tre"]
    await asyncio.gather(first, second)
    assert [turn.text for turn in conversation.turns] == ["en", "tre", "to"]


async def test_a_conversation_does_not_queue_endlessly(
    connector: FakeConnector, conversation: FakeConversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.teams.adapter.MOST_IN_A_CONVERSATION", 3)
    conversation.may_answer.clear()
    async with serve(conversation) as rim:
        asked = [asyncio.create_task(rim.post(message(f"{number}", connector.url))) for number in range(3)]
        while rim.adapter.turns_under_way < 3:  # noqa: ASYNC110 - the adapter has no event for this
            await asyncio.sleep(0.01)
        with capture_logs() as logs:
            assert (await rim.post(message("en til", connector.url))).status == 202
        assert [line["event"] for line in logs] == ["conversation_full"]
        conversation.may_answer.set()
        assert [(await each).status for each in asked] == [202] * 3
    assert len(connector.texts) == 3
    assert "en til" not in [turn.text for turn in conversation.turns]
