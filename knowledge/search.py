"""The search: a question in, the passages that may answer it out, best first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import numpy as np

from knowledge.contents import Contents
from knowledge.dense import DenseIndex
from knowledge.encoder import load_encoder
from knowledge.errors import IndexMismatch
from knowledge.evidence import Ask
from knowledge.folder import Generation, IndexFolder, Passport
from knowledge.fusion import fuse
from knowledge.known import NEAREST, compare
from knowledge.language import Inquiry, Terms, load_terms, understand
from knowledge.language.asking import Want, holds
from knowledge.language.form import form
from knowledge.lexical import LexicalIndex
from knowledge.types import Encoder, Hit, Passage, Reading, Section, Source, Status, Vectors
from knowledge.vocabulary import Ids, Vocabulary

PASSAGES = "passages"
QUESTIONS = "questions"

# How many candidates each ranking proposes. More costs time and has changed no answer of the question sets.
_PROPOSED = 30
# How many passages keep their score by words, also where another ranking proposes them.
_SCORED = 300
# How many of a section's passages are looked at when one of its typical questions is like the one asked.
_PER_SECTION = 40
# Passages and sections kept ready in memory; a pack has about 2,000 passages.
_CACHED = 8192
# Whole sections, which may be as long as a chapter of law.
_SECTIONS_CACHED = 1024

# What each kind of evidence counts in the order of the hits, as `python -m tests.quality.thresholds` fits it, but that `caveat`
# counts more: a reservation never leads what it qualifies. The last two depend on the conversation and are set by hand. A hit's
# `question`, `length` and what `compare` gives are there for the judge alone.
WEIGHTS = {
    "coverage": 1.0,
    "words": 0.9,
    "meaning": 1.15,
    "vectors": 1.6,
    "wants": 0.35,
    "caveat": -0.4,
    "unit": 0.6,
    "thread": 0.5,
}
# How the pack begins a passage that qualifies another (docs/pack-format.md).
CAVEATS = ("Merk:", "Ikke bekreftet:")
_NOT_FIRST = (Status.MISSING, Status.ACCOUNT)
# A question of so many concepts is a long one; more of them make it no longer, or a story about nothing would seem known.
_LONG = 6
# What a word of the question is worth in the passage itself, in its headings, in the section's typical questions.
_OWN, _CONTEXT, _ASKED = 1.0, 0.85, 0.6


@dataclass(frozen=True, slots=True)
class Favour:
    """What to put first among passages that answer alike.

    `unit` is where the asker works, as `Source.applies_to` names it; `sections` are those just shown, by document and
    section; sources that had expired by `today` come after those in force.
    """

    unit: str = ""
    sections: tuple[tuple[str, str], ...] = ()
    today: date | None = None


NOTHING = Favour()


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A passage with all that is needed to weigh it."""

    key: int
    passage: Passage
    section_key: int
    stems: Ids


@dataclass(frozen=True, slots=True)
class _Place:
    """A section with all that is needed to weigh its passages."""

    source: Source
    status: Status
    context: Ids
    questions: tuple[Ids, ...]
    question_keys: tuple[int, ...]
    asked: Ids


class KnowledgeBase:
    """An opened index. Reading is safe from several threads."""

    def __init__(self, passport: Passport, generation: Generation, encoder: Encoder, terms: Terms) -> None:
        self.passport = passport
        self.generation = generation.path.name
        self.terms = terms
        self._encoder = encoder
        self._contents = Contents(generation.contents)
        self._vocabulary = Vocabulary.open(generation.vocabulary).reader()
        self._parts = {
            name: _Part(
                LexicalIndex(generation.words(name)), DenseIndex.open(generation.vectors(name), passport.dimension)
            )
            for name in (PASSAGES, QUESTIONS)
        }
        self._candidate = lru_cache(_CACHED)(self._load_candidate)
        self._place = lru_cache(_CACHED)(self._load_place)
        self._known = lru_cache(_CACHED)(self._contents.known)
        self._section = lru_cache(_SECTIONS_CACHED)(self._contents.section)
        self._source = lru_cache(_CACHED)(self._contents.source)

    @classmethod
    def open(cls, folder: Path, terms: Iterable[Path]) -> KnowledgeBase:
        """Open the index in `folder` with the lexicon in `terms`.

        Raises:
            IndexMissing, IndexMismatch, IndexDamaged: the index is not there, was built otherwise, or is broken.
            ModelUnavailable: the model that the index was built with is not here.
        """
        return cls.open_generation(IndexFolder(folder).current(), terms)

    @classmethod
    def open_generation(cls, generation: Generation, terms: Iterable[Path]) -> KnowledgeBase:
        """Open one generation of an index; raises as `open` does."""
        passport = generation.passport()
        generation.demand_whole()
        encoder = load_encoder(passport.model)
        if (encoder.name, encoder.dimension) != (passport.encoder, passport.dimension):
            raise IndexMismatch(
                f"{generation.path}: the index was built with the model {passport.encoder!r} ({passport.dimension} numbers), here is "
                f"{encoder.name!r} ({encoder.dimension}). Build it again: trygg index --rebuild."
            )
        return cls(passport, generation, encoder, load_terms(list(terms)))

    def close(self) -> None:
        """Let the files go."""
        self._contents.close()

    def sources(self) -> list[Source]:
        """List the documents."""
        return [stored.source for stored in self._contents.documents()]

    def understand(self, question: str, locale: str = "nb") -> Inquiry:
        """Analyse a question; `locale` is the language to assume where its words do not tell."""
        return understand(question, self.terms, self._vocabulary.__contains__, locale)

    def search(self, inquiry: Inquiry, limit: int = 20, favour: Favour = NOTHING) -> list[Hit]:
        """Rank the passages that may answer, best first."""
        if not inquiry.concepts:
            return []
        passages = self._parts[PASSAGES]
        words = passages.lexical.begin(inquiry.concepts, _SCORED)
        vector = self._encoder.encode_question(inquiry.text)
        near = dict(passages.dense.search(vector, _PROPOSED))
        ask = Ask(inquiry.concepts, self._vocabulary)
        near_questions = self._parts[QUESTIONS].dense.search(vector, NEAREST)
        like, meant = self._alike_questions(inquiry, ask, vector, near_questions)
        keys = set(near)
        thread = self._section_keys(favour.sections)
        for section in meant.keys() | like.keys() | thread:
            keys.update(self._contents.passages_of(section)[:_PER_SECTION])
        for key in keys:  # read while the words' engine works
            self._place(self._candidate(key).section_key)
        rankings = {"words": dict(words()), "vectors": near}
        keys.update(list(rankings["words"])[:_PROPOSED])
        candidates = [self._candidate(key) for key in keys]
        rankings["coverage"] = self._coverage(ask, candidates)
        rankings["caveat"] = {c.key: float(self._is_caveat(c, favour.today)) for c in candidates}
        rankings["wants"] = {c.key: float(self._holds(inquiry.wants, c)) for c in candidates}
        rankings["thread"] = {c.key: float(c.section_key in thread) for c in candidates}
        rankings["unit"] = {c.key: float(self._is_of(favour.unit, c)) for c in candidates}
        others = sorted(keys - set(rankings["vectors"]))
        rankings["vectors"].update(zip(others, passages.dense.likenesses(vector, others), strict=True))
        rankings["meaning"] = {c.key: self._meaning(c, meant, rankings["vectors"]) for c in candidates}
        fused = fuse(rankings, WEIGHTS, keys)
        best = sorted(candidates, key=lambda c: (-fused[c.key], c.key))[:limit]
        rankings["question"] = {c.key: like.get(c.section_key, 0.0) for c in best}
        rankings["length"] = {c.key: min(len(inquiry.concepts), _LONG) / _LONG for c in best}
        compared = self._compared(inquiry, ask, near_questions)
        return [self._hit(c, fused[c.key], rankings, compared) for c in best]

    def _compared(self, inquiry: Inquiry, ask: Ask, nearest: Sequence[tuple[int, float]]) -> dict[str, float]:
        """Tell how the question stands to the known ones nearest to it, by their keys and cosines."""
        known = [(self._known(key), cosine) for key, cosine in nearest]
        return compare(ask, form(inquiry.text), known, len(inquiry.words))

    def _alike_questions(
        self, inquiry: Inquiry, ask: Ask, vector: Vectors, nearest: Sequence[tuple[int, float]]
    ) -> tuple[dict[int, float], dict[int, float]]:
        """Find sections by their typical questions.

        Gives, by the section's key, how alike its best question is in words (0 to 1), and in meaning (a cosine).
        """
        part = self._parts[QUESTIONS]
        near = [key for key, _ in part.lexical.search(inquiry.concepts, _PROPOSED)]
        near += [key for key, _ in nearest[:_PROPOSED]]
        sections = {self._contents.section_of_question(key) for key in near}
        places = [(section, self._place(section)) for section in sections]
        owners = [section for section, place in places for _ in place.questions]
        if not owners:
            return {}, {}
        worded = ask.likenesses([ids for _, place in places for ids in place.questions]).tolist()
        meant = part.dense.likenesses(vector, [key for _, place in places for key in place.question_keys])
        return _best(owners, worded), _best(owners, meant)

    def _meaning(self, candidate: _Candidate, meant: dict[int, float], vectors: dict[int, float]) -> float:
        """Tell how near a passage's section is by its typical questions; where it has none, how near the passage itself is.

        Known-item search over the laws, which have no typical questions, finds nine more of a hundred first (docs/performance.md).
        """
        asked = self._place(candidate.section_key).questions
        return meant.get(candidate.section_key, 0.0) if asked else vectors[candidate.key]

    def _coverage(self, ask: Ask, candidates: Sequence[_Candidate]) -> dict[int, float]:
        """Weigh each candidate by the share of the question that it, its headings and its section's typical questions hold."""
        if not candidates:
            return {}
        sections = list({c.section_key for c in candidates})
        row = {section: number for number, section in enumerate(sections)}
        places = [self._place(section) for section in sections]
        around = np.maximum(
            ask.matches([place.context for place in places]) * _CONTEXT,
            ask.matches([place.asked for place in places]) * _ASKED,
        )
        own = ask.matches([c.stems for c in candidates]) * _OWN
        shares = ask.shares(np.maximum(own, around[:, [row[c.section_key] for c in candidates]]))
        return dict(zip((c.key for c in candidates), shares.tolist(), strict=True))

    def _holds(self, wanted: Want, candidate: _Candidate) -> bool:
        """Tell whether a passage holds the kind of thing asked for; what a thing is, a section says in its first passage."""
        if wanted is Want.MEANING:
            return self._contents.passages_of(candidate.section_key)[0] == candidate.key
        return holds(wanted, candidate.passage.text, candidate.passage.header)

    def _is_caveat(self, candidate: _Candidate, today: date | None) -> bool:
        """Tell whether a passage qualifies another one, says what is not known, tells one person's story, or has expired: none
        should come first.
        """
        place = self._place(candidate.section_key)
        expired = today is not None and place.source.valid_to is not None and place.source.valid_to < today
        return expired or candidate.passage.text.startswith(CAVEATS) or place.status in _NOT_FIRST

    def _is_of(self, unit: str, candidate: _Candidate) -> bool:
        return bool(unit) and self._place(candidate.section_key).source.applies_to == unit

    def _section_keys(self, sections: Iterable[tuple[str, str]]) -> set[int]:
        found = (self._contents.find_section(document, section) for document, section in sections)
        return {key for key in found if key is not None}

    def passage(self, key: int) -> Hit | None:
        """Look a passage up by the key of its hit; `None` where it is no longer there."""
        return self._hit(self._candidate(key), 0.0) if self._contents.has_passage(key) else None

    def passages(self, sections: Iterable[tuple[str, str]]) -> list[Hit]:
        """Give all passages of sections, by document and section, in order; sections that are gone are left out."""
        keys = [self._contents.find_section(document, section) for document, section in sections]
        candidates = [self._candidate(k) for key in keys if key is not None for k in self._contents.passages_of(key)]
        return [self._hit(candidate, 0.0) for candidate in candidates]

    def section(self, document: str, section: str) -> Reading | None:
        """Look a section up with its document's facts and its neighbours; `None` where it is no longer there."""
        key = self._contents.find_section(document, section)
        if key is None:
            return None
        before, after = (
            None if each is None else self._contents.section(each)[1] for each in self._contents.beside(key)
        )
        return Reading(self._contents.source(document), self._contents.section(key)[1], before, after)

    def _hit(
        self,
        candidate: _Candidate,
        score: float,
        rankings: Mapping[str, dict[int, float]] = MappingProxyType({}),
        compared: Mapping[str, float] = MappingProxyType({}),
    ) -> Hit:
        document, section = self._section(candidate.section_key)
        parts = {name: ranking.get(candidate.key, 0.0) for name, ranking in rankings.items()} | dict(compared)
        return Hit(candidate.key, candidate.passage, section, self._source(document), score, parts)

    def _load_candidate(self, key: int) -> _Candidate:
        section_key, passage, stems = self._contents.passage(key)
        return _Candidate(key, passage, section_key, stems)

    def _load_place(self, key: int) -> _Place:
        document, status, context = self._contents.heading(key)
        questions = self._contents.asked(key)
        asked = np.unique(np.concatenate(tuple(questions.values()))) if questions else np.zeros(0, np.int32)
        return _Place(self._source(document), status, context, tuple(questions.values()), tuple(questions), asked)


@dataclass(frozen=True, slots=True)
class _Part:
    """The two rankings over one kind of text."""

    lexical: LexicalIndex
    dense: DenseIndex


def _best(owners: Sequence[int], scores: Sequence[float]) -> dict[int, float]:
    """Give each owner the best of its scores; what is not alike at all is left out."""
    best: dict[int, float] = {}
    for owner, score in zip(owners, scores, strict=True):
        if score > best.get(owner, 0.0):
            best[owner] = score
    return best


def context_of(source: Source, section: Section) -> str:
    """Give the words a passage stands under: the document's title, whom it applies to, and the headings."""
    return "\n".join((source.title, source.applies_to, *section.path))
