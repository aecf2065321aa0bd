"""What each part of the search is worth: the figures once more with one part left out.

A weight is taken away by ordering the same candidates anew; a stage of the search is taken away by searching without it.
Nothing else is changed, and no number is fitted anew: where the judge's evidence loses a part, it refuses more. `composed`,
what would have been right if every question were answered, is the figure to compare then. What the conversation adds around
an answer (a preface, an emergency) is not there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from operator import add
from pathlib import Path
from unittest.mock import patch

import knowledge.lexical
import knowledge.search
from bot import judging
from bot.answer import Answer, Outcome, compose
from bot.judging import Verdict, judge
from bot.settings import TERMS
from knowledge.dense import DenseIndex
from knowledge.language import Inquiry
from knowledge.search import WEIGHTS, KnowledgeBase
from knowledge.types import Hit
from tests.quality.figures import Share
from tests.quality.scoring import Asked, Kind, is_right, place_of_right

# As many hits as the bot looks at …
_LIMIT = 20
# … and more than there ever are candidates.
_ALL = 10_000
# The usual constant of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009).
_RECIPROCAL_K = 60
# The rankings proper; `wants` and `caveat` only say yes or no.
_RANKINGS = ("coverage", "words", "meaning", "vectors")

# These weigh only what came before in a conversation, or who asks; the sets' questions stand alone.
_OF_A_CONVERSATION = frozenset({"unit", "thread"})

AS_IT_IS = "as it is"
Order = Callable[[Sequence[Hit]], list[Hit]]
Setting = Callable[[], AbstractContextManager[object]]


@dataclass(frozen=True, slots=True)
class Effect:
    """The figures of one variant: of answerable questions, the right passage first or among three, the right
    text composed if all were answered, rightly answered; and the others rightly not answered.

    `gained` and `lost` count the questions whose composed text is right only here, or only as it is.
    """

    name: str
    first: Share
    three: Share
    composed: Share
    answered: Share
    refused: Share
    gained: int
    lost: int

    def __add__(self, other: Effect) -> Effect:
        shares = {
            name: getattr(self, name) + getattr(other, name)
            for name in ("first", "three", "composed", "answered", "refused")
        }
        return replace(self, **shares, gained=self.gained + other.gained, lost=self.lost + other.lost)


@dataclass(frozen=True, slots=True)
class _Search:
    """A question with all candidates that the search found for it."""

    asked: Asked
    inquiry: Inquiry
    hits: list[Hit]


def ablate(index: Path, questions: Sequence[Asked], day: date) -> list[Effect]:
    """Measure every variant on some questions."""
    asked = [each for each in questions if each.kind is not Kind.CRISIS]
    tried = dict(_variants(index, asked, day))
    return [_effect(variant, rows, tried[AS_IT_IS]) for variant, rows in tried.items()]


def together(parts: Sequence[Sequence[Effect]]) -> list[Effect]:
    """Add up the effects of the same variants on several lots of questions."""
    return [reduce(add, effects) for effects in zip(*parts, strict=True)]


def _variants(index: Path, asked: Sequence[Asked], day: date) -> Iterator[tuple[str, list[_Tried]]]:
    """Try every variant, by its name; the judge's own numbers stay, except where a variant names others."""
    found = _search(index, [TERMS], asked)
    for variant, order in _orders().items():
        yield variant, _try_all(found, order, day)
    for variant, setting in _settings().items():
        with setting():
            yield from _whole_and_alone(variant, _search(index, [TERMS], asked), day)
    yield from _whole_and_alone("words without other forms", _search(index, [], asked), day)


def _whole_and_alone(variant: str, found: Sequence[_Search], day: date) -> Iterator[tuple[str, list[_Tried]]]:
    """Try a stage of the search within the whole and, if it is one of the words, the words alone."""
    yield variant, _try_all(found, _as_found, day)
    if variant.startswith("words"):
        yield f"{variant}, alone", _try_all(found, weighted(_only("words")), day)


def _search(index: Path, terms: Sequence[Path], questions: Sequence[Asked]) -> list[_Search]:
    """Search in an index opened for it: an open one remembers the queries it has made, with their weights."""
    base = KnowledgeBase.open(index, terms)
    understood = [(asked, base.understand(asked.text, asked.language)) for asked in questions]
    found = [_Search(asked, inquiry, base.search(inquiry, _ALL)) for asked, inquiry in understood]
    base.close()
    return found


def _orders() -> dict[str, Order]:
    """List the variants that order the same candidates otherwise."""
    dropped: dict[str, Order] = {
        f"without {name}": weighted(WEIGHTS | {name: 0.0})
        for name, weight in WEIGHTS.items()
        if weight and name not in _OF_A_CONVERSATION
    }
    alone: dict[str, Order] = {f"{name} alone": weighted(_only(name)) for name in ("words", "vectors")}
    return {AS_IT_IS: _as_found} | dropped | alone | {"fused by reciprocal rank": reciprocal}


def _settings() -> dict[str, Setting]:
    """List the variants that search otherwise."""
    return {
        "words by n-grams only": lambda: patch.object(knowledge.lexical, "STEM_WEIGHT", 0.0),
        "words by stems only": lambda: patch.object(knowledge.lexical, "GRAM_WEIGHT", 0.0),
        "words without headings": lambda: patch.object(knowledge.lexical, "CONTEXT_WEIGHT", 0.0),
        "no typical questions": _without_questions,
        "no vectors at all": _without_vectors,
    }


def judged_by(weights: Mapping[str, float], base: float) -> AbstractContextManager[object]:
    """Let the judge weigh sections with typical questions by other numbers."""
    return patch.multiple(judging, _COMPARED=weights, _COMPARED_BASE=base)


@contextmanager
def _without_questions() -> Iterator[None]:
    """Search and judge as in documents that have no typical questions."""
    with ExitStack() as stack:
        stack.enter_context(judged_by(judging._NEVER_ASKED, judging._NEVER_ASKED_BASE))
        stack.enter_context(patch.object(KnowledgeBase, "_alike_questions", return_value=({}, {})))
        stack.enter_context(patch.object(knowledge.search, "_ASKED", 0.0))
        yield


@contextmanager
def _without_vectors() -> Iterator[None]:
    with ExitStack() as stack:
        stack.enter_context(patch.object(DenseIndex, "search", return_value=[]))
        stack.enter_context(patch.object(DenseIndex, "likenesses", lambda _self, _vector, keys: [0.0] * len(keys)))
        yield


def _as_found(hits: Sequence[Hit]) -> list[Hit]:
    return list(hits[:_LIMIT])


def _only(name: str) -> dict[str, float]:
    return {each: 1.0 if each == name else 0.0 for each in WEIGHTS}


def weighted(weights: Mapping[str, float]) -> Order:
    """Order hits by a weighted sum of their parts."""
    counting = [(name, weight) for name, weight in weights.items() if weight]
    return lambda hits: _ordered(hits, [sum(weight * hit.parts[name] for name, weight in counting) for hit in hits])


def reciprocal(hits: Sequence[Hit]) -> list[Hit]:
    """Order hits by the sum of their reciprocal ranks; equal scores share a rank, and a score of 0 was not found."""
    totals = [0.0] * len(hits)
    for name in _RANKINGS:
        scores = [hit.parts[name] for hit in hits]
        rank = {score: place for place, score in reversed(list(enumerate(sorted(scores, reverse=True), start=1)))}
        for number, score in enumerate(scores):
            totals[number] += 1 / (_RECIPROCAL_K + rank[score]) if score > 0 else 0.0
    return _ordered(hits, totals)


def _ordered(hits: Sequence[Hit], scores: Sequence[float]) -> list[Hit]:
    best = sorted(zip(scores, hits, strict=True), key=lambda pair: (-pair[0], pair[1].id))[:_LIMIT]
    return [replace(hit, score=score) for score, hit in best]


@dataclass(frozen=True, slots=True)
class _Tried:
    """What became of one question in one variant."""

    answerable: bool
    place: int | None
    composed: bool
    answers: bool


def _try_all(found: Sequence[_Search], order: Order, day: date) -> list[_Tried]:
    return [_try(each.asked, each.inquiry, order(each.hits), day) for each in found]


def _try(asked: Asked, inquiry: Inquiry, hits: list[Hit], day: date) -> _Tried:
    text, citations = compose(inquiry, hits, day) if hits else ("", ())
    answer = Answer(Outcome.ANSWER, "", inquiry.language, text, citations)
    return _Tried(
        answerable=asked.kind is Kind.ANSWER,
        place=place_of_right(asked, hits, inquiry.language),
        composed=asked.kind is Kind.ANSWER and is_right(asked, answer),
        answers=judge(inquiry, hits) is Verdict.ANSWERED,
    )


def _effect(name: str, rows: Sequence[_Tried], base: Sequence[_Tried]) -> Effect:
    answerable = [row for row in rows if row.answerable]
    others = [row for row in rows if not row.answerable]
    pairs = [(row.composed, before.composed) for row, before in zip(rows, base, strict=True)]
    return Effect(
        name,
        first=Share(sum(row.place == 1 for row in answerable), len(answerable)),
        three=Share(sum(row.place is not None and row.place <= 3 for row in answerable), len(answerable)),
        composed=Share(sum(row.composed for row in answerable), len(answerable)),
        answered=Share(sum(row.composed and row.answers for row in answerable), len(answerable)),
        refused=Share(sum(not row.answers for row in others), len(others)),
        gained=sum(here and not before for here, before in pairs),
        lost=sum(before and not here for here, before in pairs),
    )
