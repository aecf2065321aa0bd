"""Where a passage stands, written so short that a button can carry it: `document#section~mark`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.types import Citation, Passage

_APART = " "


@dataclass(frozen=True, slots=True)
class Place:
    """A section, and the mark of the passage in it that is meant; no mark means the section as a whole."""

    document: str
    section: str
    mark: str = ""

    def marks(self, passage: Passage) -> bool:
        """Tell whether this passage is the one meant; another index may know it under another key, but not with other words."""
        return bool(self.mark) and self.mark == _mark(passage.quote)


def place_of(citation: Citation) -> Place:
    """Name the place of a citation."""
    return Place(citation.document, citation.section_id, _mark(citation.quote))


def write(places: Iterable[Place]) -> str:
    """Write places on one line."""
    return _APART.join(f"{each.document}#{each.section}" + (f"~{each.mark}" if each.mark else "") for each in places)


def read(written: str) -> list[Place]:
    """Read what `write` wrote; what is no place is left out."""
    found = (each.partition("#") for each in written.split(_APART))
    return [
        Place(document, *section.split("~", 1)) for document, mark, section in found if document and mark and section
    ]


def _mark(quote: str) -> str:
    return hashlib.sha256(quote.encode()).hexdigest()[:8]
