"""The product as it runs for people: `trygg serve` in a process of its own, with all that it writes in one folder."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from bot.settings import HOME
from tests.bot.storing import SECRET

_SERVE = "from cli.main import main; main()"
# The bot with a leak: every question goes to the log.
LEAKING = f"""
import sys
from bot.conversation import Conversation
answer = Conversation.answer
async def telling(self, turn):
    print(turn.text, file=sys.stderr, flush=True)
    return await answer(self, turn)
Conversation.answer = telling
{_SERVE}
"""


class Product:
    """A running bot."""

    def __init__(self, process: asyncio.subprocess.Process, session: aiohttp.ClientSession, folder: Path) -> None:
        self._process = process
        self._session = session
        self._folder = folder

    async def post(self, body: Any, query: str = "", **headers: str) -> int:
        """Post a body to the bot, as JSON unless it is bytes; gives the status."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        url = f"http://127.0.0.1:{await self._port('listening')}/api/messages{query}"
        async with self._session.post(
            url, data=data, headers={"Content-Type": "application/json"} | headers
        ) as response:
            return response.status

    async def figures(self) -> str:
        """Fetch the metrics."""
        async with self._session.get(f"http://127.0.0.1:{await self._port('metrics_listening')}/metrics") as response:
            return await response.text()

    def written_elsewhere(self) -> list[str]:
        """List the files outside its folder that the bot, or a process of it, has open for writing."""
        return [path for path in _open_for_writing(self._process.pid) if not path.startswith(str(self._folder))]

    async def _port(self, event: str) -> int:
        async with asyncio.timeout(60):
            while True:
                for line in (self._folder / "log").read_text().splitlines():
                    if line.startswith("{") and json.loads(line)["event"] == event:
                        return int(json.loads(line)["port"])
                assert self._process.returncode is None, (self._folder / "log").read_text()
                await asyncio.sleep(0.1)


@asynccontextmanager
async def running(folder: Path, index: Path, storage: str, program: str = _SERVE) -> AsyncIterator[Product]:
    """Run the bot; what it says goes to `folder/log`, and everything else that it writes lies in the folder too."""
    for name in ("home", "tmp", "var"):
        (folder / name).mkdir(exist_ok=True)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("TRYGG_")},
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "PYTHONPATH": str(HOME),
        "TRYGG_INDEX": str(index),
        "TRYGG_STORAGE": storage,
        "TRYGG_HASH_KEY": SECRET,
        "TRYGG_USER_RATE": "100000",
        "TRYGG_PORT": "0",
        "TRYGG_METRICS_PORT": "0",
        "TRYGG_ANONYMOUS": "true",
        "TRYGG_WORKERS": "1",
    }
    with (folder / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", program, "serve", cwd=folder, env=environment, stdout=log, stderr=log
        )
    try:
        async with aiohttp.ClientSession() as session:
            yield Product(process, session, folder)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.wait()


def _open_for_writing(pid: int) -> Iterator[str]:
    for process in (pid, *_children(pid)):
        for link in Path(f"/proc/{process}/fd").iterdir():
            try:
                path = str(link.readlink())
                flags = Path(f"/proc/{process}/fdinfo/{link.name}").read_text().split("flags:")[1].split()[0]
            except OSError:  # closed meanwhile
                continue
            if int(flags, 8) & os.O_ACCMODE != os.O_RDONLY and path.startswith("/") and not path.startswith("/dev/"):
                yield path


def _children(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in map(int, (task / "children").read_text().split()):
            yield child
            yield from _children(child)
