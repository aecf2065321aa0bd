"""Approximate nearest neighbours, on FAISS: vectors in lists around trained centres, each kept as four bits for two numbers.

A search looks through the lists whose centres are nearest, in registers (Quicker ADC, André, Kermarrec and Le Scouarnec 2019,
FAISS's "fast scan"). It gives candidates; whoever asks compares those exactly. Vectors can be added and deleted.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import faiss
import numpy as np
import numpy.typing as npt

from knowledge.types import Vectors

# Which share of the lists a search looks through. With 300 candidates compared exactly this finds 98 to 99 of the true first
# hundred-odd; half the time would find 97 (docs/performance.md).
_SHARE_LOOKED_THROUGH = 0.75
# FAISS's way through the lists that is made for single questions; its choice is made for many at once and takes half as long again.
_ONE_AT_A_TIME = 11
# How many vectors the centres are trained on, for each list, and how often they are moved.
_TRAINED_ON = 64
_ROUNDS = 8
# So many are added at once.
_CHUNK = 16_384
_SEED = 1


class Neighbours:
    """Vectors under integer keys, for finding those that are probably nearest."""

    def __init__(self, index: Any) -> None:
        # A question is compared in a millisecond, and training takes many short steps: threads would spend longer waiting for
        # one another. With two of them on two busy cores training all of the law took three to twenty times as long.
        faiss.omp_set_num_threads(1)
        self._index = index
        self._index.implem = _ONE_AT_A_TIME
        self._index.nprobe = math.ceil(index.nlist * _SHARE_LOOKED_THROUGH)

    @classmethod
    def of(cls, keys: npt.NDArray[np.int64], vectors: npt.NDArray[np.floating]) -> Neighbours:
        """Train on a sample of `vectors`, shape (len(keys), dimension), and take all in."""
        dimension = vectors.shape[1]
        lists = _lists(len(keys))
        index: Any = faiss.index_factory(dimension, f"IVF{lists},PQ{dimension // 2}x4fs", faiss.METRIC_INNER_PRODUCT)
        index.cp.niter = index.pq.cp.niter = _ROUNDS
        chosen = np.random.default_rng(_SEED).choice(len(keys), min(len(keys), lists * _TRAINED_ON), replace=False)
        trained = cls(index)
        index.train(vectors[np.sort(chosen)].astype(np.float32))
        trained.add(keys, vectors)
        return trained

    @classmethod
    def open(cls, path: Path) -> Neighbours:
        """Read an index; raises `RuntimeError` where there is none."""
        return cls(faiss.read_index(str(path)))

    def write(self, path: Path) -> None:
        """Write the index to `path`."""
        faiss.write_index(self._index, str(path))

    def __len__(self) -> int:
        return int(self._index.ntotal)

    @property
    def kind(self) -> str:
        """Name the kind as FAISS's index factory does."""
        return f"IVF{self._index.nlist},PQ{self._index.pq.M}x4fs"

    def fits(self, number: int) -> bool:
        """Tell whether so many vectors want the lists that there are; others want an index of their own."""
        return bool(self._index.nlist == _lists(number))

    def add(self, keys: npt.NDArray[np.int64], vectors: npt.NDArray[np.floating]) -> None:
        """Take `vectors`, shape (len(keys), dimension), in."""
        for start in range(0, len(keys), _CHUNK):
            part = slice(start, start + _CHUNK)
            self._index.add_with_ids(np.ascontiguousarray(vectors[part], dtype=np.float32), keys[part])

    def delete(self, keys: npt.NDArray[np.int64]) -> None:
        """Take vectors out again."""
        self._index.remove_ids(keys)

    def near(self, vector: Vectors, number: int) -> npt.NDArray[np.int64]:
        """Give the keys of `number` vectors that are probably nearest to `vector`, shape (dimension,)."""
        _, keys = self._index.search(vector.reshape(1, -1), number)
        found: npt.NDArray[np.int64] = keys[0][keys[0] >= 0]
        return found


def _lists(number: int) -> int:
    """Give the number of lists for so many vectors: a power of two near half the square root, so that it seldom changes."""
    return int(2 ** max(4, round(math.log2(math.sqrt(max(number, 1)) / 2.4))))
