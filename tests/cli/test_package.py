"""`trygg package`."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.command import Command

APP_ID = "11111111-2222-3333-4444-555555555555"


def test_it_writes_the_zip_and_says_where(trygg: Command, tmp_path: Path) -> None:
    target = tmp_path / "app.zip"
    said = trygg("package", "--app-id", APP_ID, "--domain", "trygg.example.no", "--output", str(target))
    assert said.code == 0
    assert str(target) in said.flat
    with ZipFile(target) as package:
        assert (
            json.loads(package.read("manifest.json"))["developer"]["privacyUrl"]
            == "https://trygg.example.no/personvern"
        )


def test_the_id_is_taken_from_the_settings(trygg: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRYGG_APP_ID", APP_ID)
    target = tmp_path / "app.zip"
    assert trygg("package", "--domain", "trygg.example.no", "--output", str(target)).code == 0
    with ZipFile(target) as package:
        assert json.loads(package.read("manifest.json"))["id"] == APP_ID


def test_without_an_id_it_says_where_one_is_found(trygg: Command) -> None:
    assert trygg("package", "--domain", "trygg.example.no").is_refused("--app-id", "Azure")
