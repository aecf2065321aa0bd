"""What the bot counts and times about itself. Nothing here knows who asked or what: kinds, outcomes and seconds only."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from enum import StrEnum
from typing import Protocol


class Stage(StrEnum):
    """The parts of the way from a question to its answer."""

    UNDERSTAND = "understand"
    SEARCH = "search"
    JUDGE = "judge"
    COMPOSE = "compose"
    SEND = "send"


class Meter(Protocol):
    """Where the bot's parts report to; safe to call from any thread."""

    def stage(self, stage: Stage) -> AbstractContextManager[object]:
        """Time what happens within."""
        ...

    def took(self, stage: Stage, seconds: float) -> None:
        """Note the time of a stage that happened elsewhere."""
        ...

    def turn(self, kind: str) -> AbstractContextManager[object]:
        """Count and time one turn of a kind; it has failed when what happens within raises."""
        ...

    def answered(self, outcome: str, language: str) -> None:
        """Count what became of one question."""
        ...


class Unmetered:
    """Counts nothing: for the command line and for tests."""

    def stage(self, stage: Stage) -> AbstractContextManager[object]:
        """Time nothing."""
        return nullcontext()

    def took(self, stage: Stage, seconds: float) -> None:
        """Note nothing."""

    def turn(self, kind: str) -> AbstractContextManager[object]:
        """Count nothing."""
        return nullcontext()

    def answered(self, outcome: str, language: str) -> None:
        """Count nothing."""


UNMETERED = Unmetered()
