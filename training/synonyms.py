"""Questions in other words: expressions exchanged for others that mean the same, from the project's lexicon."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge.types import Question

# The lexicon's expressions have up to so many words.
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Synonyms:
    """The expressions of one meaning, in lower case: bokmål, nynorsk and abbreviations together, and English."""

    norwegian: tuple[str, ...]
    english: tuple[str, ...]


class Lexicon:
    """Looks expressions up as they are written, not by stem: what is put in must fit as it stands."""

    def __init__(self, terms: Sequence[Synonyms]) -> None:
        self.terms = tuple(terms)
        self._norwegian = _by_expression(term.norwegian for term in terms)
        self._english = _by_expression(term.english for term in terms)

    def variants(self, question: Question, rng: random.Random, number: int) -> list[str]:
        """Give up to `number` wordings of a question, each with one expression exchanged."""
        words = question.text.split()
        places = list(self._places(words, question.language))
        made = []
        for start, end, others in rng.choices(places, k=number) if places else []:
            made.append(" ".join((*words[:start], rng.choice(others), *words[end:])))
        return made

    def _places(self, words: Sequence[str], language: str) -> Iterator[tuple[int, int, list[str]]]:
        table = self._english if language == "en" else self._norwegian
        for start in range(len(words)):
            for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
                expression = " ".join(words[start:end]).lower().strip("?,.!:")
                for group in table.get(expression, ()):
                    if others := [each for each in group if each != expression]:
                        yield start, end, others


def read_lexicon(path: Path) -> Lexicon:
    """Read the lexicon's file; `trygg check` has seen to its form."""
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["term"]
    return Lexicon([Synonyms(_lower(entry, "nb", "nn", "short"), _lower(entry, "en")) for entry in entries])


def _lower(entry: dict[str, list[str]], *keys: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.lower() for key in keys for word in entry.get(key, ())))


def _by_expression(groups: Iterator[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for group in groups:
        for expression in group:
            table.setdefault(expression, []).append(group)
    return table
