"""`trygg cases`: how many cases there are and how far they have come; and how a group of experts is connected."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.settings import SettingsError, read_settings
from cli.stored import AsJson, from_storage, show

if TYPE_CHECKING:
    from bot.storage.cases import Case
    from bot.storage.storage import Storage

app = typer.Typer(help="Look after cases: how far they have come, and who gets them.")


@app.callback(invoke_without_command=True)
def cases(
    context: typer.Context,
    number: Annotated[int | None, typer.Option("--show", help="Print the text and the answer of this case.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the cases without their texts."""
    if context.invoked_subcommand:
        return

    async def read(storage: Storage) -> Sequence[Case]:
        return await storage.cases.list() if number is None else [await storage.cases.get(number)]

    rows = map(_row if number is None else _whole, from_storage(read))
    show(rows, "No cases.", as_json=as_json)


@app.command()
def connect(group: Annotated[str, typer.Argument(help="The group's name in the groups' file, such as hr.")]) -> None:
    """Print what to write in a group's chat, so that it gets the group's cases. It holds once, today or tomorrow."""
    from bot.cases.connecting import code_of
    from bot.cases.groups import read_groups
    from bot.storage.clock import utc_now

    names = [each.id for each in read_groups(read_settings().groups)]
    if group not in names:
        raise SettingsError(f"There is no group {group!r}. The groups are {', '.join(names)}.")

    async def read(storage: Storage) -> str:
        return code_of(storage.key, group, utc_now().date(), secrets.token_hex(4))

    code = from_storage(read)
    print(f"Write in the group's chat, today or tomorrow:\n\n    @Trygg koble til {group} {code}")  # noqa: T201 - the output


def _row(case: Case) -> dict[str, Any]:
    return {
        "number": case.number,
        "state": case.state.value,
        "group": case.draft.group,
        "theme": case.draft.theme,
        "language": case.draft.language,
        "opened": f"{case.opened_at:%Y-%m-%d}",
        "changed": f"{case.changed_at:%Y-%m-%d}",
        "told": case.delivery.value,
    }


def _whole(case: Case) -> dict[str, Any]:
    return _row(case) | {"name": case.draft.name, "text": case.draft.text, "answer": case.answer}
