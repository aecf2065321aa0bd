"""Lists and the lines that introduce them."""

from __future__ import annotations

from indexer.document import Heading, ItemList, Paragraph
from indexer.readers.leads import with_late_leads, with_leads, with_whole_lists

LIST = ItemList("", ("én", "to", "tre"), "- én\n- to\n- tre")


def test_a_paragraph_above_that_ends_with_a_colon_introduces_the_list() -> None:
    """The quote holds both."""
    (found,) = with_leads([Paragraph("Arbeids-\ngiver skal:"), LIST])
    assert isinstance(found, ItemList)
    assert (found.lead, found.quote) == ("Arbeidsgiver skal:", "Arbeids-\ngiver skal:\n\n- én\n- to\n- tre")


def test_another_paragraph_above_does_not() -> None:
    """Nor does one with a heading between."""
    blocks = [Paragraph("Vi skal:"), Heading("A", 1), Paragraph("Ferdig."), LIST]
    assert with_leads(blocks) == blocks


def test_only_the_last_sentence_of_a_long_paragraph_introduces() -> None:
    """The rest stays a paragraph."""
    text = "Dette er en setning om noe annet. " * 12 + "Vi skal:"
    above, found = with_leads([Paragraph(text), LIST])
    assert isinstance(found, ItemList)
    assert found.lead == "Vi skal:"
    assert isinstance(above, Paragraph)
    assert above.quote.endswith("annet.")


def test_a_sentence_below_that_counts_the_items_introduces_them() -> None:
    """A number that counts something else does not."""
    (found,) = with_late_leads([LIST, Paragraph("Rapporten kom med totalt 3 råd.")], closing=False)
    assert isinstance(found, ItemList)
    assert found.lead == "Rapporten kom med totalt 3 råd."
    blocks = [LIST, Paragraph("Fristen er 3. mai.")]
    assert with_late_leads(blocks, closing=True) == blocks


def test_a_closing_line_with_a_colon_introduces_the_list_above_on_a_slide() -> None:
    """It was drawn after its list; on a page of a report it leads to what follows."""
    blocks = [LIST, Paragraph("Vi skal:")]
    (found,) = with_late_leads(blocks, closing=True)
    assert isinstance(found, ItemList)
    assert found.lead == "Vi skal:"
    assert with_late_leads(blocks, closing=False) == blocks


def test_items_given_one_by_one_become_one_list() -> None:
    """Word and PowerPoint have paragraphs where others have lists."""
    items = [ItemList("", (text,), text, 2) for text in ("én", "to")]
    assert with_whole_lists([*items, Paragraph("x")]) == [ItemList("", ("én", "to"), "én\nto", 2), Paragraph("x")]
