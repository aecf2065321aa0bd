"""Is a question too personal for a group or a channel? Pure: rules one can read, in bokmål, nynorsk and English.

When in doubt it is: whoever meant it in general loses a click, and whoever meant their own case keeps it to themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from bot.triage import is_reporting
from knowledge.language import words


class Theme(StrEnum):
    """What makes a question sensitive."""

    REPORTING = "reporting"
    HARASSMENT = "harassment"
    HEALTH = "health"
    OWN_CASE = "own-case"


# Beginnings of words. A word of these is sensitive by itself, whoever it is about …
_HARASSMENT = (
    "trakasser", "sjikan", "mobb", "plaget", "plager", "plagar", "plaga", "utfrys", "utfrøys", "utfros", "baksnakk", "overgrep", "voldtekt",
    "valdtekt", "krenk", "befør", "beføl", "klå", "rasis", "hets", "hersketeknikk", "harass", "bully", "bullied", "grop",
    "molest", "rape", "racis", "humiliat",
)  # fmt: skip
_HARASSMENT_EXACT = frozenset(
    "metoo hersking ertet erta ertes seksuell seksuelle seksuelt sexual abuse abused assault assaulted".split()
)
_HEALTH = (
    "sykmeld", "sjukmeld", "sykemeld", "sjukemeld", "diagnos", "depre", "angst", "ptsd", "posttraum", "psykisk", "psykolog",
    "psykiat", "gravid", "abort", "rusproblem", "rusmiss", "rusmisb", "alkoholis", "alkoholproblem", "utbrent", "utbrend",
    "kreft", "medisin", "selvskad", "sjølvskad", "selvmord", "sjølvmord", "panikk", "traume", "traumatis", "søvnprob",
    "anxiety", "burnout", "burned", "pregnan", "miscarriage", "psych", "cancer", "medicat", "suicid", "addict",
    "alcoholic", "trauma", "menopaus", "overgangsald",
)  # fmt: skip
_HEALTH_PHRASES = ("sick leave", "mental health", "self harm", "burnt out", "hard to sleep")
# … a word of these only where the question says whose: the asker's own, or that of somebody close by.
_HEALTH_OF_SOMEBODY = (
    "syk", "sjuk", "helse", "lege", "behandl", "vondt", "smert", "skad", "egenmeld", "eigenmeld", "sliten", "redd", "søvn",
    "gråt", "ill", "sick", "health", "doctor", "treat", "hurt", "injur", "pain", "tired", "sleep",
    "afraid", "crying", "rus", "alkohol", "drikk", "drink", "drunk", "drug",
)  # fmt: skip
_CASE = (
    "sak", "oppsig", "oppsag", "avskjed", "suspend", "advarsel", "åtvaring", "tjenestepåtal", "tenestepåtal", "omplass",
    "personalsak", "klage", "klag", "anmeld", "meldt", "søknad", "kontrakt", "arbeidsavtal", "lønn", "løn", "konflikt",
    "krangl", "diskriminer", "forbigå", "slått", "slo", "spark", "spytt", "truet", "trua", "trugs", "skjelt", "utskjelt",
    "behandla", "gjengjeld", "hevn", "case", "complain", "fired", "dismiss", "warn", "suspen", "salary", "pay", "conflict", "discriminat",
    "threaten", "beaten", "hit", "punch", "kick", "spat", "retaliat", "contract", "applicat", "disciplin",
)  # fmt: skip
_SELF = frozenset("jeg meg min mi mitt mine eg i me my mine myself selv sjølv".split())
_MINE = frozenset("min mi mitt mine my".split())
# Something has happened to somebody, or is happening: a right or a duty in general has no such word.
_HAPPENED = frozenset("ble blei vart blir blitt vorte fikk fått fekk var gjorde gjort was been got get being".split())


def theme_of(text: str) -> Theme | None:
    """Tell what makes a question sensitive; None where it can be answered among others."""
    said = words(text)
    if is_reporting(said) or _any(said, ("varsling", "varsle", "varslar", "varslet", "varsla", "whistle")):
        return Theme.REPORTING
    if _any(said, _HARASSMENT) or _HARASSMENT_EXACT & set(said):
        return Theme.HARASSMENT
    if _any(said, _HEALTH) or any(phrase in " ".join(said) for phrase in _HEALTH_PHRASES):
        return Theme.HEALTH
    own = bool(_SELF & set(said))
    if own and _any(said, _HEALTH_OF_SOMEBODY):
        return Theme.HEALTH
    happened = bool((_MINE | _HAPPENED) & set(said))
    return Theme.OWN_CASE if own and happened and _any(said, _CASE) else None


def _any(said: Sequence[str], beginnings: tuple[str, ...]) -> bool:
    return any(word.startswith(beginnings) for word in said)
