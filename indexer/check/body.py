"""Faults in the text itself: too long, unfit to quote, or a table that does not hold together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it.tree import SyntaxTreeNode

from indexer.check.fault import Fault
from indexer.check.sheet import Part, Sheet, line_of, plain, within

LONGEST_PARAGRAPH = 500

_MARKS = {
    "strong": "bold",
    "em": "italics",
    "link": "a link",
    "image": "an image",
    "html_inline": "HTML",
    "code_inline": "code",
    "html_block": "HTML",
    "code_block": "an indented block (code)",
    "fence": "a block of code",
    "blockquote": "a quotation block",
    "hr": "a rule",
}
_NOTICE = re.compile(r"\b(?:Ikke bekreftet|Merk):")
_FOOTNOTE = re.compile(r"\[\^[^\]]+\]")
_CELL_BORDER = re.compile(r"(?<!\\)\|")


def paragraphs(sheet: Sheet) -> Iterator[Fault]:
    """Check that paragraphs and list items are short enough to be shown whole."""
    for part in sheet.parts:
        for node in within(part.text, "paragraph"):
            length = len(plain(node))
            if length > LONGEST_PARAGRAPH:
                message = f"a paragraph of {length} characters; divide it, the most is {LONGEST_PARAGRAPH}"
                yield sheet.fault(line_of(node), message)


def marks(sheet: Sheet) -> Iterator[Fault]:
    """Check that nothing in the text reads otherwise in an answer than in the file."""
    for part in sheet.parts:
        for node in within([*part.nodes, *_heading(part)], *_MARKS):
            yield sheet.fault(line_of(node), f"{_MARKS[node.type]} in the text; write it as plain text")
        for node in within(part.nodes, "text"):
            if found := _FOOTNOTE.search(node.content):
                yield sheet.fault(line_of(node), f"a footnote ({found[0]}) in the text; write it as plain text")


def strays(sheet: Sheet) -> Iterator[Fault]:
    """Check that all text stands under a heading and in a block that is known."""
    for node in sheet.parts[0].nodes:
        yield sheet.fault(line_of(node), "text before the first heading; put it in a section")
    for part in sheet.parts:
        for node in part.blocks("questions", "unanswered", "english"):
            if any(within([node], "heading")):
                yield sheet.fault(line_of(node), "the block is not closed; end it with a line of :::")
        for node in within(part.nodes, "paragraph"):
            if plain(node).startswith(":::"):
                yield sheet.fault(line_of(node), "an unknown block; use ::: questions, ::: unanswered or ::: english")


def notices(sheet: Sheet) -> Iterator[Fault]:
    """Check that a notice opens a paragraph or list item of its own, so that it is quoted with all it concerns."""
    for part in sheet.parts:
        for node in within(part.text, "paragraph", "td"):
            found = _NOTICE.search(plain(node))
            if found and (found.start() > 0 or node.type == "td"):
                yield sheet.fault(line_of(node), f"{found[0]!r} inside a text; give it a paragraph of its own")


def tables(sheet: Sheet) -> Iterator[Fault]:
    """Check that each table names its columns and has as many cells in each row."""
    for part in sheet.parts:
        for node in within(part.nodes, "table"):
            yield from _table(sheet, node)
        for node in within(part.text, "paragraph"):
            if plain(node).startswith("|"):
                message = "a table without a header row; begin it with the columns' names and a line of |---|"
                yield sheet.fault(line_of(node), message)


def _table(sheet: Sheet, node: SyntaxTreeNode) -> Iterator[Fault]:
    first, last = node.map or (0, 0)
    columns = _cells(sheet.lines[first])
    if not all(columns):
        yield sheet.fault(first + 1, "a column without a name; give every column of the header row its name")
    if last - first < 3:  # the header and the line below it
        yield sheet.fault(first + 1, "a table without rows; add them or take the table out")
    for number in range(first + 2, last):
        cells = _cells(sheet.lines[number])
        if len(cells) != len(columns):
            message = f"a row of {len(cells)} cells in a table of {len(columns)} columns; give each column one cell"
            yield sheet.fault(number + 1, message)
        elif not any(cells):
            yield sheet.fault(number + 1, "an empty row; take it out")


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return [cell.strip() for cell in _CELL_BORDER.split(inner)]


def _heading(part: Part) -> Iterator[SyntaxTreeNode]:
    if part.heading:
        yield part.heading
