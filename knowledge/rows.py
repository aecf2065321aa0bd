"""The nouns as columns of the database, and back. Lists are JSON; ids of stems are plain numbers."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TypeAlias

import numpy as np

from knowledge.types import Passage, PassageKind, Question, Section, Source, Status
from knowledge.vocabulary import Ids

SECTION_COLUMNS = "name, path, text, page, place, status"
PASSAGE_COLUMNS = "kind, text, quote, language, parts"

SectionRow: TypeAlias = tuple[str, str, str, int | None, str, str]
PassageRow: TypeAlias = tuple[str, str, str | None, str, str | None]


def source_row(source: Source) -> str:
    """Write a document's facts."""
    return json.dumps(asdict(source), default=str, ensure_ascii=False)


def read_source(row: str) -> Source:
    """Read a document's facts."""
    facts = json.loads(row)
    days = {
        key: date.fromisoformat(facts[key]) if facts[key] else None for key in ("valid_from", "valid_to", "reviewed")
    }
    return Source(**{**facts, **days})


def section_row(section: Section) -> SectionRow:
    """Write a section without its passages and questions, which have rows of their own."""
    path = json.dumps(section.path, ensure_ascii=False)
    return section.id, path, section.text, section.page, section.place, section.status


def read_section(
    row: SectionRow, passages: tuple[Passage, ...], questions: tuple[Question, ...], unanswered: tuple[Question, ...]
) -> Section:
    """Read a section; its passages and questions have rows of their own."""
    id_, path, text, page, place, status = row
    return Section(id_, tuple(json.loads(path)), text, passages, page, place, Status(status), questions, unanswered)


def passage_row(passage: Passage) -> PassageRow:
    """Write a passage; its quote only where that is not what is shown, its parts only where it has some."""
    quote = None if passage.quote == passage.text else passage.quote
    parts = None
    if passage.header or passage.cells or passage.lead or passage.items:
        parts = json.dumps((passage.header, passage.cells, passage.lead, passage.items), ensure_ascii=False)
    return passage.kind, passage.text, quote, passage.language, parts


def read_passage(row: PassageRow) -> Passage:
    """Read a passage."""
    kind, text, quote, language, parts = row
    whole = (PassageKind(kind), text, text if quote is None else quote, language)
    if parts is None:
        return Passage(*whole)
    header, cells, lead, items = json.loads(parts)
    return Passage(*whole, tuple(header), tuple(cells), lead, tuple(items))


def ids_row(ids: Ids) -> bytes:
    """Write ids of stems, four bytes each, the least significant first."""
    return ids.astype("<i4").tobytes()


def read_ids(row: bytes) -> Ids:
    """Read ids of stems."""
    return np.frombuffer(row, dtype="<i4")
