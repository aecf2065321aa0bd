"""Many small requests, few transactions."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.storage.together import Together


class Slow:
    """Doubles numbers, once it is let."""

    def __init__(self) -> None:
        self.taken: list[Sequence[int]] = []
        self.began = asyncio.Event()
        self.may = asyncio.Event()

    async def __call__(self, numbers: Sequence[int]) -> Sequence[int]:
        self.taken.append(numbers)
        self.began.set()
        await self.may.wait()
        if 13 in numbers:
            raise LookupError("13")
        return [number * 2 for number in numbers]


async def test_what_comes_while_one_is_under_way_goes_together_into_the_next() -> None:
    """And each gets its own answer."""
    slow = Slow()
    double = Together(slow)
    first = asyncio.create_task(double(1))
    await slow.began.wait()
    others = [asyncio.create_task(double(number)) for number in (2, 3, 4)]
    await asyncio.sleep(0)
    slow.may.set()
    assert await asyncio.gather(first, *others) == [2, 4, 6, 8]
    assert slow.taken == [[1], [2, 3, 4]]


async def test_a_failure_reaches_all_who_were_in_it_and_nobody_after() -> None:
    slow = Slow()
    slow.may.set()
    double = Together(slow)
    outcomes = await asyncio.gather(double(12), double(13), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [LookupError, LookupError]
    assert await double(14) == 28


async def test_who_gives_up_leaves_the_others_their_answers() -> None:
    slow = Slow()
    double = Together(slow)
    waiting = [asyncio.create_task(double(number)) for number in (1, 2)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    slow.may.set()
    assert await waiting[1] == 4
    with pytest.raises(asyncio.CancelledError):
        await waiting[0]


async def test_a_great_many_are_taken_in_portions() -> None:
    slow = Slow()
    slow.may.set()
    double = Together(slow)
    assert await asyncio.gather(*map(double, range(100, 700))) == [number * 2 for number in range(100, 700)]
    assert max(map(len, slow.taken)) == 200
