"""PDF files, made on the fly."""

from __future__ import annotations

import pytest

from indexer.document import Heading, ItemList, Paragraph, Row
from indexer.readers import pdf
from knowledge.errors import DocumentUnreadable
from tests.indexer.making import SOURCE
from tests.indexer.making import pdf as made

LONG = (
    "Virksomheten skal arbeide aktivt, målrettet og planmessig for å fremme likestilling og hindre diskriminering. " * 3
)


def test_headings_paragraphs_and_lists_come_with_their_page() -> None:
    """What stands apart on the page is apart in the document."""
    data = made([["# 4.1 Tiltak", LONG, "Leder skal:", "• følge opp", "• melde fra"], ["# 4.2 Ansvar", LONG]])
    found = pdf.read(data, SOURCE).blocks
    assert found[0] == Heading("4.1 Tiltak", 2, 1)
    assert isinstance(found[1], Paragraph)
    assert " ".join(found[1].quote.split()) == LONG.strip()
    assert isinstance(found[2], ItemList)
    assert (found[2].lead, found[2].items, found[2].page) == ("Leder skal:", ("følge opp", "melde fra"), 1)
    assert found[3] == Heading("4.2 Ansvar", 2, 2)


def test_a_table_of_measures_becomes_rows() -> None:
    """Cells that share a line are told apart by the space between them."""
    table = [
        ["Mål", "Tiltak", "Tidspunkt", "Ansvarlig"],
        ["Alle kjenner til handlingsplanen for mangfold", "Informere på nettsider og i dialog", "Løpende", "Ledere"],
        ["", "Lage kurs i alt for alle ansatte i hele etaten", "2025", "HR"],
    ]
    cells = [block.cells for block in pdf.read(made([[LONG, table]]), SOURCE).blocks if isinstance(block, Row)]
    assert cells == [tuple(table[1]), (table[1][0], *table[2][1:])]


def test_an_empty_cell_in_a_row_of_figures_stays_empty() -> None:
    """The columns are told by where the figures stand, on the next page as well."""
    header = ["Stillingskode", "Kvinne", "Mann", "Totalt"]
    rows = [
        [f"10{n:02} Lektor", str(n), "", str(n)] if n % 2 else [f"10{n:02} Lektor", "", str(n), str(n)]
        for n in range(60)
    ]
    found = [block for block in pdf.read(made([[[header, *rows]]]), SOURCE).blocks if isinstance(block, Row)]
    assert [list(row.cells) for row in found] == rows
    assert {row.page for row in found} == {1, 2}


def test_a_hyphen_at_a_line_end_is_soft() -> None:
    """PDFium marks it with a sign of its own."""
    found = pdf.read(made([["Målrettet rekrutte-<br/>ringsstrategi i hele etaten."]]), SOURCE).blocks
    assert found == (Paragraph("Målrettet rekrutte-\nringsstrategi i hele etaten.", 1),)


def test_pages_that_lie_on_their_side_are_slides() -> None:
    """One without a title stands under the document's, not under that of the slide before."""
    found = pdf.read(made([["# Angst"], ["• Mentor", "• Kurs"]], slides=True), SOURCE).blocks
    assert found[:2] == (Heading("Angst", 1, 1), Heading("Planen", 1, 2))


def test_a_page_without_text_is_noted() -> None:
    """It may be a picture of text."""
    document = pdf.read(made([[LONG], [], [LONG]]), SOURCE)
    assert document.notes == ("no text on page 2",)
    assert {block.page for block in document.blocks if isinstance(block, Paragraph)} == {1, 3}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (made([[LONG]], password="hemmelig"), "it is protected with a password"),
        (made([[]]), r"pictures of text only; run text recognition \(OCR\)"),
        (made([[LONG]])[:300], "it is damaged"),
        (b"%PDF-1.4\n%%EOF", "it is damaged, or it has no pages"),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    """Encrypted, scanned, cut off."""
    with pytest.raises(DocumentUnreadable, match=reason):
        pdf.read(data, SOURCE)
