"""Preparing many documents on all cores."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from multiprocessing import active_children
from pathlib import Path

import numpy as np
import pytest

from bot.settings import HOME
from indexer import workers
from indexer.catalogue import find
from indexer.preparing import Prepared
from indexer.workers import preparing
from knowledge.errors import DocumentUnreadable
from knowledge.types import Encoder
from tests.conftest import CORPUS


def outcomes(found: list[Prepared | DocumentUnreadable]) -> list[str]:
    """The documents' ids, or why they could not be read."""
    return [str(each) if isinstance(each, DocumentUnreadable) else each.source.id for each in found]


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """Three documents, and between them one that cannot be read."""
    for each in CORPUS.glob("*.md"):
        (tmp_path / each.name).write_bytes(each.read_bytes())
    (tmp_path / "og-denne.pdf").write_bytes(b"no PDF at all")
    return tmp_path


def test_processes_give_what_one_process_gives(
    documents: Path, encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same documents in the same order, and the one that cannot be read in its place with its reason."""
    jobs = [(entry, None) for entry in find([documents])]
    with preparing(jobs, encoder) as ready:
        here = list(ready)
    monkeypatch.setattr(workers, "_WORTH_PROCESSES", 0)
    with preparing(jobs * 40, encoder) as ready:  # more than are under way at once
        there = list(ready)
    assert outcomes(there) == outcomes(here) * 40
    assert outcomes(here)[1].startswith("it is damaged")
    for one, other in zip(here * 40, there, strict=True):
        if isinstance(one, Prepared):
            assert isinstance(other, Prepared)
            assert (other.sections, other.headings, other.passages) == (one.sections, one.headings, one.passages)
            assert np.array_equal(other.passage_vectors, one.passage_vectors)


def test_processes_are_gone_when_what_they_prepare_is_no_longer_wanted(
    documents: Path, encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A build that fails halfway leaves nothing behind that goes on reading."""
    monkeypatch.setattr(workers, "_WORTH_PROCESSES", 0)
    with preparing([(entry, None) for entry in find([documents])] * 40, encoder) as ready:
        next(ready)
        assert active_children()
    assert not active_children()


# Gives the numbers of its processes when the first document is done, and then does nothing more.
PROGRAM = """
import sys, time
from multiprocessing import active_children
from pathlib import Path
from indexer import workers
from indexer.catalogue import find
from knowledge.encoder import load_encoder

if __name__ == "__main__":
    workers._WORTH_PROCESSES = 0
    jobs = [(entry, None) for entry in find([Path(sys.argv[1])])] * 50
    with workers.preparing(jobs, load_encoder()) as ready:
        next(ready)
        print(*(child.pid for child in active_children()), flush=True)
        time.sleep(60)
"""


def test_processes_end_with_the_one_that_is_killed(tmp_path: Path) -> None:
    """Nothing is left to use up memory when somebody loses patience."""
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    command = [sys.executable, str(tmp_path / "program.py"), str(CORPUS)]
    program = subprocess.Popen(command, env=os.environ | {"PYTHONPATH": str(HOME)}, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    with program.stdout:
        children = [int(number) for number in program.stdout.readline().split()]
        program.kill()
        assert program.wait() == -signal.SIGKILL
    assert children
    deadline = time.monotonic() + 30
    while any(_runs(child) for child in children):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def _runs(process: int) -> bool:
    """Whether a process is there and does not just wait to be tidied away."""
    try:
        return "State:\tZ" not in Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return False
