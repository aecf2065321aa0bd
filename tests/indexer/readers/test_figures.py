"""Tables of figures as a PDF's text holds them."""

from __future__ import annotations

import pytest

from indexer.document import Paragraph, Row
from tests.indexer.making import blocks_of

HEADER = "Stillingskode Kvinne Mann Totalt\n"


def rows(text: str) -> list[tuple[str, ...]]:
    return [block.cells for block in blocks_of(text) if isinstance(block, Row)]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("1008 Høgskolelektor 7 5 12", ("7", "5", "12")),
        ("0265 Fengselsførstebetjent  2 2 ", ("", "2", "2")),
        ("1013 Professor 0,2  0,2", ("0,2", "", "0,2")),
        ("1211 Seksjonssjef 1   1 ", ("1", "", "1")),
        ("0275  Verksbetjent 162 193 355", ("162", "193", "355")),
        ("Totalsum 201,8 193,2 359", ("201,8", "193,2", "359")),
        ("1502 Ass. fengselsleder 6 % 15 % 21 %", ("6 %", "15 %", "21 %")),
    ],
)
def test_cells_stand_one_space_apart_counted_from_the_right(line: str, cells: tuple[str, ...]) -> None:
    """A further space is an empty cell, but for those that do not fit."""
    assert rows(f"{HEADER}{line}\n1362 Lærling 2 1 3\n")[0][1:] == cells


def test_a_row_begins_with_its_code_and_name() -> None:
    """And its quote is the line, verbatim."""
    first = blocks_of(f"{HEADER}0275  Verksbetjent 162 193 355 \n1362 Lærling 2 1 3\n")[0]
    assert isinstance(first, Row)
    assert first.cells[0] == "0275 Verksbetjent"
    assert first.quote == "0275  Verksbetjent 162 193 355"
    assert first.header == ("Stillingskode", "Kvinne", "Mann", "Totalt")


def test_a_footnote_and_a_page_break_do_not_end_the_table() -> None:
    """The footnote becomes a paragraph after the rows."""
    text = HEADER + (
        "1452 Fengselsleder 10 26 36 \n\n            \n1 Oversikten viser antall ansatte per mars 2023. \n"
        " 1503 Ass. friomsorgsleder 3 1 4 \nSide 4 av 9 \n1532 Dosent 1  1 \n"
    )
    found = blocks_of(text)
    assert len(rows(text)) == 3
    assert found[-1] == Paragraph("1 Oversikten viser antall ansatte per mars 2023.")


def test_column_names_may_have_several_words() -> None:
    """Each begins with a capital."""
    found = blocks_of("Enhet Antall kvinner Antall menn\nØst 3 4\nVest 5 6\n")
    assert isinstance(found[0], Row)
    assert found[0].header == ("Enhet", "Antall kvinner", "Antall menn")


def test_one_line_that_ends_with_a_figure_is_no_table() -> None:
    """It takes two rows."""
    assert rows("Oslo Bergen Trondheim\nVi møtes i rom 12\nog drikker kaffe.\n") == []
