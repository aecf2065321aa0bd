"""Is a question too personal for a group or a channel? Pure: rules one can read, in bokmål, nynorsk and English.

When in doubt it is: whoever meant it in general loses a click, and whoever meant their own case keeps it to themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from bot.triage import is_reporting
from knowledge.language import words
from knowledge.language.detection import detect


class Theme(StrEnum):
    """What makes a question sensitive."""

    REPORTING = "reporting"
    HARASSMENT = "harassment"
    HEALTH = "health"
    OWN_CASE = "own-case"


_REPORTING = ("varsling", "varsle", "varslar", "varslet", "varsla", "whistle")
# Beginnings of words. A word of these is sensitive by itself, whoever it is about …
_HARASSMENT = (
    "trakasser", "sjikan", "mobb", "plaget", "plager", "plagar", "plaga", "utfrys", "utfrøys", "utfros", "baksnakk",
    "overgrep", "voldtekt", "valdtekt", "krenk", "befør", "beføl", "klå", "rasis", "hets",
    "hersketeknikk", "klapper", "klappar", "rumpa", "nakenbild", "harass", "bully", "bullied", "grop",
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
    "alcoholic", "trauma", "antidep", "hiv", "journal", "innlagt", "innlagd", "hospital", "menopaus", "overgangsald",
)  # fmt: skip
_HEALTH_PHRASES = ("sick leave", "mental health", "self harm", "burnt out", "hard to sleep")
# … a word of these only where the question says whose: the asker's own, or that of somebody close by.
_HEALTH_OF_SOMEBODY = (
    "syk", "sjuk", "helse", "lege", "behandl", "vondt", "smert", "skad", "egenmeld", "eigenmeld", "sliten", "redd", "søvn",
    "gråt", "ill", "sick", "health", "doctor", "treat", "hurt", "injur", "pain", "tired", "sleep",
    "afraid", "crying", "rus", "alkohol", "drikk", "drink", "drunk", "drug",
)  # fmt: skip
# What is reported, where nobody says «varsle».
_WRONGDOING = (
    "ulovlig", "ulovleg", "stjel", "stjål", "misbruk", "korrup", "underslag", "underslå", "juks", "mistenk", "svindel",
    "kritikkverdig", "bestikk", "narkotik", "dop", "hasj", "illegal", "bribe", "corrupt", "steal", "stole", "fraud",
    "wrongdoing", "embezzl", "unlawful",
)  # fmt: skip
# What somebody feels or suffers is their own …
_FEELING = (
    "føler", "følar", "følte", "kjenner", "orke", "orka", "slite", "slit", "grue", "mareritt", "fortvil", "ensom", "einsam",
    "diskriminer", "forbigå", "truet", "trua", "slå", "klarer", "klarar", "greier", "sove", "søv", "miste", "mister",
    "sparken", "overens", "konflikt", "krangl", "feel", "felt", "struggl", "nightmare", "lonely", "discriminat", "threaten",
    "beaten", "cope", "face", "lose", "lost", "fired", "sacked", "conflict", "argu",
)  # fmt: skip
_SELF = frozenset("jeg meg min mi mitt mine eg me my mine myself selv sjølv".split())
# A preposition in Norwegian.
_ENGLISH_SELF = "i"
# … and so is what has happened to them: «jeg ble», «eg har fått», "I was".
_HAPPENED = frozenset(
    "ble blei vart blir blitt vorte vert fikk fekk fått var vært vore opplevd opplevde opplever was been got".split()
)
# … what is done to them: «til meg», but not what they ask of the bot or do themselves: «vis meg», «jeg melder meg på».
_OBJECT = frozenset("meg me".split())
_NOT_DONE_TO = frozenset(
    "hjelp hjelpe fortell fortelle si sei gi vis vise send for jeg eg hjelpa tell show give help send let i".split()
)
# … and what is theirs, but for the workplace that they share with others.
_MINE = frozenset("min mi mitt mine my".split())
_SHARED = (
    "enhet", "eining", "avdeling", "arbeidsplass", "arbeidsstad", "jobb", "verneomb", "tillitsv", "fengsel", "barn", "unit",
    "workplace", "job", "department", "prison", "child", "kid", "safety", "union",
)  # fmt: skip

# Of these things people speak among others, also for themselves: where something is found, courses, holidays, plans.
_ORDINARY = (
    "finn", "funn", "søk", "bestill", "kurs", "ferie", "fleksitid", "permisjon", "fri", "hjemme", "heime", "eksamen", "utdann",
    "pensjon", "overtid", "arbeidstid", "turnus", "plan", "strateg", "tiltak", "skjema", "jobber", "jobbar", "arbeider",
    "arbeidar", "krus", "kdi", "verneomb", "tillitsv", "find", "apply", "order", "course", "holiday", "vacation", "leave",
    "krav", "rett", "entitl", "right", "overtime", "exam", "educat", "pension", "schedule", "strategy", "measure", "form", "home",
)  # fmt: skip


def theme_of(text: str) -> Theme | None:
    """Tell what makes a question sensitive; None where it can be answered among others."""
    said = words(text)
    if is_reporting(said) or _any(said, (*_REPORTING, *_WRONGDOING)):
        return Theme.REPORTING
    if _any(said, _HARASSMENT) or _HARASSMENT_EXACT & set(said):
        return Theme.HARASSMENT
    if _any(said, _HEALTH) or any(phrase in " ".join(said) for phrase in _HEALTH_PHRASES):
        return Theme.HEALTH
    if not _speaks_of_self(said):
        return None
    if _any(said, _HEALTH_OF_SOMEBODY):
        return Theme.HEALTH
    own = _HAPPENED & set(said) or _any(said, _FEELING) or _is_done_to(said) or _is_theirs(said)
    own = own or not _any(said, _ORDINARY)
    return Theme.OWN_CASE if own else None


def _speaks_of_self(said: Sequence[str]) -> bool:
    return bool(_SELF & set(said)) or (_ENGLISH_SELF in said and detect(said, otherwise="nb") == "en")


def _is_done_to(said: Sequence[str]) -> bool:
    return any(word in _OBJECT and before not in _NOT_DONE_TO for before, word in pairwise(said))


def _is_theirs(said: Sequence[str]) -> bool:
    """Tell whether something of the asker's own is spoken of: the word before or after «min»."""
    around = (
        (said[at - 1] if at else "", said[at + 1] if at + 1 < len(said) else "")
        for at, word in enumerate(said)
        if word in _MINE
    )
    return any(not _any([each for each in pair if each], _SHARED) for pair in around)


def _any(said: Sequence[str], beginnings: tuple[str, ...]) -> bool:
    return any(word.startswith(beginnings) for word in said)
