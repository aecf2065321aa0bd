"""The groups of experts that take cases: read from a file in TOML, and led to by theme."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.settings import SettingsError
from bot.texts.languages import LANGUAGES, InThree
from bot.themes import Theme
from bot.turn import Address

_KNOWN = frozenset({*LANGUAGES, "themes", "default", "language", "conversation"})


@dataclass(frozen=True, slots=True)
class Group:
    """A group: its name in each language, its themes, and its conversation where the file says it."""

    id: str
    called: InThree[str]
    themes: frozenset[Theme] = frozenset()
    default: bool = False
    language: str = "nb"
    address: Address | None = None


def read_groups(path: Path) -> Sequence[Group]:
    """Read the groups' file.

    Raises:
        SettingsError: it cannot be read or something in it does not fit; the message names the file and the place.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"TRYGG_GROUPS: {path} cannot be read: {error}.") from error
    groups = [_group(path, name, table) for name, table in tables.items()]
    if sum(group.default for group in groups) != 1:
        raise SettingsError(
            f"TRYGG_GROUPS: {path} must have one group with `default = true`: it gets what no theme leads."
        )
    return groups


def route(groups: Sequence[Group], theme: Theme) -> Group:
    """Choose who gets a case of a theme among `groups`, of which there must be one: by theme, else the default, else the first."""
    by_theme = (group for group in groups if theme in group.themes)
    return next(by_theme, None) or next((group for group in groups if group.default), groups[0])


def _group(path: Path, name: str, table: Any) -> Group:
    where = f"TRYGG_GROUPS: {path}, [{name}]"
    if not isinstance(table, dict) or (strange := sorted(table.keys() - _KNOWN)):
        raise SettingsError(
            f"{where}: {', '.join(strange) if isinstance(table, dict) else name} is no setting of a group."
        )
    called = {language: table.get(language) for language in LANGUAGES}
    if missing := [language for language, words in called.items() if not isinstance(words, str) or not words.strip()]:
        raise SettingsError(f"{where}: the group's name is missing in {', '.join(missing)}.")
    language = table.get("language", "nb")
    if language not in LANGUAGES:
        raise SettingsError(f"{where}: language is {language!r}, and must be one of {', '.join(LANGUAGES)}.")
    themes = table.get("themes", [])
    if not isinstance(themes, list):
        raise SettingsError(f'{where}: themes must be a list, such as ["annet"].')
    return Group(
        id=name,
        called=InThree(**{each: str(words).strip() for each, words in called.items()}),
        themes=frozenset(_theme(where, each) for each in themes),
        default=table.get("default") is True,
        language=language,
        address=_address(where, table["conversation"]) if "conversation" in table else None,
    )


def _theme(where: str, name: Any) -> Theme:
    if name not in list(Theme):
        raise SettingsError(f"{where}: {name!r} is no theme. The themes are {', '.join(Theme)}.")
    if name == Theme.REPORTING:
        raise SettingsError(f"{where}: {name!r} is led to no group: whistleblowing has channels of its own.")
    return Theme(name)


def _address(where: str, table: Any) -> Address:
    try:
        return Address(**table)
    except TypeError as error:
        raise SettingsError(f"{where}: conversation needs service_url and conversation_id ({error}).") from error
