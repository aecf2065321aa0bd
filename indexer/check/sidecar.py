"""Faults in `documents.toml`, the facts of documents that cannot carry their own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from indexer.check.fault import Fault, Severity
from indexer.facts import SIDECAR, sidecar
from knowledge.errors import KnowledgeError


def unused_tables(files: Sequence[Path]) -> Iterator[Fault]:
    """Warn of tables in the sidecars beside `files` that name none of them, perhaps misspelt."""
    for folder in sorted({file.parent for file in files}):
        names = {unicodedata.normalize("NFC", file.stem) for file in files if file.parent == folder}
        try:
            tables = sidecar(folder)
        except KnowledgeError:  # said once for each document beside it already
            continue
        for name in tables:
            if name not in names:
                path = folder / SIDECAR
                message = f"[{name}] names no document in this folder; write the file's name without its extension"
                yield Fault(path, table_line(path, name), message, Severity.WARNING)


def table_line(path: Path, name: str) -> int:
    """Tell on which line of the sidecar the table `name` begins; 1 where it is not found."""
    try:
        lines = unicodedata.normalize("NFC", path.read_text(encoding="utf-8")).splitlines()
    except (OSError, UnicodeDecodeError):
        return 1
    header = re.compile(rf"""\s*\[\s*["']?{re.escape(name)}["']?\s*\]""")
    return next((number for number, line in enumerate(lines, start=1) if header.match(line)), 1)
