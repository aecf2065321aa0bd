"""The only place that knows which rules hold for the pack, the guides, an organisation's own documents and the words.

Each family of faults is a function that yields them; a new one goes into the list it belongs to.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from indexer.check.body import marks, notices, paragraphs, strays, tables
from indexer.check.documents import foreign, twins, unmet
from indexer.check.facts import document_facts, guide_facts
from indexer.check.fault import Fault, Severity
from indexer.check.guides import cited, guide_english, guide_questions, phases, references, steps
from indexer.check.headings import ids, section_headings
from indexer.check.opening import Opened, files, open_document, open_sheet
from indexer.check.questions import asked_twice, english, questions
from indexer.check.sheet import Sheet
from indexer.check.sidecar import unused_tables
from indexer.check.terms import terms
from knowledge.errors import KnowledgeError

Rule = Callable[[Sheet], Iterator[Fault]]

_TEXT: tuple[Rule, ...] = (ids, strays, paragraphs, marks, notices, tables)
_DOCUMENT: tuple[Rule, ...] = (*_TEXT, section_headings, questions, english)
_GUIDE: tuple[Rule, ...] = (*_TEXT, phases, steps, guide_questions, guide_english)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Where the knowledge is: the pack, the guides, the files of words, and what an organisation lays over the pack.

    Of two folders of guides the later lays over the earlier: a guide of the same name takes its place.
    """

    pack: Path
    guides: Sequence[Path]
    terms: Sequence[Path]
    own: Sequence[Path] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, by file and line, and how much it looked at."""

    faults: tuple[Fault, ...]
    documents: int
    guides: int
    terms: int

    def count(self, severity: Severity) -> int:
        """Count the findings of one severity."""
        return sum(fault.severity is severity for fault in self.faults)


def check(knowledge: Knowledge, today: date) -> Report:
    """Hold all the knowledge against the rules.

    Raises:
        KnowledgeError: there is no file or folder where one was named.
    """
    pack = [open_document(path) for path in _files([knowledge.pack])]
    own = [open_document(path) for path in _files(knowledge.own)]
    guides = {path: open_sheet(path) for path in _laid_over(knowledge.guides)}
    found = [
        *(fault for document in pack for fault in _in_pack(document, today)),
        *(fault for document in own for fault in _in_overlay(document, today)),
        *(fault for path, sheet in guides.items() for fault in _in_guide(path, sheet, today)),
        *twins(pack),
        *twins(own),
        *unused_tables([document.path for document in own]),
        *_between(_overlaid(pack, own), [sheet for sheet in guides.values() if sheet]),
        *(fault for path in knowledge.terms for fault in terms(path)),
    ]
    # What concerns a folder is found once for each document in it.
    ordered = sorted(dict.fromkeys(found), key=lambda fault: (str(fault.path), fault.line))
    return Report(tuple(ordered), len(pack) + len(own), len(guides), len(knowledge.terms))


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.exists():
            raise KnowledgeError(f"{path}: there is no such document or folder.")
        yield from files(path) if path.is_dir() else [path]


def _in_pack(document: Opened, today: date) -> Iterator[Fault]:
    if document.sheet is None:
        yield Fault(document.path, 1, "this is not Markdown in UTF-8; save it so, or move it to a folder of its own")
        return
    found = [*document_facts(document.sheet, today), *_by(_DOCUMENT, document.sheet)]
    yield from found
    yield from _unsaid(document, found)


def _in_overlay(document: Opened, today: date) -> Iterator[Fault]:
    if document.is_ours:
        yield from _in_pack(document, today)
    elif document.problem:
        yield document.problem
    else:
        yield from foreign(document, today)


def _laid_over(folders: Sequence[Path]) -> list[Path]:
    by_name = {path.name: path for folder in _folders(folders) for path in sorted(folder.glob("*.md"))}
    return list(by_name.values())


def _folders(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        if not folder.is_dir():
            raise KnowledgeError(f"{folder}: there is no such folder of guides. Check the path.")
        yield folder


def _in_guide(path: Path, sheet: Sheet | None, today: date) -> Iterator[Fault]:
    if sheet is None:
        yield Fault(path, 1, "the guide cannot be read; save it as text in UTF-8")
        return
    yield from guide_facts(sheet, today)
    yield from _by(_GUIDE, sheet)


def _by(rules: Sequence[Rule], sheet: Sheet) -> Iterator[Fault]:
    return (fault for rule in rules for fault in rule(sheet))


def _unsaid(document: Opened, found: Collection[Fault]) -> Iterator[Fault]:
    """Yield what the indexer complains of, unless the rules have said it: on the same line, or where it names none."""
    problem = document.problem
    if problem is None:
        return
    lines = {fault.line for fault in found if fault.path == problem.path}
    if not lines or problem.line not in {1, *lines}:
        yield problem


def _overlaid(pack: Sequence[Opened], own: Sequence[Opened]) -> list[Opened]:
    """Lay the organisation's own documents over the pack, as the indexer does: the same id replaces."""
    return list({document.id: document for document in (*pack, *own)}.values())


def _between(opened: Sequence[Opened], guides: Sequence[Sheet]) -> Iterator[Fault]:
    """Yield what is wrong between files: questions asked twice, and guides that cite what is not there."""
    yield from asked_twice([*(document.sheet for document in opened if document.sheet), *guides])
    sections = {document.id: {section.id for section in document.sections} for document in opened}
    unsure = {document.id for document in opened if document.problem or not document.is_ours}
    for guide in guides:
        yield from references(guide, sections, unsure)
    wanted = {reference for guide in guides for _, reference in cited(guide)}
    for document in opened:
        if not document.is_ours:
            yield from unmet(document, wanted)
