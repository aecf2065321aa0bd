"""Trygg on the sections that its peers get: the whole build and the whole search, in a process of its own."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.settings import TERMS
from indexer.build import build
from indexer.catalogue import find
from knowledge.search import KnowledgeBase

_AMONG = 10
# Passages to take: several may be of one section.
_PASSAGES = 60
_SECTIONS_IN_A_FILE = 50


def main(given: Path, out: Path) -> None:
    """Build, ask, and write what was measured."""
    work = json.loads(given.read_text(encoding="utf-8"))
    with TemporaryDirectory() as folder:
        documents, index = Path(folder) / "documents", Path(folder) / "index"
        _write(work["texts"], documents)
        started = time.perf_counter()
        build(find([documents]), index)
        built = time.perf_counter() - started
        base = KnowledgeBase.open(index, [TERMS])
        for question in work["questions"][:20]:
            _search(base, question)
        seconds, found = [], []
        for question in work["questions"]:
            started = time.perf_counter()
            places = _search(base, question)
            seconds.append(time.perf_counter() - started)
            found.append(places)
        base.close()
    out.write_text(json.dumps({"build": built, "seconds": seconds, "found": found}))


def _write(texts: list[str], folder: Path) -> None:
    """Write texts as Markdown, the number of each its heading: nothing but the text says what it is about."""
    folder.mkdir()
    for first in range(0, len(texts), _SECTIONS_IN_A_FILE):
        sections = texts[first : first + _SECTIONS_IN_A_FILE]
        written = "\n\n".join(f"## {first + number}\n\n{text}" for number, text in enumerate(sections))
        (folder / f"{first}.md").write_text(written, encoding="utf-8")


def _search(base: KnowledgeBase, question: str) -> list[int]:
    hits = base.search(base.understand(question), _PASSAGES)
    return list(dict.fromkeys(int(hit.section.path[0]) for hit in hits))[:_AMONG]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
