"""Tables of measures as a PDF's text holds them."""

from __future__ import annotations

from indexer.document import Row
from tests.indexer.making import blocks_of, read_text, squeezed


def rows(text: str) -> list[tuple[str, ...]]:
    return [block.cells for block in blocks_of(text) if isinstance(block, Row)]


TIMED = "Mål Tiltak Tidspunkt Ansvarlig \n\n"
UNTIMED = "Mål  Tiltak Ansvarlig \n"


def test_a_goal_spans_the_measures_below_it() -> None:
    """It is repeated in each row, its lines and soft hyphens joined."""
    text = TIMED + (
        "Fritt for mobbing/ \ntrakassering \n\nSørge for god opp-\nlæring av ledere \n\n2025 HR \n\n"
        "Øke synlighet av \nveileder \n\nLøpende AMU \n\n"
    )
    assert rows(text) == [
        ("Fritt for mobbing/ trakassering", "Sørge for god opplæring av ledere", "2025", "HR"),
        ("Fritt for mobbing/ trakassering", "Øke synlighet av veileder", "Løpende", "AMU"),
    ]


def test_a_row_s_quote_is_the_stretch_that_holds_its_own_cells() -> None:
    """The goal is in the first row's quote only."""
    text = TIMED + "Et mål \n\nEt tiltak \n\n2025 HR \n\nEt annet tiltak \n\nLøpende AMU \n"
    first, second = (block for block in blocks_of(text) if isinstance(block, Row))
    assert first.quote == "Et mål \n\nEt tiltak \n\n2025 HR"
    assert second.quote == "Et annet tiltak \n\nLøpende AMU"
    assert first.header == ("Mål", "Tiltak", "Tidspunkt", "Ansvarlig")


def test_the_end_of_a_row_may_share_a_line_with_its_measure() -> None:
    """The next line begins the next measure."""
    text = UNTIMED + (
        "Sikre \nkompetanse \n\nUtvikle en strategi KDI \nGjennomføre program for alle ledere KDI \n"
        "Gjennomføre opplæring i nye \nsystemer \n\nEnhetsleder \n"
    )
    assert rows(text) == [
        ("Sikre kompetanse", "Utvikle en strategi", "KDI"),
        ("Sikre kompetanse", "Gjennomføre program for alle ledere", "KDI"),
        ("Sikre kompetanse", "Gjennomføre opplæring i nye systemer", "Enhetsleder"),
    ]


def test_time_and_responsible_may_wrap_and_stand_apart() -> None:
    """ "Hvert andre / år" and a role over three lines."""
    text = TIMED + (
        "Mål A \n\nTiltak om det ene \n\nHvert andre \når \n\nDirektør \n\n"
        "Mål B \n\nTiltak om det andre \n\nLøpende Forskere, \nundervisere \nog \nemnegrupper \n\n"
        "Mål C \n\nTiltak om det tredje \n\n2024 \n \n\nSeksjonsleder \nstudie-\nadministrasjon \n"
    )
    assert [row[2:] for row in rows(text)] == [
        ("Hvert andre år", "Direktør"),
        ("Løpende", "Forskere, undervisere og emnegrupper"),
        ("2024", "Seksjonsleder studieadministrasjon"),
    ]


def test_a_page_break_inside_a_row_continues_goal_and_measure() -> None:
    """What goes on after the break begins in lower case; a measure that begins there has a capital."""
    text = UNTIMED + (
        "Rekruttere med ulik \nkompetanse og \n\nBenytte felles maler \n\nKDI \n\nSikre at søkere med \n\nEnhetsleder \n"
        " perspektiver for å \nutvikle etaten. \n\n"
        "minoritetsbakgrunn innkalles til intervju \nDet skal tilstrebes at begge kjønn deltar \n\nEnhetsleder \n"
    )
    goal = "Rekruttere med ulik kompetanse og perspektiver for å utvikle etaten."
    assert rows(text) == [
        (goal, "Benytte felles maler", "KDI"),
        (goal, "Sikre at søkere med minoritetsbakgrunn innkalles til intervju", "Enhetsleder"),
        (goal, "Det skal tilstrebes at begge kjønn deltar", "Enhetsleder"),
    ]


def test_a_goal_of_one_noun_may_stand_on_its_measure_s_line() -> None:
    """A measure that begins with a verb and a name is no such thing."""
    text = TIMED + (
        "Rettferd for alle \n\nMarkere Pride og andre dager \n\n2025 HR \n\n"
        "Lønn KRUS arbeider for å sikre \nrettferdig lønn \n\nLøpende Leder \n"
    )
    assert rows(text) == [
        ("Rettferd for alle", "Markere Pride og andre dager", "2025", "HR"),
        ("Lønn", "KRUS arbeider for å sikre rettferdig lønn", "Løpende", "Leder"),
    ]


def test_a_measure_may_end_with_the_name_of_a_unit() -> None:
    """After a preposition it is no one responsible."""
    text = UNTIMED + "Mangfold \n\nKvotering, jf. brev til \nKRUS \n\nKRUS \n"
    assert rows(text) == [("Mangfold", "Kvotering, jf. brev til KRUS", "KRUS")]


def test_the_text_after_a_table_is_text() -> None:
    """A heading with a number, or a line as wide as the page."""
    wide = "Oversikt over alle stillingskategorier ved virksomheten vises i et eget vedlegg 1 bakerst."
    text = TIMED + f"Mål A \n\nTiltak B \n\n2025 HR \n\n \n\n{wide}\n\n4.2 Neste \n\nTekst her.\n"
    after = blocks_of(text)[1:]
    assert [getattr(block, "quote", getattr(block, "text", "")) for block in after] == [wide, "4.2 Neste", "Tekst her."]


def test_responsible_may_come_before_the_time() -> None:
    """The column names tell."""
    text = "Mål Tiltak Ansvarlig Frist\n\nMål A\n\nTiltak B som varer\n\nHR 2025\n\nTiltak C\n\nKDI Løpende\n"
    assert [row[2:] for row in rows(text)] == [("HR", "2025"), ("KDI", "Løpende")]


def test_a_table_without_goals_has_measures_only() -> None:
    """One column before those of time and responsible."""
    assert rows("Tiltak Frist Ansvarlig\n\nLage plan\n\n2025 HR\n\nØve mer\n\nÅrlig Leder\n") == [
        ("Lage plan", "2025", "HR"),
        ("Øve mer", "Årlig", "Leder"),
    ]


def test_what_cannot_be_read_as_rows_stays_text_and_is_noted() -> None:
    """Nothing is lost, and the log says why."""
    text = "Mål Tiltak Ansvarlig\n\nNoe helt annet enn en tabell kommer her.\n"
    document = read_text(text)
    assert squeezed(text) == squeezed("".join(getattr(b, "quote", getattr(b, "text", "")) for b in document.blocks))
    assert document.notes == ("the table 'Mål Tiltak Ansvarlig': no rows were found under it",)


def test_an_end_without_a_measure_is_kept_and_noted() -> None:
    """A role that stands alone is a paragraph."""
    document = read_text(UNTIMED + "Mål A \n\nTiltak B \n\nKDI \n\nEnhetsleder \n\nTiltak C \n\nKDI \n")
    assert document.notes == ("the table 'Mål  Tiltak Ansvarlig': 'Enhetsleder' stands without a measure",)
    assert "Enhetsleder" in [getattr(block, "quote", getattr(block, "text", "")) for block in document.blocks]
