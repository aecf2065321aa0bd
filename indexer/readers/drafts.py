"""Cells of a flattened table of measures -> rows in the making: which cell is a goal, which a measure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from indexer.readers.cells import Cell, End
from indexer.readers.words import is_unfinished, names_someone

# "Lønn KRUS arbeider for …": a goal of one noun on the same line as its measure. An infinitive ends in -e and begins
# a measure ("Markere Pride …"), so it is no goal.
_GOAL_AND_MEASURE = re.compile(r"([A-ZÆØÅ][a-zæøå]*[b-df-zæøå]) ([A-ZÆØÅ]\w* [a-zæøå].*)")


@dataclass(slots=True)
class Draft:
    """A row in the making. Its goal is shared with the rows it spans, and may go on after they were read."""

    goal: Cell | None
    measure: Cell
    ends: list[End] = field(default_factory=list)
    first: int = 0

    @property
    def last(self) -> int:
        """The number of the last line of its own cells."""
        return max(self.measure.last, *(end.cell.last for end in self.ends))

    @property
    def end(self) -> int:
        """The number of the line after everything that belongs to it."""
        return max(self.last, self.goal.last if self.goal else 0) + 1


class Drafts:
    """Puts cells together to rows, in the order they come.

    `left` are the numbers of lines that fitted nowhere, `notes` say why.
    """

    def __init__(self, timed: bool, goals: bool) -> None:
        self.rows: list[Draft] = []
        self.left: list[int] = []
        self.notes: list[str] = []
        self._timed, self._goals = timed, goals
        self._goal: Cell | None = None
        self._pending: list[Cell] = []

    def add(self, part: Cell | End) -> None:
        """Take the next cell, or the end of a row."""
        if isinstance(part, End):
            self._close(part)
        elif self._awaits_someone() and names_someone(part.text):
            self.rows[-1].ends.append(End(part, "", part.text))
        elif part.lines[0][0].islower():
            self._go_on(part)
        else:
            self._pending.append(part)

    def _awaits_someone(self) -> bool:
        """Tell whether the last row has its time, but the cell beside it is still to come."""
        if not self._timed or self._pending or not self.rows:
            return False
        return not any(end.responsible for end in self.rows[-1].ends)

    def _close(self, end: End) -> None:
        if not self._pending:
            if self._awaits_someone() or (self.rows and not end.time and self._timed):
                self.rows[-1].ends.append(end)
            else:
                self.notes.append(f"{end.cell.text!r} stands without a measure")
                self.left += range(end.cell.first, end.cell.last + 1)
            return
        new = self._take_goal()
        measure = self._pending[0]
        for further in self._pending[1:]:
            measure.take(further)
        self._pending = []
        first = self._goal.first if new and self._goal else measure.first
        self.rows.append(Draft(self._goal, measure, [end], first))

    def _take_goal(self) -> bool:
        """Take the new goal, if there is one, out of the cells that wait; tell whether there was."""
        if not self._goals:
            return False
        if len(self._pending) == 1:
            self._pending = list(_apart(self._pending[0], self._goal is None))
        if len(self._pending) == 1:
            if self._goal is None:
                self.notes.append(f"the goal of {self._pending[0].text!r} could not be told from the measure")
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
        elif self.rows:
            own, rest = _own_lines(cell)
            self.rows[-1].measure.take(own)
            if rest:
                self._pending.append(rest)
        else:
            self._pending.append(cell)

    def _continues_goal(self, cell: Cell, goal: Cell) -> bool:
        measure = self._pending[-1] if self._pending else self.rows[-1].measure if self.rows else None
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
