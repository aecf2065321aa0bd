"""Gaps are counted by week."""

from __future__ import annotations

import asyncio
from datetime import date

from bot.storage.gaps import Gap, GapCount
from bot.storage.storage import Storage
from tests.bot.storing import Clock

PAY = Gap("lønn", "nb", "not-in-sources", "varsling/frister")
HOLIDAY = Gap("ferie", "nn", "too-little")


async def test_a_gap_is_counted_each_time(storage: Storage, clock: Clock) -> None:
    """From Monday to Sunday it is one week's; the newest week comes first, then the most frequent."""
    for gap in (HOLIDAY, PAY, PAY):
        await storage.gaps.add(gap)
    clock.forward(days=4)  # a Monday
    await storage.gaps.add(PAY)
    monday, next_monday = date(2026, 11, 23), date(2026, 11, 30)
    counts = [GapCount(next_monday, PAY, 1), GapCount(monday, PAY, 2), GapCount(monday, HOLIDAY, 1)]
    assert await storage.gaps.list() == counts
    assert await storage.gaps.list(next_monday) == counts[:1]


async def test_no_count_is_lost_among_many_writers(storage: Storage) -> None:
    await asyncio.gather(*(storage.gaps.add(PAY) for _ in range(20)))
    assert [each.count for each in await storage.gaps.list()] == [20]


async def test_old_weeks_are_purged_whole(storage: Storage, clock: Clock) -> None:
    await storage.gaps.add(PAY)
    clock.forward(days=3)  # the Sunday
    assert await storage.gaps.purge(clock.now) == 0
    clock.forward(days=1)
    assert await storage.gaps.purge(clock.now) == 1
    assert await storage.gaps.list() == []
