"""Ranking by vectors: inner products, exact as long as that is quick, from then on by way of approximate neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from knowledge.dense.neighbours import Neighbours
from knowledge.dense.waiting import Waiting
from knowledge.errors import IndexDamaged
from knowledge.types import Vectors

# Up to so many vectors a question is compared with each of them: that takes about a millisecond.
LARGEST_EXACT = 20_000
EXACT = "exact"
# How many of the approximately nearest are compared exactly.
_COMPARED = 300

Keys: TypeAlias = npt.NDArray[np.int64]
Table: TypeAlias = npt.NDArray[np.floating]


class DenseIndex:
    """Unit vectors under integer keys; a new key is larger than all before it.

    On disk a folder: `keys.npy`; `vectors.npy`, its rows in the keys' order, of 16-bit numbers in a large index; and in a large
    one `neighbours.faiss`. The vectors are mapped into memory, so several processes share them. What is added waits in `folder`,
    in a file without a name, where it is too much for memory.
    """

    def __init__(self, dimension: int, folder: Path | None = None) -> None:
        self._keys: Keys = np.zeros(0, dtype=np.int64)
        self._vectors: Table = np.zeros((0, dimension), dtype=np.float32)
        self._neighbours: Neighbours | None = None
        self._waiting = Waiting(folder)
        self._size = 0
        self._gone: set[int] = set()

    @classmethod
    def open(cls, path: Path, dimension: int) -> DenseIndex:
        """Read an index.

        Raises:
            IndexDamaged: a file is missing, is not what it should be, or holds vectors of another dimension.
        """
        opened = cls(dimension, path.parent)
        try:
            opened._keys = np.load(path / "keys.npy")
            opened._vectors = np.load(path / "vectors.npy", mmap_mode="r")
            if len(opened._keys) > LARGEST_EXACT:
                opened._neighbours = Neighbours.open(path / "neighbours.faiss")
        except (OSError, EOFError, ValueError, RuntimeError) as error:
            raise IndexDamaged(f"{path}: the vectors cannot be read. Build the index again: trygg index.") from error
        rows, found = opened._vectors.shape
        if found != dimension:
            raise IndexDamaged(f"{path}: vectors of {found} numbers where the passport says {dimension}.")
        if rows != len(opened._keys):
            raise IndexDamaged(f"{path}: {rows} vectors under {len(opened)} keys. Build the index again: trygg index.")
        opened._size = rows
        return opened

    def __len__(self) -> int:
        self._settle()
        return len(self._keys)

    @property
    def kind(self) -> str:
        """How it searches: "exact", or the approximate index's kind."""
        return self._neighbours.kind if self._neighbours else EXACT

    def add(self, keys: Sequence[int], vectors: Vectors) -> None:
        """Add `vectors`, shape (len(keys), dimension), rows of length 1."""
        if len(keys):
            self._size += len(keys)
            self._waiting.add(keys, vectors)

    def delete(self, keys: Sequence[int]) -> None:
        """Take vectors out again."""
        self._gone.update(keys)
        self._size -= len(keys)

    def abandon(self) -> None:
        """Forget what was added and not written."""
        self._waiting.clear()

    def write(self, path: Path) -> None:
        """Write the index to the folder `path`, as new files: the old ones may be another generation's too."""
        self._settle()
        path.mkdir(exist_ok=True)
        for old in path.iterdir():
            old.unlink()
        np.save(path / "keys.npy", self._keys)
        np.save(path / "vectors.npy", self._vectors)
        if self._neighbours is not None:
            self._neighbours.write(path / "neighbours.faiss")

    def search(self, vector: Vectors, limit: int) -> list[tuple[int, float]]:
        """Rank by likeness to `vector`, shape (dimension,): pairs of key and cosine, best first."""
        self._settle()
        if self._neighbours is None:
            keys, scores = self._keys, _cosines(self._vectors, vector)
        else:
            keys = np.sort(self._neighbours.near(vector, max(limit, _COMPARED)))
            scores = _cosines(self._vectors[self._rows(keys)], vector)
        best = _best(scores, limit)
        return list(zip(keys[best].tolist(), scores[best].tolist(), strict=True))

    def likenesses(self, vector: Vectors, keys: Sequence[int]) -> list[float]:
        """Give the cosines between `vector` and those under `keys`."""
        self._settle()
        rows = self._rows(np.asarray(keys, dtype=np.int64))
        found: list[float] = _cosines(self._vectors[rows], vector).tolist()
        return found

    def _rows(self, keys: Keys) -> npt.NDArray[np.intp]:
        return np.searchsorted(self._keys, keys)

    def _settle(self) -> None:
        """Bring everything in step with what was added and deleted."""
        if not self._waiting and not self._gone:
            return
        gone = np.fromiter(self._gone, dtype=np.int64, count=len(self._gone))
        added = self._waiting.keys()
        kept = ~np.isin(self._keys, gone)
        remain = int(np.count_nonzero(kept))
        keys = np.concatenate([self._keys[kept], added])
        vectors: Table = np.empty((len(keys), self._vectors.shape[1]), dtype=_number(self._size))
        _copy_rows(self._vectors, kept, vectors[:remain])
        self._waiting.take(vectors[remain:])
        if np.isin(added, gone).any():  # taken out before they were taken in
            still = ~np.isin(keys, gone)
            keys, vectors = keys[still], vectors[still]
        self._gone.clear()
        self._keys, self._vectors = keys, vectors
        if len(keys) <= LARGEST_EXACT:
            self._neighbours = None
        elif self._neighbours is None or not self._neighbours.fits(len(keys)):
            self._neighbours = Neighbours.of(keys, vectors)
        else:
            self._neighbours.delete(gone)
            self._neighbours.add(keys[remain:], vectors[remain:])


def _copy_rows(source: Table, kept: npt.NDArray[np.bool_], target: Table) -> None:
    """Copy the rows that are kept, run by run: there are few runs, and a copy of single rows takes several times as long."""
    edges = np.flatnonzero(np.diff(kept, prepend=False, append=False))
    place = 0
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        target[place : place + end - start] = source[start:end]
        place += end - start


def _number(size: int) -> type[np.floating]:
    """Choose the numbers of an index by its size: half ones differ from whole ones in the fourth digit of a cosine."""
    return np.float32 if size <= LARGEST_EXACT else np.float16


def _cosines(vectors: Table, vector: Vectors) -> Vectors:
    # Row by row: a product of matrix and vector would wake the library's threads, which cost more than they save.
    found: Vectors = np.vecdot(vectors.astype(np.float32, copy=False), vector)
    return found


def _best(scores: npt.NDArray[np.floating], limit: int) -> npt.NDArray[np.intp]:
    """Give the places of the highest scores, best first; of equal ones the first."""
    if len(scores) <= limit:
        return np.argsort(-scores, kind="stable")
    least = np.partition(scores, len(scores) - limit)[len(scores) - limit]
    among = np.flatnonzero(scores >= least)
    return among[np.argsort(-scores[among], kind="stable")][:limit]
