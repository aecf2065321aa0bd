"""Any file: the right reader, or the reason why it cannot be read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx as word
import pptx as powerpoint
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from indexer import readers
from indexer.catalogue import Entry
from indexer.document import Heading, Paragraph
from indexer.readers import read, sniffing
from indexer.sections import sections
from knowledge.errors import DocumentUnreadable
from tests.indexer.making import SOURCE, entry, pdf, saved, squeezed


def word_file() -> bytes:
    file = word.Document()
    file.add_heading("Ansvar", 1)
    file.add_paragraph("Leder følger opp.")
    return saved(file)


def presentation() -> bytes:
    file = powerpoint.Presentation()
    file.slides.add_slide(file.slide_layouts[1]).shapes.title.text = "Ansvar"
    target = io.BytesIO()
    file.save(target)
    return target.getvalue()


def archive(*names: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return target.getvalue()


FILES: dict[str, bytes] = {
    ".md": b"# Ansvar\n\nLeder skal:\n\n- melde\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n::: questions\n- nb: Hvem?\n:::\n",
    ".txt": "1. Ansvar\n\nLeder følger opp.\n\nMål  Tiltak Ansvarlig\nØve mer\n\nLage plan\n\nKDI\n".encode(),
    ".html": b"<h1>Ansvar</h1><p>Leder <b>skal</b>:<ul><li>melde</ul><table><tr><td>A<td>B<tr><td>1<td>2</table>",
    ".pdf": pdf([["# Ansvar", "Leder følger opp.", [["Stilling", "Kvinne", "Mann"], ["Leder", "1", "2"]]]]),
    ".docx": word_file(),
    ".pptx": presentation(),
}
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize("extension", FILES)
def test_each_format_ends_in_the_same_document(tmp_path: Path, extension: str) -> None:
    """Its first block is the heading, whatever held it; the extension may be in capitals."""
    first = read(entry(tmp_path / f"plan{extension.upper()}", FILES[extension])).blocks[0]
    assert isinstance(first, Heading)
    assert first.text.endswith("Ansvar")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"", "the file is empty"),
        ("a.pdf", b"", "the file is empty"),
        ("a.txt", b" \n", "the file is empty"),
        ("a.xyz", b"tekst", r"files of type \.xyz cannot be read; use \.md, "),
        ("a", b"tekst", r"files of type \(none\) cannot be read"),
        ("a.docx", FILES[".pdf"], "it is a PDF file, not a Word file; give it the right extension"),
        ("a.pdf", FILES[".docx"], "it is a Word file, not a PDF file; give it the right extension"),
        ("a.pdf", archive("x.txt"), "it is a ZIP archive, not a PDF file"),
        ("a.docx", FILES[".pptx"], "it is a PowerPoint file, not a Word file"),
        ("a.pptx", archive("xl/workbook.xml"), "it is an Excel file, not a PowerPoint file"),
        ("a.txt", FILES[".docx"], "it is a Word file, not text"),
        ("a.md", b"\x89PNG\r\n\x1a\n\0\0", "it is an image, not text"),
        ("a.txt", b"MZ\x90\0\x03\0\0\0", "it is not text"),
        ("a.html", bytes(range(256)), "it is not text"),
        ("a.docx", b"tekst", "it is damaged, or not a Word file"),
        ("a.pdf", b"tekst", "it is damaged, or not a PDF file"),
        ("a.docx", OLD_OFFICE, r"old or password-protected Office file; save it without a password as \.docx"),
        ("a.docx", FILES[".docx"][:900], "it is damaged, or not a Word file"),
        ("a.docx", archive("word/document.xml"), "it is damaged"),
        ("a.pptx", archive("ppt/presentation.xml"), "it is damaged"),
        ("a.html", b"<p hidden>x</p>", "there is no text in it"),
        ("a.md", b"---\ntitle: x\n---\n", "there is no text in it"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    """Empty, damaged, of another type than it says, or of none we know."""
    with pytest.raises(DocumentUnreadable, match=reason):
        read(entry(tmp_path / name, content))


def test_a_file_too_large_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor is an archive that would be when unpacked."""
    monkeypatch.setattr(readers, "MAX_BYTES", 3)
    with pytest.raises(DocumentUnreadable, match="larger than"):
        read(entry(tmp_path / "a.txt", b"fire"))
    monkeypatch.undo()
    monkeypatch.setattr(sniffing, "MAX_UNPACKED", 3)
    with pytest.raises(DocumentUnreadable, match="when unpacked"):
        read(entry(tmp_path / "a.docx", FILES[".docx"]))


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    """Between the listing and the reading."""
    with pytest.raises(DocumentUnreadable, match="no longer there"):
        read(Entry(tmp_path / "a.txt", SOURCE))


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "nei"), "this program may not open it"),
        (OSError(5, "disken"), r"cannot be opened \(disken\)"),
    ],
)
def test_a_file_that_may_not_be_opened_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str
) -> None:
    """Permissions, and whatever else the disk says."""

    def refuse(_: Path) -> bytes:
        raise error

    target = entry(tmp_path / "a.txt", b"tekst")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(DocumentUnreadable, match=reason):
        read(target)


def test_a_name_with_a_wrong_mark_inside_is_still_text(tmp_path: Path) -> None:
    """A text may write about PDF files."""
    content = b"En fil som begynner med %PDF- er en PDF."
    assert read(entry(tmp_path / "a.txt", content)).blocks == (Paragraph(content.decode()),)


def _cut(data: bytes, place: int, _: bytes) -> bytes:
    return data[:place]


def _overwritten(data: bytes, place: int, by: bytes) -> bytes:
    return data[:place] + by + data[place + len(by) :]


def _inserted(data: bytes, place: int, what: bytes) -> bytes:
    return data[:place] + what + data[place:]


def _repeated(data: bytes, place: int, _: bytes) -> bytes:
    return data[:place] + data[place // 2 : place] + data[place:]


@given(
    st.sampled_from(sorted(FILES)),
    st.sampled_from([_cut, _overwritten, _inserted, _repeated]),
    st.floats(0, 1),
    st.binary(min_size=1, max_size=8),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_file_is_read_or_refused_and_nothing_else(
    tmp_path: Path, extension: str, damage: Callable[[bytes, int, bytes], bytes], share: float, by: bytes
) -> None:
    """Whatever happened to its bytes; and every quote that comes out of it stands in its section."""
    data = damage(FILES[extension], int(share * len(FILES[extension])), by)
    try:
        found = sections(read(entry(tmp_path / f"a{extension}", data)))
    except DocumentUnreadable:
        found = []
    for section in found:
        assert all(squeezed(passage.quote) in squeezed(section.text) for passage in section.passages)
