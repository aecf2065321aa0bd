"""The experts' side: every press may come twice, late, or from two people at once, and only from their own chat."""

from __future__ import annotations

import asyncio

import pytest

from bot.outbox import ConversationGoneError, UndeliveredError
from bot.storage.cases import CaseState, Delivery
from bot.texts.cases import NB
from tests.bot.cases.conftest import ASKER, EXPERTS, Office, expert, shown, turn


async def press(office: Office, deed: str, number: int, name: str = "Per Lie", **values: str) -> str:
    replies = await getattr(office.desk, deed)(expert({"case": str(number), **values}, name))
    [reply] = replies
    assert reply.replaces
    return shown(reply)


async def test_an_expert_takes_answers_and_closes(office: Office) -> None:
    """The asker hears once, from the bot, with the case's number, and not who answered."""
    await office.connect()
    number = await office.case()
    assert NB.state_taken.format(name="Per Lie") in await press(office, "take", number)
    card = await press(office, "answer", number, answer="Ja, én dag.\nSpør lederen din.")
    assert NB.state_answered.format(name="Per Lie") in card
    assert NB.delivered in card
    assert NB.state_closed.format(name="Per Lie") in await press(office, "close", number)
    [told] = office.outbox.to(ASKER)
    assert NB.answered_title.format(number=number, group="HR") in told
    assert "Ja, én dag." in told
    assert "Per Lie" not in told


@pytest.mark.parametrize("deed", ["take", "answer", "close"])
async def test_a_press_that_is_repeated_changes_nothing(office: Office, deed: str) -> None:
    await office.connect()
    number = await office.case()
    first = await press(office, deed, number, answer="Ja.")
    case, told = await office.storage.cases.get(number), len(office.outbox.sent)
    office.clock.forward(days=1)
    assert await press(office, deed, number, answer="Ja.") == first
    assert await office.storage.cases.get(number) == case
    assert len(office.outbox.sent) == told


async def test_of_two_experts_the_first_one_counts(office: Office) -> None:
    """The other one sees who was first, and what was answered; the asker gets one answer."""
    await office.connect()
    number = await office.case()
    cards = await asyncio.gather(
        press(office, "answer", number, "Per Lie", answer="Ja."),
        press(office, "answer", number, "Eva Dal", answer="Nei."),
    )
    case = await office.storage.cases.get(number)
    assert all(NB.state_answered.format(name=case.handler) in card for card in cards)
    [told] = office.outbox.to(ASKER)
    assert case.answer in told


async def test_a_case_closed_without_an_answer_is_told_of(office: Office) -> None:
    await office.connect()
    number = await office.case()
    await press(office, "close", number)
    [told] = office.outbox.to(ASKER)
    assert NB.closed_title.format(number=number) in told


async def test_an_empty_answer_is_none(office: Office) -> None:
    await office.connect()
    number = await office.case()
    assert NB.answer_empty in await press(office, "answer", number, answer=" ")
    assert (await office.storage.cases.get(number)).state is CaseState.OPEN


@pytest.mark.parametrize("values", [{}, {"case": ""}, {"case": "1 OR 1=1"}, {"case": "²"}])
async def test_a_press_without_a_case_does_nothing(office: Office, values: dict[str, str]) -> None:
    assert [each.text for each in await office.desk.take(expert(values))] == [NB.not_here]


async def test_only_the_experts_chat_may_touch_a_case(office: Office) -> None:
    """A forged press from anybody's own chat shows nothing of the case and changes nothing."""
    await office.connect()
    number = await office.case()
    for deed in (office.desk.take, office.desk.answer, office.desk.close):
        replies = await deed(turn(action="x", values={"case": str(number), "answer": "Haha"}))
        assert [each.text for each in replies] == [NB.not_here]
    assert (await office.storage.cases.get(number)).state is CaseState.OPEN
    assert office.outbox.to(ASKER) == []


async def test_a_deleted_case_is_said_to_be_gone(office: Office) -> None:
    await office.connect()
    number = await office.case()
    await office.storage.cases.forget("29:kari")
    assert NB.case_gone.format(number=number) in await press(office, "answer", number, answer="Ja.")
    assert office.outbox.to(ASKER) == []


async def test_an_answer_that_does_not_arrive_is_carried_again(office: Office) -> None:
    """The experts see that it waits, and later that it has come."""
    await office.connect()
    number = await office.case()
    office.outbox.error = UndeliveredError("503")
    assert NB.undelivered in await press(office, "answer", number, answer="Ja.")
    office.outbox.error = None
    office.clock.forward(minutes=3)
    await office.courier.round()
    await office.courier.round()
    assert len(office.outbox.to(ASKER)) == 1
    [(card, message)] = office.outbox.updated
    assert card == "card-1"
    assert NB.delivered in shown(message)


async def test_an_asker_who_is_gone_is_said_to_be(office: Office) -> None:
    await office.connect()
    number = await office.case()
    office.outbox.error = ConversationGoneError("403")
    assert NB.undeliverable in await press(office, "answer", number, answer="Ja.")
    assert (await office.storage.cases.get(number)).delivery is Delivery.IMPOSSIBLE


async def test_what_people_write_is_shown_as_it_stands(office: Office) -> None:
    """No sign in it becomes a link, a picture or a heading, in either direction."""
    await office.connect()
    number = await office.case("[klikk](http://example.com) **nå** <b>x</b>")
    await press(office, "answer", number, answer="# ![x](http://example.com/p.png)")
    for said in (*office.outbox.to(EXPERTS), *office.outbox.to(ASKER)):
        assert "[klikk](" not in said
        assert "![x](" not in said
        assert "<b>" not in said


async def test_a_withdrawn_case_leaves_the_experts_chat(office: Office) -> None:
    await office.connect()
    number = await office.case("Noe hemmelig")
    await office.courier.withdraw([await office.storage.cases.get(number)])
    [(card, message)] = office.outbox.updated
    assert card == "card-1"
    assert "hemmelig" not in shown(message)
