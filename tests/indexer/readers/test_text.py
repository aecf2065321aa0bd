"""Plain text: paragraphs, titles, lists and slides."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from indexer.document import Block, Heading, ItemList, Paragraph
from tests.indexer.making import blocks_of, read_text, squeezed


def told(text: str) -> list[str]:
    """Say what became of a text: # headings, P paragraphs, L lists."""
    return [_told(block) for block in blocks_of(text)]


def _told(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {block.text}"
        case Paragraph():
            return f"P {' '.join(block.quote.split())}"
        case ItemList():
            return f"L {block.lead} | {' | '.join(block.items)}"
    return "?"


LONG = "Virksomheten skal arbeide aktivt, målrettet og planmessig for å fremme likestilling og hindre"


def test_soft_line_breaks_do_not_end_a_paragraph() -> None:
    """A blank line does; the quote keeps the breaks."""
    first, second = blocks_of("Vi skal ha et arbeids-\nmiljø preget av \nlikeverd.\n\nKRUS har ansvar. \n")
    assert isinstance(first, Paragraph)
    assert first.quote == "Vi skal ha et arbeids-\nmiljø preget av \nlikeverd."
    assert second == Paragraph("KRUS har ansvar.")


def test_a_paragraph_goes_on_over_blank_lines_where_each_line_is_set_apart() -> None:
    """The next line begins in lower case, or the line above was full."""
    assert told(f"{LONG} \n\ndiskriminering på grunn av kjønn.\n\nNytt avsnitt her.") == [
        f"P {LONG} diskriminering på grunn av kjønn.",
        "P Nytt avsnitt her.",
    ]


def test_numbered_titles_have_the_level_of_their_number() -> None:
    """Titles without a number stand below the last that has one."""
    text = f"4. Mål\n\n{LONG} alt.\n\n4.1 Tiltak \n\n4.1.1 Rekruttere\n\n{LONG} alt.\n\nLærlinger\n\n{LONG} alt.\n"
    assert [line for line in told(text) if line[0] == "#"] == [
        "# 4. Mål", "## 4.1 Tiltak", "### 4.1.1 Rekruttere", "#### Lærlinger",
    ]  # fmt: skip


def test_a_title_directly_above_its_text_is_found() -> None:
    """It is shorter, has no full stop, and the text begins anew; it may have two lines."""
    text = f"Rekruttering \n{LONG} diskriminering.\n\nVi jobber digitalt for læring og \nsamhandling\n{LONG} alt.\n"
    assert told(text) == [
        "# Rekruttering",
        f"P {LONG} diskriminering.",
        "# Vi jobber digitalt for læring og samhandling",
        f"P {LONG} alt.",
    ]


def test_a_footnote_s_number_is_not_part_of_a_title() -> None:
    """If the footnote stands below."""
    text = "Vedlegg 1: Data for alle stillinger1 \n\nTekst om det.\n\n1 Oversikten viser antall per mars 2023.\n"
    assert told(text)[0] == "# Vedlegg 1: Data for alle stillinger"


def test_who_said_it_is_no_title() -> None:
    """A name, a comma and a year below a quotation."""
    assert told(f"{LONG} alt.\n\nRambøll, august 2023\n\nMer tekst står her.")[1] == "P Rambøll, august 2023"


def test_bullets_of_all_kinds_make_a_list_with_its_lead() -> None:
    """An item goes on over lines and blank lines."""
    text = "Planen bygger på:\n \n\uf0b7 Hovedavtale \n\uf0b7 Etiske retningslinjer med tillegg knyttet \n\ntil etaten\n\uf0b7 IA\n"
    assert told(text) == [
        "L Planen bygger på: | Hovedavtale | Etiske retningslinjer med tillegg knyttet til etaten | IA"
    ]
    assert told("• En ting\n- En annen\no Grunnkurs\n* Siste") == ["L  | En ting | En annen | Grunnkurs | Siste"]


def test_numbers_and_letters_stay_with_their_items() -> None:
    """The text may refer to "bokstav a"."""
    assert told("Vi skal:\n\na. undersøke risiko,\n\nherunder lønn,\n\nb. analysere årsaker\n") == [
        "L Vi skal: | a. undersøke risiko, herunder lønn, | b. analysere årsaker"
    ]
    assert told("1. Først dette\n\n2. Så det andre\n\n3. Til slutt") == [
        "L  | 1. Først dette | 2. Så det andre | 3. Til slutt"
    ]


def test_a_date_at_the_beginning_of_a_line_is_no_item() -> None:
    """Nor is a dash in the middle of a sentence."""
    text = "Fristen er flyttet og er nå den\n2. desember for alle. Vi har en plan\n- og den følger vi alle sammen."
    assert told(text) == ["P " + " ".join(text.split())]


def test_a_page_header_splits_the_paragraph_it_stands_in() -> None:
    """So that both quotes are verbatim."""
    assert told("Dette avsnittet går over til\nSide 4 av 9\nneste side her.") == [
        "P Dette avsnittet går over til",
        "P neste side her.",
    ]


def test_text_that_was_never_wrapped_has_a_paragraph_to_a_line() -> None:
    """Its titles are found as well."""
    line = "Alle arbeidstakere kan varsle om kritikkverdige forhold, og du velger selv hvem du går til. " * 3
    assert told(f"Varsling\n{line}\nHva er et varsel?\n{line}\n- muntlig\n- skriftlig\n{line}") == [
        "# Varsling", f"P {line.strip()}", "# Hva er et varsel?", f"P {line.strip()}", "L  | muntlig | skriftlig",
        f"P {line.strip()}",
    ]  # fmt: skip


def test_names_below_a_letter_are_text() -> None:
    """A title that nothing follows is none."""
    assert told("Til alle ansatte\n\nFristen er mandag.\n\nMed vennlig hilsen\nKari Nordmann\n") == [
        "# Til alle ansatte",
        "P Fristen er mandag.",
        "P Med vennlig hilsen Kari Nordmann",
    ]


def test_text_without_any_of_this_is_paragraphs() -> None:
    """Small letters, no full stops: nothing is lost."""
    assert told("bare små bokstaver\nuten noe mer") == ["P bare små bokstaver uten noe mer"]


def test_form_feeds_number_the_pages() -> None:
    """Without them no page is named."""
    assert [block.page for block in blocks_of("Side én her.\fSide to her.") if isinstance(block, Paragraph)] == [1, 2]
    assert [block.page for block in blocks_of("Bare tekst her.") if isinstance(block, Paragraph)] == [None]


GAP = "\n\n\n\n"


def test_titles_below_the_title_of_a_slide_are_its_parts() -> None:
    """Until the slide ends."""
    text = GAP.join(
        ["SEB – Etterarbeid\n\nFormål\n\n• Støtte\n\nI praksis\n\n• Kurs", "Kurs\n\nFormål\n\n• Styrke", "Slutt\n\n• x"]
    )
    assert told(text) == [
        "# SEB – Etterarbeid", "## Formål", "L  | Støtte", "## I praksis", "L  | Kurs",
        "# Kurs", "## Formål", "L  | Styrke", "# Slutt", "L  | x",
    ]  # fmt: skip


def test_a_title_drawn_last_comes_first() -> None:
    """Where the slide has none at its beginning."""
    assert told(GAP.join(["A\n\n• a", "• Kartlegging\n\nPlan for 2023", "C\n\n• c"]))[2:4] == [
        "# Plan for 2023",
        "L  | Kartlegging",
    ]


def test_a_slide_without_a_title_does_not_stand_under_the_one_before() -> None:
    """It belongs to the document as a whole, or to its numbered chapter."""
    assert told(GAP.join(["Angst blant ansatte", "1. Mentor\n\n2. Kurs", "C\n\n• c"]))[1:3] == [
        "# Planen",
        "L  | 1. Mentor | 2. Kurs",
    ]
    assert told(GAP.join(["3 Fundament\n\n• a", "• b", "C\n\n• c"]))[2:4] == ["# 3 Fundament", "L  | b"]


def test_a_slide_that_opens_with_a_lead_goes_on_from_the_one_before() -> None:
    """It is the second half of what was cut apart."""
    assert told(GAP.join(["Kultur\n\nTiltak", "Vi skal:\n\n• øve", "C\n\n• c"])) == [
        "# Kultur", "## Tiltak", "L Vi skal: | øve", "# C", "L  | c",
    ]  # fmt: skip


def test_words_set_out_on_a_slide_are_a_list_and_no_headings() -> None:
    """The labels of a figure: the first is its title, so are those in capitals."""
    labels = "Roller\n\nKONTROLL\n\nSikkerhet\n\nHelse og miljø\n\nUTVIKLING\n\nKultur\n\nLedelse"
    assert told(GAP.join([labels, "B\n\n• b", "C\n\n• c"]))[:5] == [
        "# Roller", "## KONTROLL", "L  | Sikkerhet | Helse og miljø", "## UTVIKLING", "L  | Kultur | Ledelse",
    ]  # fmt: skip


_ODDS = """\
Mål Tiltak Ansvarlig|Kode Kvinne Mann|KDI|2025 HR|1. Innledning|• punkt| Ny side|a) x|Tittel|Ord som går over flere-|\
linjer.|||Side 2 av 3|3 4|Vi skal:|0265 Leder 3  4|\f|…|-"""
_LINES = st.sampled_from([*_ODDS.split("|"), LONG])


@given(st.lists(_LINES, max_size=40))
@settings(max_examples=150, deadline=None)
def test_every_quote_is_verbatim(lines: list[str]) -> None:
    """Whatever stands beside what: up to white space, each quote is in the file."""
    text = "\n".join(lines)
    for block in read_text(text).blocks:
        if not isinstance(block, Heading):
            assert squeezed(getattr(block, "quote", "")) in squeezed(text)
