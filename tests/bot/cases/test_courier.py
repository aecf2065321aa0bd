"""Deliveries with several replicas, after a kill, and into chats that are no more."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.cases.courier import TRY_AGAIN_AFTER, Courier
from bot.cases.groups import read_groups
from bot.cases.posted import Posted
from bot.outbox import ConversationGoneError
from bot.settings import GROUPS
from bot.storage.cases import CaseState, Draft
from bot.storage.errors import StorageUnavailable
from bot.storage.storage import Storage
from tests.bot.cases.conftest import ASKER, EXPERTS, FakeOutbox, Office

DRAFT = Draft("hr", "annet", "nb", "Hva nå?", ASKER.to_json())


def replica(office: Office, outbox: FakeOutbox) -> Courier:
    """Make the courier of another replica, over the same database and the same Teams."""
    return Courier(Storage.over(office.storage.database, office.storage.key, office.clock), read_groups(GROUPS), outbox)


async def test_of_several_replicas_one_delivers(office: Office) -> None:
    """Each of them finds the same case waiting, in the same moment."""
    await office.connect()
    case = await office.storage.cases.open(DRAFT, "29:kari", "1")
    couriers = [replica(office, office.outbox) for _ in range(4)]
    await asyncio.gather(*(each.round() for each in couriers))
    assert len(office.outbox.to(EXPERTS)) == 1
    done = {"state": CaseState.ANSWERED, "answer": "Dette."}
    await office.storage.cases.change(case.number, lambda now: replace(now, **done))
    await asyncio.gather(*(each.round() for each in couriers))
    assert len(office.outbox.to(ASKER)) == 1


async def test_what_a_killed_bot_left_undelivered_is_delivered(office: Office) -> None:
    """It wrote that it would deliver, and got no further."""
    await office.connect()
    case = await office.storage.cases.open(DRAFT, "29:kari", "1")
    assert await office.storage.once.first("case post", str(case.number), keep=TRY_AGAIN_AFTER)
    await replica(office, office.outbox).round()
    assert office.outbox.sent == []
    office.clock.forward(minutes=3)
    await replica(office, office.outbox).round()
    assert len(office.outbox.to(EXPERTS)) == 1


async def test_a_case_waits_for_its_group(office: Office) -> None:
    await office.storage.cases.open(DRAFT, "29:kari", "1")
    await office.courier.round()
    assert office.outbox.sent == []
    await office.connect()
    await office.courier.round()
    assert len(office.outbox.to(EXPERTS)) == 1


async def test_a_case_of_a_group_that_is_no_more_goes_to_the_default(office: Office) -> None:
    await office.connect()
    await office.storage.cases.open(replace(DRAFT, group="nedlagt"), "29:kari", "1")
    await office.courier.round()
    assert len(office.outbox.to(EXPERTS)) == 1


async def test_a_card_that_cannot_be_changed_stops_nothing(office: Office) -> None:
    await office.connect()
    number = await office.case()
    office.outbox.error = ConversationGoneError("404")
    await office.courier.refresh(await office.storage.cases.get(number))
    await office.courier.withdraw([await office.storage.cases.get(number)])
    assert office.outbox.updated == []


async def test_rounds_go_on_when_the_storage_comes_back(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each round that finds no storage is passed over."""
    await office.connect()
    await office.storage.cases.open(DRAFT, "29:kari", "1")
    listed, rounds = office.storage.cases.list, 0

    async def flaky(*states: CaseState) -> object:
        if rounds < 2:
            raise StorageUnavailable("down")
        return await listed(*states)

    async def sleep(_: float) -> None:
        nonlocal rounds
        rounds += 1
        if rounds == 4:
            raise asyncio.CancelledError

    monkeypatch.setattr(office.storage.cases, "list", flaky)
    with pytest.raises(asyncio.CancelledError):
        await office.courier.rounds(sleep)
    assert len(office.outbox.to(EXPERTS)) == 1


def test_where_a_card_stands_can_be_kept() -> None:
    posted = Posted(EXPERTS, "1:æ")
    assert Posted.from_json(posted.to_json()) == posted
