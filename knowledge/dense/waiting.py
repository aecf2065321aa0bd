"""Vectors that an index has yet to take in: in memory, and where they are many in a file without a name.

A build's other parts want the memory, and the index copies all of them at once when it takes them in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import SpooledTemporaryFile

import numpy as np
import numpy.typing as npt

from knowledge.types import Vectors

_IN_MEMORY = 16_000_000  # bytes
_READ_AT_ONCE = 16_384  # rows


class Waiting:
    """Rows of 32-bit numbers under their keys, in the order in which they came."""

    def __init__(self, folder: Path | None) -> None:
        """Keep the file in `folder`, or where the system keeps such files."""
        self._folder = str(folder) if folder else None
        self._keys: list[npt.NDArray[np.int64]] = []
        self._file: SpooledTemporaryFile[bytes] | None = None

    def __bool__(self) -> bool:
        return self._file is not None

    def add(self, keys: Sequence[int], vectors: Vectors) -> None:
        """Put `vectors`, shape (len(keys), dimension), to the others."""
        if self._file is None:
            self._file = SpooledTemporaryFile(_IN_MEMORY, dir=self._folder)  # noqa: SIM115 - until all are taken
        self._keys.append(np.asarray(keys, dtype=np.int64))
        self._file.write(vectors.astype(np.float32, copy=False).tobytes())

    def keys(self) -> npt.NDArray[np.int64]:
        """Give the keys of all."""
        return np.concatenate([np.zeros(0, dtype=np.int64), *self._keys])

    def rows(self, dimension: int) -> Iterator[Vectors]:
        """Give all rows, some at a time, each of `dimension` numbers."""
        if self._file is not None:
            self._file.seek(0)
            while part := self._file.read(_READ_AT_ONCE * dimension * 4):
                yield np.frombuffer(part, dtype=np.float32).reshape(-1, dimension)

    def clear(self) -> None:
        """Keep none."""
        if self._file is not None:
            self._file.close()
        self._keys, self._file = [], None
