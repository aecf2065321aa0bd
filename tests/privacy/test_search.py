"""The search finds what it must find: a leak is planted in every form, and in every place."""

from __future__ import annotations

import base64
import bz2
import gzip
import hashlib
import json
import lzma
import sqlite3
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.privacy.marks import ACCOUNT, CHAT, GROUP, MARKS, NAME, NUMBER, USER, WORD
from tests.privacy.search import found

SENTENCE = f"Kan {NAME} ringe om {WORD}?"


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize(
    "write",
    [
        lambda text: text.encode(),
        lambda text: text.upper().encode(),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-be"),
        lambda text: json.dumps({"text": text}).encode(),
        lambda text: "".join(f"\\u{ord(each):04X}" for each in text).encode(),
        lambda text: quote(text).encode(),
        lambda text: text.encode().hex().upper().encode(),
        lambda text: base64.b64encode(text.encode()),
        lambda text: base64.b64encode(b"a" + text.encode()),
        lambda text: base64.urlsafe_b64encode(b"ab" + text.encode() + b"c"),
        lambda text: gzip.compress(text.encode()),
        lambda text: zlib.compress(text.encode()),
        lambda text: bz2.compress(lzma.compress(text.encode())),
    ],
)
def test_a_mark_is_found_in_every_form(write: Callable[[str], bytes], mark: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"" + write(f"før {mark} etter"))
    assert found(tmp_path, [mark]) != []


@pytest.mark.parametrize(
    "leak",
    [
        *("kvistrehjelmsak", "Qvamsdalsnes", "zefyrine", "Kvistrehjelmsakens", NUMBER, "1ChatMarkQwz7conversation"),
        *(hashlib.sha256(USER.encode()).hexdigest(), hashlib.md5(ACCOUNT.encode(), usedforsecurity=False).hexdigest()),
    ],
)
def test_a_part_a_stem_and_a_hash_without_a_key_are_found(leak: str, tmp_path: Path) -> None:
    (tmp_path / "log").write_text(f'{{"event": "asked", "about": "{leak}"}}')
    assert found(tmp_path) != []


def test_it_looks_into_databases_archives_and_names(tmp_path: Path) -> None:
    """Also where a long value lies in pieces on a database's pages, and where a file was only named after somebody."""
    with sqlite3.connect(tmp_path / "kept") as connection:
        connection.execute("CREATE TABLE t (a TEXT, b BLOB)")
        connection.execute("INSERT INTO t VALUES (?, ?)", ("x" * 4085 + SENTENCE, gzip.compress(CHAT.encode())))
    connection.close()
    with zipfile.ZipFile(tmp_path / "packed", "w") as packed:
        packed.writestr("inside", GROUP)
    (tmp_path / f"{WORD}.tmp").touch()
    hits = "\n".join(found(tmp_path))
    assert f"kept (row 0): {NAME} (text)" in hits
    assert f"kept (row 1) (gzip): {CHAT} (text)" in hits
    assert f"packed (zip: inside): {GROUP} (text)" in hits
    assert f"{WORD}.tmp (its name): {WORD} (text)" in hits


def test_where_there_is_nothing_it_finds_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text('{"event": "listening", "port": 3978, "request_id": "0d6f3f4e"}')
    (tmp_path / "broken").write_bytes(b"\x1f\x8bnot packed at all")
    assert found(tmp_path) == []
