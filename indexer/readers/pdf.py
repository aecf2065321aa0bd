"""PDF: the text of each page, then the same reading as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
from pypdfium2.raw import FPDF_ERR_PASSWORD  # type: ignore[import-untyped]

from indexer.document import Document
from indexer.readers.pages import Page
from indexer.readers.placement import HYPHEN, Box, Placement
from indexer.readers.text import from_pages
from knowledge.errors import DocumentUnreadable
from knowledge.types import Source


def read(data: bytes, source: Source) -> Document:
    """Read a PDF. Pages are numbered from 1 as a viewer counts them; pages that hold only pictures are noted."""
    pages = list(_pages(data))
    blank = [page.number for page in pages if not page.text.strip()]
    if len(blank) == len(pages):
        raise DocumentUnreadable("it holds pictures of text only; run text recognition (OCR) on it first")
    document = from_pages([page for page in pages if page.text.strip()], source, _are_slides(data))
    notes = (f"no text on page {', '.join(map(str, blank))}",) if blank else ()
    return Document(source, document.blocks, document.notes + notes)


def _are_slides(data: bytes) -> bool:
    """Tell whether most pages lie on their side, as slides do and the pages of a report do not."""
    with closing(_open(data)) as file:
        sizes: list[tuple[float, float]] = [file.get_page_size(number) for number in range(len(file))]
    return sum(width > height for width, height in sizes) * 2 > len(sizes)


def _pages(data: bytes) -> Iterator[Page]:
    with closing(_open(data)) as file:
        placement = Placement()
        for number in range(len(file)):
            yield Page(_text(file, number, placement), number + 1)


def _open(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == FPDF_ERR_PASSWORD:
            raise DocumentUnreadable("it is protected with a password") from error
        raise DocumentUnreadable("it is damaged, or it has no pages") from error


def _text(file: pdfium.PdfDocument, number: int, placement: Placement) -> str:
    """Return the text of one page; a damaged page among whole ones is an empty one."""
    try:
        with closing(file[number]) as page, closing(page.get_textpage()) as content:
            text: str = content.get_text_range()
            if len(text) != content.count_chars():  # signs beyond the first plane count twice: places are not known
                return text.replace(HYPHEN, "-\n").replace("\r\n", "\n")
            return placement.set_out(text, [_box(content, place) for place in range(len(text))])
    except pdfium.PdfiumError:
        return ""


def _box(content: pdfium.PdfTextPage, place: int) -> Box:
    return Box(*content.get_charbox(place, loose=True))
