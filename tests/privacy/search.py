"""The search: everything that lies in a folder, in every layer that can be taken off it."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.privacy.marks import MARKS, forms

_DEEPEST = 4


def found(folder: Path, marks: Iterable[str] = MARKS) -> list[str]:
    """Search all files of a folder, their names too; gives "where: which mark, in which form"."""
    hits: list[str] = []
    wanted = [(mark, name, needle, folded) for mark in marks for name, needle, folded in forms(mark)]
    for where, data in _everything(folder):
        lowered = data.lower()
        hits += [
            f"{where}: {mark} ({name})"
            for mark, name, needle, folded in wanted
            if needle in (lowered if folded else data)
        ]
    return hits


def _everything(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        where = str(path.relative_to(folder))
        yield f"{where} (its name)", where.encode()
        data = path.read_bytes()
        yield from layers(where, data)
        if data.startswith(b"SQLite format 3"):
            for number, row in enumerate(_rows(path)):
                yield from layers(f"{where} (row {number})", row)


def layers(where: str, data: bytes, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """Give data as it lies there and, where it is packed, what is in it."""
    yield where, data
    if depth < _DEEPEST:
        for kind, unpacked in _unpacked(data):
            yield from layers(f"{where} ({kind})", unpacked, depth + 1)


def _unpacked(data: bytes) -> Iterator[tuple[str, bytes]]:
    openers = {
        "gzip": (b"\x1f\x8b", gzip.decompress),
        "zlib": (b"\x78", zlib.decompress),
        "bzip2": (b"BZh", bz2.decompress),
        "xz": (b"\xfd7zXZ", lzma.decompress),
    }
    for kind, (magic, unpack) in openers.items():
        if data.startswith(magic):
            try:
                yield kind, unpack(data)
            except (OSError, EOFError, zlib.error, lzma.LZMAError):  # it only began like one
                continue
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            yield from ((f"zip: {name}", packed.read(name)) for name in packed.namelist())


def _rows(path: Path) -> Iterator[bytes]:
    """Give every value of every row: on the pages a long one lies in pieces."""
    connection = sqlite3.connect(path)
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                yield from (each if isinstance(each, bytes) else str(each).encode() for each in row)
    finally:
        connection.close()
