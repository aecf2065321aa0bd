"""Names made fit for ids: lower case, digits and hyphens, as the pack format wants them."""

from __future__ import annotations

import re
import unicodedata

# The Nordic letters have no decomposition that Unicode would find by itself.
_NORDIC = str.maketrans({"æ": "ae", "ø": "o", "đ": "d", "ŋ": "n", "ŧ": "t"})


def slug(text: str, longest: int = 80) -> str:
    """Return `text` as an id of at most `longest` characters; "" when nothing of it can be used."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_NORDIC)).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain)
    while len(words) > 1 and len("-".join(words)) > longest:
        words.pop()
    return "-".join(words)[:longest]
