"""Verbatim text made readable: white space, soft hyphens, bullets, sentences. The words stay as they are."""

from __future__ import annotations

import re

# Signs that begin a list item. U+F0B7 and its neighbours are Symbol and Wingdings glyphs as PDFs hand them out.
BULLETS = "•▪▫◦‣●○■□➢➤✓✔\uf0b7\uf0a7\uf0a8\uf0d8\uf0fc"
# Words that follow a hyphen which is meant: "etter- og videreutdanning".
_SHARING = "og|eller|samt|men|til|and|or|to"

_SOFT_HYPHEN = re.compile("\u00ad\\s*")
_LONE_HYPHEN = re.compile(rf"\b({_SHARING}) -\s+(?=\w)")  # "råd og -\nutvalg"
_BROKEN_WORD = re.compile(rf"(?<![\w-])([^\W_][\w-]{{0,80}})-\s+(?!(?:{_SHARING})\b)(?=\w)")
_ANY_BULLET = re.compile(f"[{BULLETS}]")
_BULLET = re.compile(rf"\s*[{BULLETS}]\s*")

# A full stop after one of these does not end a sentence.
_ABBREVIATED = """
    adr art ass avd bl bl.a ca dvs d.v.s e.g e.l eks el etc ev evt f f.eks f.o.m fig forts fr hhv i.e ifb ifbm ift iht
    inkl jf jfr kap kgl kl kr m.fl m.m m.v mfl mht mill mm mrd mtp mv nr o.a o.l osv p.g.a p.t par pga pkt pr pst red
    ref resp sen sml sst st str t.d t.o.m tab tif tils tilsv tlf u.a uavh utg vedr vs
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
_NEAR = 20  # So many characters before and after a full stop tell what it is.
_SENTENCE_END = re.compile(r"[.!?…][\"'»”’)\]]*(?=\s+[\"'«“‘(\[–-]*\s*[A-ZÆØÅÁČĐŊŠŦŽ0-9§])")
# "§ 2 A-1. Rett til å varsle": the number of a paragraph of the law belongs to what follows as often as not.
_PARAGRAPH = re.compile(r"§ ?\d[\w -]{0,8}$")
_LAST_WORD = re.compile(r"[\w.]*$")


def readable(quote: str) -> str:
    """Return `quote` as one reads it: white space collapsed, words that a line end broke joined, bullets set out."""
    text = _SOFT_HYPHEN.sub("", quote)
    text = " ".join(text.split())
    if "- " in text or " -" in text:  # most text has neither, and the patterns look at every word
        text = _LONE_HYPHEN.sub(r"\1 -", text)
        text = _BROKEN_WORD.sub(_join, text)
    return _BULLET.sub("\n• ", text).strip() if _ANY_BULLET.search(text) else text


def _join(found: re.Match[str]) -> str:
    """Drop the hyphen of a word that a line end broke; keep it after an abbreviation, a digit or before a name."""
    before, after = found[1].rsplit("-", 1)[-1], found.string[found.end() : found.end() + 2]
    shouted = before.isupper() and len(before) > 4 and after.isupper()  # "SAMFUNNS-" + "OPPDRAGET"
    kept = len(before) < 2 or not before[-1].islower() or not after[0].islower()
    return found[1] + ("-" if kept and not shouted else "")


def sentences(text: str) -> list[str]:
    """Divide running text at the ends of its sentences; abbreviations, ordinals, dates and initials end none."""
    parts, start = [], 0
    for end in _SENTENCE_END.finditer(text):
        before = text[max(start, end.start() - _NEAR) : end.start()]
        if end[0].startswith(".") and not _ends_sentence(before, text[end.end() : end.end() + _NEAR].strip()):
            continue
        parts.append(text[start : end.end()].strip())
        start = end.end()
    return [*parts, rest] if (rest := text[start:].strip()) else parts


def _ends_sentence(before: str, after: str) -> bool:
    """Tell whether the full stop between the two ends a sentence."""
    found = _LAST_WORD.search(before)
    word = found[0] if found else ""
    if word.casefold() in _ABBREVIATIONS or _PARAGRAPH.search(before):
        return False
    if len(word) == 1 and word.isalpha():  # an initial, or a lettered paragraph such as "§ 2 A."
        return False
    # "2. desember", "punkt 3. Se": an ordinal goes on in lower case, which the pattern has ruled out already; a number
    # before another number is a date or a reference.
    return not (word[-1:].isdigit() and after[:1].isdigit())
