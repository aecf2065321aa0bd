"""Pairs of texts that belong together, from the laws, the pack and the lexicon."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from knowledge.types import Question
from training.laws import SHORTEST, LawSection
from training.matching import Matcher
from training.pack import PackSection
from training.recipe import Kind
from training.synonyms import Lexicon

_SENTENCE_END = re.compile(r"(?<=[.:;])\s+(?=[A-ZÆØÅ(\d-])")
_SHORTEST_SENTENCE = 20
# How many sentences of a section ask for the rest of it, in how many wordings a question is varied, a term is paired.
_SENTENCES, _VARIANTS, _TERM_PAIRS = 4, 2, 4


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts that belong together.

    Pairs with the same `meaning` never stand in one batch, where each would count as wrong for the other; `neighbourhood`
    names those that should (sections of one act, questions of one section).
    """

    anchor: str
    positive: str
    meaning: str
    neighbourhood: str = ""


Pairs = Mapping[Kind, Sequence[Pair]]


def law_pairs(sections: Iterable[LawSection], rng: random.Random) -> dict[Kind, list[Pair]]:
    """Make pairs from sections of law; held-out acts and repealed sections give none."""
    pairs: dict[Kind, list[Pair]] = {
        kind: [] for kind in (Kind.HEADING_AND_ACT, Kind.HEADING, Kind.CHAPTER, Kind.SENTENCE)
    }
    for section in sections:
        text = section.prose
        if section.held_out or section.repealed or len(text) < SHORTEST:
            continue
        if section.heading:
            asked = f"{section.heading} {section.short_title}"
            pairs[Kind.HEADING_AND_ACT].append(Pair(asked, text, text, section.act))
            pairs[Kind.HEADING].append(Pair(section.heading, text, text, section.act))
        if section.chapters:
            above = " ".join((*section.chapters[-2:], section.short_title))
            pairs[Kind.CHAPTER].append(Pair(above, f"{section.heading} {text}".strip(), text, section.act))
        pairs[Kind.SENTENCE] += _sentence_pairs(section, text, rng)
    return pairs


def _sentence_pairs(section: LawSection, text: str, rng: random.Random) -> Iterator[Pair]:
    sentences = [each for each in _SENTENCE_END.split(text) if len(each) >= _SHORTEST_SENTENCE]
    if len(sentences) < 2:
        return
    for number in rng.sample(range(len(sentences)), min(_SENTENCES, len(sentences))):
        rest = " ".join(sentences[:number] + sentences[number + 1 :])
        headed = f"{section.heading} {rest}" if rng.random() < 0.5 else rest
        yield Pair(sentences[number], headed, text, section.act)


def pack_pairs(sections: Sequence[PackSection], lexicon: Lexicon, rng: random.Random) -> dict[Kind, list[Pair]]:
    """Make pairs from the pack's sections and their typical questions."""
    matcher = Matcher([passage.text for section in sections for passage in section.passages])
    pairs: dict[Kind, list[Pair]] = {}
    for section in sections:
        for kind, pair in _of_section(section, matcher, lexicon, rng):
            pairs.setdefault(kind, []).append(pair)
    return pairs


def _of_section(
    section: PackSection, matcher: Matcher, lexicon: Lexicon, rng: random.Random
) -> Iterator[tuple[Kind, Pair]]:
    for question in section.questions:
        passage = matcher.best(question, section)
        yield Kind.QUESTION_PASSAGE, Pair(question.text, section.titled(passage), section.id)
        yield Kind.QUESTION_SECTION, Pair(question.text, section.whole, section.id)
        for variant in lexicon.variants(question, rng, _VARIANTS):
            yield Kind.SYNONYM, Pair(variant, section.titled(passage), section.id)
    for asked in (section.questions, section.unanswered):
        for group in _same(asked):
            for one, other in combinations(group, 2):
                yield Kind.SAME, Pair(one.text, other.text, f"{section.id}?{group[0].text}", section.id)
    for passage in section.passages:
        yield Kind.TITLE, Pair(" ".join(section.path), passage.text, section.id)
        if passage.translation:
            for other in section.passages:
                if other is not passage:
                    yield Kind.TRANSLATION, Pair(passage.text, section.titled(other), section.id)


def _same(questions: Iterable[Question]) -> list[list[Question]]:
    """Group the questions that ask the same in other words."""
    groups: list[list[Question]] = []
    for question in questions:
        if question.again:
            groups[-1].append(question)
        else:
            groups.append([question])
    return groups


def term_pairs(lexicon: Lexicon, rng: random.Random) -> dict[Kind, list[Pair]]:
    """Pair the expressions of each entry of the lexicon."""
    pairs = []
    for number, term in enumerate(lexicon.terms):
        expressions = [*term.norwegian, *term.english]
        if len(expressions) > 1:
            drawn = (rng.sample(expressions, 2) for _ in range(_TERM_PAIRS))
            pairs += [Pair(one, other, str(number)) for one, other in drawn]
    return {Kind.TERM: pairs}
