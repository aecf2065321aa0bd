"""What the database asks of a driver; `sqlite.py` and `postgres.py` are the two."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from sqlalchemy import Connection

Result = TypeVar("Result")
Work: TypeAlias = Callable[[Connection], Result]
"""Statements over a connection, and what they give. It may run in another thread, and twice: the first time is then undone."""


class Driver(Protocol):
    """One kind of database. Making one connects to nothing yet."""

    file: Path | None

    async def write(self, work: Work[Result]) -> Result:
        """Do some work in a transaction."""
        ...

    async def read(self, work: Work[Result]) -> Result:
        """Do some work that only reads."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...
