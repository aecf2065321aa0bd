"""Word: headings by style, lists and tables, in the order they stand in."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import docx
from docx.oxml.ns import qn

from indexer.document import Block, Document, Heading, ItemList, Paragraph
from indexer.readers import grid
from indexer.readers.leads import with_leads, with_whole_lists
from knowledge.types import Source

# Elements of lxml, which has no types. python-docx opens the file; its own walk leaves out content controls, tracked
# insertions and text boxes, so the elements are read here.
_Element: TypeAlias = Any

_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# What nobody sees: text deleted or moved away, hidden text, and the copy of a text box for old programs.
_UNSEEN = {qn("w:del"), qn("w:moveFrom"), f"{_COMPATIBILITY}Fallback"}
_SIGNS = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:tab"): " ", qn("w:noBreakHyphen"): "-"}
_HEADING = re.compile(r"heading ([1-9])")
_CONTENTS = re.compile(r"toc|table of figures")
# The outline level that Word gives body text.
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    properties: _Element
    based_on: str


def read(data: bytes, source: Source) -> Document:
    """Read a Word file. Word lays out its pages anew each time, so none are named."""
    file = docx.Document(io.BytesIO(data))
    reader = _Reader(_styles(file.styles.element))
    return Document(source, tuple(with_leads(with_whole_lists(list(reader.blocks(file.element.body))))))


def _styles(root: _Element) -> Mapping[str, _Style]:
    found = {}
    for style in root.iter(qn("w:style")):
        name, based_on = style.find(qn("w:name")), style.find(qn("w:basedOn"))
        found[_value(style, "w:styleId")] = _Style(_value(name).lower(), style.find(qn("w:pPr")), _value(based_on))
    return found


def _value(element: _Element, name: str = "w:val") -> str:
    return "" if element is None else str(element.get(qn(name)) or "")


class _Reader:
    """Turns elements into blocks, by the styles of the file."""

    def __init__(self, styles: Mapping[str, _Style]) -> None:
        self._styles = styles

    def blocks(self, parent: _Element) -> Iterator[Block]:
        for child in parent:
            if child.tag == qn("w:p"):
                yield from self._paragraph(child)
            elif child.tag == qn("w:tbl"):
                yield from self._table(child)
            elif child.tag not in _UNSEEN:  # a content control and the like hold blocks of their own
                yield from self.blocks(child)

    def _paragraph(self, element: _Element) -> Iterator[Block]:
        text = _text(element).strip()
        chain = list(self._chain(element))
        names = [style.name for style in chain]
        if not text or any(_CONTENTS.match(name) for name in names):
            return
        properties = [element.find(qn("w:pPr")), *(style.properties for style in chain)]
        if level := _level(names, properties):
            yield Heading(" ".join(text.split()), level)
        elif _is_item(properties):
            yield ItemList("", (" ".join(text.split()),), text)
        else:
            yield Paragraph(text)

    def _chain(self, element: _Element) -> Iterator[_Style]:
        """Yield the paragraph's style and those it is based on."""
        name = _value(element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}"))
        seen: set[str] = set()
        while name in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[name]
            name = self._styles[name].based_on

    def _table(self, element: _Element) -> Iterator[Block]:
        cells = [list(_cells(row)) for row in element.iter(qn("w:tr")) if _owner(row, "w:tbl") is element]
        if cells and grid.is_data(cells):
            yield from grid.rows(_filled(cells))
            return
        for cell in element.iter(qn("w:tc")):
            if _owner(cell, "w:tbl") is element:
                yield from self.blocks(cell)


def _owner(element: _Element, name: str) -> _Element:
    return next(element.iterancestors(qn(name)))


def _level(names: list[str], properties: list[_Element]) -> int:
    """Return the level of a heading, 0 for other text."""
    for name in names:
        if found := _HEADING.fullmatch(name):
            return int(found[1])
    if names[:1] == ["title"]:
        return 1
    outlines = (found.find(qn("w:outlineLvl")) for found in properties if found is not None)
    level = int(next((_value(outline) for outline in outlines if outline is not None), _BODY_LEVEL))
    return level + 1 if level < _BODY_LEVEL else 0


def _is_item(properties: list[_Element]) -> bool:
    """Tell whether the paragraph is numbered or has a bullet; the number 0 takes one away that its style has."""
    for found in properties:
        number = None if found is None else found.find(f"{qn('w:numPr')}/{qn('w:numId')}")
        if number is not None:
            return _value(number) != "0"
    return False


def _cells(row: _Element) -> Iterator[grid.Cell]:
    for cell in row.iter(qn("w:tc")):
        if _owner(cell, "w:tr") is not row:
            continue
        properties = f"{qn('w:tcPr')}/"
        merged = cell.find(properties + qn("w:vMerge"))
        text = " ".join(_text(cell).split())
        goes_on = merged is not None and _value(merged) in {"", "continue"}
        yield grid.Cell("" if goes_on else text, goes_on)
        for _ in range(1, int(_value(cell.find(properties + qn("w:gridSpan"))) or 1)):
            yield grid.Cell("" if goes_on else text, True)


def _filled(cells: list[list[grid.Cell]]) -> list[list[grid.Cell]]:
    """Repeat the text of a cell in the rows it spans."""
    filled: list[list[grid.Cell]] = []
    for row in cells:
        above = filled[-1] if filled else []
        filled.append(
            [
                grid.Cell(above[column].text, True) if cell.spread and not cell.text and column < len(above) else cell
                for column, cell in enumerate(row)
            ]
        )
    return filled


def _text(element: _Element) -> str:
    """Return the text that one sees of an element; its paragraphs on lines of their own."""
    if element.tag in _UNSEEN or element.find(f"{qn('w:rPr')}/{qn('w:vanish')}") is not None:
        return ""
    if element.tag == qn("w:t"):
        return element.text or ""
    text = _SIGNS.get(element.tag, "") + "".join(_text(child) for child in element)
    return text + "\n" if element.tag == qn("w:p") else text
