"""The rules put together: what they say of a message."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise

from bot.urgent import (
    despair,
    doorstep,
    failing,
    farewell,
    fire,
    injury,
    leaving,
    life,
    quiet,
    signs,
    swallowed,
    told,
    violence,
)
from bot.urgent.contexts import Context, Contexts
from bot.urgent.evidence import Scales
from bot.urgent.rules import Danger, Heed, Rule
from bot.urgent.table import Table, struck

RULES: tuple[Rule, ...] = (
    *violence.RULES,
    *doorstep.RULES,
    *fire.RULES,
    *injury.RULES,
    *swallowed.RULES,
    *failing.RULES,
    *life.RULES,
    *despair.RULES,
    *farewell.RULES,
    *leaving.RULES,
    *told.RULES,
)
# Faint signs stand behind the rules in the same table, so that a message is gone through once.
SIGNS = (*signs.HEAVY, signs.LIGHT)
_LIGHT = len(RULES) + len(signs.HEAVY)
# So many kinds of faint signs in sentences beside each other are one that is not; where a day at work is named, one more.
ENOUGH_SIGNS = 2

_CONTEXTS = {
    Context.COUNTED: quiet.COUNTED,
    Context.ABOUT: quiet.ABOUT,
    Context.CONDITION: quiet.CONDITION,
    Context.PAST: quiet.PAST,
    Context.NOW: quiet.NOW,
    Context.SOMEONE: quiet.SOMEONE,
    Context.PERSON: quiet.PERSON,
    Context.QUESTION: quiet.QUESTION,
}

Sentence = Sequence[str]


class Rulebook:
    """All rules, ready to be asked about a message."""

    def __init__(self) -> None:
        self._rules = Table([*(rule.patterns for rule in RULES), *SIGNS])
        self._idioms = Table([quiet.IDIOMS])
        self._denials = Table([quiet.DENIALS])
        self._doubt = Table([quiet.DOUBT])
        self._asking = Table([quiet.QUESTION])
        self._everyday = Table([signs.EVERYDAY])
        self._contexts = Table(_CONTEXTS.values())
        self._scales = Scales()

    @property
    def vocabulary(self) -> frozenset[str]:
        """All words the rules know."""
        tables = (self._rules, self._idioms, self._denials, self._doubt, self._asking, self._everyday, self._contexts)
        return self._scales.vocabulary.union(*(table.vocabulary for table in tables))

    def dangers(self, sentences: Sequence[Sentence]) -> set[Danger]:
        """Tell which dangers the message made of `sentences` speaks of as real."""
        lookup = self._rules.lookup(frozenset(chain.from_iterable(sentences)))
        found: set[Danger] = set()
        faint_signs: list[set[int]] = [set()]
        for sentence in sentences:
            # Most sentences have nothing, and striking out idioms cannot bring anything about.
            nothing = lookup.keys().isdisjoint(sentence) or not self._rules.find(sentence, lookup)
            dangers, faint = (set[Danger](), set[int]()) if nothing else self._read(sentence)
            found |= dangers
            faint_signs.append(faint)
        if self._add_up(faint_signs, sentences):
            found.add(Danger.LIFE)
        return found or self._scales.dangers([self._meant(sentence) for sentence in sentences])

    def _add_up(self, faint: Sequence[set[int]], sentences: Sequence[Sentence]) -> bool:
        """Tell whether the faint signs of a message, sentence by sentence, are more than an ordinary bad day."""
        most = max(len(one | other) for one, other in pairwise([*faint, set()]))
        if any(self._everyday.find(sentence) for sentence in sentences):
            return most > ENOUGH_SIGNS
        heavy = any(each - {_LIGHT} for each in faint)
        return most >= ENOUGH_SIGNS or (heavy and not any(self._asking.find(sentence) for sentence in sentences))

    def _read(self, sentence: Sentence) -> tuple[set[Danger], set[int]]:
        """Tell which dangers and which kinds of faint signs one sentence has."""
        meant = self._meant(sentence)
        found = self._rules.find(meant)
        contexts = self._read_contexts(meant)
        rules = [(RULES[group], span) for group, span in found if group < len(RULES)]
        real = [rule for rule, span in rules if not contexts.quieten(rule.heed, span.start)]
        # A mere word tells less than a pattern: what a pattern says of the sentence is what it is about.
        patterned = {rule.danger for rule in real if rule.heed is not Heed.TOLD}
        dangers = patterned or {rule.danger for rule in real}
        return dangers, {group for group, _ in found if group >= len(RULES)}

    def _meant(self, sentence: Sentence) -> Sentence:
        """Strike out what is said without being meant."""
        meant = struck(sentence, self._idioms)
        return meant if self._doubt.find(meant) else struck(meant, self._denials)

    def _read_contexts(self, sentence: Sentence) -> Contexts:
        first: dict[Context, int] = {}
        order = tuple(_CONTEXTS)
        for group, span in self._contexts.find(sentence):
            first[order[group]] = min(span.start, first.get(order[group], span.start))
        return Contexts(first)
