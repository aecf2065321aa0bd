"""A new index under the running bot: taken up when it is whole and answers; otherwise the old one serves on."""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot import generations as module
from bot.answering import Answering
from bot.conversation import Conversation
from bot.edition import Edition
from bot.generations import TRY_AGAIN_AFTER, Generations
from bot.live import Live
from bot.metrics import Metrics
from bot.server import listening
from bot.settings import HOME, TERMS, Settings
from bot.turn import Scope, Turn, TurnKind
from indexer.build import build
from indexer.catalogue import find
from knowledge.folder import Generation, IndexFolder
from knowledge.search import KnowledgeBase
from tests.bot.conftest import OFFICE
from tests.bot.teams.fakes import FakeClock, FakeConnector, message

QUESTION = "Hvem følger opp ansatte etter vold og trusler?"


def open_index(generation: Generation) -> KnowledgeBase:
    return KnowledgeBase.open_generation(generation, [TERMS])


class Bench:
    """An index of its own, and what keeps an edition in step with it."""

    def __init__(self, folder: Path, documents: Path) -> None:
        self.folder = folder
        self.documents = documents
        self.clock = FakeClock()
        self.metrics = Metrics()
        self.closed: list[str] = []
        self.thinking: Any = None
        generation = IndexFolder(folder).current()
        self.live = Live(self.make(generation, open_index(generation)), self._close)
        self.generations = Generations(IndexFolder(folder), self.live, open_index, self.make, self.metrics, self.clock)

    @property
    def in_use(self) -> str:
        return self.live.value.knowledge.generation

    def make(self, _: Generation, knowledge: KnowledgeBase) -> Edition:
        return Edition(knowledge, Answering(Conversation(knowledge)), self.thinking)

    def change(self) -> Path:
        """Build a new generation with one document more; gives its folder."""
        number = len(list(self.documents.iterdir()))
        head = f"---\nid: ny-{number}\ntitle: Sykkelparkering {number}\npublisher: Direktoratet\n---\n"
        (self.documents / f"ny-{number}.md").write_text(f"{head}\n# Sykler\n\nSykler settes i bod {number}.\n")
        build(find([self.documents]), self.folder)
        return IndexFolder(self.folder).current().path

    async def ask(self) -> str:
        turn = Turn(TurnKind.MESSAGE, "1", "a", "b", Scope.PERSONAL, "nb-NO", QUESTION)
        with self.live.lease() as edition:
            (said,) = await edition.receive(turn)
        return said.text

    def _close(self, edition: Edition) -> None:
        self.closed.append(edition.knowledge.generation)
        edition.close()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    documents = tmp_path / "documents"
    shutil.copytree(OFFICE, documents)
    build(find([documents]), tmp_path / "index")
    bench = Bench(tmp_path / "index", documents)
    yield bench
    bench.live.close()


async def test_nothing_new_is_left_alone(bench: Bench) -> None:
    before = bench.live.value
    await bench.generations.look()
    assert bench.live.value is before


async def test_a_new_generation_is_taken_up_and_the_old_one_closed(bench: Bench) -> None:
    before = bench.in_use
    new = bench.change()
    with capture_logs() as said:
        await bench.generations.look()
    assert bench.in_use == new.name
    assert bench.closed == [before]
    assert [(line["event"], line["generation"]) for line in said] == [("index_exchanged", new.name)]
    assert bench.metrics.registry.get_sample_value("trygg_index_info", {"generation": new.name}) == 1
    assert any(source.title.startswith("Sykkelparkering") for source in bench.live.value.knowledge.sources())


async def test_a_turn_under_way_goes_on_with_the_index_it_began_with(bench: Bench) -> None:
    """The old one stays open until then: no answer is put together from two indexes, and none fails."""
    with bench.live.lease() as edition:
        bench.change()
        await bench.generations.look()
        assert bench.closed == []
        assert edition.knowledge.search(edition.knowledge.understand(QUESTION))
    assert len(bench.closed) == 1


class FakeThinking:
    """Notes which index is in use when it is started."""

    def __init__(self, bench: Bench) -> None:
        self.started: list[str] = []
        self._bench = bench

    async def start(self) -> None:
        self.started.append(self._bench.in_use)

    def close(self) -> None:
        pass


async def test_the_thinkers_of_a_new_index_are_there_before_it_is_used(bench: Bench) -> None:
    """Whoever asks first does not wait for them."""
    before = bench.in_use
    bench.thinking = FakeThinking(bench)
    new = bench.change()
    await bench.generations.look()
    assert bench.thinking.started == [before]
    assert bench.in_use == new.name


def remove(part: Path) -> None:
    if part.is_dir():
        shutil.rmtree(part)
    else:
        part.unlink()


def overwrite(part: Path) -> None:
    """Put nonsense in the place of its files; those that the generation before shares by links stay as they are."""
    for file in [each for each in part.rglob("*") if each.is_file()] if part.is_dir() else [part]:
        file.unlink()
        file.write_bytes(b"\0" * 100)


@pytest.mark.parametrize("part", ["passport.json", "contents.sqlite", "vocabulary.npz", "passages.vectors"])
@pytest.mark.parametrize("harm", [remove, overwrite])
async def test_a_damaged_generation_is_refused_and_the_old_one_serves_on(part: str, harm: object, bench: Bench) -> None:
    before = bench.in_use
    damaged = bench.change()
    harm(damaged / part)
    with capture_logs() as said:
        await bench.generations.look()
    assert bench.in_use == before
    assert [(line["event"], line["log_level"]) for line in said] == [("index_refused", "error")]
    assert "Arbeidsgiver skal følge opp" in await bench.ask()


async def test_a_generation_that_opens_but_finds_nothing_is_refused(bench: Bench) -> None:
    before = bench.in_use
    build([], bench.folder)
    await bench.generations.look()
    assert bench.in_use == before


async def test_what_was_refused_is_not_tried_each_second_but_later_again(bench: Bench) -> None:
    """What failed may have been the machine: too many open files, a share that was away."""
    damaged = bench.change()
    passport = (damaged / "passport.json").read_bytes()
    (damaged / "passport.json").unlink()
    with capture_logs() as said:
        for _ in range(3):
            await bench.generations.look()
        assert len(said) == 1
        (damaged / "passport.json").write_bytes(passport)
        bench.clock.now += TRY_AGAIN_AFTER
        await bench.generations.look()
    assert bench.in_use == damaged.name


async def test_after_a_damaged_generation_the_next_whole_one_is_taken_at_once(bench: Bench) -> None:
    (bench.change() / "passport.json").unlink()
    await bench.generations.look()
    shutil.rmtree(bench.folder)
    whole = bench.change()
    await bench.generations.look()
    assert bench.in_use == whole.name


async def test_an_index_deleted_under_the_bot_serves_on(bench: Bench) -> None:
    """All that is needed is open; questions nobody asked before are answered, too."""
    shutil.rmtree(bench.folder)
    with capture_logs() as said:
        await bench.generations.look()
        await bench.generations.look()
    assert [line["event"] for line in said] == ["index_refused"]
    assert "Arbeidsgiver skal følge opp" in await bench.ask()
    knowledge = bench.live.value.knowledge
    assert all(knowledge.search(knowledge.understand(source.title)) for source in knowledge.sources())


@pytest.fixture
async def connector() -> AsyncIterator[FakeConnector]:
    fake = FakeConnector()
    async with fake.server:
        yield fake


async def test_no_answer_is_missed_while_indexes_are_built_by_another_process(
    bench: Bench, connector: FakeConnector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """People ask all the time, and `trygg index` runs twice beside the bot."""
    monkeypatch.setattr(module, "LOOK_EVERY", 0.02)
    settings = Settings(index=bench.folder, anonymous=True, port=0, user_rate=100_000, total_rate=100_000)
    with capture_logs() as said:
        async with listening(settings) as port, aiohttp.ClientSession() as session:
            done = asyncio.Event()

            async def person() -> int:
                asked = 0
                while not done.is_set():
                    body = message(QUESTION, connector.url)
                    async with session.post(f"http://127.0.0.1:{port}/api/messages", json=body) as answer:
                        assert answer.status == 202
                    asked += 1
                return asked

            people = [asyncio.create_task(person()) for _ in range(2)]
            for number in range(2):
                document = bench.documents / "vold.md"
                document.write_text(document.read_text() + f"\nDen {number}. utgaven gjelder nå.\n")
                options = ("index", "--no-pack", "--out", str(bench.folder), str(bench.documents))
                program = (sys.executable, "-c", "from cli.main import main; main()")
                index = await asyncio.create_subprocess_exec(
                    *program, *options, cwd=HOME, stderr=asyncio.subprocess.PIPE
                )
                _, problem = await index.communicate()
                assert index.returncode == 0, problem
                async with asyncio.timeout(60):
                    while sum(line["event"] == "index_exchanged" for line in said) == number:  # noqa: ASYNC110 - a log has no event
                        await asyncio.sleep(0.01)
            done.set()
            asked = sum(await asyncio.gather(*people))
    assert asked == len(connector.texts)
    assert all("Arbeidsgiver skal følge opp ansatte" in text for text in connector.texts)
    assert {line["event"] for line in said} == {"listening", "index_exchanged", "stopping"}


async def test_with_thinking_processes_too_a_refused_index_does_not_stand_in_the_way_of_the_next(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thinkers of the refused one were made, and have ended."""
    monkeypatch.setattr(module, "LOOK_EVERY", 0.02)
    settings = Settings(index=bench.folder, anonymous=True, port=0, workers=1)

    async def until(event: str) -> None:
        async with asyncio.timeout(60):
            while event not in [line["event"] for line in said]:  # noqa: ASYNC110 - a log has no event
                await asyncio.sleep(0.01)

    with capture_logs() as said:
        async with listening(settings) as port, aiohttp.ClientSession() as session:
            await asyncio.to_thread(build, [], bench.folder)
            await until("index_refused")
            new = await asyncio.to_thread(bench.change)
            await until("index_exchanged")
            async with session.get(f"http://127.0.0.1:{port}/readyz") as ready:
                assert ready.status == 200
    assert [line["generation"] for line in said if line["event"] == "index_exchanged"] == [new.name]
    assert "thinkers_gone" not in [line["event"] for line in said]
