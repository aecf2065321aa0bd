"""The bot's own answers, from thinkers."""

from __future__ import annotations

import asyncio
import gc
import shutil
import weakref
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.conversation import Conversation
from bot.followup import Thread
from bot.meter import Stage, Unmetered
from bot.settings import TERMS
from bot.thinking.minds import Minds, settle
from bot.thinking.thought import Stopwatch, Thinking, timed
from knowledge.contents import Contents
from knowledge.folder import Generation, IndexFolder
from knowledge.search import KnowledgeBase
from knowledge.types import Section

QUESTION = "Hvem følger opp ansatte etter vold og trusler?"


class Noted(Unmetered):
    """Notes the stages whose time it is told."""

    def __init__(self) -> None:
        self.stages: list[Stage] = []

    def took(self, stage: Stage, seconds: float) -> None:
        assert seconds >= 0
        self.stages.append(stage)


def open_index(generation: Generation) -> KnowledgeBase:
    return KnowledgeBase.open_generation(generation, [TERMS])


@pytest.fixture
def meter() -> Noted:
    return Noted()


@pytest.fixture
def minds(meter: Noted) -> Minds:
    return Minds(1, 100, open_index, meter)


@asynccontextmanager
async def thinking_about(minds: Minds, folder: Path) -> AsyncIterator[tuple[Thinking, KnowledgeBase]]:
    generation = IndexFolder(folder).current()
    knowledge = open_index(generation)
    thinking = minds.thinking(generation, knowledge)
    yield thinking, knowledge
    thinking.close()
    knowledge.close()


async def test_a_thinkers_answer_is_the_conversations(minds: Minds, meter: Noted, office_index: Path) -> None:
    async with thinking_about(minds, office_index) as (thinking, knowledge):
        await thinking.start()
        answer = await thinking(QUESTION, Thread(), "nb")
        assert answer == Conversation(knowledge).go_on(QUESTION, Thread(), "nb")
        assert answer.citations
    assert {Stage.UNDERSTAND, Stage.SEARCH, Stage.JUDGE, Stage.COMPOSE} <= set(meter.stages)


async def test_a_new_index_is_answered_from_by_the_hosts_successor(
    minds: Minds, office_index: Path, museum_index: Path
) -> None:
    async with thinking_about(minds, museum_index) as (about_museum, _):
        await about_museum.start()
        async with thinking_about(minds, office_index) as (about_office, _):
            assert (await about_office(QUESTION, Thread(), "nb")).citations
            assert not (await about_museum(QUESTION, Thread(), "nb")).citations


async def test_without_thinkers_the_server_answers_itself(minds: Minds, office_index: Path, tmp_path: Path) -> None:
    """Here because the files had gone before the successor could open them."""
    copy = tmp_path / "index"
    shutil.copytree(office_index, copy)
    async with thinking_about(minds, office_index):
        generation = IndexFolder(copy).current()
        knowledge = open_index(generation)
        shutil.rmtree(copy)
        thinking = minds.thinking(generation, knowledge)
        with capture_logs() as logs:
            assert (await thinking(QUESTION, Thread(), "nb")).citations
        assert [line["event"] for line in logs] == ["thinkers_gone"]
        thinking.close()
        knowledge.close()


def test_times_belong_to_one_question_only(office: KnowledgeBase) -> None:
    stopwatch = Stopwatch()
    think = timed(Conversation(office, meter=stopwatch).go_on, stopwatch)
    with stopwatch.stage(Stage.SEND):
        pass
    _, times = think(QUESTION, Thread(), "nb")
    assert Stage.SEARCH in [stage for stage, _ in times]
    assert Stage.SEND not in [stage for stage, _ in times]


async def test_thinkers_read_the_index_at_once_without_disturbing_one_another(office_index: Path, meter: Noted) -> None:
    """They share one open file; each must read what it asked for, and not from where another one stands."""
    minds = Minds(3, 0, open_index, meter)
    async with thinking_about(minds, office_index) as (thinking, knowledge):
        questions = [section.title for source in knowledge.sources() for section in _sections(office_index, source.id)]
        expected = [Conversation(knowledge).go_on(question, Thread(), "nb") for question in questions]
        answers = await asyncio.gather(*(thinking(question, Thread(), "nb") for question in questions * 5))
        assert answers == expected * 5


def _sections(folder: Path, document: str) -> list[Section]:
    contents = Contents(IndexFolder(folder).current().contents)
    found = list(contents.sections(document))
    contents.close()
    return found


async def test_what_was_asked_before_is_not_thought_about_again(minds: Minds, meter: Noted, office_index: Path) -> None:
    async with thinking_about(minds, office_index) as (thinking, _):
        first = await thinking(QUESTION, Thread(), "nb")
        thought = len(meter.stages)
        assert await thinking(f"  {QUESTION} ", Thread(), "nb") == first
        assert len(meter.stages) == thought


async def test_a_remembered_answer_is_the_one_that_would_be_found(minds: Minds, office_index: Path) -> None:
    """In a conversation, too: the second round, from memory, goes as the first, and as it would without memory."""
    said = [
        QUESTION, "og hva med ledere?", "Hva er SEB?", "in English", "Xyzzy plugh", "hva vurderte du",
        "Jeg jobber på KRUS", QUESTION, "", "start på nytt", "og hvem?", QUESTION,
    ]  # fmt: skip
    async with thinking_about(minds, office_index) as (thinking, knowledge):
        here = Conversation(knowledge)
        for _ in range(2):
            thread = Thread()
            for question in said:
                answer = await thinking(question, thread, "nb")
                assert answer == here.go_on(question, thread, "nb"), question
                thread = answer.thread


async def test_after_a_host_has_died_a_new_index_is_answered_from_all_the_same(
    minds: Minds, office_index: Path, museum_index: Path
) -> None:
    """In the server's own process, and never from the index before."""
    async with thinking_about(minds, museum_index) as (about_museum, _):
        about_museum.close()  # as when the system has ended it
        with capture_logs() as logs:
            async with thinking_about(minds, office_index) as (about_office, _):
                assert (await about_office(QUESTION, Thread(), "nb")).citations
    assert [line["event"] for line in logs] == ["thinkers_gone"]


def test_what_lasts_is_collected_no_more_and_what_is_over_once() -> None:
    """The second time what was settled before is looked through again: an index that was exchanged must not stay for ever."""

    class Ring:
        def __init__(self) -> None:
            self.itself = self

    ring = Ring()
    gone = weakref.ref(ring)
    before = gc.get_threshold()
    try:
        settle()
        del ring
        gc.collect()
        assert gone() is not None
        settle()
        assert gone() is None
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
