"""All of Norwegian law in one index: what it costs to build, to change and to ask, and what is found.

    python -m benchmarks.laws [--acts 200] [--questions 2000]

Builds with the real `trygg index --no-pack` and asks the real search. Known-item search is measured with the sections'
headings withheld from the index (only their numbers are left), so a section must be found by its text and its act's title.
The laws must lie beside the checkout (shared/law); `--acts` takes the first so many, for a trial.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from benchmarks.known_item import Act, Item, draw, read_acts, write_acts
from benchmarks.machine import facts
from benchmarks.processes import Run, trygg, watch
from bot.settings import TERMS
from indexer.slug import slug
from knowledge.contents import Contents
from knowledge.dense import DenseIndex
from knowledge.encoder import load_encoder
from knowledge.folder import IndexFolder
from knowledge.lexical import LexicalIndex
from knowledge.search import PASSAGES, KnowledgeBase
from knowledge.types import Section
from tests.quality.grids import Grid

_SIZES = (1_000, 10_000, 51_000, 500_000)
_AMONG = (1, 5, 10)
# Passages that each ranking gives; several may be of one section, and the first ten sections are looked for.
_PASSAGES_GIVEN = 100
_WARMING = 50
_CHANGED = "lov-2005-06-17-62"  # arbeidsmiljøloven


@dataclass(frozen=True, slots=True)
class Asked:
    """Seconds of each question, and for each way of ranking the place of the right section (0 is the first), if found."""

    seconds: list[float]
    places: dict[str, list[int | None]]


class Rankings:
    """An index, and three ways of ranking sections: by words, by vectors, and as Trygg does."""

    def __init__(self, folder: Path) -> None:
        generation = IndexFolder(folder).current()
        passport = generation.passport()
        self.base = KnowledgeBase.open(folder, [TERMS])
        self._contents = Contents(generation.contents)
        self._words = LexicalIndex(generation.words(PASSAGES))
        self._vectors = DenseIndex.open(generation.vectors(PASSAGES), passport.dimension)
        self._encoder = load_encoder(passport.model)
        self.passport = passport

    def close(self) -> None:
        """Let the files go."""
        self._contents.close()
        self.base.close()

    def ask(self, items: Sequence[Item]) -> Asked:
        """Ask for each item."""
        for item in items[:_WARMING]:
            self.base.search(self.base.understand(item.question))
        asked = Asked([], {"words": [], "vectors": [], "fused": []})
        for item in items:
            started = time.perf_counter()
            self.base.search(self.base.understand(item.question))
            asked.seconds.append(time.perf_counter() - started)
            for name, sections in self._ranked(item.question).items():
                right = (slug(item.act), item.number)
                asked.places[name].append(sections.index(right) if right in sections else None)
        return asked

    def _ranked(self, question: str) -> dict[str, list[tuple[str, str]]]:
        inquiry = self.base.understand(question)
        words = self._words.search(inquiry.concepts, _PASSAGES_GIVEN)
        vectors = self._vectors.search(self._encoder.encode_question(question), _PASSAGES_GIVEN)
        fused = [(hit.source.id, _number(hit.section)) for hit in self.base.search(inquiry, _PASSAGES_GIVEN)]
        return {
            "words": self._sections([key for key, _ in words]),
            "vectors": self._sections([key for key, _ in vectors]),
            "fused": list(dict.fromkeys(fused)),
        }

    def _sections(self, passages: Sequence[int]) -> list[tuple[str, str]]:
        keys = dict.fromkeys(self._contents.passage(key)[0] for key in passages)
        found = (self._contents.section(key) for key in keys)
        return [(document, _number(section)) for document, section in found]


def _number(section: Section) -> str:
    return section.title.partition(".")[0].strip()


def build(acts: Sequence[Act], work: Path, name: str) -> tuple[Path, Run]:
    """Write acts to files and index them."""
    write_acts(acts, work / name)
    index = work / f"{name}.index"
    return index, watch(trygg("index", "--no-pack", "--out", str(index), str(work / name)))


def change(work: Path, index: Path) -> Run:
    """Change one act among all, and bring the index in step."""
    path = work / "all" / f"{_CHANGED}.md"
    path = path if path.exists() else next((work / "all").iterdir())
    path.write_text(path.read_text(encoding="utf-8") + "\nDette er et nytt ledd.\n", encoding="utf-8")
    return watch(trygg("index", "--no-pack", "--out", str(index), str(work / "all")))


def disk(index: Path) -> int:
    """Add up the bytes of an index's current generation."""
    return sum(file.stat().st_size for file in IndexFolder(index).current().path.rglob("*") if file.is_file())


def of_size(acts: Sequence[Act], passages: int, each: float) -> list[Act]:
    """Take acts of about so many passages in all, spread over the years; where they do not do, some come twice."""
    wanted = max(1, round(len(acts) * passages / each))
    if wanted <= len(acts):
        return [acts[number * len(acts) // wanted] for number in range(wanted)]
    again = [replace(act, name=f"{act.name}-igjen") for act in acts[: wanted - len(acts)]]
    return [*acts, *again]


def latency(seconds: Sequence[float]) -> tuple[str, str]:
    """Give the median and the 99th of a hundred, in milliseconds."""
    return f"{statistics.median(seconds) * 1e3:.1f}", f"{statistics.quantiles(seconds, n=100)[98] * 1e3:.1f}"


def row(name: str, run: Run, index: Path, asked: Asked, ranking: str) -> tuple[str, ...]:
    """Write one index as a line of the table of costs."""
    cost = (f"{run.seconds:.1f}", f"{run.memory:.0f}", f"{disk(index) / 1e6:.0f}")
    return (name, *cost, *latency(asked.seconds), ranking)


def shares(name: str, places: Sequence[int | None]) -> tuple[str, ...]:
    """Write one way of ranking as a line of the table of what is found."""
    found = (statistics.fmean(place is not None and place < among for place in places) for among in _AMONG)
    return (name, *(f"{share * 100:.1f}" for share in found))


def main(
    acts: Annotated[int, typer.Option(help="Take the first so many acts only; 0 takes all.")] = 0,
    questions: Annotated[int, typer.Option(help="How many known items to ask for.")] = 2_000,
    largest: Annotated[int, typer.Option(help="The largest size of the table of growth, in passages.")] = _SIZES[-1],
) -> None:
    """Measure, and print the tables."""
    console = Console(width=120)
    every = read_acts()[: acts or None]
    items = draw(every, questions)
    console.print(facts())
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        index, run = build(every, work, "all")
        whole = _measured(index, items)
        costs = [row("as they are", run, index, whole[0], whole[1])]
        changed = change(work, index)
        bare, run = build([act.without_headings() for act in every], work, "bare")
        found, ranking = _measured(bare, items)
        costs.append(row("headings withheld", run, bare, found, ranking))
        passages = IndexFolder(index).current().passport().passages
        title = f"{len(every)} acts, {passages} passages, {len(items)} questions"
        header = ("", "build, s", "peak, MB", "disk, MB", "question p50, ms", "p99, ms", "vectors")
        console.print(Grid(title, header, costs).markdown(), soft_wrap=True, markup=False)
        console.print(f"One act changed: {changed.seconds:.1f} s, {changed.memory:.0f} MB at most.\n")
        for name, asked in (("headings withheld", found), ("as they are", whole[0])):
            lines = [shares(ranking, places) for ranking, places in asked.places.items()]
            header = ("found, %", "first", "among 5", "among 10")
            console.print(Grid(f"Known items, {name}", header, lines).markdown(), soft_wrap=True, markup=False)
        growth = [
            _grown(of_size(every, size, passages), work, f"of-{size}", items) for size in _SIZES if size <= largest
        ]
        header = ("passages", "build, s", "peak, MB", "disk, MB", "question p50, ms", "p99, ms", "vectors")
        console.print(Grid("Growth", header, growth).markdown(), soft_wrap=True, markup=False)


def _measured(index: Path, items: Sequence[Item]) -> tuple[Asked, str]:
    rankings = Rankings(index)
    try:
        return rankings.ask(items), rankings.passport.ranking
    finally:
        rankings.close()


def _grown(acts: Sequence[Act], work: Path, name: str, items: Sequence[Item]) -> tuple[str, ...]:
    index, run = build(acts, work, name)
    asked, ranking = _measured(index, items[:500])
    return row(str(IndexFolder(index).current().passport().passages), run, index, asked, ranking)


if __name__ == "__main__":
    typer.run(main)
