"""Measure the bot under load, beside botbuilder's own echo bot in the same run.

    python -m benchmarks.load [--seconds 10] [--minutes 10] [--rate 50] [--conversations 32] [--index var/index]

Everything runs on loopback and stops by itself: first the echo bot and Trygg at full speed, with a connector that answers at
once and with one that takes 200 ms; then Trygg at a steady rate for some minutes (`--minutes 0` leaves that out).
It prints the tables of docs/performance.md.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import os
import platform
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from benchmarks.load.client import Client, Tally
from benchmarks.load.processes import ask, cpu_seconds, family, free_port, memory_mb, running
from benchmarks.load.questions import all_questions, as_people_ask, each_once
from tests.quality.grids import Grid
from tests.quality.report import git

_APP = "11111111-1111-1111-1111-111111111111"
_TENANT = "22222222-2222-2222-2222-222222222222"
# Before it is measured a bot warms up for as long as it is measured.
_WARM_UP = 1.0
# Seconds for what is still under way when a turn is over: buttons, which come after the answer.
_UNDER_WAY = 1.0
_LATENCIES = (0, 200)
# Seconds at full speed before the memory is looked at: every question some times over, so that each thinker has met them all and
# all that is remembered, the last ten thousand activities for instance, is as much as it ever gets.
_FILL = 180.0


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for."""

    seconds: float
    minutes: float
    rate: float
    conversations: int
    index: Path


@dataclass(frozen=True, slots=True)
class Measured:
    """One bot under one load."""

    name: str
    latency: int
    tally: Tally
    cpu: float
    memory: float
    answers: int
    messages: int
    cited: int
    connections: int


class Bench:
    """A connector and one bot, both running."""

    def __init__(self, options: Options, connector: int, bot: int, pid: int, token: str) -> None:
        self._options = options
        self._connector = connector
        self.pid = pid
        self.client = Client(bot, f"http://127.0.0.1:{connector}/", _TENANT, token)

    async def full_speed(self, name: str, latency: int, questions: Iterator[str]) -> Measured:
        """Measure how many turns the bot takes when every conversation goes on at once."""
        await ask(self._connector, f"/latency/{latency}")
        await self.client.closed_loop(questions, self._options.conversations, _WARM_UP * self._options.seconds)
        await asyncio.sleep(_UNDER_WAY)
        await ask(self._connector, "/taken")
        pids = family(self.pid)
        before = cpu_seconds(pids)
        tally = await self.client.closed_loop(questions, self._options.conversations, self._options.seconds)
        await asyncio.sleep(_UNDER_WAY)
        spent = cpu_seconds(pids) - before
        taken = json.loads(await ask(self._connector, "/taken"))
        return Measured(name, latency, tally, 1000 * spent / len(tally.seconds), memory_mb(pids), **taken)


@contextmanager
def _bench(options: Options, module: str, *, token: bool) -> Iterator[Bench]:
    connector, bot = free_port(), free_port()
    with running("connector", connector), TemporaryDirectory() as folder:
        signed = json.loads(asyncio.run(ask(connector, f"/token/{_APP}")))["token"] if token else ""
        arguments = (f"http://127.0.0.1:{connector}", _APP, _TENANT) if token else ()
        # A storage of its own: in another one this run's messages might be known from the run before.
        environment = {"TRYGG_INDEX": str(options.index), "TRYGG_STORAGE": f"{folder}/trygg.sqlite"}
        with running(module, bot, *arguments, **environment) as pid:
            yield Bench(options, connector, bot, pid, signed)


def measure(options: Options) -> Iterator[Measured]:
    """Measure both bots at full speed."""
    questions = all_questions(options.index)
    with _bench(options, "echo_bot", token=False) as bench:
        for latency in _LATENCIES:
            yield asyncio.run(bench.full_speed("botbuilder's echo", latency, itertools.cycle(questions)))
    mixes = {"Trygg, each question once": each_once(questions), "Trygg, as people ask": as_people_ask(questions)}
    for name, mix in mixes.items():
        with _bench(options, "trygg_bot", token=True) as bench:
            for latency in _LATENCIES:
                yield asyncio.run(bench.full_speed(name, latency, mix))


def speeds(measured: list[Measured]) -> Grid:
    """Lay full speed out as a table."""
    echo = {each.latency: each.tally.rate for each in measured if each.name.startswith("botbuilder")}
    rows = [
        (
            f"{each.name}, connector {each.latency} ms",
            f"{each.tally.rate:.0f}",
            f"{each.tally.rate / echo[each.latency]:.1f}",
            f"{each.messages / each.tally.lasted:.0f}",
            *(f"{each.tally.within(share):.0f}" for share in (0.5, 0.95, 0.99)),
            f"{each.cpu:.1f}",
            f"{each.memory:.0f}",
            f"{each.connections}",
            f"{100 * each.cited / max(1, each.answers):.0f} %",
            f"{each.tally.errors + abs(each.answers - len(each.tally.seconds))}",
        )
        for each in measured
    ]
    header = (
        *("", "turns/s", "times echo", "messages/s", "p50 ms", "p95 ms", "p99 ms", "CPU ms a turn"),
        *("memory MB", "connections", "with citations", "errors"),
    )
    return Grid("At full speed", header, rows)


def steady(options: Options) -> Grid:
    """Measure a steady load over some minutes."""
    questions = each_once(all_questions(options.index))
    with _bench(options, "trygg_bot", token=True) as bench:
        return asyncio.run(_steady(options, bench, questions))


async def _steady(options: Options, bench: Bench, questions: Iterator[str]) -> Grid:
    seconds = 60 * options.minutes
    await bench.client.closed_loop(questions, options.conversations, min(_FILL, seconds))
    await asyncio.sleep(_UNDER_WAY)
    before = memory_mb(family(bench.pid))
    tally = await bench.client.steady(questions, options.conversations, options.rate, seconds)
    after = memory_mb(family(bench.pid))
    row = (
        f"{options.minutes:g} minutes at {options.rate:g} turns/s",
        f"{len(tally.seconds)}",
        *(f"{tally.within(share):.0f}" for share in (0.5, 0.99, 0.999)),
        f"{1000 * max(tally.seconds):.0f}",
        f"{before:.0f} → {after:.0f} ({100 * (after / before - 1):+.1f} %)",
        f"{tally.errors}",
    )
    header = ("", "turns", "p50 ms", "p99 ms", "p99.9 ms", "longest ms", "memory MB", "errors")
    return Grid("Steady", header, [row])


def _options(arguments: Sequence[str] | None) -> Options:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description="Measure the bot under load.")
    parser.add_argument("--seconds", type=float, default=10, help="how long each bot runs at full speed (10)")
    parser.add_argument("--minutes", type=float, default=10, help="how long the steady load lasts; 0: not at all (10)")
    parser.add_argument("--rate", type=float, default=50, help="turns a second of the steady load (50)")
    parser.add_argument("--conversations", type=int, default=32, help="conversations at a time (32)")
    parser.add_argument("--index", type=Path, default=Path("var/index"), help="folder of the index")
    return Options(**vars(parser.parse_args(arguments)))


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print the tables."""
    options = _options(arguments)
    console = Console(width=None if sys.stdout.isatty() else 200)
    console.print(
        f"commit {git('rev-parse', '--short', 'HEAD')}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, "
        f"{len(os.sched_getaffinity(0))} cores {platform.machine()}, Python {platform.python_version()}, "
        f"load before {os.getloadavg()[0]:.1f}",
        highlight=False,
    )
    measured = []
    for each in measure(options):
        measured.append(each)
        console.print(f"{each.name}, connector {each.latency} ms: {each.tally.rate:.0f} turns/s", highlight=False)
    grids = [speeds(measured), *([steady(options)] if options.minutes else [])]
    for grid in grids:
        console.print(grid.markdown(), markup=False, highlight=False, soft_wrap=True)


if __name__ == "__main__":
    main()
