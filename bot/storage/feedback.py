"""What people think of answers, kept without who: rows of one person cannot be told to belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, delete, insert, select, update

from bot.storage.clock import Clock
from bot.storage.database import Database
from bot.storage.key import OperatorKey
from bot.storage.schema import FEEDBACK

_KIND = "feedback"
_OWNER = "feedback owner"


@dataclass(frozen=True, slots=True)
class Feedback:
    """A thumb up or down under an answer, a reason by its name, the person's own words, and what the answer rested on."""

    liked: bool
    language: str
    reason: str = ""
    comment: str = ""
    document: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class GivenFeedback:
    """Feedback with the day it was given on; the hour would help to guess who gave it."""

    on: date
    feedback: Feedback


class FeedbackStore:
    """Feedback. Only whoever gave it can have it deleted: the mark on a row takes their id and the operator's key."""

    def __init__(self, database: Database, key: OperatorKey, clock: Clock) -> None:
        self._database = database
        self._key = key
        self._clock = clock

    async def add(self, feedback: Feedback, owner: str) -> int:
        """Keep what somebody thinks; gives the number by which they may explain it."""
        new = insert(FEEDBACK).values(
            given_on=self._clock().date(),
            owner=self._key.mark(_OWNER, owner),
            liked=feedback.liked,
            reason=feedback.reason,
            comment=self._key.seal(_KIND, feedback.comment),
            document=feedback.document,
            section=feedback.section,
            language=feedback.language,
        )
        added = new.returning(FEEDBACK.c.id)
        return await self._database.write(lambda connection: connection.execute(added).scalar_one())

    async def explain(self, number: int, owner: str, reason: str, comment: str) -> bool:
        """Add why somebody thinks so; tells whether it is still there and theirs. Again, it takes the place of the first."""
        row = FEEDBACK.c.id == number
        new = {"reason": reason, **({"comment": self._key.seal(_KIND, comment)} if comment else {})}

        def work(connection: Connection) -> bool:
            mark = connection.scalar(select(FEEDBACK.c.owner).where(row))
            if mark is None or not self._key.is_marked(_OWNER, owner, mark):
                return False
            connection.execute(update(FEEDBACK).where(row).values(new))
            return True

        return await self._database.write(work)

    async def list(self, since: date = date.min) -> Sequence[GivenFeedback]:
        """List what was given on that day or after it, the oldest first."""
        wanted = select(FEEDBACK).where(FEEDBACK.c.given_on >= since).order_by(FEEDBACK.c.id)
        rows = await self._database.read(lambda connection: connection.execute(wanted).all())
        return [
            GivenFeedback(
                row.given_on,
                Feedback(
                    row.liked,
                    row.language,
                    row.reason,
                    self._key.unseal(_KIND, row.comment),
                    row.document,
                    row.section,
                ),
            )
            for row in rows
        ]

    async def forget(self, owner: str) -> int:
        """Delete what a person has given; tells how many."""

        def work(connection: Connection) -> int:
            rows = connection.execute(select(FEEDBACK.c.id, FEEDBACK.c.owner))
            theirs = [row.id for row in rows if self._key.is_marked(_OWNER, owner, row.owner)]
            connection.execute(delete(FEEDBACK).where(FEEDBACK.c.id.in_(theirs)))
            return len(theirs)

        return await self._database.write(work)

    async def purge(self, before: datetime) -> int:
        """Delete what was given before that day; tells how many."""
        return await self._database.delete(FEEDBACK, FEEDBACK.c.given_on < before.date())
