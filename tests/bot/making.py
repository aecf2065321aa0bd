"""Small parts to make an answer of, each with defaults that a test need not care about."""

from __future__ import annotations

from datetime import date
from typing import Any

from knowledge.language import Inquiry, words
from knowledge.language.asking import Want
from knowledge.types import Hit, Passage, PassageKind, Question, Section, Source

TODAY = date(2026, 11, 22)

# How a question stands to known ones (knowledge/known.py): here there are none.
KNOWN = ("answered", "answered_words", "unanswered", "unanswered_words", "share", "written", "brief")


def inquiry(text: str = "Hva sier planen?", language: str = "nb", wants: Want = Want.ANYTHING) -> Inquiry:
    """Make a question as understood."""
    return Inquiry(text, language, tuple(words(text)), wants, ())


def paragraph(quote: str = "Planen skal gi flere søkere.", **changes: Any) -> Passage:
    """Make a paragraph that reads as it is written."""
    return Passage(**{"kind": PassageKind.PARAGRAPH, "text": quote, "quote": quote, "language": "nb"} | changes)


def items(lead: str, *each: str) -> Passage:
    """Make a list."""
    text = "\n".join([lead, *(f"• {item}" for item in each)])
    return paragraph(text, kind=PassageKind.LIST, lead=lead, items=each)


def row(**cells: str) -> Passage:
    """Make a table row of its cells by their columns."""
    return paragraph(
        " | ".join(cells.values()),
        kind=PassageKind.ROW,
        text=" ".join(f"{name}: {cell}." for name, cell in cells.items()),
        header=tuple(cells),
        cells=tuple(cells.values()),
    )


def translation(text: str) -> Passage:
    """Make a section's English rendering."""
    return paragraph(text, kind=PassageKind.TRANSLATION, language="en")


def source(name: str = "plan", **changes: Any) -> Source:
    """Make a source that applies now, to everyone."""
    facts: dict[str, Any] = {
        "id": name,
        "title": f"Kilden {name}",
        "publisher": "Direktoratet",
        "kind": "handlingsplan",
        "language": "nb",
        "published": "2023",
        "applies_to": "alle",
        "url": f"https://example.org/{name}",
    }
    return Source(**facts | changes)


def hit(
    passage: Passage | None = None,
    heading: str = "Rekruttering",
    of: Source | None = None,
    score: float = 1.0,
    *,
    beside: tuple[Passage, ...] = (),
    questions: tuple[Question, ...] = (),
    **changes: Any,
) -> Hit:
    """Make a passage found in a section; `beside` are the section's other passages."""
    shown = passage or paragraph()
    passages = (shown, *beside)
    facts: dict[str, Any] = {"id": heading.lower(), "path": (heading,), "passages": passages, "questions": questions}
    facts["text"] = "\n\n".join(each.quote for each in passages)
    parts = dict.fromkeys(("question", "words", "meaning", "vectors", "wants", "length", "coverage", "caveat"), 1.0)
    parts |= dict.fromkeys(KNOWN, 0.0) | {"compared": 1.0} | changes.pop("parts", {})
    return Hit(0, shown, Section(**facts | changes), of or source(), score, parts)
