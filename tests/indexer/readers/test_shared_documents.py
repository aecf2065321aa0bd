"""The five source documents, as their PDFs' text was found: what must come out of them."""

from __future__ import annotations

from functools import cache

import pytest

from indexer.catalogue import find
from indexer.document import Document, Heading, ItemList, Row
from indexer.readers import read
from indexer.sections import sections
from knowledge.types import Section
from tests.indexer.making import SHARED, squeezed

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.is_dir(), reason="the shared folder is not beside the checkout"),
]

NAMES = ["arp-seminar-2022", "etat-handlingsplan", "hr-strategi", "krus-handlingsplan", "seb-seminar-2025"]
TIMED = ("Mål", "Tiltak", "Tidspunkt", "Ansvarlig")
UNTIMED = ("Mål", "Tiltak", "Ansvarlig")


@cache
def document(name: str) -> Document:
    (entry,) = find([SHARED / f"{name}.txt"])
    return read(entry)


def rows(name: str, first_column: str) -> list[tuple[str, ...]]:
    return [b.cells for b in document(name).blocks if isinstance(b, Row) and b.header[0] == first_column]


def lists(name: str) -> list[ItemList]:
    return [block for block in document(name).blocks if isinstance(block, ItemList)]


def section(name: str, *path: str) -> Section:
    (found,) = [section for section in sections(document(name)) if section.path == path]
    return found


def test_all_five_are_found_with_their_facts() -> None:
    """Their ids are their files' names; the sidecar is none of them."""
    assert [entry.facts.id for entry in find([SHARED])] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_quote_is_verbatim_and_nothing_was_given_up(name: str) -> None:
    """Up to white space each stands in the file, and each passage's in its section."""
    content = squeezed((SHARED / f"{name}.txt").read_text(encoding="utf-8"))
    assert document(name).notes == ()
    assert all(squeezed(getattr(block, "quote", "")) in content for block in document(name).blocks)
    for part in sections(document(name)):
        assert all(squeezed(passage.quote) in squeezed(part.text) for passage in part.passages)


@pytest.mark.parametrize("name", NAMES)
def test_hardly_a_word_is_lost(name: str) -> None:
    """Page headers, column names and titles without text aside, the words of the file are in the blocks."""
    held = " ".join(
        f"{getattr(b, 'quote', '')} {getattr(b, 'text', '')} {getattr(b, 'cells', '')}" for b in document(name).blocks
    )
    words = (SHARED / f"{name}.txt").read_text(encoding="utf-8").split()
    lost = [word for word in words if word not in held]
    assert len(lost) < 0.02 * len(words), lost


@pytest.mark.parametrize(
    ("name", "header", "count"), [("krus-handlingsplan", TIMED, 32), ("etat-handlingsplan", UNTIMED, 34)]
)
def test_all_measures_are_rows(name: str, header: tuple[str, ...], count: int) -> None:
    """Counted by hand. None lacks a cell, and no cell holds another."""
    found = rows(name, "Mål")
    assert len(found) == count
    assert all(len(cells) == len(header) and all(cells) for cells in found)
    assert all(len(cells[-1]) < 40 and cells[0][0].isupper() and cells[1][0].isupper() for cells in found)


@pytest.mark.parametrize(
    ("name", "measure"),
    [
        (
            "krus-handlingsplan",
            (
                "Rekruttere medarbeidere med ulik kompetanse, fagkombinasjoner, livserfaringer og perspektiver for å utvikle KRUS",
                "Alle medlemmer i ansettelsesråd og -utvalg skal ha kurs for ansettelsesråd og gjennomføre e-læringskurs i "
                "mangfoldrekruttering",
                "Hvert andre år",
                "Direktør",
            ),
        ),
        (
            "krus-handlingsplan",
            (
                "KRUS oppleves som et attraktivt studiested for et mangfold av aspiranter/studenter",
                "Sikre at KRUS har kompetanse på rettighetene til ansatte/aspiranter/studenter med spesielle behov, f.eks. "
                "dysleksi, og kunnskap om mulige hjelpemidler",
                "2024",
                "Seksjonsleder studieadministrasjon",
            ),
        ),
        (
            "krus-handlingsplan",
            (
                "Lønn",
                "KRUS arbeider for å sikre rettferdig lønnsplassering ved ansettelser og i øvrig lønnsfastsettelse i dialog "
                "med tjenestemannsorganisasjonene",
                "Løpende",
                "Leder",
            ),
        ),
        (
            "etat-handlingsplan",
            (
                "Minst 10 % av rekrutterte aspiranter skal ha annen kultur og språkkompetanse enn nordisk og engelsk",
                "Kvoteringskrav ved ansettelser, jf. disponeringsbrev til KRUS",
                "KRUS",
            ),
        ),
        (
            "etat-handlingsplan",
            (
                "Rekruttere medarbeidere med ulik kompetanse, fagkombinasjoner, livserfaringer og perspektiver for å utvikle "
                "kriminalomsorgen.",
                "Benytte prosessbeskrivelse for rekruttering i kriminalomsorgen. Sikre at kvalifiserte søkere med etnisk "
                "minoritetsbakgrunn, funksjonsnedsettelse eller hull i CV (dersom oppgitt), innkalles til intervju",
                "Enhetsleder",
            ),
        ),
        (
            "etat-handlingsplan",
            (
                "Et åpent, trygt og inkluderende arbeidsmiljø for alle",
                "Tilrettelegge for arrangementer, for eksempel PRIDE arrangement",
                "Enhetsleder",
            ),
        ),
    ],
)
def test_a_measure_has_the_right_goal_time_and_responsible(name: str, measure: tuple[str, ...]) -> None:
    """Those that page breaks, wrapped cells and shared lines make hard."""
    assert measure in rows(name, "Mål")


@pytest.mark.parametrize(("name", "count"), [("krus-handlingsplan", 20), ("etat-handlingsplan", 45)])
def test_all_staff_rows_are_there_and_add_up(name: str, count: int) -> None:
    """Women and men make the total of each row, so every empty cell is where it belongs. (The sum of sums is another
    matter: at KRUS it does not add up in the document itself.)
    """
    *staff, total = rows(name, "Stillingskode")
    assert len(staff) == count
    assert total[0] == "Totalsum"
    for _, *cells in staff:
        women, men, both = (float(cell.replace(",", ".") or 0) for cell in cells)
        assert women + men == pytest.approx(both)


def test_a_staff_row_reads_as_a_sentence() -> None:
    """The figures after what they count, the code at the end."""
    texts = [passage.text for part in sections(document("etat-handlingsplan")) for passage in part.passages]
    assert "Fengselsførstebetjent: Kvinne 125, Mann 247, Totalsum 372 (stillingskode 0265)" in texts


def test_numbered_headings_lead_to_their_sections() -> None:
    """And the appendix has lost the number of its footnote, which stands under it."""
    path = ("4. Hovedmål og tiltak", "4.1 Tiltak", "4.1.4 Undervisning og forskning")
    assert len(section("krus-handlingsplan", *path).passages) == 5
    appendix = section("krus-handlingsplan", "Vedlegg 1: Kjønnsdelte data for alle stillingskategorier")
    assert appendix.text.endswith("1 Oversikten viser antall årsverk pr. stillingskode pr. april 2024.")


def test_the_recommendations_are_one_list_that_the_sentence_below_introduces() -> None:
    """All 21, and not under the title of a figure that stood before them."""
    (found,) = [block for block in lists("seb-seminar-2025") if len(block.items) == 21]
    assert found.lead.startswith("Rapporten kom med totalt 21 anbefalingar")
    assert found.items[0] == "1. Bærekraftig bemanning og bevilgning av ressurser"
    assert found.items[-1] == "21. Bevisstgjøring og implementering av rutiner for defuse og debrief"
    assert not any("PTSD" in "".join(part.path) for part in sections(document("seb-seminar-2025")))


def test_the_percentages_are_a_list_with_their_lead() -> None:
    """What was found, and of whom."""
    (passage, *_) = section("seb-seminar-2025", "Rambøllrapporten").passages
    assert passage.lead.startswith("Rapporten viser at kvardagen i kriminalomsorgen")
    assert passage.items[1] == "70 % har opplevd truslar"
    assert len(passage.items) == 6


@pytest.mark.parametrize(
    "title", ["SEB – Strukturert Etterarbeid ved Belastande hendingar", "Personalomsorgen - kurs", "Psykologteneste"]
)
@pytest.mark.parametrize("part", ["Formål", "I praksis"])
def test_purpose_and_practice_stand_under_their_slide(title: str, part: str) -> None:
    """Three slides have parts of the same names."""
    assert section("seb-seminar-2025", title, part).passages[0].items


def test_the_four_steps_keep_their_letters() -> None:
    """In both documents that have them."""
    for name in ("arp-seminar-2022", "etat-handlingsplan"):
        (steps,) = [block for block in lists(name) if block.items[0][:2] in {"a)", "a."}]
        assert [item[0] for item in steps.items] == list("abcd")
        assert steps.lead.endswith(":")


def test_the_strategy_s_goals_and_measures_are_sections() -> None:
    """Though each line is set apart and bullets are lost."""
    titles = [block.text for block in document("hr-strategi").blocks if isinstance(block, Heading)]
    assert "Vi har et godt arbeidsmiljø og et godt partssamarbeid" in titles
    measures = section("hr-strategi", "2 Mål og tiltak", "Aktive og ansvarlige medarbeidere og ledere").passages[0]
    assert len(measures.items) == 7
    assert measures.items[3] == "Forebygge og håndtere belastende hendelser"
