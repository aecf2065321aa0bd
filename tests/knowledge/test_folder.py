"""The index on disk: generations, the current one, and its passport."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from bot.settings import HOME
from knowledge.errors import IndexDamaged, IndexMismatch, IndexMissing, KnowledgeError
from knowledge.folder import FORMAT, Generation, IndexFolder, Passport
from knowledge.language import ANALYSER

PASSPORT = Passport(
    FORMAT, ANALYSER, "", "nb-trygg@0123", 256, "2026-11-22T10:00:00+00:00", 1, 2, 3, 4, "abcd", "exact"
)


def publish(folder: IndexFolder, base: Generation | None = None) -> Generation:
    """Publish a generation with one file in it."""
    staged = folder.begin(base)
    (staged.path / "part").write_text(staged.path.name)
    staged.write_passport(PASSPORT)
    folder.publish(staged)
    return staged


def tree(path: Path) -> dict[str, bytes]:
    """All files under a folder, with what they hold."""
    return {str(file.relative_to(path)): file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file()}


@pytest.fixture
def folder(tmp_path: Path) -> IndexFolder:
    """A folder that is not there yet."""
    return IndexFolder(tmp_path / "var" / "index")


def test_a_published_generation_is_the_current_one(folder: IndexFolder) -> None:
    """The folder is made where there was none."""
    staged = publish(folder)
    assert folder.current() == staged
    assert folder.current().passport() == PASSPORT


def test_a_generation_that_is_begun_is_not_seen(folder: IndexFolder) -> None:
    """Readers find the one before until it is published."""
    first = publish(folder)
    staged = folder.begin(None)
    staged.write_passport(PASSPORT)
    assert folder.current() == first


def test_a_generation_may_begin_as_a_copy(folder: IndexFolder) -> None:
    """Without the passport, which is written last, and without locks."""
    first = publish(folder)
    (first.path / "words").mkdir()
    (first.path / "words" / ".writer.lock").touch()
    staged = folder.begin(first)
    assert tree(staged.path) == {"part": first.path.name.encode()}
    assert folder.current() == first


def test_the_generation_before_is_kept_and_older_ones_are_not(folder: IndexFolder) -> None:
    """A reader may be opening it."""
    first, second, third = publish(folder), publish(folder), publish(folder)
    assert not first.path.exists()
    assert second.path.is_dir()
    assert folder.current() == third


def test_nothing_but_generations_and_the_name_of_the_current_one_is_left(folder: IndexFolder) -> None:
    """No temporary files."""
    names = {publish(folder).path.name, publish(folder).path.name}
    assert {each.name for each in folder.path.iterdir()} == {"CURRENT", *names}


def test_a_discarded_generation_leaves_nothing(folder: IndexFolder) -> None:
    """A build that fails cleans up."""
    publish(folder)
    before = tree(folder.path)
    staged = folder.begin(folder.current())
    (staged.path / "half").touch()
    folder.discard(staged)
    assert tree(folder.path) == before
    assert not staged.path.exists()


def test_a_generation_that_was_published_is_not_discarded(folder: IndexFolder) -> None:
    """A build may be broken off just after it published: then it has happened."""
    staged = publish(folder)
    folder.discard(staged)
    assert folder.current() == staged


def test_what_a_killed_build_left_is_swept_a_day_later(folder: IndexFolder) -> None:
    """Not before: it may be a build that is still going on. What was published stays, however old."""
    published = publish(folder)
    left, going_on = folder.begin(None), folder.begin(None)
    yesterday = time.time() - 25 * 3600
    for generation in (published, left):
        os.utime(generation.path, (yesterday, yesterday))
    folder.discard(folder.begin(None))
    assert not left.path.exists()
    assert going_on.path.is_dir()
    assert folder.current() == published


def test_what_a_build_left_that_was_killed_before_it_published_is_removed(folder: IndexFolder) -> None:
    """It has its passport, but is nobody's current one."""
    publish(folder)
    left = folder.begin(None)
    left.write_passport(PASSPORT)
    publish(folder)
    assert not left.path.exists()


# --- Folders that are no index ------------------------------------------------------------------------------------


def test_a_missing_index_is_named_with_the_command_that_builds_it(tmp_path: Path) -> None:
    """No folder, an empty one, a file, or a folder of something else."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").touch()
    for path in (tmp_path / "none", tmp_path / "empty", tmp_path / "file", tmp_path):
        with pytest.raises(IndexMissing) as missing:
            IndexFolder(path).current()
        assert str(missing.value) == f"{path}: there is no index here. Build one: trygg index --out {path}"


@pytest.mark.parametrize(
    "named", [b"", b"g-", b"g-20260101T000000-00000000\n", b"../elsewhere", b"\xff\xfe", b"g-\x00"]
)
def test_a_folder_that_names_no_index_of_its_own_is_missing_one(folder: IndexFolder, named: bytes) -> None:
    """The file CURRENT may be damaged; the next build mends it."""
    folder.path.mkdir(parents=True)
    (folder.path.parent / "elsewhere").mkdir()
    (folder.path / "CURRENT").write_bytes(named)
    with pytest.raises(IndexMissing, match="trygg index --out"):
        folder.current()
    staged = publish(folder)
    assert folder.current() == staged


def make_file(path: Path) -> None:
    """A document where a folder should be."""
    path.parent.mkdir(parents=True)
    path.write_text("my own words")


def make_documents(path: Path) -> None:
    """A folder with somebody's own documents."""
    path.mkdir(parents=True)
    (path / "notes.md").write_text("my own words")


def make_likeness(path: Path) -> None:
    """A folder whose names begin as those of an index do."""
    (path / "g-photos").mkdir(parents=True)
    (path / "g-photos" / "me.jpg").write_text("a picture")
    yesterday = time.time() - 25 * 3600
    os.utime(path / "g-photos", (yesterday, yesterday))


@pytest.mark.parametrize("make", [make_file, make_documents, make_likeness])
def test_a_folder_of_something_else_is_refused_and_not_touched(
    folder: IndexFolder, make: Callable[[Path], None]
) -> None:
    """An index needs a folder of its own."""
    make(folder.path)
    before = tree(folder.path.parent)
    with pytest.raises(KnowledgeError, match="an index needs a folder of its own"):
        folder.begin(None)
    assert tree(folder.path.parent) == before


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """Here a file is where a folder should be made."""
    (tmp_path / "file").touch()
    with pytest.raises(KnowledgeError, match=r"file/index: the index cannot be written here \(.+\)"):
        IndexFolder(tmp_path / "file" / "index").begin(None)


def test_a_copy_that_fails_leaves_nothing(folder: IndexFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk must not be filled with halves."""
    publish(folder)
    before = tree(folder.path)

    def half_a_copy(_: Path, to: Path, **__: object) -> None:
        to.mkdir()
        (to / "part").touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copytree", half_a_copy)
    with pytest.raises(KnowledgeError, match="No space left on device"):
        folder.begin(folder.current())
    assert tree(folder.path) == before


# --- The passport -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "{", "null", "[]", '"index"', "5", "\udcff"], ids=ascii)
def test_a_passport_that_cannot_be_read_is_said_to_be_damaged(folder: IndexFolder, text: str) -> None:
    """With the command that builds the index again."""
    staged = publish(folder)
    (staged.path / "passport.json").write_text(text, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(IndexDamaged, match=r"the passport .*trygg index"):
        staged.passport()


def test_a_missing_passport_is_said_to_be_damaged(folder: IndexFolder) -> None:
    """An index is whole only when it has one."""
    staged = publish(folder)
    (staged.path / "passport.json").unlink()
    with pytest.raises(IndexDamaged):
        staged.passport()


def test_a_passport_that_lacks_a_fact_is_said_to_be_damaged(folder: IndexFolder) -> None:
    """The message names it."""
    staged = publish(folder)
    facts = asdict(PASSPORT)
    del facts["dimension"]
    (staged.path / "passport.json").write_text(json.dumps(facts))
    with pytest.raises(IndexDamaged, match="the passport lacks 'dimension'"):
        staged.passport()


@pytest.mark.parametrize(
    ("fact", "other"), [("format", FORMAT + 1), ("format", None), ("analyser", "nb/stems/0"), ("analyser", None)]
)
def test_an_index_of_another_format_or_analyser_is_refused(folder: IndexFolder, fact: str, other: object) -> None:
    """The message says what differs, what each is, and the command that mends it."""
    staged = publish(folder)
    (staged.path / "passport.json").write_text(json.dumps({**asdict(PASSPORT), fact: other}))
    with pytest.raises(IndexMismatch) as refusal:
        staged.passport()
    expected = asdict(PASSPORT)[fact]
    assert f"built with {fact} {other!r}, this program reads {expected!r}" in str(refusal.value)
    assert "trygg index --rebuild" in str(refusal.value)


def test_facts_that_a_later_version_adds_do_no_harm(folder: IndexFolder) -> None:
    """The format says whether an index can be read."""
    staged = publish(folder)
    (staged.path / "passport.json").write_text(json.dumps({**asdict(PASSPORT), "colour": "red"}))
    assert staged.passport() == PASSPORT


def test_two_builds_at_once_are_refused_and_a_later_one_is_not(tmp_path: Path) -> None:
    """Each would take what the other has finished for leftovers, and remove it."""
    folder = IndexFolder(tmp_path / "index")
    with folder.building(), pytest.raises(KnowledgeError, match="another build is writing here"), folder.building():
        pytest.fail("the second build was let in")
    with folder.building():
        assert (tmp_path / "index").is_dir()


def test_a_build_that_was_killed_does_not_keep_others_out(tmp_path: Path) -> None:
    """The lock is the system's, and goes with the process; the file that stays behind means nothing."""
    code = (
        "import os, pathlib, signal, sys\n"
        "from knowledge.folder import IndexFolder\n"
        "with IndexFolder(pathlib.Path(sys.argv[1])).building():\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path / "index")], cwd=HOME, check=False)
    assert killed.returncode == -signal.SIGKILL
    with IndexFolder(tmp_path / "index").building():
        assert (tmp_path / "index" / "BUILDING").exists()
