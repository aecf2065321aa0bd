from __future__ import annotations

import gc
from dataclasses import replace
from datetime import date

import pytest

from bot.answer import Answer, Outcome
from bot.conversation import LONGEST_QUESTION
from bot.followup import Considered, Thread
from bot.thinking.memory import Memory, alone

QUESTION = "Hvem følger opp ansatte etter hendelsen?"
ANSWER = Answer(
    Outcome.ANSWER, "answered", "nb", "Leder følger opp. [1]", thread=Thread((("a", "b"),), (Considered(1, 0.5),))
)
AFTER_ANOTHER = Thread(places=(("x", "y"),), considered=(Considered(7, 0.1),))


class Day:
    """A day that a test sets."""

    def __init__(self) -> None:
        self.today = date(2026, 11, 26)

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def memory() -> Memory:
    return Memory(2)


def key_of(memory: Memory, question: str, thread: Thread = AFTER_ANOTHER, language: str = "nb") -> bytes:
    key = memory.key(question, thread, language)
    assert key is not None
    return key


def test_a_question_is_known_again_however_it_is_spaced(memory: Memory) -> None:
    memory.keep(key_of(memory, QUESTION), ANSWER)
    assert memory.recall(key_of(memory, f" {QUESTION.replace(' ', '  ')}\n"), AFTER_ANOTHER) == ANSWER


def test_an_answer_without_sources_leaves_the_thread_where_it_was(memory: Memory) -> None:
    memory.keep(key_of(memory, QUESTION), replace(ANSWER, outcome=Outcome.NONE, thread=alone(AFTER_ANOTHER)))
    recalled = memory.recall(key_of(memory, QUESTION), AFTER_ANOTHER)
    assert recalled is not None
    assert recalled.thread == AFTER_ANOTHER


def test_who_works_elsewhere_or_asks_in_another_language_or_day_has_an_answer_of_their_own() -> None:
    day = Day()
    memory = Memory(9, day)
    key = key_of(memory, QUESTION)
    assert key_of(memory, QUESTION, Thread(unit="KRUS")) != key
    assert key_of(memory, QUESTION, language="en") != key
    assert key_of(memory, QUESTION, Thread()) == key
    day.today = date(2026, 11, 27)
    assert key_of(memory, QUESTION) != key


@pytest.mark.parametrize("said", ["og hva med ledere?", "in English", "start på nytt", "hva vurderte du", "", "?"])
def test_what_hangs_on_what_was_said_before_is_not_remembered(memory: Memory, said: str) -> None:
    assert memory.key(said, AFTER_ANOTHER, "nb") is None


def test_a_pasted_document_is_not_remembered(memory: Memory) -> None:
    assert memory.key("a " * LONGEST_QUESTION, Thread(), "nb") is None


def test_half_a_character_is_a_question_too(memory: Memory) -> None:
    assert key_of(memory, f"{QUESTION} \ud83d") != key_of(memory, QUESTION)


def test_what_was_not_asked_for_the_longest_is_forgotten(memory: Memory) -> None:
    keys = [key_of(memory, f"{QUESTION} {number}") for number in range(3)]
    memory.keep(keys[0], ANSWER)
    memory.keep(keys[1], ANSWER)
    memory.recall(keys[0], Thread())
    memory.keep(keys[2], ANSWER)
    assert [memory.recall(key, Thread()) is not None for key in keys] == [True, False, True]


def test_it_can_be_turned_off() -> None:
    assert Memory(0).key(QUESTION, Thread(), "nb") is None


def test_the_question_itself_is_not_kept(memory: Memory) -> None:
    """Neither as text nor as a digest that somebody with the question could make."""
    memory.keep(key_of(memory, QUESTION), ANSWER)
    kept = [str(each) for each in gc.get_referents(memory._answers)]
    assert kept
    assert not any("følger opp ansatte" in each for each in kept)
    assert key_of(Memory(2), QUESTION) not in memory._answers
