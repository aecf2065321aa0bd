"""Ranking by vectors: inner products, on FAISS."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import faiss
import numpy as np

from knowledge.errors import IndexDamaged
from knowledge.types import Vectors


class DenseIndex:
    """Unit vectors under integer keys, searched exactly."""

    def __init__(self, dimension: int) -> None:
        # A question is compared in a fraction of a millisecond; threads would spend longer waiting for one another.
        faiss.omp_set_num_threads(1)
        self._index: Any = faiss.IndexIDMap2(faiss.IndexFlatIP(dimension))

    @classmethod
    def open(cls, path: Path, dimension: int) -> DenseIndex:
        """Read an index.

        Raises:
            IndexDamaged: the file is missing, is not an index, or holds vectors of another dimension.
        """
        opened = cls(dimension)
        try:
            opened._index = faiss.read_index(str(path))
        except RuntimeError as error:
            raise IndexDamaged(f"{path}: the vectors cannot be read. Build the index again: trygg index.") from error
        if opened._index.d != dimension:
            raise IndexDamaged(f"{path}: vectors of {opened._index.d} numbers where the passport says {dimension}.")
        return opened

    def __len__(self) -> int:
        return int(self._index.ntotal)

    def add(self, keys: Sequence[int], vectors: Vectors) -> None:
        """Add `vectors`, shape (len(keys), dimension), rows of length 1."""
        if len(keys):
            self._index.add_with_ids(vectors, np.asarray(keys, dtype=np.int64))

    def delete(self, keys: Sequence[int]) -> None:
        """Take vectors out again."""
        if len(keys):
            self._index.remove_ids(np.asarray(keys, dtype=np.int64))

    def write(self, path: Path) -> None:
        """Write the index to `path`."""
        faiss.write_index(self._index, str(path))

    def search(self, vector: Vectors, limit: int) -> list[tuple[int, float]]:
        """Rank by likeness to `vector`, shape (dimension,): pairs of key and cosine, best first."""
        if not len(self):
            return []
        scores, keys = self._index.search(vector.reshape(1, -1), min(limit, len(self)))
        return [(int(key), float(score)) for key, score in zip(keys[0], scores[0], strict=True) if key >= 0]

    def likenesses(self, vector: Vectors, keys: Sequence[int]) -> list[float]:
        """Give the cosines between `vector` and those under `keys`."""
        if not len(keys):
            return []
        found: list[float] = (self._index.reconstruct_batch(np.asarray(keys, dtype=np.int64)) @ vector).tolist()
        return found
