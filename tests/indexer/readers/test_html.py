"""Web pages."""

from __future__ import annotations

import pytest

from indexer.document import Block, Heading, ItemList, Paragraph, Row
from indexer.readers import html
from tests.indexer.making import SOURCE


def blocks_of(body: str) -> list[Block]:
    return list(html.read(f"<!doctype html><title>T</title><body>{body}".encode(), SOURCE).blocks)


def test_headings_paragraphs_and_lists_are_read_in_order() -> None:
    """Inline marks are reduced to their text; a list has its lead, and the items of lists inside an item."""
    body = "<h1>Varsling</h1><p>Et <a href=x>avs</a>nitt\nher.<p>Du kan:<ul><li>ringe<ol><li>nestet</ol><li><p>skrive</p></ul>"
    assert blocks_of(body) == [
        Heading("Varsling", 1),
        Paragraph("Et avsnitt her."),
        ItemList("Du kan:", ("ringe", "nestet", "skrive"), "Du kan:\n\nringe\nnestet\nskrive"),
    ]


def test_text_beside_blocks_is_a_paragraph() -> None:
    """A line break in it stays."""
    assert blocks_of("<div>Bar <b>tekst</b><br>her<p>Avsnitt.</p>og mer</div>") == [
        Paragraph("Bar tekst\nher"),
        Paragraph("Avsnitt."),
        Paragraph("og mer"),
    ]


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>x</script>", "<style>x</style>", "<nav>x</nav>", "<template>x</template>", "<!-- x -->",
        "<p hidden>x</p>", '<p aria-hidden="true">x</p>', '<p style="color:red; DISPLAY: none">x</p>',
        '<p style="visibility:hidden">x</p>', "<button>x</button>", "<p></p>", "<h2> </h2>", "<ul></ul>",
    ],
)  # fmt: skip
def test_what_a_browser_does_not_show_is_left_out(unseen: str) -> None:
    """Nor what is for clicking."""
    assert blocks_of(f"{unseen}<p>Synlig.</p>") == [Paragraph("Synlig.")]


def test_the_main_part_is_read_where_one_is_named() -> None:
    """The rest stands on every page of the site."""
    assert blocks_of("<p>Meny</p><main><p>Innhold.</p></main><footer>Bunn</footer>") == [Paragraph("Innhold.")]


def test_a_table_becomes_rows_and_spanning_cells_are_repeated() -> None:
    """They are in the quote of the row they begin in."""
    body = (
        "<table><tr><th>Mål<th>Tiltak<th>Hvem<tr><td rowspan=2>M<td>T1<td>HR<tr><td colspan=2>T2</table>"
        "<table><tr><td>Bare</td><td>plassering</td></tr></table>"
    )
    header = ("Mål", "Tiltak", "Hvem")
    assert blocks_of(body) == [
        Row(header, ("M", "T1", "HR"), "M | T1 | HR"),
        Row(header, ("M", "T2", "T2"), "T2"),
        Paragraph("Bare"),
        Paragraph("plassering"),
    ]


def test_an_absurd_span_does_not_fill_the_memory() -> None:
    """No browser takes it at its word either."""
    body = "<table><tr><td>A<td>B<tr><td colspan=99999999>x<td rowspan=99999999>y</table>"
    assert len(blocks_of(body)) == 1


def test_an_empty_page_has_no_blocks() -> None:
    """The reading as a whole says that there is no text in it."""
    assert blocks_of("") == []
