"""Lines of text and what the extraction left of page breaks, bullets and headers."""

from __future__ import annotations

from indexer.readers.pages import Layout, Page, lay_out


def layout(*texts: str) -> Layout:
    return lay_out([Page(text, number) for number, text in enumerate(texts, 1)])


def test_a_line_knows_where_it_stands() -> None:
    """Its page, the blank lines above, and its place in the whole text."""
    found = layout("Én\n\n  To ", "Tre")
    assert [(line.text, line.page, line.gap) for line in found.lines] == [("Én", 1, 0), ("To", 1, 1), ("Tre", 2, 0)]
    assert [found.text[line.start : line.end] for line in found.lines] == ["Én", "To", "Tre"]
    assert found.quote(found.lines[1:]) == "To \nTre"


def test_a_space_without_a_blank_line_above_is_a_page_break() -> None:
    """And one with a blank line above it is a bullet that was lost."""
    found = layout("Tekst som går\n over to sider.\n\n Et punkt\n\n Et punkt til\nog mer\n" + "mer\n" * 20)
    assert [line.opens for line in found.lines[:5]] == [True, True, False, False, False]
    assert [line.bulleted for line in found.lines[:5]] == [False, False, True, True, False]


def test_indented_text_has_neither() -> None:
    """Where most lines begin with a space it means nothing."""
    found = layout("A\n b\n c\n\n d\n e")
    assert not any(line.opens or line.bulleted for line in found.lines[1:])


def test_page_headers_are_furniture() -> None:
    """Page numbers, outline numbers, and what stands on every page alike."""
    found = layout("Planen 2024\nTekst her\nSide 1 av 3", "Planen 2024\nMer tekst\n2", "Planen 2024\n2.1\nSlutt nå\n3")
    shown = [line.text for line in found.lines if not line.furniture]
    assert shown == ["Tekst her", "Mer tekst", "Slutt nå"]


def test_a_figure_in_the_middle_of_a_page_is_text() -> None:
    """A year or a number between other lines may be a cell."""
    assert not any(line.furniture for line in layout("Før\n\n12\n\nEtter").lines)


def test_a_list_that_begins_inside_a_line_is_set_free() -> None:
    """The quote stays contiguous."""
    found = layout("Lederevaluering • Gir ledere svar\n• Er nyttig")
    assert [line.text for line in found.lines] == ["Lederevaluering", "• Gir ledere svar", "• Er nyttig"]
    assert found.quote(found.lines) == found.text


def test_few_lines_to_a_page_make_slides() -> None:
    """Three blank lines in a row end a slide; a letter on one page is none."""
    assert layout("A\n\n\n\nB\n\n\n\nC").slides
    assert not layout("A\n\nB").slides
    assert not layout(*["En linje med tekst\n" * 40] * 3).slides


def test_a_table_of_contents_is_furniture() -> None:
    """Its dots lead to page numbers."""
    found = layout("Innhold\nInnledning ............ 3\n1 Mål . . . . . . . . 4\nTekst her ...\n")
    assert [line.furniture for line in found.lines] == [False, True, True, False]


def test_a_header_that_changes_with_the_chapter_is_furniture() -> None:
    """On a report, as many as three pages alike are enough; slides may share a title."""
    texts = ["Kapittel A\n1\n" + "tekst\n" * 9] * 3 + ["Kapittel B\n2\n" + "tekst\n" * 9] * 5
    shown = [line.text for line in lay_out([Page(text) for text in texts], slides=False).lines if not line.furniture]
    assert set(shown) == {"tekst"}
    slides = lay_out([Page(text) for text in texts], slides=True).lines
    assert "Kapittel A" in [line.text for line in slides if not line.furniture]
