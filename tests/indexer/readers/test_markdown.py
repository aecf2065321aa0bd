"""Markdown: the pack's dialect, and any other."""

from __future__ import annotations

import pytest

from indexer.document import Block, Heading, ItemList, Paragraph, Questions, Row, Translation
from indexer.readers import markdown
from knowledge.errors import DocumentUnreadable
from knowledge.types import Question
from tests.indexer.making import SOURCE


def blocks_of(text: str) -> list[Block]:
    return list(markdown.read(text.encode(), SOURCE).blocks)


def test_a_heading_has_its_attributes_and_its_line() -> None:
    """The braces at its end are not part of its text; front matter counts as lines."""
    text = '---\nid: a\n---\n\n## 4.1.5 Vold og trusler {#vold page=8 source="AML § 2 A-1 (1)–(3)" status=disputed}\n'
    (found,) = blocks_of(text)
    attributes = {"id": "vold", "page": "8", "source": "AML § 2 A-1 (1)–(3)", "status": "disputed"}
    assert found == Heading("4.1.5 Vold og trusler", 2, None, attributes, 5)


@pytest.mark.parametrize("text", ["Mengder {1, 2}", "Åpen {", "Tom {}"])
def test_other_braces_are_text(text: str) -> None:
    """A heading about sets loses nothing."""
    assert blocks_of(f"# {text}") == [Heading(text, 1, None, {}, 1)]


def test_a_paragraph_keeps_its_soft_line_breaks() -> None:
    """Its quote reads the same in the file."""
    assert blocks_of("Et avsnitt\npå to linjer.\n\nEt til.") == [
        Paragraph("Et avsnitt\npå to linjer."),
        Paragraph("Et til."),
    ]


@pytest.mark.parametrize("text", ["En\nto", "En  \nto", "En \n   to", "En\n\tto", "En ] ! > { ~ #\nto"])
def test_a_text_without_marks_reads_as_one_with_marks(text: str) -> None:
    """It is not looked through for them, and its line ends and signs come out the same."""
    assert blocks_of(f"{text} tre") == blocks_of(f"{text} **tre**")


def test_marks_are_reduced_to_their_text() -> None:
    """Bold, links, code, entities and HTML, as one reads them."""
    text = "Se **fet** [lenke](http://x.no), `kode`, AT&amp;T og <b>mer</b>\\*."
    assert blocks_of(text) == [Paragraph("Se fet lenke, kode, AT&T og mer*.")]
    assert blocks_of("<div>\nTekst <!-- skjult -->her\n</div>\n") == [Paragraph("Tekst her")]


def test_a_list_has_the_line_directly_above_that_introduces_it() -> None:
    """Items of a list inside an item follow it; numbers stay."""
    text = "Leder skal:\n\n- følge\n  opp\n    - nestet\n- melde\n\n1. Først\n2. Så\n"
    assert blocks_of(text) == [
        ItemList("Leder skal:", ("følge opp", "nestet", "melde"), "Leder skal:\n\n- følge\nopp\n- nestet\n- melde"),
        ItemList("", ("1. Først", "2. Så"), "1. Først\n2. Så"),
    ]


def test_each_row_of_a_table_names_its_columns() -> None:
    """The quote is its cells with bars between."""
    text = "| Rolle | Antall | Sum |\n|---|---|---|\n| Leder | 3 | |\n| Betjent | **4** | 7 |\n"
    header = ("Rolle", "Antall", "Sum")
    assert blocks_of(text) == [
        Row(header, ("Leder", "3", ""), "Leder | 3 |"),
        Row(header, ("Betjent", "4", "7"), "Betjent | 4 | 7"),
    ]


def test_questions_and_english_belong_to_their_section() -> None:
    """Each question has its language."""
    text = "::: questions\n- nb: Hva er vold?\n- en: What is\n  violence?\n:::\n\n::: english\nIn\nshort.\n:::\n"
    assert blocks_of(text) == [
        Questions((Question("nb", "Hva er vold?"), Question("en", "What is violence?"))),
        Translation("en", "In short."),
    ]


def test_questions_that_no_source_answers_are_told_apart() -> None:
    """They stand in a block of their own."""
    assert blocks_of("::: unanswered\n- nn: Kor ofte?\n:::\n") == [
        Questions((Question("nn", "Kor ofte?"),), answered=False)
    ]


def test_questions_inside_another_ones_item_ask_the_same_again() -> None:
    """In other words, or in another language."""
    text = "::: unanswered\n- nb: Hvor ofte?\n  - nb: Hvor\n    tit?\n  - en: How often?\n- nn: Kven?\n:::\n"
    assert blocks_of(text) == [
        Questions(
            (
                Question("nb", "Hvor ofte?"),
                Question("nb", "Hvor tit?", again=True),
                Question("en", "How often?", again=True),
                Question("nn", "Kven?"),
            ),
            answered=False,
        )
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("::: questions\n- nb: Hva?\n  - Kva?\n:::\n", "line 3: a question must begin with nb:, nn: or en:"),
        ("::: unanswered\n- nb: Hva?\n\n## Neste\n", "line 1: the block ::: unanswered is not closed"),
        ("\n::: questions\n- Hva?\n:::\n", "line 3: a question must begin with nb:, nn: or en:"),
        ("::: questions\n- nb: Hva?\n\n## Neste\n", "line 1: the block ::: questions is not closed"),
        ("::: english\nShort.\n\n## Neste\n", "line 1: the block ::: english is not closed"),
    ],
)
def test_a_slip_in_a_block_is_refused_with_its_line(text: str, reason: str) -> None:
    """An open block would swallow the sections after it."""
    with pytest.raises(DocumentUnreadable, match=reason):
        blocks_of(text)


def test_quotations_and_code_are_paragraphs() -> None:
    """A rule is nothing."""
    assert blocks_of("> Sagt av noen.\n\n---\n\n```\nkode\n```\n") == [Paragraph("Sagt av noen."), Paragraph("kode")]
