"""Nothing that a person wrote can reach the log: every line is a fixed name with values of a few harmless kinds."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

import pytest

from tests.test_rooms import House, house_of, read_house

# What a line may say, and why that is harmless.
HARMLESS = {
    "error": "the type of an exception",
    "reason": "a sentence of ours",
    "status": "a number from HTTP",
    "code": "Teams' own error code",
    "count": "a number",
    "kept": "a number",
    "port": "where it listens",
    "host": "where it listens",
    "liked": "yes or no",
    "invoke": "a word of Teams' protocol",
    "activity_type": "a word of Teams' protocol",
    "generation": "the name of an index",
    "document": "a document's id, while indexing",
    "path": "a file of the operator's",
    "note": "what a reader of documents remarks on a document, while indexing",
    "closed": "kinds of conversation",
    "library": "a library's name",
    "place": "a line of a library's code",
}
LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}
LOGGERS = {"log", "_log", "logger"}


def lines(house: House) -> Iterator[tuple[str, ast.Call]]:
    """Find the calls that write to the log."""
    for path, tree in house.items():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in LEVELS
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id in LOGGERS
            ):
                yield f"{path}:{node.lineno}", node


def talkative(house: House, harmless: Mapping[str, str] = HARMLESS) -> list[str]:
    """Find lines that could say something that a person wrote."""
    found = []
    for where, call in lines(house):
        fixed = len(call.args) == 1 and isinstance(call.args[0], ast.Constant)
        strange = [keyword.arg or "**" for keyword in call.keywords if keyword.arg not in harmless]
        traced = isinstance(call.func, ast.Attribute) and call.func.attr == "exception"
        if not fixed or strange or traced:
            found.append(f"{where}: {', '.join(strange) or 'the event is no fixed name, or a trace is written'}")
    return found


def test_every_line_of_the_log_is_a_fixed_name_with_harmless_values() -> None:
    assert talkative(read_house()) == []


def test_the_log_is_in_use() -> None:
    """The guard finds the lines it guards."""
    assert len(list(lines(read_house()))) > 10


@pytest.mark.parametrize(
    "line",
    [
        "log.info(f'asked {text}')",
        "log.info('asked', text=text)",
        "_log.warning('failed %s', text)",
        "log.error('failed', **facts)",
        "log.exception('failed')",
        "log.error('failed', exc_info=True)",
    ],
)
def test_the_guard_sees_a_line_that_could_tell(line: str) -> None:
    assert talkative(house_of({"bot/answer": line})) != []
