"""`trygg doctor`: what stands between this machine and a bot that answers in Teams."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from bot.settings import Settings, read_settings
from cli.doctor.finding import Finding, State

_STYLES = {State.GOOD: "green", State.WARNING: "yellow", State.FAULT: "bold red", State.UNKNOWN: "yellow"}


def doctor(
    domain: Annotated[str, typer.Option(help="Where Teams reaches the bot, such as trygg.example.no.")] = "",
    package: Annotated[Path | None, typer.Option(help="The app package that was uploaded.")] = None,
) -> None:
    """Look at credentials, endpoint, app package, index, storage, groups and clock, and say how to mend what is wrong."""
    findings = asyncio.run(_look(read_settings(), domain, package))
    Console().print(_table(findings))
    raise typer.Exit(1 if any(each.state is State.FAULT for each in findings) else 0)


async def _look(settings: Settings, domain: str, package: Path | None) -> list[Finding]:
    # Imported here: no other command needs all of it.
    from cli.doctor import endpoint, manifest
    from cli.doctor.endpoint import look_at_endpoint
    from cli.doctor.entra import look_at_clock, look_at_credentials
    from cli.doctor.groups import look_at_groups
    from cli.doctor.index import look_at_index
    from cli.doctor.manifest import look_at_package
    from cli.doctor.storage import look_at_storage

    now = datetime.now(UTC)
    return [
        await look_at_credentials(settings),
        await look_at_endpoint(f"https://{domain}") if domain else _left_out(endpoint.SUBJECT, "--domain"),
        look_at_package(package, settings) if package else _left_out(manifest.SUBJECT, "--package"),
        look_at_index(settings, now),
        await look_at_storage(settings),
        await look_at_groups(settings),
        await look_at_clock(now),
    ]


def _left_out(subject: str, option: str) -> Finding:
    return Finding(subject, State.UNKNOWN, f"{option} was not given", f"trygg doctor {option} …")


def _table(findings: Sequence[Finding]) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False)
    for each in findings:
        table.add_row(f"[{_STYLES[each.state]}]{each.state}[/]", each.subject, each.said)
        if each.remedy:
            table.add_row("", "", f"→ {each.remedy}")
    return table
