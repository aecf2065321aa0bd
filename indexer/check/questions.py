"""Faults in the typical questions and the English rendering of sections."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it.tree import SyntaxTreeNode

from indexer.check.fault import Fault
from indexer.check.sheet import Part, Sheet, line_of, plain, within

LEAST = {"nb": 4, "nn": 2, "en": 2}
_NAMES = {"nb": "bokmål", "nn": "nynorsk", "en": "English"}
# The blocks that hold questions: those that the section answers, and those that no source does.
_ASKING = ("questions", "unanswered")
_QUESTION = re.compile(r"(nb|nn|en):\s*(\S.*)")


@dataclass(frozen=True, slots=True)
class Asked:
    """A typical question where it stands."""

    path: Path
    line: int
    language: str
    text: str


def questions(sheet: Sheet) -> Iterator[Fault]:
    """Check that each section with text has enough questions, and that each of them can be read."""
    for part in sheet.sections:
        yield from unreadable(sheet, part)
        if part.text:
            yield from enough(sheet.path, part.line, repr(part.title), list(asked(sheet, part, "questions")))
        elif any(part.blocks("questions")):
            message = f"the section {part.title!r} has questions but no text; write it, or move the questions"
            yield sheet.fault(part.line, message)


def enough(path: Path, line: int, what: str, found: Iterable[Asked]) -> Iterator[Fault]:
    """Check that there are enough questions in each language; `what` names the one they belong to."""
    counts = Counter(question.language for question in found)
    for language, least in LEAST.items():
        if counts[language] < least:
            message = f"{what} has {counts[language]} questions in {_NAMES[language]}; write at least {least}"
            yield Fault(path, line, message)


def english(sheet: Sheet) -> Iterator[Fault]:
    """Check that each section with text has its main point in English."""
    for part in sheet.sections:
        found = list(part.blocks("english"))
        if part.text and not found:
            yield sheet.fault(part.line, f"{part.title!r} has no English; add a ::: english block")
        for node in found:
            if not plain(node):
                yield sheet.fault(line_of(node), "an empty ::: english block; write the section's main point")
        for node in found[1:]:
            yield sheet.fault(line_of(node), f"{part.title!r} has a second ::: english block; keep one")


def asked_twice(sheets: Iterable[Sheet]) -> Iterator[Fault]:
    """Check that no question stands twice: it would not be clear which section answers it, or whether any does."""
    first: dict[str, Asked] = {}
    everything = (question for sheet in sheets for part in sheet.sections for question in asked(sheet, part, *_ASKING))
    for question in everything:
        twin = first.setdefault(normalised(question.text), question)
        if twin is not question:
            where = f"{twin.path.name}:{twin.line}" if twin.path != question.path else f"line {twin.line}"
            message = f"the question {question.text!r} stands on {where} too; keep the one whose section answers best"
            yield Fault(question.path, question.line, message)


def asked(sheet: Sheet, part: Part, *blocks: str) -> Iterator[Asked]:
    """Yield the questions in those `blocks` of a section that can be read."""
    for item in within(list(part.blocks(*blocks)), "list_item"):
        if found := _QUESTION.fullmatch(_own(item)):
            yield Asked(sheet.path, line_of(item), found[1], found[2])


def normalised(question: str) -> str:
    """Reduce a question to its words, so that case, punctuation and white space make no difference."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", question).casefold()))


def unreadable(sheet: Sheet, part: Part) -> Iterator[Fault]:
    """Check that each question says which language it is in."""
    for block in part.blocks(*_ASKING):
        for node in block.children:
            if node.type != "bullet_list":
                name = block.type.removeprefix("container_")
                yield sheet.fault(line_of(node), f"a ::: {name} block holds more than a list; write - nb: … for each")
        for item in within([block], "list_item"):
            if not _QUESTION.fullmatch(_own(item)):
                yield sheet.fault(
                    line_of(item), f"the question {_own(item)!r} names no language; begin it with nb:, nn: or en:"
                )


def _own(item: SyntaxTreeNode) -> str:
    """Give the text of an item without the lists inside it, which ask the same again."""
    return " ".join(plain(child) for child in item.children if not child.type.endswith("_list"))
