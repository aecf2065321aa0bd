"""The words that give a line away."""

from __future__ import annotations

import pytest

from indexer.readers.words import TIME, is_unfinished, names_someone

TIMES = """\
Løpende|2025|2023-2026|Ved opptak|Hvert andre år|Hvert 2. år|Årlig|Innen 2025|Høsten 2024|1. juni 2025|Q3 2025|\
2. halvår 2025|Kvart år|Annethvert år|Ved behov"""
SOMEONE = """\
HR|KDI|Enhetsleder|Direktør|Avd.leder AFF|Avd. leder AFF|Ledere|HR/HMS|Ledelse|Seksjonsleder studieadministrasjon|\
Aspirantnemnda|Forskere, undervisere og emnegrupper|Verneombud"""
NO_ONE = """\
KRUS skal være god|Leder følger opp|Lønn|Utvikle strategi|leder|HR.|KDI og||Alle ansatte kjenner|\
KRUS oppleves som et attraktivt studiested for et mangfold av aspiranter/studenter"""


@pytest.mark.parametrize("time", TIMES.split("|"))
def test_times_are_known(time: str) -> None:
    """As action plans write them, in bokmål and nynorsk."""
    assert TIME.fullmatch(time)


@pytest.mark.parametrize("text", ["Tiltak", "ved KRUS", "12025", "i 2025.1", "Gjennom"])
def test_other_words_are_no_times(text: str) -> None:
    """Nor are numbers that are too long."""
    assert not TIME.fullmatch(text)


@pytest.mark.parametrize("text", SOMEONE.split("|"))
def test_roles_and_units_name_someone(text: str) -> None:
    """Titles by their endings, units by their capitals."""
    assert names_someone(text)


@pytest.mark.parametrize("text", NO_ONE.split("|"))
def test_sentences_and_other_nouns_name_no_one(text: str) -> None:
    """A verb makes it a sentence."""
    assert not names_someone(text)


@pytest.mark.parametrize("text", ["kompetanse,", "handlings-", "til opptakskomiteen der", "mellom kjønn og"])
def test_a_line_that_breaks_off_is_unfinished(text: str) -> None:
    """A comma, a hyphen, or a word that needs another."""
    assert is_unfinished(text)


def test_a_finished_line_is_not() -> None:
    """Nothing is not unfinished either."""
    assert not is_unfinished("Mål og tiltak")
    assert not is_unfinished("")
