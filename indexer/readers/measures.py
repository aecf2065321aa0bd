"""Flattened tables of measures: goals that span several rows, each row ending in a time and someone responsible.

The cells come one after another, wrapped over lines, mostly with a blank line between them. What can be told apart is
the end of a row: a time and a role, from short vocabularies. What stands before it is the measure, or a new goal and
the measure. A page that ends inside a row continues the goal and the measure, in lower case, on the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from indexer.document import Row
from indexer.readers.cells import Cell, End, cells, with_ends
from indexer.readers.drafts import Draft, Drafts
from indexer.readers.pages import Layout, Line
from indexer.readers.table import Table

_RESPONSIBLE = frozenset(("ansvar", "ansvarlig", "ansvarlige", "ansvarleg", "ansvarlege", "hvem", "kven"))
_TIMES = frozenset({"tidspunkt", "frist", "tid", "tidsfrist", "når", "tidsrom", "deadline"})
# Three columns share a page, so a line longer than this, in characters, is running text after the table.
_WIDEST_CELL = 70
_HEADING = re.compile(r"\d{1,2}(\.\d{1,2})*\.?\s+[A-ZÆØÅ]|vedlegg\b", re.IGNORECASE)


def is_header(names: Sequence[str]) -> bool:
    """Tell whether a table has a column for someone responsible, and one or two for a goal and a measure before it."""
    lowered = [name.casefold() for name in names]
    ends = [name for name in lowered if name in _RESPONSIBLE | _TIMES]
    return bool(_RESPONSIBLE & set(ends)) and lowered[-len(ends) :] == ends and len(lowered) - len(ends) in (1, 2)


def read(layout: Layout, lines: Sequence[Line], header: tuple[str, ...]) -> Table:
    """Read the rows in the lines that follow those column names."""
    timed = any(name.casefold() in _TIMES for name in header)
    drafts = Drafts(timed, goals=len(header) - _ends(header) == 2)
    for cell in cells(lines):
        parts = list(with_ends(cell, timed))
        if _is_after(cell, parts):
            break
        for part in parts:
            drafts.add(part)
    rows = [(draft.first, _row(draft, header, layout, lines)) for draft in drafts.rows]
    end = max((draft.end for draft in drafts.rows), default=0)
    return Table(rows, end, drafts.left, drafts.notes if rows else ["no rows were found under it"])


def _is_after(cell: Cell, parts: Sequence[Cell | End]) -> bool:
    """Tell whether a cell stands after the table: it is a heading, or running text."""
    if len(parts) > 1 or isinstance(parts[0], End):
        return False
    return cell.width > _WIDEST_CELL or bool(_HEADING.match(cell.lines[0]))


def _row(draft: Draft, header: tuple[str, ...], layout: Layout, lines: Sequence[Line]) -> Row:
    goal = [draft.goal.text if draft.goal else ""] if len(header) - _ends(header) == 2 else []
    time = " ".join(end.time for end in draft.ends if end.time)
    someone = " ".join(end.responsible for end in draft.ends if end.responsible)
    ends = [time if name.casefold() in _TIMES else someone for name in header[-_ends(header) :]]
    held = lines[draft.first : draft.last + 1]
    return Row(header, (*goal, draft.measure.text, *ends), layout.quote(held), held[0].page)


def _ends(header: Sequence[str]) -> int:
    return sum(name.casefold() in _RESPONSIBLE | _TIMES for name in header)
