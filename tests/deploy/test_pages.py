"""What the pages for operators name is there: commands, settings, files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer

from bot.settings import HOME, Settings
from cli.main import app

PAGES = {
    name: (HOME / name).read_text(encoding="utf-8")
    for name in ("docs/operations.md", "docs/threat-model.md", "SECURITY.md")
}

every_page = pytest.mark.parametrize("name", PAGES)


@every_page
def test_every_command_is_one(name: str) -> None:
    known = set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]  # a group has commands
    named = set(re.findall(r"(?:^ {4}|[`/])trygg ([a-z]+)", PAGES[name], re.MULTILINE))
    assert named <= known
    assert named or name == "SECURITY.md"


@every_page
def test_every_setting_is_one(name: str) -> None:
    # The last is read by the composition, not by the bot.
    named = {each.lower() for each in re.findall(r"TRYGG_([A-Z_]+)", PAGES[name])} - {"own_documents"}
    assert named <= set(Settings.model_fields)


@every_page
def test_every_file_that_is_named_or_linked_is_there(name: str) -> None:
    named = set(re.findall(r"`((?:bot|cli|indexer|knowledge|deploy|scripts|tests)/[\w./-]+)`", PAGES[name]))
    linked = {str(Path(name).parent / each) for each in re.findall(r"\]\(([\w./-]+)\)", PAGES[name])}
    made = {"deploy/documents"}  # by whoever deploys
    assert {each for each in (named | linked) - made if not (HOME / each).exists()} == set()
    assert named
