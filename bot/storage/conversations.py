"""What conversations are about: names of sections and keys of passages, sealed; never what was written."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, bindparam, delete, select
from sqlalchemy.sql.dml import ReturningInsert

from bot.followup import Considered, Thread
from bot.storage.clock import Clock
from bot.storage.database import Database
from bot.storage.errors import StorageUnavailable
from bot.storage.key import OperatorKey
from bot.storage.schema import CONVERSATIONS
from bot.storage.together import Together

_KIND = "conversation"
_OWNER = "owner"
# So many writers of one conversation in the same moment are no person's.
_MOST_TRIES = 20

# Made once: SQLAlchemy takes longer to put a statement together than SQLite to do it.
_THESE = (
    select(CONVERSATIONS.c.id, CONVERSATIONS.c.state, CONVERSATIONS.c.version)
    .where(CONVERSATIONS.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(CONVERSATIONS.c.id)
)
_THESE_LOCKED = _THESE.with_for_update()

Change = Callable[[Thread], Thread]


@dataclass(frozen=True, slots=True)
class _Known:
    thread: Thread
    version: int


@dataclass(frozen=True, slots=True)
class _Wish:
    row: str
    owner: str
    change: Change


class ConversationStore:
    """The threads of conversations, each with a version: two writers of one conversation never lose an update."""

    def __init__(self, database: Database, key: OperatorKey, clock: Clock) -> None:
        self._database = database
        self._key = key
        self._clock = clock
        self._get = Together(self._get_all)
        self._change = Together(self._change_all)
        self._upsert = _upsert(database)

    async def get(self, conversation: str) -> Thread:
        """Look a conversation's thread up; a new one is empty."""
        return await self._get(self._id(conversation))

    async def change(self, conversation: str, owner: str, change: Change) -> Thread:
        """Change a conversation's thread, and give it back as it was written.

        `change` gets what is stored and gives what shall be; it is asked again when somebody else wrote meanwhile.
        """
        wish = _Wish(self._id(conversation), self._key.identify(_OWNER, owner), change)
        for _ in range(_MOST_TRIES):
            changed = await self._change(wish)
            if changed is not None:
                return changed
        raise StorageUnavailable("A conversation has too many writers at once.")

    async def forget(self, owner: str) -> int:
        """Delete a person's conversations; tells how many."""
        theirs = delete(CONVERSATIONS).where(CONVERSATIONS.c.owner == self._key.identify(_OWNER, owner))
        return await self._database.write(lambda connection: connection.execute(theirs).rowcount)

    async def purge(self, before: datetime) -> int:
        """Delete conversations that nobody went on with since `before`; tells how many."""
        return await self._database.delete(CONVERSATIONS, CONVERSATIONS.c.changed_at < before)

    async def _get_all(self, rows: Sequence[str]) -> Sequence[Thread]:
        found = await self._database.read(lambda connection: self._read(connection, _THESE, rows))
        return [found[row].thread if row in found else Thread() for row in rows]

    async def _change_all(self, wishes: Sequence[_Wish]) -> Sequence[Thread | None]:
        """Do what is wished, one wish on top of the other; None for those whose row another replica changed meanwhile."""
        return await self._database.write(lambda connection: self._change_on(connection, wishes))

    def _change_on(self, connection: Connection, wishes: Sequence[_Wish]) -> Sequence[Thread | None]:
        # Locked until this is committed (SQLite has one writer anyhow): who only compared versions could lose every race.
        # In the order of their ids, like every replica: two that lock rows crosswise would wait for one another.
        found = self._read(connection, _THESE_LOCKED, [wish.row for wish in wishes])
        threads = {row: known.thread for row, known in found.items()}
        done = []
        for wish in wishes:
            threads[wish.row] = wish.change(threads.get(wish.row, Thread()))
            done.append(threads[wish.row])
        rows = [
            {
                "id": row,
                "owner": owner,
                "state": self._key.seal(_KIND + row, _text(threads[row])),
                "version": (found[row].version if row in found else 0) + 1,
                "changed_at": self._clock(),
            }
            for row, owner in sorted({wish.row: wish.owner for wish in wishes}.items())
        ]
        written = set(connection.scalars(self._upsert, rows))
        return [thread if wish.row in written else None for wish, thread in zip(wishes, done, strict=True)]

    def _read(
        self, connection: Connection, wanted: Select[tuple[str, bytes, int]], rows: Sequence[str]
    ) -> dict[str, _Known]:
        return {
            row.id: _Known(_thread(self._key.unseal(_KIND + row.id, row.state)), row.version)
            for row in connection.execute(wanted, {"ids": rows})
        }

    def _id(self, conversation: str) -> str:
        return self._key.identify(_KIND, conversation)


def _upsert(database: Database) -> ReturningInsert[str]:
    """Write where the version is still the one before; gives the ids of the rows that were written."""
    new = database.insert(CONVERSATIONS)
    return new.on_conflict_do_update(
        index_elements=[CONVERSATIONS.c.id],
        set_={name: new.excluded[name] for name in ("state", "version", "changed_at")},
        where=CONVERSATIONS.c.version == new.excluded.version - 1,
    ).returning(CONVERSATIONS.c.id)


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
