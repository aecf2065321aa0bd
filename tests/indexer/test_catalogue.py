"""Which files are documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.catalogue import find
from knowledge.errors import KnowledgeError


def folder(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("tekst", encoding="utf-8")
    return root


def names(*paths: Path) -> list[str]:
    return [entry.path.name for entry in find(paths)]


def test_a_folder_is_searched_to_the_bottom_in_order_of_names(tmp_path: Path) -> None:
    """The order does not hang on the file system."""
    assert names(folder(tmp_path, "d.txt", "a/c.md", "a/b.pdf")) == ["b.pdf", "c.md", "d.txt"]


def test_hidden_files_locks_and_sidecars_are_no_documents(tmp_path: Path) -> None:
    """Nor are files about the folder."""
    folder(tmp_path, "plan.txt", ".skjult.txt", ".git/x.md", "~$plan.docx", "README.md", "LICENSE")
    (tmp_path / "documents.toml").write_text('[plan]\ntitle = "Planen"\n', encoding="utf-8")
    assert names(tmp_path) == ["plan.txt"]


def test_a_readme_that_says_it_is_a_document_is_one(tmp_path: Path) -> None:
    """Front matter says so; so does whoever names the file."""
    (tmp_path / "README.md").write_text("---\ntitle: Les meg\n---\nTekst.", encoding="utf-8")
    (tmp_path / "LICENSE").write_text("tekst", encoding="utf-8")
    assert names(tmp_path) == ["README.md"]
    assert names(tmp_path / "LICENSE") == ["LICENSE"]


def test_a_file_of_unknown_type_is_listed(tmp_path: Path) -> None:
    """It fails later, with a reason, instead of missing in silence."""
    assert names(folder(tmp_path, "plan.xyz")) == ["plan.xyz"]


def test_a_file_named_twice_is_one_document(tmp_path: Path) -> None:
    """A folder and a file in it may both be given."""
    assert names(folder(tmp_path, "plan.txt"), tmp_path / "plan.txt") == ["plan.txt"]


def test_two_documents_with_one_id_are_refused_with_both_names(tmp_path: Path) -> None:
    """A citation must mean one document."""
    with pytest.raises(KnowledgeError, match=r"plan\.pdf.*plan\.txt.*'plan'"):
        find([folder(tmp_path, "plan.txt", "plan.pdf")])


def test_a_path_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    """The message names it."""
    with pytest.raises(KnowledgeError, match="borte"):
        find([tmp_path / "borte"])


def test_a_link_to_a_folder_above_is_not_followed(tmp_path: Path) -> None:
    """A circle of links does not hang the search."""
    folder(tmp_path, "a/plan.txt")
    (tmp_path / "a" / "opp").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path) == ["plan.txt"]
