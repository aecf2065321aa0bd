"""Plain text, mostly taken out of PDF files: soft line breaks, flattened tables, page headers in the middle."""

from __future__ import annotations

from collections.abc import Sequence

from indexer.document import Document
from indexer.readers.chunks import chunks
from indexer.readers.decoding import decode
from indexer.readers.flattened import tables
from indexer.readers.outline import blocks
from indexer.readers.pages import Page, lay_out
from knowledge.types import Source


def read(data: bytes, source: Source) -> Document:
    """Read plain text. Only form feeds tell its pages; without them no page is named."""
    texts = decode(data).split("\f")
    return from_pages([Page(text, number if texts[1:] else None) for number, text in enumerate(texts, 1)], source)


def from_pages(pages: Sequence[Page], source: Source, slides: bool | None = None) -> Document:
    """Make a document of the text of its pages, whatever format they came from; `slides` where it is known."""
    layout = lay_out(pages, slides)
    found, notes = tables(layout)
    return Document(source, tuple(blocks(layout, chunks(layout, found), source.title)), tuple(notes))
