"""How soon `trygg serve` answers from the shipped pack, and what memory it takes.

    trygg index && python -m benchmarks.serve [--rounds 5]

Each round starts the real command without credentials on a free port and waits until `/readyz` says that it is ready.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from typing import Annotated
from urllib.error import URLError
from urllib.request import urlopen

import typer
from rich.console import Console

from benchmarks.load.processes import family, free_port, memory_mb
from benchmarks.machine import facts
from benchmarks.processes import trygg
from bot.settings import HOME
from tests.quality.grids import Grid

_READY_WITHIN = 60.0
_WORKERS = (0, 1, 2)


def start(workers: int) -> tuple[float, float]:
    """Start the bot once; gives the seconds until it is ready, and the megabytes it and its processes then have."""
    port = free_port()
    command = trygg("serve", "--anonymous", "--port", str(port), "--workers", str(workers))
    started = time.perf_counter()
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet, cwd=HOME, env=os.environ | {"TRYGG_DRAIN": "0"}) as bot:  # noqa: S603 - ours
        try:
            while not _is_ready(port):
                if bot.poll() is not None or time.perf_counter() - started > _READY_WITHIN:
                    raise RuntimeError("trygg serve did not get ready. Is there an index? trygg index")
                time.sleep(0.01)
            return time.perf_counter() - started, memory_mb(family(bot.pid))
        finally:
            bot.terminate()


def _is_ready(port: int) -> bool:
    try:
        with urlopen(f"http://127.0.0.1:{port}/readyz", timeout=1) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def main(rounds: Annotated[int, typer.Option(help="How often to start it.")] = 5) -> None:
    """Measure, and print the table: the median of the rounds."""
    console = Console(width=120)
    console.print(facts())
    rows = []
    for workers in _WORKERS:
        seconds, megabytes = zip(*(start(workers) for _ in range(rounds)), strict=True)
        rows.append((str(workers), f"{statistics.median(seconds):.2f}", f"{statistics.median(megabytes):.0f}"))
    header = ("thinking processes", "ready after, s", "memory, MB")
    console.print(Grid("trygg serve with the pack", header, rows).markdown(), soft_wrap=True, markup=False)


if __name__ == "__main__":
    typer.run(main)
