"""Which stems hold an n-gram: all n-grams of a vocabulary in a few arrays, so that many stems are ready at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from knowledge.language.grams import SIZE, grams

# A character takes so many bits of a packed n-gram; those beyond the basic plane share places, which no word of ours has.
_BITS = 16

Packed = npt.NDArray[np.uint64]
Numbers = npt.NDArray[np.int32]


class Holders:
    """Stems by their n-grams; a stem is known by its place in the list."""

    def __init__(self, stems: Sequence[str]) -> None:
        packed, holders = _whole(stems)
        short = [
            (_pack(gram), number) for number, stem in enumerate(stems) if len(stem) + 2 < SIZE for gram in grams(stem)
        ]
        packed = np.concatenate((packed, np.array([gram for gram, _ in short], dtype=np.uint64)))
        holders = np.concatenate((holders, np.array([number for _, number in short], dtype=np.int32)))
        order = np.lexsort((holders, packed))
        packed, holders = packed[order], holders[order]
        new = np.ones(len(packed), dtype=bool)  # a stem may hold an n-gram twice
        new[1:] = (packed[1:] != packed[:-1]) | (holders[1:] != holders[:-1])
        packed, self._holders = packed[new], holders[new]
        self._grams, starts = np.unique(packed, return_index=True)
        self._starts = np.append(starts, len(packed))

    def count(self, wanted: Iterable[str]) -> tuple[Numbers, npt.NDArray[np.intp]]:
        """Find the stems that hold any of the n-grams `wanted`, each different; gives them and how many each holds."""
        lists = [self._of(_pack(gram)) for gram in wanted]
        held = np.sort(np.concatenate([np.zeros(0, np.int32), *lists]))
        starts = np.flatnonzero(np.diff(held, prepend=-1))
        return held[starts], np.diff(starts, append=len(held))

    def _of(self, packed: int) -> Numbers:
        place = int(np.searchsorted(self._grams, np.uint64(packed)))
        if place == len(self._grams) or int(self._grams[place]) != packed:
            return self._holders[:0]
        return self._holders[self._starts[place] : self._starts[place + 1]]


def _whole(stems: Sequence[str]) -> tuple[Packed, Numbers]:
    """Cut all stems at once: every run of `SIZE` characters that does not cross from one stem into the next."""
    text = "".join(f"_{stem}_" for stem in stems)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    codes &= np.uint64((1 << _BITS) - 1)
    owners = np.repeat(np.arange(len(stems), dtype=np.int32), [len(stem) + 2 for stem in stems])
    last = max(len(codes) - SIZE + 1, 0)
    packed = np.zeros(last, dtype=np.uint64)
    for place in range(SIZE):
        packed |= codes[place : place + last] << np.uint64(_BITS * place)
    inside = owners[:last] == owners[SIZE - 1 :]
    return packed[inside], owners[:last][inside]


def _pack(gram: str) -> int:
    return sum((ord(character) & ((1 << _BITS) - 1)) << (_BITS * place) for place, character in enumerate(gram))
