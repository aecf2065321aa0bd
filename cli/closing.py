"""`trygg close` and `trygg open`: the kill switch."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Annotated

import typer

from bot.closing import Closing, ClosingUnreadable, read_closing, write_closing
from bot.settings import Settings, read_settings
from bot.turn import Scope
from knowledge.errors import TryggError

Scopes = Annotated[
    list[Scope] | None, typer.Option("--scope", help="Which conversations; may be repeated. Default: all.")
]


class TimeNotUnderstood(TryggError):
    """What was typed is no time to come."""


def close(
    scope: Scopes = None,
    until: Annotated[
        str | None, typer.Option(help="When it opens by itself: 14:00 or 2026-11-30T08:00. Default: trygg open.")
    ] = None,
) -> None:
    """Close the bot, as it runs: it says that it is closed, with the numbers to call, and answers nothing."""
    now = datetime.now().astimezone()
    opens = _until(until, now) if until else None
    settings = read_settings()
    _write(settings, read_closing(settings.closing).at(now).with_closed(scope or list(Scope), opens))


def open_again(scope: Scopes = None) -> None:
    """Open the bot again."""
    settings = read_settings()
    try:
        closing = read_closing(settings.closing)
    except ClosingUnreadable:
        if scope:  # of the others nobody knows whether they should be open
            raise
        closing = Closing()
    _write(settings, closing.at(datetime.now().astimezone()).with_opened(scope or list(Scope)))


def _write(settings: Settings, closing: Closing) -> None:
    write_closing(settings.closing, closing)
    for scope in Scope:
        typer.echo(f"{scope.value}: {_state(closing, scope)}")


def _state(closing: Closing, scope: Scope) -> str:
    if scope not in closing.until:
        return "open"
    until = closing.until[scope]
    return f"closed until {until:%Y-%m-%d %H:%M %z}" if until else "closed"


def _until(written: str, now: datetime) -> datetime:
    """Read a time of day, the next one to come, or a day and time; in the machine's zone unless it names one."""
    try:
        if "T" in written or " " in written:
            opens = datetime.fromisoformat(written).astimezone()
        else:
            opens = datetime.combine(now.date(), time.fromisoformat(written)).astimezone()
            opens += timedelta(days=opens <= now)
    except ValueError as error:
        raise TimeNotUnderstood(f"--until {written}: write 14:00, or 2026-11-30T08:00.") from error
    if opens <= now:
        raise TimeNotUnderstood(f"--until {written}: that time has passed.")
    return opens
