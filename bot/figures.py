"""The figures of a section's table, read so that they can be drawn. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.types import PassageKind, Section

# Fewer rows than this are read sooner than drawn.
_FEWEST_ROWS = 3
# Codes and running numbers are names, and sums would dwarf what they are the sum of.
_NO_FIGURE = re.compile(r"\b(?:stillingskode|kode|nr|nummer|telefon|år|punkt)\b|total|sum|tidspunkt", re.IGNORECASE)
_NUMBER = re.compile(r"(?P<number>\d{1,3}(?:[ \u00a0]\d{3})+|\d+(?:,\d+)?)\s*(?P<unit>%|prosent)?")


@dataclass(frozen=True, slots=True)
class Series:
    """One column of figures: its name, and a value for each row; None where the source has none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """A table's rows by their names, its series of figures, and the table as it is written."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    unit: str = ""

    def largest(self, most: int) -> list[int]:
        """Give the rows with the largest sums, as many as `most`, in the table's order."""
        sums = [sum(series.values[row] or 0.0 for series in self.series) for row in range(len(self.labels))]
        return sorted(sorted(range(len(sums)), key=lambda row: -sums[row])[:most])


def figures_of(section: Section) -> Figures | None:
    """Read the figures of a section's table; None where it has no table of figures."""
    rows = [each for each in section.passages if each.kind is PassageKind.ROW and each.header]
    if len(rows) < _FEWEST_ROWS or len({each.header for each in rows}) > 1:
        return None
    header = rows[0].header
    columns = [tuple(each.cells[number] for each in rows) for number in range(len(header))]
    series = [found for name, cells in zip(header, columns, strict=True) if (found := _series(name, cells))]
    texts = [cells for cells in columns if not any(_value(cell) is not None for cell in cells)]
    if not series or not texts:
        return None
    cells = [cell for each in rows for cell in each.cells]
    unit = "%" if any("%" in cell for cell in cells) else ""
    return Figures(texts[0], tuple(series), header, tuple(each.cells for each in rows), unit)


def _series(name: str, cells: Sequence[str]) -> Series | None:
    values = tuple(_value(cell) for cell in cells)
    written = [value for cell, value in zip(cells, values, strict=True) if cell.strip()]
    if _NO_FIGURE.search(name) or len(written) < 2 or None in written:
        return None
    return Series(name, values)


def _value(cell: str) -> float | None:
    found = _NUMBER.fullmatch(cell.strip())
    return float(re.sub(r"[ \u00a0]", "", found["number"]).replace(",", ".")) if found else None
