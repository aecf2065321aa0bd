"""`trygg serve`: what it refuses to start with. That it listens and stops is told in tests/bot/test_server.py."""

from __future__ import annotations

import json
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
