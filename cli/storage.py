"""`trygg storage` and `trygg purge`: look after what is kept."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from bot.settings import read_settings
from cli.stored import from_storage

if TYPE_CHECKING:
    from bot.storage.retention import Deleted
    from bot.storage.storage import Storage

app = typer.Typer(no_args_is_help=True, help="Look after what is kept: conversations, cases, feedback, counts.")


@app.command()
def upgrade() -> None:
    """Bring the database up to date. The bot does so itself when it starts."""
    # Imported here and below: a question in the terminal does not need the database.
    from bot.storage.migrate import newest

    async def done(_: Storage) -> None:
        """Opening it has done all there is to do."""

    from_storage(done)
    _say(f"The storage is up to date (version {newest()}).")


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="A new file for the copy.")]) -> None:
    """Copy an SQLite storage to a file, while the bot runs or not. Keep the key elsewhere: it is not in the copy."""
    from bot.storage.backup import back_up
    from bot.storage.opening import open_storage

    back_up(open_storage(read_settings()).database, file)
    _say(f"Copied to {file}; the copy is sound. Without TRYGG_HASH_KEY nobody can read it, you neither.")


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A copy that `trygg storage backup` made.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Put a copy in the place of everything that is stored now."""
    from bot.storage import backup as copies
    from bot.storage.opening import open_storage

    if not yes:
        typer.confirm("Everything that is stored now will be replaced. Go on?", abort=True)

    async def run() -> None:
        storage = open_storage(read_settings())
        try:
            copies.restore(storage.database, storage.key, file)
            await storage.prepare()
        finally:
            await storage.close()

    asyncio.run(run())
    _say(f"Restored from {file}.")


def purge() -> None:
    """Delete everything whose time is over. The bot does so itself every night."""
    from bot.storage.clock import utc_now
    from bot.storage.opening import lifetimes_of
    from bot.storage.retention import purge as delete_old

    async def run(storage: Storage) -> Deleted:
        return await delete_old(storage, lifetimes_of(read_settings()), utc_now())

    deleted = from_storage(run)
    _say(
        f"Deleted: {deleted.conversations} conversations, {deleted.cases} cases, {deleted.feedback} pieces of feedback, "
        f"{deleted.gaps} weekly counts."
    )


def _say(text: str) -> None:
    Console(highlight=False, soft_wrap=True).print(text)
