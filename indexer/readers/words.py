"""The few words by which flattened Norwegian text gives away what a line is."""

from __future__ import annotations

import re

# A heading, an item or a table cell never ends with one of these: the next line goes on.
_NEEDS_ANOTHER = """
    og eller samt men å at i på til for fra frå av om med mot ved hos som en et ei ein eit den det de dei der når enn
    under over mellom innen innan per via etter før uten utan annen annet anna andre alle hver hvert kvar kvart
    sin sitt sine vår vårt våre vere være er har skal kan må and or of the to in for with an
"""
_UNFINISHED = frozenset(_NEEDS_ANOTHER.split())

_MONTH = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
_PERIOD = "år|halvår|kvartal|tertial|måned|månad|uke|veke"
_OFTEN = (
    "løpende|løpande|fortløpende|kontinuerlig|kontinuerleg|årlig|årleg|halvårlig|kvartalsvis|månedlig|månadleg|ukentlig"
    "|straks|snarest|umiddelbart|annethvert år|annakvart år|ongoing|annually"
)
_EVERY = rf"(?:hver|hvert|kvar|kvart)(?: (?:andre|annet|anna|tredje|fjerde|femte|\d{{1,2}}\.))? (?:{_PERIOD})"
_OCCASION = "(?:ved|etter)(?: (?-i:[a-zæøå]+)){1,4}"
_PART_OF_YEAR = (
    rf"innen|innan|før|fra|frå|fom\.?|q[1-4]|[1-4]\. ?(?:{_PERIOD})|(?:vår|høst|haust|sommer)(?:en)?"
    rf"|(?:\d{{1,2}}\. ?)?(?:{_MONTH})"
)
_YEAR = rf"(?:(?:{_PART_OF_YEAR})\s+){{0,2}}(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?"
TIME = re.compile(rf"(?<![\w-])(?:{_OFTEN}|{_EVERY}|{_OCCASION}|{_YEAR})(?![\w.])", re.IGNORECASE)

# How the words for someone who can be made responsible end. An abbreviation in capitals is one too.
_ROLE = re.compile(
    r"[\w.-]*(?:leder|ledere|lederen|leiar|leiarar|ledelse|ledelsen|leiing|leiinga|ledergruppa|direktør|direktøren"
    r"|direktorat|direktoratet|sjef|sjefen|nemnd|nemnda|utvalg|utvalget|utval|utvalet|råd|rådet|gruppe|gruppa|grupper|avdeling"
    r"|avdelingen|avdelinga|avdelinger|seksjon|seksjonen|seksjoner|enhet|enheter|enheten|enhetene|eining|einingane|region|regionen|regionene"
    r"|koordinator|ombud|ombudet|rådgiver|rådgivere|departement|departementet|tillitsvalgt|tillitsvalgte|ansvarlig"
    r"|arbeidsgiver|alle|forsker|forskere|underviser|undervisere|lærer|lærere|instruktør|instruktører|ansatt|ansatte)",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(r"[A-ZÆØÅ]{2,6}(?:[/-][A-ZÆØÅ]{2,6})*")
# Finite verbs end in -r, but for these; with a verb, it is a sentence about someone.
_VERB = re.compile(r"[a-zæøå]+r|skal|må|kan|vil|oppleves")
# A name of a role is short; a sentence that begins with one is not a name.
_LONGEST_ROLE = 60
_MOST_WORDS = 7


def is_unfinished(text: str) -> bool:
    """Tell whether `text` breaks off: it ends with a comma, a hyphen or a word that needs another."""
    last = text.rsplit(maxsplit=1)[-1:]
    return bool(last) and (last[0][-1] in ",-–/" or last[0].casefold() in _UNFINISHED)


def names_someone(text: str) -> bool:
    """Tell whether `text` is a role, a unit or an abbreviation, and no more than that."""
    words = [word.rstrip(",") for word in text.split()]
    if not words or len(text) > _LONGEST_ROLE or len(words) > _MOST_WORDS:
        return False
    if not text[0].isupper() or text[-1] in ".:!?" or is_unfinished(text):
        return False
    if any(_VERB.fullmatch(word) and not _is_role(word) for word in words[1:]):
        return False
    # "Avd. leder AFF": the first word is cut short and the second names the role.
    return _is_role(words[0]) or (words[0].endswith(".") and len(words) > 1 and _is_role(words[1]))


def _is_role(word: str) -> bool:
    return bool(_ABBREVIATION.fullmatch(word) or _ROLE.fullmatch(word))
