"""The kill switch: in which conversations the bot is closed, and what it says there.

`trygg close` writes a small file; every running bot that sees the file follows within a second. It needs no database and
no index: it must work when those do not.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import assert_never

import structlog

from bot.crisis import said_to
from bot.texts.closing import closing
from bot.turn import Message, Notice, Reply, Results, Scope, Turn, TurnKind
from knowledge.errors import TryggError

LOOK_EVERY = 1.0

log = structlog.get_logger(__name__)


class ClosingUnreadable(TryggError):
    """The file that says what is closed cannot be read."""


@dataclass(frozen=True, slots=True)
class Closing:
    """Which scopes are closed, each until a time or, with None, until it is opened."""

    until: Mapping[Scope, datetime | None] = field(default_factory=lambda: MappingProxyType({}))

    def with_closed(self, scopes: Sequence[Scope], until: datetime | None) -> Closing:
        """Close scopes, too."""
        return Closing({**self.until, **dict.fromkeys(scopes, until)})

    def with_opened(self, scopes: Sequence[Scope]) -> Closing:
        """Open scopes again."""
        return Closing({scope: until for scope, until in self.until.items() if scope not in scopes})

    def at(self, now: datetime) -> Closing:
        """Leave out what has opened by itself."""
        return Closing({scope: until for scope, until in self.until.items() if until is None or now < until})


OPEN = Closing()
ALL_CLOSED = OPEN.with_closed(list(Scope), None)


def read_closing(file: Path) -> Closing:
    """Read what is closed; without a file nothing is.

    Raises:
        ClosingUnreadable: the file is there and says something else.
    """
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return Closing({Scope(scope): _time(until) for scope, until in found.items()})
    except FileNotFoundError:
        return OPEN
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise ClosingUnreadable(
            f"{file}: what is closed cannot be read ({type(error).__name__}), so everything is. Write it anew: trygg open."
        ) from error


def write_closing(file: Path, wanted: Closing) -> None:
    """Put the file in place whole: a running bot never sees half of it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".new")
    said = {scope.value: until.isoformat() if until else None for scope, until in wanted.until.items()}
    draft.write_text(json.dumps(said, indent=2) + "\n", encoding="utf-8")
    draft.replace(file)


class Switch:
    """Follows the file. One that cannot be read closes everything: somebody wanted something closed."""

    def __init__(self, file: Path, clock: Callable[[], datetime]) -> None:
        self._file = file
        self._clock = clock
        self._closing = OPEN
        self._readable = True
        self.look()

    @property
    def closed(self) -> Mapping[Scope, datetime | None]:
        """What is closed now, and until when."""
        return self._closing.at(self._clock()).until

    async def watch(self) -> None:
        """Look for ever."""
        while True:
            await asyncio.sleep(LOOK_EVERY)
            await asyncio.to_thread(self.look)

    def look(self) -> None:
        """Read the file again."""
        before = self._closing
        try:
            self._closing = read_closing(self._file)
            self._readable = True
        except ClosingUnreadable as error:
            if self._readable:
                log.error("closing_unreadable", reason=str(error))  # noqa: TRY400 - the sentence says it all
            self._closing, self._readable = ALL_CLOSED, False
        if self._closing != before:
            log.warning("closing_changed", closed=sorted(self._closing.until))


def closed_replies(turn: Turn, closed: Mapping[Scope, datetime | None]) -> Sequence[Reply]:
    """Say that the bot is closed, in the asker's language; to someone in danger the numbers to call come first.

    Empty where the bot is open, and for a turn that asks nothing: a thumb, or that the bot was removed.
    """
    if turn.scope not in closed:
        return ()
    match turn.kind:
        case TurnKind.MESSAGE | TurnKind.EDITED | TurnKind.INSTALLED:
            return [Message(_said(turn, closed[turn.scope]))]
        case TurnKind.PRESSED | TurnKind.DIALOG_OPENED | TurnKind.DIALOG_SUBMITTED:
            return [Notice(_said(turn, closed[turn.scope]))]
        case TurnKind.SEARCHED:
            return [Results()]
        case TurnKind.FEEDBACK | TurnKind.REMOVED:
            return ()
        case _:
            assert_never(turn.kind)


def _said(turn: Turn, until: datetime | None) -> str:
    def say(language: str) -> str:
        words = closing(language)
        day = words.until.format(day=f"{until.day}.{until.month}.", time=f"{until:%H:%M}") if until else ""
        return words.closed.format(until=day)

    return said_to(turn, say)


def _time(until: object) -> datetime | None:
    if until is None:
        return None
    time = datetime.fromisoformat(str(until))
    if time.tzinfo is None:
        raise ValueError("a time without a zone")
    return time
