"""Guides: step-by-step lists, each step resting on sections of the pack. docs/pack-format.md says how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from knowledge.errors import KnowledgeError
from knowledge.types import Question

_HEAD = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_PHASE = re.compile(r"## (?P<title>.+?) *(?:\{[^{}]*\})?")
_STEP = re.compile(r"\d+\. +(?P<text>.+)")
_SOURCE = re.compile(r" *\{source=\"(?P<source>[^\"]*)\"\}$")
_BLOCK = re.compile(r":::(?: (?P<name>\w+))?")
_QUESTION = re.compile(r"- (?P<language>nb|nn|en): (?P<text>.+)")
_FACTS = ("id", "title", "audience", "summary")


class GuideUnreadable(KnowledgeError):
    """A file is no guide; the message names it and the way out."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do or to know, and the sections it rests on, by document and section."""

    text: str
    sources: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Phase:
    """Steps that belong together; a phase without steps only tells something, in `note`."""

    title: str
    steps: tuple[Step, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide: for whom (`audience`: leder, ansatt, nyansatt), its phases, and the questions that people ask for it."""

    id: str
    title: str
    audience: str
    language: str
    summary: str
    english: str
    phases: tuple[Phase, ...]
    questions: tuple[Question, ...] = ()

    @property
    def steps(self) -> tuple[tuple[Phase, Step], ...]:
        """All steps in order, each with its phase."""
        return tuple((phase, step) for phase in self.phases for step in phase.steps)


def read_guides(folders: Iterable[Path]) -> list[Guide]:
    """Read the guides in folders; one in a later folder takes the place of an earlier one with its file name.

    Raises:
        GuideUnreadable: a file is no guide.
    """
    files = {path.name: path for folder in folders for path in sorted(folder.glob("*.md"))}
    return [_read(path) for path in files.values()]


def _read(path: Path) -> Guide:
    text = path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")
    head = _HEAD.match(text)
    facts = _facts(head[1]) if head else {}
    missing = [name for name in _FACTS if not facts.get(name)]
    if head is None or missing:
        raise GuideUnreadable(f"{path}: no {', '.join(missing)} in its front matter. See trygg check.")
    blocks, paragraphs = _take_blocks(text[head.end() :])
    return Guide(
        id=str(facts["id"]),
        title=str(facts["title"]),
        audience=str(facts["audience"]),
        language=str(facts.get("language", "nb")),
        summary=str(facts["summary"]),
        english=" ".join(" ".join(blocks.get("english", ())).split()),
        phases=tuple(_phases(paragraphs)),
        questions=tuple(_questions(blocks.get("questions", ()))),
    )


def _facts(head: str) -> dict[str, Any]:
    try:
        facts = yaml.safe_load(head)
    except (yaml.YAMLError, ValueError, RecursionError):  # ValueError: a date such as 2023-13-01
        return {}
    return facts if isinstance(facts, dict) else {}


def _take_blocks(body: str) -> tuple[dict[str, list[str]], list[str]]:
    """Part the body into its named blocks, line by line, and the paragraphs around them, each on one line."""
    blocks: dict[str, list[str]] = {}
    paragraphs = [""]
    inside: list[str] | None = None
    for line in map(str.strip, body.splitlines()):
        if found := _BLOCK.fullmatch(line):
            inside = blocks.setdefault(found["name"], []) if found["name"] else None
        elif inside is not None:
            inside.append(line)
        elif not line or _PHASE.fullmatch(line) or _STEP.fullmatch(line):
            paragraphs.append(line)
        else:
            paragraphs[-1] = f"{paragraphs[-1]} {line}".strip()
    return blocks, [each for each in paragraphs if each]


def _phases(paragraphs: Iterable[str]) -> Iterator[Phase]:
    title = ""
    steps: list[Step] = []
    notes: list[str] = []
    for each in paragraphs:
        if found := _PHASE.fullmatch(each):
            if title:
                yield Phase(title, tuple(steps), " ".join(notes))
            title, steps, notes = found["title"], [], []
        elif found := _STEP.fullmatch(each):
            steps.append(_step(found["text"]))
        else:
            notes.append(each)
    if title:
        yield Phase(title, tuple(steps), " ".join(notes))


def _step(text: str) -> Step:
    found = _SOURCE.search(text)
    references = (reference.partition("#") for reference in (found["source"].split() if found else ()))
    return Step(_SOURCE.sub("", text), tuple((document, section) for document, _, section in references))


def _questions(lines: Iterable[str]) -> Iterator[Question]:
    for line in lines:
        if found := _QUESTION.fullmatch(line):
            yield Question(found["language"], found["text"])
