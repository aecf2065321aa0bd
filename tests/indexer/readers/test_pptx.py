"""Presentations, made on the fly."""

from __future__ import annotations

import io

import pptx as powerpoint
from pptx.presentation import Presentation
from pptx.util import Inches

from indexer.document import Document, Heading, ItemList, Paragraph, Row
from indexer.readers import pptx
from tests.indexer.making import SOURCE

TITLE_AND_TEXT, TITLE_ONLY, BLANK = 1, 5, 6


def read(file: Presentation) -> Document:
    target = io.BytesIO()
    file.save(target)
    return pptx.read(target.getvalue(), SOURCE)


def test_a_slide_is_its_title_and_its_bullets() -> None:
    """The page is the slide's number; speaker notes are for the speaker."""
    file = powerpoint.Presentation()
    slide = file.slides.add_slide(file.slide_layouts[TITLE_AND_TEXT])
    slide.shapes.title.text = "Formål\vog praksis"
    slide.placeholders[1].text_frame.text = "Vi skal:\nstøtte\nforebygge"
    slide.notes_slide.notes_text_frame.text = "hemmelig"
    assert read(file).blocks == (
        Heading("Formål og praksis", 1, 1),
        ItemList("Vi skal:", ("støtte", "forebygge"), "Vi skal:\n\nstøtte\nforebygge", 1),
    )


def test_a_slide_without_a_title_stands_under_the_document_s() -> None:
    """Text boxes are paragraphs, also in groups; tables are rows."""
    file = powerpoint.Presentation()
    slide = file.slides.add_slide(file.slide_layouts[BLANK])
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, Inches(1), Inches(1)).text_frame.text = "Løs tekst."
    table = slide.shapes.add_table(3, 2, 0, 0, Inches(4), Inches(2)).table
    for row, texts in zip(table.rows, (("Rolle", "Antall"), ("Leder", "3"), ("", "4")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    assert read(file).blocks == (
        Heading("Planen", 1, 1),
        Paragraph("Løs tekst.", 1),
        Row(("Rolle", "Antall"), ("Leder", "3"), "Leder | 3", 1),
        Row(("Rolle", "Antall"), ("Leder", "4"), "4", 1),
    )


def test_hidden_slides_are_left_out_and_noted() -> None:
    """Nobody was shown them."""
    file = powerpoint.Presentation()
    for text in ("Synlig", "Skjult"):
        file.slides.add_slide(file.slide_layouts[TITLE_ONLY]).shapes.title.text = text
    file.slides[1]._element.set("show", "0")
    document = read(file)
    assert document.blocks == (Heading("Synlig", 1, 1),)
    assert document.notes == ("hidden slides left out: 2",)
