"""The fit of the judge's numbers, and the orders that the ablation tries, on made-up cases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge.types import Hit, Passage, PassageKind, Section, Source
from tests.quality.ablation import reciprocal, weighted
from tests.quality.thresholds import Case, cross_evidence, curve, evidence, fit

PASSAGE = Passage(PassageKind.PARAGRAPH, "", "", "nb")
HIT = Hit(0, PASSAGE, Section("", (), "", (PASSAGE,)), Source("", "", "", "", "", "", "", ""), 0.0)


def case(words: float, answerable: bool, noise: float = 0.0) -> Case:
    return Case({"words": words, "noise": noise}, answerable, right=answerable)


CASES = [case(number / 40, number > 18 + 7 * (-1) ** number, noise=number % 3) for number in range(40)]


def hit(number: int, **parts: float) -> Hit:
    nothing = dict.fromkeys(("coverage", "words", "meaning", "vectors"), 0.0)
    return replace(HIT, id=number, parts=nothing | parts)


def test_what_tells_answerable_questions_apart_gets_the_weight() -> None:
    fitted = fit(CASES, ["words", "noise"])
    assert fitted.weights["words"] > 5
    assert abs(fitted.weights["noise"]) < 0.5


def test_the_evidence_is_calibrated() -> None:
    """Logistic regression with a base: the odds it gives add up to as many answerable questions as there are."""
    fitted = fit(CASES, ["words"])
    expected = sum(1 / (1 + 2.718281828 ** -evidence(fitted, each)) for each in CASES)
    assert expected == pytest.approx(sum(each.answerable for each in CASES), abs=0.01)


def test_a_case_is_weighed_by_numbers_that_did_not_see_it() -> None:
    weighed = cross_evidence(CASES, ["words"])
    whole = fit(CASES, ["words"])
    assert len(weighed) == len(CASES)
    assert all(crossed != evidence(whole, each) for crossed, each in zip(weighed, CASES, strict=True))


def test_a_higher_threshold_answers_less_and_refuses_more() -> None:
    points = curve(CASES, cross_evidence(CASES, ["words"]))
    assert [p.answered for p in points] == sorted((p.answered for p in points), reverse=True)
    assert [p.refused for p in points] == sorted(p.refused for p in points)


def test_hits_are_ordered_by_the_weights_given_and_then_by_their_id() -> None:
    hits = [hit(1, words=0.2), hit(2, words=0.9, vectors=0.1), hit(3, words=0.2)]
    assert [each.id for each in weighted({"words": 1.0, "vectors": 0.0})(hits)] == [2, 1, 3]
    assert [each.id for each in weighted({"words": 0.0, "vectors": -1.0})(hits)] == [1, 3, 2]


def test_reciprocal_rank_counts_ranks_and_not_scores() -> None:
    """Twice second beats once first and never found; what is not found in a ranking has no rank there."""
    hits = [hit(1, words=0.9), hit(2, words=0.1, vectors=0.1)]
    assert [each.id for each in reciprocal(hits)] == [2, 1]
