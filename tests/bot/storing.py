"""What a storage in a test is made of."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.storage.database import Database

SECRET = "not-a-secret-but-thirty-two-characters-long"


@dataclass
class Clock:
    """A clock that a test sets."""

    now: datetime = datetime(2026, 11, 26, 22, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


async def until_it_answers(database: Database) -> None:
    """Wait for a database that comes back."""
    while not await database.answers():  # noqa: ASYNC110 - nobody could tell us
        await asyncio.sleep(0.1)
