"""Ranking by words: BM25 over stems and character n-grams, on tantivy."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import lru_cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

import tantivy

from knowledge.errors import IndexDamaged
from knowledge.language import Analysis, Concept
from knowledge.language.grams import grams

# BM25's saturation as tantivy has it compiled in; with it a score is scaled to the share of what a perfect match gets.
_K1 = 1.2
# Weight of a stem against one n-gram: a word of seven letters has six n-grams, and the stem should count as much as two.
STEM_WEIGHT = 2.0
GRAM_WEIGHT = 1.0
# What a heading's words count against the passage's own.
CONTEXT_WEIGHT = 0.5
# What another form of a word counts against the word as written.
OTHER_FORM_WEIGHT = 0.8

# In an index of more texts than this not all is looked for: no n-grams that one text in ten holds, nothing that the headings of three
# in a hundred hold (as inverse document frequencies); of a word that the index holds only the rarest n-grams, two in five and at
# least four (a misspelt word is found by the others); and the other forms of a concept, of which it may have a dozen, by their stems
# alone. What is left out tells little and takes most of the time: known-item search over all of Norwegian law finds as much or more
# without it (docs/performance.md).
LARGEST_WHOLE = 20_000
_LEAST_RARITY = {"grams": math.log(1 / 0.1), "context_grams": math.log(1 / 0.03), "context_stems": math.log(1 / 0.03)}
_RAREST, _FEWEST = 0.4, 4

_Clause: TypeAlias = tuple[tantivy.Occur, tantivy.Query]

_OWN = ("grams", "stems")
_CONTEXT = ("context_grams", "context_stems")
_FIELDS = (*_OWN, *_CONTEXT)
_RARITIES_KEPT = 100_000
# Queries of concepts, ready to be asked; most concepts of a question have forms from the lexicon, and come again.
_CONCEPTS_KEPT = 4096
# All of Norwegian law becomes two segments with it, each of which is searched by itself; with a third of it six, and a question takes
# a fifth longer.
_WRITER_BYTES = 192_000_000


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", indexed=True, fast=True)
    for name in _FIELDS:
        builder.add_text_field(name, tokenizer_name="terms", index_option="freq")
    return builder.build()


def _with_analyser(index: tantivy.Index) -> tantivy.Index:
    # The terms come analysed: the engine only has to split them at blanks.
    index.register_tokenizer("terms", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    return index


# Most words come again and again; all of Norwegian law has some 150,000 stems.
@lru_cache(maxsize=131_072)
def _grams_in_one(stem: str) -> str:
    return " ".join(grams(stem))


def _as_texts(analysis: Analysis) -> tuple[str, str]:
    """Give a text's n-grams and its stems, each between blanks."""
    return " ".join(map(_grams_in_one, analysis.stems)), " ".join(analysis.stems)


class LexicalWriter:
    """Writes a lexical index in `folder`; nothing is seen by readers before `commit`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._index = _with_analyser(tantivy.Index(_schema(), path=str(folder)))
        self._writer = self._index.writer(_WRITER_BYTES, num_threads=1)
        self._headings = lru_cache(maxsize=1)(_as_texts)  # the texts of a section come one after another

    def add(self, key: int, own: Analysis, context: Analysis | None = None) -> None:
        """Index a text under `key`; `context` are the headings it stands under."""
        document = tantivy.Document()
        document.add_integer("id", key)
        for name, text in zip(_OWN, _as_texts(own), strict=True):
            document.add_text(name, text)
        if context is not None:
            for name, text in zip(_CONTEXT, self._headings(context), strict=True):
                document.add_text(name, text)
        self._writer.add_document(document)

    def delete(self, keys: Iterable[int]) -> None:
        """Take texts out again."""
        for key in keys:
            self._writer.delete_documents_by_term("id", key)

    def commit(self) -> None:
        """Make everything written so far durable, in as few segments as the engine likes."""
        self._writer.commit()
        self._writer.wait_merging_threads()

    def abandon(self) -> None:
        """Stop without writing more: otherwise the engine's threads go on in a folder that is being removed."""
        with suppress(RuntimeError, ValueError):  # it has stopped already
            self._writer.rollback()
            self._writer.wait_merging_threads()


@contextmanager
def _lockable(folder: Path) -> Iterator[Path]:
    """Give a place from which the engine can open the index in `folder`: it writes a lock file there even to read.

    Where that is not allowed, such as on a volume mounted read-only, it reads through links. What it has opened stays open.
    """
    if os.access(folder, os.W_OK):
        yield folder
        return
    with TemporaryDirectory(prefix="trygg-") as links:
        for file in folder.iterdir():
            if file.suffix != ".lock":
                (Path(links) / file.name).symlink_to(file.resolve())
        yield Path(links)


def _threads_of(_process: int) -> ThreadPoolExecutor:
    """Give threads to a process; they would not survive a fork."""
    return ThreadPoolExecutor()


class LexicalIndex:
    """Reads a lexical index."""

    def __init__(self, folder: Path) -> None:
        try:
            with _lockable(folder) as place:
                self._index = _with_analyser(tantivy.Index.open(str(place)))
                self._searcher = self._index.searcher()
                self._searcher.doc_freq(_FIELDS[0], "")  # opens what the engine would only open for the first question
        except (ValueError, OSError) as error:
            raise IndexDamaged(
                f"{folder}: the word index cannot be opened ({error}). Build it again: trygg index."
            ) from error
        self._schema = self._index.schema
        self._texts = int(self._searcher.num_docs)
        self._is_large = self._texts > LARGEST_WHOLE
        self.rarity = lru_cache(_RARITIES_KEPT)(self._measure_rarity)
        self._concept = lru_cache(_CONCEPTS_KEPT)(self._build_concept)
        self._threads = lru_cache(maxsize=1)(_threads_of)

    def __len__(self) -> int:
        return self._texts

    def _measure_rarity(self, field: str, term: str) -> float:
        """Give the inverse document frequency of a term, as BM25 has it; highest for a term that does not occur."""
        # The engine counts texts that were taken out until their segment is merged.
        n = min(self._searcher.doc_freq(field, term), self._texts)
        return math.log(1 + (self._texts - n + 0.5) / (n + 0.5))

    def search(self, concepts: Sequence[Concept], limit: int) -> list[tuple[int, float]]:
        """Rank by `concepts`: pairs of key and score, best first.

        A score is BM25 divided by what a text would get that holds every concept of the question over and over: 0 to 1,
        comparable between questions.
        """
        query, bound = self._query(concepts)
        return self._found(query, bound, limit)

    def begin(self, concepts: Sequence[Concept], limit: int) -> Callable[[], list[tuple[int, float]]]:
        """Begin to rank as `search` does; gives what waits for the ranking.

        In a large index the engine works beside what is done meanwhile, in a thread; it does not need Python's lock.
        """
        query, bound = self._query(concepts)
        if not self._is_large:
            return partial(self._found, query, bound, limit)
        return self._threads(os.getpid()).submit(self._found, query, bound, limit).result

    def _query(self, concepts: Sequence[Concept]) -> tuple[tantivy.Query, float]:
        """Build the query for `concepts`, and the greatest score that a text can have."""
        parts = [self._concept(concept) for concept in concepts]
        query = tantivy.Query.boolean_query([clause for clauses, _ in parts for clause in clauses])
        return query, sum(weight for _, weight in parts)

    def _found(self, query: tantivy.Query, bound: float, limit: int) -> list[tuple[int, float]]:
        if not bound or not self._texts:
            return []
        found = self._searcher.search(query, limit, count=False).hits
        keys = self._searcher.fast_field_values("id", [address for _, address in found])
        return [(int(key or 0), float(score) / bound) for key, (score, _) in zip(keys, found, strict=True)]

    def _build_concept(self, concept: Concept) -> tuple[list[_Clause], float]:
        """Build the clauses that look for a concept, and the greatest score they can have: the best of its forms counts.

        A form of many words would outweigh a short one, so all are scaled to the one that is easiest to find. The clauses of
        a single form join those of the other concepts, which spares the engine a step.
        """
        forms = [self._form(concept.written), *(self._form(form, is_other=True) for form in concept.others)]
        if len(forms) == 1:
            return forms[0]
        least = min(bound for _, bound in forms)
        scaled = [
            tantivy.Query.boost_query(
                tantivy.Query.boolean_query(clauses), (OTHER_FORM_WEIGHT if number else 1.0) * least / bound
            )
            for number, (clauses, bound) in enumerate(forms)
        ]
        return [(tantivy.Occur.Should, tantivy.Query.disjunction_max_query(scaled))], least

    def _form(self, form: Sequence[str], *, is_other: bool = False) -> tuple[list[_Clause], float]:
        terms = [("stems", stem, STEM_WEIGHT) for stem in form]
        terms += [("grams", gram, GRAM_WEIGHT) for stem in form for gram in grams(stem)]
        telling = {gram for stem in form for gram in self._telling(stem, is_other=is_other)}
        clauses, bound = [], 0.0
        for field, term, share in terms:
            bound += share * self.rarity(field, term) * (_K1 + 1)
            if field == "grams" and term not in telling:
                continue
            for where, weight in ((field, share), (f"context_{field}", share * CONTEXT_WEIGHT)):
                if not self._is_common(where, term):
                    clauses.append((tantivy.Occur.Should, self._term(where, term, weight)))
        return clauses, bound

    def _telling(self, stem: str, *, is_other: bool) -> Sequence[str]:
        """Give the n-grams by which a stem is looked for."""
        cut = grams(stem)
        if not self._is_large:
            return cut
        if is_other:
            return ()
        if not self._holds(stem):
            return cut
        rarest = sorted(cut, key=lambda gram: self.rarity("grams", gram), reverse=True)
        return rarest[: max(_FEWEST, math.ceil(_RAREST * len(cut)))]

    def _holds(self, stem: str) -> bool:
        return any(self._searcher.doc_freq(field, stem) for field in ("stems", "context_stems"))

    def _is_common(self, field: str, term: str) -> bool:
        return self._is_large and field in _LEAST_RARITY and self.rarity(field, term) < _LEAST_RARITY[field]

    def _term(self, field: str, term: str, weight: float) -> tantivy.Query:
        return tantivy.Query.boost_query(tantivy.Query.term_query(self._schema, field, term, "freq"), weight)
