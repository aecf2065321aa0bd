"""Word files, made on the fly."""

from __future__ import annotations

import docx as word
from docx.document import Document as WordFile
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from indexer.document import Block, Heading, ItemList, Paragraph, Row
from indexer.readers import docx
from tests.indexer.making import SOURCE, saved


def blocks_of(file: WordFile) -> list[Block]:
    return list(docx.read(saved(file), SOURCE).blocks)


def test_styles_tell_headings_text_and_lists() -> None:
    """In the order they stand in, with the line that introduces a list."""
    file = word.Document()
    file.add_heading("Håndbok", 0)
    file.add_heading("Ansvar", 1)
    file.add_paragraph("Leder skal:")
    file.add_paragraph("følge opp", style="List Bullet")
    file.add_paragraph("melde fra", style="List Number")
    file.add_heading("Unntak", 2)
    file.add_paragraph("Ingen.")
    assert blocks_of(file) == [
        Heading("Håndbok", 1),
        Heading("Ansvar", 1),
        ItemList("Leder skal:", ("følge opp", "melde fra"), "Leder skal:\n\nfølge opp\nmelde fra"),
        Heading("Unntak", 2),
        Paragraph("Ingen."),
    ]


def test_a_style_based_on_a_heading_is_a_heading() -> None:
    """So is text with an outline level of its own."""
    file = word.Document()
    file.styles.add_style("Vår overskrift", 1).base_style = file.styles["Heading 2"]
    file.add_paragraph("Egen", style="Vår overskrift")
    file.add_paragraph("Nivå")._p.get_or_add_pPr().append(parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="2"/>'))
    assert blocks_of(file) == [Heading("Egen", 2), Heading("Nivå", 3)]


def test_a_table_becomes_rows_and_a_merged_cell_is_repeated() -> None:
    """It is not in the quote of the rows it spans."""
    file = word.Document()
    table = file.add_table(3, 3)
    for row, texts in zip(
        table.rows, (("Mål", "Tiltak", "Ansvarlig"), ("A", "B", "HR"), ("", "C", "KDI")), strict=True
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    header = ("Mål", "Tiltak", "Ansvarlig")
    assert blocks_of(file) == [Row(header, ("A", "B", "HR"), "A | B | HR"), Row(header, ("A", "C", "KDI"), "C | KDI")]


def test_a_table_that_only_places_text_is_text() -> None:
    """One row or one column is no data; what is nested in it comes in order."""
    file = word.Document()
    cell = file.add_table(1, 2).cell(0, 0)
    cell.text = "Før."
    cell.add_table(2, 1).cell(0, 0).text = "Inni."
    cell.add_paragraph("Etter.")
    assert blocks_of(file) == [Paragraph("Før."), Paragraph("Inni."), Paragraph("Etter.")]


def test_only_what_one_sees_is_read() -> None:
    """Insertions and content controls are; deletions, hidden text and the table of contents are not."""
    file = word.Document()
    paragraph = file.add_paragraph("Vi skal ")
    run = "<w:r><w:{0}>{1}</w:{0}></w:r>"
    for wrapped in (
        f"<w:ins {nsdecls('w')}>{run.format('t', 'alltid ')}</w:ins>",
        f"<w:del {nsdecls('w')}>{run.format('delText', 'aldri ')}</w:del>",
    ):
        paragraph._p.append(parse_xml(wrapped))
    paragraph.add_run("skjult ").font.hidden = True
    paragraph.add_run("følge opp.")
    file.styles.add_style("TOC 1", 1)
    file.add_paragraph("Ansvar\t3", style="TOC 1")
    control = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p>{run.format('t', 'I kontroll.')}</w:p></w:sdtContent></w:sdt>"
    file.element.body.insert(1, parse_xml(control))
    assert blocks_of(file) == [Paragraph("Vi skal alltid følge opp."), Paragraph("I kontroll.")]


def test_an_item_without_its_number_is_text() -> None:
    """Number 0 takes the bullet away that the style has."""
    file = word.Document()
    paragraph = file.add_paragraph("Bare tekst.", style="List Bullet")
    number = f'<w:numPr {nsdecls("w")}><w:numId w:val="0"/></w:numPr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(number))
    assert blocks_of(file) == [Paragraph("Bare tekst.")]
