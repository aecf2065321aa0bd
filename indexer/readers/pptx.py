"""PowerPoint: each slide's title, its bullets, text and tables. The page is the slide's number."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Any

import pptx
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn

from indexer.document import Block, Document, Heading, ItemList, Paragraph
from indexer.readers import grid
from indexer.readers.leads import introduces, with_leads, with_whole_lists
from knowledge.types import Source

_TITLES = {PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.VERTICAL_TITLE}
# Placeholders whose paragraphs have bullets unless they say otherwise.
_BULLETED = {PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT, PP_PLACEHOLDER.VERTICAL_BODY, PP_PLACEHOLDER.VERTICAL_OBJECT}
# What stands on every slide alike.
_FURNITURE = {PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.HEADER, PP_PLACEHOLDER.SLIDE_NUMBER}


def read(data: bytes, source: Source) -> Document:
    """Read a presentation. Speaker notes are not for the audience, nor are hidden slides: both are left out."""
    blocks: list[Block] = []
    hidden: list[int] = []
    for number, slide in enumerate(pptx.Presentation(io.BytesIO(data)).slides, 1):
        if slide._element.get("show") in {"0", "false"}:
            hidden.append(number)
            continue
        title = slide.shapes.title
        named = _line(title.text_frame.text) if title is not None else ""
        own = with_leads(with_whole_lists(list(_shapes(slide.shapes, number))))
        if named or own:  # a slide without a title must not stand under that of the slide before
            blocks += [Heading(named or source.title, 1, number), *own]
    notes = (f"hidden slides left out: {', '.join(map(str, hidden))}",) if hidden else ()
    return Document(source, tuple(blocks), notes)


def _shapes(shapes: Iterable[Any], page: int) -> Iterator[Block]:
    """Yield the blocks of shapes other than the title. The shapes of python-pptx share no type, hence `Any`."""
    for shape in shapes:
        if hasattr(shape, "shapes"):  # a group
            yield from _shapes(shape.shapes, page)
        elif getattr(shape, "has_table", False):
            yield from _table(shape.table, page)
        elif shape.has_text_frame:
            kind = shape.placeholder_format.type if shape.is_placeholder else None
            if kind not in _TITLES | _FURNITURE:
                yield from _paragraphs(shape.text_frame, kind in _BULLETED, page)


def _paragraphs(frame: Any, bulleted: bool, page: int) -> Iterator[Block]:
    texts = [(paragraph, _line(paragraph.text)) for paragraph in frame.paragraphs]
    for paragraph, text in texts:
        if not text:
            continue
        if _has_bullet(paragraph, bulleted) and not introduces(text):
            yield ItemList("", (text,), text, page)
        else:
            yield Paragraph(text, page)


def _has_bullet(paragraph: Any, inherited: bool) -> bool:
    properties = paragraph._p.pPr
    if properties is None:
        return inherited
    if properties.find(qn("a:buNone")) is not None:
        return False
    return inherited or any(properties.find(qn(name)) is not None for name in ("a:buChar", "a:buAutoNum", "a:buBlip"))


def _table(table: Any, page: int) -> Iterator[Block]:
    cells = [[grid.Cell(_line(cell.text), cell.is_spanned) for cell in row.cells] for row in table.rows]
    if grid.is_data(cells):
        yield from grid.rows(_filled(table, cells), page)
        return
    for cell in (cell for row in cells for cell in row if cell.text):
        yield Paragraph(cell.text, page)


def _filled(table: Any, cells: list[list[grid.Cell]]) -> list[list[grid.Cell]]:
    """Repeat the text of a cell in the places it spans."""
    for row, own in enumerate(table.rows):
        for column, cell in enumerate(own.cells):
            for down in range(cell.span_height if cell.is_merge_origin else 0):
                for right in range(cell.span_width):
                    if down or right:
                        cells[row + down][column + right] = grid.Cell(cells[row][column].text, True)
    return cells


def _line(text: str) -> str:
    return " ".join(text.split())
