"""What is done once only, however many replicas there are: an activity is answered, a place is welcomed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete

from bot.storage.clock import Clock
from bot.storage.database import Database
from bot.storage.key import OperatorKey
from bot.storage.schema import ONCE
from bot.storage.together import Together


@dataclass(frozen=True, slots=True)
class _Claim:
    id: str
    until: datetime


class OnceStore:
    """Remembers that something was done, as a keyed hash and for a while."""

    def __init__(self, database: Database, key: OperatorKey, clock: Clock) -> None:
        self._database = database
        self._key = key
        self._clock = clock
        self._claim = Together(self._claim_all)
        new = database.insert(ONCE)
        # A row whose time is over counts as none: it is taken over.
        self._claiming = new.on_conflict_do_update(
            index_elements=[ONCE.c.id], set_={"until": new.excluded.until}, where=ONCE.c.until <= bindparam("now")
        ).returning(ONCE.c.id)

    async def first(self, deed: str, *thing: str, keep: timedelta) -> bool:
        """Tell whether nobody has done this deed to this thing yet; from now on somebody has, for as long as `keep`."""
        return await self._claim(_Claim(self._id(deed, thing), self._clock() + keep))

    async def undo(self, deed: str, *thing: str) -> None:
        """Let it be done again."""
        done = delete(ONCE).where(ONCE.c.id == self._id(deed, thing))
        await self._database.write(lambda connection: connection.execute(done))

    async def purge(self, now: datetime) -> int:
        """Delete what is over at that moment; tells how many."""
        return await self._database.delete(ONCE, ONCE.c.until <= now)

    async def _claim_all(self, claims: Sequence[_Claim]) -> Sequence[bool]:
        wanted = {claim.id: claim.until for claim in claims}
        # In the order of their ids, like every replica: two that lock rows crosswise would wait for one another.
        now = self._clock()
        rows = [{"id": name, "until": wanted[name], "now": now} for name in sorted(wanted)]
        ours = set(await self._database.write(lambda connection: connection.scalars(self._claiming, rows).all()))
        # Of several who claim the same thing together, the one who came first has it.
        earliest = {claim.id: place for place, claim in reversed(list(enumerate(claims)))}
        return [claim.id in ours and earliest[claim.id] == place for place, claim in enumerate(claims)]

    def _id(self, deed: str, thing: tuple[str, ...]) -> str:
        return self._key.identify(deed, *thing)
