"""A list and the line that introduces it belong together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from indexer.document import Block, ItemList, Paragraph
from indexer.readable import readable, sentences

# A longer introduction is running text, of which only the last sentence introduces the list.
_LONGEST_LEAD = 300

# "Totalt 21 anbefalinger": the number alone may count something else.
_COUNT = r"\b(?:totalt|samlet|samla|i alt|til sammen|til saman|alle|disse|desse|these|all) (?:de |dei )?{}\b"


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


def with_late_leads(blocks: Sequence[Block], closing: bool) -> list[Block]:
    """Give a list without a lead the paragraph below it, where that counts its items ("totalt 21 anbefalinger").

    With `closing`, also where that ends with a colon and nothing follows: the line was drawn after its list.
    """
    joined: list[Block] = []
    for place, block in enumerate(blocks):
        above = joined[-1] if joined else None
        if isinstance(block, Paragraph) and isinstance(above, ItemList) and not above.lead:
            last = closing and place == len(blocks) - 1
            if (last and introduces(block.quote)) or _counts(block.quote, len(above.items)):
                joined[-1] = replace(above, lead=readable(block.quote), quote=f"{above.quote}\n\n{block.quote}")
                continue
        joined.append(block)
    return joined


def with_whole_lists(blocks: Sequence[Block]) -> list[Block]:
    """Join the lists of one item that a format gives as paragraphs of their own."""
    joined: list[Block] = []
    for _, group in groupby(blocks, key=lambda block: isinstance(block, ItemList)):
        parts = list(group)
        items = [block for block in parts if isinstance(block, ItemList)]
        texts = tuple(item for block in items for item in block.items)
        joined += [replace(items[0], items=texts, quote="\n".join(block.quote for block in items))] if items else parts
    return joined


def introduces(text: str) -> bool:
    """Tell whether `text` leads up to what follows it."""
    return text.rstrip().endswith(":")


def _counts(text: str, items: int) -> bool:
    return len(text) <= _LONGEST_LEAD and re.search(_COUNT.format(items), text, re.IGNORECASE) is not None


def _divided(quote: str) -> tuple[str, str]:
    if len(quote) <= _LONGEST_LEAD:
        return "", quote
    *rest, lead = sentences(quote)
    return " ".join(rest), lead
