"""Where to write to a group of experts. An address is the rim's own JSON; here it is opaque, and sealed."""

from __future__ import annotations

from sqlalchemy import delete, select

from bot.storage.clock import Clock
from bot.storage.database import Database
from bot.storage.key import OperatorKey
from bot.storage.schema import ADDRESSES

_KIND = "address"


class AddressStore:
    """Addresses by the name of a group. They are kept until the group is connected elsewhere, or disconnected."""

    def __init__(self, database: Database, key: OperatorKey, clock: Clock) -> None:
        self._database = database
        self._key = key
        self._clock = clock

    async def put(self, name: str, address: str) -> None:
        """Keep a group's address in the place of any it had."""
        new = {"address": self._key.seal(_KIND + name, address), "changed_at": self._clock()}
        insert = self._database.insert(ADDRESSES).values(name=name, **new)
        upsert = insert.on_conflict_do_update(index_elements=[ADDRESSES.c.name], set_=new)
        await self._database.write(lambda connection: connection.execute(upsert))

    async def get(self, name: str) -> str | None:
        """Look a group's address up."""
        wanted = select(ADDRESSES.c.address).where(ADDRESSES.c.name == name)
        sealed = await self._database.read(lambda connection: connection.scalar(wanted))
        return None if sealed is None else self._key.unseal(_KIND + name, sealed)

    async def names(self) -> list[str]:
        """List the groups that can be written to."""
        wanted = select(ADDRESSES.c.name).order_by(ADDRESSES.c.name)
        return await self._database.read(lambda connection: list(connection.scalars(wanted)))

    async def remove(self, name: str) -> bool:
        """Forget a group's address; tells whether there was one."""
        theirs = delete(ADDRESSES).where(ADDRESSES.c.name == name)
        return await self._database.write(lambda connection: connection.execute(theirs).rowcount) == 1
