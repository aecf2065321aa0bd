"""Markdown: the pack's own dialect (docs/pack-format.md) and any other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin
from selectolax.lexbor import LexborHTMLParser

from indexer.document import Block, Document, Heading, ItemList, Paragraph, Questions, Row, Translation
from indexer.facts import split_front_matter
from indexer.readers.decoding import decode
from indexer.readers.leads import with_leads
from knowledge.errors import DocumentUnreadable
from knowledge.types import Question, Source

_ATTRIBUTES = re.compile(r"\s*\{([^{}]*)\}\s*$")
_ATTRIBUTE = re.compile(r'\s*(?:#(?P<id>[\w-]+)|(?P<key>\w+)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"]+)))(?=\s|$)')
# Signs that may begin a mark within a text. Most texts have none, and looking for marks in them takes a tenth of all reading.
_MARKS = re.compile(r"[\\`*_\[<&]")
_LINE_END = re.compile(r" *\n[ \t]*")
_QUESTION = re.compile(r"(nb|nn|en):\s*(.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Node:
    """A token with those that stand in it.

    The library's own tree takes three times as long, and knows its parents: it stays in memory until garbage is looked for.
    """

    type: str
    token: Token
    children: list[_Node]

    def walk(self) -> Iterator[_Node]:
        """Walk through it and all that stands in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


def _nested(tokens: Iterable[Token]) -> list[_Node]:
    top: list[_Node] = []
    open_ones = [top]
    for token in tokens:
        if token.nesting < 0:
            open_ones.pop()
            continue
        node = _Node(token.type.removesuffix("_open"), token, _nested(token.children or ()))
        open_ones[-1].append(node)
        if token.nesting > 0:
            open_ones.append(node.children)
    return top


def read(data: bytes, source: Source) -> Document:
    """Read Markdown. Marks such as bold and links are reduced to their text, so a quote is what one reads."""
    _, body = split_front_matter(decode(data))
    nodes = _nested(_parser().parse(body))
    return Document(source, tuple(with_leads([block for node in nodes for block in _blocks(node)])))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table")
    for name in ("questions", "unanswered", "english"):
        parser = parser.use(container_plugin, name)
    parser.core.ruler.at("inline", _look_for_marks)
    return parser


def _look_for_marks(state: StateCore) -> None:
    """Do what the parser's own rule does; a text that can hold no mark stays in one piece."""
    for token in state.tokens:
        if token.type == "inline" and _MARKS.search(token.content):
            token.children = []
            state.md.inline.parse(token.content, state.md, state.env, token.children)
        elif token.type == "inline":
            token.children = [Token("text", "", 0, content=_LINE_END.sub("\n", token.content))]


def _blocks(node: _Node) -> Iterator[Block]:
    match node.type:
        case "heading":
            yield _heading(node)
        case "paragraph" | "code_block" | "fence" | "html_block":
            if quote := _text(node).strip():
                yield Paragraph(quote)
        case "bullet_list" | "ordered_list":
            yield _list(node)
        case "table":
            yield from _rows(node)
        case "container_questions":
            _refuse_headings(node, "questions")
            yield Questions(tuple(_questions(node)))
        case "container_unanswered":
            _refuse_headings(node, "unanswered")
            yield Questions(tuple(_questions(node)), answered=False)
        case "container_english":
            _refuse_headings(node, "english")
            yield Translation("en", " ".join(_text(node).split()))
        case _:  # a quotation holds blocks of its own; a rule holds nothing
            for child in node.children:
                yield from _blocks(child)


def _heading(node: _Node) -> Heading:
    inline = node.children[0]
    content = inline.token.content
    found = _ATTRIBUTES.search(content)
    attributes = _attributes(found[1]) if found else {}
    if found and attributes:
        (inline,) = _nested(_parser().parseInline(content[: found.start()]))
    text = _text(inline)
    return Heading(" ".join(text.split()), int(node.token.tag[1]), attributes=attributes, line=_line(node))


def _attributes(written: str) -> dict[str, str]:
    """Read `#id page=4 source="AML § 4-3"`; empty where the braces hold something else."""
    found: dict[str, str] = {}
    place = 0
    while part := _ATTRIBUTE.match(written, place):
        found |= {"id": part["id"]} if part["id"] else {part["key"]: part["quoted"] or part["bare"] or ""}
        place = part.end()
    return found if not written[place:].strip() else {}


def _list(node: _Node) -> ItemList:
    items = tuple(_items(node))
    lines = [item if node.type == "ordered_list" else f"- {item}" for item in items]
    return ItemList("", tuple(" ".join(item.split()) for item in items), "\n".join(lines))


def _items(node: _Node) -> Iterator[str]:
    """Yield the items, those of lists inside an item after it. A numbered item keeps its number, which is text."""
    for item in node.children:
        own = [child for child in item.children if not child.type.endswith("_list")]
        label = f"{item.token.info}{item.token.markup} " if node.type == "ordered_list" else ""
        yield label + "\n".join(_text(child) for child in own)
        for child in item.children:
            if child.type.endswith("_list"):
                yield from _items(child)


def _rows(node: _Node) -> Iterator[Row]:
    header, *rows = [tuple(_text(cell) for cell in row.children) for part in node.children for row in part.children]
    for cells in rows:
        yield Row(header, cells, " | ".join(cells).strip())


def _questions(node: _Node, *, again: bool = False) -> Iterator[Question]:
    """Yield the questions; those of a list inside another one's item ask the same again."""
    for child in node.children:
        if child.type == "list_item":
            own = " ".join(_text(part) for part in child.children if not part.type.endswith("_list"))
            found = _QUESTION.fullmatch(" ".join(own.split()))
            if found is None:
                raise DocumentUnreadable(f"line {_line(child)}: a question must begin with nb:, nn: or en:")
            yield Question(found[1], found[2], again)
        yield from _questions(child, again=again or child.type == "list_item")


def _refuse_headings(node: _Node, name: str) -> None:
    """A block that is never closed would swallow the sections after it."""
    if any(child.type == "heading" for child in node.walk()):
        raise DocumentUnreadable(f"line {_line(node)}: the block ::: {name} is not closed with a line of :::")


def _line(node: _Node) -> int:
    return node.token.map[0] + 1 if node.token.map else 0


def _text(node: _Node) -> str:
    match node.type:
        case "text" | "code_inline" | "code_block" | "fence":
            return node.token.content
        case "softbreak" | "hardbreak":
            return "\n"
        case "html_block":
            return LexborHTMLParser(node.token.content).text()
        case _:
            between = "\n" if node.children and node.children[0].token.block else ""
            return between.join(_text(child) for child in node.children)
