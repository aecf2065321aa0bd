"""How long things are kept, and what is deleted when their time is over or when a person asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.storage.storage import Storage


@dataclass(frozen=True, slots=True)
class Lifetimes:
    """Days. A conversation's run from its last turn, a case's from when it was answered or closed."""

    conversations: int
    cases: int
    feedback: int
    gaps: int


@dataclass(frozen=True, slots=True)
class Deleted:
    """How much of each kind was deleted."""

    conversations: int = 0
    cases: int = 0
    feedback: int = 0
    gaps: int = 0

    @property
    def count(self) -> int:
        """How much that is in all."""
        return self.conversations + self.cases + self.feedback + self.gaps


async def purge(storage: Storage, lifetimes: Lifetimes, now: datetime) -> Deleted:
    """Delete everything whose time is over.

    Raises:
        StorageUnavailable: the database does not answer; what was deleted until then is counted nowhere, but gone.
    """
    await storage.once.purge(now)
    return Deleted(
        conversations=await storage.conversations.purge(now - timedelta(days=lifetimes.conversations)),
        cases=await storage.cases.purge(now - timedelta(days=lifetimes.cases)),
        feedback=await storage.feedback.purge(now - timedelta(days=lifetimes.feedback)),
        gaps=await storage.gaps.purge(now - timedelta(days=lifetimes.gaps)),
    )


async def forget(storage: Storage, owner: str) -> Deleted:
    """Delete everything that is tied to a person.

    Raises:
        StorageUnavailable: the database does not answer, and something of theirs may still be there.
    """
    return Deleted(
        conversations=await storage.conversations.forget(owner),
        cases=await storage.cases.forget(owner),
        feedback=await storage.feedback.forget(owner),
    )
