"""Small documents made on the fly, and the facts they need."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import docx
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from bot.settings import HOME
from indexer.catalogue import Entry
from indexer.document import Block, Document
from indexer.readers import text
from knowledge.types import Source

SHARED = HOME.parent / "shared" / "documents"
SOURCE = Source("plan", "Planen", "KDI", "handlingsplan", "nb", "2024", "alle", "ikke publisert")
_STYLES = getSampleStyleSheet()


def entry(path: Path, content: bytes | str) -> Entry:
    """Write a file and return it as an entry of the catalogue."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return Entry(path, SOURCE)


def blocks_of(content: str) -> list[Block]:
    """Read plain text."""
    return list(read_text(content).blocks)


def read_text(content: str) -> Document:
    """Read plain text, with its notes."""
    return text.read(content.encode(), SOURCE)


def squeezed(content: str) -> str:
    """Leave out all white space: what is verbatim stands in the file but for that."""
    return "".join(content.split())


def pdf(pages: Sequence[Sequence[str | list[list[str]]]], password: str = "", slides: bool = False) -> bytes:
    """Make a PDF of pages of paragraphs and tables; a paragraph that begins with # is a heading."""
    story: list[Flowable] = []
    for number, page in enumerate(pages):
        story += [PageBreak()] if number else []
        for part in page:
            story += [_flowable(part), Spacer(1, 12)]
    file = io.BytesIO()
    encryption = {"encrypt": StandardEncryption(password)} if password else {}
    size = landscape(A4) if slides else A4
    SimpleDocTemplate(file, pagesize=size, **encryption).build(story or [Spacer(1, 1)])
    return file.getvalue()


def _flowable(part: str | list[list[str]]) -> Flowable:
    if isinstance(part, str):
        style = _STYLES["Heading2" if part.startswith("#") else "BodyText"]
        return Paragraph(part.lstrip("# "), style)
    header, *rows = part
    cells = [[Paragraph(cell, _STYLES["BodyText"]) if len(cell) > 15 else cell for cell in row] for row in rows]
    return Table(
        [header, *cells], colWidths=[400 / len(header)] * len(header), style=[("VALIGN", (0, 0), (-1, -1), "TOP")]
    )


def saved(file: docx.document.Document) -> bytes:
    """Return a Word file's bytes."""
    target = io.BytesIO()
    file.save(target)
    return target.getvalue()
