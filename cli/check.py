"""`trygg check`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.settings import PACK, read_settings

if TYPE_CHECKING:
    from indexer.check import Fault, Report


def check(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Documents or folders laid over the pack. Default: TRYGG_DOCUMENTS.")
    ] = None,
) -> None:
    """Check the pack, the guides, the words and your own documents against the rules of docs/pack-format.md."""
    # Imported here: a question must not wait for the readers of documents.
    from indexer.check import Knowledge, Severity
    from indexer.check import check as hold_against_rules

    settings = read_settings()
    own = paths or ([settings.documents] if settings.documents else [])
    report = hold_against_rules(Knowledge(PACK, settings.guide_folders(), settings.term_files(), own), date.today())
    for fault in report.faults:
        typer.echo(_line(fault))
    typer.echo(_summary(report))
    raise typer.Exit(1 if report.count(Severity.FAULT) else 0)


def _line(fault: Fault) -> str:
    from indexer.check import Severity

    kind = "warning: " if fault.severity is Severity.WARNING else ""
    return f"{_shown(fault.path)}:{fault.line}: {kind}{fault.message}"


def _shown(path: Path) -> Path:
    """Shorten a path below the current folder, so that an editor opens it by a click."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _summary(report: Report) -> str:
    from indexer.check import Severity

    looked_at = f"{report.documents} documents, {report.guides} guides, {report.terms} lists of words"
    faults, warnings = report.count(Severity.FAULT), report.count(Severity.WARNING)
    return f"{looked_at}: {faults} faults, {warnings} warnings."
