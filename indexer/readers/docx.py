"""Word: headings by style, lists, tables, in the order they stand in."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import groupby

import docx
from docx.oxml.ns import qn
from docx.styles.style import BaseStyle, ParagraphStyle
from docx.table import Table
from docx.text.paragraph import Paragraph as WordParagraph
from lxml.etree import _Element

from indexer.document import Block, Document, Heading, ItemList, Paragraph
from indexer.readers import grid
from indexer.readers.leads import with_leads
from knowledge.types import Source

# What a reader does not see: deleted and moved-away text, and the copy of a text box for old programs.
_UNSEEN = {qn("w:del"), qn("w:moveFrom"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
_BREAKS = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:tab"): "\t", qn("w:noBreakHyphen"): "-", qn("w:softHyphen"): ""}
_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_CONTENTS = re.compile(r"toc (\d|heading)|table of figures", re.IGNORECASE)


def read(data: bytes, source: Source) -> Document:
    """Read a Word file. Word knows no pages, so none are named."""
    file = docx.Document(io.BytesIO(data))
    found = [block for block in _blocks(file.element.body, file._body) if block]
    return Document(source, tuple(with_leads(_with_lists(found))))
