"""What makes a line or two of flattened text a title."""

from __future__ import annotations

import re

from indexer.readable import readable
from indexer.readers.words import is_unfinished

# A title is at most so long, in characters and in lines: more is running text that lacks its full stop.
_LONGEST = 100
MOST_LINES = 6
_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+[A-ZÆØÅ]|(?:Vedlegg|Kapittel|Del) \d+\b")
_BEGINNING = re.compile(r"[«\"“‘…§ ]*(?:[^\W\d_a-zæøå]|\d)")
_SENTENCE_END = re.compile(r"[.!?:;][\"'»”)]*$")
# "Rambøll, august 2023": who said it, after a quotation.
_SIGNATURE = re.compile(r"[^,]{2,40}, (?!.*\b(?:og|eller)\b)[^,]{2,40}")


def is_title(text: str) -> bool:
    """Tell whether `text`, set apart from what stands around it, is a title: short, and no whole sentence."""
    if len(text) > 2 * _LONGEST or text.count("\n") >= MOST_LINES:
        return False
    title = readable(text)
    if len(title) > _LONGEST or not any(sign.isalpha() for sign in title):
        return False
    if not _BEGINNING.match(title) or is_unfinished(title) or _SIGNATURE.fullmatch(title):
        return False
    return not ends_sentence(title) or title.endswith("?")


def ends_sentence(text: str) -> bool:
    """Tell whether a sentence, or what leads up to a list, ends with `text`."""
    return bool(_SENTENCE_END.search(text))


def number_of(title: str) -> str:
    """Return the number of a numbered title: "4.1" for "4.1 Tiltak", "1" for an appendix, "" for any other."""
    found = _NUMBERED.match(title)
    return (found["number"] or "1") if found else ""
