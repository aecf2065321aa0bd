"""The facts of one document: from the sidecar beside it, from its front matter, else sensible defaults."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from indexer.slug import slug
from knowledge.errors import KnowledgeError
from knowledge.types import Source

SIDECAR = "documents.toml"
UNPUBLISHED = "ikke publisert"
_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*\r?(?:\n|\Z)", re.DOTALL | re.MULTILINE)
# The safe loader in C is ten times as fast: thousands of files are looked at before the one that changed is read.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# Front matter is seldom longer, in characters; where it is, the whole file is read.
_LONGEST_HEAD = 4096
_KEYS = tuple(field.name for field in fields(Source))
_DATES = ("valid_from", "valid_to", "reviewed")


def source_of(path: Path, tables: Mapping[str, Any]) -> Source:
    """Gather the facts of the file at `path`; `tables` is its folder's sidecar.

    Raises `KnowledgeError` that names the file, the key and the way out.
    """
    stem = unicodedata.normalize("NFC", path.stem)
    facts = _defaults(stem)
    facts |= _checked(tables.get(stem, {}), f"{path.with_name(SIDECAR)}: [{stem}]")
    # Other programs keep keys of their own in front matter, so only ours are looked at.
    ours = {key: value for key, value in front_matter(path).items() if key in _KEYS}
    facts |= _checked(ours, f"{path}: front matter")
    if facts["id"] != slug(facts["id"]) or not facts["id"]:
        raise KnowledgeError(f"{path}: the id {facts['id']!r} may hold only a-z, digits and single hyphens.")
    return Source(**facts)


def sidecar(folder: Path) -> Mapping[str, Any]:
    """Read the sidecar of `folder`, a table for each document; empty where there is none."""
    path = folder / SIDECAR
    if not path.is_file():
        return {}
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path}: this is not valid TOML ({error}). Correct the file.") from error
    except OSError as error:
        raise KnowledgeError(f"{path}: the file cannot be opened ({error.strerror}). Check its permissions.") from error
    for name, table in tables.items():
        if not isinstance(table, dict):
            raise KnowledgeError(f"{path}: {name!r} stands outside a table. Put it under the [name] of its document.")
    return {unicodedata.normalize("NFC", name): table for name, table in tables.items()}


def front_matter(path: Path) -> Mapping[str, Any]:
    """Read the front matter of a Markdown file; one that is no such text has none, and its reader says why."""
    if path.suffix.lower() not in {".md", ".markdown"}:
        return {}
    try:
        head = _head(path)
    except (OSError, UnicodeDecodeError):
        return {}
    try:
        facts = yaml.load(head, Loader=_LOADER)  # noqa: S506 # nosec B506 - a safe one
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: a date such as 2023-13-01
        reason = " ".join(str(error).split())
        raise KnowledgeError(f"{path}: the front matter is not valid YAML ({reason}). Correct it.") from error
    return facts if isinstance(facts, dict) else {}


def _head(path: Path) -> str:
    """Read the text of the front matter alone, "" where there is none: thousands of files are looked at, some of them long."""
    with path.open(encoding="utf-8") as file:
        text = file.read(_LONGEST_HEAD)
        found = _FRONT_MATTER.match(text)
        if text.removeprefix("\ufeff").startswith("---") and (found is None or found.end() == len(text)):
            text += file.read()
    return split_front_matter(text)[0]


def split_front_matter(text: str) -> tuple[str, str]:
    """Divide Markdown into its front matter (without its fences; "" where there is none) and its body.

    The front matter's lines are left empty in the body, so that line numbers stay true.
    """
    found = _FRONT_MATTER.match(text)
    if found is None:
        return "", text.removeprefix("\ufeff")
    return found[1], "\n" * found[0].count("\n") + text[found.end() :]


def _defaults(stem: str) -> dict[str, Any]:
    title = re.sub(r"[-_\s]+", " ", stem).strip()
    facts: dict[str, Any] = {"id": slug(stem) or "dokument", "title": title[:1].upper() + title[1:]}
    facts |= {"publisher": "", "kind": "dokument", "language": "nb", "published": ""}
    return facts | {"applies_to": "alle", "url": UNPUBLISHED}


def _checked(facts: Mapping[str, Any], where: str) -> dict[str, Any]:
    return {key: _fact(key, value, where) for key, value in facts.items()}


def _fact(key: str, value: object, where: str) -> object:
    if key not in _KEYS:
        raise KnowledgeError(f"{where}: unknown key {key!r}. Use one of {', '.join(_KEYS)}.")
    if key in _DATES:
        return _day(key, value, where)
    if key == "published" and isinstance(value, int | date) and not isinstance(value, bool):
        return str(value)
    if key == "published" and value is None:
        return ""
    if not isinstance(value, str):
        raise KnowledgeError(f"{where}: {key} is {value!r}, but must be text. Put it in quotation marks.")
    return value


def _day(key: str, value: object, where: str) -> date | None:
    if value is None or value == "":
        return None
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise KnowledgeError(f"{where}: {key} is {value!r}, but must be a day written as 2023-12-31.") from error
