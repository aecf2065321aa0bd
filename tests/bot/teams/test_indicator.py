from __future__ import annotations

import asyncio

import pytest

from bot.teams.indicator import REPEAT_AFTER, REPEAT_AT_MOST, SHOW_AFTER, typing_shown
from tests.bot.teams.fakes import FakeSleep


class Dots:
    """Counts the indicators that are sent."""

    def __init__(self) -> None:
        self.sent = 0
        self.error: Exception | None = None

    async def __call__(self) -> None:
        self.sent += 1
        if self.error:
            raise self.error


async def some_time() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def never(seconds: float) -> None:
    await asyncio.Event().wait()


async def test_a_quick_answer_shows_none() -> None:
    dots = Dots()
    async with typing_shown(dots, never):
        await some_time()
    assert dots.sent == 0


async def test_a_slow_answer_shows_them_again_and_again() -> None:
    dots, sleep = Dots(), FakeSleep()
    async with typing_shown(dots, sleep):
        await some_time()
    assert dots.sent > 1
    assert sleep.slept[:3] == [SHOW_AFTER, REPEAT_AFTER, REPEAT_AFTER]


async def test_they_end_with_the_answer() -> None:
    dots = Dots()
    async with typing_shown(dots, FakeSleep()):
        await some_time()
    sent = dots.sent
    await some_time()
    assert dots.sent == sent


async def test_they_end_with_an_error() -> None:
    dots = Dots()

    async def fail() -> None:
        async with typing_shown(dots, FakeSleep()):
            await some_time()
            raise KeyError

    with pytest.raises(KeyError):
        await fail()
    sent = dots.sent
    await some_time()
    assert dots.sent == sent > 0


async def test_they_end_when_nothing_else_does() -> None:
    dots = Dots()
    async with typing_shown(dots, FakeSleep()):
        for _ in range(20):
            await some_time()
    assert dots.sent == REPEAT_AT_MOST


async def test_an_indicator_that_fails_harms_nothing() -> None:
    dots = Dots()
    dots.error = ConnectionError()
    async with typing_shown(dots, FakeSleep()):
        await some_time()
    assert dots.sent == 1
