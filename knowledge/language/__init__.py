"""Analysis of bokmål, nynorsk and English: the same for documents and questions.

`analyse` is for what is found, `understand` for what is asked. `ANALYSER` names this analysis in an index's passport:
change it whenever the terms of an index would come out otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from knowledge.language.asking import Want, want
from knowledge.language.detection import detect
from knowledge.language.function_words import EVERYDAY, without_meaning
from knowledge.language.grams import grams
from knowledge.language.stems import stem
from knowledge.language.terms import Form, Terms, load_terms
from knowledge.language.words import normalise, words

__all__ = [
    "ANALYSER",
    "Analysis",
    "Concept",
    "Form",
    "Inquiry",
    "Terms",
    "analyse",
    "load_terms",
    "normalise",
    "understand",
    "words",
]

# Most words come again and again; all of Norwegian law has some 200,000.
_WORDS_KEPT = 131_072

# Up to a mark that ends it, or a line.
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")

ANALYSER = "nb-nn-en/stems+4grams/3"


@dataclass(frozen=True, slots=True)
class Analysis:
    """The terms of a text; function words are left out."""

    stems: tuple[str, ...]

    @property
    def grams(self) -> tuple[str, ...]:
        """The stems' n-grams, in reading order."""
        return tuple(gram for stem in self.stems for gram in grams(stem))


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing a question is about: the stems as written, and what else may stand for it in a document.

    `known` says whether the lexicon has it, `everyday` that it is a word of everyday talk, which says little, `aside` that it
    is only told, in sentences beside the one that asks.
    """

    written: Form
    others: tuple[Form, ...] = ()
    known: bool = False
    everyday: bool = False
    aside: bool = False

    @property
    def forms(self) -> tuple[Form, ...]:
        """All forms, the written one first."""
        return (self.written, *self.others)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A question as understood: its language ("nb", "nn", "en"), its words, what it wants, the concepts it asks about."""

    text: str
    language: str
    words: tuple[str, ...]
    wants: Want
    concepts: tuple[Concept, ...]


def analyse(text: str, language: str = "nb") -> Analysis:
    """Analyse a text to be found. `language` chooses the stemmer."""
    return Analysis(tuple(filter(None, map(_terms(language), words(text)))))


@cache
def _terms(language: str) -> Callable[[str], str]:
    """Give what gives the stem to index for a word of a text in `language`; nothing for a function word."""
    empty = without_meaning(language)

    @lru_cache(maxsize=_WORDS_KEPT)
    def term(word: str) -> str:
        return "" if word in empty else stem(word, language)

    return term


def understand(text: str, terms: Terms, in_documents: Callable[[str], bool], locale: str = "nb") -> Inquiry:
    """Analyse a question.

    `in_documents` tells whether a stem occurs in the documents; `locale` is the language to assume where the question's
    words do not tell.
    """
    asked = words(text)
    language = detect(asked, otherwise=locale)
    joined = _join_compounds(asked, language, terms, in_documents)
    told = _told(text, language)
    concepts = (
        replace(each, aside=told.issuperset(each.written)) for each in _concepts(joined, language, terms, in_documents)
    )
    return Inquiry(text, language, tuple(asked), want(asked), tuple(concepts))


def _told(text: str, language: str) -> frozenset[str]:
    """Give the stems of what a message only tells, beside the sentences in it that ask; nothing where none asks."""
    sentences = _SENTENCE.findall(text)
    asking = [sentence for sentence in sentences if sentence.endswith("?")]
    if not asking:
        return frozenset()
    asked, said = (
        frozenset(stem(word, language) for each in part for word in words(each)) for part in (asking, sentences)
    )
    return said - asked


def _join_compounds(asked: list[str], language: str, terms: Terms, in_documents: Callable[[str], bool]) -> list[str]:
    """Join words that were written apart but are one in the documents: "arbeids ulykke", "hovud verne ombod"."""
    if language == "en":
        return asked
    empty = without_meaning(language)
    joined: list[str] = []
    for word in asked:
        whole = joined[-1] + word if joined and joined[-1] not in empty and word not in empty else ""
        if whole and not whole.isdigit() and _exists(stem(whole, language), language, terms, in_documents):
            joined[-1] = whole
        else:
            joined.append(word)
    return joined


def _exists(one: str, language: str, terms: Terms, in_documents: Callable[[str], bool]) -> bool:
    return in_documents(one) or terms.known((one,), language)


def _concepts(asked: list[str], language: str, terms: Terms, in_documents: Callable[[str], bool]) -> list[Concept]:
    """Cut the question into concepts: the longest expression the lexicon knows, else one word, function words left out."""
    stems = [stem(word, language) for word in asked]
    empty = without_meaning(language)
    found: dict[Form, Concept] = {}
    start = 0
    while start < len(asked):
        length = _longest_known(stems, start, language, terms)
        end = start + max(length, 1)
        expression = tuple(stems[start:end])
        # A text is analysed without function words: an expression that holds some is looked for without them. A single word
        # that is left ("jobb" of "på jobb") is another form of it, not what was written.
        meaning = tuple(s for word, s in zip(asked[start:end], stems[start:end], strict=True) if word not in empty)
        if length > 1:
            written = meaning if len(meaning) > 1 else expression
            others = (*([meaning] if len(meaning) == 1 else []), *terms.others(expression, language))
            found.setdefault(written, Concept(written, others, known=True))
        elif meaning:
            concept = _concept(meaning, length > 0, language, terms, in_documents)
            found.setdefault(meaning, replace(concept, everyday=asked[start] in EVERYDAY))
        start = end
    return list(found.values())


def _concept(form: Form, known: bool, language: str, terms: Terms, in_documents: Callable[[str], bool]) -> Concept:
    """Look a form up; one that neither the lexicon nor any document has may be a misspelling."""
    if known or in_documents(form[0]):
        return Concept(form, terms.others(form, language), known)
    likely = terms.likely(form[0], language)
    if likely is None:
        return Concept(form)
    return Concept(form, (likely, *terms.others(likely, language)), known=True)


def _longest_known(stems: list[str], start: int, language: str, terms: Terms) -> int:
    for length in range(min(terms.longest, len(stems) - start), 0, -1):
        if terms.known(tuple(stems[start : start + length]), language):
            return length
    return 0
