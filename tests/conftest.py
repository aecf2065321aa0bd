"""A small index that fits in the head: three documents of a made-up museum, built once a run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import settings

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

# `make fuzz`: each of the two great fuzz tests tries half of 100,000.
settings.register_profile("fuzz", max_examples=50_000)


@pytest.fixture(autouse=True, scope="session")
def storage_of_this_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test writes into the checkout: where nothing else is set, storages lie in the run's temporary folder."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("TRYGG_STORAGE", str(tmp_path_factory.getbasetemp() / "storage" / "trygg.sqlite"))
        yield


@pytest.fixture(autouse=True)
def storage_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """And no test meets what another one stored."""
    monkeypatch.setenv("TRYGG_STORAGE", str(tmp_path_factory.getbasetemp() / uuid4().hex / "trygg.sqlite"))


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
