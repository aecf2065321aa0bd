"""The one command, `trygg`."""

from __future__ import annotations

import sys
from typing import NoReturn

import typer

from cli.ask import ask, chat
from cli.cases import app as cases
from cli.check import check
from cli.closing import close, open_again
from cli.doctor.command import doctor
from cli.feedback import feedback
from cli.gaps import gaps
from cli.index import index, inspect
from cli.package import package
from cli.play import play
from cli.serve import serve
from cli.storage import app as storage
from cli.storage import purge
from knowledge.errors import TryggError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Trygg answers employees of the Norwegian Correctional Service from its own sources, with citations.",
)
app.command()(index)
app.command()(inspect)
app.command()(check)
app.command()(ask)
app.command()(chat)
app.command()(package)
app.command()(doctor)
app.command()(serve)
app.command()(play)
app.command()(close)
app.command("open")(open_again)
app.command()(feedback)
app.command()(gaps)
app.add_typer(cases, name="cases")
app.command()(purge)
app.add_typer(storage, name="storage")

# Exit codes: 0 done, 1 what was asked for could not be done, 2 the command was not understood (set by Typer).
_FAILED = 1


def main() -> None:
    """Run the command line; an expected fault is one clear line on standard error."""
    try:
        app()
    except TryggError as error:
        _fail(str(error))
    except OSError as error:  # a full disk, a name that is too long: nothing the program could mend
        _fail(f"{error.filename}: {error.strerror}." if error.filename else f"{error}.")


def _fail(reason: str) -> NoReturn:
    print(f"trygg: {reason}", file=sys.stderr)  # noqa: T201 - this is the edge
    sys.exit(_FAILED)
