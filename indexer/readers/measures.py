"""Flattened tables of measures: goals that span several rows, each row ending in a time and someone responsible.

The cells come one after another, wrapped over lines, mostly with a blank line between them. What can be told apart is
the end of a row: a time and a role, from short vocabularies. What stands before it is the measure, or a new goal and
the measure. A page that ends inside a row continues the goal and the measure, in lower case, on the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from indexer.document import Row
from indexer.readers.cells import Cell, End, cells, with_ends
from indexer.readers.pages import Layout, Line
from indexer.readers.table import Table
from indexer.readers.words import is_unfinished

_RESPONSIBLE = frozenset(("ansvar", "ansvarlig", "ansvarlige", "ansvarleg", "ansvarlege", "hvem", "kven"))
_TIMES = frozenset({"tidspunkt", "frist", "tid", "tidsfrist", "når", "tidsrom", "deadline"})
# Three columns share a page, so a line longer than this, in characters, is running text after the table.
_WIDEST_CELL = 70
_HEADING = re.compile(r"\d{1,2}(\.\d{1,2})*\.?\s+[A-ZÆØÅ]|vedlegg\b", re.IGNORECASE)
# "Lønn KRUS arbeider for …": a goal of one noun on the same line as its measure. An infinitive ends in -e and begins
# a measure ("Markere Pride …"), so it is no goal.
_GOAL_AND_MEASURE = re.compile(r"([A-ZÆØÅ][a-zæøå]*[b-df-zæøå]) ([A-ZÆØÅ]\w* [a-zæøå].*)")


@dataclass(slots=True)
class _Draft:
    """A row in the making. Its goal is shared with the rows it spans, and may go on after they were read."""

    goal: Cell | None
    measure: Cell
    ends: list[End] = field(default_factory=list)
    first: int = 0

    @property
    def last(self) -> int:
        return max(self.measure.last, *(end.cell.last for end in self.ends))


def is_header(names: Sequence[str]) -> bool:
    """Tell whether a table has a column for someone responsible, and one or two for a goal and a measure before it."""
    lowered = [name.casefold() for name in names]
    ends = [name for name in lowered if name in _RESPONSIBLE | _TIMES]
    return bool(_RESPONSIBLE & set(ends)) and lowered[-len(ends) :] == ends and len(lowered) - len(ends) in (1, 2)


def read(layout: Layout, lines: Sequence[Line], header: tuple[str, ...]) -> Table:
    """Read the rows in the lines that follow those column names."""
    timed = any(name.casefold() in _TIMES for name in header)
    builder = _Builder(timed, goals=len(header) - _ends(header) == 2)
    for cell in cells(lines):
        parts = list(with_ends(cell, timed))
        if _is_after(cell, parts):
            break
        for part in parts:
            builder.add(part)
    table = builder.table
    table.rows = [(draft.first, _row(draft, header, layout, lines)) for draft in builder.drafts]
    table.end = max((draft.last + 1 for draft in builder.drafts), default=0)
    if not table.rows:
        table.notes.append("no rows were found under it")
    return table


def _is_after(cell: Cell, parts: Sequence[Cell | End]) -> bool:
    """Tell whether a cell stands after the table: it is a heading, or running text."""
    if len(parts) > 1 or isinstance(parts[0], End):
        return False
    return cell.width > _WIDEST_CELL or bool(_HEADING.match(cell.lines[0]))


class _Builder:
    """Puts cells together to rows, in the order they come."""

    def __init__(self, timed: bool, goals: bool) -> None:
        self.drafts: list[_Draft] = []
        self.table = Table()
        self._timed, self._goals = timed, goals
        self._goal: Cell | None = None
        self._pending: list[Cell] = []

    def add(self, part: Cell | End) -> None:
        if isinstance(part, End):
            self._close(part)
        elif self._awaits_someone():
            self.drafts[-1].ends.append(End(part, "", part.text))
        elif part.lines[0][0].islower():
            self._go_on(part)
        else:
            self._pending.append(part)

    def _awaits_someone(self) -> bool:
        """Tell whether the last row has its time, but the cell beside it is still to come."""
        if not self._timed or self._pending or not self.drafts:
            return False
        return not any(end.responsible for end in self.drafts[-1].ends)

    def _close(self, end: End) -> None:
        if not self._pending:
            if self._awaits_someone() or (self.drafts and not end.time and self._timed):
                self.drafts[-1].ends.append(end)
            else:
                self.table.notes.append(f"{end.cell.text!r} stands without a measure")
                self.table.left += range(end.cell.first, end.cell.last + 1)
            return
        new = self._take_goal()
        measure = self._pending[0]
        for further in self._pending[1:]:
            measure.take(further)
        self._pending = []
        first = self._goal.first if new and self._goal else measure.first
        self.drafts.append(_Draft(self._goal, measure, [end], first))

    def _take_goal(self) -> bool:
        """Take the new goal, if there is one, out of the cells that wait; tell whether there was."""
        if not self._goals:
            return False
        if len(self._pending) == 1:
            self._pending = list(_apart(self._pending[0], self._goal is None))
        if len(self._pending) == 1:
            if self._goal is None:
                self.table.notes.append(f"the goal of {self._pending[0].text!r} could not be told from the measure")
            return False
        self._goal = self._pending.pop(0)
        return True

    def _go_on(self, cell: Cell) -> None:
        """Add a cell in lower case to what it continues: the goal, the measure that waits, or that of the last row."""
        goal = self._pending[0] if len(self._pending) > 1 else self._goal
        if goal and cell.opens and self._continues_goal(cell, goal):
            goal.take(cell)
        elif self._pending:
            self._pending[-1].take(cell)
        elif self.drafts:
            own, rest = _own_lines(cell)
            self.drafts[-1].measure.take(own)
            if rest:
                self._pending.append(rest)
        else:
            self._pending.append(cell)

    def _continues_goal(self, cell: Cell, goal: Cell) -> bool:
        measure = self._pending[-1] if self._pending else self.drafts[-1].measure if self.drafts else None
        if is_unfinished(goal.text) or measure is None:
            return True
        return not is_unfinished(measure.text) and cell.width <= goal.width


def _apart(cell: Cell, first: bool) -> Iterator[Cell]:
    """Divide a cell that holds a goal and its measure; the first row of a table must have both."""
    if found := _GOAL_AND_MEASURE.match(cell.lines[0]):
        yield Cell(cell.first, cell.first, [found[1]])
        yield Cell(cell.first, cell.last, [found[2], *cell.lines[1:]])
        return
    own, rest = _own_lines(cell)
    yield from (own, rest) if first and rest else (cell,)


def _own_lines(cell: Cell) -> tuple[Cell, Cell | None]:
    """Divide a cell where a line begins anew: with a capital, though the line before did not break off or stop."""
    for at in range(1, len(cell.lines)):
        before = cell.lines[at - 1]
        if cell.lines[at][0].isupper() and not is_unfinished(before):
            return cell.split(at)
    return cell, None


def _row(draft: _Draft, header: tuple[str, ...], layout: Layout, lines: Sequence[Line]) -> Row:
    goal = [draft.goal.text if draft.goal else ""] if len(header) - _ends(header) == 2 else []
    time = " ".join(end.time for end in draft.ends if end.time)
    someone = " ".join(end.responsible for end in draft.ends if end.responsible)
    ends = [time if name.casefold() in _TIMES else someone for name in header[-_ends(header) :]]
    held = lines[draft.first : draft.last + 1]
    return Row(header, (*goal, draft.measure.text, *ends), layout.quote(held), held[0].page)


def _ends(header: Sequence[str]) -> int:
    return sum(name.casefold() in _RESPONSIBLE | _TIMES for name in header)
