"""A small index that fits in the head: three documents of a made-up museum, built once a run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import PACK
from indexer.build import build
from indexer.catalogue import find
from knowledge.encoder import load_encoder
from knowledge.language import Terms, load_terms
from knowledge.search import KnowledgeBase
from knowledge.types import Encoder
from tests.postgres import Cluster, is_there

CORPUS = Path(__file__).parent / "corpus"
LEXICON = Path(__file__).parent / "lexicon.toml"


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The model that ships."""
    return load_encoder()


@pytest.fixture(scope="session")
def lexicon() -> Terms:
    """The words of the museum."""
    return load_terms([LEXICON])


@pytest.fixture(scope="session")
def pack_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the index of the pack that ships."""
    folder = tmp_path_factory.mktemp("pack") / "index"
    build(find([PACK]), folder)
    return folder


@pytest.fixture(scope="session")
def museum_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the museum's index. Tests that change it take a copy."""
    folder = tmp_path_factory.mktemp("museum") / "index"
    build(find([CORPUS]), folder)
    return folder


@pytest.fixture(scope="session")
def museum(museum_index: Path) -> Iterator[KnowledgeBase]:
    """The museum's index, opened."""
    opened = KnowledgeBase.open(museum_index, [LEXICON])
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A real PostgreSQL. A test that stops it starts it again."""
    if not is_there():
        pytest.skip("PostgreSQL is not installed here")
    cluster = Cluster()
    yield cluster
    cluster.remove()
