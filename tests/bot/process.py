"""The bot as a process of its own, as in production."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.settings import HOME


@contextmanager
def process(index: Path, **settings: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Run `trygg serve` as a process of its own, without credentials; gives it and its port."""
    program = [sys.executable, "-c", "from cli.main import main; main()", "serve", "--anonymous", "--port", "0"]
    environment = os.environ | {"TRYGG_INDEX": str(index), **settings}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(program, env=environment, cwd=HOME, text=True, **pipes) as server:
        try:
            assert server.stderr is not None
            started = json.loads(server.stderr.readline())
            assert started["event"] == "listening"
            yield server, started["port"]
        finally:
            server.kill()
