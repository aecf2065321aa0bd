from __future__ import annotations

import asyncio

import pytest

from bot.teams.lanes import Bulkheads, Full, Lanes


async def test_one_goes_after_the_other_in_a_lane_and_beside_it_in_another() -> None:
    lanes = Lanes(9)
    went: list[str] = []
    may_end = asyncio.Event()

    async def go(key: str, name: str) -> None:
        async with lanes.turn(key):
            went.append(name)
            await may_end.wait()

    going = [asyncio.create_task(go(key, name)) for key, name in (("a", "a1"), ("a", "a2"), ("b", "b1"))]
    await asyncio.sleep(0.01)
    assert went == ["a1", "b1"]
    may_end.set()
    await asyncio.gather(*going)
    assert went == ["a1", "b1", "a2"]


async def test_one_may_let_the_next_go_on_and_still_counts() -> None:
    lanes = Lanes(2)
    async with lanes.turn("a") as leave:
        leave()
        assert await _through(lanes)
        async with lanes.turn("a"):
            with pytest.raises(Full):
                await _through(lanes)
    assert not lanes._locks
    assert not lanes._there


async def test_one_who_is_called_away_while_waiting_leaves_no_gap() -> None:
    lanes = Lanes(9)
    async with lanes.turn("a"):
        waiting = asyncio.create_task(_through(lanes))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
    assert await asyncio.wait_for(_through(lanes), 5)


async def test_too_many_are_told_so_at_once() -> None:
    lanes = Lanes(1)
    async with lanes.turn("a"):
        with pytest.raises(Full):
            await _through(lanes)
        assert await _through(lanes, "b")
    assert await _through(lanes)


async def test_nothing_is_kept_of_those_who_are_through() -> None:
    lanes = Lanes(2)
    await asyncio.gather(*(_through(lanes, str(number)) for number in range(100)))
    await asyncio.gather(_through(lanes), _through(lanes))
    assert not lanes._locks
    assert not lanes._there


def test_a_bulkhead_counts_each_key_for_itself() -> None:
    bulkheads = Bulkheads(1)
    with bulkheads.place("a"):
        with pytest.raises(Full), bulkheads.place("a"):
            pass
        with bulkheads.place("b"):
            pass
    with bulkheads.place("a"):
        pass
    assert not bulkheads._there


async def _through(lanes: Lanes, key: str = "a") -> bool:
    async with lanes.turn(key):
        await asyncio.sleep(0)
    return True
