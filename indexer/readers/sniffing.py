"""What a file holds, whatever its name says."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from knowledge.errors import DocumentUnreadable

# A small archive can hold a thousand times its size; no document does.
MAX_UNPACKED = 1024 * 1024 * 1024

_PDF, _TEXT, _UNKNOWN, _ZIP = "a PDF file", "text", "unknown data", "a ZIP archive"
# An encrypted new Office file looks just like an old one.
_OLD_OFFICE = "an old or password-protected Office file"
_PDF_MARK = b"%PDF-"
# The PDF standard lets a reader look for the mark within this many bytes.
_PDF_HEAD = 1024
# The first bytes of what people give wrong names.
_BEGINNINGS: Mapping[bytes, str] = {
    _PDF_MARK: _PDF,
    b"PK\x03\x04": _ZIP,
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": _OLD_OFFICE,
    b"{\\rtf": "an RTF file",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "a 7-Zip archive",
}
# The folder that makes a ZIP archive an Office file of one kind or another.
_OFFICE: Mapping[str, str] = {"word/": "a Word file", "ppt/": "a PowerPoint file", "xl/": "an Excel file"}
_EXPECTED: Mapping[str, str] = {".pdf": _PDF, ".docx": "a Word file", ".pptx": "a PowerPoint file"}


def refuse_other_content(data: bytes, extension: str) -> None:
    """Raise `DocumentUnreadable` where the content is plainly not what the extension says."""
    if not data.strip():
        raise DocumentUnreadable("the file is empty")
    wanted = _EXPECTED.get(extension, _TEXT)
    found = _kind(data, wanted)
    if found == wanted:
        return
    if found == _OLD_OFFICE and extension in {".docx", ".pptx"}:
        raise DocumentUnreadable(f"it is {found}; save it without a password as {extension}")
    if found in {_TEXT, _UNKNOWN} and wanted != _TEXT:
        raise DocumentUnreadable(f"it is damaged, or not {wanted}")
    if found == _UNKNOWN:
        raise DocumentUnreadable("it is not text")
    raise DocumentUnreadable(f"it is {found}, not {wanted}; give it the right extension")


def _kind(data: bytes, wanted: str) -> str:
    if wanted == _PDF and _PDF_MARK in data[:_PDF_HEAD]:
        return _PDF
    kind = next((kind for beginning, kind in _BEGINNINGS.items() if data.startswith(beginning)), "")
    if kind == _ZIP:
        return _office_kind(data, wanted)
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))  # UTF-16 holds zero bytes and is text all the same
    return kind or (_UNKNOWN if b"\0" in data and not marked else _TEXT)


def _office_kind(data: bytes, wanted: str) -> str:
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except Exception as error:  # zipfile lets many kinds escape from a damaged archive
        raise DocumentUnreadable(f"it is damaged, or not {wanted}") from error
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise DocumentUnreadable(f"it is larger than {MAX_UNPACKED >> 20} MB when unpacked")
    names = [part.filename for part in parts]
    return next((kind for folder, kind in _OFFICE.items() if any(name.startswith(folder) for name in names)), _ZIP)
