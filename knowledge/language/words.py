"""Text to words: the first step of every analysis."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
# Most text: nothing in it needs folding.
_PLAIN = re.compile(r"[\x00-\x7fæøå–—«»§•’“”…]*")
# Letters of the Norwegian alphabet that look like accented ones to Unicode: folding them would merge "få" and "fa".
_KEPT = frozenset("æøå")


def normalise(text: str) -> str:
    """Lower-case `text`, fold compatibility forms and accents (not æ, ø, å), and drop invisible characters."""
    composed = unicodedata.normalize("NFKC", text).lower()
    return composed if _PLAIN.fullmatch(composed) else composed.translate(_FOLDED)


def _folded(character: str) -> str:
    if character in _KEPT or character.isascii():
        return character
    if unicodedata.category(character) in ("Cf", "Mn"):
        return ""
    base = unicodedata.normalize("NFD", character)[0]
    return base if unicodedata.category(character).startswith("L") else character


class _Folding(dict[int, str]):
    """What each character becomes, by its code point; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _folded(chr(code))
        self[code] = folded
        return folded


_FOLDED = _Folding()


def words(text: str) -> list[str]:
    """Split `text` into normalised words: runs of letters and digits, in reading order."""
    return _WORD.findall(normalise(text))
