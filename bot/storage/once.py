"""What is done once only, however many replicas there are: an activity is answered, a place is welcomed."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete

from bot.storage.clock import Clock
from bot.storage.database import Database
from bot.storage.key import OperatorKey
from bot.storage.schema import ONCE


class OnceStore:
    """Remembers that something was done, as a keyed hash and for a while."""

    def __init__(self, database: Database, key: OperatorKey, clock: Clock) -> None:
        self._database = database
        self._key = key
        self._clock = clock

    async def first(self, deed: str, *thing: str, keep: timedelta) -> bool:
        """Tell whether nobody has done this deed to this thing yet; from now on somebody has, for as long as `keep`."""
        now = self._clock()
        new = self._database.insert(ONCE).values(id=self._id(deed, thing), until=now + keep)
        # A row whose time is over counts as none: it is taken over.
        claim = new.on_conflict_do_update(
            index_elements=[ONCE.c.id], set_={"until": now + keep}, where=ONCE.c.until <= now
        ).returning(ONCE.c.id)
        async with self._database.writing() as connection:
            return (await connection.execute(claim)).first() is not None

    async def undo(self, deed: str, *thing: str) -> None:
        """Let it be done again."""
        async with self._database.writing() as connection:
            await connection.execute(delete(ONCE).where(ONCE.c.id == self._id(deed, thing)))

    async def purge(self, now: datetime) -> int:
        """Delete what is over at that moment; tells how many."""
        async with self._database.writing() as connection:
            return (await connection.execute(delete(ONCE).where(ONCE.c.until <= now))).rowcount

    def _id(self, deed: str, thing: tuple[str, ...]) -> str:
        return self._key.identify(deed, *thing)
