"""How blocks become passages."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.document import Heading, ItemList, Paragraph, Questions, Row, Translation
from indexer.passages import LONGEST_LIST, LONGEST_PARAGRAPH, passages
from knowledge.types import PassageKind
from tests.indexer.making import squeezed

STAFF = ("Stillingskode", "Kvinne", "Mann", "Totalsum")
MEASURES = ("Mål", "Tiltak", "Tidspunkt", "Ansvarlig")


def test_a_short_paragraph_is_one_passage() -> None:
    """Its quote is verbatim, its text readable."""
    (passage,) = passages([Paragraph("Målrettet rekrutte-\nringsstrategi.")], "nb")
    assert (passage.kind, passage.language) == (PassageKind.PARAGRAPH, "nb")
    assert passage.quote == "Målrettet rekrutte-\nringsstrategi."
    assert passage.text == "Målrettet rekrutteringsstrategi."


def test_a_long_paragraph_is_divided_between_sentences() -> None:
    """No passage is longer than one takes in at a glance, and no sentence is torn."""
    quote = " ".join(f"Dette er setning nummer {n} i et langt avsnitt om vold." for n in range(40))
    found = passages([Paragraph(quote)], "nb")
    assert len(found) > 3
    assert all(len(passage.quote) <= LONGEST_PARAGRAPH and passage.text.endswith("vold.") for passage in found)
    assert " ".join(passage.quote for passage in found) == quote


def test_a_sentence_without_end_is_cut_between_words() -> None:
    """Text without full stops does not become one giant passage."""
    found = passages([Paragraph("ord " * 1000)], "nb")
    assert all(len(passage.quote) <= LONGEST_PARAGRAPH for passage in found)
    assert squeezed("".join(passage.quote for passage in found)) == "ord" * 1000


def test_a_list_keeps_the_line_that_introduces_it() -> None:
    """The text sets out the items; a numbered item keeps its number."""
    quote = "Leder skal:\n• følge opp\n1. melde fra"
    (passage,) = passages([ItemList("Leder skal:", ("følge opp", "1. melde fra"), quote)], "nb")
    assert passage.kind is PassageKind.LIST
    assert passage.text == "Leder skal:\n• følge opp\n1. melde fra"
    assert (passage.lead, passage.items) == ("Leder skal:", ("følge opp", "1. melde fra"))
    assert passage.quote == quote


def test_a_long_list_is_divided_into_runs_of_items_that_each_have_the_lead() -> None:
    """Each run's quote is verbatim for just that run, bullets and soft hyphens included."""
    items = tuple(f"punkt nummer {n} om oppfølgingsarbeid" for n in range(60))
    quote = "Vi skal:\n\n" + "\n".join(f"• {item}" for item in items).replace(
        "oppfølgingsarbeid", "oppfølgings-\narbeid"
    )
    found = passages([ItemList("Vi skal:", items, quote)], "nb")
    assert len(found) > 1
    assert all(passage.text.startswith("Vi skal:\n• ") and len(passage.text) < LONGEST_LIST + 100 for passage in found)
    assert [item for passage in found for item in passage.items] == list(items)
    assert [passage.quote[:2] for passage in found] == ["Vi", *["• "] * (len(found) - 1)]
    assert squeezed("".join(passage.quote for passage in found)) == squeezed(quote)


def test_an_item_as_long_as_a_chapter_is_divided_as_text() -> None:
    """A list must not hide a passage without end."""
    item = "Dette er en lang setning i et punkt. " * 100
    found = passages([ItemList("", ("kort", item.strip()), f"- kort\n- {item}")], "nb")
    assert all(len(passage.text) <= LONGEST_LIST for passage in found)


def test_a_row_of_measures_names_its_columns() -> None:
    """Empty cells are left out; a cell that ends a sentence gets no second full stop."""
    row = Row(MEASURES, ("Fritt for vold.", "Gi opplæring", "", "HR"), "Gi opplæring HR")
    (passage,) = passages([row], "nb")
    assert passage.text == "Mål: Fritt for vold. Tiltak: Gi opplæring. Ansvarlig: HR."
    assert (passage.kind, passage.header, passage.cells) == (PassageKind.ROW, MEASURES, row.cells)
    assert passage.quote == "Gi opplæring HR"


def test_a_row_of_figures_says_what_they_count() -> None:
    """A code before the name moves to the end."""
    rows = [
        Row(STAFF, ("0265 Fengselsførstebetjent", "125", "247", "372"), "q"),
        Row(STAFF, ("1013 Professor", "0,2", "", "0,2"), "q"),
        Row(STAFF, ("Totalsum", "2450", "2575", "5025"), "q"),
    ]
    assert [passage.text for passage in passages(rows, "nb")] == [
        "Fengselsførstebetjent: Kvinne 125, Mann 247, Totalsum 372 (stillingskode 0265)",
        "Professor: Kvinne 0,2, Totalsum 0,2 (stillingskode 1013)",
        "Totalsum: Kvinne 2450, Mann 2575, Totalsum 5025",
    ]


def test_a_translation_is_a_passage_in_its_own_language() -> None:
    """Headings and questions are none."""
    found = passages([Heading("A", 1), Translation("en", "In short."), Questions(())], "nb")
    assert [(passage.kind, passage.language, passage.text) for passage in found] == [
        (PassageKind.TRANSLATION, "en", "In short.")
    ]


_WORDS = st.text("ab-. \n•§1æØ,:", max_size=300)


@given(st.lists(_WORDS.filter(str.strip), min_size=1, max_size=6), _WORDS)
@settings(max_examples=60, deadline=None)
def test_every_quote_stands_in_the_text_it_was_taken_from(items: list[str], text: str) -> None:
    """Up to white space, whatever the text is made of."""
    quote = "\n".join(f"- {item}" for item in items)
    for block in (Paragraph(text), ItemList("", tuple(" ".join(item.split()) for item in items), quote)):
        for passage in passages([block], "nb"):
            assert squeezed(passage.quote) in squeezed(block.quote)
