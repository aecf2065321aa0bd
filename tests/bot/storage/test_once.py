"""What is done once only."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.storage.database import Database
from bot.storage.deeds import Deed
from bot.storage.storage import Storage
from tests.bot.storing import Clock

HOUR = timedelta(hours=1)


async def test_a_deed_is_first_once(storage: Storage) -> None:
    assert await storage.once.first(Deed.HANDLE, "19:ola", "activity", keep=HOUR)
    assert not await storage.once.first(Deed.HANDLE, "19:ola", "activity", keep=HOUR)
    assert await storage.once.first(Deed.HANDLE, "19:ola", "another", keep=HOUR)
    assert await storage.once.first(Deed.WELCOME, "19:ola", "activity", keep=HOUR)


async def test_of_replicas_that_try_at_once_one_is_first(storage: Storage, address: str, clock: Clock) -> None:
    other = Storage.over(Database(address), storage.key, clock)
    tried = await asyncio.gather(*(each.once.first(Deed.HANDLE, "a", keep=HOUR) for each in (storage, other) * 5))
    assert sorted(tried) == [False] * 9 + [True]
    await other.close()


async def test_after_its_time_it_may_be_done_again(storage: Storage, clock: Clock) -> None:
    await storage.once.first(Deed.HANDLE, "a", keep=HOUR)
    clock.forward(minutes=59)
    assert not await storage.once.first(Deed.HANDLE, "a", keep=HOUR)
    clock.forward(minutes=1)
    assert await storage.once.first(Deed.HANDLE, "a", keep=HOUR)
    assert not await storage.once.first(Deed.HANDLE, "a", keep=HOUR)


async def test_it_can_be_undone(storage: Storage) -> None:
    await storage.once.first(Deed.WELCOME, "team", keep=HOUR)
    await storage.once.undo(Deed.WELCOME, "team")
    assert await storage.once.first(Deed.WELCOME, "team", keep=HOUR)


async def test_what_is_over_is_purged(storage: Storage, clock: Clock) -> None:
    await storage.once.first(Deed.HANDLE, "a", keep=HOUR)
    await storage.once.first(Deed.HANDLE, "b", keep=2 * HOUR)
    clock.forward(hours=1)
    assert await storage.once.purge(clock.now) == 1
    assert not await storage.once.first(Deed.HANDLE, "b", keep=HOUR)
