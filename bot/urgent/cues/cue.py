"""A cue: one thing a message may say that makes a danger more or less likely."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """What counts `weight` towards a danger, once in a message however often and in however many words it is said.

    The patterns are in the language of `bot/urgent/patterns.py`. A weight below nothing counts against.
    """

    name: str
    weight: int
    patterns: str
