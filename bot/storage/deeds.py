"""What is done once only."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import Protocol


class Deed(StrEnum):
    """What Teams' repetitions must not bring about twice. Features name deeds of their own."""

    HANDLE = "handle"
    WELCOME = "welcome"


class Deeds(Protocol):
    """Remembers deeds for all replicas; `OnceStore` does."""

    async def first(self, deed: str, *thing: str, keep: timedelta) -> bool:
        """Tell whether nobody has done this to this thing yet; from now on somebody has, for as long as `keep`."""

    async def undo(self, deed: str, *thing: str) -> None:
        """Let it be done again."""
