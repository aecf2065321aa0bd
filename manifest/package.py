"""The app package: a zip of the manifest, its translations and the icons, as one uploads it to Teams."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from knowledge.errors import TryggError
from manifest.document import COLOUR, COLOUR_SMALL, OUTLINE, App, file_of, manifest, translation
from manifest.words import DEFAULT, LANGUAGES

_ICONS = Path(__file__).parent / "icons"
# The same content gives the same file, whenever it is packed.
_TIME = (2026, 1, 1, 0, 0, 0)
# A name of at least two labels; Teams takes no scheme, port or path here.
_DOMAIN = re.compile(r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\Z")
_VERSION = re.compile(r"\d{1,5}\.\d{1,5}\.\d{1,5}\Z")
# https://learn.microsoft.com/microsoft-365/extensibility/schema/root-developer
_MAX_DEVELOPER = 32
_MAX_URL = 2048
# The bot serves these itself (`bot/pages/`): its website, its privacy notice, its terms.
DEFAULT_PAGES = ("/", "/personvern", "/vilkar")


class PackageError(TryggError):
    """The package cannot be made of what was given."""


def check(app: App) -> App:
    """Hold what was given against what Teams takes; gives it with the id in its usual form.

    Raises:
        PackageError: something does not fit; the message says what, and what would.
    """
    try:
        app_id = str(UUID(app.app_id))
    except ValueError:
        raise PackageError(
            f"--app-id: {app.app_id!r} is no application id. It looks like 00000000-0000-0000-0000-000000000000 "
            "and stands in the Azure portal under the bot's app registration."
        ) from None
    if not _DOMAIN.match(app.domain):
        raise PackageError(
            f"--domain: {app.domain!r} is no domain name. Give the name alone, such as trygg.example.no, without https:// and path."
        )
    if not _VERSION.match(app.version):
        raise PackageError(f"--package-version: {app.version!r} is no version. Give three numbers, such as 1.0.0.")
    if not 0 < len(app.developer.strip()) <= _MAX_DEVELOPER:
        raise PackageError(
            f"--developer: {len(app.developer)} characters; Teams takes 1 to {_MAX_DEVELOPER}. Give a shorter name."
        )
    for option, url in (("--website", app.website), ("--privacy", app.privacy), ("--terms", app.terms)):
        if not url.startswith("https://") or len(url) > _MAX_URL or " " in url:
            raise PackageError(f"{option}: {url!r} is no https:// address of at most {_MAX_URL} characters.")
    return App(app_id, app.domain, app.version, app.developer, app.website, app.privacy, app.terms)


def write_package(path: Path, app: App) -> None:
    """Write the package to `path`, over an older one.

    Raises:
        PackageError: what was given does not fit, or `path` cannot be written.
    """
    files = dict(_files(check(app)))
    unfinished = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with ZipFile(unfinished, "w", ZIP_DEFLATED) as package:
            for name, content in files.items():
                package.writestr(ZipInfo(name, _TIME), content, ZIP_DEFLATED)
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise PackageError(
            f"{path}: cannot be written ({error.strerror}). Choose another file with --output."
        ) from error


def _files(app: App) -> Iterator[tuple[str, bytes]]:
    yield "manifest.json", _json(manifest(app))
    for tag in LANGUAGES:
        if tag != DEFAULT:
            yield file_of(tag), _json(translation(tag))
    for name in (COLOUR, COLOUR_SMALL, OUTLINE):
        yield name, (_ICONS / name).read_bytes()


def _json(content: Mapping[str, Any]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
