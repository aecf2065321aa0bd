"""Plain text, mostly taken out of PDF files."""

from __future__ import annotations

import re

from indexer.document import Document, Paragraph
from indexer.readers.decoding import decode
from knowledge.types import Source


def read(data: bytes, source: Source) -> Document:
    """Read plain text."""
    chunks = re.split(r"\n\s*\n", decode(data))
    return Document(source, tuple(Paragraph(chunk.strip()) for chunk in chunks if chunk.strip()))
