"""Is the app package the one of this bot?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from bot.settings import Settings
from cli.doctor.finding import Finding, State
from manifest.document import App, manifest

SUBJECT = "app package"
_REMEDY = "Make it again and upload it: trygg package --domain …"


def look_at_package(path: Path, settings: Settings) -> Finding:
    """Compare the package with what this program would make for this bot today."""
    try:
        with ZipFile(path) as package:
            content = json.loads(package.read("manifest.json"))
            missing = _named(content) - set(package.namelist())
    except (OSError, BadZipFile, KeyError, ValueError, TypeError, AttributeError) as error:
        return Finding(SUBJECT, State.FAULT, f"{path} is no app package ({type(error).__name__})", _REMEDY)
    if missing:
        return Finding(SUBJECT, State.FAULT, f"{path} lacks {', '.join(sorted(missing))}", _REMEDY)
    bot_id = str(content["bots"][0]["botId"])
    if bot_id != settings.app_id.lower():
        said = f"{path} is of the bot {bot_id}, TRYGG_APP_ID is {settings.app_id or 'not set'}"
        return Finding(SUBJECT, State.FAULT, said, _REMEDY)
    if _without_version(content) != _without_version(manifest(_app(content))):
        return Finding(
            SUBJECT, State.WARNING, f"{path} was made by another version of Trygg, or changed by hand", _REMEDY
        )
    return Finding(SUBJECT, State.GOOD, f"{path}, version {content['version']}")


def _named(content: dict[str, Any]) -> set[str]:
    """Name the files that a manifest speaks of."""
    return {*content["icons"].values(), *(each["file"] for each in content["localizationInfo"]["additionalLanguages"])}


def _app(content: dict[str, Any]) -> App:
    developer = content["developer"]
    return App(
        app_id=content["id"],
        domain=content["validDomains"][0],
        version=content["version"],
        developer=developer["name"],
        website=developer["websiteUrl"],
        privacy=developer["privacyUrl"],
        terms=developer["termsOfUseUrl"],
    )


def _without_version(content: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in content.items() if name != "version"}
