"""A list and the line that introduces it belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from indexer.document import Block, ItemList, Paragraph
from indexer.readable import readable, sentences

# A longer introduction is running text, of which only the last sentence introduces the list.
_LONGEST_LEAD = 300


def with_leads(blocks: Sequence[Block]) -> list[Block]:
    """Give each list the paragraph directly above it, where that ends with a colon."""
    joined: list[Block] = []
    for block in blocks:
        above = joined[-1] if joined else None
        if isinstance(block, ItemList) and not block.lead and isinstance(above, Paragraph) and introduces(above.quote):
            joined.pop()
            rest, lead = _divided(above.quote)
            if rest:
                joined.append(replace(above, quote=rest))
            joined.append(replace(block, lead=readable(lead), quote=f"{lead}\n\n{block.quote}"))
        else:
            joined.append(block)
    return joined


def introduces(text: str) -> bool:
    """Tell whether `text` leads up to what follows it."""
    return text.rstrip().endswith(":")


def _divided(quote: str) -> tuple[str, str]:
    if len(quote) <= _LONGEST_LEAD:
        return "", quote
    *rest, lead = sentences(quote)
    return " ".join(rest), lead
