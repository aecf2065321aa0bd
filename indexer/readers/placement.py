"""Where the signs of a PDF page stand -> its text, with a blank line wherever a paragraph or a table cell ends.

A PDF knows no paragraphs. What it knows is set out here the way that flattened text shows it: lines, blank lines, and
two spaces for an empty cell in a row of figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from indexer.readers.flattened import columns
from indexer.readers.measures import is_header

# The mark that PDFium puts where a hyphen ends a line.
HYPHEN = "\ufffe"
# The space between two cells is nearly as wide as a line is high; between words it is a third of that at most, but for
# lines set to fill the column.
_CELL_GAP = 0.9
# Signs on one line stand equally high but for this share of their height: small type, a raised number.
_SAME_LEVEL = 0.3
# The next line of a paragraph is this much of a usual line's distance away, at most.
_SAME_PARAGRAPH = 1.35
# Most lines on a page are followed by one of the same paragraph; a third at the very least.
_USUAL_LINE = 0.3
# Type whose height differs by more than this is a heading's.
_SAME_TYPE = 0.15
# What stands before an item or a heading, and is no cell.
_LABEL = re.compile(r"[\W_]{1,3}|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zæøå])[.)]?")
# A line this long, in characters, stands after a table of figures.
_RUNNING_TEXT = 80
_FIGURE = re.compile(r"[-–]?\d[\d\s.,]*%?")


@dataclass(frozen=True, slots=True)
class Box:
    """The place of a sign on its page, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class _Line:
    cells: tuple[_Cell, ...]
    box: Box

    @property
    def height(self) -> float:
        return self.box.top - self.box.bottom


class Placement:
    """Sets out the text of one page after the other; a table of figures may go on from page to page."""

    def __init__(self) -> None:
        self._header: tuple[_Cell, ...] = ()

    def set_out(self, text: str, boxes: Sequence[Box]) -> str:
        """Return the text of a page, whose sign number n stands in box number n, divided by blank lines."""
        lines = list(_whole(_lines(text, boxes)))
        usual = _usual_distance(lines)
        rows: list[str] = []
        for number, line in enumerate(lines):
            if number and not _same_paragraph(lines[number - 1], line, usual):
                rows.append("")
            rows.append(self._row(line))
        return "\n".join(rows)

    def _row(self, line: _Line) -> str:
        whole = " ".join(cell.text for cell in line.cells)
        names = columns(whole) if len(line.cells) > 1 else ()
        if names:
            self._header = () if is_header(names) else line.cells
            return whole
        if figures := _figures(line.cells, self._header):
            return figures
        if len(whole) > _RUNNING_TEXT:
            self._header = ()
        return "\n\n".join(cell.text for cell in line.cells)


def _lines(text: str, boxes: Sequence[Box]) -> Iterator[_Line]:
    start = 0
    for found in [*re.finditer(rf"\r?\n|{HYPHEN}", text), None]:
        end = found.start() if found else len(text)
        signs = [n for n in range(start, end) if not text[n].isspace()]
        if signs:
            hyphen = "-" if found and found[0] == HYPHEN else ""
            cells = tuple(_cells(text, boxes, signs, hyphen))
            yield _Line(cells, _around([cell.box for cell in cells]))
        start = found.end() if found else end


def _whole(lines: Iterator[_Line]) -> Iterator[_Line]:
    """Put together what stands on one line: cells far apart come as lines of their own."""
    current: _Line | None = None
    for line in lines:
        if current and _beside(current, line):
            cells = current.cells + line.cells
            current = _Line(cells, _around([cell.box for cell in cells]))
            continue
        if current:
            yield current
        current = line
    if current:
        yield current


def _beside(one: _Line, other: _Line) -> bool:
    level = abs(one.box.bottom - other.box.bottom) < _SAME_LEVEL * other.height
    return level and other.box.left - one.box.right > _CELL_GAP * other.height


def _cells(text: str, boxes: Sequence[Box], signs: Sequence[int], hyphen: str) -> Iterator[_Cell]:
    """Divide a line where the space is too wide to be one between words."""
    widest = _CELL_GAP * median(boxes[n].top - boxes[n].bottom for n in signs)
    start = 0
    for place in range(1, len(signs) + 1):
        at_end = place == len(signs)
        if not at_end and boxes[signs[place]].left - boxes[signs[place - 1]].right <= widest:
            continue
        own = text[signs[start] : signs[place - 1] + 1]
        if at_end or start or not _LABEL.fullmatch(own):
            yield _Cell(own + (hyphen if at_end else ""), _around([boxes[n] for n in signs[start:place]]))
            start = place


def _around(boxes: Sequence[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        max(box.right for box in boxes),
        max(box.top for box in boxes),
    )


def _usual_distance(lines: Sequence[_Line]) -> float:
    below = sorted(
        above.box.bottom - line.box.bottom
        for above, line in pairwise(lines)
        if above.box.bottom - line.box.bottom > line.height / 2
    )
    return below[int(len(below) * _USUAL_LINE)] if below else 0.0


def _same_paragraph(above: _Line, line: _Line, usual: float) -> bool:
    distance = above.box.bottom - line.box.bottom
    if distance < line.height / 2 or distance > _SAME_PARAGRAPH * max(usual, line.height):
        return False
    apart = line.box.left > above.box.right or line.box.right < above.box.left
    return not apart and abs(above.height - line.height) <= _SAME_TYPE * max(above.height, line.height)


def _figures(cells: Sequence[_Cell], header: Sequence[_Cell]) -> str:
    """Write a row of figures below a header, each cell one space after the one before, empty or not."""
    figures = cells[1:]
    if not figures or len(cells) > len(header) or not all(_FIGURE.fullmatch(cell.text) for cell in figures):
        return ""
    row = [""] * (len(header) - 1)
    for cell in figures:
        nearest = min(range(len(row)), key=lambda n: _distance(header[n + 1].box, cell.box))
        row[nearest] = cell.text
    return " ".join([cells[0].text, *row])


def _distance(one: Box, other: Box) -> float:
    """Tell how far apart two columns are: figures are set left, right or in the middle."""
    middle = abs(one.left + one.right - other.left - other.right) / 2
    return min(abs(one.left - other.left), abs(one.right - other.right), middle)
