"""What a file holds, whatever its name says."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from knowledge.errors import DocumentUnreadable

# The first bytes of what people give wrong names. An old Office file is also what an encrypted new one looks like.
_BEGINNINGS: Mapping[bytes, str] = {
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a ZIP archive",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old or password-protected Office file",
    b"{\\rtf": "an RTF file",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "a 7-Zip archive",
    b"MZ": "a program",
    b"\x7fELF": "a program",
}
# The part that makes a ZIP archive an Office file of one kind or another.
_OFFICE: Mapping[str, str] = {
    "word/document.xml": "a Word file",
    "ppt/presentation.xml": "a PowerPoint file",
    "xl/workbook.xml": "an Excel file",
}
_EXPECTED: Mapping[str, str] = {".pdf": "a PDF file", ".docx": "a Word file", ".pptx": "a PowerPoint file"}
# The PDF standard lets a reader look for the beginning within this many bytes.
_PDF_HEAD = 1024


def refuse_other_content(data: bytes, extension: str) -> None:
    """Raise `DocumentUnreadable` where the content is plainly not what the extension says."""
    if not data.strip():
        raise DocumentUnreadable("the file is empty")
    found, wanted = _kind(data), _EXPECTED.get(extension, "text")
    if found == wanted:
        return
    if wanted != "text" and found in {"text", "unknown data"}:
        raise DocumentUnreadable(f"it is not {wanted}, or it is damaged")
    if found == "an old or password-protected Office file" and extension in {".docx", ".pptx"}:
        raise DocumentUnreadable(f"it is {found}; save it without a password as {extension}")
    if wanted == "text" and found == "unknown data":
        raise DocumentUnreadable("it is not text")
    raise DocumentUnreadable(f"it is {found}, not {wanted}; give it the right extension")


def _kind(data: bytes) -> str:
    if b"%PDF-" in data[:_PDF_HEAD]:
        return "a PDF file"
    kind = next((kind for beginning, kind in _BEGINNINGS.items() if data.startswith(beginning)), "")
    if kind == "a ZIP archive":
        return _office_kind(data)
    if kind:
        return kind
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))  # UTF-16 holds zero bytes and is text all the same
    return "unknown data" if b"\0" in data and not marked else "text"


def _office_kind(data: bytes) -> str:
    try:
        names = set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except Exception:  # noqa: BLE001 - zipfile lets many kinds escape from a damaged archive
        return "a damaged ZIP archive"
    return next((kind for part, kind in _OFFICE.items() if part in names), "a ZIP archive")
