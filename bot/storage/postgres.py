"""PostgreSQL, over asyncio."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.drivers import Result, Work

# A person waits for the answer: better no memory than a long silence.
_SECONDS_TO_CONNECT = 2.0
_SECONDS_FOR_A_COMMAND = 5.0
_CONNECTIONS = 5


class Postgres:
    """PostgreSQL, which has as many writers as there are connections."""

    file: Path | None = None

    def __init__(self, address: URL) -> None:
        self._engine = create_async_engine(
            address.set(drivername="postgresql+asyncpg"),
            pool_size=_CONNECTIONS,
            max_overflow=0,
            pool_timeout=_SECONDS_TO_CONNECT,
            pool_pre_ping=True,  # a database that was restarted is met with new connections
            hide_parameters=True,  # an error's text is for the log, what people wrote is not
            connect_args={"timeout": _SECONDS_TO_CONNECT, "command_timeout": _SECONDS_FOR_A_COMMAND},
        )

    async def write(self, work: Work[Result]) -> Result:
        """Do some work in a transaction."""
        async with self._engine.begin() as connection:
            return await connection.run_sync(work)

    async def read(self, work: Work[Result]) -> Result:
        """Do some work that sees what others commit meanwhile."""
        async with self._engine.connect() as connection:
            return await connection.run_sync(work)

    async def close(self) -> None:
        """Close the connections."""
        await self._engine.dispose()
