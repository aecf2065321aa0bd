"""What a storage in a test is made of."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row, text

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


async def rows(database: Database, sql: str) -> Sequence[Row[Any]]:
    """Read the database past its stores."""
    return await database.read(lambda connection: connection.execute(text(sql)).all())


async def change(database: Database, sql: str) -> None:
    """Change the database past its stores."""
    await database.write(lambda connection: connection.execute(text(sql)))


async def until_it_answers(database: Database) -> None:
    """Wait for a database that comes back."""
    while not await database.answers():  # noqa: ASYNC110 - nobody could tell us
        await asyncio.sleep(0.1)
