"""The facts of a document: defaults, sidecar, front matter, and what is wrong with them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from indexer.facts import sidecar, source_of, split_front_matter
from knowledge.errors import KnowledgeError
from knowledge.types import Source


def facts(folder: Path, name: str, content: str = "", toml: str = "") -> Source:
    (folder / name).write_text(content, encoding="utf-8")
    if toml:
        (folder / "documents.toml").write_text(toml, encoding="utf-8")
    return source_of(folder / name, sidecar(folder))


def test_a_document_without_facts_gets_sensible_ones(tmp_path: Path) -> None:
    """The id is a slug of the file's name, the title its words."""
    found = facts(tmp_path, "HMS_rutine for trøst.pdf")
    assert (found.id, found.title) == ("hms-rutine-for-trost", "HMS rutine for trøst")
    assert (found.language, found.url, found.applies_to) == ("nb", "ikke publisert", "alle")
    assert (found.valid_from, found.valid_to, found.reviewed) == (None, None, None)


def test_the_sidecar_beside_a_document_tells_its_facts(tmp_path: Path) -> None:
    """The table is named after the file; a year may stand as a number."""
    toml = '[plan]\ntitle = "Planen"\npublished = 2024\nvalid_to = 2026-12-31\n'
    found = facts(tmp_path, "plan.txt", toml=toml)
    assert (found.title, found.published, found.valid_to) == ("Planen", "2024", date(2026, 12, 31))


def test_front_matter_comes_before_the_sidecar(tmp_path: Path) -> None:
    """What a Markdown file says of itself counts; keys of other programs do not concern us."""
    content = "---\ntitle: Min plan\npublished: 2023-05-01\nvalid_from:\nlayout: bred\n---\nTekst."
    found = facts(tmp_path, "plan.md", content, '[plan]\ntitle = "Planen"\npublisher = "KDI"\n')
    assert (found.title, found.published, found.publisher) == ("Min plan", "2023-05-01", "KDI")


@pytest.mark.parametrize("length", [4096, 100_000])
def test_front_matter_may_be_long(tmp_path: Path, length: int) -> None:
    """Even where what is read first ends just after hyphens that end nothing."""
    filled = "---\ntitle: Min plan\nnote: |\n  "
    filled += "x" * (length - len(filled) - len("\n---")) + "\n---and: so on\nlanguage: nn\n---\nTekst."
    found = facts(tmp_path, "plan.md", filled)
    assert (found.title, found.language) == ("Min plan", "nn")


def test_a_rule_at_the_top_is_not_front_matter(tmp_path: Path) -> None:
    """Two lines of hyphens around a sentence are ordinary Markdown."""
    assert facts(tmp_path, "plan.md", "---\nbare tekst\n---\n").title == "Plan"


def test_a_file_that_is_no_text_has_no_front_matter(tmp_path: Path) -> None:
    """The reader says later why it cannot be read."""
    (tmp_path / "plan.md").write_bytes(b"\xff\xfe\xfa")
    assert source_of(tmp_path / "plan.md", {}).id == "plan"


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("[plan\n", "not valid TOML"),
        ('tittel = "x"\n', "'tittel' stands outside a table"),
        ('[plan]\ntittel = "x"\n', "unknown key 'tittel'. Use one of id, title"),
        ("[plan]\ntitle = 7\n", "title is 7, but must be text"),
        ("[plan]\npublished = true\n", "published is True, but must be text"),
        ('[plan]\nvalid_from = "2023-13-01"\n', "valid_from is '2023-13-01', but must be a day written as 2023-12-31"),
        ("[plan]\nvalid_from = 2023-01-01T10:00:00\n", "must be a day"),
        ('[plan]\nid = "Å"\n', "may hold only a-z, digits and single hyphens"),
    ],
)
def test_a_wrong_sidecar_is_refused_with_the_way_out(tmp_path: Path, toml: str, said: str) -> None:
    """The message names the file, the key and what to write instead."""
    with pytest.raises(KnowledgeError) as error:
        facts(tmp_path, "plan.txt", toml=toml)
    assert said in str(error.value)
    assert str(tmp_path) in str(error.value)


@pytest.mark.parametrize("head", ["title: [", "reviewed: 2023-13-01", "title: 7", "id: Plan 1"])
def test_wrong_front_matter_is_refused_with_the_file_s_name(tmp_path: Path, head: str) -> None:
    """A value of the wrong kind is not guessed at."""
    with pytest.raises(KnowledgeError, match=r"plan\.md"):
        facts(tmp_path, "plan.md", f"---\n{head}\n---\n")


def test_the_body_keeps_its_line_numbers() -> None:
    """A heading's line is its line in the file, front matter included."""
    head, body = split_front_matter("\ufeff---\nid: a\n---\n\n## Her\n")
    assert head == "id: a\n"
    assert body.split("\n").index("## Her") == 4
