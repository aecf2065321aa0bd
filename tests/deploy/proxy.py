"""A real nginx with the configuration that ships, on a free port of this machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.settings import HOME

SHIPPED = HOME / "deploy" / "nginx"


def program() -> str | None:
    """Find nginx: Debian puts it where only root looks. Where CI is set it must be there."""
    found = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    assert found or not os.environ.get("CI"), "CI needs nginx: apt-get install nginx-light"
    return found


@contextmanager
def proxy(folder: Path, replicas: Sequence[int]) -> Iterator[str]:
    """Run nginx in front of replicas on these ports; gives its address. Only addresses differ from what ships."""
    nginx = program()
    assert nginx is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    main = (SHIPPED / "nginx.conf").read_text().replace("/tmp/", f"{folder}/")
    (folder / "nginx.conf").write_text(main)
    (folder / "listen.conf").write_text(f"listen 127.0.0.1:{port};\n")
    servers = "".join(f"server 127.0.0.1:{each} max_fails=2 fail_timeout=5s;\n" for each in replicas)
    (folder / "replicas.conf").write_text(f"upstream replicas {{\nzone replicas 64k;\n{servers}keepalive 32;\n}}\n")
    as_root = "user root; " if os.geteuid() == 0 else ""
    command = [nginx, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", f"{as_root}daemon off;"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise AssertionError("nginx does not listen")
