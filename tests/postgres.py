"""A real PostgreSQL of its own: a fresh cluster in a temporary folder, on a free port of this machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from uuid import uuid4

import asyncpg

# The machine under the test's own cluster does not fail. What was committed is written at once all the same: a cluster that is
# stopped on the spot must come back with it.
_FAST = "-c fsync=off -c full_page_writes=off"
_USER = "postgres"


class Cluster:
    """A PostgreSQL that a test may stop and start."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="trygg-postgres-"))
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            shutil.chown(self._folder, _USER)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self._run("initdb", "--no-sync", "--auth=trust", f"--username={_USER}", "--encoding=UTF8", "--locale=C")
        self.start()

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' {_FAST}"
        self._run("pg_ctl", "start", "--wait", "--silent", f"--log={self._folder}/log", f"--options={options}")

    def stop(self) -> None:
        """Stop at once, as when the machine goes away."""
        self._run("pg_ctl", "stop", "--wait", "--silent", "--mode=immediate")

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self._folder)

    async def database(self) -> str:
        """Make an empty database; gives its address."""
        name = f"trygg_{uuid4().hex}"
        connection = await asyncpg.connect(host="127.0.0.1", port=self.port, user=_USER, database="postgres")
        await connection.execute(f'CREATE DATABASE "{name}"')
        await connection.close()
        return f"postgresql://{_USER}@127.0.0.1:{self.port}/{name}"

    def _run(self, name: str, *arguments: str) -> None:
        command = [str(program(name)), *arguments, f"--pgdata={self._folder}/data"]
        if os.geteuid() == 0:
            command = ["runuser", "-u", _USER, "--", *command]
        # What it starts keeps the standard streams: a pipe would never end.
        subprocess.run(command, check=True, cwd=self._folder, stdout=subprocess.DEVNULL, timeout=60)


def _programs() -> Path:
    """Find PostgreSQL's programs where Debian puts them, or on the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or [Path(shutil.which("initdb") or "")]
    return found[-1].parent


def program(name: str) -> Path:
    """Find one of PostgreSQL's programs."""
    return _programs() / name


def is_there() -> bool:
    """Tell whether this machine has PostgreSQL; where CI is set it must have."""
    there = (_programs() / "initdb").is_file()
    assert there or not os.environ.get("CI"), "CI needs PostgreSQL: apt-get install postgresql"
    return there
