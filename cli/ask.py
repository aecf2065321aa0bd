"""`trygg ask` and `trygg chat`."""

from __future__ import annotations

from typing import Annotated

import typer

# What answers is imported where it is used: an index must not wait for the conversation.


def ask(
    question: Annotated[str | None, typer.Argument(help="The question, in bokmål, nynorsk or English.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    as_jsonl: Annotated[
        bool, typer.Option("--jsonl", help='Read {"q": …} objects on standard input, write one a line.')
    ] = False,
    explain: Annotated[bool, typer.Option(help="Show which passages were considered, with their scores.")] = False,
) -> None:
    """Ask a question; prints the answer and its sources."""
    from cli.asking import answer_lines, answer_one

    if as_jsonl:
        answer_lines()
    else:
        answer_one(question, as_json=as_json, explain=explain)


def chat() -> None:
    """Chat in the terminal; an empty line ends it."""
    from cli.asking import converse

    converse()
