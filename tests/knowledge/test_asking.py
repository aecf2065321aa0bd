"""What kind of answer a question wants, and which passages hold one."""

from __future__ import annotations

import pytest

from knowledge.language.asking import COLUMNS, Want, holds, want
from knowledge.language.words import words


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Hvem leder øvelsen?", Want.WHO),
        ("Kven er verneombod?", Want.WHO),
        ("Who is responsible?", Want.WHO),
        ("Når er fristen?", Want.WHEN),
        ("How soon must it be done?", Want.WHEN),
        ("Kva år kom planen?", Want.WHEN),
        ("Hvor ofte øver vi?", Want.HOW_OFTEN),
        ("Kor ofte øver vi?", Want.HOW_OFTEN),
        ("How often do we train?", Want.HOW_OFTEN),
        ("Hvor mange dager får jeg?", Want.HOW_MANY),
        ("Kor mykje får eg?", Want.HOW_MANY),
        ("What percentage are women?", Want.HOW_MANY),
        ("antall ansatte", Want.HOW_MANY),
        ("Hva er e-posten til kontoret?", Want.CONTACT),
        ("telefonnummeret til vakta", Want.CONTACT),
        ("Hvordan bestiller jeg?", Want.ANYTHING),
        ("reiseregning", Want.ANYTHING),
        ("", Want.ANYTHING),
    ],
)
def test_a_question_s_words_tell_what_it_wants(question: str, wanted: Want) -> None:
    """In all three languages."""
    assert want(words(question)) is wanted


def test_two_words_in_a_row_decide_before_a_single_one() -> None:
    """ "Hvor ofte" is asked, though "ansvaret" stands there too."""
    assert want(words("Hvor ofte byttes ansvaret?")) is Want.HOW_OFTEN


def test_where_several_fit_the_first_kind_decides() -> None:
    """Whose telephone number it is matters less than the number."""
    assert want(words("Hvem har telefonnummeret?")) is Want.CONTACT


@pytest.mark.parametrize(
    ("kind", "text", "other"),
    [
        (Want.WHO, "Lederen følger opp.", "Planen følges opp."),
        (Want.WHEN, "Lever den senest 1. juni 2024.", "Lever den på kontoret."),
        (Want.WHEN, "Svaret kommer om 30 dager.", "Svaret kommer på døra."),
        (Want.HOW_MANY, "Det er 12 plasser.", "Det er mange plasser."),
        (Want.HOW_OFTEN, "Øvelsen er årlig.", "Øvelsen er i parken."),
        (Want.HOW_OFTEN, "There is a drill every September.", "There is a drill."),
        (Want.CONTACT, "Ring 55 00 11 22.", "Ring vakta."),
        (Want.CONTACT, "Skriv til post@fjordvik.example.", "Skriv til kontoret."),
        (Want.CONTACT, "Ring 116 117 om natta.", "Ring om natta."),
    ],
)
def test_a_passage_shows_that_it_holds_what_is_wanted(kind: Want, text: str, other: str) -> None:
    """By a sign that such answers have."""
    assert holds(kind, text)
    assert not holds(kind, other)


def test_a_table_s_column_may_hold_what_is_wanted() -> None:
    """The column "Ansvarlig" answers who, whatever stands in it."""
    assert holds(Want.WHO, "Mål: Kurs. Ansvarlig: Kari Vik.", ("Mål", "Ansvarlig"))
    assert not holds(Want.WHO, "Mål: Kurs. Navn: Kari Vik.", ("Mål", "Navn"))


def test_any_passage_holds_something() -> None:
    """A question that wants nothing in particular favours none."""
    assert holds(Want.ANYTHING, "")


@pytest.mark.parametrize("kind", list(Want))
def test_every_kind_can_be_held_or_not(kind: Want) -> None:
    """A kind that is added needs its columns and its signs."""
    assert isinstance(COLUMNS[kind], tuple)
    assert isinstance(holds(kind, "noe"), bool)
