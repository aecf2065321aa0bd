"""What each part of the search is worth: the figures once more with one part left out.

A weight is taken away by ordering the same candidates anew; a stage of the search is taken away by searching without it.
Nothing else is changed, and no number is fitted anew: where the judge's own evidence loses a part, it refuses more, and
`composed` (what would have been right if every question were answered) is the figure to compare.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
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
from tests.quality.thresholds import Fit

# As many hits as the bot looks at …
_LIMIT = 20
# … and more than there ever are candidates.
_ALL = 10_000
# The usual constant of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009).
_RECIPROCAL_K = 60
# The rankings proper; `wants` and `caveat` only say yes or no.
_RANKINGS = ("coverage", "words", "question", "vectors")

AS_IT_IS = "as it is"
Order = Callable[[Sequence[Hit]], list[Hit]]
Setting = Callable[[], AbstractContextManager[object]]


@dataclass(frozen=True, slots=True)
class Effect:
    """The figures of one variant on one set: of answerable questions, the right passage first or among three, the right
    text composed if all were answered, rightly answered; and the others rightly not answered."""

    name: str
    first: Share
    three: Share
    composed: Share
    answered: Share
    refused: Share


@dataclass(frozen=True, slots=True)
class _Search:
    """A question with all candidates that the search found for it."""

    asked: Asked
    inquiry: Inquiry
    hits: list[Hit]


def ablate(index: Path, sets: Mapping[str, Sequence[Asked]], fitted: Fit, day: date) -> dict[str, list[Effect]]:
    """Measure every variant on every set. `fitted` is the judge's evidence as the thresholds script fits it."""
    full = KnowledgeBase.open(index, [TERMS])
    bare = KnowledgeBase.open(index, [])
    effects: dict[str, list[Effect]] = {name: [] for name in sets}
    for name, questions in sets.items():
        asked = [each for each in questions if each.kind is not Kind.CRISIS]
        found = _search(full, asked)
        effects[name] += [_effect(variant, found, order, day) for variant, order in _orders().items()]
        with patch.multiple(judging, _ASKED_BEFORE=fitted.weights, _ASKED_BEFORE_BASE=fitted.base):
            effects[name].append(_effect("judge fitted on questions.jsonl alone", found, _as_found, day))
        for variant, setting in _settings().items():
            with setting():
                found = _search(full, asked)
            effects[name] += _both(variant, found, day)
        effects[name] += _both("words without other forms", _search(bare, asked), day)
    full.close()
    bare.close()
    return effects


def _both(variant: str, found: Sequence[_Search], day: date) -> list[Effect]:
    """Measure a stage of the words within the whole and, where it is one, alone."""
    effects = [_effect(variant, found, _as_found, day)]
    if variant.startswith("words"):
        effects.append(_effect(f"{variant}, alone", found, weighted(_only("words")), day))
    return effects


def _search(base: KnowledgeBase, questions: Sequence[Asked]) -> list[_Search]:
    understood = [(asked, base.understand(asked.text, asked.language)) for asked in questions]
    return [_Search(asked, inquiry, base.search(inquiry, _ALL)) for asked, inquiry in understood]


def _orders() -> dict[str, Order]:
    """List the variants that order the same candidates otherwise."""
    dropped: dict[str, Order] = {
        f"without {name}": weighted(WEIGHTS | {name: 0.0}) for name, weight in WEIGHTS.items() if weight
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


@contextmanager
def _without_questions() -> Iterator[None]:
    """Neither propose sections by their typical questions nor count what these hold of the question."""
    with ExitStack() as stack:
        stack.enter_context(patch.object(KnowledgeBase, "_alike_questions", return_value={}))
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
    return lambda hits: _ordered(hits, [sum(weights[name] * hit.parts[name] for name in weights) for hit in hits])


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


def _effect(name: str, found: Sequence[_Search], order: Order, day: date) -> Effect:
    rows = [_tried(each, order(each.hits), day) for each in found]
    answerable = [row for row in rows if row.answerable]
    others = [row for row in rows if not row.answerable]
    return Effect(
        name,
        first=Share(sum(row.place == 1 for row in answerable), len(answerable)),
        three=Share(sum(row.place is not None and row.place <= 3 for row in answerable), len(answerable)),
        composed=Share(sum(row.composed for row in answerable), len(answerable)),
        answered=Share(sum(row.composed and row.answers for row in answerable), len(answerable)),
        refused=Share(sum(not row.answers for row in others), len(others)),
    )


@dataclass(frozen=True, slots=True)
class _Tried:
    answerable: bool
    place: int | None
    composed: bool
    answers: bool


def _tried(search: _Search, hits: list[Hit], day: date) -> _Tried:
    asked, inquiry = search.asked, search.inquiry
    text, citations = compose(inquiry, hits, day) if hits else ("", ())
    answer = Answer(Outcome.ANSWER, "", inquiry.language, text, citations)
    return _Tried(
        answerable=asked.kind is Kind.ANSWER,
        place=place_of_right(asked, hits, inquiry.language),
        composed=asked.kind is Kind.ANSWER and is_right(asked, answer),
        answers=judge(inquiry, hits) is Verdict.ANSWERED,
    )
