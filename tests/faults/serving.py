"""A real `trygg serve`, as a process of its own that a test can kill."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp

from bot.settings import HOME
from tests.bot.teams.fakes import message

QUESTION = "Hvem følger opp ansatte etter vold og trusler?"
ANSWER = "Arbeidsgiver skal følge opp ansatte"


class Served:
    """The running bot."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self.process = process
        self.url = f"http://127.0.0.1:{port}"

    def kill(self) -> None:
        """End it as a power cut does."""
        self.process.kill()
        self.process.wait()

    def others(self) -> list[int]:
        """List the processes that it started, and those that they started: the host and its thinkers."""
        found = [self.process.pid]
        for pid in found:
            found += _children(pid)
        return found[1:]

    async def post(self, body: dict[str, Any]) -> int:
        """Send an activity as Teams does; 0 where the bot goes away meanwhile."""
        async with aiohttp.ClientSession() as session:
            try:
                async with session.post(f"{self.url}/api/messages", json=body) as answer:
                    return answer.status
            except aiohttp.ClientError:
                return 0

    async def ask(self, text: str, service_url: str, **changes: Any) -> int:
        """Send a message."""
        return await self.post(message(text, service_url, **changes))

    async def ready(self) -> bool:
        """Say whether it would be sent turns."""
        async with aiohttp.ClientSession() as session, session.get(f"{self.url}/readyz") as answer:
            return answer.status == 200


@contextmanager
def serve(index: Path, storage: Path, workers: int = 2) -> Iterator[Served]:
    """Run it, until the end of the block at most."""
    environment = {"TRYGG_INDEX": str(index), "TRYGG_STORAGE": str(storage), "TRYGG_CLOSING": str(storage) + ".closed"}
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "from cli.main import main; main()",
            "serve",
            "--anonymous",
            "--port",
            "0",
            f"--workers={workers}",
        ],
        env=os.environ | environment,
        cwd=HOME,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stderr is not None
            lines = (json.loads(line) for line in process.stderr)
            yield Served(process, next(line["port"] for line in lines if line["event"] == "listening"))
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.communicate(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()


def alive(pid: int) -> bool:
    """Say whether a process still runs; one that has ended and waits to be noticed does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _children(pid: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            found.append(int(stat.parent.name))
    return found
