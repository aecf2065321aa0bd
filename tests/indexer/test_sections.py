"""How a document is divided into sections."""

from __future__ import annotations

import pytest

from indexer.document import Block, Document, Heading, ItemList, Paragraph, Questions, Row, Translation
from indexer.sections import sections
from knowledge.errors import DocumentUnreadable
from knowledge.types import Question, Section, Status
from tests.indexer.making import SOURCE, squeezed


def divided(*blocks: Block) -> list[Section]:
    return sections(Document(SOURCE, blocks))


def heading(text: str, level: int = 1, page: int | None = None, **attributes: str) -> Heading:
    return Heading(text, level, page, attributes, line=7)


def test_a_section_knows_the_headings_that_lead_to_it() -> None:
    """A heading ends those of its own level and below."""
    found = divided(
        heading("1 Ansvar"), Paragraph("A."), heading("Leder", 3), Paragraph("B."), heading("2 Mål"), Paragraph("C.")
    )
    assert [section.path for section in found] == [("1 Ansvar",), ("1 Ansvar", "Leder"), ("2 Mål",)]
    assert [section.id for section in found] == ["1-ansvar", "1-ansvar-leder", "2-mal"]


def test_text_before_the_first_heading_belongs_to_the_document() -> None:
    """Its section is named after the document."""
    (section,) = divided(Paragraph("Innledning."))
    assert section.path == ("Planen",)


def test_a_heading_without_text_is_no_section() -> None:
    """Unless questions stand under it: they lead to something missing."""
    question = Question("nb", "Hva?")
    found = divided(heading("Tom"), heading("Spurt"), Questions((question,)), heading("Full"), Paragraph("A."))
    assert [section.title for section in found] == ["Spurt", "Full"]
    assert found[0].questions == (question,)


def test_questions_that_are_answered_and_others_are_kept_apart() -> None:
    """Only the first lead to the section."""
    (section,) = divided(
        heading("AMU"),
        Paragraph("A."),
        Questions((Question("nb", "Hva?"),)),
        Questions((Question("nb", "Hvor ofte?"),), answered=False),
    )
    assert section.questions == (Question("nb", "Hva?"),)
    assert section.unanswered == (Question("nb", "Hvor ofte?"),)


def test_ids_are_unique_and_one_s_own_comes_first() -> None:
    """A made id gives way to one that is written, wherever that stands."""
    found = divided(
        heading("Mål"), Paragraph("A."), heading("Mål"), Paragraph("B."), heading("Annet", id="mal"), Paragraph("C.")
    )
    assert [section.id for section in found] == ["mal-2", "mal-3", "mal"]


def test_attributes_tell_page_place_and_status() -> None:
    """The page that is written counts before the one the heading stands on."""
    (section,) = divided(heading("A", page=3, source="punkt 4", status="disputed"), Paragraph("B."))
    assert (section.page, section.place, section.status) == (3, "punkt 4", Status.DISPUTED)


def test_the_written_page_comes_before_the_one_it_stands_on() -> None:
    """A pack says on which page of the original a section stands."""
    (section,) = divided(Heading("A", 1, 3, {"page": "8"}), Paragraph("B.", 4))
    assert section.page == 8


def test_without_a_heading_s_page_the_first_text_s_counts() -> None:
    """A citation names a page wherever one is known."""
    (section,) = divided(Questions(()), Paragraph("B.", 4), Paragraph("C.", 5))
    assert section.page == 4


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ({"page": "fire"}, "line 7: the heading 'A' says page=fire, which must be a whole number"),
        ({"status": "kanskje"}, "says status=kanskje, which must be confirmed or unconfirmed or disputed or missing"),
    ],
)
def test_an_attribute_that_makes_no_sense_is_refused(attributes: dict[str, str], said: str) -> None:
    """The reason names the line, the heading and what may stand there."""
    with pytest.raises(DocumentUnreadable, match=said):
        divided(Heading("A", 1, None, attributes, line=7), Paragraph("B."))


def test_the_text_of_a_section_is_verbatim_and_holds_every_quote() -> None:
    """Paragraphs, lists, rows and the translation, a blank line between them."""
    (section,) = divided(
        Paragraph("Et av-\nsnitt."),
        ItemList("Vi:", ("én", "to"), "Vi:\n• én\n• to"),
        Row(("A", "B"), ("x", "y"), "x | y"),
        Translation("en", "In short."),
    )
    assert section.text == "Et av-\nsnitt.\n\nVi:\n• én\n• to\n\nx | y\n\nIn short."
    assert len(section.passages) == 4
    assert all(squeezed(passage.quote) in squeezed(section.text) for passage in section.passages)
