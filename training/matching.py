"""Which passage of its section a typical question is about: the pack only says which section."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from knowledge.language import analyse
from knowledge.types import Question
from training.pack import PackPassage, PackSection

# Longer passages share more with any question; the exponent and the added letters make up for it.
_LENGTH_POWER, _LENGTH_ADDED = 0.3, 20


class Matcher:
    """Weighs the n-grams that two texts share by how rare they are among `texts`."""

    def __init__(self, texts: Iterable[str]) -> None:
        held = [set(analyse(text, "nb").grams) for text in texts]
        self._texts = len(held)
        self._holding = Counter(gram for grams in held for gram in grams)

    def best(self, question: Question, section: PackSection) -> PackPassage:
        """Choose the passage that shares most with the question; English questions are matched with the translation."""
        english = question.language == "en"
        candidates = [each for each in section.passages if (each.language == "en") == english] or section.passages
        asked = set(analyse(question.text, question.language).grams)
        return max(candidates, key=lambda passage: self._likeness(asked, section.titled(passage), passage))

    def _likeness(self, asked: set[str], text: str, passage: PackPassage) -> float:
        shared = asked.intersection(analyse(text, passage.language).grams)
        weight = math.fsum(math.log(self._texts / self._holding.get(gram, 1)) for gram in shared)
        return weight / (_LENGTH_ADDED + len(passage.text)) ** _LENGTH_POWER
