"""A document made ready for the index: read, divided, analysed, encoded. No two documents depend on one another here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from indexer.catalogue import Entry
from indexer.overlay import with_questions_of
from indexer.readers import read
from indexer.readers.apart import Apart, is_foreign
from indexer.sections import sections as sections_of
from knowledge.language import Analysis, analyse
from knowledge.search import context_of
from knowledge.types import Encoder, Section, Source, Vectors


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that the index takes in of one document, in the order of its sections.

    `headings` are the analysed words that each section stands under, `passages` those of its passages, `questions` those of
    each section's typical questions with its unanswered ones behind them; then the vectors of both, shape (number, dimension).
    `notes` say what the reader could not make sense of.
    """

    source: Source
    sections: tuple[Section, ...]
    headings: tuple[Analysis, ...]
    passages: tuple[Analysis, ...]
    questions: tuple[Analysis, ...]
    passage_vectors: Vectors
    question_vectors: Vectors
    notes: tuple[str, ...]


def prepare(entry: Entry, replaced: Entry | None, encoder: Encoder, apart: Apart) -> Prepared:
    """Prepare a document; `replaced` is the pack's in whose place it comes, whose typical questions it takes over.

    Foreign formats are read by `apart`.

    Raises:
        DocumentUnreadable: it cannot be read.
    """
    document = apart.read(entry) if is_foreign(entry) else read(entry)
    sections = sections_of(document)
    if replaced is not None:
        sections = with_questions_of(sections_of(read(replaced)), sections, entry.facts.language)
    questions = [each for section in sections for each in (*section.questions, *section.unanswered)]
    return Prepared(
        source=document.source,
        sections=tuple(sections),
        headings=tuple(analyse(context_of(document.source, each), document.source.language) for each in sections),
        passages=tuple(analyse(each.text, each.language) for section in sections for each in section.passages),
        questions=tuple(analyse(each.text, each.language) for each in questions),
        passage_vectors=encoder.encode_passages(_texts_to_encode(sections)),
        question_vectors=encoder.encode_passages([question.text for question in questions]),
        notes=document.notes,
    )


def _texts_to_encode(sections: Sequence[Section]) -> list[str]:
    return [f"{section.title}\n{passage.text}" for section in sections for passage in section.passages]
