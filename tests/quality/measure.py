"""Measure the answers: `make quality`, or `python -m tests.quality.measure`.

Builds the shipped pack's index in a temporary folder, puts every question of every set to the bot, leaves parts of the
search out one by one, and writes the figures to tests/quality/results/. Fails where a share of right answers has fallen
under its floor. Of the held-out set only counts are kept: nobody should tune on its misses.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from rich.console import Console

from bot import judging
from bot.conversation import Conversation
from bot.settings import TERMS
from cli.indexing import index_documents
from knowledge.search import KnowledgeBase
from tests.quality.ablation import Effect, ablate
from tests.quality.figures import Figures, ask_all, summarise
from tests.quality.places import DAY, HELD_OUT, QUESTIONS, question_sets
from tests.quality.report import Report, circumstances, grids, write
from tests.quality.scoring import Asked, Kind, read_questions
from tests.quality.thresholds import asked_before, fit

# The least share of right answers: two to five points under what was reached when they were set (docs/quality.md), so that
# a few questions may tip either way. `shared` is what was asked for from outside.
FLOORS = {
    "questions": {Kind.ANSWER: 0.89, Kind.NONE: 0.91, Kind.CRISIS: 0.96},
    "heldout": {Kind.ANSWER: 0.83, Kind.NONE: 0.90, Kind.CRISIS: 0.85},
    "shared": {Kind.ANSWER: 0.90, Kind.NONE: 0.95, Kind.CRISIS: 1.0},
}
# Columns of the tables where no terminal says how many it has.
_WIDTH = 130
# Asked before the clock is read: the first question also reads the rules and opens files.
_WARMING = "Hvem har ansvar for likestilling?"


def measure(index: Path) -> Report:
    """Measure everything on the index in `index`."""
    knowledge = KnowledgeBase.open(index, [TERMS])
    conversation = Conversation(knowledge, today=lambda: DAY)
    conversation.reply(_WARMING)
    sets = {name: read_questions(path) for name, path in question_sets().items()}
    runs = {name: ask_all(conversation, questions) for name, questions in sets.items()}
    knowledge.close()
    return Report(
        circumstances=circumstances(knowledge.passport),
        figures={name: summarise(each) for name, each in runs.items()},
        ablation=_ablation(index, {name: sets[name] for name in (QUESTIONS.stem, HELD_OUT.stem)}),
        misses=[run.asked.id for run in runs[QUESTIONS.stem] if not run.right],
    )


def _ablation(index: Path, sets: Mapping[str, Sequence[Asked]]) -> dict[str, list[Effect]]:
    """Ablate on each set in a process of its own. The set beside the checkout is too small to tell parts apart."""
    fitted = fit(asked_before(index), list(judging._ASKED_BEFORE))
    with ProcessPoolExecutor(len(sets), mp_context=get_context("spawn")) as processes:
        futures = {name: processes.submit(ablate, index, asked, fitted, DAY) for name, asked in sets.items()}
        return {name: future.result() for name, future in futures.items()}


def shortfalls(figures: Mapping[str, Figures]) -> list[str]:
    """Say where a share is under its floor."""
    return [
        f"{name}: {kind} {share} is under the floor of {floor:.0%}"
        for name, each in figures.items()
        for kind, floor in FLOORS[name].items()
        if (share := each.shares[kind]).value < floor
    ]


def main() -> int:
    """Measure, show, write; the exit code says whether the floors hold."""
    console = Console(width=None if sys.stdout.isatty() else _WIDTH)
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "index"
        index_documents([], index, "", pack=True, rebuild=True)
        report = measure(index)
    for grid in grids(report):
        console.print(grid.drawn())
    console.print(f"Written: {write(report)}", highlight=False)
    under = shortfalls(report.figures)
    for line in under:
        console.print(f"[red]✗[/red] {line}", highlight=False)
    return 1 if under else 0


if __name__ == "__main__":
    sys.exit(main())
