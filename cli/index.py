"""`trygg index` and `trygg inspect`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from bot.settings import PACK, read_settings
from cli.log import set_up_log
from indexer.build import Outcome, Report, build
from indexer.catalogue import Entry, find
from knowledge.contents import Contents
from knowledge.errors import KnowledgeError
from knowledge.folder import IndexFolder


def index(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Documents or folders to lay over the pack. Default: TRYGG_DOCUMENTS.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Folder of the index. Default: TRYGG_INDEX, or var/index.")] = None,
    model: Annotated[
        str, typer.Option(help="Folder or name of a sentence-transformers model. Default: the one that ships.")
    ] = "",
    pack: Annotated[bool, typer.Option(help="Take in the knowledge pack that ships with Trygg.")] = True,
    rebuild: Annotated[bool, typer.Option(help="Read and embed every document again.")] = False,
) -> None:
    """Turn documents into an index. Unchanged documents are not read again; the index is swapped in whole."""
    set_up_log()
    settings = read_settings()
    own = list(paths or ([settings.documents] if settings.documents else []))
    for path in own:
        if not path.exists():
            raise KnowledgeError(f"{path}: there is no such document or folder.")
    entries = _overlaid(find([PACK]) if pack else [], find(own))
    if not entries:
        raise KnowledgeError("There is nothing to index: name a document or a folder, or leave out --no-pack.")
    console = Console(stderr=True)
    report = _build(entries, out or settings.index, model, rebuild, console)
    _summarise(report, out or settings.index, console)
    raise typer.Exit(1 if report.failed else 0)


def _overlaid(pack: list[Entry], own: list[Entry]) -> list[Entry]:
    """Lay documents over the pack: the same id replaces, a new id adds."""
    return list({entry.facts.id: entry for entry in (*pack, *own)}.values())


def _build(entries: list[Entry], out: Path, model: str, rebuild: bool, console: Console) -> Report:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        bar = progress.add_task("Indexing", total=len(entries))

        def done(outcome: Outcome) -> None:
            progress.advance(bar)
            progress.console.print(_line(outcome), highlight=False, soft_wrap=True)

        return build(entries, out, model, rebuild=rebuild, done=done)


def _line(outcome: Outcome) -> str:
    if outcome.reason:
        return f"[red]✗[/red] {outcome.path}: {outcome.reason}"
    if outcome.kept:
        return f"[dim]=[/dim] {outcome.document}: unchanged"
    notes = f", {len(outcome.notes)} notes in the log" if outcome.notes else ""
    return f"[green]✓[/green] {outcome.document}: {outcome.sections} sections, {outcome.passages} passages{notes}"


def _summarise(report: Report, out: Path, console: Console) -> None:
    for document in report.removed:
        console.print(f"[yellow]-[/yellow] {document}: no longer among the documents, taken out", highlight=False)
    facts = report.passport
    console.print(
        f"{out}: {facts.documents} documents, {facts.sections} sections, {facts.passages} passages, "
        f"{facts.questions} typical questions",
        highlight=False,
    )


def inspect(
    folder: Annotated[
        Path | None, typer.Argument(help="Folder of the index. Default: TRYGG_INDEX, or var/index.")
    ] = None,
) -> None:
    """Show an index's passport and its documents."""
    generation = IndexFolder(folder or read_settings().index).current()
    passport = generation.passport()
    console = Console()
    facts = Table("Passport", "", title=str(folder or read_settings().index), title_justify="left")
    for name in passport.__dataclass_fields__:
        facts.add_row(name, str(getattr(passport, name)))
    console.print(facts)
    documents = Table("Document", "Title", "Publisher", "Published", "Valid to", "From")
    for stored in Contents(generation.contents).documents():
        source = stored.source
        documents.add_row(
            source.id, source.title, source.publisher, source.published, str(source.valid_to or ""), stored.origin
        )
    console.print(documents)
