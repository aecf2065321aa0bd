"""All stems of an index, and which of them a stem of a question may mean.

A question's stem stands for itself, for compounds that hold it ("lønn" in "lønnskartlegg"), and for the word it is a
misspelling of. Both are found through the n-grams that the stems share.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from knowledge.errors import IndexDamaged
from knowledge.holders import Holders
from knowledge.language.grams import grams
from knowledge.language.spelling import same_word

Ids: TypeAlias = npt.NDArray[np.int32]
Weights: TypeAlias = npt.NDArray[np.float32]

# A stem that holds at least this share of the question's n-grams is taken for a compound of it …
_LEAST_SHARE = 0.6
# … and is worth this much against the stem itself: chance makes such matches too.
_COMPOUND_TRUST = 0.85
# How many of the stems that share most n-grams are looked at for typing errors.
_NEIGHBOURS = 40
# Short stems are compared as a whole only: everything is like them.
_SHORTEST = 4


class _Numbers(dict[str, int]):
    """Stems with their ids; one that is asked for and not there gets the next."""

    def __missing__(self, stem: str) -> int:
        self[stem] = number = len(self)
        return number


class Vocabulary:
    """Stems under ids from 0 up, with the number of texts that hold each. Ids never change; stems are only added."""

    def __init__(self, stems: Sequence[str] = (), counts: Sequence[int] = (), texts: int = 0) -> None:
        self._ids = _Numbers({stem: number for number, stem in enumerate(stems)})
        self._counts = [*counts, *[0] * (len(self._ids) - len(counts))]
        self._texts = texts

    @classmethod
    def open(cls, path: Path) -> Vocabulary:
        """Read a vocabulary.

        Raises:
            IndexDamaged: the file is missing or is not a vocabulary.
        """
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
                stems = bytes(kept["stems"]).decode("utf-8").split("\n")
                return cls(stems if stems != [""] else [], kept["counts"].tolist(), int(kept["texts"]))
        except (OSError, EOFError, ValueError, KeyError, BadZipFile) as error:
            raise IndexDamaged(f"{path}: the vocabulary cannot be read. Build the index again: trygg index.") from error

    def write(self, path: Path) -> None:
        """Write the vocabulary to `path`, as a new file: the old one may be another generation's too."""
        stems = np.frombuffer("\n".join(self._ids).encode("utf-8"), dtype=np.uint8)
        path.unlink(missing_ok=True)
        with path.open("wb") as file:
            np.savez(file, stems=stems, counts=np.array(self._counts, dtype=np.int32), texts=np.int64(self._texts))

    def __len__(self) -> int:
        return len(self._ids)

    def ids(self, stems: Sequence[str]) -> Ids:
        """Give the ids of `stems`, in their order; new ones are added, as stems that no text holds."""
        found = np.fromiter(map(self._ids.__getitem__, stems), dtype=np.int32, count=len(stems))
        self._counts.extend([0] * (len(self._ids) - len(self._counts)))
        return found

    def count(self, ids: Ids, times: int = 1) -> None:
        """Count a text that holds the stems under `ids`; with `times=-1` one that is taken out."""
        for number in set(ids.tolist()):
            self._counts[number] += times
        self._texts += times

    def reader(self) -> VocabularyReader:
        """Make the vocabulary ready for looking up."""
        return VocabularyReader(list(self._ids), np.array(self._counts, dtype=np.int64), self._texts)


class VocabularyReader:
    """A vocabulary for looking up; it does not change."""

    def __init__(self, stems: Sequence[str], counts: npt.NDArray[np.int64], texts: int) -> None:
        self._stems = stems
        self._ids = {stem: number for number, stem in enumerate(stems)}
        self.rarities: Weights = np.log1p((max(texts, 1) - counts + 0.5) / (counts + 0.5)).astype(np.float32)
        self._unseen = float(np.log1p((max(texts, 1) + 0.5) / 0.5))
        self._holders = Holders(stems)
        self.meanings = lru_cache(4096)(self._find_meanings)

    def __contains__(self, stem: object) -> bool:
        return stem in self._ids

    def rarity(self, stem: str) -> float:
        """Give the inverse document frequency of a stem; highest for one that no text holds."""
        number = self._ids.get(stem)
        return self._unseen if number is None else float(self.rarities[number])

    def _find_meanings(self, stem: str) -> tuple[Ids, Weights]:
        """List the stems that `stem` may mean: their ids, and how surely (0 to 1; 1 for the stem itself)."""
        found: dict[int, float] = {}
        if len(stem) >= _SHORTEST and not stem.isdigit():
            found = self._compounds_and_typos(stem)
        if stem in self._ids:
            found[self._ids[stem]] = 1.0
        return np.fromiter(found, np.int32, len(found)), np.fromiter(found.values(), np.float32, len(found))

    def _compounds_and_typos(self, stem: str) -> dict[int, float]:
        cut = set(grams(stem))
        ids, shared = self._holders.count(cut)
        shares = shared / len(cut)
        likely = shares >= _LEAST_SHARE
        found = dict(zip(ids[likely].tolist(), (shares[likely] * _COMPOUND_TRUST).tolist(), strict=True))
        # Small whole numbers sort in one pass.
        nearest = np.argsort(-shared.astype(np.int8), kind="stable")[:_NEIGHBOURS]
        for number in ids[nearest].tolist():
            sure = same_word(stem, self._stems[number])
            if sure:
                found[number] = max(found.get(number, 0.0), sure)
        return found
