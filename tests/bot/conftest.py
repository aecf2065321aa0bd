"""A small index of five made-up documents in the pack's dialect, built once a session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.conversation import Conversation
from bot.settings import TERMS
from indexer.build import build
from indexer.catalogue import find
from knowledge.search import KnowledgeBase
from tests.bot.making import TODAY

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
