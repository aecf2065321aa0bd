"""Ranking by vectors: inner products, exact as long as that is quick, from then on by way of approximate neighbours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
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
Number: TypeAlias = type[np.floating]
# Makes a table of so many rows, of such numbers, from parts that come one after another.
_Gather: TypeAlias = Callable[[Iterable[Table], tuple[int, int], Number], Table]


class DenseIndex:
    """Unit vectors under integer keys; a new key is larger than all before it.

    On disk a folder: `keys.npy`; `vectors.npy`, its rows in the keys' order, of 16-bit numbers in a large index; and in a large
    one `neighbours.faiss`. The vectors are mapped into memory, so several processes share them. What is added waits in `folder`,
    in a file without a name, where it is too much for memory. What is written goes from file to file: in a large index, memory for
    all of it would take longer to get than to fill.
    """

    def __init__(self, dimension: int, folder: Path | None = None) -> None:
        self._keys: Keys = np.zeros(0, dtype=np.int64)
        self._vectors: Table = np.zeros((0, dimension), dtype=np.float32)
        self._neighbours: Neighbours | None = None
        self._waiting = Waiting(folder)
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
            self._waiting.add(keys, vectors)

    def delete(self, keys: Sequence[int]) -> None:
        """Take vectors out again."""
        self._gone.update(keys)

    def abandon(self) -> None:
        """Forget what was added and not written."""
        self._waiting.clear()

    def write(self, path: Path) -> None:
        """Write the index to the folder `path`, as new files: the old ones may be another generation's too."""
        path.mkdir(exist_ok=True)
        for old in path.iterdir():
            old.unlink()
        self._take_over(partial(_in_file, path / "vectors.npy"))
        np.save(path / "keys.npy", self._keys)
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
        if self._waiting or self._gone:
            self._take_over(_in_memory)

    def _take_over(self, gather: _Gather) -> None:
        """Take in what was added, leave out what was deleted, and keep the vectors where `gather` puts them."""
        gone = np.fromiter(self._gone, dtype=np.int64, count=len(self._gone))
        kept = ~np.isin(self._keys, gone)
        added = self._waiting.keys()
        still = ~np.isin(added, gone)  # some are taken out before they were taken in
        remain = int(np.count_nonzero(kept))
        keys = np.concatenate([self._keys[kept], added[still]])
        number = _number(len(keys))
        parts = (part.astype(number, copy=False) for part in self._parts(kept, still))
        self._vectors = gather(parts, (len(keys), self._vectors.shape[1]), number)
        self._waiting.clear()
        self._gone.clear()
        self._keys = keys
        if len(keys) <= LARGEST_EXACT:
            self._neighbours = None
        elif self._neighbours is None or not self._neighbours.fits(len(keys)):
            self._neighbours = Neighbours.of(keys, self._vectors)
        else:
            self._neighbours.delete(gone)
            self._neighbours.add(keys[remain:], self._vectors[remain:])

    def _parts(self, kept: npt.NDArray[np.bool_], still: npt.NDArray[np.bool_]) -> Iterator[Table]:
        """Give the rows that are kept and then those that were added, run by run: there are few runs."""
        for start, end in _runs(kept):
            yield self._vectors[start:end]
        place = 0
        for part in self._waiting.rows(self._vectors.shape[1]):
            yield part[still[place : place + len(part)]]
            place += len(part)


def _runs(kept: npt.NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(kept, prepend=False, append=False))
    return zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)


def _in_memory(parts: Iterable[Table], shape: tuple[int, int], number: Number) -> Table:
    return np.concatenate([np.zeros((0, shape[1]), number), *parts])


def _in_file(path: Path, parts: Iterable[Table], shape: tuple[int, int], number: Number) -> Table:
    kind = {"descr": np.lib.format.dtype_to_descr(np.dtype(number)), "fortran_order": False, "shape": shape}
    with path.open("wb") as file:
        np.lib.format.write_array_header_1_0(file, kind)
        for part in parts:
            file.write(np.ascontiguousarray(part).data)
    table: Table = np.load(path, mmap_mode="r")
    return table


def _number(size: int) -> Number:
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
