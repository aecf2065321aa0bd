"""What a question names must be held: the thing that it asks for, and the part of a document that it points to.

"Which cars does the agency own?" finds the agency; where the section speaks of no cars, it is near and no answer. Only the word
that says what is asked for is held to this: a third of all questions that are answered rightly hold some other word that
the section does not have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.language import Concept, Inquiry
from knowledge.types import Hit

# Which, how many, what is: up to two words behind it say what is asked for.
_ASKED_FOR = (
    re.compile(
        r"\b(?:hvilken|hvilket|hvilke|kva for|kva slags|hva slags|which|what (?:kind|type|sort) of|what)"
        r" (?:et |en |ein |eit |ei |noen |type |slags )?(\w+)\b(?! (?:under|to|into|from|as)\b)",
        re.I,
    ),
    re.compile(r"\b(?:hvor|kor|how) (?:mange|many) (?:ulike |forskjellige |different |nye |new )?(\w+)", re.I),
    re.compile(
        r"\b(?:hva|kva|what) (?:er|var|is|was|are|were|ble|blei|vart) (?:the |det |den |dei |de |our |et |ein |en |a )?(\w+)(?: (\w+))?",
        re.I,
    ),
)
# Of these a section speaks without saying the word: it gives the number, the year, the most.
_UNSAID = frozenset(
    """
    nummer numre number numbers tall tal år års året year years dag dager dagar day days dato måned måneder month months tid time
    veke veker vekker uke uker week weeks
    nivå nivåer level levels gruppe grupper group groups rekkefølge rekkefølgje order type typer types ting thing things each
    måte måter way ways grunn grunner reason reasons paragraf lov law laws sted stad place one two three four five six
    kontaktinfo kontaktinfoen kontaktinformasjon contact stilling stillinga stillingen position rolle role
    body organ instans aktør aktører miljø fagmiljø part parter parts medlemmer medlemmar members folk people
    deadline frist fristen meint ment meant mening meningen poenget point kravet krav minstekravet requirement requirements
    longest shortest highest lowest maximum minimum maks min lengste lengste høyeste høgaste laveste lågaste dos do does is are
    """.split()
)
_COMPOUND, _FIRST_PART = 12, 8
# A numbered part of a document: how a question points to it, and how the section or its place names it.
_PARTS = (
    (re.compile(r"\b(?:vedlegg|appendix|annex) (?:nr\.? ?|nummer |number )?(\d+)", re.I), r"\b(?:vedlegg|appendix) {}(?!\d)"),
    (re.compile(r"\b(?:kapittel|chapter) (?:nr\.? ?|nummer |number )?(\d+)", re.I), r"\b(?:kapittel|chapter|kap\.) {}(?!\d)"),
    (
        re.compile(
            r"\b(?:punkt|anbefaling|recommendation|tilråding|steg|step|mål|goal|lysbilde|slide|tabell|table)"
            r" (?:nr\.? ?|nummer |number )?(\d+(?:\.\d+)*)(?! ?(?:%|prosent|per))",
            re.I,
        ),
        r"(?<![\d.]){}(?!\d)",
    ),
)  # fmt: skip


def points_elsewhere(inquiry: Inquiry, hit: Hit) -> bool:
    """Tell whether the question points to a numbered part of a document, of which the section does not speak."""
    return any(_absent(number, form, hit) for number, form in _numbered(inquiry.text))


def leaves_unnamed(inquiry: Inquiry, hit: Hit) -> bool:
    """Tell whether the question asks for a thing of which the section does not speak."""
    asked_for = list(_asked_for(inquiry))
    said = _said(hit) if asked_for else ""
    return any(not _spoken(concept, said) for concept in asked_for)


def _numbered(question: str) -> Iterator[tuple[str, str]]:
    return ((number, form) for asked, form in _PARTS for number in asked.findall(question))


def _absent(number: str, form: str, hit: Hit) -> bool:
    text = f"{hit.section.text}\n{hit.section.place}\n{hit.section.title}"
    return re.search(form.format(re.escape(number)), text, re.I) is None


def _asked_for(inquiry: Inquiry) -> Iterator[Concept]:
    """Give the concepts that say what is asked for; words of everyday talk say too little."""
    found = (asked.search(inquiry.text) for asked in _ASKED_FOR)
    words = {word.lower() for match in found if match for word in match.groups() if word}
    for word in words - _UNSAID:
        yield from (c for c in inquiry.concepts if not c.everyday and word.startswith(c.written[0]))


def _spoken(concept: Concept, said: str) -> bool:
    return any(all(_beginning(stem) in said for stem in form) for form in concept.forms)


def _beginning(stem: str) -> str:
    """Long words are compounds, and are written in more ways than one at the seam."""
    return stem if len(stem) < _COMPOUND else stem[:_FIRST_PART]


def _said(hit: Hit) -> str:
    """Give all that the section says and is asked by, and its headings."""
    section = hit.section
    asked = (question.text for question in section.questions)
    return "\n".join((hit.source.title, *section.path, *(p.text for p in section.passages), *asked)).lower()
