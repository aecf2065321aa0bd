"""The cells of a flattened table of measures: which lines belong together, and which end a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.readable import readable
from indexer.readers.pages import Line
from indexer.readers.words import TIME, is_unfinished, names_someone

# The end of a row: a time such as "Hvert andre år" and at most a few names.
_LONGEST_END = 90


@dataclass(slots=True)
class Cell:
    """Lines that belong together; `first` and `last` are their numbers. `opens` marks the first cell of a page."""

    first: int
    last: int
    lines: list[str]
    opens: bool = False

    @property
    def text(self) -> str:
        """The cell as one reads it."""
        return readable("\n".join(self.lines))

    @property
    def width(self) -> int:
        """The length of its longest line."""
        return max(len(line) for line in self.lines)

    def take(self, other: Cell) -> None:
        """Let the cell go on with the lines of another."""
        self.lines += other.lines
        self.first, self.last = min(self.first, other.first), max(self.last, other.last)

    def split(self, at: int) -> tuple[Cell, Cell]:
        """Divide the cell before its line number `at`, counted from 0."""
        return (
            Cell(self.first, self.first + at - 1, self.lines[:at], self.opens),
            Cell(self.first + at, self.last, self.lines[at:]),
        )


@dataclass(slots=True)
class End:
    """The end of a row: when, and who; `cell` holds the lines it was read from. Either may be missing."""

    cell: Cell
    time: str = ""
    responsible: str = ""


def cells(lines: Sequence[Line]) -> Iterator[Cell]:
    """Group lines: a blank line and a new page begin a new cell."""
    current: Cell | None = None
    for number, line in enumerate(lines):
        if line.furniture:
            continue
        if current and line.gap == 0 and not line.opens and number == current.last + 1:
            current.take(Cell(number, number, [line.text]))
            continue
        if current:
            yield current
        current = Cell(number, number, [line.text], line.opens)
    if current:
        yield current


def with_ends(cell: Cell, timed: bool) -> Iterator[Cell | End]:
    """Divide a cell where the end of a row stands in it, on the same line as the measure or alone."""
    if end := whole_end(cell, timed):
        yield end
        return
    begin = 0
    for at, line in enumerate(cell.lines):
        following = cell.lines[at + 1][:1] if at + 1 < len(cell.lines) else "A"
        before, end = _line_end(line, timed) if not following.islower() else ("", None)
        if end:
            yield Cell(cell.first + begin, cell.first + at, [*cell.lines[begin:at], before], cell.opens and begin == 0)
            end.cell = Cell(cell.first + at, cell.first + at, [line])
            yield end
            begin = at + 1
    if begin < len(cell.lines):
        yield cell.split(begin)[1] if begin else cell


def whole_end(cell: Cell, timed: bool) -> End | None:
    """Read the cell as the end of a row; None where it is something else."""
    text = cell.text
    if len(text) > _LONGEST_END:
        return None
    if timed:
        for found in TIME.finditer(text):
            rest = (text[: found.start()] + text[found.end() :]).strip()
            outer = found.start() == 0 or found.end() == len(text)
            if outer and (not rest or (rest[0].isupper() and not rest.endswith("."))) and text[0] == text[0].upper():
                return End(cell, found[0], rest)
    return End(cell, "", text) if names_someone(text) else None


def _line_end(line: str, timed: bool) -> tuple[str, End | None]:
    """Divide a line that a measure and the end of its row share."""
    words = line.split()
    for count in range(len(words) - 1, 0, -1):
        before, after = " ".join(words[:count]), " ".join(words[count:])
        if is_unfinished(before) or not (after[0].isupper() or after[0].isdigit()):
            continue
        end = whole_end(Cell(0, 0, [after]), timed)
        if end and end.responsible and (end.time or not timed):
            return before, end
    return line, None
