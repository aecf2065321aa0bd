"""What a table reader found below a line of column names."""

from __future__ import annotations

from dataclasses import dataclass, field

from indexer.document import Row


@dataclass(slots=True)
class Table:
    """Rows, each with the number of its first line. `end` is the number of the first line after the table.

    Numbers count from the line after the column names. `left` are the lines inside the table that became no cell,
    `notes` say what could not be made sense of.
    """

    rows: list[tuple[int, Row]] = field(default_factory=list)
    end: int = 0
    left: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
