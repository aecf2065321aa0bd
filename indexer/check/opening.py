"""Documents opened the way the indexer opens them, and what it complains of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from indexer.catalogue import find
from indexer.check.fault import Fault
from indexer.check.sheet import Sheet, parse
from indexer.check.sidecar import table_line
from indexer.facts import SIDECAR, front_matter
from indexer.readers import read
from indexer.sections import sections
from knowledge.errors import DocumentUnreadable, KnowledgeError
from knowledge.types import Section, Source

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
    try:
        children = sorted(folder.iterdir())
    except OSError as error:
        raise KnowledgeError(f"{folder}: cannot be opened ({error.strerror}). Check its permissions.") from error
    for child in children:
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
