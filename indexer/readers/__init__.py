"""Files -> documents: one reader for each format, all ending in the same `Document`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TypeAlias

from indexer.catalogue import Entry
from indexer.document import Document
from indexer.readers import markdown, text
from indexer.readers.sniffing import refuse_other_content
from knowledge.errors import DocumentUnreadable
from knowledge.types import Source

# Far above any text; a file this large is a recording or a disk image by another name.
MAX_BYTES = 200 * 1024 * 1024

Reader: TypeAlias = Callable[[bytes, Source], Document]


def _on_demand(name: str) -> Reader:
    """Give a reader whose library is imported with the first document that needs it: they take a quarter of a second."""

    def read_by(data: bytes, source: Source) -> Document:
        reader: Reader = import_module(f"{__name__}.{name}").read
        return reader(data, source)

    return read_by


READERS: Mapping[str, Reader] = {
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".txt": text.read,
    ".pdf": _on_demand("pdf"),
    ".docx": _on_demand("docx"),
    ".pptx": _on_demand("pptx"),
    ".html": _on_demand("html"),
    ".htm": _on_demand("html"),
}


def read(entry: Entry) -> Document:
    """Read one file by the reader for its extension; raises `DocumentUnreadable` with the reason, nothing else."""
    extension = entry.path.suffix.lower()
    reader = READERS.get(extension)
    if reader is None:
        raise DocumentUnreadable(f"files of type {extension or '(none)'} cannot be read; use {', '.join(READERS)}")
    data = _bytes(entry)
    refuse_other_content(data, extension)
    try:
        document = reader(data, entry.facts)
    except DocumentUnreadable:
        raise
    except Exception as error:  # the libraries let anything escape from a damaged file: KeyError, XMLSyntaxError, ...
        raise DocumentUnreadable("it is damaged") from error
    if not document.blocks:
        raise DocumentUnreadable("there is no text in it")
    return document


def _bytes(entry: Entry) -> bytes:
    try:
        if entry.path.stat().st_size > MAX_BYTES:
            raise DocumentUnreadable(f"it is larger than {MAX_BYTES >> 20} MB")
        return entry.path.read_bytes()
    except PermissionError as error:
        raise DocumentUnreadable("this program may not open it") from error
    except FileNotFoundError as error:
        raise DocumentUnreadable("it is no longer there") from error
    except OSError as error:
        raise DocumentUnreadable(f"it cannot be opened ({error.strerror})") from error
