from __future__ import annotations

import aiohttp
import pytest

from bot.teams.auth import AdmissionError
from bot.teams.calls import Calls
from bot.teams.connector import Connectors, Conversations
from bot.teams.loopback import LoopbackGate
from bot.teams.sdk import Activity, ConversationParameters
from tests.bot.teams.fakes import TEAMS, FakeConnector, Reply

THREAD = "19:abc@thread.tacv2;messageid=1700"


@pytest.fixture
async def conversations(session: aiohttp.ClientSession, connector: FakeConnector) -> Conversations:
    return (await Connectors(Calls(session, None), LoopbackGate()).create(connector.url)).conversations


async def test_an_activity_is_sent_to_its_thread(conversations: Conversations, connector: FakeConnector) -> None:
    sent = await conversations.send_to_conversation(THREAD, Activity(type="message", text="Svar"))
    assert sent.id == "reply"
    assert connector.sent[0].method == "POST"
    assert connector.sent[0].path == f"/v3/conversations/{THREAD}/activities"


async def test_a_reply_names_what_it_answers_in_its_body(
    conversations: Conversations, connector: FakeConnector
) -> None:
    await conversations.reply_to_activity("a:1", "42", Activity(type="message", text="Svar"))
    assert connector.sent[0].path == "/v3/conversations/a:1/activities"
    assert connector.sent[0].body["replyToId"] == "42"


async def test_an_activity_is_replaced(conversations: Conversations, connector: FakeConnector) -> None:
    await conversations.update_activity("a:1", "4/2", Activity(type="message", text="Nytt"))
    assert (connector.sent[0].method, connector.sent[0].path) == ("PUT", "/v3/conversations/a:1/activities/4%2F2")


async def test_an_activity_is_taken_back(conversations: Conversations, connector: FakeConnector) -> None:
    await conversations.delete_activity("a:1", "42")
    assert (connector.sent[0].method, connector.sent[0].body) == ("DELETE", None)


async def test_a_conversation_is_opened(conversations: Conversations, connector: FakeConnector) -> None:
    connector.script = [Reply(201, '{"id": "a:new", "activityId": "1"}')]
    opened = await conversations.create_conversation(ConversationParameters(is_group=False, tenant_id="t"))
    assert (opened.id, opened.activity_id) == ("a:new", "1")
    assert connector.sent[0].path == "/v3/conversations"


async def test_an_empty_answer_has_no_id(conversations: Conversations, connector: FakeConnector) -> None:
    connector.script = [Reply(201, "")]
    assert (await conversations.send_to_conversation("a:1", Activity(type="message"))).id is None


async def test_a_strange_host_gets_nothing(session: aiohttp.ClientSession) -> None:
    with pytest.raises(AdmissionError):
        await Connectors(Calls(session, None), LoopbackGate()).create(TEAMS)
