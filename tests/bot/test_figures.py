"""Which tables are figures, and how they are read."""

from __future__ import annotations

from typing import Any

import pytest

from bot.figures import Series, figures_of
from knowledge.types import Section
from tests.bot.making import hit, paragraph, row

PEOPLE = (
    {"Stillingskode": "0264", "Stilling": "Betjent", "Kvinne": "981", "Mann": "1 309", "Totalsum": "2290"},
    {"Stillingskode": "0265", "Stilling": "Førstebetjent", "Kvinne": "2,2", "Mann": "", "Totalsum": "2,2"},
    {"Stillingskode": "0266", "Stilling": "Inspektør", "Kvinne": "36", "Mann": "65", "Totalsum": "101"},
)


def section(*rows: dict[str, str], beside: tuple[Any, ...] = ()) -> Section:
    made = [row(**each) for each in rows]
    return hit(made[0], beside=(*made[1:], *beside)).section


def test_columns_of_numbers_are_series_and_the_first_column_of_words_names_the_rows() -> None:
    """Codes are names, sums are left out, and what the source leaves open stays open."""
    found = figures_of(section(*PEOPLE))
    assert found is not None
    assert found.labels == ("Betjent", "Førstebetjent", "Inspektør")
    assert found.series == (Series("Kvinne", (981.0, 2.2, 36.0)), Series("Mann", (1309.0, None, 65.0)))
    assert found.rows[0] == ("0264", "Betjent", "981", "1 309", "2290")


def test_shares_have_their_unit() -> None:
    found = figures_of(section(*({"Plage": f"Plage {n}", "Andel": f"{n} %"} for n in range(3))))
    assert found is not None
    assert (found.series[0].values, found.unit) == ((0.0, 1.0, 2.0), "%")


def test_of_many_rows_the_largest_are_drawn_in_the_tables_order() -> None:
    found = figures_of(section(*PEOPLE))
    assert found is not None
    assert found.largest(2) == [0, 2]


@pytest.mark.parametrize(
    "rows",
    [
        PEOPLE[:2],
        [{"Tiltak": f"Tiltak {n}", "Tidspunkt": "2025", "Ansvarlig": "HR"} for n in range(4)],
        [{"Nr": f"{n}", "Anbefaling": f"Anbefaling {n}"} for n in range(4)],
        [{"Kvinne": "1", "Mann": "2"}] * 3,
        [{"Stilling": f"S{n}", "Antall": each} for n, each in enumerate(("1", "mange", "3"))],
    ],
    ids=["two rows", "years", "numbers of rows", "no names", "words among the figures"],
)
def test_other_tables_are_not_drawn(rows: list[dict[str, str]]) -> None:
    assert figures_of(section(*rows)) is None


def test_a_section_without_a_table_has_none() -> None:
    assert figures_of(hit(paragraph()).section) is None
