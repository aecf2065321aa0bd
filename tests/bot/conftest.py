"""A small index of five made-up documents in the pack's dialect, built once a session; and a fresh storage for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.conversation import Conversation
from bot.settings import TERMS
from bot.storage.database import Database
from bot.storage.key import OperatorKey
from bot.storage.storage import Storage
from indexer.build import build
from indexer.catalogue import find
from knowledge.search import KnowledgeBase
from tests.bot.making import TODAY
from tests.bot.storing import SECRET, Clock
from tests.postgres import Cluster

OFFICE = Path(__file__).parent / "corpus"


@pytest.fixture(scope="session")
def office_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the index."""
    folder = tmp_path_factory.mktemp("office") / "index"
    build(find([OFFICE]), folder)
    return folder


@pytest.fixture(scope="session")
def office(office_index: Path) -> Iterator[KnowledgeBase]:
    """The index, opened."""
    opened = KnowledgeBase.open(office_index, [TERMS])
    yield opened
    opened.close()


@pytest.fixture
def conversation(office: KnowledgeBase) -> Conversation:
    """A conversation on a day that stays the same."""
    return Conversation(office, lambda: TODAY)


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
