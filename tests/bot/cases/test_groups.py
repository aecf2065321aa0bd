"""The groups' file: who gets what, and clear words where it does not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cases.groups import read_groups, route
from bot.settings import GROUPS, SettingsError
from bot.themes import Theme

HR = '[hr]\nnb = "HR"\nnn = "HR"\nen = "HR"\ndefault = true\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "groups.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_file_that_ships_leads_every_theme_somewhere() -> None:
    groups = read_groups(GROUPS)
    assert [group.id for group in groups] == ["hr", "hms", "verneombud"]
    assert route(groups, Theme.INJURY).id == "hms"
    assert route(groups, Theme.REPRESENTATION).id == "verneombud"
    assert {route(groups, theme).id for theme in (Theme.LEAVE, Theme.OTHER)} == {"hr"}


def test_where_the_default_is_not_there_the_first_one_takes_it() -> None:
    _, *others = read_groups(GROUPS)
    assert route(others, Theme.LEAVE).id == "hms"


def test_a_group_may_have_its_chat_in_the_file(tmp_path: Path) -> None:
    text = f'{HR}language = "nn"\n[hr.conversation]\nservice_url = "https://x/"\nconversation_id = "19:hr"\n'
    [group] = read_groups(written(tmp_path, text))
    assert group.address is not None
    assert (group.address.conversation_id, group.language) == ("19:hr", "nn")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "one group with `default = true`"),
        (HR + HR.replace("[hr]", "[to]"), "one group with `default = true`"),
        ("[hr", "cannot be read"),
        ("hr = 1\n", "hr is no setting of a group"),
        (HR + 'mail = "x"\n', r"\[hr\]: mail is no setting of a group"),
        (HR.replace('nn = "HR"\n', ""), "name is missing in nn"),
        (HR + 'themes = ["vær"]\n', "'vær' is no theme. The themes are varsling, "),
        (HR + "themes = 3\n", "themes must be a list"),
        (HR + 'themes = ["varsling"]\n', "whistleblowing has channels of its own"),
        (HR + 'language = "se"\n', "language is 'se', and must be one of nb, nn, en"),
        (HR + "conversation = {url = 1}\n", "conversation needs service_url"),
    ],
)
def test_what_does_not_fit_is_said_with_its_place(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(SettingsError, match=complaint):
        read_groups(written(tmp_path, text))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.toml"):
        read_groups(tmp_path / "nowhere.toml")
