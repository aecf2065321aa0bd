"""Fit the weights of the search's order: how much each kind of evidence counts for a passage.

A passage that alone says all that an answer must, from a right source, should come before all others. The probability that it
does is modelled as a softmax over the weighted sums (Cao et al. 2007, ListNet, with top-one probabilities), and the weights are
those that make the right passages most probable.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from knowledge.search import KnowledgeBase
from knowledge.types import PassageKind
from tests.quality.scoring import Asked, Kind, holds

# Parts that depend on the conversation or on the question alone say nothing about the order, and are not fitted.
FITTED = ("coverage", "words", "meaning", "vectors", "wants", "caveat")
# How sharply a difference in score is taken for a difference in place: at 8 a tenth of a point is worth a factor of 2.2.
_SHARPNESS = 8.0
# How little the weights are held back.
_PENALTY = 0.02
_ROUNDS = 300
_STEP = 0.03
# More than there ever are candidates.
_ALL = 10_000

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A question's candidates: their parts, shape (candidates, len(FITTED)), and which of them are right."""

    parts: Numbers
    right: npt.NDArray[np.bool_]


def rank(base: KnowledgeBase, questions: Sequence[Asked]) -> list[Ranked]:
    """Gather the candidates of answerable questions; where none is right, or all are, there is no order to learn."""
    ranked = []
    for asked in questions:
        if asked.kind is not Kind.ANSWER:
            continue
        inquiry = base.understand(asked.text, asked.language)
        hits = [
            hit
            for hit in base.search(inquiry, _ALL)
            if inquiry.language == "en" or hit.passage.kind is not PassageKind.TRANSLATION
        ]
        parts = np.array([[hit.parts[name] for name in FITTED] for hit in hits])
        right = np.array([holds(asked, hit, inquiry.language) for hit in hits], dtype=bool)
        if right.any() and not right.all():
            ranked.append(Ranked(parts, right))
    return ranked


def fit_weights(ranked: Sequence[Ranked]) -> dict[str, float]:
    """Fit the weights, by gradient descent with Adam (Kingma and Ba 2015); the first of `FITTED` is set to 1."""
    weights = np.zeros(len(FITTED))
    weights[0] = 1.0
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for turn in range(1, _ROUNDS + 1):
        slope = sum((_slope(each, weights) for each in ranked), np.zeros_like(weights)) / len(ranked)
        slope += _PENALTY * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        weights -= _STEP * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.999**turn)) + 1e-8)
    return dict(zip(FITTED, (weights / weights[0]).tolist(), strict=True))


def _slope(each: Ranked, weights: Numbers) -> Numbers:
    """Give the slope of the negative log-probability that a right passage comes first."""
    odds = np.exp(_SHARPNESS * (scores := each.parts @ weights) - _SHARPNESS * scores.max())
    found = odds / odds.sum()
    wanted = found * each.right / (found * each.right).sum()
    slope: Numbers = _SHARPNESS * (each.parts.T @ (found - wanted))
    return slope


def first_places(ranked: Sequence[Ranked], weights: Mapping[str, float]) -> float:
    """Give the share of questions with a right passage in the first place."""
    counted = np.array([weights[name] for name in FITTED])
    return float(np.mean([each.right[np.argmax(each.parts @ counted)] for each in ranked]))
