"""The one command: what it offers, and how it fails."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest

from bot.settings import HOME
from cli import main as module
from cli.main import app
from knowledge.errors import KnowledgeError, TryggError
from tests.cli.command import Command

COMMANDS = (
    *("index", "inspect", "check", "ask", "chat", "package", "doctor", "serve", "play", "close", "open"),
    *("feedback", "gaps", "cases", "storage", "purge"),
)


def test_help_names_the_commands_with_what_they_do(trygg: Command) -> None:
    said = trygg("--help")
    assert said.code == 0
    assert all(f" {command} " in said.out for command in COMMANDS)
    assert "with citations" in said.out


def test_there_are_no_other_commands() -> None:
    """A new one needs its line in this test, and its words in the README."""
    single = {command.name or command.callback.__name__ for command in app.registered_commands if command.callback}
    assert single | {group.name for group in app.registered_groups} == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(command: str, trygg: Command) -> None:
    said = trygg(command, "--help")
    assert said.code == 0
    assert f"trygg {command}" in said.out


def test_an_index_waits_neither_for_the_conversation_nor_for_the_readers_of_other_formats() -> None:
    """They take half the time of all that is imported, and a change of one document is seen after that."""
    program = "import sys, cli.main, cli.indexing; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=HOME, capture_output=True, text=True, check=True)
    modules = set(done.stdout.split())
    assert {"indexer.readers.markdown", "knowledge.search"} <= modules
    assert not modules & {"bot.conversation", "docx", "lxml", "pptx", "pypdfium2", "selectolax.parser"}


def test_without_a_command_it_shows_what_there_is(trygg: Command) -> None:
    said = trygg()
    assert said.code == 2
    assert all(f" {command} " in said.out + said.err for command in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("nosuch",), "nosuch"),
        (("ask", "--nosuch"), "--nosuch"),
        (("serve", "--port", "many"), "--port"),
        (("serve", "--port", "65536"), "--port"),
        (("serve", "--port", "-1"), "--port"),
        (("play", "--bot-port", "65536"), "--bot-port"),
        (("play", "--port", "65536"), "--port"),
    ],
)
def test_what_is_not_understood_is_exit_code_2(arguments: tuple[str, ...], named: str, trygg: Command) -> None:
    said = trygg(*arguments)
    assert said.code == 2
    assert "Traceback" not in said.err
    assert named in said.err


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (TryggError("The way is closed."), "trygg: The way is closed.\n"),
        (KnowledgeError("It is not known."), "trygg: It is not known.\n"),
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "a/b"), "trygg: a/b: No space left on device.\n"),
        (OSError("the disk has gone"), "trygg: the disk has gone.\n"),
    ],
)
def test_an_expected_fault_is_one_line(
    error: Exception, line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr(module, "app", fail)
    with pytest.raises(SystemExit) as end:
        module.main()
    assert end.value.code == 1
    assert capsys.readouterr().err == line


def test_a_fault_of_the_program_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reports it needs the trace."""

    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(module, "app", fail)
    with pytest.raises(ZeroDivisionError):
        module.main()


def test_a_question_does_not_load_what_only_others_need() -> None:
    """Readers of PDF and Word, the web server and torch would make everyone wait."""
    heavy = ["aiohttp", "pypdfium2", "docx", "pptx", "torch", "sentence_transformers", "botbuilder.core", "msal"]
    looked = f"import sys, cli.main; print([name for name in {heavy} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", looked], cwd=HOME, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
