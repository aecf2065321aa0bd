"""What the commands that read the storage share: opening it, a day as an option, and rows as a table or as JSON."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.settings import read_settings

if TYPE_CHECKING:
    from bot.storage.storage import Storage

T = TypeVar("T")

Since: TypeAlias = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m-%d"], help="From this day on, such as 2026-11-01.")
]
AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]


def from_storage(read: Callable[[Storage], Awaitable[T]]) -> T:
    """Open the storage, read from it, and close it.

    Raises:
        StorageError: it does not answer, or was written with another key.
    """
    # Imported here: a question in the terminal does not need the database.
    from bot.storage.opening import open_storage

    async def run() -> T:
        storage = open_storage(read_settings())
        try:
            await storage.prepare()
            return await read(storage)
        finally:
            await storage.close()

    return asyncio.run(run())


def day_of(since: datetime | None) -> date:
    """Give the first day that is wanted."""
    return since.date() if since else date.min


def show(rows: Iterable[Mapping[str, Any]], nothing: str, *, as_json: bool) -> None:
    """Print rows with the same keys: as a table, or an object a line; `nothing` is said where there are none."""
    rows = list(rows)
    if as_json:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))  # noqa: T201 - the command's output
        return
    console = Console(highlight=False)
    if not rows:
        console.print(nothing)
        return
    table = Table(*(name.capitalize() for name in rows[0]))
    for row in rows:
        table.add_row(*(escape(str(value)) for value in row.values()))
    console.print(table)
