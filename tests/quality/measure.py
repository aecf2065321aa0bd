"""Measure the answers: `make quality`, or `python -m tests.quality.measure`.

Builds the shipped pack's index in a temporary folder, puts every question of every set to the bot, leaves parts of the
search out one by one, and writes the figures to tests/quality/results/. Fails where a share of right answers has fallen
under its floor.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from rich.console import Console

from bot.conversation import Conversation
from bot.settings import TERMS
from cli.indexing import index_documents
from knowledge.search import KnowledgeBase
from tests.quality.ablation import Effect, ablate, together
from tests.quality.figures import Figures, ask_all, summarise
from tests.quality.places import DAY, OWN, question_sets
from tests.quality.report import Report, circumstances, grids, write
from tests.quality.scoring import Asked, Kind, read_questions

# The least share of right answers: two to five points under what was reached when they were set (docs/quality.md), so that
# a few questions may tip either way. `shared` is what was asked for from outside.
FLOORS = {
    "questions": {Kind.ANSWER: 0.93, Kind.NONE: 0.96, Kind.CRISIS: 0.97},
    "heldout": {Kind.ANSWER: 0.90, Kind.NONE: 0.95, Kind.CRISIS: 0.97},
    "measured-once": {Kind.ANSWER: 0.96, Kind.NONE: 0.96, Kind.CRISIS: 0.96},
    "outsider": {Kind.ANSWER: 0.86, Kind.NONE: 0.94, Kind.CRISIS: 0.96},
    "second-outsider": {Kind.ANSWER: 0.86, Kind.NONE: 0.94, Kind.CRISIS: 0.70},
    "third-outsider": {Kind.ANSWER: 0.94, Kind.NONE: 0.96, Kind.CRISIS: 0.92},
    "fourth-outsider": {Kind.ANSWER: 0.93, Kind.NONE: 0.92, Kind.CRISIS: 0.96},
    "fifth-outsider": {Kind.ANSWER: 0.92, Kind.NONE: 0.88, Kind.CRISIS: 0.92},
    "sixth-outsider": {Kind.ANSWER: 0.92, Kind.NONE: 0.80},
    "seventh-outsider": {Kind.ANSWER: 0.94, Kind.NONE: 0.84},
    "eighth-outsider": {Kind.ANSWER: 0.91, Kind.NONE: 0.80},
    "ninth-outsider": {Kind.ANSWER: 0.87, Kind.NONE: 0.83, Kind.CRISIS: 0.92},
    "tenth-outsider": {Kind.ANSWER: 0.90, Kind.NONE: 0.80, Kind.CRISIS: 0.92},
    "eleventh-outsider": {Kind.ANSWER: 0.92, Kind.NONE: 0.86, Kind.CRISIS: 0.96},
    "twelfth-outsider": {Kind.ANSWER: 0.94, Kind.NONE: 0.94, Kind.CRISIS: 0.92},
    "thirteenth-outsider": {Kind.ANSWER: 0.92, Kind.NONE: 0.92, Kind.CRISIS: 0.92},
    "fourteenth-outsider": {Kind.ANSWER: 0.93, Kind.NONE: 0.92, Kind.CRISIS: 0.96},
    "fifteenth-outsider": {Kind.ANSWER: 0.93, Kind.NONE: 0.92, Kind.CRISIS: 0.96},
    "sixteenth-outsider": {Kind.ANSWER: 0.93, Kind.NONE: 0.93, Kind.CRISIS: 0.96},
    "shared": {Kind.ANSWER: 0.94, Kind.NONE: 0.95, Kind.CRISIS: 1.0},
}
_PROCESSES = 2
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
        ablation=_ablation(index, [sets[path.stem] for path in OWN]),
        misses={name: [run.asked.id for run in each if not run.right] for name, each in runs.items()},
    )


def _ablation(index: Path, sets: Sequence[Sequence[Asked]]) -> list[Effect]:
    """Ablate on all of the project's questions, set by set in two processes."""
    with ProcessPoolExecutor(_PROCESSES, mp_context=get_context("spawn")) as processes:
        futures = [processes.submit(ablate, index, asked, DAY) for asked in sets]
        return together([future.result() for future in futures])


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
