"""Cues that add up: the second look at a message, where no rule finds a whole pattern.

Nobody can list how people speak of the worst. Yet whoever speaks of it names several of the things it is made of: a man in the
corridor, a door, a whisper; a date, a letter, a key for whoever comes. Each such cue (`cues/`) is a table one can read and has a
small weight. The cues of one danger are added up, with what stands around them (it is now, it is told and not asked), minus what
shows talk *about* such things. From `ENOUGH` on it is taken for real.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from bot.urgent import quiet
from bot.urgent.cues import (
    airways,
    assault,
    burden,
    cut_off,
    despair,
    ending,
    failing,
    fire,
    harmed,
    parting,
    settled,
    siege,
    talk,
    telling,
    threats,
)
from bot.urgent.cues.cue import Cue
from bot.urgent.rules import Danger
from bot.urgent.table import Table

ENOUGH = 3
# Where no cue is the danger's own: somebody is told of at length, nothing is asked or said of work, and something stands beside it.
ENOUGH_WITHOUT = 4
# As many words and more are no mere greeting or key words.
LONG = 8

Sentence = Sequence[str]

# The cues of each danger, and what makes one likelier or less likely.
CUES: Mapping[Danger, tuple[Cue, ...]] = {
    Danger.LIFE: (*despair.CUES, *burden.CUES, *ending.CUES, *parting.CUES, *settled.CUES),
    Danger.VIOLENCE: (*siege.CUES, *cut_off.CUES, *assault.CUES, *threats.CUES),
    Danger.FIRE: fire.CUES,
    Danger.INJURY: (*airways.CUES, *failing.CUES, *harmed.CUES),
}
_AROUND = (*telling.CLOSE, *talk.TALK)
_BESIDE: Mapping[Danger, tuple[Cue, ...]] = {
    Danger.LIFE: (*despair.BESIDE, *_AROUND),
    Danger.VIOLENCE: (*assault.BESIDE, talk.CONDITION, *_AROUND),
    Danger.FIRE: (*fire.BESIDE, talk.CONDITION, *_AROUND),
    Danger.INJURY: (*failing.BESIDE, *harmed.BESIDE, talk.CONDITION, *_AROUND),
}
_ALL = tuple(dict.fromkeys(chain.from_iterable((*CUES.values(), *_BESIDE.values()))))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a danger, and what against it."""

    danger: Danger
    own: tuple[Cue, ...]
    around: tuple[Cue, ...]

    @property
    def sum(self) -> int:
        """What the cues come to together."""
        return sum(cue.weight for cue in (*self.own, *self.around))

    @property
    def enough(self) -> bool:
        """Whether that is too much for chance."""
        if self.own:
            return self.sum >= ENOUGH
        return telling.AT_LENGTH in self.around and self.sum >= ENOUGH_WITHOUT


class Scales:
    """All cues, ready to be weighed in a message."""

    def __init__(self) -> None:
        self._table = Table(cue.patterns for cue in _ALL)
        self._asking = Table([quiet.QUESTION, telling.REQUEST])
        self._stated = Table([telling.VERB])
        self._person = Table([telling.SOMEONE])

    @property
    def vocabulary(self) -> frozenset[str]:
        """All words the cues know."""
        return frozenset(self._table.vocabulary)

    def dangers(self, sentences: Sequence[Sentence]) -> set[Danger]:
        """Give the danger that most speaks for in the message made of `sentences`, if enough does."""
        found = [evidence for evidence in self.weigh(sentences) if evidence.enough]
        return {max(found, key=lambda evidence: evidence.sum).danger} if found else set()

    def weigh(self, sentences: Sequence[Sentence]) -> list[Evidence]:
        """Give what speaks for each danger in the message made of `sentences`."""
        present = {_ALL[group] for sentence in sentences for group, _ in self._table.find(sentence)}
        told = self._told(sentences)
        if telling.TOLD in told and present.isdisjoint(talk.TALK) and sum(map(len, sentences)) >= LONG:
            told = (*told, telling.AT_LENGTH)
        return [
            Evidence(
                danger,
                tuple(cue for cue in CUES[danger] if cue in present),
                (*(cue for cue in _BESIDE[danger] if cue in present), *told),
            )
            for danger in CUES
        ]

    def _told(self, sentences: Sequence[Sentence]) -> tuple[Cue, ...]:
        """Tell whether the message tells of someone, in all or in part, or asks."""
        asking = [bool(self._asking.find(sentence)) for sentence in sentences]
        told = [bool(self._person.find(sentence)) for sentence in sentences]
        if any(person and not asks for person, asks in zip(told, asking, strict=True)):
            return (telling.PARTLY_TOLD if any(asking) else telling.TOLD,)
        stated = not any(asking) and any(self._stated.find(sentence) for sentence in sentences)
        return (telling.STATED,) if stated else ()
