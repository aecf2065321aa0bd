"""The nouns as text in the database's columns, and back. What is empty is not written; ids of stems are plain numbers."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date

import numpy as np

from knowledge.types import Passage, PassageKind, Question, Section, Source, Status
from knowledge.vocabulary import Ids


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


def section_row(section: Section) -> str:
    """Write a section without its passages and questions, which have rows of their own."""
    facts = {"id": section.id, "path": section.path, "text": section.text, "page": section.page, "place": section.place}
    return json.dumps({**facts, "status": section.status}, ensure_ascii=False)


def read_section(row: str, passages: tuple[Passage, ...], questions: tuple[Question, ...]) -> Section:
    """Read a section; its passages and questions have rows of their own."""
    facts = json.loads(row)
    rest = {**facts, "path": tuple(facts["path"]), "status": Status(facts["status"])}
    return Section(passages=passages, questions=questions, **rest)


def passage_row(passage: Passage) -> str:
    """Write a passage; its quote only where that is not what is shown."""
    facts: dict[str, object] = {"kind": passage.kind, "text": passage.text, "language": passage.language}
    if passage.quote != passage.text:
        facts["quote"] = passage.quote
    more = {"header": passage.header, "cells": passage.cells, "lead": passage.lead, "items": passage.items}
    return json.dumps(facts | {key: value for key, value in more.items() if value}, ensure_ascii=False)


def read_passage(row: str) -> Passage:
    """Read a passage."""
    facts = json.loads(row)
    lists = {key: tuple(facts[key]) for key in ("header", "cells", "items") if key in facts}
    return Passage(**{"quote": facts["text"], **facts, **lists, "kind": PassageKind(facts["kind"])})


def ids_row(ids: Ids) -> bytes:
    """Write ids of stems, four bytes each, the least significant first."""
    return ids.astype("<i4").tobytes()


def read_ids(row: bytes) -> Ids:
    """Read ids of stems."""
    return np.frombuffer(row, dtype="<i4")
