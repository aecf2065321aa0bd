"""Known-item search over the laws: a section's heading and its act's short name ask for that section.

Only headings that no other section has, of sections in force, can be asked: there must be one right answer.
"""

from __future__ import annotations

import random
import re
import tarfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.quality.places import SHARED

LAWS = SHARED / "law" / "norske-lover.tar.xz"
_SHORTEST = 40  # characters; shorter sections say little more than that they were repealed
_HEADING = re.compile(r"^(#{2,5} +)(§ *[^.\n]{1,12})\. *(\S.*)$", re.MULTILINE)
_REPEALED = re.compile(r"opphev", re.IGNORECASE)
_SHORT_TITLE = re.compile(r'^korttittel: "([^"–]+)', re.MULTILINE)
_SEED = 7


@dataclass(frozen=True, slots=True)
class Act:
    """An act or regulation as it lies in the archive."""

    name: str
    text: str

    def without_headings(self) -> Act:
        """Leave of each section's heading its number alone, so that a section must be found by its text."""
        return Act(self.name, _HEADING.sub(r"\1\2", self.text))


@dataclass(frozen=True, slots=True)
class Item:
    """A section that can be asked for: the name of its act, its number, heading and text, and the question."""

    act: str
    number: str
    heading: str
    text: str
    question: str


def read_acts(archive: Path = LAWS) -> list[Act]:
    """Read all acts, in order of their names."""
    with tarfile.open(archive, "r:xz") as files:
        found = ((member.name, files.extractfile(member)) for member in files)
        acts = [Act(Path(name).stem, file.read().decode("utf-8")) for name, file in found if file is not None]
    return sorted(acts, key=lambda act: act.name)


def draw(acts: Sequence[Act], number: int) -> list[Item]:
    """Draw sections to ask for, always the same; all that can be asked where there are fewer than `number`."""
    every = [item for act in acts for item in _items(act)]
    headings = Counter(item.heading.casefold() for item in every)
    places = Counter((item.act, item.number) for item in every)
    right = [
        item
        for item in every
        if headings[item.heading.casefold()] == 1 and places[item.act, item.number] == 1 and _in_force(item)
    ]
    return random.Random(_SEED).sample(right, min(number, len(right)))  # noqa: S311 - the same every time


def _items(act: Act) -> Iterator[Item]:
    found = _SHORT_TITLE.search(act.text)
    short = found[1].strip() if found else ""
    for heading in _HEADING.finditer(act.text):
        after = act.text.find("\n#", heading.end())
        text = act.text[heading.end() : after if after >= 0 else None].strip()
        title = heading[3].strip(" ()")
        yield Item(act.name, heading[2].strip(), title, text, f"{title} {short}".strip())


def _in_force(item: Item) -> bool:
    return len(item.text) >= _SHORTEST and len(item.heading) > 3 and not _REPEALED.search(item.heading + item.text[:60])


def write_acts(acts: Sequence[Act], folder: Path) -> None:
    """Write acts as Markdown files into a new folder."""
    folder.mkdir(parents=True)
    for act in acts:
        (folder / f"{act.name}.md").write_text(act.text, encoding="utf-8")
