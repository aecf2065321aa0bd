"""The app package as the doctor reads it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

from bot.settings import Settings
from cli.doctor.finding import State
from cli.doctor.manifest import look_at_package
from manifest.package import write_package
from tests.manifest.test_document import APP

SETTINGS = Settings(app_id=APP.app_id)


def test_todays_package_of_this_bot_is_good(tmp_path: Path) -> None:
    write_package(tmp_path / "app.zip", replace(APP, version="1.2.3"))
    found = look_at_package(tmp_path / "app.zip", SETTINGS)
    assert found.state is State.GOOD
    assert "1.2.3" in found.said


def test_another_bots_package_is_a_fault(tmp_path: Path) -> None:
    write_package(tmp_path / "app.zip", replace(APP, app_id="22222222-2222-3333-4444-555555555555"))
    assert look_at_package(tmp_path / "app.zip", SETTINGS).state is State.FAULT


def test_a_package_changed_by_hand_is_pointed_out(tmp_path: Path) -> None:
    write_package(tmp_path / "app.zip", APP)
    with ZipFile(tmp_path / "app.zip") as package:
        files = {name: package.read(name) for name in package.namelist()}
    content = json.loads(files["manifest.json"]) | {"accentColor": "#000000"}
    with ZipFile(tmp_path / "changed.zip", "w") as package:
        for name, held in (files | {"manifest.json": json.dumps(content).encode()}).items():
            package.writestr(name, held)
    assert look_at_package(tmp_path / "changed.zip", SETTINGS).state is State.WARNING


def test_a_package_without_its_icon_is_a_fault_that_names_it(tmp_path: Path) -> None:
    write_package(tmp_path / "app.zip", APP)
    with ZipFile(tmp_path / "app.zip") as package, ZipFile(tmp_path / "bare.zip", "w") as bare:
        bare.writestr("manifest.json", package.read("manifest.json"))
    found = look_at_package(tmp_path / "bare.zip", SETTINGS)
    assert found.state is State.FAULT
    assert "outline.png" in found.said


def test_what_is_no_package_is_a_fault_without_a_stack_trace(tmp_path: Path) -> None:
    (tmp_path / "text.zip").write_text("no zip")
    with ZipFile(tmp_path / "list.zip", "w") as package:
        package.writestr("manifest.json", "[]")
    for name in ("text.zip", "list.zip", "gone.zip"):
        assert look_at_package(tmp_path / name, SETTINGS).state is State.FAULT, name
