"""The nouns: what is known, and what a search gives back. No logic lives here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

Vectors: TypeAlias = npt.NDArray[np.float32]


class Status(StrEnum):
    """How sure a section is."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    DISPUTED = "disputed"
    MISSING = "missing"
    ACCOUNT = "account"
    """One person's own words: an example, no rule."""


class PassageKind(StrEnum):
    """The shape of a passage: it decides how an answer shows it."""

    PARAGRAPH = "paragraph"
    LIST = "list"
    ROW = "row"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Source:
    """The facts of one document: who says it, since when, for whom."""

    id: str
    title: str
    publisher: str
    kind: str
    language: str
    published: str
    applies_to: str
    url: str
    valid_from: date | None = None
    valid_to: date | None = None
    reviewed: date | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question that people would typically ask about the matter of a section.

    `again` says that it asks the same as the one before it, in other words; no index keeps that.
    """

    language: str
    text: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """The smallest piece that is shown and cited.

    `quote` stands in the document, byte for byte up to white space. `text` is the same words made readable: soft
    hyphens joined, bullets and column names set out. A row also keeps its `header` and `cells`; a list its `lead`
    and `items`.
    """

    kind: PassageKind
    text: str
    quote: str
    language: str
    header: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    lead: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document under one heading; `text` is its verbatim content, `path` the headings that lead to it.

    `questions` are those that it typically answers, `unanswered` those that its matter raises and no source answers.
    """

    id: str
    path: tuple[str, ...]
    text: str
    passages: tuple[Passage, ...]
    page: int | None = None
    place: str = ""
    status: Status = Status.CONFIRMED
    questions: tuple[Question, ...] = ()
    unanswered: tuple[Question, ...] = ()

    @property
    def title(self) -> str:
        """The section's own heading, or an empty string where the document has none."""
        return self.path[-1] if self.path else ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A section where it stands: its document's facts, and the sections before and after it."""

    source: Source
    section: Section
    before: Section | None = None
    after: Section | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that a search found.

    `score` orders the hits and is comparable within one search only. `parts` are the scores of each ranking that
    found it, by the ranking's name.
    """

    id: int
    passage: Passage
    section: Section
    source: Source
    score: float
    parts: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Citation:
    """One numbered source of an answer: `[n]` in its text stands for `quote` in `section` of `document`."""

    n: int
    document: str
    title: str
    section: str
    page: int | None
    quote: str
    url: str
    published: str
    place: str = ""
    section_id: str = ""


class Encoder(Protocol):
    """Turns texts into unit vectors."""

    @property
    def name(self) -> str:
        """Names the model and its version: an index remembers it and refuses another."""
        ...

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""
        ...

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Encode texts to be found; shape (len(texts), dimension), rows of length 1 (or 0 for an empty text)."""
        ...

    def encode_question(self, text: str) -> Vectors:
        """Encode one question; shape (dimension,)."""
        ...
