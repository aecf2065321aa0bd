"""The rules put together: which apply to a sentence, and what they say of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.urgent import fire, injury, life, quiet, violence
from bot.urgent.lists import COMMON, LISTS
from bot.urgent.patterns import CLAUSE, SHORTEST_STEM, Element, Pattern, Span, match, patterns
from bot.urgent.rules import Danger, Heed, Rule

RULES: tuple[Rule, ...] = (*violence.RULES, *fire.RULES, *injury.RULES, *life.RULES)
# What stands in place of a word that was struck out. No pattern has it.
STRUCK = "·"


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern that stands in a sentence, and the number of the table line group it belongs to."""

    group: int
    span: Span


class Context(StrEnum):
    """What else a sentence may say; `quiet.py` has the words."""

    COUNTED = "counted"
    ABOUT = "about"
    CONDITION = "condition"
    PAST = "past"
    NOW = "now"
    SOMEONE = "someone"


_CONTEXTS = {
    Context.COUNTED: quiet.COUNTED,
    Context.ABOUT: quiet.ABOUT,
    Context.CONDITION: quiet.CONDITION,
    Context.PAST: quiet.PAST,
    Context.NOW: quiet.NOW,
    Context.SOMEONE: quiet.SOMEONE,
}


@dataclass(frozen=True, slots=True)
class Contexts:
    """Where in a sentence each of its contexts first stands."""

    first: Mapping[Context, int]

    def quieten(self, heed: Heed, start: int) -> bool:
        """Tell whether a rule that heeds `heed` is talk where it stands at `start`."""
        match heed:
            case Heed.NOTHING:
                return False
            case Heed.TALK:
                return Context.COUNTED in self.first or self._leads(start, Context.ABOUT)
            case Heed.SCENE:
                return self._leads(start, Context.COUNTED, Context.ABOUT, Context.CONDITION)
            case Heed.STATE:
                over = Context.PAST in self.first and Context.NOW not in self.first
                return over or self._leads(start, Context.COUNTED, Context.ABOUT, Context.CONDITION)
            case Heed.TRACE:
                about = not self.first.keys().isdisjoint({Context.ABOUT, Context.CONDITION, Context.PAST})
                return Context.COUNTED in self.first or (about and Context.NOW not in self.first)
            case _:
                assert_never(heed)

    def _leads(self, start: int, *contexts: Context) -> bool:
        """Tell whether one of `contexts` leads up to `start`, in general: it is neither now nor about someone in particular."""
        general = self.first.keys().isdisjoint({Context.NOW, Context.SOMEONE})
        return general and any(self.first.get(context, start) < start for context in contexts)


class Table:
    """Groups of patterns that are looked for together, each pattern by its most telling word."""

    def __init__(self, groups: Sequence[str]) -> None:
        self._by_word: defaultdict[str, list[tuple[int, Pattern, int]]] = defaultdict(list)
        self._by_beginning: defaultdict[str, list[tuple[str, int, Pattern, int]]] = defaultdict(list)
        self.vocabulary: set[str] = set()
        for group, table in enumerate(groups):
            for pattern in patterns(table, LISTS):
                self._add(group, pattern)

    def _add(self, group: int, pattern: Pattern) -> None:
        key = _key(pattern)
        for word in pattern[key].words | {first for first, *_ in pattern[key].expressions}:
            self._by_word[word].append((group, pattern, key))
        for stem in pattern[key].stems:
            self._by_beginning[stem[:SHORTEST_STEM]].append((stem, group, pattern, key))
        for element in pattern:
            self.vocabulary |= _vocabulary(element)

    def find(self, sentence: Sequence[str]) -> Iterator[Found]:
        """Give every pattern that stands in `sentence`."""
        for at, word in enumerate(sentence):
            for group, pattern, key in self._keyed(word):
                span = match(pattern, key, sentence, at)
                if span:
                    yield Found(group, span)

    def _keyed(self, word: str) -> Iterable[tuple[int, Pattern, int]]:
        yield from self._by_word.get(word, ())
        for stem, group, pattern, key in self._by_beginning.get(word[:SHORTEST_STEM], ()):
            if word.startswith(stem):
                yield group, pattern, key


def _key(pattern: Pattern) -> int:
    """Choose the element to look for first: one that must be there, has few words, and no everyday ones."""
    needed = [n for n, element in enumerate(pattern) if not (element.optional or element.gap or element.begins or element.ends)]
    return min(needed, key=lambda n: _commonness(pattern[n]))


def _commonness(element: Element) -> tuple[int, int]:
    words = element.words | {first for first, *_ in element.expressions}
    return len(words & COMMON), len(words)


def _vocabulary(element: Element) -> set[str]:
    return set(element.words) | set(element.stems) | {word for expression in element.expressions for word in expression}


class Rulebook:
    """All rules, ready to be asked about a sentence."""

    def __init__(self) -> None:
        self._rules = Table([rule.patterns for rule in RULES])
        self._idioms = Table([quiet.IDIOMS])
        self._denials = Table([quiet.DENIALS])
        self._doubt = Table([quiet.DOUBT])
        self._faint = Table(life.FAINT)
        self._contexts = Table([contexts for contexts in _CONTEXTS.values()])
        self.vocabulary = frozenset().union(
            *(t.vocabulary for t in (self._rules, self._idioms, self._denials, self._doubt, self._faint, self._contexts))
        )

    def dangers(self, sentence: Sequence[str]) -> set[Danger]:
        """Tell which dangers `sentence` speaks of as real."""
        meant = self._meant(sentence)
        found = list(self._rules.find(meant))
        if not found:
            return set()
        contexts = self._read_contexts(meant)
        return {RULES[each.group].danger for each in found if not contexts.quieten(RULES[each.group].heed, each.span.start)}

    def faint_signs(self, sentence: Sequence[str]) -> set[int]:
        """Tell which kinds of faint signs `sentence` has, by their number in `life.FAINT`."""
        return {each.group for each in self._faint.find(_struck(list(sentence), self._idioms))}

    def explain(self, sentence):
        meant = self._meant(sentence)
        c = self._read_contexts(meant)
        return meant, [(RULES[f.group].danger.name, RULES[f.group].heed.name, f.span, c.quieten(RULES[f.group].heed, f.span.start)) for f in self._rules.find(meant)], c.first

    def _meant(self, sentence: Sequence[str]) -> list[str]:
        """Strike out what is said without being meant."""
        meant = _struck(list(sentence), self._idioms)
        return meant if any(self._doubt.find(meant)) else _struck(meant, self._denials)

    def _read_contexts(self, sentence: Sequence[str]) -> Contexts:
        first: dict[Context, int] = {}
        for each in self._contexts.find(sentence):
            context = tuple(_CONTEXTS)[each.group]
            first[context] = min(each.span.start, first.get(context, each.span.start))
        return Contexts(first)


def _struck(sentence: list[str], table: Table) -> list[str]:
    for start, end in [each.span for each in table.find(sentence)]:
        if CLAUSE not in sentence[start:end]:
            sentence[start:end] = [STRUCK] * (end - start)
    return sentence
