"""What words, vectors and both together find: on the project's own questions, and in all of Norwegian law.

    python -m benchmarks.retrieval [--model FOLDER …] [--only DOCUMENT …]

The project's questions are put to the passages of the shipped pack and, where they lie beside the checkout, to those of the
raw documents as the indexer divides them without the pack. Of Norwegian law every section is indexed by its text alone and
asked for by its heading and its act's short name: known-item search, over headings that are unique and in force. Acts that
no model was trained on stand apart from the others, which a model knows by heart.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
import numpy.typing as npt
import typer
from rich.console import Console

from bot.settings import PACK, TERMS
from indexer.catalogue import find
from indexer.readers import read
from indexer.sections import sections
from knowledge.encoder import DEFAULT_MODEL, load_encoder
from knowledge.language import Terms, analyse, load_terms, understand, words
from knowledge.language.function_words import without_meaning
from knowledge.lexical import LexicalIndex, LexicalWriter
from knowledge.search import context_of
from knowledge.types import Hit, PassageKind, Vectors
from tests.quality.grids import Grid
from tests.quality.places import QUESTIONS, SHARED
from tests.quality.report import git
from tests.quality.scoring import Kind, place_of_right, read_questions
from training.laws import LawSection, read_laws

LAWS = Path("law") / "norske-lover.tar.xz"
_SETS = ("questions", "heldout", "measured-once")
_AMONG = (1, 5, 10)
# How many candidates each ranking proposes to the fused one.
_PROPOSED = 200
# What a cosine counts against the score of the words (0 to 1) in the fused ranking; flat from 0.6 to 1.5.
_WEIGHT = 1.0
_QUERIES = 2_400

Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be found: what is embedded, what is indexed by words, and the words it stands under."""

    embedded: str
    own: str
    context: str
    language: str


@dataclass(frozen=True, slots=True)
class Query:
    """A question, the texts that answer it, and those that its asker is not shown."""

    text: str
    language: str
    right: frozenset[int]
    hidden: frozenset[int]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts, several sets of questions to them, and the lexicon that the words of a question are looked up in."""

    name: str
    texts: Sequence[Text]
    sets: dict[str, list[Query]]
    lexicon: Terms


def documents(name: str, folder: Path, shared: Path, only: Collection[str]) -> Corpus:
    """Take the passages of all documents in `folder`, and the questions that they answer.

    Of the questions only those whose answers all stand in `only` are asked; every question, where `only` is empty.
    """
    hits = [
        Hit(0, passage, section, document.source, 0.0)
        for document in (read(entry) for entry in find([folder]))
        for section in sections(document)
        for passage in section.passages
    ]
    texts = [
        Text(
            f"{hit.section.title}\n{hit.passage.text}",
            hit.passage.text,
            context_of(hit.source, hit.section),
            hit.passage.language,
        )
        for hit in hits
    ]
    asked = {name: list(_asked(path, hits, only)) for name, path in _question_files(shared).items()}
    return Corpus(name, texts, {name: queries for name, queries in asked.items() if queries}, load_terms([TERMS]))


def _question_files(shared: Path) -> dict[str, Path]:
    files = {name: QUESTIONS.with_stem(name) for name in _SETS} | {"shared": shared / "eval" / "questions.jsonl"}
    return {name: path for name, path in files.items() if path.is_file()}


def _asked(path: Path, hits: Sequence[Hit], only: Collection[str]) -> Iterator[Query]:
    """Give the questions of a set whose sources are all here and that a passage answers."""
    here = {hit.source.id for hit in hits}
    translations = frozenset(n for n, hit in enumerate(hits) if hit.passage.kind is PassageKind.TRANSLATION)
    for asked in read_questions(path):
        sources_here = all(any(f"{id_}-".startswith(f"{source}-") for id_ in here) for source in asked.sources)
        if asked.kind is not Kind.ANSWER or not sources_here:
            continue
        right = frozenset(n for n, hit in enumerate(hits) if place_of_right(asked, [hit], asked.language))
        if right and (not only or {hits[n].source.id for n in right} <= set(only)):
            hidden = frozenset() if asked.language == "en" else translations
            yield Query(asked.text, asked.language, right, hidden)


def law(archive: Path) -> Corpus:
    """Take all sections of law, and a sample of the headings that only one section has."""
    indexed = [section for section in read_laws(archive) if section.is_indexed]
    telling = _telling(indexed)
    random.Random(0).shuffle(telling)  # noqa: S311 - the same sample every time
    sets = {
        name: [_known_item(number, indexed[number]) for number in telling if indexed[number].held_out is held_out]
        for name, held_out in (("acts held out of training", True), ("acts trained on", False))
    }
    texts = [Text(section.text, section.text, "", "nb") for section in indexed]
    sample = {name: queries[:_QUERIES] for name, queries in sets.items()}
    # Without the lexicon: it is about work in prison, and would only blur the law of the sea.
    return Corpus("all of Norwegian law", texts, sample, Terms())


def _telling(indexed: Sequence[LawSection]) -> list[int]:
    """List the sections in force whose heading has a word of meaning and is no other's."""
    times = Counter(section.heading.lower() for section in indexed)
    nothing = without_meaning("nb")
    return [
        number
        for number, section in enumerate(indexed)
        if section.number and not section.repealed and times[section.heading.lower()] == 1
        if any(word not in nothing and not word.isdigit() for word in words(section.heading))
    ]


def _known_item(number: int, section: LawSection) -> Query:
    return Query(f"{section.heading} {section.short_title}", "nb", frozenset([number]), frozenset())


def rank_by_words(corpus: Corpus, folder: Path) -> dict[str, list[dict[int, float]]]:
    """Score the best texts of each question by words, by set."""
    writer, known = LexicalWriter(folder), set[str]()
    for key, text in enumerate(corpus.texts):
        own = analyse(text.own, text.language)
        context = analyse(text.context, text.language) if text.context else None
        known.update(own.stems, context.stems if context else ())
        writer.add(key, own, context)
    writer.commit()
    index = LexicalIndex(folder)

    def ranked(query: Query) -> dict[int, float]:
        concepts = understand(query.text, corpus.lexicon, known.__contains__, query.language).concepts
        return dict(index.search(concepts, _PROPOSED))

    return {name: [ranked(query) for query in queries] for name, queries in corpus.sets.items()}


def places(query: Query, scores: dict[int, float]) -> float:
    """Give the place of the best right text among `scores`, from 1 up; infinity where none was found."""
    shown = {key: score for key, score in scores.items() if key not in query.hidden}
    best = max((shown[key] for key in query.right if key in shown), default=None)
    return float("inf") if best is None else 1.0 + sum(score > best for score in shown.values())


def by_vectors(query: Query, cosines: Vectors) -> dict[int, float]:
    """Propose the texts nearest to a question."""
    best = np.argpartition(-cosines, min(_PROPOSED + len(query.hidden), len(cosines)) - 1)
    return {int(key): float(cosines[key]) for key in best[: _PROPOSED + len(query.hidden)] if key not in query.hidden}


def fused(by_words: dict[int, float], near: dict[int, float], cosines: Vectors) -> dict[int, float]:
    """Add up both scores for all that either proposes."""
    return {key: by_words.get(key, 0.0) + _WEIGHT * float(cosines[key]) for key in by_words.keys() | near.keys()}


def _shares(found: Sequence[float]) -> list[str]:
    return [f"{np.mean([place <= among for place in found]):.1%}" for among in _AMONG]


def measured(corpus: Corpus, models: Sequence[Path]) -> Grid:
    """Measure every ranking on every set of a corpus."""
    with tempfile.TemporaryDirectory() as folder:
        lexical = rank_by_words(corpus, Path(folder))
    rows = [
        (
            name,
            str(len(queries)),
            "words",
            *_shares([places(*pair) for pair in zip(queries, lexical[name], strict=True)]),
        )
        for name, queries in corpus.sets.items()
    ]
    for model in models:
        encoder = load_encoder(str(model))
        table = encoder.encode_passages([text.embedded for text in corpus.texts])
        for name, queries in corpus.sets.items():
            alone, both = [], []
            for query, by_words in zip(queries, lexical[name], strict=True):
                cosines = table @ encoder.encode_question(query.text)
                near = by_vectors(query, cosines)
                alone.append(places(query, near))
                both.append(places(query, fused(by_words, near, cosines)))
            rows.append((name, str(len(queries)), f"{encoder.name} alone", *_shares(alone)))
            rows.append((name, str(len(queries)), f"words and {encoder.name}", *_shares(both)))
    order = list(corpus.sets)
    rows.sort(key=lambda row: order.index(row[0]))
    title = f"{corpus.name}: {len(corpus.texts)} texts"
    return Grid(title, ("questions", "number", "ranking", "first", "among 5", "among 10"), rows)


def main(
    model: Annotated[list[Path] | None, typer.Option(help="A model's folder; may be repeated.")] = None,
    only: Annotated[
        list[str] | None, typer.Option(help="Ask only what this document answers; may be repeated.")
    ] = None,
    laws: Annotated[bool, typer.Option(help="Measure on the laws, too.")] = True,
    shared: Annotated[Path, typer.Option(help="The folder with raw documents and laws.")] = SHARED,
) -> None:
    """Measure every model on every corpus that is here."""
    console = Console(width=None if sys.stdout.isatty() else 130)
    console.print(f"commit {git('rev-parse', '--short', 'HEAD')}", highlight=False)
    models, archive, raw = model or [DEFAULT_MODEL], shared / LAWS, shared / "documents"
    corpora = [lambda: documents("the pack", PACK, shared, only or ())]
    if raw.is_dir():
        corpora.append(lambda: documents("the raw documents", raw, shared, only or ()))
    if laws and archive.is_file():
        corpora.append(lambda: law(archive))
    for corpus in corpora:
        console.print(measured(corpus(), models).drawn())


if __name__ == "__main__":
    typer.run(main)
