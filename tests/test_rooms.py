"""The plan of the house: who may import whom, and what stands in one room only. Read off the syntax trees.

Each rule is a function from a house to its complaints, so that the tests can also show it a house that breaks it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

import pytest

from bot.settings import HOME

# A module's path from the root of the house, such as "bot/answer.py", and its tree.
House = Mapping[str, ast.Module]

# Imports flow one way; the command line is the door to everything.
MAY_IMPORT = {
    "knowledge": {"knowledge"},
    "indexer": {"indexer", "knowledge"},
    "bot": {"bot", "knowledge"},
    "manifest": {"manifest", "bot", "knowledge"},
    "cli": {"cli", "bot", "indexer", "knowledge", "manifest"},
}
# What must be easy to take out again, or costs much to load, is known in one place.
ONLY_IN = {
    "botbuilder": "bot/teams/",
    "botframework": "bot/teams/",
    "msal": "bot/teams/",
    "msgspec": "bot/teams/",
    "sentence_transformers": "knowledge/encoder.py",
    "faiss": "knowledge/dense/",
    "tantivy": "knowledge/lexical.py",
    "pydantic_settings": "bot/settings.py",
    "prometheus_client": "bot/metrics.py",
    "sqlalchemy": "bot/storage/",
    "alembic": "bot/storage/",
}
ENVIRONMENT = {"environ", "environb", "getenv", "getenvb", "putenv"}
# Calls that load a model, or open an index or a connection.
OPENERS = {
    "KnowledgeBase", "Contents", "DenseIndex", "LexicalIndex", "StaticEncoder", "TransformerEncoder",
    "SentenceTransformer", "ClientSession", "load_encoder", "connect", "create_app", "read_settings", "Database", "open_storage",
}  # fmt: skip


def read_house() -> House:
    files = (path for room in MAY_IMPORT for path in (HOME / room).rglob("*.py"))
    return {path.relative_to(HOME).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in files}


def house_of(modules: Mapping[str, str]) -> House:
    """Build a house of sources: `{"bot/answer": "import os"}`."""
    return {f"{name}.py": ast.parse(source) for name, source in modules.items()}


@pytest.fixture(scope="module")
def house() -> House:
    return read_house()


def imported(path: str, tree: ast.Module) -> Iterator[str]:
    """Name what a module imports, wherever in it: `a.b` for `import a.b`, `a.b.c` for `from a.b import c`."""
    package = path.removesuffix(".py").split("/")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


def called_on_import(tree: ast.Module) -> Iterator[str]:
    """Name what runs when a module is imported: calls outside the bodies of functions."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting += [*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)]
            continue
        if isinstance(node, ast.Lambda):
            continue
        if isinstance(node, ast.Call):
            yield from ast.unparse(node.func).split(".")
        waiting += ast.iter_child_nodes(node)


def wrong_doors(house: House) -> list[str]:
    return [
        f"{path} imports {name}"
        for path, tree in house.items()
        for name in imported(path, tree)
        if (room := name.split(".")[0]) in MAY_IMPORT and room not in MAY_IMPORT[path.split("/")[0]]
    ]


def strayed_libraries(house: House) -> list[str]:
    return [
        f"{path} imports {name}"
        for path, tree in house.items()
        for name in imported(path, tree)
        if not path.startswith(ONLY_IN.get(name.split(".")[0], ""))
    ]


def readers_of_the_environment(house: House) -> list[str]:
    by_name = [
        f"{path} imports {name}"
        for path, tree in house.items()
        for name in imported(path, tree)
        if name.removeprefix("os.") in ENVIRONMENT
    ]
    by_attribute = [
        f"{path}:{node.lineno} reads {node.attr}"
        for path, tree in house.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in ENVIRONMENT
    ]
    return by_name + by_attribute


def opened_on_import(house: House) -> list[str]:
    return [
        f"{path} calls {name}" for path, tree in house.items() for name in called_on_import(tree) if name in OPENERS
    ]


def cycles(house: House) -> list[str]:
    names = {path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): path for path in house}
    graph = {
        name: {each if each in names else each.rpartition(".")[0] for each in imported(path, house[path])} & set(names)
        for name, path in names.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return [" <- ".join(error.args[1])]
    return []


def test_the_house_has_its_four_rooms(house: House) -> None:
    """The guard looks at every room; an empty house would keep every rule."""
    assert {path.split("/")[0] for path in house} == set(MAY_IMPORT)
    assert {"bot/app.py", "bot/teams/adapter.py", "cli/main.py", "indexer/build.py", "knowledge/search.py"} <= set(
        house
    )


def test_imports_flow_one_way(house: House) -> None:
    """Bot and indexer know the knowledge and not each other; knowledge knows neither; the door knows all."""
    assert wrong_doors(house) == []


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_that_must_be_replaceable_has_one_importer(library: str, house: House) -> None:
    """Teams' libraries stay at the rim, each engine and the reading of the environment in its file; and there they are."""
    assert [each for each in strayed_libraries(house) if each.split()[-1].startswith(library)] == []


@pytest.mark.parametrize("library", sorted(set(ONLY_IN) - {"botframework"}))
def test_each_of_these_libraries_is_used_where_it_is_allowed(library: str, house: House) -> None:
    """A rule about a library that nobody uses any more would prove nothing."""
    allowed = [path for path in house if path.startswith(ONLY_IN[library])]
    assert any(name.split(".")[0] == library for path in allowed for name in imported(path, house[path]))


def test_nothing_reads_the_environment_past_the_settings(house: House) -> None:
    """Settings are read once, by pydantic-settings in bot/settings.py."""
    assert readers_of_the_environment(house) == []


def test_importing_a_module_opens_nothing(house: House) -> None:
    """No model, index or connection hangs at module level: they are put together in one place, at start."""
    assert opened_on_import(house) == []


def test_no_module_imports_itself_by_way_of_others(house: House) -> None:
    """Imports inside functions count, too: they would hide a cycle, not undo it."""
    assert cycles(house) == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("knowledge/search", "import bot.answer"),
        ("knowledge/search", "from indexer import build"),
        ("indexer/build", "from bot.settings import PACK"),
        ("bot/answer", "import indexer"),
        ("bot/answer", "def later():\n    from cli.main import app"),
        ("bot/answer", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import indexer.build"),
        ("bot/teams/wire", "from ...indexer import build"),
    ],
)
def test_the_guard_sees_an_import_against_the_stream(path: str, source: str) -> None:
    """At the top, in a function, for types only, relative: it makes no difference."""
    assert wrong_doors(house_of({path: source})) != []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("bot/app", "from botbuilder.schema import Activity"),
        ("bot/answer", "import botframework.connector"),
        ("cli/serve", "import msal"),
        ("knowledge/dense/__init__", "def later():\n    import sentence_transformers"),
        ("knowledge/search", "import faiss"),
        ("indexer/build", "from tantivy import Index"),
        ("cli/main", "from pydantic_settings import BaseSettings"),
        ("bot/conversation", "from sqlalchemy import text"),
    ],
)
def test_the_guard_sees_a_library_that_strayed(path: str, source: str) -> None:
    assert strayed_libraries(house_of({path: source})) != []


@pytest.mark.parametrize(
    "source",
    [
        "import os\nhome = os.environ['HOME']",
        "import os as system\nhome = system.getenv('HOME')",
        "from os import environ",
        "from os import getenv as asked",
        "def later():\n    import os\n    os.putenv('A', 'b')",
    ],
)
def test_the_guard_sees_the_environment_being_read(source: str) -> None:
    assert readers_of_the_environment(house_of({"bot/settings": source})) != []


@pytest.mark.parametrize(
    "source",
    [
        "BASE = KnowledgeBase.open(folder, [])",
        "import knowledge.encoder as e\nMODEL = e.load_encoder()",
        "class Kept:\n    model = load_encoder('')",
        "def search(base=KnowledgeBase.open(folder, [])): ...",
        "if True:\n    DB = sqlite3.connect('x')",
        "PARTS = [load_encoder(name) for name in ('a', 'b')]",
    ],
)
def test_the_guard_sees_something_opened_at_import(source: str) -> None:
    """Also as a default value, in a class's body or in a branch."""
    assert opened_on_import(house_of({"bot/app": source})) != []


@pytest.mark.parametrize(
    "source", ["def start():\n    return KnowledgeBase.open(folder, [])", "START = lambda: load_encoder()"]
)
def test_the_guard_lets_functions_open_things(source: str) -> None:
    assert opened_on_import(house_of({"bot/app": source})) == []


@pytest.mark.parametrize(
    "modules",
    [
        {"bot/a": "import bot.b", "bot/b": "import bot.a"},
        {"bot/a": "from bot import b", "bot/b": "def later():\n    from bot.c import x", "bot/c": "from . import a"},
        {"bot/__init__": "from bot.a import x", "bot/a": "from bot import y"},
    ],
)
def test_the_guard_sees_a_cycle(modules: dict[str, str]) -> None:
    """Of two, over three with an import in a function, or between a package and its module."""
    assert cycles(house_of(modules)) != []
