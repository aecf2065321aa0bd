"""`trygg serve`: what it refuses to start with. That it listens and stops is told in tests/bot/test_server.py."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import socket
from collections.abc import Iterator

import pytest
import structlog

from cli.log import set_up_log
from tests.cli.command import Command


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_a_port_in_use_is_one_line_with_a_way_out(office: Command, taken_port: int) -> None:
    assert office("serve", "--anonymous", "--port", str(taken_port)).is_refused(f"Port {taken_port} is in use")


def test_the_port_may_come_from_the_settings(office: Command, taken_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRYGG_PORT", str(taken_port))
    monkeypatch.setenv("TRYGG_ANONYMOUS", "1")
    assert office("serve").is_refused(f"Port {taken_port} is in use")


def test_anonymous_for_the_whole_network_is_refused(office: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRYGG_HOST", "0.0.0.0")
    assert office("serve", "--anonymous").is_refused("TRYGG_HOST must be 127.0.0.1, not 0.0.0.0")


def test_without_credentials_it_must_be_told_to_be_anonymous(office: Command) -> None:
    assert office("serve", "--port", "0").is_refused("no credentials", "TRYGG_APP_ID", "TRYGG_ANONYMOUS=true")


def test_credentials_that_do_not_fit_are_refused_without_showing_the_secret(
    office: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("APP_ID", "TENANT_ID", "APP_PASSWORD"):
        monkeypatch.setenv(f"TRYGG_{name}", "hunter2" if name == "APP_PASSWORD" else "abc")
    said = office("serve")
    assert said.is_refused("TRYGG_APP_ID")
    assert "hunter2" not in said.err


def test_without_an_index_it_does_not_listen(trygg: Command) -> None:
    assert trygg("serve", "--anonymous", "--port", "0").is_refused("no index here", "trygg index")


def test_garbage_is_looked_for_once_everything_is_read_in(trygg: Command) -> None:
    """Python's collector is off during the imports alone."""
    trygg("serve", "--anonymous", "--port", "0")
    assert gc.isenabled()


@pytest.mark.parametrize("as_json", [True, False])
def test_the_log_is_lines_on_standard_error(as_json: bool, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON in production, for people otherwise; standard output belongs to the commands."""
    set_up_log(as_json=as_json)
    structlog.get_logger().info("listening", port=3978)
    structlog.get_logger().debug("details")
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    if as_json:
        assert json.loads(line) | {"timestamp": ""} == {
            "event": "listening", "port": 3978, "level": "info", "timestamp": ""
        }  # fmt: skip
    else:
        assert "listening" in line
        assert "port=3978" in line
        assert "\x1b" not in line


def test_what_libraries_log_is_a_line_like_ours_without_their_words(capsys: pytest.CaptureFixture[str]) -> None:
    """Their messages may hold an error's text, and that what somebody wrote."""
    set_up_log(as_json=True)
    try:
        int("noen slo meg")
    except ValueError:
        logging.getLogger("aiohttp.server").exception("Error handling %s", "noen slo meg")
    logging.getLogger("aiohttp.server").info("noen slo meg")
    (line,) = capsys.readouterr().err.splitlines()
    said = json.loads(line)
    assert (said["event"], said["library"], said["error"]) == ("library_logged", "aiohttp.server", "ValueError")
    assert "slo" not in line


def test_an_error_that_nobody_awaited_is_logged_without_its_text(capsys: pytest.CaptureFixture[str]) -> None:
    """asyncio writes the whole exception into its message."""
    set_up_log(as_json=True)

    async def run() -> None:
        asyncio.get_running_loop().call_exception_handler({"message": "lost", "exception": ValueError("noen slo meg")})

    asyncio.run(run())
    (line,) = capsys.readouterr().err.splitlines()
    assert json.loads(line)["library"] == "asyncio"
    assert "slo" not in line


def test_whoever_counts_sees_every_line(capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[str] = []

    def watch(_: object, method: str, line: structlog.typing.EventDict) -> structlog.typing.EventDict:
        seen.append(f"{method} {line['event']}")
        return line

    set_up_log(as_json=True, also=watch)
    structlog.get_logger().warning("ours")
    logging.getLogger("theirs").error("theirs")
    assert seen == ["warning ours", "error library_logged"]
    assert len(capsys.readouterr().err.splitlines()) == 2
