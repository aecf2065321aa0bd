"""What Trygg is made of may be used the way it is used."""

from __future__ import annotations

from email.message import Message
from pathlib import Path

import pytest

from bot.settings import HOME
from scripts.supply import is_allowed, licence, licences, locked


def test_every_package_that_runs_in_production_has_an_allowed_licence() -> None:
    found = licences(locked())
    assert len(found) > 50
    assert {name: each for name, each in found.items() if not is_allowed(each)} == {}


@pytest.mark.parametrize("expression", ["MIT", "Apache-2.0 OR BSD-3-Clause", "GPL-3.0-only OR MIT", "MPL-2.0 AND MIT"])
def test_a_licence_is_allowed_by_one_of_its_alternatives(expression: str) -> None:
    assert is_allowed(expression)


@pytest.mark.parametrize("expression", ["", "AGPL-3.0-only", "MIT AND GPL-3.0-or-later", "MIT AND ", "Proprietary"])
def test_a_licence_that_is_not_on_the_list_is_refused(expression: str) -> None:
    """One that nobody has looked at, too; and one of several that all apply."""
    assert not is_allowed(expression)


@pytest.mark.parametrize(
    ("facts", "expression"),
    [
        ({"License-Expression": "MIT"}, "MIT"),
        ({"License": "Apache-2.0"}, "Apache-2.0"),
        ({"Classifier": "License :: OSI Approved :: BSD License"}, "BSD-3-Clause"),
        ({"License": "BSD", "Classifier": "License :: OSI Approved :: BSD License"}, "BSD-3-Clause"),
        ({"Classifier": "License :: OSI Approved :: GNU General Public License (GPL)"}, ""),
        ({"License": "ask the author"}, ""),
        ({}, ""),
    ],
)
def test_a_licence_is_read_off_the_metadata(facts: dict[str, str], expression: str) -> None:
    message = Message()
    for name, value in facts.items():
        message[name] = value
    assert licence(message) == expression  # type: ignore[arg-type]  # metadata is such a message


@pytest.mark.parametrize("lock", sorted(HOME.glob("requirements*.lock")), ids=lambda lock: lock.name)
def test_a_lock_names_one_version_of_each_package_and_no_address(lock: Path) -> None:
    lines = [line for line in lock.read_text().splitlines() if line and not line.startswith("#")]
    assert all(line.count("==") == 1 and "/" not in line and "@" not in line for line in lines)
    assert len({line.split("==")[0] for line in lines}) == len(lines)


@pytest.mark.parametrize("name", ["test", "models"])
def test_what_is_tested_is_what_runs(name: str) -> None:
    """The locks agree on every package of production."""
    other = locked(HOME / f"requirements-{name}.lock")
    assert {each: version for each, version in locked().items() if other.get(each) != version} == {}
