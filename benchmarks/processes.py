"""Running a command to its end and watching what it takes, its child processes included (Linux)."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from benchmarks.load.processes import family, memory_mb
from bot.settings import HOME

_LOOKED_EVERY = 0.5  # seconds; adding all pages up takes some of them, from the same cores


@dataclass(frozen=True, slots=True)
class Run:
    """What a command took: seconds, and the most megabytes that all its processes had in memory at once."""

    seconds: float
    memory: float
    output: str


def trygg(*arguments: str) -> list[str]:
    """Give the command `trygg` of this environment."""
    return [str(Path(sys.executable).with_name("trygg")), *arguments]


def watch(command: Sequence[str], **environment: str) -> Run:
    """Run a command to its end.

    Raises:
        RuntimeError: it failed; with the end of what it said.
    """
    started, most = time.perf_counter(), 0.0
    with TemporaryFile("w+") as said:
        process = subprocess.Popen(command, stdout=said, stderr=said, cwd=HOME, env=environment or None)  # noqa: S603 - ours
        while _runs(process):
            most = max(most, memory_mb(family(process.pid)))
        seconds = time.perf_counter() - started
        said.seek(0)
        output = said.read()
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{output[-2000:]}")
    return Run(seconds, most, output)


def _runs(process: subprocess.Popen[str]) -> bool:
    """Wait until it is time to look again; tells at once when the process has ended."""
    try:
        process.wait(_LOOKED_EVERY)
    except subprocess.TimeoutExpired:
        return True
    return False
