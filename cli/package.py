"""`trygg package`: the app package that an administrator uploads to Teams."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.settings import read_settings


def package(
    domain: Annotated[str, typer.Option(help="Where Teams reaches the bot, such as trygg.example.no.")],
    app_id: Annotated[str, typer.Option(help="The bot's application id. Default: TRYGG_APP_ID.")] = "",
    output: Annotated[Path, typer.Option(help="The file to write.")] = Path("trygg-teams.zip"),
    package_version: Annotated[str, typer.Option(help="Count it up with each upload.")] = "1.0.0",
    developer: Annotated[str, typer.Option(help="Who runs the bot, as Teams shows it.")] = "Kriminalomsorgen",
    website: Annotated[str, typer.Option(help="Address of a page about it. Default: https://DOMAIN/.")] = "",
    privacy: Annotated[
        str, typer.Option(help="Address of the privacy notice. Default: https://DOMAIN/personvern.")
    ] = "",
    terms: Annotated[str, typer.Option(help="Address of the terms of use. Default: https://DOMAIN/vilkar.")] = "",
) -> None:
    """Make the zip to upload in Teams: manifest, icons, translations (docs/teams.md)."""
    from manifest.document import App
    from manifest.package import DEFAULT_PAGES, write_package

    own_website, own_privacy, own_terms = (f"https://{domain}{page}" for page in DEFAULT_PAGES)
    app = App(
        app_id=app_id or read_settings().app_id,
        domain=domain,
        version=package_version,
        developer=developer,
        website=website or own_website,
        privacy=privacy or own_privacy,
        terms=terms or own_terms,
    )
    write_package(output, app)
    typer.echo(f"{output}: ready to upload (docs/teams.md, step 5).")
