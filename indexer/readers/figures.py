"""Flattened tables of figures: each line a label and, from the right, one figure for each column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from indexer.document import Row
from indexer.readers.pages import Layout, Line
from indexer.readers.table import Table

_FIGURE = r"[-–]?\d[\d.,]*(?:\s?%)?"
_ROW = re.compile(rf"(?P<label>(?:\d{{3,}}\s+)?\D*?[^\W\d][^\d]*?)(?P<rest>(?:\s+{_FIGURE})+)")
# A longer line is running text. The bound also keeps the search for rows quick.
_LONGEST_ROW = 160
# Lines between two rows that belong to neither: a footnote, or the end of a page.
_MOST_BETWEEN = 3
# One line that ends with a figure is a sentence; two in a row are a table.
_FEWEST_ROWS = 2


def read(layout: Layout, lines: Sequence[Line], header: tuple[str, ...]) -> Table:
    """Read the rows in the lines that follow those column names."""
    table = Table()
    between: list[int] = []
    for index, line in enumerate(lines):
        if cells := _cells(line.text, len(header)):
            table.rows.append((index, Row(header, cells, layout.quote([line]), line.page)))
            table.left += between
            table.end, between = index + 1, []
        elif not line.furniture:
            between.append(index)
            if len(between) > _MOST_BETWEEN:
                break
    return table if len(table.rows) >= _FEWEST_ROWS else Table()


def _cells(text: str, columns: int) -> tuple[str, ...] | None:
    """Divide a line into its label and one figure a column; None where it is no row."""
    found = _ROW.fullmatch(text) if len(text) <= _LONGEST_ROW else None
    if found is None:
        return None
    rest = re.findall(rf"(\s+)({_FIGURE})", found["rest"])
    empty = columns - 1 - len(rest)
    if empty < 0:
        return None
    figures: list[str] = []
    for space, figure in rest:
        # Cells stand one space apart, so every further space is a cell with nothing in it, while any can be missing.
        skipped = min(empty, len(space) - 1)
        empty -= skipped
        figures += [""] * skipped + [figure.strip()]
    return (" ".join(found["label"].split()), *figures, *[""] * empty)
