"""Documents as the indexer will read them, and what it would complain about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from indexer.catalogue import find
from indexer.check.facts import LANGUAGES
from indexer.check.fault import Fault, Severity
from indexer.check.sheet import Sheet, parse
from indexer.check.sidecar import table_line
from indexer.facts import SIDECAR, front_matter
from indexer.readers import read
from indexer.sections import sections
from knowledge.errors import DocumentUnreadable, KnowledgeError
from knowledge.types import PassageKind, Section, Source

_MARKDOWN = (".md", ".markdown")
_LINE = re.compile(r"\bline (\d+)")
_TABLE = re.compile(r"\[(.+?)\]: ")
_KEY = re.compile(r"front matter: (\w+) is")
# Files about a folder rather than in it, as the catalogue sees it.
_ABOUT = re.compile(r"(readme|license|licence|lisens|changelog|contributing)(\.\w+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Opened:
    """A document as far as it could be opened: `sheet` if it is Markdown, `source` and `sections` if it can be read."""

    path: Path
    sheet: Sheet | None = None
    source: Source | None = None
    sections: tuple[Section, ...] = ()
    problem: Fault | None = None

    @property
    def id(self) -> str:
        """The document's id; of one that cannot be read, what its file name suggests."""
        return self.source.id if self.source else self.path.stem

    @property
    def is_ours(self) -> bool:
        """Whether the file is written in the pack's own form: Markdown whose front matter names its id."""
        return self.sheet is not None and "id" in (self.sheet.facts or {})


def files(folder: Path) -> Iterator[Path]:
    """List the documents in `folder` as the catalogue does, but without stopping at the first that is not in order."""
    for child in sorted(folder.iterdir()):
        if child.name.startswith((".", "~$")) or child.name == SIDECAR:
            continue
        if child.is_dir():
            if not child.is_symlink():
                yield from files(child)
        elif not _ABOUT.fullmatch(child.name) or _has_front_matter(child):
            yield child


def _has_front_matter(path: Path) -> bool:
    try:
        return bool(front_matter(path))
    except KnowledgeError:
        return True


def open_document(path: Path) -> Opened:
    """Open the document at `path` the way the indexer does; its complaint becomes the `problem`."""
    sheet = open_sheet(path)
    source = None
    try:
        (entry,) = find([path])
        source = entry.facts
        document = read(entry)
        return Opened(path, sheet, source, tuple(sections(document)))
    except KnowledgeError as error:
        return Opened(path, sheet, source, problem=_problem(path, sheet, error))


def open_sheet(path: Path) -> Sheet | None:
    """Open a Markdown file for checking; None where it is another format or no text in UTF-8."""
    if path.suffix.lower() not in _MARKDOWN:
        return None
    try:
        return parse(path, path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def _problem(path: Path, sheet: Sheet | None, error: KnowledgeError) -> Fault:
    """Place a complaint of the indexer on its file and line."""
    message = str(error)
    if isinstance(error, DocumentUnreadable):
        return Fault(path, _line(message), f"the document cannot be read: {message}; put it right or take it out")
    beside = path.with_name(SIDECAR)
    if message.startswith(f"{beside}: "):
        message = message.removeprefix(f"{beside}: ")
        table = _TABLE.match(message)
        return Fault(beside, table_line(beside, table[1]) if table else _line(message), message)
    message = message.removeprefix(f"{path}: ")
    if (key := _KEY.match(message)) and sheet and sheet.facts and key[1] in sheet.facts:
        return Fault(path, sheet.facts[key[1]].line, message)
    # YAML counts its lines from the one after the opening fence.
    return Fault(path, _line(message, before=1 if "not valid YAML" in message else 0), message)


def _line(message: str, before: int = 0) -> int:
    found = _LINE.findall(message)
    return int(found[-1]) + before if found else 1


def twins(opened: Sequence[Opened]) -> Iterator[Fault]:
    """Check that no two documents have one id."""
    first: dict[str, Opened] = {}
    for document in opened:
        if document.source is None:
            continue
        twin = first.setdefault(document.id, document)
        if twin is not document:
            message = f"the id {document.id!r} is that of {twin.path} too; rename one, or leave one out"
            yield Fault(document.path, 1, message)


def foreign(document: Opened, today: date) -> Iterator[Fault]:
    """Check what can be checked of a document that is not in the pack's own form."""
    if document.source is None:
        return
    yield from _facts(document, document.source, today)
    texts = [section for section in document.sections if section.text]
    wanted = {
        "typical questions": all(section.questions for section in texts),
        "English": all(_has_english(section) for section in texts),
        "source=": all(section.place or section.page for section in texts),
    }
    if missing := [name for name, there in wanted.items() if not there]:
        message = f"sections without {', '.join(missing)}; it is found and cited all the same, but docs/innhold.md shows how to do better"
        yield Fault(document.path, 1, message, Severity.WARNING)


def _has_english(section: Section) -> bool:
    return any(passage.kind is PassageKind.TRANSLATION for passage in section.passages)


def _facts(document: Opened, source: Source, today: date) -> Iterator[Fault]:
    if source.language not in LANGUAGES:
        yield _fact(document, "language", f"language is {source.language!r}; use {', '.join(LANGUAGES)}")
    if source.valid_from and source.valid_to and source.valid_from > source.valid_to:
        message = f"valid_to ({source.valid_to}) is before valid_from ({source.valid_from}); correct one of them"
        yield _fact(document, "valid_to", message)
    if source.reviewed and source.reviewed > today:
        message = f"reviewed is {source.reviewed}, which is in the future; write the day the source was last read"
        yield _fact(document, "reviewed", message)


def _fact(document: Opened, key: str, message: str) -> Fault:
    """Place a fault in a fact where the fact stands: in the front matter, or in the sidecar's table."""
    facts = (document.sheet.facts or {}) if document.sheet else {}
    if key in facts:
        return Fault(document.path, facts[key].line, message)
    beside = document.path.with_name(SIDECAR)
    return Fault(beside, table_line(beside, document.path.stem), message)
