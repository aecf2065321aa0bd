"""Norwegian law as training and measuring material: acts and regulations as Markdown, in one archive."""

from __future__ import annotations

import hashlib
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# One act in so many is never trained on: on those the model is measured.
HELD_OUT_OF = 8
# Shorter sections only say that they were repealed.
SHORTEST = 40
# The level of heading that begins a section; older acts also write "§" at the level of chapters.
_SECTION_LEVEL = 4

_HEADING = re.compile(r"(#{2,6})\s+(.*)")
_NUMBERED = re.compile(r"§+\s*([\w\-–]+(?:\s[a-z]\b)?)\s*\.?\s*(.*)")
_AMENDED = re.compile(r"^\*[^*\n]*(?:[Ee]ndret|[Tt]ilføyd|[Oo]pphevet|ved lov|ved forskrift)[^\n]*$", re.MULTILINE)
_MARKS = re.compile(r"[*_#|`]+")


@dataclass(frozen=True, slots=True)
class LawSection:
    """A section: its act's file and short name, the chapters above it, its heading without number, its text as it stands."""

    act: str
    short_title: str
    chapters: tuple[str, ...]
    level: int
    number: str
    heading: str
    text: str

    @property
    def prose(self) -> str:
        """The text without marks and without the notes on which act changed it."""
        return " ".join(_MARKS.sub(" ", _AMENDED.sub("", self.text)).split())

    @property
    def repealed(self) -> bool:
        """Whether only the stub of a repealed section is left."""
        return "pphev" in self.heading or re.match(r"\W*[Oo]pphev", self.text) is not None

    @property
    def held_out(self) -> bool:
        """Whether the act is kept from training."""
        return int(hashlib.sha256(self.act.encode()).hexdigest(), 16) % HELD_OUT_OF == 0

    @property
    def is_indexed(self) -> bool:
        """Whether it is one of the sections that the law benchmarks index."""
        return self.level == _SECTION_LEVEL and len(self.text) >= SHORTEST


def read_laws(archive: Path) -> Iterator[LawSection]:
    """Read all sections, also those that are too short to be indexed, in the order of the archive.

    Raises:
        OSError, tarfile.TarError: the archive is not there or cannot be read.
    """
    with tarfile.open(archive, "r:xz") as files:
        for member in files:
            file = files.extractfile(member) if member.name.endswith(".md") else None
            if file is not None:
                yield from sections_of(member.name, file.read().decode("utf-8"))


def sections_of(act: str, markdown: str) -> Iterator[LawSection]:
    """Divide one act, a Markdown file with front matter, into its sections."""
    facts, _, body = markdown.partition("\n---\n")
    short_title = _fact(facts, "korttittel") or _fact(facts, "tittel")
    above: list[tuple[int, str]] = []
    here: tuple[int, str, str] | None = None
    lines: list[str] = []

    def finished() -> Iterator[LawSection]:
        if here is not None:
            chapters = tuple(name for _, name in above)
            yield LawSection(act, short_title, chapters, *here, "\n".join(lines).strip())

    for line in body.split("\n"):
        if not (found := _HEADING.match(line)):
            lines.append(line)
            continue
        yield from finished()
        lines = []
        level, name = len(found[1]), found[2].strip()
        numbered = _NUMBERED.match(name)
        if level >= _SECTION_LEVEL or numbered:
            number, heading = (numbered[1], numbered[2]) if numbered else ("", name)
            here = (level, number, heading.strip(" ()."))
        else:
            above = [*((lv, each) for lv, each in above if lv < level), (level, name)]
            here = None
    yield from finished()


def _fact(facts: str, name: str) -> str:
    found = re.search(rf'^{name}: "(.*)"$', facts, re.MULTILINE)
    return found[1].strip() if found else ""
