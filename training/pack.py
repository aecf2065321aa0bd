"""The knowledge pack as training material."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from indexer.catalogue import find
from indexer.readers import read
from indexer.sections import sections
from knowledge.types import PassageKind, Question


@dataclass(frozen=True, slots=True)
class PackPassage:
    """A passage as the index has it; a `translation` is the English summary of its section."""

    text: str
    language: str
    translation: bool


@dataclass(frozen=True, slots=True)
class PackSection:
    """A section of the pack: the headings that lead to it, its passages, the questions people typically ask of it, and those
    that no source answers.
    """

    id: str
    document: str
    path: tuple[str, ...]
    passages: tuple[PackPassage, ...]
    questions: tuple[Question, ...]
    unanswered: tuple[Question, ...] = ()

    @property
    def whole(self) -> str:
        """Heading and passages in the section's own language."""
        return "\n".join((self.path[-1], *(each.text for each in self.passages if not each.translation)))

    def titled(self, passage: PackPassage) -> str:
        """Give a passage as it is embedded: under its heading."""
        return f"{self.path[-1]}\n{passage.text}"


def read_pack(folder: Path, without: Collection[str] = ()) -> list[PackSection]:
    """Read the sections of all documents in `folder` but those named in `without`, which a model is to be measured on.

    Raises:
        KnowledgeError: a document cannot be read.
    """
    documents = (read(entry) for entry in find([folder]) if entry.facts.id not in without)
    return [
        PackSection(
            f"{document.source.id}#{section.id}",
            document.source.id,
            section.path,
            tuple(
                PackPassage(each.text, each.language, each.kind is PassageKind.TRANSLATION) for each in section.passages
            ),
            section.questions,
            section.unanswered,
        )
        for document in documents
        for section in sections(document)
    ]
