"""Trygg beside its peers: the same 2,000 sections of law, each peer with its usual defaults and an English model.

    python -m benchmarks.peers [--questions 1000] [--only txtai]

The peers (LlamaIndex, Haystack, txtai, LangChain; by words, by vectors, both) get an environment of their own in var/peers,
about 2 GB, made at the first run. Each section is asked for by its heading and its act's short name; its text alone is
indexed. Every pipeline runs in a process of its own, one after the other. The laws must lie beside the checkout.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from benchmarks.known_item import draw, read_acts
from benchmarks.machine import facts
from benchmarks.processes import watch
from bot.settings import HOME
from tests.quality.grids import Grid

_HERE = Path(__file__).parent
_ENVIRONMENT = HOME / "var" / "peers"
_TORCH = "torch==2.13.0"  # first and by itself: what asks for torch would bring the build for graphics cards
_PEERS = ("LlamaIndex", "Haystack", "txtai", "LangChain")
_KINDS = ("words", "vectors", "hybrid")
_SECTIONS = 2_000
_AMONG = (1, 5, 10)


@dataclass(frozen=True, slots=True)
class Measured:
    """A pipeline's seconds of building and of a question at the median, its megabytes at most, and the shares found."""

    name: str
    build: float
    question: float
    memory: float
    found: tuple[float, ...]

    def row(self, ours: Measured) -> tuple[str, ...]:
        """Write it as a line of the table; the last column is how many times longer than ours it took to build."""
        costs = (f"{self.build:.2f}", f"{self.question * 1e3:.1f}", f"{self.memory:.0f}")
        shares = (f"{share * 100:.1f}" for share in self.found)
        return (self.name, *costs, *shares, f"× {self.build / ours.build:.1f}")


def environment() -> Path:
    """Make the peers' environment where it is not there yet; gives its Python."""
    python, ready = _ENVIRONMENT / "bin" / "python", _ENVIRONMENT / "ready"
    if not ready.exists():
        subprocess.run([sys.executable, "-m", "venv", _ENVIRONMENT], check=True)  # noqa: S603 - ours
        for what in ([_TORCH], ["--requirement", str(_HERE / "requirements.txt")]):
            subprocess.run([python, "-m", "pip", "install", "--quiet", *what], check=True)  # noqa: S603 - ours
        ready.touch()
    return python


def run(name: str, command: list[str], given: Path) -> Measured:
    """Run one pipeline in a process of its own; raises `RuntimeError` where it fails."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "measured.json"
        watched = watch([*command, str(given), str(out)])
        told = json.loads(out.read_text(encoding="utf-8"))
    right = [places.index(number) if number in places else None for number, places in enumerate(told["found"])]
    found = tuple(statistics.fmean(place is not None and place < among for place in right) for among in _AMONG)
    return Measured(name, told["build"], statistics.median(told["seconds"]), watched.memory, found)


def main(
    questions: Annotated[int, typer.Option(help="How many of the sections to ask for.")] = 1_000,
    only: Annotated[str, typer.Option(help="One peer alone.")] = "",
) -> None:
    """Measure, and print the table."""
    python = str(environment())
    console = Console(width=120)
    console.print(facts())
    items = draw(read_acts(), _SECTIONS)
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "sections.json"
        asked = [item.question for item in items[:questions]]
        given.write_text(json.dumps({"texts": [item.text for item in items], "questions": asked}), encoding="utf-8")
        ours = run("Trygg", [sys.executable, "-m", "benchmarks.peers.ours"], given)
        rows = [ours.row(ours)]
        for peer in _PEERS:
            for kind in _KINDS:
                if only in ("", peer):
                    measured = run(f"{peer}, {kind}", [python, str(_HERE / "pipelines.py"), peer, kind], given)
                    rows.append(measured.row(ours))
    title = f"{len(items)} sections of law, {len(asked)} questions"
    header = ("", "build, s", "question p50, ms", "peak, MB", "first, %", "among 5", "among 10", "build / Trygg")
    console.print(Grid(title, header, rows).markdown(), soft_wrap=True, markup=False)


if __name__ == "__main__":
    typer.run(main)
