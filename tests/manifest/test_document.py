"""The manifest against Microsoft's own schema, and what the schema does not say: icons, translations, the bot's own words."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands import COMMANDS, command
from bot.texts import texts
from manifest.document import SCHEMA_VERSION, App, manifest, translation
from manifest.words import DEFAULT, LANGUAGES
from tests.microsoft.judges import need_judges, schema_complaints

APP = App(
    app_id="11111111-2222-3333-4444-555555555555",
    domain="trygg.example.no",
    version="1.0.0",
    developer="Kriminalomsorgen",
    website="https://trygg.example.no/",
    privacy="https://trygg.example.no/personvern",
    terms="https://trygg.example.no/vilkar",
)
TRANSLATIONS = [tag for tag in LANGUAGES if tag != DEFAULT]


def commands(number: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = manifest(APP)["bots"][0]["commandLists"][number]["commands"]
    return found


def test_the_manifest_fits_microsofts_schema() -> None:
    need_judges()
    assert schema_complaints(manifest(APP), "MicrosoftTeams", SCHEMA_VERSION) == []


@pytest.mark.parametrize("tag", TRANSLATIONS)
def test_each_translation_fits_microsofts_schema(tag: str) -> None:
    need_judges()
    assert schema_complaints(translation(tag), "MicrosoftTeams.Localization", SCHEMA_VERSION) == []


def test_the_schema_would_notice_a_fault() -> None:
    need_judges()
    broken = manifest(APP) | {"name": {"short": "T" * 31}, "unknown": 1}
    complaints = schema_complaints(broken, "MicrosoftTeams", SCHEMA_VERSION)
    assert any("too long" in each for each in complaints)
    assert any("unknown" in each for each in complaints)


@pytest.mark.parametrize("tag", TRANSLATIONS)
def test_a_translation_covers_every_text_of_commands_and_search(tag: str) -> None:
    translated = {place for place in translation(tag) if place.startswith(("bots", "composeExtensions"))}
    content = manifest(APP)
    expected = {
        f"bots[0].commandLists[{number}].commands[{place}].{part}"
        for number, each in enumerate(content["bots"][0]["commandLists"])
        for place, listed in enumerate(each["commands"])
        for part in ("title", "description", "prompt")
        if part in listed
    }
    search = "composeExtensions[0].commands[0]"
    expected |= {f"{search}.title", f"{search}.description"}
    expected |= {f"{search}.parameters[0].title", f"{search}.parameters[0].description"}
    assert translated == expected


def test_prompts_are_the_bots_own_starters_and_stand_in_private_only() -> None:
    prompts = [each["prompt"] for each in commands(0) if each.get("type") == "prompt"]
    assert prompts == [each.question for each in texts("nb").starters]
    assert not any(each.get("type") == "prompt" for each in commands(1))


def test_every_listed_command_is_one_that_the_bot_knows() -> None:
    for tag, (language, _) in LANGUAGES.items():
        listed = [each.written[language] for each in COMMANDS]
        assert all(command(text) is not None for text in listed), tag
    assert [each["title"] for each in commands(1)] == [each.written["nb"] for each in COMMANDS]


def test_a_list_holds_no_more_commands_than_teams_shows() -> None:
    # https://learn.microsoft.com/microsoft-365/extensibility/schema/root-bots-command-lists
    assert len(commands(0)) <= 12


def test_all_languages_say_the_same_things() -> None:
    for _, words in LANGUAGES.values():
        assert len(words.features) == len(LANGUAGES[DEFAULT][1].features)
        assert all(number in words.full for number in ("113", "112", "110"))
