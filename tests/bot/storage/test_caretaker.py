"""Looking after the storage: a purge each night, not before the clock can be trusted, and patience with a database that is gone."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.followup import Thread
from bot.storage.caretaker import Caretaker
from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.storage.key import OperatorKey, new_secret
from bot.storage.retention import Lifetimes
from bot.storage.storage import Storage
from tests.bot.storing import Clock

MONTH = Lifetimes(conversations=30, cases=30, feedback=30, gaps=30)
SHOWN = Thread(places=(("etat", "vold"),))


class Passing:
    """Time that passes steadily, and takes the clock with it."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def pass_by(self, **by: float) -> None:
        self.clock.forward(**by)
        self.seconds += timedelta(**by).total_seconds()


@pytest.fixture
def passing(clock: Clock) -> Passing:
    return Passing(clock)


@pytest.fixture
async def caretaker(storage: Storage, clock: Clock, passing: Passing) -> Caretaker:
    made = Caretaker(storage, MONTH, clock=clock, passed=passing)
    await made.prepare()
    return made


async def talk(storage: Storage) -> None:
    await storage.conversations.change("19:ola", "29:ola", lambda _: SHOWN)


async def is_remembered(storage: Storage) -> bool:
    return await storage.conversations.get("19:ola") == SHOWN


async def test_a_day_is_purged_once_in_its_night(storage: Storage, caretaker: Caretaker, passing: Passing) -> None:
    await talk(storage)
    with capture_logs() as lines:
        for _ in range(24 * 32):
            passing.pass_by(hours=1)
            await caretaker.look()
    assert [line["count"] for line in lines if line["event"] == "storage_purged"] == [0] * 31 + [1, 0]
    assert not await is_remembered(storage)


async def test_a_clock_that_jumps_ahead_deletes_nothing(
    storage: Storage, caretaker: Caretaker, passing: Passing, clock: Clock
) -> None:
    """Ten years on by mistake, for half an hour: nothing is gone when it is set right again."""
    passing.pass_by(hours=5)
    await caretaker.look()
    await talk(storage)
    right = clock.now
    clock.forward(days=3650)
    for _ in range(30):
        passing.pass_by(minutes=1)
        await caretaker.look()
    clock.now = right + timedelta(minutes=30)
    await caretaker.look()
    assert await is_remembered(storage)


async def test_a_clock_that_jumps_back_only_waits(storage: Storage, caretaker: Caretaker, passing: Passing) -> None:
    await talk(storage)
    passing.clock.now = datetime(2020, 1, 1, 12, tzinfo=UTC)
    for _ in range(3):
        passing.pass_by(hours=1)
        await caretaker.look()
    assert await is_remembered(storage)


async def test_a_clock_that_was_set_right_is_trusted_after_an_hour(
    storage: Storage, caretaker: Caretaker, passing: Passing, clock: Clock
) -> None:
    """A machine that began with a wrong clock must not keep things for ever."""
    await talk(storage)
    passing.pass_by(hours=5)
    await caretaker.look()
    clock.forward(days=40)
    await caretaker.look()
    assert await is_remembered(storage)
    passing.pass_by(minutes=61)
    await caretaker.look()
    assert not await is_remembered(storage)


async def test_a_database_that_is_not_there_yet_is_awaited(
    address: str, key: OperatorKey, clock: Clock, passing: Passing
) -> None:
    """The bot starts without it, and prepares it as soon as it answers."""
    storage = Storage.over(Database(address), key, clock)
    caretaker = Caretaker(storage, MONTH, clock=clock, passed=passing)
    storage.database._silent_until = float("inf")
    with capture_logs() as lines:
        await caretaker.prepare()
        await caretaker.look()
    assert [line["event"] for line in lines] == ["storage_unavailable"] * 2
    storage.database._silent_until = float("-inf")
    await caretaker.look()
    await talk(storage)
    assert await is_remembered(storage)
    await storage.close()


async def test_a_storage_that_cannot_be_used_ends_it(storage: Storage, clock: Clock) -> None:
    """It does not look as if all were well."""
    other = Storage.over(storage.database, OperatorKey(new_secret()), clock)
    with pytest.raises(StorageError, match="TRYGG_HASH_KEY"):
        await Caretaker(other, MONTH, clock=clock).prepare()


async def test_it_looks_every_minute_and_sooner_while_it_waits(
    storage: Storage, clock: Clock, passing: Passing
) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) > 2:
            raise asyncio.CancelledError

    storage.database._silent_until = float("inf")
    caretaker = Caretaker(storage, MONTH, clock=clock, passed=passing, sleep=sleep)
    with pytest.raises(asyncio.CancelledError):
        await caretaker.run()
    assert slept == [5.0] * 3
    storage.database._silent_until = float("-inf")
    await caretaker.prepare()
    slept.clear()
    with pytest.raises(asyncio.CancelledError):
        await caretaker.run()
    assert slept == [60.0] * 3
