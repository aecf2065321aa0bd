"""What `trygg index` and `trygg inspect` do, and how they show it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from bot.settings import PACK
from indexer.build import Outcome, Report, build
from indexer.catalogue import find
from indexer.overlay import lay_over
from knowledge.contents import Contents
from knowledge.errors import KnowledgeError
from knowledge.folder import IndexFolder


def index_documents(own: Sequence[Path], out: Path, model: str, *, pack: bool, rebuild: bool) -> bool:
    """Index the pack with `own` documents laid over it; tells whether every document could be read."""
    for path in own:
        if not path.exists():
            raise KnowledgeError(f"{path}: there is no such document or folder.")
    entries, replaced = lay_over(find([PACK]) if pack else [], find(own))
    if not entries:
        raise KnowledgeError("There is nothing to index: name a document or a folder, or leave out --no-pack.")
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        bar = progress.add_task("Indexing", total=len(entries))

        def done(outcome: Outcome) -> None:
            progress.advance(bar)
            if not outcome.kept or outcome.reason:  # thousands of lines about nothing would hide the others
                progress.console.print(_line(outcome), highlight=False, soft_wrap=True)

        report = build(entries, out, model, replaced=replaced, rebuild=rebuild, done=done)
    _summarise(report, out, console)
    return not report.failed


def _line(outcome: Outcome) -> str:
    if outcome.reason:
        return f"[red]✗[/red] {escape(str(outcome.path))}: {escape(outcome.reason)}"
    notes = f", {len(outcome.notes)} notes in the log" if outcome.notes else ""
    return f"[green]✓[/green] {outcome.document}: {outcome.sections} sections, {outcome.passages} passages{notes}"


def _summarise(report: Report, out: Path, console: Console) -> None:
    if unchanged := sum(outcome.kept and not outcome.reason for outcome in report.outcomes):
        console.print(f"[dim]=[/dim] {unchanged} documents unchanged", highlight=False)
    for document in report.removed:
        console.print(f"[yellow]-[/yellow] {document}: no longer among the documents, taken out", highlight=False)
    facts = report.passport
    console.print(
        f"{out}: {facts.documents} documents, {facts.sections} sections, {facts.passages} passages, "
        f"{facts.questions} questions",
        highlight=False,
    )


def show(folder: Path) -> None:
    """Print an index's passport and its documents."""
    generation = IndexFolder(folder).current()
    passport = generation.passport()
    console = Console(markup=False)  # titles may hold brackets
    facts = Table("Passport", "", title=str(folder), title_justify="left")
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
