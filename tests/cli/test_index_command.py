"""`trygg index` and `trygg inspect`: what they say, and the exit code that a script can trust."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.settings import HOME
from cli import indexing
from knowledge.encoder import DEFAULT_MODEL
from tests.bot.conftest import OFFICE
from tests.cli.command import QUESTION, Command, Said

TRAVEL = "# Reiser\n\nReiseregningen leveres innen en måned etter reisen.\n"


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A folder of documents."""
    folder = tmp_path / "documents"
    shutil.copytree(OFFICE, folder)
    return folder


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """Where an index shall be."""
    return tmp_path / "index"


def indexed(trygg: Command, documents: Path, index: Path, *more: str) -> Said:
    return trygg("index", "--no-pack", str(documents), "--out", str(index), *more)


def first_source(trygg: Command, index: Path, question: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Ask; gives the document that the answer cites first, or nothing."""
    monkeypatch.setenv("TRYGG_INDEX", str(index))
    (answer,) = trygg("ask", "--json", question).objects
    return str(answer["citations"][0]["document"]) if answer["citations"] else ""


def test_each_document_has_its_line_and_the_index_its_sum(
    trygg: Command, documents: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = indexed(trygg, documents, index)
    assert (said.code, said.out) == (0, "")
    report = said.err.splitlines()
    assert [line.split(":")[0] for line in report[:-1]] == [f"✓ {path.stem}" for path in sorted(documents.iterdir())]
    assert report[-1].startswith(f"{index}: 5 documents, ")
    assert first_source(trygg, index, QUESTION, monkeypatch) == "vold"


def test_what_did_not_change_is_not_read_again(trygg: Command, documents: Path, index: Path) -> None:
    indexed(trygg, documents, index)
    (documents / "vold.md").unlink()
    (documents / "krus.md").write_text((documents / "krus.md").read_text().replace("klokken sju", "klokken åtte"))
    said = indexed(trygg, documents, index)
    assert said.code == 0
    assert "= 3 documents unchanged" in said.err
    assert "etat" not in said.err
    assert "✓ krus: " in said.err
    assert "- vold: no longer among the documents, taken out" in said.err
    assert "unchanged" not in indexed(trygg, documents, index, "--rebuild").err


DAMAGED = {
    "brev.docx": (b"PK\x03\x04 and then nothing", "brev.docx"),
    "plan.pdf": (b"%PDF-1.7 and then nothing", "plan.pdf"),
    "tom.txt": (b"", "tom.txt: "),
    "blank.txt": (b" \n\n", "blank.txt: "),
    "tabell.xlsx": (b"PK\x03\x04", "tabell.xlsx: files of type .xlsx cannot be read"),
    "[b]tabell.xlsx": (b"PK\x03\x04", "[b]tabell.xlsx: files of type .xlsx cannot be read"),
    "bilde.md": (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "bilde.md"),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_document_is_named_and_the_others_are_indexed(
    name: str, trygg: Command, documents: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The exit code tells a script that something is missing; the answers from the rest are there."""
    data, complaint = DAMAGED[name]
    (documents / name).write_bytes(data)
    said = indexed(trygg, documents, index)
    assert said.code == 1
    (line,) = [line for line in said.err.splitlines() if line.startswith("✗")]
    assert complaint in line
    assert not line.endswith(": ")
    assert "Traceback" not in said.err
    assert f"{index}: 5 documents" in said.err
    assert first_source(trygg, index, QUESTION, monkeypatch) == "vold"


def test_a_document_that_is_a_broken_link_is_named(trygg: Command, documents: Path, index: Path) -> None:
    (documents / "borte.txt").symlink_to(documents / "nowhere.txt")
    said = indexed(trygg, documents, index)
    assert said.code == 1
    assert "✗" in said.err
    assert "borte.txt" in said.err
    assert "Traceback" not in said.err


def test_one_document_is_indexed_as_well_as_a_folder(
    trygg: Command, tmp_path: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "reiser.md").write_text(TRAVEL)
    assert indexed(trygg, tmp_path / "reiser.md", index).code == 0
    assert first_source(trygg, index, "Når leveres reiseregningen etter reisen?", monkeypatch) == "reiser"


def test_documents_and_index_may_come_from_the_settings(
    trygg: Command, documents: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRYGG_DOCUMENTS", str(documents))
    monkeypatch.setenv("TRYGG_INDEX", str(index))
    assert trygg("index", "--no-pack").code == 0
    assert trygg("ask", QUESTION).code == 0


def test_without_further_ado_the_pack_is_indexed_and_own_documents_lie_over_it(
    trygg: Command, tmp_path: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document with an id of the pack takes its place; another is added."""
    monkeypatch.setattr("cli.indexing.PACK", OFFICE)
    own = tmp_path / "own"
    own.mkdir()
    for name in ("vold.md", "reiser.md"):
        (own / name).write_text(TRAVEL)
    assert trygg("index", str(own), "--out", str(index)).code == 0
    monkeypatch.setenv("COLUMNS", "500")
    shown = {line.split()[1]: line for line in trygg("inspect", str(index)).out.splitlines() if ".md" in line}
    assert set(shown) == {"etat", "krus", "reiser", "strategi", "varsling", "vold"}
    assert str(own / "vold.md") in shown["vold"]
    assert str(OFFICE / "krus.md") in shown["krus"]


def test_the_pack_that_ships_is_the_one_that_is_indexed() -> None:
    assert vars(indexing)["PACK"] == HOME / "knowledge" / "pack"


@pytest.mark.parametrize("how", ["argument", "setting"])
def test_documents_that_are_not_there_are_named(
    how: str, trygg: Command, tmp_path: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = str(tmp_path / "nowhere")
    monkeypatch.setenv("TRYGG_DOCUMENTS", missing)
    assert trygg("index", *([missing] if how == "argument" else []), "--out", str(index)).is_refused(missing)
    assert not index.exists()


def test_a_name_that_is_too_long_for_the_machine_is_one_line(trygg: Command, index: Path) -> None:
    assert indexed(trygg, Path("a" * 5000), index).is_refused("name too long")


def test_an_empty_folder_is_nothing_to_index(trygg: Command, tmp_path: Path, index: Path) -> None:
    """Nor is no folder at all, without the pack."""
    (tmp_path / "none").mkdir()
    assert indexed(trygg, tmp_path / "none", index).is_refused("nothing to index")
    assert trygg("index", "--no-pack", "--out", str(index)).is_refused("nothing to index")


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("documents.toml", "[vold", "not valid TOML"),
        ("documents.toml", '[vold]\nauthor = "x"', "unknown key 'author'"),
        ("feil.md", "---\nid: [\n---\n\nTekst.\n", "front matter"),
        ("feil.md", "---\nid: Store Bokstaver\n---\n\nTekst.\n", "Store Bokstaver"),
        ("annen.md", "---\nid: vold\n---\n\nTekst.\n", "same id 'vold'"),
    ],
)
def test_facts_that_cannot_be_read_stop_the_build_before_it_begins(
    name: str, text: str, complaint: str, trygg: Command, documents: Path, index: Path
) -> None:
    """To guess a document's facts would be worse than to ask."""
    (documents / name).write_text(text)
    assert indexed(trygg, documents, index).is_refused(name, complaint)
    assert not index.exists()


def test_the_folder_of_another_program_is_left_alone(trygg: Command, documents: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "notes.txt").write_text("mine")
    assert indexed(trygg, documents, tmp_path / "other").is_refused("notes.txt", "a folder of its own")
    assert [each.name for each in (tmp_path / "other").iterdir()] == ["notes.txt"]


def test_a_file_is_no_place_for_an_index(trygg: Command, documents: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    assert indexed(trygg, documents, tmp_path / "file").is_refused("is a file")
    assert indexed(trygg, documents, tmp_path / "file" / "index").is_refused("cannot be written")


@pytest.fixture
def broken_model(tmp_path: Path) -> Path:
    """A model as the one that ships, without its weights."""
    folder = tmp_path / "model"
    shutil.copytree(DEFAULT_MODEL, folder, ignore=shutil.ignore_patterns("*.safetensors"))
    return folder


def test_a_model_that_cannot_be_loaded_is_named_and_the_old_index_stays(
    broken_model: Path, trygg: Command, documents: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    indexed(trygg, documents, index)
    assert indexed(trygg, documents, index, "--model", str(broken_model)).is_refused(str(broken_model))
    assert first_source(trygg, index, QUESTION, monkeypatch) == "vold"


class AbsentModel:
    """Stands in for sentence-transformers, which takes seconds to load."""

    def __init__(self, *_: object, **__: object) -> None:
        raise OSError("We couldn't find it in the cached files.\nCheck your connection.")


@pytest.mark.parametrize(
    ("library", "reason"),
    [
        (None, "needs sentence-transformers. Install it: make models."),
        (SimpleNamespace(SentenceTransformer=AbsentModel), "is not on this machine: We couldn't find it"),
    ],
)
def test_a_model_that_is_not_here_is_named(
    library: object, reason: str, trygg: Command, documents: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is downloaded; without the library that could load it, it says how to get that."""
    monkeypatch.setitem(sys.modules, "sentence_transformers", library)
    assert indexed(trygg, documents, index, "--model", "no-such").is_refused("The model 'no-such'", reason)
    assert not index.exists()


def test_a_model_that_has_gone_since_the_index_was_built_is_named(
    trygg: Command, documents: Path, index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(DEFAULT_MODEL, tmp_path / "own-model")
    assert indexed(trygg, documents, index, "--model", str(tmp_path / "own-model")).code == 0
    (tmp_path / "own-model" / "model.safetensors").unlink()
    monkeypatch.setenv("TRYGG_INDEX", str(index))
    assert trygg("ask", QUESTION).is_refused("own-model", "cannot be loaded")


def test_an_index_of_another_version_is_refused_with_the_way_out(
    trygg: Command, documents: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And a build replaces it without being told to."""
    indexed(trygg, documents, index)
    (passport,) = index.glob("g-*/passport.json")
    passport.write_text(json.dumps(json.loads(passport.read_text()) | {"format": 0}))
    monkeypatch.setenv("TRYGG_INDEX", str(index))
    assert trygg("ask", QUESTION).is_refused("format 0", "trygg index --rebuild")
    assert indexed(trygg, documents, index).code == 0
    assert trygg("ask", QUESTION).code == 0


def test_inspect_shows_the_passport_and_the_documents(trygg: Command, office_index: Path) -> None:
    said = trygg("inspect", str(office_index))
    assert (said.code, said.err) == (0, "")
    assert all(name in said.out for name in ("format", "analyser", "encoder", "built", "passages"))
    assert "nb-trygg@" in said.out
    (row,) = [line for line in said.out.splitlines() if line.startswith("│ strategi")]
    assert all(fact in row for fact in ("Strategi for kompetanse", "Direktoratet", "2018", "2020-12-31", "strategi.md"))


def test_inspect_looks_at_the_index_of_the_settings(office: Command, office_index: Path) -> None:
    assert str(office_index) in "".join(office("inspect").out.splitlines())


@pytest.mark.parametrize("where", ["nowhere", "documents", "documents/vold.md"])
def test_inspect_refuses_what_is_no_index(where: str, trygg: Command, documents: Path) -> None:
    assert trygg("inspect", str(documents.parent / where)).is_refused("no index here")
