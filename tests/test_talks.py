"""Whole conversations over the pack that ships: what leans on the answer before is understood from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bot.answer import Answer, Outcome
from bot.conversation import NOTHING_SAID, Conversation
from bot.settings import PACK, TERMS
from indexer.build import build
from indexer.catalogue import find
from knowledge.search import KnowledgeBase

DAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def conversation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Conversation]:
    index = tmp_path_factory.mktemp("talks") / "index"
    build(find([PACK]), index)
    knowledge = KnowledgeBase.open(index, [TERMS])
    yield Conversation(knowledge, today=lambda: DAY)
    knowledge.close()


def talk(conversation: Conversation, *messages: str) -> list[Answer]:
    """Say one thing after the other."""
    thread, answers = NOTHING_SAID, []
    for message in messages:
        answers.append(conversation.go_on(message, thread))
        thread = answers[-1].thread
    return answers


def first(answer: Answer) -> tuple[str, str]:
    """Where the answer's first passage stands."""
    return answer.citations[0].document, answer.citations[0].section


def test_a_talk_about_violence_goes_from_the_agency_to_the_school_to_english_and_over(
    conversation: Conversation,
) -> None:
    """Each message says only what is new."""
    asked, responsible, school, english, when, over, forgotten = talk(
        conversation,
        "Hvem følger opp ansatte etter vold og trusler?",
        "og hvem har ansvaret?",
        "hva med KRUS?",
        "and in English?",
        "og når?",
        "start på nytt",
        "og hvem har ansvaret?",
    )
    assert first(asked) == first(responsible) == ("etat-handlingsplan", "Tiltak mot vold og trusler")
    assert "nsvarlig" in responsible.text.splitlines()[2]
    assert first(school) == ("krus-handlingsplan", "4.1.5 Tiltak mot vold og trusler")
    assert "(gjelder KRUS)" in school.text
    assert (english.language, first(english)) == ("en", first(school))
    assert first(when) == first(school)
    assert "Tidspunkt: " in when.text
    assert over.reason == "start-over"
    assert forgotten.outcome is not Outcome.ANSWER


def test_a_question_without_a_joining_word_leans_on_the_answer_before(conversation: Conversation) -> None:
    """«Who is responsible?» asks of what was just shown."""
    asked, responsible = talk(conversation, "How often is the pay survey done?", "who is responsible?")
    assert first(responsible) == first(asked)


def test_the_askers_own_unit_comes_first_until_another_is_named(conversation: Conversation) -> None:
    _, school, service = talk(
        conversation, "Jeg jobber på KRUS", "Hvem har ansvaret for å markere Pride?", "og i etaten?"
    )
    assert first(school)[0] == "krus-handlingsplan"
    assert first(service)[0] == "etat-handlingsplan"


def test_another_matter_leads_away_from_what_was_shown(conversation: Conversation) -> None:
    _, other = talk(conversation, "Hvor mange sykt barn-dager har jeg?", "og hvis jeg er alene om omsorgen?")
    assert other.citations[0].section.startswith("Flere dager")


def test_a_definition_gets_the_definition_first(conversation: Conversation) -> None:
    assert "Strukturert etterarbeid" in conversation.reply("Hva er SEB?").text.split("[1]")[0]


def test_every_citation_shows_the_date_of_its_document(conversation: Conversation) -> None:
    """What is old should look old."""
    for question in ("Hva er SEB?", "Hvor mange kvinner er ledere?", "Kan jeg varsle anonymt?"):
        assert all(each.published for each in conversation.reply(question).citations)
