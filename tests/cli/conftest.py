"""The command in this process, on a machine that has no settings: starting Python anew would cost a second each time."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
import structlog

from bot.settings import TERMS
from cli.main import main
from indexer.build import build
from indexer.catalogue import find
from knowledge.encoder import load_encoder
from knowledge.language import Terms, load_terms
from knowledge.types import Encoder
from tests.bot.conftest import OFFICE
from tests.cli.command import Command, Said


@pytest.fixture(scope="session")
def office_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an index of five made-up documents. Tests that change it take a copy."""
    folder = tmp_path_factory.mktemp("office") / "index"
    build(find([OFFICE]), folder)
    return folder


@pytest.fixture(autouse=True)
def bare_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No settings, an empty working folder, a wide terminal; and the log as it was afterwards."""
    for name in [name for name in os.environ if name.upper().startswith("TRYGG_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "250")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    handlers = logging.root.handlers[:]
    yield
    structlog.reset_defaults()
    logging.root.handlers[:] = handlers


@pytest.fixture(scope="session")
def loaded() -> tuple[Encoder, Terms]:
    """The model and the words that ship."""
    return load_encoder(), load_terms([TERMS])


@pytest.fixture(autouse=True)
def load_once(loaded: tuple[Encoder, Terms], monkeypatch: pytest.MonkeyPatch) -> None:
    """What ships is the same for each command, and costs half a second to load; anything else is loaded as ever."""
    model, words = loaded

    def encoder(name: str = "") -> Encoder:
        return load_encoder(name) if name else model

    def terms(paths: Sequence[Path]) -> Terms:
        return words if list(paths) == [TERMS] else load_terms(paths)

    monkeypatch.setattr("knowledge.search.load_encoder", encoder)
    monkeypatch.setattr("indexer.build.load_encoder", encoder)
    monkeypatch.setattr("knowledge.search.load_terms", terms)


@pytest.fixture
def trygg(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run `trygg` in this process."""

    def run(*arguments: str, stdin: bytes = b"") -> Said:
        monkeypatch.setattr(sys, "argv", ["trygg", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        with pytest.raises(SystemExit) as end:
            main()
        said = capsys.readouterr()
        return Said(int(end.value.code or 0), said.out, said.err)

    return run


@pytest.fixture
def office(office_index: Path, trygg: Command, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run `trygg` where there is an index."""
    monkeypatch.setenv("TRYGG_INDEX", str(office_index))
    return trygg
