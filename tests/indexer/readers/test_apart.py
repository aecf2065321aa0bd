"""Hostile documents: each is small on disk and large, deep or endless inside. Real files, read by a real process with real limits."""

from __future__ import annotations

import io
import os
import signal
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import docx
import pptx
import pytest

from indexer.catalogue import Entry
from indexer.readers.apart import Apart
from knowledge.errors import DocumentUnreadable
from tests.indexer.making import entry

# Narrower than those of a build, so that the tests are quick.
SECONDS, MEGABYTES = 2, 400


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    apart = Apart(SECONDS, MEGABYTES)
    yield apart
    apart.close()


def reason_of(apart: Apart, document: Entry) -> str:
    """Say why a document is refused; "read" where it is not."""
    try:
        return "read" if apart.read(document) else ""
    except DocumentUnreadable as refused:
        return str(refused) or "no reason\n"


def office(kind: str, part: str, content: bytes) -> bytes:
    """Make an Office file in which one part has other content."""
    whole, bomb = io.BytesIO(), io.BytesIO()
    (docx.Document() if kind == "docx" else pptx.Presentation()).save(whole)
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, content if name == part else source.read(name))
    return bomb.getvalue()


def word(body: bytes) -> bytes:
    """Make a Word file with this in its body."""
    space = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return office(
        "docx", "word/document.xml", b"<w:document " + space + b"><w:body>" + body + b"</w:body></w:document>"
    )


def pdf(*objects: bytes) -> bytes:
    """Make a PDF of objects; the first is its catalogue."""
    body, places = b"%PDF-1.5\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        body + b"xref\n0 %d\n0000000000 65535 f \n" % size + table
        + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, len(body))
    )  # fmt: skip


def stream(content: bytes, times: int = 1) -> bytes:
    """Make a stream that is compressed so many times."""
    for _ in range(times):
        content = zlib.compress(content, 9)
    filters = b"[" + b"/FlateDecode " * times + b"]"
    return b"<< /Length %d /Filter %s >>\nstream\n" % (len(content), filters) + content + b"\nendstream"


CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
ONE_PAGE = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
SHOWN = b"BT /F 9 Tf (Slik gjor vi det her hos oss.) Tj ET\n"

HOSTILE: dict[str, tuple[str, bytes]] = {
    "a Word file of blanks": ("x.docx", word(b"<w:p><w:r><w:t>" + b" " * 300_000_000 + b"</w:t></w:r></w:p>")),
    "a Word file of paragraphs": ("x.docx", word(b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 3_000_000)),
    "a very deep Word file": ("x.docx", word(b"<w:sdt>" * 200_000 + b"</w:sdt>" * 200_000)),
    "a Word file whose entities multiply": (
        "x.docx",
        office(
            "docx",
            "word/document.xml",
            b'<!DOCTYPE a [<!ENTITY a "' + b"a" * 1000 + b'">'
            + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 50) for n in range(8))
            + b"]><a>&i;</a>",
        ),
    ),
    "a presentation of blanks": ("x.pptx", office("pptx", "ppt/presentation.xml", b"<a>" + b" " * 300_000_000 + b"</a>")),
    "a page tree that leads to itself": ("x.pdf", pdf(CATALOGUE, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 99 >>")),
    "a page tree of pages that are not there": (
        "x.pdf",
        pdf(CATALOGUE, b"<< /Type /Pages /Kids [" + b"3 0 R " * 100_000 + b"] /Count 2000000000 >>", PAGE, stream(SHOWN), FONT),
    ),
    "a page whose content is compressed again and again": (
        "x.pdf", pdf(CATALOGUE, ONE_PAGE, PAGE, stream(SHOWN * 4_000_000, times=3), FONT)
    ),
    "very deep HTML": ("x.html", b"<p>Slik</p>" + b"<div><blockquote><ul><li>" * 200_000 + b"her"),
    "HTML of many tables": ("x.html", b"<table><tr><td>" * 30_000 + b"her"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_is_read_or_refused_and_the_next_one_is_read(
    name: str, apart: Apart, tmp_path: Path
) -> None:
    """A clear sentence says why; neither the time nor the memory that was allowed is exceeded."""
    file, content = HOSTILE[name]
    assert reason_of(apart, entry(tmp_path / file, content)).count("\n") == 0
    assert apart.read(entry(tmp_path / "next.html", "<p>Slik gjør vi det her hos oss.</p>")).blocks


def test_what_would_take_too_much_is_told_so(apart: Apart, tmp_path: Path) -> None:
    memory = reason_of(apart, entry(tmp_path / "x.docx", HOSTILE["a Word file of paragraphs"][1]))
    time = reason_of(apart, entry(tmp_path / "x.html", HOSTILE["very deep HTML"][1]))
    assert "more than 400 MB of memory" in memory
    assert time == "reading it takes more than 2 seconds of processor time"


def test_an_ordinary_document_is_read_as_always(apart: Apart, tmp_path: Path) -> None:
    file = docx.Document()
    file.add_heading("Oppfølging", 1)
    file.add_paragraph("Leder følger opp.")
    file.save(str(tmp_path / "x.docx"))
    document = apart.read(entry(tmp_path / "x.docx", (tmp_path / "x.docx").read_bytes()))
    assert [type(block).__name__ for block in document.blocks] == ["Heading", "Paragraph"]


def test_a_reason_comes_through_as_it_was_given(apart: Apart, tmp_path: Path) -> None:
    with pytest.raises(DocumentUnreadable, match=r"^the file is empty$"):
        apart.read(entry(tmp_path / "x.html", ""))
    with pytest.raises(DocumentUnreadable, match=r"^it is no longer there$"):
        apart.read(Entry(tmp_path / "gone.pdf", entry(tmp_path / "x.html", "").facts))


def test_a_reader_that_was_killed_is_started_again(apart: Apart, tmp_path: Path) -> None:
    page = entry(tmp_path / "x.html", "<p>Slik gjør vi det her hos oss.</p>")
    apart.read(page)
    assert apart._process is not None
    assert apart._process.pid is not None
    os.kill(apart._process.pid, signal.SIGKILL)
    apart._process.join()
    assert apart.read(page).blocks
