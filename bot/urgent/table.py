"""Many patterns looked for at once, in a time that grows with the sentence and hardly with the number of patterns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.urgent.lists import COMMON, LISTS
from bot.urgent.patterns import CLAUSE, SHORTEST_STEM, Element, Pattern, Span, match, patterns

# What stands in place of a word that was struck out. No pattern has it.
STRUCK = "·"


class Found(NamedTuple):
    """A pattern that stands in a sentence: the number of the group it belongs to, and where it stands."""

    group: int
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """A pattern with its most telling place, and the words of which a sentence must hold some for the pattern to fit."""

    group: int
    pattern: Pattern
    key: int
    needs: tuple[frozenset[str], ...]

    def may_fit(self, present: Collection[str]) -> bool:
        """Tell whether `present`, the words of a sentence, have what the pattern needs, in whichever order."""
        return not any(need.isdisjoint(present) for need in self.needs)


Lookup = Mapping[str, Sequence[Entry]]


class Table:
    """Groups of patterns, found by the most telling word of each."""

    def __init__(self, groups: Iterable[str], lists: Mapping[str, str] = LISTS) -> None:
        self._by_word: defaultdict[str, list[Entry]] = defaultdict(list)
        self._by_stem: defaultdict[str, list[tuple[str, Entry]]] = defaultdict(list)
        self.vocabulary: set[str] = set()
        for group, table in enumerate(groups):
            for pattern in patterns(table, lists):
                self._add(group, pattern)

    def _add(self, group: int, pattern: Pattern) -> None:
        needed = [number for number, element in enumerate(pattern) if _is_needed(element)]
        key = min(needed, key=lambda number: _commonness(pattern[number]))
        others = (pattern[number] for number in needed if number != key)
        needs = tuple(element.words for element in others if not (element.stems or element.expressions))
        entry = Entry(group, pattern, key, needs)
        for word in _first_words(pattern[key]):
            self._by_word[word].append(entry)
        for stem in pattern[key].stems:
            self._by_stem[stem[:SHORTEST_STEM]].append((stem, entry))
        for element in pattern:
            self.vocabulary.update(_vocabulary(element))

    def lookup(self, words: Collection[str]) -> Lookup:
        """Give, for each of `words` by which patterns are found, those that may stand among `words`."""
        present = frozenset(words)
        keys = (present & self._by_word.keys()) | {word for word in present if word[:SHORTEST_STEM] in self._by_stem}
        candidates = {word: list(self._keyed(word)) for word in keys}
        fitting = {word: [entry for entry in entries if entry.may_fit(present)] for word, entries in candidates.items()}
        return {word: entries for word, entries in fitting.items() if entries}

    def _keyed(self, word: str) -> Iterator[Entry]:
        yield from self._by_word.get(word, ())
        for stem, entry in self._by_stem.get(word[:SHORTEST_STEM], ()):
            if word.startswith(stem):
                yield entry

    def find(self, sentence: Sequence[str], lookup: Lookup | None = None) -> list[Found]:
        """Give every pattern that stands in `sentence`. `lookup` is that of the whole message, if there is one."""
        entries = self.lookup(sentence) if lookup is None else lookup
        places = [(at, word) for at, word in enumerate(sentence) if word in entries]
        present = frozenset(sentence) if places else frozenset[str]()
        found = (
            (entry.group, match(entry.pattern, entry.key, sentence, at))
            for at, word in places
            for entry in entries[word]
            if entry.may_fit(present)
        )
        return [Found(group, span) for group, span in found if span]


def _is_needed(element: Element) -> bool:
    """Tell whether some word must stand in this place."""
    return not (element.optional or element.gap or element.begins or element.ends)


def _commonness(element: Element) -> tuple[bool, int]:
    words = _first_words(element)
    return not COMMON.isdisjoint(words), len(words)


def _first_words(element: Element) -> frozenset[str]:
    return element.words | {first for first, *_ in element.expressions}


def _vocabulary(element: Element) -> Iterator[str]:
    yield from element.words
    yield from element.stems
    for expression in element.expressions:
        yield from expression


def struck(sentence: Sequence[str], table: Table) -> Sequence[str]:
    """Strike out of `sentence` all that `table` finds in it; nothing across a comma, for that is two thoughts."""
    left = list(sentence)
    for _, (start, end) in table.find(sentence):
        if CLAUSE not in sentence[start:end]:
            left[start:end] = [STRUCK] * (end - start)
    return left
