"""What every reader ends in: a document as a row of blocks, whatever its format was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from knowledge.types import Question, Source


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 1 is the outermost. `attributes` come from the format, such as `{#id page=4}` in Markdown."""

    text: str
    level: int
    page: int | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `quote` is verbatim, soft line breaks and all."""

    quote: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list with the line that introduces it (or ""); `quote` is verbatim and holds lead, bullets and items."""

    lead: str
    items: tuple[str, ...]
    quote: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One table row. `header` names the columns, `cells` has one entry each (a cell that spans rows is repeated).

    `quote` is the row as it stands in the document: cells that were spread over several rows are not in it.
    """

    header: tuple[str, ...]
    cells: tuple[str, ...]
    quote: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Questions:
    """Typical questions about the section it stands in: that it answers, or that no source does."""

    questions: tuple[Question, ...]
    answered: bool = True


@dataclass(frozen=True, slots=True)
class Translation:
    """The section's main point in another language."""

    language: str
    text: str


Block: TypeAlias = Heading | Paragraph | ItemList | Row | Questions | Translation


@dataclass(frozen=True, slots=True)
class Document:
    """One document as read. `notes` say what the reader could not make sense of, for the log."""

    source: Source
    blocks: tuple[Block, ...]
    notes: tuple[str, ...] = ()
