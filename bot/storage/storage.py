"""All stores over one database, opened together."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from bot.storage.addresses import AddressStore
from bot.storage.cases import CaseStore
from bot.storage.clock import Clock, utc_now
from bot.storage.conversations import ConversationStore
from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.storage.feedback import FeedbackStore
from bot.storage.gaps import GapStore
from bot.storage.key import OperatorKey
from bot.storage.migrate import upgrade
from bot.storage.once import OnceStore
from bot.storage.schema import KEYS


@dataclass(frozen=True, slots=True)
class Storage:
    """Everything that is kept."""

    database: Database
    key: OperatorKey
    conversations: ConversationStore
    addresses: AddressStore
    cases: CaseStore
    feedback: FeedbackStore
    gaps: GapStore
    once: OnceStore

    @classmethod
    def over(cls, database: Database, key: OperatorKey, clock: Clock = utc_now) -> Storage:
        """Put the stores together; nothing is opened yet."""
        return cls(
            database,
            key,
            conversations=ConversationStore(database, key, clock),
            addresses=AddressStore(database, key, clock),
            cases=CaseStore(database, key, clock),
            feedback=FeedbackStore(database, key, clock),
            gaps=GapStore(database, clock),
            once=OnceStore(database, key, clock),
        )

    async def prepare(self) -> None:
        """Bring the tables up to date, and see that the key is the one they were written with. May be done again.

        Raises:
            StorageError: another key, or a newer program, has written this database.
            StorageUnavailable: the database does not answer.
        """
        await upgrade(self.database)
        if await self.database.write(self._fingerprints) != [self.key.fingerprint]:
            raise StorageError(
                "TRYGG_HASH_KEY is not the key that this storage was written with. Give the right one, or begin "
                "with an empty storage: without its key, what is stored cannot be read."
            )

    async def close(self) -> None:
        """Close the connections."""
        await self.database.close()

    def _fingerprints(self, connection: Connection) -> list[str]:
        """Tell with which keys this database is written; an empty one from now on with ours."""
        if connection.scalar(select(func.count()).select_from(KEYS)) == 0:
            mine = self.database.insert(KEYS).values(fingerprint=self.key.fingerprint)
            connection.execute(mine.on_conflict_do_nothing())
        return list(connection.scalars(select(KEYS.c.fingerprint)))
