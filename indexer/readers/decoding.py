"""Bytes -> text, for the encodings that Norwegian files are found in."""

from __future__ import annotations

import codecs
import re

from knowledge.errors import DocumentUnreadable

_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# One control character in so many is a slip; more is not text.
_TEXT_PER_CONTROL = 200


def decode(data: bytes) -> str:
    """Return the text in `data`, with plain line ends; raises `DocumentUnreadable` where it is no text."""
    mark = next((mark for mark in _MARKS if data.startswith(mark)), None)
    try:
        text = data.decode(_MARKS[mark]) if mark else _unmarked(data)
    except UnicodeDecodeError as error:
        raise DocumentUnreadable("it is not text, or in an unknown encoding; save it as UTF-8") from error
    strange = len(_CONTROL.findall(text))
    if strange * _TEXT_PER_CONTROL > len(text):
        raise DocumentUnreadable("it is not text")
    return _CONTROL.sub(" ", text).replace("\r\n", "\n").replace("\r", "\n")


def _unmarked(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        mended = data.decode("utf-8", errors="replace")
    # UTF-8 with a few damaged bytes still has whole letters beyond ASCII; text in Windows' encoding has next to none.
    whole = sum(sign > "\x7f" and sign != "\ufffd" for sign in mended)
    return mended if whole > mended.count("\ufffd") else data.decode("cp1252")
