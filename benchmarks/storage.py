"""What a turn's three requests to the storage cost, on SQLite and on a PostgreSQL of its own.

    python -m benchmarks.storage [--turns 2000]

Each turn claims its activity, recalls its conversation and remembers what changed, as the bot does; one at a time, and with
32 under way at once. The figures are for the three together, a turn: milliseconds that it waits, and of processor time in the bot.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

import typer

from benchmarks.machine import facts
from bot.followup import Considered, Thread
from bot.memory import StoredMemory
from bot.storage.database import Database
from bot.storage.deeds import Deed
from bot.storage.key import OperatorKey, new_secret
from bot.storage.storage import Storage
from tests.postgres import Cluster, is_there

_CONVERSATIONS = 500
_AT_ONCE = (1, 32)
_KEPT = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds a turn: waited at the median and at the 99th percentile, and of processor time; and turns a second."""

    p50: float
    p99: float
    processor: float
    rate: float


def main(turns: Annotated[int, typer.Option(min=100, max=100_000, help="Turns in each row.")] = 2000) -> None:
    """Measure, and print a table for docs/performance.md."""
    print(  # noqa: T201 - the command's output
        f"{facts()}\n\n| database | turns at once | p50 ms | p99 ms | processor ms | turns/s |\n|---|--:|--:|--:|--:|--:|"
    )
    with tempfile.TemporaryDirectory() as folder:
        _print("SQLite", asyncio.run(measure(f"{folder}/trygg.sqlite", turns)))
    if is_there():
        cluster = Cluster()
        try:
            _print("PostgreSQL", asyncio.run(_on(cluster, turns)))
        finally:
            cluster.remove()


async def _on(cluster: Cluster, turns: int) -> Sequence[tuple[int, Cost]]:
    return await measure(await cluster.database(), turns)


async def measure(address: str, turns: int) -> Sequence[tuple[int, Cost]]:
    """Measure one database, for each number of turns at once."""
    storage = Storage.over(Database(address), OperatorKey(new_secret()))
    await storage.prepare()
    costs = [(at_once, await _measure(storage, turns, at_once)) for at_once in _AT_ONCE]
    await storage.close()
    return costs


async def _measure(storage: Storage, turns: int, at_once: int) -> Cost:
    waited: list[float] = []
    numbers = iter(range(turns))
    began, used = time.perf_counter(), time.process_time()
    await asyncio.gather(*(_take(storage, numbers, at_once, waited) for _ in range(at_once)))
    took, used = time.perf_counter() - began, time.process_time() - used
    waited.sort()
    return Cost(
        p50=waited[turns // 2] * 1000,
        p99=waited[turns * 99 // 100] * 1000,
        processor=used / turns * 1000,
        rate=turns / took,
    )


async def _take(storage: Storage, numbers: Iterator[int], round_: int, waited: list[float]) -> None:
    memory = StoredMemory(storage.conversations)
    for number in numbers:
        began = time.perf_counter()
        await storage.once.first(Deed.HANDLE, f"{round_} {number}", keep=_KEPT)
        conversation = f"19:{number % _CONVERSATIONS}"
        thread = await memory.recall(conversation)
        await memory.remember(conversation, "29:ola", thread, _after(number))
        waited.append(time.perf_counter() - began)


def _after(number: int) -> Thread:
    places = tuple(("varsling", str(number + each)) for each in range(3))
    return Thread(places, tuple(Considered(number + each, 0.5) for each in range(6)))


def _print(name: str, costs: Sequence[tuple[int, Cost]]) -> None:
    for at_once, cost in costs:
        print(  # noqa: T201 - the command's output
            f"| {name} | {at_once} | {cost.p50:.1f} | {cost.p99:.1f} | {cost.processor:.2f} | {cost.rate:.0f} |"
        )


if __name__ == "__main__":
    typer.run(main)
