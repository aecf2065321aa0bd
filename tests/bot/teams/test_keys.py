from __future__ import annotations

import asyncio

import aiohttp
import pytest

from bot.teams.keys import KEEP_FOR, LOOK_AGAIN_AFTER, RETRY_AFTER, SigningKeys
from tests.bot.teams.fakes import FakeClock, FakeIdentity


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def keys(session: aiohttp.ClientSession, identity: FakeIdentity, clock: FakeClock) -> SigningKeys:
    return SigningKeys(session, identity.url, clock)


async def test_a_key_comes_with_its_endorsements(keys: SigningKeys) -> None:
    key = await keys.get("first")
    assert key is not None
    assert key.endorsements == {"msteams"}


async def test_keys_are_fetched_once_for_many(keys: SigningKeys, identity: FakeIdentity) -> None:
    found = await asyncio.gather(*(keys.get("first") for _ in range(20)))
    assert all(found)
    assert identity.fetched == 1


async def test_keys_are_fetched_again_after_a_day(keys: SigningKeys, identity: FakeIdentity, clock: FakeClock) -> None:
    await keys.get("first")
    clock.now += KEEP_FOR
    await keys.get("first")
    assert identity.fetched == 2


async def test_an_unknown_key_is_looked_for_once_in_five_minutes(
    keys: SigningKeys, identity: FakeIdentity, clock: FakeClock
) -> None:
    assert await keys.get("second") is None
    identity.published["second"] = ["msteams"]
    assert await keys.get("second") is None
    assert identity.fetched == 1
    clock.now += LOOK_AGAIN_AFTER
    assert await keys.get("second")


async def test_old_keys_stay_when_they_cannot_be_fetched_anew(
    keys: SigningKeys, identity: FakeIdentity, clock: FakeClock
) -> None:
    await keys.get("first")
    identity.broken = True
    clock.now += KEEP_FOR
    assert await keys.get("first")
    assert await keys.get("first")
    assert identity.fetched == 2


async def test_without_any_key_the_next_try_comes_soon(
    keys: SigningKeys, identity: FakeIdentity, clock: FakeClock
) -> None:
    identity.broken = True
    assert await keys.get("first") is None
    identity.broken = False
    clock.now += RETRY_AFTER
    assert await keys.get("first")


async def test_an_answer_without_keys_counts_as_none(
    keys: SigningKeys, identity: FakeIdentity, clock: FakeClock
) -> None:
    await keys.get("first")
    identity.published.clear()
    clock.now += KEEP_FOR
    assert await keys.get("first")


async def test_a_damaged_key_does_not_hide_the_others(keys: SigningKeys, identity: FakeIdentity) -> None:
    identity.damaged = True
    assert await keys.get("first")
    assert await keys.get("damaged") is None
