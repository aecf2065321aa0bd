"""Verbatim text made readable, and where sentences end."""

from __future__ import annotations

import pytest

from indexer.readable import readable, sentences


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Målrettet rekrutte-\nringsstrategi", "Målrettet rekrutteringsstrategi"),
        ("Målrettet rekrutte- ringsstrategi", "Målrettet rekrutteringsstrategi"),
        ("rekrutte\u00ad\nringsstrategi", "rekrutteringsstrategi"),
        ("likestillings- \nog mangfoldsaspektet", "likestillings- og mangfoldsaspektet"),
        ("etter- og videre-\nutdanning", "etter- og videreutdanning"),
        ("ansettelsesråd og -\nutvalg", "ansettelsesråd og -utvalg"),
        ("leder- eller\nfagstillinger", "leder- eller fagstillinger"),
        ("HMS-\nrutine", "HMS-rutine"),
        ("e-\nlæring", "e-læring"),
        ("Nord-\nNorge", "Nord-Norge"),
        ("SAMFUNNS-\nOPPDRAGET", "SAMFUNNSOPPDRAGET"),
        ("Verdiene våre - trygghet, \nåpenhet", "Verdiene våre - trygghet, åpenhet"),
        ("59-\n62 år", "59-62 år"),
        ("  To   ord\r\n\n her ", "To ord her"),
    ],
)
def test_words_broken_by_a_line_end_are_joined(quote: str, expected: str) -> None:
    """A hyphen that is meant stays: before og/eller/samt, after abbreviations, between names and numbers."""
    assert readable(quote) == expected


def test_bullets_are_set_out_on_lines_of_their_own() -> None:
    """Also those that PDFs hand out as private signs."""
    assert readable("Vi skal: • følge opp \uf0b7 melde fra") == "Vi skal:\n• følge opp\n• melde fra"


def test_nothing_is_readable_as_nothing() -> None:
    """An empty quote gives an empty text."""
    assert readable(" \n ") == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Bruk av kvotering, jf. Statens personalhåndbok.",
        "Se f.eks. Arbeidstilsynet, bl.a. NAV og kap. 3.",
        "Etter AML § 2 A-1. Rett til å varsle.",
        "Møtet er 2. desember 2022.",
        "Se pkt. 3.1.2. at lønn er viktig.",
        "Spør Avd.leder AFF, avd. HR eller K. Nordmann.",
        "Det gjelder ca. 20 ansatte, mtp. Alder.",
        "Fristen er 1.12. 2025.",
    ],
)
def test_abbreviations_ordinals_dates_and_initials_end_no_sentence(sentence: str) -> None:
    """A full stop means many things in Norwegian."""
    assert sentences(sentence) == [sentence]


def test_text_is_divided_at_the_ends_of_its_sentences() -> None:
    """Full stops, question marks and closing quotation marks."""
    text = "Hva er et varsel? «Det er innholdet som teller.» Lederen skal følge opp. 3 av 4 gjør det. Ærlig talt!"
    assert sentences(text) == [
        "Hva er et varsel?",
        "«Det er innholdet som teller.»",
        "Lederen skal følge opp.",
        "3 av 4 gjør det.",
        "Ærlig talt!",
    ]


def test_no_word_is_lost_between_sentences() -> None:
    """Put together again, the sentences are the text."""
    text = "Første. Andre … og mer! (Tredje.) Slutt uten punktum"
    assert " ".join(sentences(text)) == text
