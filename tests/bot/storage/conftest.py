"""A fresh storage for each test, over SQLite and over a real PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.storage.database import Database
from bot.storage.key import OperatorKey
from bot.storage.storage import Storage
from tests.postgres import Cluster

SECRET = "not-a-secret-but-thirty-two-characters-long"


@dataclass
class Clock:
    """A clock that a test sets."""

    now: datetime = datetime(2026, 11, 26, 22, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def key() -> OperatorKey:
    return OperatorKey(SECRET)


@pytest.fixture(params=["sqlite", "postgresql"])
async def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return str(tmp_path / "trygg.sqlite")
    cluster: Cluster = request.getfixturevalue("postgres")
    return await cluster.database()


@pytest.fixture
async def storage(address: str, key: OperatorKey, clock: Clock) -> AsyncIterator[Storage]:
    opened = Storage.over(Database(address), key, clock)
    await opened.prepare()
    yield opened
    await opened.close()
