"""Which documents there are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from indexer.facts import SIDECAR, front_matter, sidecar, source_of
from knowledge.errors import KnowledgeError
from knowledge.types import Source

# Files about a folder rather than in it. With front matter they say themselves that they are documents.
_ABOUT = re.compile(r"(readme|license|licence|lisens|changelog|contributing)(\.\w+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that is a document, with its facts."""

    path: Path
    facts: Source


def find(paths: Sequence[Path]) -> list[Entry]:
    """List the documents among files and folders, folders in full and in order of their names.

    Raises `KnowledgeError` for a path that does not exist, facts that cannot be read, or two documents with one id.
    """
    files = list(_files(paths))
    sidecars = {folder: sidecar(folder) for folder in {file.parent for file in files}}
    entries = [Entry(file, source_of(file, sidecars[file.parent])) for file in files]
    _refuse_twins(entries)
    return entries


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    seen: set[Path] = set()
    folders = _Resolved()
    for path in paths:
        if not path.exists():
            raise KnowledgeError(f"{path}: there is no such file or folder. Check the path.")
        for file in _walk(path) if path.is_dir() else [path]:
            place = file.resolve() if file.is_symlink() else folders[file.parent] / file.name
            if place not in seen:
                seen.add(place)
                yield file


class _Resolved(dict[Path, Path]):
    """Folders, and where they really are; each is looked up once, for all the files in it."""

    def __missing__(self, folder: Path) -> Path:
        self[folder] = place = folder.resolve()
        return place


def _walk(folder: Path) -> Iterator[Path]:
    try:
        children = sorted(folder.iterdir())
    except OSError as error:
        raise KnowledgeError(f"{folder}: cannot be opened ({error.strerror}). Check its permissions.") from error
    for child in children:
        if child.name.startswith((".", "~$")) or child.name == SIDECAR:  # ~$ is Office's lock file
            continue
        if child.is_dir():
            if not child.is_symlink():  # a link may lead in a circle
                yield from _walk(child)
        elif not _ABOUT.fullmatch(child.name) or front_matter(child):
            yield child


def _refuse_twins(entries: Sequence[Entry]) -> None:
    first: dict[str, Path] = {}
    for entry in entries:
        twin = first.setdefault(entry.facts.id, entry.path)
        if twin is not entry.path:
            raise KnowledgeError(
                f"{twin} and {entry.path} have the same id {entry.facts.id!r}. Rename one, or leave one of them out."
            )
