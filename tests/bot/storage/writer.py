"""A process that writes: it adds sections to one conversation, and says so after each that was committed.

    python -m tests.bot.storage.writer ADDRESS NAME COUNT [full]

With `full` the disk is full for it after half of them: no file may grow any more (RLIMIT_FSIZE), until a write has failed.
"""

from __future__ import annotations

import asyncio
import os
import resource
import sys
from collections.abc import Callable
from dataclasses import replace

from bot.followup import Thread
from bot.storage.database import Database
from bot.storage.errors import StorageUnavailable
from bot.storage.key import OperatorKey
from bot.storage.storage import Storage
from tests.bot.storing import SECRET, until_it_answers

CONVERSATION = "19:ola"


async def write(address: str, name: str, count: int, *, full: bool) -> None:
    storage = Storage.over(Database(address), OperatorKey(SECRET))
    for number in range(count):
        if full and number == count // 2:
            await fail(storage, address)
        await storage.conversations.change(CONVERSATION, "29:ola", adding(name, number))
        say(f"{name} {number}")
    await storage.close()


async def fail(storage: Storage, address: str) -> None:
    """Write to a disk that is full, then make room and wait until the storage is tried again."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (await asyncio.to_thread(os.path.getsize, f"{address}-wal"), hard))
    try:
        await storage.conversations.change(CONVERSATION, "29:ola", adding("lost", 0))
    except StorageUnavailable as error:
        say(f"failed {error}")
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    await until_it_answers(storage.database)


def adding(name: str, number: int) -> Callable[[Thread], Thread]:
    return lambda now: replace(now, places=(*now.places, (name, str(number))))


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - its parent reads it


if __name__ == "__main__":
    asyncio.run(write(sys.argv[1], sys.argv[2], int(sys.argv[3]), full="full" in sys.argv))
