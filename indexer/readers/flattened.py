"""Tables that a PDF's text holds only as lines: found by the line with their column names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from indexer.document import Row
from indexer.readers import figures, measures
from indexer.readers.pages import Layout

# A table has at least so many columns; two capitalised words are a name or a heading.
_FEWEST_COLUMNS = 3
_LONGEST_HEADER = 100
_LONGEST_NAME = 30
# Rows of figures begin within so many lines below the names of their columns.
_PROOF = 8
_NAME = re.compile(r"[A-ZÆØÅ][\w/.%-]*(?: [a-zæøå0-9/.%-][\w/.%-]*)*")


@dataclass(frozen=True, slots=True)
class Stretch:
    """The lines from number `first` up to `last`, exclusive, that hold a table; `left` became no cell of it."""

    first: int
    last: int
    rows: tuple[Row, ...]
    left: tuple[int, ...]


def tables(layout: Layout) -> tuple[list[Stretch], list[str]]:
    """Find the tables among the lines; the notes name those that could not be told apart in full."""
    found: list[Stretch] = []
    notes: list[str] = []
    starts = list(_starts(layout))
    stops = [*(index for index, _ in starts[1:]), len(layout.lines)]
    for (index, header), following in zip(starts, stops, strict=False):
        lines, first = layout.lines[index + 1 : following], index + 1
        table = (measures if measures.is_header(header) else figures).read(layout, lines, header)
        if table.rows:
            left = tuple(first + number for number in table.left)
            found.append(Stretch(index, first + table.end, tuple(row for _, row in table.rows), left))
        notes += [f"the table {layout.lines[index].text!r}: {remark}" for remark in table.notes]
    return found, notes


def columns(text: str) -> tuple[str, ...]:
    """Return the names in a line of column names; () where the line is something else."""
    names = tuple(_NAME.findall(text)) if len(text) <= _LONGEST_HEADER else ()
    whole = "".join("".join(names).split()) == "".join(text.split())
    if not whole or len(names) < _FEWEST_COLUMNS or len(set(names)) < len(names):
        return ()
    return names if all(len(name) <= _LONGEST_NAME and name[-1] not in ".-" for name in names) else ()


def _starts(layout: Layout) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the lines that name columns. A cell may look like one, so the names or the lines below must bear it out."""
    for index, line in enumerate(layout.lines):
        header = columns(line.text)
        if header and (
            measures.is_header(header)
            or figures.read(layout, layout.lines[index + 1 : index + 1 + _PROOF], header).rows
        ):
            yield index, header
