"""A group's chat is connected by its members, with a code that only the operator can make."""

from __future__ import annotations

import pytest

from bot.cases.connecting import code_of
from bot.storage.key import OperatorKey
from bot.texts.cases import EN, NB
from bot.turn import Address, Scope, TurnKind
from tests.bot.cases.conftest import EXPERTS, Office, expert, shown, turn


async def said(office: Office, text: str, **changes: object) -> str:
    asked = expert({}, text=text, **changes)
    assert office.connecting.is_asked_for(asked)
    [reply] = await office.connecting.handle(asked)
    return shown(reply)


def code(office: Office, chance: str = "1") -> str:
    return code_of(office.storage.key, "hr", office.clock().date(), chance)


@pytest.mark.parametrize(
    "words", ["koble til hr {}", "Kople til HR {}", "/koble til hr {}", "connect hr {}", "connect to hr {}"]
)
async def test_a_chat_is_connected_with_the_code_of_the_day(office: Office, words: str) -> None:
    assert NB.connected.format(group="HR", id="hr") in await said(office, words.format(code(office)))
    assert await office.storage.addresses.get("hr") == EXPERTS.to_json()


async def test_a_channels_cases_begin_threads_of_their_own(office: Office) -> None:
    thread = Address("http://127.0.0.1/", "19:channel;messageid=17", "tenant", "28:bot")
    await office.connect(address=thread, scope=Scope.CHANNEL)
    written = await office.storage.addresses.get("hr")
    assert written is not None
    assert Address.from_json(written).conversation_id == "19:channel"


async def test_a_code_holds_until_tomorrow_and_for_its_group(office: Office) -> None:
    today, late = code(office), code(office, "2")
    assert NB.wrong_code.format(id="hms") in await said(office, f"koble til hms {today}")
    office.clock.forward(days=1)
    assert NB.connected.format(group="HR", id="hr") in await said(office, f"koble til hr {today}")
    office.clock.forward(days=1)
    assert NB.wrong_code.format(id="hr") in await said(office, f"koble til hr {late}")


async def test_a_code_connects_once(office: Office) -> None:
    """All who are in the chat have seen it."""
    used = code(office)
    await said(office, f"koble til hr {used}")
    elsewhere = Address("http://127.0.0.1/", "19:other", "tenant", "28:bot")
    assert NB.wrong_code.format(id="hr") in await said(office, f"koble til hr {used}", address=elsewhere)
    assert await office.storage.addresses.get("hr") == EXPERTS.to_json()


@pytest.mark.parametrize("wrong", ["", " 1-000000000000", " é"])
async def test_without_the_code_nobody_reads_what_others_ask(office: Office, wrong: str) -> None:
    assert NB.wrong_code.format(id="hr") in await said(office, f"koble til hr{wrong}")
    assert await office.storage.addresses.names() == []


def test_another_operators_key_makes_another_code(office: Office) -> None:
    other = OperatorKey("another key that is thirty-two characters long")
    assert code_of(other, "hr", office.clock().date(), "1") != code(office)


async def test_a_private_chat_is_no_groups(office: Office) -> None:
    asked = turn(f"koble til hr {code(office)}")
    assert [each.text for each in await office.connecting.handle(asked)] == [NB.connect_in_group]
    assert await office.storage.addresses.names() == []


async def test_an_unknown_group_is_answered_with_those_there_are(office: Office) -> None:
    assert "hr, hms, verneombud" in await said(office, "connect ledelsen 123", locale="en-US")


async def test_a_chat_is_disconnected_from_itself_only(office: Office) -> None:
    await office.connect()
    elsewhere = Address("http://127.0.0.1/", "19:other", "tenant", "28:bot")
    assert NB.not_connected.format(group="HR") in await said(office, "koble fra hr", address=elsewhere)
    assert await office.storage.addresses.names() == ["hr"]
    assert EN.disconnected.format(group="HR") in await said(office, "disconnect hr", locale="en-GB")
    assert await office.storage.addresses.names() == []


async def test_a_chat_that_throws_the_bot_out_gets_no_more_cases(office: Office) -> None:
    await office.connect()
    assert list(await office.connecting.removed(expert({}, kind=TurnKind.REMOVED))) == []
    assert await office.storage.addresses.names() == []


@pytest.mark.parametrize("text", ["Hvordan kobler jeg til VPN?", "koble til", "connect", "Skal jeg koble fra hr nå?"])
def test_other_words_connect_nothing(office: Office, text: str) -> None:
    assert not office.connecting.is_asked_for(turn(text))
