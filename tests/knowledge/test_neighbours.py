"""Approximate neighbours: what they are measured by is the exact search."""

from __future__ import annotations

import re
import tarfile
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from knowledge import dense
from knowledge.dense import EXACT, DenseIndex
from knowledge.dense.neighbours import Neighbours
from knowledge.types import Encoder, Vectors
from tests.quality.places import SHARED

LAWS = SHARED / "law" / "norske-lover.tar.xz"
DIMENSION = 64


def unit(rows: Vectors) -> Vectors:
    """Rows scaled to length 1."""
    scaled: Vectors = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return scaled


@pytest.fixture(scope="module")
def table() -> Vectors:
    """Twelve hundred made-up vectors in thirty bundles."""
    chance = np.random.default_rng(0)
    bundles = chance.normal(size=(30, DIMENSION))
    return unit(bundles[chance.integers(30, size=1200)] + chance.normal(size=(1200, DIMENSION)) * 0.5)


@pytest.fixture
def filled(table: Vectors, monkeypatch: pytest.MonkeyPatch) -> DenseIndex:
    """An index that is large enough for neighbours because the limit is low; its keys begin at 100."""
    monkeypatch.setattr(dense, "LARGEST_EXACT", 1000)
    index = DenseIndex(DIMENSION)
    index.add(range(100, 1300), table)
    return index


def recall(index: DenseIndex, table: Vectors, questions: Vectors, limit: int = 30) -> float:
    """The share of the truly nearest that are found; the keys of `table` begin at 100."""
    found = 0
    for question in questions:
        nearest = set((np.argsort(-(table @ question))[:limit] + 100).tolist())
        found += len(nearest & {key for key, _ in index.search(question, limit)})
    return found / (limit * len(questions))


def test_a_small_index_is_exact_and_a_large_one_is_not(filled: DenseIndex, table: Vectors) -> None:
    """The kind is for the passport."""
    small = DenseIndex(DIMENSION)
    small.add(range(1000), table[:1000])
    assert (len(small), small.kind) == (1000, EXACT)
    assert (len(filled), filled.kind) == (1200, f"IVF16,PQ{DIMENSION // 2}x4fs")


def test_an_index_that_grows_or_shrinks_past_the_limit_changes_its_kind(filled: DenseIndex, table: Vectors) -> None:
    """It finds the same."""
    assert filled.search(table[7], 1)[0][0] == 107
    filled.delete(range(900, 1300))
    assert (len(filled), filled.kind) == (800, EXACT)
    assert filled.search(table[7], 1)[0][0] == 107
    filled.add(range(2000, 2400), table[800:])
    assert len(filled) == 1200
    assert filled.kind != EXACT


def test_what_was_deleted_is_not_found_and_what_was_added_is(filled: DenseIndex, table: Vectors) -> None:
    """Without training anew."""
    filled.search(table[0], 1)
    filled.delete([107])
    filled.add([5000], table[8:9])
    assert filled.search(table[7], 1)[0][0] != 107
    assert {key for key, _ in filled.search(table[8], 2)} == {108, 5000}
    assert len(filled) == 1200


def test_scores_are_the_true_cosines(filled: DenseIndex, table: Vectors) -> None:
    """To the three digits that half a number holds."""
    found = filled.search(table[3], 20)
    expected = table[[key - 100 for key, _ in found]] @ table[3]
    assert [score for _, score in found] == pytest.approx(expected.tolist(), abs=1e-3)
    assert filled.likenesses(table[3], [key for key, _ in found]) == pytest.approx([score for _, score in found])


def test_a_written_index_is_read_as_it_was(filled: DenseIndex, table: Vectors, tmp_path: Path) -> None:
    """And can be gone on with."""
    filled.write(tmp_path / "vectors")
    read = DenseIndex.open(tmp_path / "vectors", DIMENSION)
    assert (len(read), read.kind) == (len(filled), filled.kind)
    assert read.search(table[5], 10) == filled.search(table[5], 10)
    read.delete([105])
    assert 105 not in {key for key, _ in read.search(table[5], 10)}


def test_writing_leaves_the_files_of_another_generation_alone(filled: DenseIndex, tmp_path: Path) -> None:
    """They have two names, so that a build does not copy them."""
    filled.write(tmp_path / "vectors")
    other = tmp_path / "keys.npy"
    other.hardlink_to(tmp_path / "vectors" / "keys.npy")
    before = other.read_bytes()
    filled.delete([101])
    filled.write(tmp_path / "vectors")
    assert other.read_bytes() == before != (tmp_path / "vectors" / "keys.npy").read_bytes()


def test_more_vectors_want_more_lists(table: Vectors) -> None:
    """But seldom, since that takes training."""
    near = Neighbours.of(np.arange(1200, dtype=np.int64), table)
    assert near.fits(1200)
    assert near.fits(2000)
    assert not near.fits(100_000)


def paragraphs_and_headings() -> tuple[list[str], list[str]]:
    """Paragraphs of law, a few more than an exact index holds, and what their sections are about."""
    paragraphs: list[str] = []
    headings: list[str] = []
    with tarfile.open(LAWS, "r:xz") as archive:
        for member in archive:
            file = archive.extractfile(member)
            if file is not None and len(paragraphs) < dense.LARGEST_EXACT * 1.02:
                text = file.read().decode("utf-8")
                paragraphs += re.findall(r"^(?![#|]).{60,400}", text, re.MULTILINE)
                headings += re.findall(r"^#### §[^.\n]*\. (.+)", text, re.MULTILINE)
    return paragraphs, headings


@pytest.mark.shared
@pytest.mark.skipif(not LAWS.is_file(), reason="the laws are not beside the checkout")
def test_nearly_all_true_neighbours_are_found_among_paragraphs_of_law(encoder: Encoder) -> None:
    """At least 98 of 100 of the first thirty, for the headings of sections as questions; measured against exact search."""
    paragraphs, headings = paragraphs_and_headings()
    table = encoder.encode_passages(paragraphs)
    index = DenseIndex(encoder.dimension)
    index.add(range(100, 100 + len(paragraphs)), table)
    assert len(index) == len(paragraphs)
    assert index.kind != EXACT
    questions = np.stack([encoder.encode_question(heading) for heading in islice(headings, 0, None, 15)])
    assert len(questions) > 100
    assert recall(index, table, questions) >= 0.98
