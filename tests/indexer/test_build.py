"""From documents to an index: what is read again, what is swapped in, and what is left when a build fails."""

from __future__ import annotations

import io
import json
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Thread

import docx
import numpy as np
import pytest
from structlog.testing import capture_logs

import indexer.build as building
import indexer.preparing as preparing
from bot.settings import HOME
from indexer import readers
from indexer.build import Outcome, Report, build
from indexer.catalogue import Entry, find
from indexer.document import Document
from knowledge.contents import Contents, Keys
from knowledge.dense import DenseIndex
from knowledge.encoder import load_encoder
from knowledge.errors import IndexMissing, KnowledgeError, ModelUnavailable
from knowledge.folder import Generation, IndexFolder
from knowledge.language import Concept
from knowledge.lexical import LexicalIndex, LexicalWriter
from knowledge.search import PASSAGES, QUESTIONS, KnowledgeBase
from knowledge.types import Encoder, Hit
from knowledge.vocabulary import Vocabulary
from tests.conftest import CORPUS, LEXICON

OLD, NEW = "Lever reiseregningen senest 30 dager", "Lever reiseregningen senest 14 netter"


@dataclass(frozen=True)
class Museum:
    """The museum's documents, and its index."""

    documents: Path
    index: Path

    def build(self, rebuild: bool = False) -> Report:
        return build(find([self.documents]), self.index, rebuild=rebuild)

    def open(self) -> KnowledgeBase:
        return KnowledgeBase.open(self.index, [LEXICON])

    def ask(self, question: str) -> list[Hit]:
        base = self.open()
        found = base.search(base.understand(question))
        base.close()
        return found

    def shorten(self, document: str = "reiser.md") -> None:
        """Change the deadline in a document."""
        path = self.documents / document
        path.write_text(path.read_text(encoding="utf-8").replace(OLD, NEW) + "\n", encoding="utf-8")

    def break_(self, document: str = "reiser.md") -> None:
        """Make a document unreadable: a block is never closed."""
        path = self.documents / document
        path.write_text(path.read_text(encoding="utf-8").rstrip().removesuffix(":::"), encoding="utf-8")
        path.write_text(path.read_text(encoding="utf-8") + "\n## Mer {#mer}\n\nMer.\n", encoding="utf-8")

    def current(self) -> Generation:
        return IndexFolder(self.index).current()


@pytest.fixture(autouse=True)
def _read_once(monkeypatch: pytest.MonkeyPatch, encoder: Encoder) -> None:
    """The model that ships is loaded once a run, not once a build."""
    monkeypatch.setattr(building, "load_encoder", lambda model: load_encoder(model) if model else encoder)
    monkeypatch.setattr("knowledge.search.load_encoder", lambda _: encoder)


@pytest.fixture
def museum(museum_index: Path, tmp_path: Path) -> Museum:
    """A museum of one's own: documents that may be changed, and the index that was built of them."""
    documents = Path(shutil.copytree(CORPUS, tmp_path / "documents"))
    return Museum(documents, Path(shutil.copytree(museum_index, tmp_path / "index")))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the documents that are read from here on."""
    seen: list[str] = []

    def reading(entry: Entry) -> Document:
        seen.append(entry.facts.id)
        return readers.read(entry)

    monkeypatch.setattr(preparing, "read", reading)
    return seen


def tree(path: Path) -> dict[str, bytes]:
    """All files under a folder, with what they hold."""
    return {str(file.relative_to(path)): file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file()}


def generations(index: Path) -> set[str]:
    """The folders of an index, published or not."""
    return {path.name for path in index.glob("g-*")}


def keys_of(generation: Generation, document: str) -> Keys:
    """The keys of a document's parts."""
    contents = Contents(generation.contents)
    keys = contents.keys(document)
    contents.close()
    return keys


def assert_in_step(generation: Generation, dimension: int) -> None:
    """Each ranking holds what the contents and the passport say, and nothing else."""
    contents = Contents(generation.contents)
    documents = [stored.source.id for stored in contents.documents()]
    every = [contents.keys(document) for document in documents]
    counts = contents.counts()
    contents.close()
    passport = generation.passport()
    assert counts == {name: getattr(passport, name) for name in counts}
    for what, keys in (
        (PASSAGES, {key for each in every for key in each.passages}),
        (QUESTIONS, {key for each in every for key in each.questions}),
    ):
        vectors = DenseIndex.open(generation.vectors(what), dimension)
        assert {key for key, _ in vectors.search(np.ones(dimension, dtype=np.float32), 10_000)} == keys
        assert len(LexicalIndex(generation.words(what))) == len(keys)


# --- Building -----------------------------------------------------------------------------------------------------


def test_a_build_reports_each_document_in_turn(tmp_path: Path) -> None:
    """As it is finished, for whoever waits."""
    told: list[Outcome] = []
    report = build(find([CORPUS]), tmp_path / "index", done=told.append)
    assert tuple(told) == report.outcomes
    assert [(each.document, each.sections, each.passages) for each in told] == [
        ("heimekontor", 2, 4),
        ("reiser", 3, 10),
        ("vern", 3, 7),
    ]
    assert not report.failed
    assert report.removed == ()


def test_the_passport_says_how_the_index_was_built_and_what_is_in_it(museum: Museum, encoder: Encoder) -> None:
    """It is what `trygg inspect` shows."""
    passport = museum.current().passport()
    assert (passport.encoder, passport.dimension, passport.model) == (encoder.name, encoder.dimension, "")
    assert (passport.documents, passport.sections, passport.passages, passport.questions) == (3, 8, 21, 26)
    assert_in_step(museum.current(), encoder.dimension)


def test_the_same_documents_make_the_same_index(museum: Museum, tmp_path: Path) -> None:
    """The hash of its content says so, and every answer."""
    twin = replace(museum, index=tmp_path / "twin")
    twin.build()
    assert twin.current().passport().content == museum.current().passport().content
    assert twin.ask("reiseregning") == museum.ask("reiseregning")


def test_no_documents_make_an_empty_index(tmp_path: Path) -> None:
    """All of them may have been taken out."""
    report = build([], tmp_path / "index")
    assert (report.outcomes, report.passport.documents, report.passport.passages) == ((), 0, 0)


# --- What is read again -------------------------------------------------------------------------------------------


def test_unchanged_documents_are_not_read_again(museum: Museum, read: list[str]) -> None:
    """They are taken over as they are: same keys, same answers."""
    before = museum.ask("reiseregning")
    report = museum.build()
    assert read == []
    assert [(each.document, each.kept) for each in report.outcomes] == [
        ("heimekontor", True), ("reiser", True), ("vern", True),
    ]  # fmt: skip
    assert museum.ask("reiseregning") == before


def test_only_the_changed_document_is_read_again(museum: Museum, read: list[str]) -> None:
    """The others cost nothing."""
    museum.shorten()
    report = museum.build()
    assert read == ["reiser"]
    assert [each.document for each in report.outcomes if not each.kept] == ["reiser"]


def test_a_document_whose_facts_change_is_read_again(museum: Museum, read: list[str]) -> None:
    """Its title stands in every citation; here it comes from beside the document."""
    entries = find([museum.documents])
    entries[0] = replace(entries[0], facts=replace(entries[0].facts, title="Arbeid heimanfrå"))
    build(entries, museum.index)
    assert read == ["heimekontor"]
    assert museum.ask("heimekontor")[0].source.title == "Arbeid heimanfrå"


def test_every_document_is_read_again_when_readers_have_changed(
    museum: Museum, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new version of Trygg may read better."""
    monkeypatch.setattr(building, "PREPARATION", "next")
    museum.build()
    assert read == ["heimekontor", "reiser", "vern"]


def test_a_rebuild_reads_every_document_again(museum: Museum, read: list[str]) -> None:
    """It takes nothing over."""
    museum.build(rebuild=True)
    assert read == ["heimekontor", "reiser", "vern"]


@pytest.mark.parametrize(
    "facts", [{"format": 0}, {"analyser": "nb/0"}, {"encoder": "other@0"}, {"dimension": 3}], ids=str
)
def test_an_index_that_was_built_otherwise_is_built_anew(
    museum: Museum, read: list[str], facts: dict[str, object]
) -> None:
    """Nothing of it can be taken over; `trygg index` is all that is needed."""
    path = museum.current().path / "passport.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **facts}))
    museum.build()
    assert read == ["heimekontor", "reiser", "vern"]
    assert museum.ask("reiseregning")


@pytest.mark.parametrize(
    "part",
    ["passport.json", "contents.sqlite", "vocabulary.npz", "questions.vectors/keys.npy", "passages.words/meta.json"],
)
def test_a_damaged_index_is_mended_by_the_next_build(museum: Museum, read: list[str], part: str) -> None:
    """As the message about the damage promises; the log says why it took longer."""
    path = museum.current().path / part
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with capture_logs() as logs:
        museum.build()
    assert read == ["heimekontor", "reiser", "vern"]
    assert [log["event"] for log in logs] == ["index damaged, every document is read again"]
    assert museum.ask("reiseregning")


# --- Changed and removed documents --------------------------------------------------------------------------------


def test_a_changed_document_is_replaced(museum: Museum, encoder: Encoder) -> None:
    """The new is found, and nothing of the old."""
    old = keys_of(museum.current(), "reiser")
    museum.shorten()
    report = museum.build()
    assert museum.ask("reiseregning frist")[0].passage.text.startswith(NEW)
    every = [hit for word in ("dager", "reiseregning", "hjemkomst", "drosje") for hit in museum.ask(word)]
    assert not [hit for hit in every if hit.passage.text.startswith(OLD) or hit.id in old.passages]
    assert report.passport.documents == 3
    assert report.removed == ()
    assert_in_step(museum.current(), encoder.dimension)


def test_a_removed_document_is_gone_from_every_ranking(museum: Museum, encoder: Encoder) -> None:
    """From words, vectors, typical questions and contents; the report names it."""
    gone = keys_of(museum.current(), "vern")
    (museum.documents / "vern.md").unlink()
    report = museum.build()
    assert report.removed == ("vern",)
    assert [source.id for source in museum.open().sources()] == ["heimekontor", "reiser"]
    for question in ("verneombud", "Kari Vik", "brannøvelse", "Hvor skal vi samles når alarmen går?", "fire drill"):
        assert {hit.source.id for hit in museum.ask(question)} <= {"heimekontor", "reiser"}
    for what in (PASSAGES, QUESTIONS):
        words = LexicalIndex(museum.current().words(what))
        found = {key for key, _ in words.search([Concept(("verneombud",)), Concept(("brannøv",))], 10)}
        assert found.isdisjoint(getattr(gone, what))
    assert_in_step(museum.current(), encoder.dimension)


def test_what_a_removed_document_held_no_longer_makes_a_word_common(museum: Museum, tmp_path: Path) -> None:
    """The answers are those of an index that never had it.

    What holds nothing of the question may stand otherwise: the words' engine counts what was removed until it clears up.
    """
    (museum.documents / "vern.md").unlink()
    museum.build()
    twin = replace(museum, index=tmp_path / "twin")
    twin.build()
    for question in ("nærmeste leder", "reiseregning", "heimekontor"):
        mine, theirs = museum.ask(question), twin.ask(question)
        of_mine, of_theirs = ([hit.passage for hit in hits if hit.parts["coverage"]] for hits in (mine, theirs))
        assert of_mine == of_theirs
        assert of_mine
        assert mine[0].parts["coverage"] == pytest.approx(theirs[0].parts["coverage"])
    words, expected = (Vocabulary.open(each.current().vocabulary).reader() for each in (museum, twin))
    assert [words.rarity(stem) for stem in ("led", "museum")] == [expected.rarity(stem) for stem in ("led", "museum")]


def test_keys_are_never_used_again(museum: Museum) -> None:
    """Not even when the last document is taken out and another put in later."""
    gone = keys_of(museum.current(), "vern")
    (museum.documents / "vern.md").rename(museum.documents.parent / "vern.md")
    museum.build()
    museum.build()
    (museum.documents.parent / "vern.md").rename(museum.documents / "vern.md")
    museum.build()
    back = keys_of(museum.current(), "vern")
    assert len(back.passages) == len(gone.passages)
    assert min(back.passages) > max(gone.passages)
    assert min(back.questions) > max(gone.questions)


def test_a_document_that_moves_under_another_id_is_another_document(museum: Museum) -> None:
    """The old id is taken out."""
    text = (museum.documents / "vern.md").read_text(encoding="utf-8")
    (museum.documents / "vern.md").write_text(text.replace("id: vern\n", "id: beredskap\n"), encoding="utf-8")
    report = museum.build()
    assert report.removed == ("vern",)
    assert museum.ask("verneombud")[0].source.id == "beredskap"


# --- Documents laid over others -----------------------------------------------------------------------------------


@pytest.fixture
def overlaid(museum: Museum, tmp_path: Path) -> tuple[list[Entry], dict[str, Entry]]:
    """The museum's documents, of which one takes another's place: it has a text of its own, but no typical questions."""
    own = tmp_path / "own" / "vern.md"
    own.parent.mkdir()
    own.write_text(
        "---\nid: vern\ntitle: Vern i Sørbygget\n---\n\n## Brannøvelse {#ovelse}\n\nSørbygget holder brannøvelse i mai.\n",
        encoding="utf-8",
    )
    shipped = {entry.facts.id: entry for entry in find([museum.documents])}
    return [shipped["heimekontor"], shipped["reiser"], *find([own])], {"vern": shipped["vern"]}


def test_a_document_laid_over_another_takes_its_place_and_keeps_its_typical_questions(
    museum: Museum, overlaid: tuple[list[Entry], dict[str, Entry]]
) -> None:
    """They lead to the organisation's own text."""
    entries, replaced = overlaid
    build(entries, museum.index, replaced=replaced)
    found = museum.ask("Hvor skal vi samles når alarmen går?")
    assert found[0].passage.text == "Sørbygget holder brannøvelse i mai."
    assert {hit.source.title for hit in found if hit.source.id == "vern"} == {"Vern i Sørbygget"}


def test_a_document_is_read_again_when_the_one_beneath_it_changes(
    museum: Museum, overlaid: tuple[list[Entry], dict[str, Entry]], read: list[str]
) -> None:
    """A new version of the pack may ask otherwise; unchanged, neither is read."""
    entries, replaced = overlaid
    build(entries, museum.index, replaced=replaced)
    read.clear()
    build(entries, museum.index, replaced=replaced)
    assert read == []
    museum.shorten("vern.md")
    build(entries, museum.index, replaced=replaced)
    assert read == ["vern", "vern"]
    build(entries, museum.index)
    assert read == ["vern"] * 3


# --- Documents that cannot be read --------------------------------------------------------------------------------


def test_an_unreadable_document_is_reported_and_the_rest_goes_on(museum: Museum, tmp_path: Path) -> None:
    """With its path and the reason, in the report and in the log."""
    (museum.documents / "bilde.pdf").write_bytes(b"no pdf at all")
    (museum.documents / "regneark.xlsx").write_bytes(b"PK")
    with capture_logs() as logs:
        report = replace(museum, index=tmp_path / "new").build()
    failed = [each for each in report.outcomes if each.reason]
    assert report.failed
    assert [each.path.name for each in failed] == ["bilde.pdf", "regneark.xlsx"]
    assert not any(each.kept for each in failed)
    assert [(log["event"], log["path"], log["reason"]) for log in logs] == [
        ("document unreadable", str(each.path), each.reason) for each in failed
    ]
    assert report.passport.documents == 3


def test_a_document_that_can_no_longer_be_read_stays_as_it_was(museum: Museum, encoder: Encoder) -> None:
    """A slip in saving it takes no answers away; but the build has failed, and says that the old version stays."""
    before = museum.ask("reiseregning")
    museum.break_("reiser.md")
    museum.shorten("vern.md")
    report = museum.build()
    (outcome,) = [each for each in report.outcomes if each.reason]
    assert report.failed
    assert (outcome.document, outcome.kept) == ("reiser", True)
    assert outcome.reason.endswith("is not closed with a line of :::; the version read before stays in the index")
    assert report.removed == ()
    assert [hit.passage for hit in museum.ask("reiseregning")][:3] == [hit.passage for hit in before][:3]
    assert_in_step(museum.current(), encoder.dimension)


def test_a_document_that_can_be_read_again_replaces_its_old_version(museum: Museum) -> None:
    """The next build does not take the broken one for done."""
    good = (museum.documents / "reiser.md").read_text(encoding="utf-8")
    museum.break_("reiser.md")
    museum.build()
    (museum.documents / "reiser.md").write_text(good.replace(OLD, NEW), encoding="utf-8")
    assert not museum.build().failed
    assert museum.ask("reiseregning frist")[0].passage.text.startswith(NEW)


def test_a_document_that_vanishes_during_the_build_stays_as_it_was(museum: Museum) -> None:
    """It was among the documents when the build began."""
    entries = find([museum.documents])
    (museum.documents / "vern.md").unlink()
    report = build(entries, museum.index)
    assert [(each.document, each.kept) for each in report.outcomes if each.reason] == [("vern", True)]
    assert museum.ask("verneombud")
    assert museum.build().removed == ("vern",)


# --- Swapped in whole ---------------------------------------------------------------------------------------------


def test_a_reader_that_was_opened_before_keeps_answering(museum: Museum) -> None:
    """While new indexes are built and after its own has been tidied away: always the same answer."""
    base, own = museum.open(), museum.current()
    inquiry = base.understand("reiseregning frist")
    expected = base.search(inquiry)
    stop, answers = Event(), []

    def ask() -> None:
        while not stop.is_set():
            answers.append(base.search(inquiry) == expected)

    asking = Thread(target=ask)
    asking.start()
    try:
        for _ in range(3):
            museum.shorten()
            museum.build(rebuild=True)
    finally:
        stop.set()
        asking.join()
    assert answers
    assert all(answers)
    assert not own.path.exists()
    assert base.search(base.understand("Hvem er verneombud?"))[0].section.id == "kontakter"
    assert museum.ask("reiseregning frist") != expected
    base.close()


def test_a_build_shares_files_with_the_generation_before_and_changes_none_of_them(museum: Museum) -> None:
    """Thousands of documents are not copied for the sake of one."""
    before, held = museum.current(), tree(museum.current().path)
    museum.shorten()
    museum.build()
    after = museum.current()
    assert tree(before.path) == held
    shared = {file.stat().st_ino for file in before.path.rglob("*") if file.is_file()}
    assert any(file.stat().st_ino in shared for file in after.words(PASSAGES).iterdir())
    assert after.contents.stat().st_ino not in shared


def test_until_it_is_published_a_build_is_not_seen(museum: Museum) -> None:
    """Who opens the index in the meantime opens the old one, whole."""
    museum.shorten()
    found: list[str] = []
    build(
        find([museum.documents]),
        museum.index,
        done=lambda _: found.append(museum.ask("reiseregning frist")[0].passage.text),
    )
    assert len(found) == 3
    assert all(text.startswith(OLD) for text in found)
    assert museum.ask("reiseregning frist")[0].passage.text.startswith(NEW)


# --- Builds that fail ---------------------------------------------------------------------------------------------


class Disaster(Exception):
    """What nobody expected."""


def fail(*_: object, **__: object) -> None:
    raise Disaster


def interrupt(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("step", "error"),
    [
        ("indexer.preparing.read", fail),
        ("indexer.preparing.sections_of", fail),
        ("indexer.writing.Contents.add", fail),
        ("indexer.writing.LexicalWriter.add", fail),
        ("indexer.writing.LexicalWriter.commit", fail),
        ("indexer.writing.DenseIndex.write", fail),
        ("indexer.writing.Vocabulary.write", interrupt),
        ("indexer.build.Generation.write_passport", interrupt),
        ("indexer.build.IndexFolder.publish", interrupt),
        ("knowledge.folder.Path.replace", fail),
    ],
)
def test_a_build_that_fails_leaves_nothing_behind(
    museum: Museum, monkeypatch: pytest.MonkeyPatch, step: str, error: Callable[..., None]
) -> None:
    """Whatever the step: the index is byte for byte as it was."""
    museum.shorten()
    before = tree(museum.index)
    with monkeypatch.context() as patched:
        patched.setattr(step, error)
        with pytest.raises((Disaster, KeyboardInterrupt)):
            museum.build()
    assert tree(museum.index) == before
    assert generations(museum.index) == {museum.current().path.name}
    assert not museum.build().failed


def test_a_build_that_fails_has_stopped_writing_before_it_cleans_up(
    museum: Museum, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the engine's threads put files back into a folder that is being removed."""
    free: list[bool] = []

    def discard(_: IndexFolder, staged: Generation) -> None:
        for what in (PASSAGES, QUESTIONS):
            LexicalWriter(staged.words(what)).abandon()  # raises while another still holds the lock
            free.append(True)

    museum.shorten()
    monkeypatch.setattr("indexer.writing.Vocabulary.write", fail)
    monkeypatch.setattr(IndexFolder, "discard", discard)
    with pytest.raises(Disaster):
        museum.build()
    assert free == [True, True]


def test_a_first_build_that_fails_leaves_no_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor half of one."""
    monkeypatch.setattr(preparing, "sections_of", fail)
    with pytest.raises(Disaster):
        build(find([CORPUS]), tmp_path / "index")
    assert [left.name for left in (tmp_path / "index").iterdir()] == ["BUILDING"]
    with pytest.raises(IndexMissing):
        IndexFolder(tmp_path / "index").current()


def test_a_build_that_is_broken_off_after_it_published_has_happened(
    museum: Museum, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while old generations are tidied away must not take the new one along."""
    museum.build()
    museum.shorten()
    with monkeypatch.context() as patched:
        patched.setattr("knowledge.folder.shutil.rmtree", interrupt)
        with pytest.raises(KeyboardInterrupt):
            museum.build()
    assert museum.ask("reiseregning frist")[0].passage.text.startswith(NEW)


def test_a_model_that_is_not_here_changes_nothing(museum: Museum, tmp_path: Path) -> None:
    """It is asked for before anything is written."""
    (tmp_path / "modules.json").write_text("{", encoding="utf-8")
    before = tree(museum.index)
    with pytest.raises(ModelUnavailable):
        build(find([museum.documents]), museum.index, str(tmp_path))
    assert tree(museum.index) == before


def test_a_folder_of_something_else_is_refused_and_not_touched(museum: Museum) -> None:
    """Here the documents themselves."""
    before = tree(museum.documents)
    with pytest.raises(KnowledgeError, match="an index needs a folder of its own"):
        build(find([museum.documents]), museum.documents)
    assert tree(museum.documents) == before


# The first changed document is built in full; then the step that is named stands still until the program is killed.
STANDING_STILL = """
import sys, time
from pathlib import Path
import indexer.build as building
import indexer.preparing as preparing
from indexer.catalogue import find

documents, index, sign = map(Path, sys.argv[1:4])
place, name = {"read": (preparing, "read"), "publish": (building.IndexFolder, "publish")}[sys.argv[4]]
real, calls = getattr(place, name), []

def stand_still(*args):
    calls.append(args)
    if name == "read" and len(calls) == 1:
        return real(*args)
    sign.touch()
    time.sleep(60)

setattr(place, name, stand_still)
building.build(find([documents]), index)
"""


@pytest.mark.parametrize("step", ["read", "publish"])
def test_a_build_that_is_killed_leaves_the_index_as_it_was(museum: Museum, tmp_path: Path, step: str) -> None:
    """In the middle of reading, or with all done but the last step; the next build works."""
    museum.shorten("reiser.md")
    museum.shorten("vern.md")
    before, name = tree(museum.current().path), museum.current().path.name
    arguments = [str(museum.documents), str(museum.index), str(tmp_path / "sign"), step]
    program = subprocess.Popen([sys.executable, "-c", STANDING_STILL, *arguments], cwd=HOME)
    try:
        deadline = time.monotonic() + 30
        while not (tmp_path / "sign").exists():
            assert program.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.01)
    finally:
        program.kill()
    assert program.wait() == -signal.SIGKILL
    (left,) = generations(museum.index) - {name}
    assert (museum.index / left / "passport.json").exists() == (step == "publish")
    assert museum.current().path.name == name
    assert tree(museum.current().path) == before
    assert museum.ask("reiseregning frist")[0].passage.text.startswith(OLD)
    assert not museum.build().failed
    assert museum.ask("reiseregning frist")[0].passage.text.startswith(NEW)


def test_a_hostile_document_is_named_and_the_rest_of_the_build_goes_on(tmp_path: Path) -> None:
    """A Word file of a few kilobytes that unpacks to more than the reader may hold."""
    whole, bomb = io.BytesIO(), io.BytesIO()
    docx.Document().save(whole)
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            many = (
                b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 8_000_000 if name == "word/document.xml" else source.read(name)
            )
            target.writestr(name, many)
    (tmp_path / "a-bomb.docx").write_bytes(bomb.getvalue())
    (tmp_path / "b-regler.md").write_text("# Regler\n\nLeder følger opp.\n", encoding="utf-8")
    report = build(find([tmp_path]), tmp_path / "index")
    refused, taken = report.outcomes
    assert refused.path.name == "a-bomb.docx"
    assert refused.reason
    assert taken.passages == 1
    assert report.passport.documents == 1
