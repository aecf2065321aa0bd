"""Does a message go on from the one before? What is remembered for that are names of sections, never what was written."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from knowledge.language.asking import has_topic
from knowledge.language.detection import detect
from knowledge.language.function_words import without_meaning
from knowledge.types import Citation, Hit

Place = tuple[str, str]
"""A section: the id of its document, and its own."""

# So many of the passages that were weighed are shown when somebody asks.
_MOST_CONSIDERED = 6


class Link(StrEnum):
    """How a message hangs together with the answer before."""

    NEW = "new"
    CONTINUES = "continues"
    OTHER_LANGUAGE = "other-language"
    CONSIDERED = "considered"
    START_OVER = "start-over"


@dataclass(frozen=True, slots=True)
class Considered:
    """A passage that was weighed for the last answer: the key it has in the index, and its score."""

    key: int
    score: float


@dataclass(frozen=True, slots=True)
class Thread:
    """What a conversation is about: the sections last shown, what was weighed, and the asker's unit where it was told."""

    places: tuple[Place, ...] = ()
    considered: tuple[Considered, ...] = ()
    unit: str = ""

    def after(self, citations: Sequence[Citation], hits: Sequence[Hit]) -> Thread:
        """Remember an answer; one without sources leaves the sections as they were."""
        weighed = tuple(Considered(hit.id, hit.score) for hit in hits[:_MOST_CONSIDERED])
        places = tuple(dict.fromkeys((each.document, each.section_id) for each in citations)) or self.places
        return replace(self, places=places, considered=weighed)


def merged(before: Thread, after: Thread, now: Thread) -> Thread:
    """Lay what a turn changed, from `before` to `after`, over what another turn has made of the thread by `now`."""
    return Thread(
        places=now.places if after.places == before.places else after.places,
        considered=now.considered if after.considered == before.considered else after.considered,
        unit=now.unit if after.unit == before.unit else after.unit,
    )


class Memory(Protocol):
    """Remembers threads of conversations from one turn to the next."""

    async def recall(self, conversation: str) -> Thread:
        """Look a conversation's thread up; a new one is empty."""

    async def remember(self, conversation: str, owner: str, before: Thread, after: Thread) -> None:
        """Remember what a turn of `owner` has made of a thread."""


_OPENINGS = frozenset("og men enn så and but also eller or then".split())
_OPENING_PAIRS = frozenset(
    {("hva", "med"), ("kva", "med"), ("what", "about"), ("how", "about"), ("hva", "om"), ("kva", "om")}
)
_START_OVER = frozenset(
    {
        *("start på nytt", "begynn på nytt", "begynne på nytt", "starte på nytt", "byrj på nytt", "start over"),
        *("nytt tema", "nytt emne", "new topic", "glem det", "gløym det", "forget it"),
    }
)
CONSIDERED_QUESTIONS = frozenset({"hva vurderte du", "kva vurderte du", "what did you consider"})
_LANGUAGES = {
    "en": frozenset("english engelsk".split()),
    "nn": frozenset("nynorsk".split()),
    "nb": frozenset("norsk bokmål norwegian bokmal".split()),
}
# Words that may stand around the name of a language when nothing else is asked.
_AROUND = frozenset(
    """
    og and in på i kan du can you please vær så snill takk si sei say det the same samme svar svaret answer that this dette
    oversett omsett translate it to til eg jeg få have could me meg
    """.split()
)
# Said in reply, and nothing asked.
_THANKS = frozenset(
    "takk tusen så mye mykje thanks thank you very much ok okay fint supert bra flott greit den er god great".split()
)
# A short message with one of these points back, when it says hardly anything else ("når skal det holdes?").
_POINTING = frozenset("det den dette denne disse desse dei dem it that this them".split())
_SHORT = 5
# What the whole agency is called.
_AGENCY = frozenset("etaten kriminalomsorgen kriminalomsorga agency service".split())
_AT_WORK = frozenset("jobber jobbar arbeider arbeidar ansatt tilsett work employed".split())
_SELF = frozenset("jeg eg i im".split())


def link(words: Sequence[str], thread: Thread) -> Link:
    """Tell how a message, given as normalised words, hangs together with what was said before."""
    if " ".join(words) in _START_OVER:
        return Link.START_OVER
    if " ".join(words) in CONSIDERED_QUESTIONS and thread.considered:
        return Link.CONSIDERED
    if not thread.places:
        return Link.NEW
    if asked_language(words):
        return Link.OTHER_LANGUAGE
    if not words or _THANKS.issuperset(words):
        return Link.NEW
    opened = words[0] in _OPENINGS or tuple(words[:2]) in _OPENING_PAIRS
    language = detect(words)
    told = [word for word in words if word not in without_meaning(language)]
    points_back = len(words) <= _SHORT and len(told) <= 1 and not _POINTING.isdisjoint(words)
    return Link.CONTINUES if opened or points_back or not has_topic(words, language) else Link.NEW


def named_unit(words: Sequence[str], units: Collection[str], every: str) -> str:
    """Tell which of `units` a message names ("hva med KRUS?"), or `every` where it names the agency; "" where it names none."""
    said = set(words)
    return next((unit for unit in units if unit.lower() in said), every if said & _AGENCY else "")


def asked_language(words: Sequence[str]) -> str:
    """Tell which language a message asks for the same answer in; "" where it asks for something else."""
    for language, names in _LANGUAGES.items():
        if names & set(words) and set(words) <= names | _AROUND:
            return language
    return ""


def told_unit(words: Sequence[str], units: Collection[str]) -> str:
    """Tell which of `units` the asker says to work at ("jeg jobber på KRUS"); "" where none is told."""
    said = set(words)
    if not (_SELF & said and _AT_WORK & said):
        return ""
    return next((unit for unit in units if unit.lower() in said), "")
