"""Fit all numbers that are set from data: the weights of the search's order, and the judge's; show what each threshold would do.

    python -m tests.quality.thresholds

All question sets of the project are read; what is said of questions never seen must come from sets that are not here. What
comes out is shown beside the constants of knowledge/search.py and bot/judging.py and changes nothing; whoever changes those
constants takes them from here, the order's first: the judge judges what it puts first.
"""

from __future__ import annotations

import math
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rich.console import Console

from bot import judging
from bot.answer import Answer, Outcome, compose, readable
from bot.judging import ENOUGH, MAYBE, Verdict, judge, parts_of
from bot.settings import TERMS
from bot.smalltalk import is_small_talk
from cli.indexing import index_documents
from indexer.build import build
from indexer.catalogue import find
from knowledge.language import Inquiry
from knowledge.search import WEIGHTS, KnowledgeBase
from knowledge.types import Hit
from tests.quality.fusing import FITTED, first_places, fit_weights, rank
from tests.quality.grids import Grid
from tests.quality.places import DAY, OWN, SHARED
from tests.quality.scoring import Asked, Kind, is_right, read_questions

# How little the weights are held back: the penalty on their squares against the sum of the losses. It keeps a part that
# tells nothing near 0 and moves the others by less than a tenth.
_PENALTY = 1 / 30
# Newton's method is at rest long before.
_ROUNDS = 30
# Each question is judged by weights that were fitted without it, in so many turns.
_FOLDS = 10
# Columns of the tables where no terminal says how many it has.
_WIDTH = 110
_THRESHOLDS = (-2.0, -1.5, -1.0, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 2.5)

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """The best passage for a question: its evidence, whether the question is answerable, whether the answer is right.

    `ruled_out` says that a rule keeps it from being an answer, whatever its evidence (`bot/judging.py`).
    """

    parts: Mapping[str, float]
    answerable: bool
    right: bool
    ruled_out: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """Weights of the evidence and what is added to their sum: log-odds that a question is answerable."""

    weights: dict[str, float]
    base: float


@dataclass(frozen=True, slots=True)
class Point:
    """What a threshold does: shares of answerable questions answered and answered rightly (the recall of right answers),
    of others refused, and of all answers given that are right (their precision)."""

    threshold: float
    answered: float
    recall: float
    refused: float
    precision: float


def gather(base: KnowledgeBase, questions: Sequence[Asked]) -> list[Case]:
    """Search every question, and compose the answer as if it were given."""
    cases = []
    for asked in questions:
        inquiry = base.understand(asked.text, asked.language)
        answerable = asked.kind is Kind.ANSWER
        found = base.search(inquiry)
        hits = readable(inquiry, found)
        if not hits or is_small_talk(asked.text) or not _may_answer(inquiry, found):
            cases.append(Case({}, answerable, right=False, ruled_out=True))
            continue
        text, citations = compose(inquiry, hits, DAY)
        answer = Answer(Outcome.ANSWER, "", inquiry.language, text, citations)
        parts = parts_of(inquiry, found[0])
        cases.append(Case(parts, answerable, answerable and is_right(asked, answer)))
    return cases


def _may_answer(inquiry: Inquiry, hits: Sequence[Hit]) -> bool:
    """Tell whether no rule is against an answer: the lowest threshold lets every evidence through."""
    return judge(inquiry, hits, -math.inf, -math.inf) is Verdict.ANSWERED


def fit(cases: Sequence[Case], names: Sequence[str]) -> Fit:
    """Fit a logistic regression of `answerable` on the parts called `names`, over what the rules leave to the evidence."""
    cases = [case for case in cases if not case.ruled_out]
    parts = _table(cases, names)
    wanted = np.array([case.answerable for case in cases], dtype=np.float64)
    penalty = np.diag([_PENALTY] * len(names) + [0.0])
    weights = np.zeros(len(names) + 1)
    for _ in range(_ROUNDS):
        odds = 1 / (1 + np.exp(-(parts @ weights)))
        slope = parts.T @ (odds - wanted) + penalty @ weights
        bend = (parts * (odds * (1 - odds))[:, np.newaxis]).T @ parts + penalty
        weights -= np.linalg.solve(bend, slope)
    return Fit(dict(zip(names, weights[:-1].tolist(), strict=True)), float(weights[-1]))


def _table(cases: Sequence[Case], names: Sequence[str]) -> Numbers:
    return np.array([[*(case.parts[name] for name in names), 1.0] for case in cases])


def evidence(fitted: Fit, case: Case) -> float:
    """Sum up what speaks for the passage; nothing does where it is ruled out."""
    if case.ruled_out:
        return -math.inf
    return fitted.base + sum(weight * case.parts[name] for name, weight in fitted.weights.items())


def cross_evidence(cases: Sequence[Case], names: Sequence[str]) -> list[float]:
    """Give each case's evidence by weights fitted to the other folds."""
    folds = [fit([c for n, c in enumerate(cases) if n % _FOLDS != fold], names) for fold in range(_FOLDS)]
    return [evidence(folds[number % _FOLDS], case) for number, case in enumerate(cases)]


def curve(cases: Sequence[Case], weighed: Sequence[float]) -> list[Point]:
    """Walk through the thresholds."""
    return [_point(cases, [each >= threshold for each in weighed], threshold) for threshold in _THRESHOLDS]


def _point(cases: Sequence[Case], answers: Sequence[bool], threshold: float) -> Point:
    given = [case for case, answer in zip(cases, answers, strict=True) if answer]
    answerable = sum(case.answerable for case in cases)
    right = sum(case.right for case in given)
    return Point(
        threshold,
        answered=sum(case.answerable for case in given) / answerable,
        recall=right / answerable,
        refused=1 - sum(not case.answerable for case in given) / (len(cases) - answerable),
        precision=right / max(len(given), 1),
    )


def own_questions() -> list[Asked]:
    """Read all of the project's question sets."""
    return [asked for path in OWN for asked in read_questions(path)]


def asked_before(index: Path) -> dict[str, list[Case]]:
    """Gather the cases of sections with typical questions, the pack's, indexed in `index`; by question set."""
    base = KnowledgeBase.open(index, [TERMS])
    sets = {path.stem: [each for each in read_questions(path) if each.kind is not Kind.CRISIS] for path in OWN}
    cases = {name: gather(base, asked) for name, asked in sets.items()}
    base.close()
    return cases


def by_strangers(sets: Mapping[str, Sequence[Case]], names: Sequence[str]) -> dict[str, list[Point]]:
    """Judge each set by numbers that were fitted to all the others: what to expect of an author who is new."""
    points = {}
    for name, cases in sets.items():
        fitted = fit([case for other, each in sets.items() if other != name for case in each], names)
        points[name] = curve(cases, [evidence(fitted, case) for case in cases])
    return points


def never_asked(folder: Path) -> list[Case]:
    """Gather the cases of sections without typical questions: the plain documents beside the checkout.

    A passage that does not answer its question says nothing about answerable ones: such cases are left out.
    """
    entries = find([SHARED / "documents"])
    build(entries, folder)
    documents = {entry.facts.id for entry in entries}
    asked = [each for each in own_questions() if each.kind is Kind.NONE or documents & set(each.sources)]
    base = KnowledgeBase.open(folder, [TERMS])
    cases = gather(base, [each for each in asked if each.kind is not Kind.CRISIS])
    base.close()
    return [case for case in cases if case.right or not case.answerable]


def compared(title: str, fitted: Fit, shipped: Mapping[str, float], base: float) -> Grid:
    """Set the numbers fitted here beside those in bot/judging.py."""
    rows = [(name, f"{weight:.1f}", f"{shipped[name]:.1f}") for name, weight in fitted.weights.items()]
    return Grid(
        title, ("part", "fitted here", "bot/judging.py"), [*rows, ("base", f"{fitted.base:.1f}", f"{base:.1f}")]
    )


def order(index: Path) -> Grid:
    """Fit the weights of the search's order, and set them beside those in knowledge/search.py."""
    base = KnowledgeBase.open(index, [TERMS])
    ranked = rank(base, own_questions())
    base.close()
    fitted = fit_weights(ranked)
    rows = [(name, f"{fitted[name]:.2f}", f"{WEIGHTS[name]:.2f}") for name in FITTED]
    firsts = ("right passage first", *(f"{first_places(ranked, each):.1%}" for each in (fitted, WEIGHTS)))
    return Grid("The search's order", ("part", "fitted here", "knowledge/search.py"), [*rows, firsts])


def drawn(title: str, points: Sequence[Point]) -> Grid:
    """Draw a curve as a table."""
    marks = {ENOUGH: " (ENOUGH)", MAYBE: " (MAYBE)"}
    header = ("threshold", "answerable answered", "answered rightly", "others refused", "answers that are right")
    rows = [
        (
            f"{p.threshold:g}{marks.get(p.threshold, '')}",
            *(f"{x:.1%}" for x in (p.answered, p.recall, p.refused, p.precision)),
        )
        for p in points
    ]
    return Grid(title, header, rows)


def strangers(points: Mapping[str, Sequence[Point]]) -> Grid:
    """Draw what each set's share would be, answered rightly and refused, at thresholds about `ENOUGH`."""
    shown = [threshold for threshold in _THRESHOLDS if abs(threshold - ENOUGH) <= 0.75]
    rows = [
        (name, *(f"{p.recall:.1%} / {p.refused:.1%}" for p in each if p.threshold in shown))
        for name, each in points.items()
    ]
    title = "By numbers fitted to all other sets: answered rightly / others refused"
    return Grid(title, ("set", *(f"{threshold:g}" for threshold in shown)), rows)


def main() -> None:
    """Fit all weights and print them, the judge's with their curves."""
    console = Console(width=None if sys.stdout.isatty() else _WIDTH)
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "pack"
        index_documents([], index, "", pack=True, rebuild=True)
        grids = [order(index)]
        sets = asked_before(index)
        cases = [case for each in sets.values() for case in each]
        shipped = Fit(judging._COMPARED, judging._COMPARED_BASE)
        fitted = fit(cases, list(shipped.weights))
        grids += [
            compared("Sections with typical questions", fitted, shipped.weights, shipped.base),
            drawn("By the numbers in bot/judging.py", curve(cases, [evidence(shipped, case) for case in cases])),
            drawn(
                "By the numbers fitted here, cross-validated",
                curve(cases, cross_evidence(cases, list(shipped.weights))),
            ),
            strangers(by_strangers(sets, list(shipped.weights))),
        ]
        if SHARED.is_dir():
            cases = never_asked(Path(folder) / "plain")
            shipped = Fit(judging._NEVER_ASKED, judging._NEVER_ASKED_BASE)
            fitted = fit(cases, list(shipped.weights))
            grids.append(compared("Sections without typical questions", fitted, shipped.weights, shipped.base))
    for grid in grids:
        console.print(grid.drawn())
    if not SHARED.is_dir():
        console.print(
            "Sections without typical questions: the plain documents are not beside the checkout, so not fitted."
        )


if __name__ == "__main__":
    main()
