"""Two lexical engines on the same work: tantivy, which Trygg uses, against bm25s, an index of arrays in memory.

    pip install bm25s
    python -m benchmarks.lexical_engines

Both get the same terms (stems and 4-grams of a text and of its headings), the same weights, and the same questions with
all their forms; only the engine differs. Corpora: the shipped pack with the project's own answerable questions and, where
the laws lie beside the checkout, 2,000 sections of law, each asked for by its heading.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import statistics
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from rich.console import Console

from bot.settings import PACK, TERMS
from indexer.catalogue import find
from indexer.readers import read
from indexer.sections import sections
from knowledge.language import Analysis, Concept, Form, Terms, analyse, load_terms, understand, words
from knowledge.language.function_words import without_meaning
from knowledge.language.grams import grams
from knowledge.lexical import CONTEXT_WEIGHT, GRAM_WEIGHT, OTHER_FORM_WEIGHT, STEM_WEIGHT, LexicalIndex, LexicalWriter
from knowledge.search import context_of
from knowledge.types import Hit, PassageKind
from tests.quality.grids import Grid
from tests.quality.places import HELD_OUT, QUESTIONS, SHARED
from tests.quality.report import git
from tests.quality.scoring import Kind, place_of_right, read_questions

LAWS = SHARED / "law" / "norske-lover.tar.xz"
_SECTIONS_OF_LAW = 2000
_SHORTEST_SECTION = 200  # characters; shorter ones say little more than that they were repealed
_CANDIDATES = 30  # as many as Trygg's search takes from the words
_ROUNDS = 5
# BM25 as tantivy has it compiled in.
_K1, _B = 1.2, 0.75

Scores = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be found, with the words it stands under, and the document it belongs to."""

    own: Analysis
    context: Analysis | None
    document: str


@dataclass(frozen=True, slots=True)
class Query:
    """A question: its concepts, the texts that answer it, and those that its asker is not shown."""

    concepts: tuple[Concept, ...]
    right: frozenset[int]
    hidden: frozenset[int]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts under the numbers of their places, and questions to them."""

    name: str
    texts: list[Text]
    queries: list[Query]


@dataclass(frozen=True, slots=True)
class Making:
    """What it costs to make and change an index: seconds, and bytes on disk."""

    build: float
    update: float
    disk: int


@dataclass(frozen=True, slots=True)
class Asking:
    """What it costs to ask an index: seconds, bytes in memory after all questions, and the best ten texts for each."""

    open: float
    question: float
    memory: int
    found: list[list[int]]


class Engine(Protocol):
    """An index on disk, opened."""

    def __init__(self, folder: Path) -> None: ...

    def search(self, concepts: Sequence[Concept]) -> list[int]:
        """Rank texts, best first."""
        ...

    @classmethod
    def build(cls, folder: Path, texts: Sequence[Text]) -> None:
        """Index texts in `folder`."""
        ...

    @classmethod
    def update(cls, folder: Path, texts: Sequence[Text], document: str) -> None:
        """Take one document out and in again."""
        ...


class Tantivy:
    """The index as Trygg has it."""

    def __init__(self, folder: Path) -> None:
        self._index = LexicalIndex(folder)

    def search(self, concepts: Sequence[Concept]) -> list[int]:
        """Rank texts, best first."""
        return [key for key, _ in self._index.search(concepts, _CANDIDATES)]

    @classmethod
    def build(cls, folder: Path, texts: Sequence[Text]) -> None:
        """Index texts in `folder`."""
        writer = LexicalWriter(folder)
        for key, text in enumerate(texts):
            writer.add(key, text.own, text.context)
        writer.commit()

    @classmethod
    def update(cls, folder: Path, texts: Sequence[Text], document: str) -> None:
        """Take one document out and in again."""
        keys = [key for key, text in enumerate(texts) if text.document == document]
        writer = LexicalWriter(folder)
        writer.delete(keys)
        for key in keys:
            writer.add(key, texts[key].own, texts[key].context)
        writer.commit()


class Bm25s:
    """The same over four indexes of bm25s, one a field: it has neither fields nor a best-of-forms of its own."""

    _FIELDS = ("stems", "grams", "context_stems", "context_grams")

    def __init__(self, folder: Path) -> None:
        library = _bm25s()
        self._fields = {
            name: library.BM25.load(folder / name, show_progress=False)
            for name in self._FIELDS
            if (folder / name).exists()
        }
        self._rarities = {name: self._measure_rarities(field) for name, field in self._fields.items()}
        self._nothing = np.zeros(int(self._fields["stems"].scores["num_docs"]), dtype=np.float32)

    @staticmethod
    def _measure_rarities(field: Any) -> Scores:
        texts, held = int(field.scores["num_docs"]), np.diff(field.scores["indptr"])
        rarities: Scores = np.log1p((texts - held + 0.5) / (held + 0.5)).astype(np.float32)
        return rarities

    def search(self, concepts: Sequence[Concept]) -> list[int]:
        """Rank texts, best first: of each concept the best form counts, all scaled to the one easiest to find."""
        total = self._nothing.copy()
        for concept in concepts:
            forms = [self._form(form) for form in concept.forms]
            least = min(bound for _, bound in forms)
            total += np.maximum.reduce(
                [
                    scores * ((OTHER_FORM_WEIGHT if number else 1.0) * least / bound)
                    for number, (scores, bound) in enumerate(forms)
                ]
            )
        best = np.argpartition(-total, min(_CANDIDATES, len(total) - 1))[:_CANDIDATES]
        return [int(key) for key in best[np.argsort(-total[best], kind="stable")] if total[key] > 0]

    def _form(self, form: Form) -> tuple[Scores, float]:
        scores, bound = self._nothing.copy(), 0.0
        cut = [gram for stem in form for gram in grams(stem)]
        for name, terms, weight in (("stems", list(form), STEM_WEIGHT), ("grams", cut, GRAM_WEIGHT)):
            scores += self._scores(name, terms) * weight
            scores += self._scores(f"context_{name}", terms) * (weight * CONTEXT_WEIGHT)
            bound += weight * sum(self._rarity(name, term) for term in terms)
        return scores, bound

    def _scores(self, name: str, terms: list[str]) -> Scores:
        field = self._fields.get(name)
        known = [term for term in terms if term in field.vocab_dict] if field is not None else []
        found: Scores = field.get_scores(known) if known and field is not None else self._nothing
        return found

    def _rarity(self, name: str, term: str) -> float:
        number = self._fields[name].vocab_dict.get(term)
        unseen = float(np.log1p((len(self._nothing) + 0.5) / 0.5))
        return unseen if number is None else float(self._rarities[name][number])

    @classmethod
    def build(cls, folder: Path, texts: Sequence[Text]) -> None:
        """Index texts in `folder`."""
        for name in cls._FIELDS:
            terms = [cls._terms(text, name) for text in texts]
            if any(terms):
                field = _bm25s().BM25(k1=_K1, b=_B, method="lucene")
                field.index(terms, show_progress=False)
                field.save(folder / name, show_progress=False)

    @classmethod
    def update(cls, folder: Path, texts: Sequence[Text], document: str) -> None:
        """Take one document out and in again: everything is built anew, `document` or not."""
        shutil.rmtree(folder)
        cls.build(folder, texts)

    @staticmethod
    def _terms(text: Text, name: str) -> list[str]:
        analysis = text.context if name.startswith("context_") else text.own
        return list(getattr(analysis, name.removeprefix("context_"))) if analysis is not None else []


ENGINES: dict[str, type[Engine]] = {"tantivy": Tantivy, "bm25s": Bm25s}


def _bm25s() -> Any:
    """Import bm25s here: nothing else needs it."""
    try:
        return import_module("bm25s")
    except ImportError:
        sys.exit("bm25s is not installed, and only this comparison needs it: pip install bm25s")


def pack() -> Corpus:
    """Take the shipped pack's passages and the project's own answerable questions."""
    hits = [
        Hit(0, passage, section, document.source, 0.0)
        for document in (read(entry) for entry in find([PACK]))
        for section in sections(document)
        for passage in section.passages
    ]
    texts = [
        Text(
            analyse(hit.passage.text, hit.passage.language),
            analyse(context_of(hit.source, hit.section), hit.source.language),
            hit.source.id,
        )
        for hit in hits
    ]
    translations = frozenset(n for n, hit in enumerate(hits) if hit.passage.kind is PassageKind.TRANSLATION)
    lexicon, known = load_terms([TERMS]), _stems(texts)
    queries = []
    for asked in (*read_questions(QUESTIONS), *read_questions(HELD_OUT)):
        if asked.kind is Kind.ANSWER:
            inquiry = understand(asked.text, lexicon, known.__contains__, asked.language)
            right = frozenset(n for n, hit in enumerate(hits) if place_of_right(asked, [hit], inquiry.language))
            queries.append(Query(inquiry.concepts, right, frozenset() if inquiry.language == "en" else translations))
    return Corpus("the pack", texts, queries)


def law() -> Corpus:
    """Take sections of law whose heading says what they are about; the heading asks, the text alone is indexed."""
    chosen = random.Random(0).sample(  # noqa: S311 - the same sample every time
        sorted(_told_by_their_heading()), _SECTIONS_OF_LAW
    )
    texts = [Text(analyse(text), None, act) for _, text, act in chosen]
    known = _stems(texts)
    queries = [
        Query(understand(heading, Terms(), known.__contains__).concepts, frozenset([number]), frozenset())
        for number, (heading, _, _) in enumerate(chosen)
    ]
    return Corpus("sections of law", texts, [query for query in queries if query.concepts])


def _told_by_their_heading() -> Iterator[tuple[str, str, str]]:
    """Give heading, text and act of each section whose heading has two words of meaning and is no other's."""
    seen: dict[str, list[tuple[str, str, str]]] = {}
    for act, heading, text in _sections_of_law():
        meaning = [word for word in words(heading) if word not in without_meaning("nb") and not word.isdigit()]
        if len(meaning) >= 2 and len(text) >= _SHORTEST_SECTION:
            seen.setdefault(heading.lower(), []).append((heading, text, act))
    return (sections[0] for sections in seen.values() if len(sections) == 1)


def _sections_of_law() -> Iterator[tuple[str, str, str]]:
    with tarfile.open(LAWS, "r:xz") as archive:
        for member in archive:
            file = archive.extractfile(member) if member.name.startswith("lover/") else None
            if file is not None:
                markdown = file.read().decode("utf-8")
                for number, heading, text in re.findall(
                    r"^#### (§[^.\n]*)\. (.+)\n((?:(?!#).*\n?)*)", markdown, re.MULTILINE
                ):
                    if number:
                        yield member.name, heading.strip("() "), text.strip()


def _stems(texts: Sequence[Text]) -> set[str]:
    return {stem for text in texts for each in (text.own, text.context) if each for stem in each.stems}


def make(name: str, corpus: Corpus, index: Path) -> Making:
    """Build an index, and change it; the last one is left in `index`."""
    engine = ENGINES[name]
    build = _median_seconds(lambda: _anew(index), lambda: engine.build(index, corpus.texts))
    document = corpus.texts[len(corpus.texts) // 2].document
    update = _median_seconds(lambda: None, lambda: engine.update(index, corpus.texts, document))
    _anew(index)
    engine.build(index, corpus.texts)
    return Making(build, update, sum(file.stat().st_size for file in index.rglob("*") if file.is_file()))


def ask(name: str, corpus: Corpus, index: Path) -> Asking:
    """Ask the index in `index`; runs in a process that did nothing else, so that the memory is the index's."""
    engine = ENGINES[name]
    _bm25s()
    before = _resident()
    opened = engine(index)
    found = [_shown(opened.search(query.concepts), query) for query in corpus.queries]
    memory = _resident() - before
    # Of each question the fastest round counts: the others measure who else was using the machine.
    question = statistics.median(min(_seconds(opened, query) for _ in range(_ROUNDS)) for query in corpus.queries)
    return Asking(_median_seconds(lambda: None, lambda: engine(index)), question, memory, found)


def _anew(index: Path) -> None:
    shutil.rmtree(index, ignore_errors=True)
    index.mkdir()


def _median_seconds(prepare: Callable[[], object], deed: Callable[[], object]) -> float:
    taken = []
    for _ in range(_ROUNDS):
        prepare()
        started = time.perf_counter()
        deed()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def _seconds(engine: Engine, query: Query) -> float:
    started = time.perf_counter()
    engine.search(query.concepts)
    return time.perf_counter() - started


def _shown(found: Sequence[int], query: Query) -> list[int]:
    return [key for key in found if key not in query.hidden][:10]


def _resident() -> int:
    """Bytes of this process in memory (Linux)."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def compared(corpus: Corpus, made: dict[str, Making], asked: dict[str, Asking]) -> Grid:
    """Set the engines side by side; the last column is the second as a multiple of the first."""
    found = [
        (f"found {label}", *(f"{_found(corpus, each.found, among):.1%}" for each in asked.values()), "")
        for label, among in (("first", 1), ("among 5", 5), ("among 10", 10))
    ]
    costs = {
        "a question, median ms": [each.question * 1e3 for each in asked.values()],
        "open, ms": [each.open * 1e3 for each in asked.values()],
        "memory after all questions, MB": [each.memory / 1e6 for each in asked.values()],
        "build, ms": [each.build * 1e3 for each in made.values()],
        "one document out and in, ms": [each.update * 1e3 for each in made.values()],
        "on disk, MB": [each.disk / 1e6 for each in made.values()],
    }
    rows = [(cost, f"{ours:.1f}", f"{theirs:.1f}", f"× {theirs / ours:.1f}") for cost, (ours, theirs) in costs.items()]
    first, second = (each.found for each in asked.values())
    same = statistics.fmean(a[:1] == b[:1] for a, b in zip(first, second, strict=True))
    title = (
        f"{corpus.name}: {len(corpus.texts)} texts, {len(corpus.queries)} questions; the same text first for {same:.1%}"
    )
    return Grid(title, ("", *asked, "ratio"), [*found, *rows])


def _found(corpus: Corpus, found: Sequence[Sequence[int]], among: int) -> float:
    pairs = zip(corpus.queries, found, strict=True)
    return statistics.fmean(bool(query.right.intersection(keys[:among])) for query, keys in pairs)


def main() -> None:
    """Measure every engine on every corpus that is here."""
    _bm25s()
    console = Console(width=None if sys.stdout.isatty() else 110)
    facts = {
        "commit": git("rev-parse", "--short", "HEAD"),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
    }
    console.print(json.dumps(facts))
    for corpus in (pack(), *([law()] if LAWS.is_file() else [])):
        with (
            tempfile.TemporaryDirectory() as folder,
            # One fresh process after the other: what one task left in memory must not count for the next.
            ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as processes,
        ):
            made = {name: processes.submit(make, name, corpus, Path(folder) / name).result() for name in ENGINES}
            asked = {name: processes.submit(ask, name, corpus, Path(folder) / name).result() for name in ENGINES}
        console.print(compared(corpus, made, asked).drawn())


if __name__ == "__main__":
    main()
