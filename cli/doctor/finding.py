"""The noun of `trygg doctor`: what one look found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a thing stands. `UNKNOWN` is said where it could not be looked at: it is no pass."""

    GOOD = "ok"
    WARNING = "warning"
    FAULT = "fault"
    UNKNOWN = "not checked"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it stands, and how to mend it."""

    subject: str
    state: State
    said: str
    remedy: str = ""
