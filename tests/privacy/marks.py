"""What must not be found: words, names, numbers and ids that stand nowhere else, and the forms in which they could hide."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterator
from urllib.parse import quote, quote_plus

from knowledge.language import analyse

WORD = "kvistrehjelmsaken"
NAME = "Zefyrine Qvamsdalsnes"
# A number with right control digits; nobody has it.
NUMBER = "13097248022"
PHONE = "41599337"
USER = "29:1Xq9ZefyrMarkUser"
ACCOUNT = "7e57ab1e-91c3-4d5f-8a2b-5ec2e7a11ce5"
CHAT = "a:1ChatMarkQwz7conversation"
GROUP = "19:groupmarkqzx9w@thread.v2"
ACTIVITY = "1795674511718mark"
MARKS = (WORD, NAME, NUMBER, PHONE, USER, ACCOUNT, CHAT, GROUP, ACTIVITY)

# A shorter part of a mark could be part of anything.
_SHORTEST = 6


def forms(mark: str) -> Iterator[tuple[str, bytes, bool]]:
    """Give the forms of a mark: a name for it, its bytes, and whether capitals make no difference."""
    for part in dict.fromkeys((mark, *_parts(mark))):
        raw = part.encode()
        yield "text", raw.lower(), True
        for encoding in ("utf-16-le", "utf-16-be"):
            yield encoding, part.lower().encode(encoding), True
        yield "JSON escapes", "".join(f"\\u{ord(each):04x}" for each in part).encode().lower(), True
        for name, written in (
            ("JSON", json.dumps(part)[1:-1]),
            ("URL", quote(part, safe="")),
            ("form", quote_plus(part)),
            ("HTML", html.escape(part)),
            ("every byte in per cent", "".join(f"%{each:02x}" for each in raw)),
            ("hexadecimal", raw.hex()),
        ):
            yield name, written.encode().lower(), True
        for offset in range(3):
            for name, encode in (("base64", base64.b64encode), ("base64 for URLs", base64.urlsafe_b64encode)):
                yield name, _inside(encode(b"\0" * offset + raw), offset), False
    # A hash without a key gives an id away to whoever has a list of ids.
    for algorithm in ("md5", "sha1", "sha256", "sha512"):
        digest = hashlib.new(algorithm, mark.encode(), usedforsecurity=False).digest()
        yield f"{algorithm} without a key", digest, False
        yield f"{algorithm} without a key", digest.hex().encode(), True


def _parts(mark: str) -> list[str]:
    """Give the words of a mark and their stems."""
    words = mark.replace("@", " ").replace(":", " ").split()
    stems = [stem for language in ("nb", "nn", "en") for stem in analyse(mark, language).stems]
    return [part for part in (*words, *stems) if len(part) >= _SHORTEST]


def _inside(encoded: bytes, offset: int) -> bytes:
    """Cut off the characters at both ends that hang on what stands before and after."""
    body = encoded.rstrip(b"=")
    return body[(0, 2, 3)[offset] : len(body) - 1]
