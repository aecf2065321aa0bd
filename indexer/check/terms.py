"""Faults in a file of words that mean the same."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from indexer.check.fault import Fault
from knowledge.errors import KnowledgeError
from knowledge.language.terms import load_terms

_KEYS = ("nb", "nn", "en", "short")
_ENTRY = re.compile(r"^[ \t]*\[\[\s*term\s*\]\]", re.MULTILINE)
_AT_LINE = re.compile(r"at line (\d+)")


def terms(path: Path) -> Iterator[Fault]:
    """Check one file of terms."""
    try:
        text = path.read_text(encoding="utf-8")
        content = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        found = _AT_LINE.search(str(error))
        yield Fault(path, int(found[1]) if found else 1, f"the words cannot be read ({error}); correct the file")
        return
    faults = list(_content(path, text, content))
    yield from faults or _unloadable(path)


def _content(path: Path, text: str, content: Mapping[str, Any]) -> Iterator[Fault]:
    for name in content:
        if name != "term":
            yield Fault(path, _line_with(text, name), f"{name!r} is not read; put each meaning under [[term]]")
    entries = content.get("term", [])
    lines = [text.count("\n", 0, found.start()) + 1 for found in _ENTRY.finditer(text)]
    if not isinstance(entries, list) or len(entries) != len(lines):
        yield Fault(
            path, 1, "the words are not a row of [[term]] tables; write each meaning as docs/pack-format.md shows"
        )
        return
    for entry, line in zip(entries, lines, strict=True):
        yield from _entry(path, line, entry)
    yield from _twice(path, entries, lines)


def _entry(path: Path, line: int, entry: Mapping[str, Any]) -> Iterator[Fault]:
    for key, value in entry.items():
        if key not in _KEYS:
            yield Fault(path, line, f"unknown key {key!r} in the entry; use {', '.join(_KEYS)}")
        elif not _is_words(value):
            yield Fault(path, line, f'{key} is {value!r}; write a list of words: {key} = ["…"]')
        else:
            yield from _repeated(path, line, key, value)
    if not entry.get("nb"):
        yield Fault(path, line, "the entry has no words in bokmål; write the documents' own word first in nb")


def _is_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) and word.strip() for word in value)


def _repeated(path: Path, line: int, key: str, words: Sequence[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for word in words:
        if word.casefold() in seen:
            yield Fault(path, line, f"{word!r} stands twice in {key}; keep one")
        seen.add(word.casefold())


def _twice(path: Path, entries: Sequence[Mapping[str, Any]], lines: Sequence[int]) -> Iterator[Fault]:
    first: dict[frozenset[str], int] = {}
    for entry, line in zip(entries, lines, strict=True):
        if not entry.get("nb") or not _is_words(entry["nb"]):
            continue
        words = frozenset(word.casefold() for word in entry["nb"])
        if (twin := first.setdefault(words, line)) != line:
            yield Fault(path, line, f"the entry {entry['nb']} stands on line {twin} too; make one of the two")


def _unloadable(path: Path) -> Iterator[Fault]:
    """Ask the search itself, whose word is final."""
    try:
        load_terms([path])
    except KnowledgeError as error:
        yield Fault(path, 1, str(error).removeprefix(f"{path}: "))


def _line_with(text: str, name: str) -> int:
    return next((number for number, line in enumerate(text.splitlines(), 1) if name in line), 1)
