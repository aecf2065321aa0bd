"""What a question asks for by name must be spoken of in the section."""

from __future__ import annotations

import pytest

from bot.naming import leaves_unnamed, points_elsewhere
from knowledge.language import Inquiry, load_terms, understand
from knowledge.types import Hit, Passage, PassageKind, Section
from tests.bot.making import source

TERMS = load_terms([])
TEXT = "Etaten har to kurs for ledere. De står i vedlegg 1 og i kapittel 23A."


def inquiry(question: str) -> Inquiry:
    """Analyse a question without a lexicon."""
    return understand(question, TERMS, lambda _: False)


def hit(text: str) -> Hit:
    """Give a hit in a section of one passage."""
    passage = Passage(PassageKind.PARAGRAPH, text, text, "nb")
    return Hit(1, passage, Section("kurs", ("Kurs",), text, (passage,)), source(), 1.0)


@pytest.mark.parametrize(
    "question",
    [
        "Hvilke biler har etaten?",
        "Kva for bilar har etaten?",
        "Hvor mange paragrafer har kurset?",
        "Hva er pensum på kurset?",
    ],
)
def test_a_section_may_not_speak_of_what_is_asked_for(question: str) -> None:
    """Which, how many and what."""
    assert leaves_unnamed(inquiry(question), hit(TEXT))


@pytest.mark.parametrize("question", ["Hva står i vedlegg 2?", "What does chapter 7 say?", "Hva er punkt 4.2?"])
def test_a_question_may_point_to_another_part(question: str) -> None:
    """An appendix, a chapter, a point by its number."""
    assert points_elsewhere(inquiry(question), hit(TEXT))


@pytest.mark.parametrize(
    "question",
    [
        "Hvilke kurs har etaten?",
        "Hvilket år kom kurset?",
        "Hvor mange kurs er det?",
        "Hva er kravet?",
        "Hva står i vedlegg 1?",
        "Gjelder kapittel 23A?",
        "Hvem følger opp bilene?",
        "What falls under courses?",
    ],
)
def test_the_rest_of_a_question_may_be_in_other_words(question: str) -> None:
    """Only the word that says what is asked for is held to it, and not a year or a requirement, which is given unnamed."""
    asked, found = inquiry(question), hit(TEXT)
    assert not leaves_unnamed(asked, found)
    assert not points_elsewhere(asked, found)
