"""A Markdown file of the pack or of the guides, opened for checking: every piece of it knows its line.

The readers make documents out of any Markdown and forgive much; a check must see what they forgive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.container import container_plugin

from indexer.check.fault import Fault
from indexer.facts import split_front_matter

_BRACES = re.compile(r"\s*\{([^{}]*)\}\s*$")
_ATTRIBUTE = re.compile(r'\s*(?:#(?P<id>\S+)|(?P<key>[\w-]+)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"]+)))(?=\s|$)')
_NAMES = ("questions", "unanswered", "english")
_BLOCKS = tuple(f"container_{name}" for name in _NAMES)


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of front matter, as it is written."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with its attributes (None where the braces are missing or cannot be read) and what stands under it."""

    title: str
    level: int
    line: int
    attributes: Mapping[str, str] | None
    nodes: tuple[SyntaxTreeNode, ...]
    heading: SyntaxTreeNode | None = None

    @property
    def id(self) -> str:
        """The section's id, or an empty string."""
        return (self.attributes or {}).get("id", "")

    @property
    def text(self) -> tuple[SyntaxTreeNode, ...]:
        """What the section itself says: all but the questions about it and its English."""
        return tuple(node for node in self.nodes if node.type not in _BLOCKS)

    def blocks(self, *names: str) -> Iterator[SyntaxTreeNode]:
        """Yield the `::: name` blocks of the given names."""
        return (node for node in self.nodes if node.type in {f"container_{name}" for name in names})


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file: its facts by key, its parts in order, and its lines. The first part is what stands before any heading.

    `facts` is None where the front matter is not valid YAML; reading the document says why.
    """

    path: Path
    facts: Mapping[str, Fact] | None
    parts: tuple[Part, ...]
    lines: tuple[str, ...]

    @property
    def sections(self) -> tuple[Part, ...]:
        """The parts that have a heading."""
        return self.parts[1:]

    def fault(self, line: int, message: str) -> Fault:
        """Make a fault of this file."""
        return Fault(self.path, line, message)


def parse(path: Path, text: str) -> Sheet:
    """Take the file at `path`, whose content is `text`, apart."""
    head, body = split_front_matter(text)
    tree = SyntaxTreeNode(_parser().parse(body))
    return Sheet(path, _facts(head), tuple(_parts(tree.children)), tuple(body.splitlines()))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table")
    for name in _NAMES:
        parser = parser.use(container_plugin, name)
    return parser


def _facts(head: str) -> dict[str, Fact] | None:
    """Read `key: value` lines as they are written, so that a date that does not exist can be shown."""
    try:
        node = yaml.compose(head, yaml.SafeLoader)
    except yaml.YAMLError:
        return None
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {
        key.value: Fact(value.value if isinstance(value, yaml.ScalarNode) else "", key.start_mark.line + 2)
        for key, value in node.value
    }


def _parts(nodes: Sequence[SyntaxTreeNode]) -> Iterator[Part]:
    starts = [number for number, node in enumerate(nodes) if node.type == "heading"]
    yield Part("", 0, 1, None, tuple(nodes[: starts[0]] if starts else nodes))
    for start, end in pairwise([*starts, len(nodes)]):
        node = nodes[start]
        written = node.children[0].content
        found = _BRACES.search(written)
        title = written[: found.start()] if found else written
        braces = read_attributes(found[1]) if found else None
        yield Part(title, int(node.tag[1]), line_of(node), braces, tuple(nodes[start + 1 : end]), node)


def read_attributes(written: str) -> dict[str, str] | None:
    """Read `#id page=4 source="AML § 4-3"`; None where it holds anything else."""
    found: dict[str, str] = {}
    place = 0
    while part := _ATTRIBUTE.match(written, place):
        found |= {"id": part["id"]} if part["id"] else {part["key"]: part["quoted"] or part["bare"] or ""}
        place = part.end()
    return found if not written[place:].strip() else None


def line_of(node: SyntaxTreeNode) -> int:
    """Tell on which line of the file `node` begins; what stands inside a line begins where its paragraph does."""
    while not node.map and node.parent:
        node = node.parent
    return node.map[0] + 1 if node.map else 1


def plain(node: SyntaxTreeNode) -> str:
    """Join the text of `node`, its line breaks as spaces."""
    if node.type == "inline":
        return " ".join(node.content.split())
    return " ".join(text for child in node.children if (text := plain(child)))


def within(nodes: Sequence[SyntaxTreeNode], *types: str) -> Iterator[SyntaxTreeNode]:
    """Yield the nodes of the given types among `nodes` and all they hold."""
    return (inner for node in nodes for inner in node.walk() if inner.type in types)
