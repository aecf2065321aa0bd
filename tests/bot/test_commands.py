"""The commands, in every language, with and without a stroke."""

from __future__ import annotations

import pytest

from bot.commands import COMMANDS, Name, command

LANGUAGES = {"nb", "nn", "en"}


def test_every_command_has_a_name_once_and_stands_in_every_language() -> None:
    assert [each.name for each in COMMANDS] == list(Name)
    for each in COMMANDS:
        assert set(each.written) == set(each.does) == LANGUAGES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/seb", Name.AFTER_EVENT),
        ("  /SEB ", Name.AFTER_EVENT),
        ("varsle", Name.REPORT),
        ("/ny", Name.NEW_HERE),
        ("/hjelp", Name.HELP),
        ("help", Name.HELP),
        ("slett  mine data", Name.DELETE_MINE),
        ("Start på nytt", Name.START_OVER),
    ],
)
def test_a_command_is_known_by_its_words(text: str, expected: Name) -> None:
    assert command(text) is expected


@pytest.mark.parametrize("text", ["", "/", "hva er seb?", "jeg er ny", "//seb", "hjelp meg"])
def test_a_question_is_no_command(text: str) -> None:
    assert command(text) is None
