"""The app's manifest and its translations, as Teams' schema v1.30 wants them. Pure.

https://learn.microsoft.com/microsoft-365/extensibility/schema/
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.commands import COMMANDS
from bot.texts import texts
from manifest.words import ACCENT, DEFAULT, LANGUAGES, SHORT_NAME, Words

SCHEMA_VERSION = "1.30"
_SCHEMAS = f"https://developer.microsoft.com/json-schemas/teams/v{SCHEMA_VERSION}"
COLOUR, COLOUR_SMALL, OUTLINE = "color.png", "color32x32.png", "outline.png"
# The message extension's one command and its one parameter; the bot is told them with each search.
SEARCH_COMMAND, SEARCH_PARAMETER = "search", "query"


@dataclass(frozen=True, slots=True)
class App:
    """Whose app it is: what differs from one organisation's package to another's.

    `app_id` is the bot's application id in Entra ID, which is the app's own id in Teams too; `domain` is where the bot is
    reached, without `https://`; `version` counts up with each upload.
    """

    app_id: str
    domain: str
    version: str
    developer: str
    website: str
    privacy: str
    terms: str


def manifest(app: App) -> dict[str, Any]:
    """Write the manifest in the default language."""
    language, words = LANGUAGES[DEFAULT]
    others = [tag for tag in LANGUAGES if tag != DEFAULT]
    return {
        "$schema": f"{_SCHEMAS}/MicrosoftTeams.schema.json",
        "manifestVersion": SCHEMA_VERSION,
        "version": app.version,
        "id": app.app_id,
        "developer": {
            "name": app.developer,
            "websiteUrl": app.website,
            "privacyUrl": app.privacy,
            "termsOfUseUrl": app.terms,
        },
        "name": {"short": SHORT_NAME, "full": words.full_name},
        "description": {
            "short": words.short,
            "full": words.full,
            "features": [{"title": each.title, "description": each.description} for each in words.features],
        },
        "icons": {"color": COLOUR, "outline": OUTLINE, "color32x32": COLOUR_SMALL},
        "accentColor": ACCENT,
        "localizationInfo": {
            "defaultLanguageTag": DEFAULT,
            "additionalLanguages": [{"languageTag": tag, "file": file_of(tag)} for tag in others],
        },
        "bots": [
            {
                "botId": app.app_id,
                "scopes": ["personal", "groupChat", "team"],
                "supportsFiles": False,
                "isNotificationOnly": False,
                "commandLists": _command_lists(language),
            }
        ],
        "composeExtensions": [{"botId": app.app_id, "commands": [_search(words)]}],
        "validDomains": [app.domain],
        "defaultInstallScope": "personal",
        "defaultGroupCapability": {"team": "bot", "groupchat": "bot", "meetings": "bot"},
    }


def translation(tag: str) -> dict[str, str]:
    """Write the translation for one of `LANGUAGES`: the place of each text in the manifest, and the text."""
    language, words = LANGUAGES[tag]
    fixed = {
        "$schema": f"{_SCHEMAS}/MicrosoftTeams.Localization.schema.json",
        "name.short": SHORT_NAME,
        "name.full": words.full_name,
        "description.short": words.short,
        "description.full": words.full,
        "composeExtensions[0].commands[0].title": words.search,
        "composeExtensions[0].commands[0].description": words.search_does,
        "composeExtensions[0].commands[0].parameters[0].title": words.search_for,
        "composeExtensions[0].commands[0].parameters[0].description": words.search_for_what,
    }
    return fixed | dict(_translated_commands(language))


def file_of(tag: str) -> str:
    """Name the file of a language's translation in the package."""
    return f"{tag}.json"


def _command_lists(language: str) -> list[dict[str, Any]]:
    """List what can be asked: in private with a question to begin with, among others the commands alone."""
    commands = [{"title": each.written[language], "description": each.does[language]} for each in COMMANDS]
    prompts = [
        {"title": each.title, "description": each.question, "type": "prompt", "prompt": each.question}
        for each in texts(language).starters
    ]
    return [
        {"scopes": ["personal"], "commands": [*prompts, *commands]},
        {"scopes": ["groupChat", "team"], "commands": commands},
    ]


def _translated_commands(language: str) -> Iterator[tuple[str, str]]:
    for number, each in enumerate(_command_lists(language)):
        for place, command in enumerate(each["commands"]):
            for part in ("title", "description", "prompt"):
                if part in command:
                    yield f"bots[0].commandLists[{number}].commands[{place}].{part}", command[part]


def _search(words: Words) -> dict[str, Any]:
    parameter = {
        "name": SEARCH_PARAMETER,
        "title": words.search_for,
        "description": words.search_for_what,
        "inputType": "text",
    }
    return {
        "id": SEARCH_COMMAND,
        "type": "query",
        "title": words.search,
        "description": words.search_does,
        "context": ["compose", "commandBox"],
        "initialRun": False,
        "parameters": [parameter],
    }
