"""Real tables, as Word, PowerPoint and HTML have them -> rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexer.document import Row


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell. `spread` marks the places, but for the first, of one that spans rows or columns."""

    text: str
    spread: bool = False


def is_data(grid: Sequence[Sequence[Cell]]) -> bool:
    """Tell whether a table holds data: one with a single row or column only places text on the page."""
    return len(grid) > 1 and max(len(row) for row in grid) > 1


def rows(grid: Sequence[Sequence[Cell]], page: int | None = None) -> Iterator[Row]:
    """Yield the rows below the first, which names the columns; rows without any text are left out."""
    header = tuple(cell.text for cell in grid[0])
    for cells in grid[1:]:
        texts = tuple(cell.text for cell in cells)
        own = [cell.text for cell in cells if not cell.spread]
        if any(own):
            width = max(len(header), len(texts))
            yield Row(_padded(header, width), _padded(texts, width), " | ".join(own), page)


def _padded(texts: tuple[str, ...], width: int) -> tuple[str, ...]:
    return texts + ("",) * (width - len(texts))
