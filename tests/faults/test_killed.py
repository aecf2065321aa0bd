"""The bot is killed, and its parts, in the middle of their work; and the index is taken from under it."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path

import pytest

from indexer.build import build
from indexer.catalogue import find
from knowledge.folder import IndexFolder
from tests.bot.conftest import OFFICE
from tests.bot.teams.fakes import FakeConnector, Reply, message
from tests.faults.serving import ANSWER, QUESTION, alive, serve


@pytest.fixture
async def connector() -> AsyncIterator[FakeConnector]:
    fake = FakeConnector()
    async with fake.server:
        yield fake


@pytest.fixture
def index(office_index: Path, tmp_path: Path) -> Path:
    """An index of the test's own."""
    shutil.copytree(office_index, tmp_path / "index")
    return tmp_path / "index"


async def until(true: Callable[[], bool]) -> None:
    """Wait for something that comes by itself."""
    async with asyncio.timeout(60):
        while not true():  # noqa: ASYNC110 - other processes have no events for this
            await asyncio.sleep(0.02)


async def test_killed_while_it_answers_the_bot_leaves_nothing_running(
    index: Path, tmp_path: Path, connector: FakeConnector
) -> None:
    """Started again, it answers what Teams sends again, knows the conversation, and needed no hand."""
    connector.script = [Reply(), Reply(delay=8)]
    with serve(index, tmp_path / "s.sqlite") as bot:
        assert await bot.ask(QUESTION, connector.url) == 202
        others = bot.others()
        assert len(others) == 3
        again = message("Hva er SEB?", connector.url)
        asked = asyncio.create_task(bot.post(again))
        await until(lambda: len(connector.sent) == 2)
        bot.kill()
        assert await asked == 0
        await until(lambda: not any(alive(pid) for pid in others))
    connector.script = []
    connector.sent.clear()
    with serve(index, tmp_path / "s.sqlite") as bot:
        assert await bot.ready()
        assert await bot.post(again) == 202
        assert await bot.ask("og hva med ledere?", connector.url) == 202
        assert connector.texts


async def test_what_was_answered_before_the_bot_was_killed_is_not_answered_again(
    index: Path, tmp_path: Path, connector: FakeConnector
) -> None:
    """Not even where the kill follows at once upon the answer; somebody else's message is answered."""
    answered = message(QUESTION, connector.url)
    with serve(index, tmp_path / "s.sqlite") as bot:
        assert await bot.post(answered) == 202
        bot.kill()
    assert [ANSWER in text for text in connector.texts] == [True]
    connector.sent.clear()
    with serve(index, tmp_path / "s.sqlite") as bot:
        assert await bot.post(answered) == 202
        assert connector.sent == []
        assert await bot.ask(QUESTION, connector.url, conversation={"id": "a:other"}) == 202
    assert [ANSWER in text for text in connector.texts] == [True]


async def test_a_thinker_killed_while_it_answers_costs_no_answer(
    index: Path, tmp_path: Path, connector: FakeConnector
) -> None:
    """Nor does the host, killed on top of it: then the server thinks itself."""
    with serve(index, tmp_path / "s.sqlite") as bot:
        host, *thinkers = bot.others()
        asking = [
            asyncio.create_task(bot.ask(f"{QUESTION} {number}", connector.url, conversation={"id": f"a:{number}"}))
            for number in range(20)
        ]
        await until(lambda: len(connector.texts) > 2)
        for pid in thinkers:
            os.kill(pid, signal.SIGKILL)
        assert await asyncio.gather(*asking) == [202] * 20
        assert [text for text in connector.texts if ANSWER not in text] == []
        assert len(connector.texts) == 20
        for pid in bot.others():
            with suppress(ProcessLookupError):  # its end may have come by itself since it was listed
                os.kill(pid, signal.SIGKILL)
        await until(lambda: not alive(host))
        assert await bot.ask(QUESTION + " Nå?", connector.url) == 202
        assert ANSWER in connector.texts[-1]


async def test_without_its_index_on_disk_the_bot_answers_on_and_takes_up_the_next_one(
    index: Path, tmp_path: Path, connector: FakeConnector
) -> None:
    with serve(index, tmp_path / "s.sqlite") as bot:
        shutil.rmtree(index)
        for pid in bot.others()[1:]:  # also one who must be made anew
            os.kill(pid, signal.SIGKILL)
        assert await bot.ask(QUESTION, connector.url) == 202
        assert ANSWER in connector.texts[-1]
        documents = tmp_path / "documents"
        documents.mkdir()
        (documents / "nytt.md").write_text(
            "# Sykkelparkering\n\nSykler settes i kjelleren ved port 3.\n", encoding="utf-8"
        )
        build(find([OFFICE, documents]), index)
        async with asyncio.timeout(60):
            while "port 3" not in connector.texts[-1]:
                await asyncio.sleep(0.3)
                await bot.ask("Hvor settes sykler?", connector.url)
        assert await bot.ready()


async def test_an_index_spoilt_under_the_bot_costs_no_more_than_apologies_and_the_next_one_mends_it(
    index: Path, tmp_path: Path, connector: FakeConnector
) -> None:
    """The database is overwritten in place. What is still in memory may be answered from; nothing crashes."""
    with serve(index, tmp_path / "s.sqlite") as bot:
        contents = IndexFolder(index).current().contents
        with contents.open("r+b") as file:
            file.write(b"\xff" * contents.stat().st_size)
        assert await bot.ask(QUESTION, connector.url) == 202
        assert len(connector.texts) == 1
        assert bot.process.poll() is None
        build(find([OFFICE]), index)
        async with asyncio.timeout(60):
            while ANSWER not in connector.texts[-1]:
                await asyncio.sleep(0.3)
                await bot.ask(QUESTION, connector.url)
        assert await bot.ready()


async def test_a_build_that_is_killed_leaves_the_running_bot_alone(
    index: Path, tmp_path: Path, connector: FakeConnector
) -> None:
    """And the next build goes through. Where exactly it is killed, tests/indexer/test_build.py tries at every step."""
    with serve(index, tmp_path / "s.sqlite") as bot:
        command = [sys.executable, "-c", "from cli.main import main; main()", "index", "--rebuild", "--out", str(index)]
        building = await asyncio.create_subprocess_exec(*command)
        await until(lambda: len(list(index.glob("g-*"))) > 1)
        building.kill()
        await building.wait()
        assert await bot.ask(QUESTION, connector.url) == 202
        assert ANSWER in connector.texts[-1]
        assert await bot.ready()
        build(find([OFFICE]), index)
