"""HTML: headings, paragraphs, lists and tables; what a browser does not show, or shows on every page, is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from indexer.document import Block, Document, Heading, ItemList, Paragraph
from indexer.readers import grid
from indexer.readers.decoding import decode
from indexer.readers.leads import with_leads
from knowledge.types import Source

_UNSEEN = (
    "script, style, nav, template, noscript, iframe, object, svg, canvas, button, select, dialog, head, "
    '[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i], '
    '[style*="visibility:hidden" i], [style*="visibility: hidden" i]'
)
_HEADING = re.compile(r"h([1-6])")
_SPACE = re.compile(r"\s+")
# A browser knows no more columns; a mistyped number must not fill the memory.
_WIDEST_SPAN = 1000
_WORDS = """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup
    time tt u var wbr
"""
_INLINE = frozenset(_WORDS.split())


def read(data: bytes, source: Source) -> Document:
    """Read a web page: its main part, where it names one."""
    tree = LexborHTMLParser(decode(data))
    for node in tree.css(_UNSEEN):
        node.decompose()
    root = tree.css_first("main") or tree.body
    return Document(source, tuple(with_leads(list(_blocks(root)))) if root else ())


def _blocks(parent: LexborNode) -> Iterator[Block]:
    """Yield the blocks in an element; text beside them is a paragraph of its own."""
    beside: list[str] = []
    for node in parent.iter(include_text=True):
        if _is_inline(node):
            beside.append("\n" if node.tag == "br" else _SPACE.sub(" ", node.text()))
            continue
        yield from _paragraph("".join(beside))
        beside = []
        yield from _block(node)
    yield from _paragraph("".join(beside))


def _is_inline(node: LexborNode) -> bool:
    if node.tag in {"-text", "br"}:
        return True
    return node.tag in _INLINE and all(_is_inline(child) for child in node.iter(include_text=True))


def _block(node: LexborNode) -> Iterator[Block]:
    tag = node.tag or ""
    if found := _HEADING.fullmatch(tag):
        if text := _line(node):
            yield Heading(text, int(found[1]))
    elif tag in {"ul", "ol"}:
        if items := list(_items(node)):
            yield ItemList("", tuple(items), "\n".join(items))
    elif tag == "table":
        yield from _table(node)
    elif tag == "pre":
        yield from _paragraph(node.text())
    elif tag != "-comment":
        yield from _blocks(node)


def _paragraph(text: str) -> Iterator[Block]:
    if text.strip():
        yield Paragraph("\n".join(" ".join(line.split()) for line in text.strip().split("\n")))


def _items(node: LexborNode) -> Iterator[str]:
    """Yield the items of a list, those of lists inside an item after it."""
    for item in node.iter():
        inner = [child for child in item.css("ul, ol") if _nearest(child, {"li"}) == item]
        nested = [text for child in inner for text in _items(child)]
        for child in inner:
            child.decompose()
        if text := _line(item):
            yield text
        yield from nested


def _table(table: LexborNode) -> Iterator[Block]:
    rows = [row for row in table.css("tr") if _nearest(row, {"table"}) == table]
    cells = _spread([[cell for cell in row.iter() if cell.tag in {"td", "th"}] for row in rows])
    if cells and grid.is_data(cells):
        yield from grid.rows(cells)
        return
    for cell in table.css("td, th, caption"):
        if _nearest(cell, {"table"}) == table:
            yield from _blocks(cell)


def _spread(rows: list[list[LexborNode]]) -> list[list[grid.Cell]]:
    """Put cells in their columns, those that span rows or columns repeated."""
    places: dict[tuple[int, int], grid.Cell] = {}
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while (number, column) in places:
                column += 1
            text, down, right = _line(cell), _span(cell, "rowspan"), _span(cell, "colspan")
            for place in range(right):
                for below in range(min(down, len(rows) - number)):
                    places[number + below, column + place] = grid.Cell(text, bool(below or place))
    widths = [max((column + 1 for line, column in places if line == number), default=0) for number in range(len(rows))]
    return [
        [places.get((number, column), grid.Cell("")) for column in range(width)] for number, width in enumerate(widths)
    ]


def _span(cell: LexborNode, name: str) -> int:
    said = cell.attributes.get(name) or ""
    return min(max(int(said), 1), _WIDEST_SPAN) if said.isascii() and said.isdigit() else 1


def _nearest(node: LexborNode, tags: set[str]) -> LexborNode | None:
    above = node.parent
    while above is not None and above.tag not in tags:
        above = above.parent
    return above


def _line(node: LexborNode) -> str:
    """Return the text of an element on one line. Blocks inside it are kept apart by a space."""
    return " ".join(node.text(separator=" " if any(not _is_inline(c) for c in node.iter()) else "").split())
