"""How well a text answers to a question, concept by concept: a measure between 0 and 1 that does not depend on other texts.

The rankings find candidates among everything; this measure tells them apart and says when none will do.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from knowledge.language import Concept
from knowledge.vocabulary import Ids, VocabularyReader, Weights

# What another form of a word is worth against the word as written.
_OTHER_FORM = 0.9
# What a word of everyday talk says against another of the same rarity.
_EVERYDAY = 0.25
# What a word that is only told beside the question says against one that is asked about.
_ASIDE = 0.5
# Stands for no stem at all.
_NOTHING = -1


class Ask:
    """A question made ready for weighing many texts, each given as the ids of its stems."""

    def __init__(self, concepts: Sequence[Concept], vocabulary: VocabularyReader) -> None:
        self._rarities = vocabulary.rarities
        forms = [(number, form) for number, concept in enumerate(concepts) for form in concept.forms]
        stems = [(place, stem) for place, (_, form) in enumerate(forms) for stem in form]
        meanings = [vocabulary.meanings(stem) for _, stem in stems]
        # The stems of the vocabulary that mean any stem of the question; all others mean nothing.
        self._meant = np.unique(np.concatenate([np.zeros(0, np.int32), *(ids for ids, _ in meanings)]))
        # One row for each stem of each form: how surely each of them means it. The last column stays empty.
        self._table = np.zeros((len(stems), len(self._meant) + 1), dtype=np.float32)
        for row, (ids, sure) in enumerate(meanings):
            self._table[row, np.searchsorted(self._meant, ids)] = sure
        self._form_starts = _starts([place for place, _ in stems])
        self._concept_starts = _starts([number for number, _ in forms])
        written = {concepts[number].written for number in range(len(concepts))}
        self._trust = np.array([1.0 if form in written else _OTHER_FORM for _, form in forms], dtype=np.float32)
        self.weights: Weights = np.array([_weight(concept, vocabulary) for concept in concepts], dtype=np.float32)
        self._anywhere = self._table.max(axis=0)

    def matches(self, texts: Sequence[Ids]) -> Weights:
        """Tell how surely each text holds each concept, by all stems of one of its forms; shape (concepts, texts)."""
        every, starts = _joined(texts)
        stems = np.maximum.reduceat(self._table[:, self._columns(every)], starts, axis=1)
        forms = np.minimum.reduceat(stems, self._form_starts, axis=0) * self._trust[:, np.newaxis]
        best: Weights = np.maximum.reduceat(forms, self._concept_starts, axis=0)
        return best

    def shares(self, matches: Weights) -> Weights:
        """Sum matches up to the share of the question that each text covers, by weight; shape (texts,)."""
        total = self.weights.sum()
        return (self.weights @ matches) / total if total else np.zeros(matches.shape[1], dtype=np.float32)

    def likenesses(self, questions: Sequence[Ids]) -> Weights:
        """Tell how alike the question and others are: the harmonic mean of what each covers of the other; shape (questions,)."""
        forward = self.shares(self.matches(questions))
        backward = self._covered(questions)
        both = forward + backward
        return np.where(both > 0, 2 * forward * backward / np.maximum(both, 1e-9), 0.0).astype(np.float32)

    def _covered(self, questions: Sequence[Ids]) -> Weights:
        """Tell which share of each other question this one covers; shape (questions,)."""
        every, starts = _joined(questions)
        rarities = np.where(every == _NOTHING, np.float32(0), self._rarities[every])
        totals = np.add.reduceat(rarities, starts)
        held = np.add.reduceat(rarities * self._anywhere[self._columns(every)], starts)
        return (held / np.maximum(totals, 1e-9)).astype(np.float32)

    def _columns(self, ids: Ids) -> npt.NDArray[np.intp]:
        """Find each stem's column in the table; the last, empty one for a stem that means nothing."""
        places = np.searchsorted(self._meant, ids)
        meant = np.append(self._meant, _NOTHING)[places] == ids
        return np.where(meant & (ids != _NOTHING), places, len(self._meant))


def _joined(texts: Sequence[Ids]) -> tuple[Ids, npt.NDArray[np.intp]]:
    """Put texts behind one another, each closed by `_NOTHING` so that none is empty; gives them and their starts."""
    closing = np.array([_NOTHING], dtype=np.int32)
    every = np.concatenate([part for ids in texts for part in (ids, closing)])
    starts = np.cumsum([0, *(len(ids) + 1 for ids in texts[:-1])], dtype=np.intp)
    return every, starts


def _starts(groups: Sequence[int]) -> npt.NDArray[np.intp]:
    return np.array([i for i, group in enumerate(groups) if i == 0 or group != groups[i - 1]], dtype=np.intp)


def _weight(concept: Concept, vocabulary: VocabularyReader) -> float:
    """Tell how much a concept says: the rarity of its rarest word, in the form that is most at home in the documents."""
    rarity = min(max(vocabulary.rarity(stem) for stem in form) for form in concept.forms)
    rarity *= _EVERYDAY if concept.everyday else 1.0
    return rarity * _ASIDE if concept.aside else rarity
