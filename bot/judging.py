"""Is what the search found an answer? Thresholds with names, set from data."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from knowledge.types import Hit

# A passage answers when it holds this share of what the question asks about …
ENOUGH_COVERAGE = 0.7
# … or when the question is this like a typical question of its section …
ENOUGH_LIKENESS = 0.62
# … or when both come near.
ENOUGH_TOGETHER = 1.12
# A passage that holds less than this share answers nothing, whatever else speaks for it.
LEAST_COVERAGE = 0.3


class Verdict(StrEnum):
    """Why an answer is given or held back; machine-readable."""

    COVERED = "covered"
    ASKED_BEFORE = "asked-before"
    TOGETHER = "covered-and-asked-before"
    NOTHING_FOUND = "nothing-found"
    TOO_LITTLE = "too-little"


def judge(hits: Sequence[Hit]) -> Verdict:
    """Judge the best hit."""
    if not hits:
        return Verdict.NOTHING_FOUND
    coverage, likeness = hits[0].parts["coverage"], hits[0].parts["question"]
    if coverage < LEAST_COVERAGE:
        return Verdict.TOO_LITTLE
    if coverage >= ENOUGH_COVERAGE:
        return Verdict.COVERED
    if likeness >= ENOUGH_LIKENESS:
        return Verdict.ASKED_BEFORE
    if coverage + likeness >= ENOUGH_TOGETHER:
        return Verdict.TOGETHER
    return Verdict.TOO_LITTLE


def answers(verdict: Verdict) -> bool:
    """Tell whether a verdict lets an answer be given."""
    return verdict in (Verdict.COVERED, Verdict.ASKED_BEFORE, Verdict.TOGETHER)
