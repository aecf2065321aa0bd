"""An organisation's own document in place of the pack's: the pack's typical questions go over to it.

The pack retells a source section by section. Where the original takes its place, a question that led to a section of the
pack leads to the section of the original that says the same; what is quoted is then the original's own text.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from indexer.catalogue import Entry
from knowledge.language import analyse
from knowledge.types import Section

# Sections that share less than this (cosine of their weighted words) do not say the same: their questions are let go.
_LEAST_ALIKE = 0.15

_Words = dict[str, float]


def lay_over(pack: Sequence[Entry], own: Sequence[Entry]) -> tuple[list[Entry], dict[str, Entry]]:
    """Lay documents over the pack: the same id replaces, a new id adds.

    Gives the documents to index, and the pack's entries that were replaced, by id.
    """
    shipped = {entry.facts.id: entry for entry in pack}
    mine = {entry.facts.id: entry for entry in own}
    return list((shipped | mine).values()), {key: shipped[key] for key in shipped.keys() & mine.keys()}


def with_questions_of(pack: Sequence[Section], original: Sequence[Section], language: str) -> list[Section]:
    """Give the sections of `original` the typical questions of those sections of `pack` that say the same.

    A document that has typical questions of its own keeps them and takes none over.
    """
    if any(section.questions for section in original):
        return list(original)
    everything = [_counted(section, language) for section in (*original, *pack)]
    rarity = _rarity(everything)
    weighted = [_weighted(words, rarity) for words in everything]
    theirs, ours = weighted[: len(original)], weighted[len(original) :]
    taken: dict[int, list[Section]] = {}
    for section, words in zip(pack, ours, strict=True):
        likeness, place = max(
            ((_cosine(words, other), number) for number, other in enumerate(theirs)), default=(0.0, 0)
        )
        if section.questions and likeness >= _LEAST_ALIKE:
            taken.setdefault(place, []).append(section)
    return [_asked_like(section, taken.get(number, ())) for number, section in enumerate(original)]


def _asked_like(section: Section, others: Sequence[Section]) -> Section:
    """Give a section the questions of others, answered and unanswered."""
    questions, unanswered = (
        tuple(question for other in others for question in part(other))
        for part in (attrgetter("questions"), attrgetter("unanswered"))
    )
    return replace(section, questions=questions, unanswered=unanswered)


def _counted(section: Section, language: str) -> Counter[str]:
    return Counter(analyse(f"{' '.join(section.path)}\n{section.text}", language).stems)


def _rarity(texts: Sequence[Iterable[str]]) -> dict[str, float]:
    held = Counter(stem for text in texts for stem in set(text))
    return {stem: math.log(1 + len(texts) / count) for stem, count in held.items()}


def _weighted(words: Counter[str], rarity: dict[str, float]) -> _Words:
    """Weigh words by rarity and, damped, by number; scaled to length 1."""
    weights = {stem: (1 + math.log(count)) * rarity[stem] for stem, count in words.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {stem: weight / length for stem, weight in weights.items()}


def _cosine(words: _Words, other: _Words) -> float:
    return sum(weight * other.get(stem, 0.0) for stem, weight in words.items())
