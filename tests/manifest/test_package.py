"""The zip: what is in it, the same each time, and what it is refused for."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from manifest.document import App
from manifest.package import PackageError, check, write_package
from tests.manifest.test_document import APP


def test_the_package_holds_manifest_translations_and_icons_at_its_top(tmp_path: Path) -> None:
    write_package(tmp_path / "out" / "trygg.zip", APP)
    with ZipFile(tmp_path / "out" / "trygg.zip") as package:
        names = set(package.namelist())
        content = json.loads(package.read("manifest.json"))
    icons = set(content["icons"].values())
    files = {each["file"] for each in content["localizationInfo"]["additionalLanguages"]}
    assert names == {"manifest.json"} | icons | files
    assert content["id"] == content["bots"][0]["botId"] == APP.app_id


def test_the_same_app_gives_the_same_bytes_and_leaves_nothing_beside_them(tmp_path: Path) -> None:
    write_package(tmp_path / "a.zip", APP)
    write_package(tmp_path / "b.zip", APP)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert {each.name for each in tmp_path.iterdir()} == {"a.zip", "b.zip"}


def test_an_id_is_brought_to_its_usual_form() -> None:
    assert check(replace(APP, app_id=APP.app_id.upper().replace("-", ""))).app_id == APP.app_id


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"app_id": ""}, "--app-id"),
        ({"app_id": "my-bot"}, "--app-id"),
        ({"domain": "https://trygg.example.no"}, "--domain"),
        ({"domain": "trygg.example.no/bot"}, "--domain"),
        ({"domain": "localhost"}, "--domain"),
        ({"domain": "trygg.example.no:443"}, "--domain"),
        ({"version": "1.0"}, "--package-version"),
        ({"developer": "K" * 33}, "--developer"),
        ({"developer": " "}, "--developer"),
        ({"privacy": "http://trygg.example.no/personvern"}, "--privacy"),
        ({"terms": "https://" + "a" * 2048}, "--terms"),
        ({"website": "https://a b"}, "--website"),
    ],
)
def test_what_teams_would_refuse_is_refused_with_the_option_that_gave_it(wrong: dict[str, str], named: str) -> None:
    app: App = replace(APP, **wrong)
    with pytest.raises(PackageError, match=named):
        check(app)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PackageError, match="cannot be written"):
        write_package(tmp_path / "file" / "trygg.zip", APP)
