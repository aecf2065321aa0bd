"""`trygg index` and `trygg inspect`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.settings import read_settings

# What reads documents is imported where it is used: a question must not wait for the readers of PDF and Word.


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
    from cli.indexing import index_documents
    from cli.log import set_up_log

    set_up_log()
    settings = read_settings()
    own = list(paths or ([settings.documents] if settings.documents else []))
    whole = index_documents(own, out or settings.index, model, pack=pack, rebuild=rebuild)
    raise typer.Exit(0 if whole else 1)


def inspect(
    folder: Annotated[
        Path | None, typer.Argument(help="Folder of the index. Default: TRYGG_INDEX, or var/index.")
    ] = None,
) -> None:
    """Show an index's passport and its documents."""
    from cli.indexing import show

    show(folder or read_settings().index)
