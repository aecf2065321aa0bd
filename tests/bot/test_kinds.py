"""What is asked for must be of a kind that the passage holds."""

from __future__ import annotations

import pytest

from bot.kinds import lacks_kind

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
        "Hvor mange av feriedagene kan jeg spare?",
        "Hvem skal finne ut hvor mange av oss som sliter?",
        "What is the time limit for a complaint?",
    ],
)
def test_what_asks_for_no_such_kind_lacks_nothing(question: str) -> None:
    """A plain question is left to the judge."""
    assert not lacks_kind(question, COURSE)
