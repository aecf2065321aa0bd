"""Text in the encodings that Norwegian files have."""

from __future__ import annotations

import pytest

from indexer.readers.decoding import decode
from knowledge.errors import DocumentUnreadable


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_norwegian_letters_survive(encoding: str) -> None:
    """Whatever program saved the file."""
    assert decode("Rømmingsplan på ærlig norsk".encode(encoding)) == "Rømmingsplan på ærlig norsk"


def test_line_ends_become_plain() -> None:
    """Files from Windows and old Macs read the same."""
    assert decode(b"a\r\nb\rc\n") == "a\nb\nc\n"


def test_a_damaged_byte_does_not_change_the_encoding() -> None:
    """One wrong byte in UTF-8 costs one sign, not every letter beyond ASCII."""
    assert decode("på få må".encode() + b"\xff") == "på få må\ufffd"


@pytest.mark.parametrize("data", [bytes(range(1, 32)) * 9, b"\xff\xfea", b"\x81\x8d\x8f" * 9])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    """Control characters and broken encodings."""
    with pytest.raises(DocumentUnreadable, match="not text"):
        decode(data)
