"""`trygg storage`: look after what is kept."""

from __future__ import annotations

import asyncio

import typer
from rich.console import Console

from bot.settings import read_settings

app = typer.Typer(no_args_is_help=True, help="Look after what is kept: conversations, cases, feedback, counts.")


@app.command()
def upgrade() -> None:
    """Bring the database up to date. The bot does so itself when it starts."""
    # Imported here: a question in the terminal does not need the database.
    from bot.storage.migrate import newest
    from bot.storage.opening import open_storage

    async def run() -> None:
        storage = open_storage(read_settings())
        try:
            await storage.prepare()
        finally:
            await storage.close()

    asyncio.run(run())
    Console(highlight=False).print(f"The storage is up to date (version {newest()}).")
