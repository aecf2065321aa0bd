"""What is asked for must be of a kind that the passage holds."""

from __future__ import annotations

import pytest

from bot.kinds import is_untold, lacks_count, lacks_kind

COURSE = "Alle ledere skal gjennomføre e-læringskurs i mangfoldsrekruttering innen 2025."


@pytest.mark.parametrize(
    ("question", "lacking", "holding"),
    [
        ("Hvor mange timer varer kurset?", COURSE, "Kurset varer i fire timer."),
        ("Hva veier alarmen?", "Alle skal ha alarm.", "Alarmen er på 200 gram."),
        ("Which room is the psychologist in?", "The psychologist is here.", "The psychologist is in room 4."),
        ("Kva klokkeslett byrja seminaret?", "Seminaret var 8. desember 2025.", "Seminaret byrja kl. 09.00."),
        ("What time does the seminar begin?", "The seminar was on 8 December.", "It begins at 9.30."),
        ("Hvor mange prosent er fornøyd?", "1746 ansatte svarte.", "41 % svarte."),
        ("What grade do you need to pass?", "There is a programme for leaders.", "The lowest grade is C."),
        ("Kor mange av psykologane er menn?", "Fem psykologer for mennesker i etaten.", "To menn og tre kvinner."),
        ("Hvilke enheter nådde målet i fjor?", "Målet er 40 prosent kvinner.", "To enheter nådde målet."),
        ("Kva poengsum fekk eininga?", "Leiarar blir evaluerte.", "Eininga fekk 71 poeng."),
        ("Hvor mange kroner er satt av?", "Det er satt av midler.", "Det er satt av 2 millioner kroner."),
        ("What do they charge for the course?", "There are two basic courses.", "The courses are free of charge."),
        ("Hvor mange fasilitatorer har region øst?", "Hver region har 5–10.", "Region øst har sju fasilitatorer."),
        ("Hvor mange av psykologene sitter i Tromsø?", "Fem psykologer sitter i regionene.", "To sitter i Tromsø."),
        ("Kor mange millionar er sett av?", "Det er sett av midlar.", "Det er sett av to millionar."),
        ("Which company was hired?", "A mentor scheme is recommended.", "The company PwC was hired."),
        ("Hvem er leder i Halden fengsel?", "Hver enhet har en leder.", "Halden fengsel ledes av Kari."),
        ("Hvor mange har sluttet i etaten?", "Målet har 4 tiltak.", "I fjor sluttet 40."),
        ("Hvor mange svarte på undersøkelsen?", "25 % har opplevd vold.", "1746 svarte på den."),
        ("Kor mange deltok på seminaret?", "Seminaret var 8. desember.", "Vi var 80 deltakarar."),
        ("Kva var sjukefråværet i etaten?", "Sykefravær er et nøkkeltall.", "Sykefraværet var 9 %."),
        ("Hvor mye har volden gått ned?", "SEB ble innført i 2023.", "Volden har sunket, den falt med 3 %."),
        ("Hvilken dato skal opplæringen være ferdig?", "Den skal være ferdig i 2025.", "Ferdig 1. juni 2025."),
        ("When was the routine last revised?", "A routine is required.", "It was revised in 2024."),
        ("Hvem vedtok planen?", "Planen gjelder hele KRUS.", "Styret vedtok planen."),
        ("Who chairs the committee?", "The committee has guidelines.", "The director chairs it."),
        ("Kva sa direktøren om rapporten?", "Rapporten kom i 2023.", "Direktøren sa at han var glad."),
        ("Hvorfor 45 prosent og ikke 50?", "Målet er 45 prosent.", "Målet er 45 prosent fordi få søker."),
        ("Hvilken versjon gjelder?", "Planen gjelder.", "Versjon 2 gjelder."),
        ("Når ble komiteen opprettet?", "Komiteen får føringer.", "Komiteen ble opprettet i 2019."),
        ("Kven betalar reisa?", "Kurset er på KRUS.", "KRUS betaler reisen."),
        ("Hvor mange av aspirantene er vegetarianere?", "336 aspiranter.", "Ti aspiranter er vegetarianere."),
    ],
)
def test_a_passage_without_the_kind_asked_for_lacks_it(question: str, lacking: str, holding: str) -> None:
    """Hours, a time of day, a share, a mark, men and women, and what a group is counted by."""
    assert lacks_kind(question, lacking)
    assert not lacks_kind(question, holding)


@pytest.mark.parametrize(
    "question",
    [
        "Hvor mange ansatte har KRUS?",
        "Hvem har ansvaret?",
        "How many women worked there in March 2023?",
        "Who is in charge of the pay mapping?",
        "Vi i region øst ble truet. Hva gjør vi nå?",
        "Hvem skal følge opp oss på avdeling B etter en hendelse?",
        "Hvor mange av feriedagene kan jeg spare?",
        "Hvem skal finne ut hvor mange av oss som sliter?",
        "What is the time limit for a complaint?",
    ],
)
def test_what_asks_for_no_such_kind_lacks_nothing(question: str) -> None:
    """A plain question is left to the judge."""
    assert not lacks_kind(question, COURSE)


UNTOLD = "Bestemte fengsler er valgt ut. Presentasjonen sier ikke hvilke."


@pytest.mark.parametrize(
    "question", ["Hvilke fengsler er valgt ut?", "Kva fengsel er valde ut?", "Which prisons are they?"]
)
def test_a_passage_may_say_that_its_source_does_not_tell(question: str) -> None:
    """Then it says so itself, and is no answer."""
    assert is_untold(question, UNTOLD)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Er noen fengsler valgt ut?", UNTOLD),
        ("Hvem valgte dem?", UNTOLD),
        ("Hvilke fengsler er valgt ut?", "Fengslene er Oslo og Ila."),
    ],
)
def test_what_else_it_tells_is_told(question: str, text: str) -> None:
    """Only what it says it does not tell is untold."""
    assert not is_untold(question, text)


def test_how_many_there_are_needs_a_count() -> None:
    """Years, sections of acts and the numbers of a list count nothing."""
    assert lacks_count("Hvor mange søker?", "1. Etter § 26 skal alle søke innen 2025.")
    assert not lacks_count("Hvor mange søker?", "Det er fem søkere.")
    assert not lacks_count("Hvem søker?", "Alle kan søke.")
