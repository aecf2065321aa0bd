"""Once only: in this process, in another replica, after a restart, and as far as it goes without the storage."""

from __future__ import annotations

from datetime import timedelta

from structlog.testing import capture_logs

from bot.storage.database import Database
from bot.storage.deeds import Deed
from bot.storage.storage import Storage
from bot.teams.once import OnlyOnce
from tests.bot.storing import Clock

HOUR = timedelta(hours=1)


def only_once(storage: Storage | None) -> OnlyOnce:
    return OnlyOnce(Deed.HANDLE, 10, HOUR, storage.once if storage else None)


async def test_of_two_replicas_one_is_first(storage: Storage) -> None:
    here, there = only_once(storage), only_once(storage)
    assert [await here.first("a"), await here.first("a"), await there.first("a"), await there.first("b")] == [
        *(True, False, False, True),
    ]


async def test_what_is_undone_may_be_done_again_by_anybody(storage: Storage) -> None:
    here, there = only_once(storage), only_once(storage)
    await here.first("a")
    await here.undo("a")
    assert await there.first("a")
    assert not await here.first("a")


async def test_without_a_storage_it_knows_what_it_did_itself() -> None:
    alone = only_once(None)
    assert [await alone.first("a"), await alone.first("a")] == [True, False]
    await alone.undo("a")
    assert await alone.first("a")


async def test_when_the_storage_is_gone_people_are_answered_all_the_same(storage: Storage, clock: Clock) -> None:
    """A repetition that reaches another replica then is answered twice: better than not at all."""
    gone = only_once(Storage.over(Database("postgresql://postgres@127.0.0.1:1/none"), storage.key, clock))
    with capture_logs() as lines:
        assert [await gone.first("secret"), await gone.first("secret")] == [True, False]
        await gone.undo("secret")
        assert await gone.first("secret")
    assert {line["event"] for line in lines} == {"deed_not_shared"}
    assert "secret" not in repr(lines)


async def test_a_clock_that_jumps_makes_nothing_new_here(storage: Storage, clock: Clock) -> None:
    """A day ahead, then a day back: what this process did stays done for its time, by the time that really passes."""
    here = only_once(storage)
    assert await here.first("a")
    for days in (1, -2):
        clock.forward(days=days)
        assert not await here.first("a")
