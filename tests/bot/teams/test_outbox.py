"""What the bot says unasked, against a connector on this machine."""

from __future__ import annotations

import aiohttp
import pytest

from bot.outbox import ConversationGoneError, Outbox, UndeliveredError
from bot.teams.calls import Calls
from bot.teams.connector import Connectors
from bot.teams.loopback import LoopbackGate
from bot.teams.outbox import TeamsOutbox
from bot.turn import Address, Button, Message
from tests.bot.teams.fakes import FakeConnector, Reply


@pytest.fixture
async def outbox(session: aiohttp.ClientSession) -> Outbox:
    made = TeamsOutbox()
    gate = LoopbackGate()
    made.open(Connectors(Calls(session, None), gate))
    return made


@pytest.fixture
def address(connector: FakeConnector) -> Address:
    return Address(connector.url, "a:1", "tenant", "28:bot", "29:kari")


async def test_a_message_reaches_the_conversation(outbox: Outbox, address: Address, connector: FakeConnector) -> None:
    """All its parts, in their order; the id of the last is what one may want to change later."""
    connector.script = [Reply(body='{"id": "1"}'), Reply(body='{"id": "2"}')]
    assert await outbox.send(address, Message("Svar på sak 7.", buttons=(Button("Takk", "thanks"),))) == "2"
    text, buttons = connector.messages
    assert text["text"] == "Svar på sak 7."
    assert (text["from"]["id"], text["recipient"]["id"]) == ("28:bot", "29:kari")
    assert text["conversation"] == {"id": "a:1"}
    assert buttons["attachments"]
    assert {each.path for each in connector.sent} == {"/v3/conversations/a:1/activities"}


async def test_what_was_said_can_be_changed(outbox: Outbox, address: Address, connector: FakeConnector) -> None:
    await outbox.update(address, "42", Message("Tatt av Ola."))
    [sent] = connector.sent
    assert (sent.method, sent.path, sent.body["text"]) == ("PUT", "/v3/conversations/a:1/activities/42", "Tatt av Ola.")


@pytest.mark.parametrize("status", [403, 404])
async def test_a_conversation_that_is_gone_is_said_to_be(
    outbox: Outbox, address: Address, connector: FakeConnector, status: int
) -> None:
    """The bot was removed or blocked, or the chat is no more: whoever kept the address can forget it."""
    connector.script = [Reply(status=status, body='{"error": {"code": "MessageWritesBlocked"}}')]
    with pytest.raises(ConversationGoneError, match="MessageWritesBlocked"):
        await outbox.send(address, Message("Hei"))


async def test_any_other_failure_is_no_reason_to_forget(
    outbox: Outbox, address: Address, connector: FakeConnector
) -> None:
    connector.script = [Reply(status=400, body="{}")]
    with pytest.raises(UndeliveredError) as error:
        await outbox.update(address, "1", Message("hemmelig"))
    assert not isinstance(error.value, ConversationGoneError)
    assert "hemmelig" not in str(error.value)


async def test_a_strangers_address_gets_nothing(outbox: Outbox) -> None:
    with pytest.raises(UndeliveredError):
        await outbox.send(Address("https://evil.example", "a:1"), Message("Hei"))


async def test_before_the_bot_has_started_nothing_is_sent(address: Address, connector: FakeConnector) -> None:
    with pytest.raises(UndeliveredError, match="not started"):
        await TeamsOutbox().send(address, Message("Hei"))
    assert connector.sent == []
