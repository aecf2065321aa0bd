"""Ranking by vectors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from knowledge.dense import DenseIndex, waiting
from knowledge.errors import IndexDamaged
from knowledge.types import Vectors


def vectors(*rows: tuple[float, ...]) -> Vectors:
    """Rows of numbers, each scaled to length 1."""
    table = np.array(rows, dtype=np.float32)
    scaled: Vectors = table / np.linalg.norm(table, axis=1, keepdims=True)
    return scaled


EAST, NORTH, NORTHEAST, WEST = vectors((1, 0), (0, 1), (1, 1), (-1, 0))


@pytest.fixture
def index() -> DenseIndex:
    """Four directions under the keys 10 to 13."""
    filled = DenseIndex(2)
    filled.add([10, 11, 12, 13], np.stack([EAST, NORTH, NORTHEAST, WEST]))
    return filled


def test_vectors_are_ranked_by_their_cosine(index: DenseIndex) -> None:
    """The same direction is 1, the opposite -1."""
    assert [key for key, _ in index.search(EAST, 10)] == [10, 12, 11, 13]
    assert [score for _, score in index.search(EAST, 10)] == pytest.approx([1, 0.5**0.5, 0, -1])


def test_no_more_are_found_than_asked_for(index: DenseIndex) -> None:
    """Nor more than there are."""
    assert [key for key, _ in index.search(NORTH, 2)] == [11, 12]
    assert len(index.search(NORTH, 100)) == len(index) == 4


def test_an_empty_index_finds_nothing() -> None:
    """An index may hold no typical questions."""
    empty = DenseIndex(2)
    empty.add([], np.zeros((0, 2), dtype=np.float32))
    assert empty.search(EAST, 5) == []


def test_vectors_that_were_taken_out_are_not_found(index: DenseIndex) -> None:
    """Nor counted."""
    index.delete([10, 13])
    index.delete([])
    assert [key for key, _ in index.search(EAST, 10)] == [12, 11]
    assert len(index) == 2


def test_the_cosines_of_some_keys_can_be_asked_for(index: DenseIndex) -> None:
    """They are those that a search gives."""
    found = dict(index.search(NORTH, 10))
    assert index.likenesses(NORTH, [13, 12]) == pytest.approx([found[13], found[12]])
    assert index.likenesses(NORTH, []) == []


def test_a_written_index_is_read_as_it_was(tmp_path: Path, index: DenseIndex) -> None:
    """And can be gone on with."""
    index.write(tmp_path / "vectors")
    read = DenseIndex.open(tmp_path / "vectors", 2)
    assert read.search(NORTHEAST, 10) == index.search(NORTHEAST, 10)
    read.add([14], vectors((0, -1)))
    assert len(read) == 5


def test_what_is_written_is_what_was_kept_and_added(tmp_path: Path, index: DenseIndex) -> None:
    """In runs from the file before; a vector that was taken out before it was taken in is nowhere."""
    index.write(tmp_path / "vectors")
    changed = DenseIndex.open(tmp_path / "vectors", 2)
    changed.delete([11])
    changed.add([14, 15], np.array([NORTH, EAST]))
    changed.delete([14])
    changed.write(tmp_path / "vectors")
    read = DenseIndex.open(tmp_path / "vectors", 2)
    assert (
        dict(read.search(EAST, 10))
        == dict(changed.search(EAST, 10))
        == pytest.approx({10: 1, 12: 0.5**0.5, 13: -1, 15: 1})
    )


def test_many_vectors_wait_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has no name and is gone when they are taken in, or forgotten."""
    monkeypatch.setattr(waiting, "_IN_MEMORY", 8)
    monkeypatch.setattr(waiting, "_READ_AT_ONCE", 2)
    index = DenseIndex(2, tmp_path)
    index.add([10, 11], np.stack([EAST, NORTH]))
    index.add([12], np.stack([WEST]))
    assert list(tmp_path.iterdir()) == []
    assert index.search(WEST, 10) == [(12, 1.0), (11, 0.0), (10, -1.0)]
    index.add([13], np.stack([NORTH]))
    index.abandon()
    index.write(tmp_path / "vectors")
    assert len(DenseIndex.open(tmp_path / "vectors", 2)) == 3


@pytest.mark.parametrize("content", [b"", b"I", b"\x00" * 100])
def test_a_damaged_index_is_said_to_be_damaged(tmp_path: Path, content: bytes) -> None:
    """With the command that mends it."""
    (tmp_path / "vectors").write_bytes(content)
    with pytest.raises(IndexDamaged, match=r"the vectors cannot be read.*trygg index"):
        DenseIndex.open(tmp_path / "vectors", 2)


def test_a_missing_index_is_said_to_be_damaged(tmp_path: Path) -> None:
    """An index without one of its parts is not whole."""
    with pytest.raises(IndexDamaged):
        DenseIndex.open(tmp_path / "vectors", 2)


def test_vectors_of_another_dimension_are_refused(tmp_path: Path, index: DenseIndex) -> None:
    """They are not what the passport says."""
    index.write(tmp_path / "vectors")
    with pytest.raises(IndexDamaged, match="vectors of 2 numbers where the passport says 3"):
        DenseIndex.open(tmp_path / "vectors", 3)
