"""`trygg play`: the bot beside the Microsoft 365 Agents Playground, a Teams-like client that needs no Teams."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer
from rich.console import Console

from bot.settings import HOME, Settings, read_settings
from knowledge.errors import TryggError

_PLAYGROUND = HOME / "playground"
_PROGRAM = _PLAYGROUND / "node_modules" / "@microsoft" / "m365agentsplayground" / "cli.js"
# It is ready within a second; a loaded machine may need longer.
_READY_WITHIN = 60.0


class PlaygroundError(TryggError):
    """The Playground did not start."""


def play(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port for the Playground.")] = 56150,
    bot_port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Port for the bot. Default: TRYGG_PORT, or 3978.")
    ] = None,
) -> None:
    """Try the bot in a Teams-like client in the browser; Ctrl-C stops both."""
    from cli.log import set_up_log

    set_up_log()
    settings = read_settings()
    changed = {"anonymous": True, "host": "127.0.0.1", "port": settings.port if bot_port is None else bot_port}
    asyncio.run(_play(settings.model_copy(update=changed), port))


async def _play(settings: Settings, port: int) -> None:
    # Imported here: a question in the terminal does not need the web server.
    from bot.server import listening, stopped

    console = Console()
    async with listening(settings) as bot_port:
        console.print(f"The bot listens on http://127.0.0.1:{bot_port}/api/messages")
        node = shutil.which("node")
        if node is None or not _PROGRAM.exists():
            console.print(
                "Node.js is not here, so there is no Playground. Chat in the terminal instead: .venv/bin/trygg chat"
            )
            await stopped()
            return
        # The Playground's log holds what was said: it goes when the folder does.
        with TemporaryDirectory() as folder:
            async with _playground(node, bot_port, port, str(Path(folder) / "playground.log")) as found:
                console.print(f"Open the Playground in a browser:  http://127.0.0.1:{found}")
                console.print("Ctrl-C stops both. Chat in the terminal instead: .venv/bin/trygg chat")
                await stopped()


@asynccontextmanager
async def _playground(node: str, bot_port: int, port: int, log: str) -> AsyncIterator[int]:
    """Run the Playground; gives the port it listens on.

    By itself it would open a browser, and fail where there is none; and it keeps a log of what was said.
    """
    endpoint = f"http://127.0.0.1:{bot_port}/api/messages"
    options = [
        "start",
        "--app-endpoint",
        endpoint,
        "--channel-id",
        "msteams",
        "--port",
        str(port),
        "--disable-telemetry",
    ]
    process = await asyncio.create_subprocess_exec(
        *(node, "--require", str(_PLAYGROUND / "bind-local.cjs"), str(_PROGRAM), *options),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        cwd=_PLAYGROUND,
        env={"TEAMSAPPTESTER_BROWSER": "none", "M365_AGENTS_PLAYGROUND_LOGFILE": log},
    )
    try:
        found = await asyncio.wait_for(_port_of(process), _READY_WITHIN)
        drain = asyncio.create_task(_drain(process))
        yield found
        drain.cancel()
    except TimeoutError as error:
        raise PlaygroundError(f"The Playground did not start within {_READY_WITHIN:.0f} seconds.") from error
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()


async def _port_of(process: asyncio.subprocess.Process) -> int:
    """Read the port off what the Playground says: where its own is taken it silently takes another."""
    assert process.stdout is not None  # noqa: S101 - it was opened as a pipe  # nosec B101
    said = ""
    async for line in process.stdout:
        said += line.decode(errors="replace")
        if found := re.search(r"Listening on (\d+)", said):
            return int(found[1])
    raise PlaygroundError(f"The Playground stopped at once: {said.strip()[-300:]}")


async def _drain(process: asyncio.subprocess.Process) -> None:
    """Keep reading what it says, so that it never waits for a full pipe."""
    assert process.stdout is not None  # noqa: S101 - it was opened as a pipe  # nosec B101
    while await process.stdout.read(65536):
        pass
