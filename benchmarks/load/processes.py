"""Starting the parts, each a process of its own, and what the system says of them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.load.http import Line

_START_WITHIN = 60.0
_STOP_WITHIN = 30.0


@contextmanager
def running(module: str, port: int, *arguments: str, **environment: str) -> Iterator[int]:
    """Run a module of this package that listens on `port`, with more in its environment; gives its process id."""
    command = [sys.executable, "-m", f"benchmarks.load.{module}", str(port), *arguments]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=quiet, stderr=quiet, env=os.environ | environment)  # noqa: S603  # our own modules
    try:
        _wait_for(port, process)
        yield process.pid
    finally:
        process.terminate()
        try:
            process.wait(_STOP_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _START_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"{process.args!r} did not start to listen on port {port}.")


def free_port() -> int:
    """Find a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def family(pid: int) -> list[int]:
    """List a process and those it started, as far as they run."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and (facts := _stat(int(entry.name))):
            children.setdefault(int(facts[1]), []).append(int(entry.name))
    found = [pid]
    for each in found:
        found += children.get(each, [])
    return found


def cpu_seconds(pids: list[int]) -> float:
    """Add up the processor time that processes have taken."""
    ticks = sum(int(facts[11]) + int(facts[12]) for pid in pids if (facts := _stat(pid)))
    return ticks / os.sysconf("SC_CLK_TCK")


def memory_mb(pids: list[int]) -> float:
    """Add up the memory of processes; what several of them share counts once (proportional set size)."""
    return sum(_proportional_kb(pid) for pid in pids) / 1024


def _proportional_kb(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def _stat(pid: int) -> list[str]:
    """Read the fields of /proc/PID/stat behind the name, from the state on."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


async def ask(port: int, path: str) -> bytes:
    """Ask the stand-in connector something."""
    line = await Line.open(port)
    _, body = await line.ask(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1".encode(), b"")
    line.close()
    return body
