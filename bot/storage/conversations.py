"""What conversations are about: names of sections and keys of passages, sealed; never what was written."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.followup import Considered, Thread
from bot.storage.clock import Clock
from bot.storage.database import Database
from bot.storage.errors import StorageUnavailable
from bot.storage.key import OperatorKey
from bot.storage.schema import CONVERSATIONS

_KIND = "conversation"
# So many writers of one conversation in the same moment are no person's.
_MOST_TRIES = 20

Change = Callable[[Thread], Thread]


class ConversationStore:
    """The threads of conversations, each with a version: two writers of one conversation never lose an update."""

    def __init__(self, database: Database, key: OperatorKey, clock: Clock) -> None:
        self._database = database
        self._key = key
        self._clock = clock

    async def get(self, conversation: str) -> Thread:
        """Look a conversation's thread up; a new one is empty."""
        async with self._database.reading() as connection:
            thread, _ = await self._read(connection, self._id(conversation))
        return thread

    async def change(self, conversation: str, owner: str, change: Change) -> Thread:
        """Change a conversation's thread, and give it back as it was written.

        `change` gets what is stored and gives what shall be; it is asked again when somebody else wrote meanwhile.
        """
        row = self._id(conversation)
        for _ in range(_MOST_TRIES):
            async with self._database.reading() as connection:
                thread, version = await self._read(connection, row)
            changed = change(thread)
            async with self._database.writing() as connection:
                if await self._write(connection, row, self._owner(owner), changed, version):
                    return changed
        raise StorageUnavailable("A conversation has too many writers at once.")

    async def forget(self, owner: str) -> int:
        """Delete a person's conversations; tells how many."""
        async with self._database.writing() as connection:
            done = await connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.owner == self._owner(owner)))
        return done.rowcount

    async def purge(self, before: datetime) -> int:
        """Delete conversations that nobody went on with since `before`; tells how many."""
        async with self._database.writing() as connection:
            done = await connection.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.changed_at < before))
        return done.rowcount

    async def _read(self, connection: AsyncConnection, row: str) -> tuple[Thread, int]:
        found = await connection.execute(
            select(CONVERSATIONS.c.state, CONVERSATIONS.c.version).where(CONVERSATIONS.c.id == row)
        )
        first = found.first()
        return (_thread(self._key.unseal(_KIND + row, first.state)), first.version) if first else (Thread(), 0)

    async def _write(self, connection: AsyncConnection, row: str, owner: str, thread: Thread, version: int) -> bool:
        """Write where the version is still the one that was read; tells whether it was."""
        values = {
            "state": self._key.seal(_KIND + row, _text(thread)),
            "version": version + 1,
            "changed_at": self._clock(),
        }
        if version:
            same = (CONVERSATIONS.c.id == row) & (CONVERSATIONS.c.version == version)
            done = await connection.execute(update(CONVERSATIONS).where(same).values(values))
        else:
            new = self._database.insert(CONVERSATIONS).values(id=row, owner=owner, **values)
            done = await connection.execute(new.on_conflict_do_nothing())
        return done.rowcount == 1

    def _id(self, conversation: str) -> str:
        return self._key.identify("conversation", conversation)

    def _owner(self, owner: str) -> str:
        return self._key.identify("owner", owner)


def _text(thread: Thread) -> str:
    considered = [(each.key, each.score) for each in thread.considered]
    return json.dumps({"places": thread.places, "considered": considered, "unit": thread.unit})


def _thread(text: str) -> Thread:
    read = json.loads(text)
    return Thread(
        places=tuple((document, section) for document, section in read["places"]),
        considered=tuple(Considered(key, score) for key, score in read["considered"]),
        unit=read["unit"],
    )
