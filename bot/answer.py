"""From a question and the passages found to an answer: what is shown is the documents' own text, with `[n]` for its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.followup import Thread
from bot.texts import Texts, texts
from bot.turn import Suggestion
from knowledge.language import Inquiry
from knowledge.language.asking import COLUMNS, Want
from knowledge.types import Citation, Hit, Passage, PassageKind, Section

# What fits on a phone without scrolling for long; the question sets count a longer answer as wrong.
LONGEST = 1500
_LAST_ITEM = re.compile(r"\n(?:-|\d+\.) [^\n]*\Z")
_YEAR = re.compile(r"(?:19|20)\d\d")
# Whom a source applies to when it applies to all, and when it applies to every unit of the agency.
EVERYONE = "alle"
EVERY_UNIT = "kriminalomsorgen"
# At most so many passages, each of a fact or two: the reader wants the answer, not the search's result list.
_MOST_PASSAGES = 5
# More buttons than this are not shown side by side (Teams' suggested actions).
_MOST_CHOICES = 3
# A passage is shown beside the first when it scores at least this share of it; one of the same section completes it sooner.
_NEAR = 0.75
_NEAR_IN_SECTION = 0.5

_COUNTED = re.compile(r"\d+[.)] ")


class Outcome(StrEnum):
    """What became of a question."""

    ANSWER = "answer"
    CLARIFY = "clarify"
    NONE = "none"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bot says to a question, and why. `text` carries `[n]` for `citations`; `thread` is what a follow-up needs."""

    outcome: Outcome
    reason: str
    language: str
    text: str
    citations: tuple[Citation, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    thread: Thread = field(default_factory=Thread)


def readable(inquiry: Inquiry, hits: Sequence[Hit]) -> list[Hit]:
    """Leave translations out unless the question is in English."""
    return [hit for hit in hits if hit.passage.kind is not PassageKind.TRANSLATION or inquiry.language == "en"]


def compose(
    inquiry: Inquiry, hits: Sequence[Hit], today: date, longest: int = LONGEST
) -> tuple[str, tuple[Citation, ...]]:
    """Write the answer from the best of `hits`, in at most `longest` characters; gives its text and its citations."""
    words = texts(inquiry.language)
    paragraphs: list[str] = []
    citations: list[Citation] = []
    chosen = _choose(readable(inquiry, hits))
    several = len({hit.source.applies_to for hit in chosen}) > 1
    headed = ""
    for number, hit in enumerate(chosen):
        n = len(citations) + 1
        new = not any(_same_section(hit, other) for other in chosen[:number])
        shown = _shown(hit, inquiry.wants, words, translate=new and inquiry.language == "en")
        marked = "\n\n".join(_marked(part, n) for part in shown)
        if _deadline_passed(hit.passage, today):
            marked += f" *({words.past})*"
        head = _head(hit, several, today, words)
        paragraph = f"{head}\n\n{marked}" if head != headed else marked
        if sum(map(len, paragraphs)) + 2 * len(paragraphs) + len(paragraph) > longest:
            if paragraphs:
                continue
            paragraph = _cut(paragraph, longest, n)
        headed = head
        paragraphs.append(paragraph)
        citations.append(cite(n, hit))
    return "\n\n".join(paragraphs), tuple(citations)


def choices(inquiry: Inquiry, hits: Sequence[Hit]) -> tuple[Suggestion, ...]:
    """Name up to three sections that may be meant, as questions that can be asked of them, numbered."""
    offered: dict[str, None] = {}
    for hit in hits:
        fitting = [q.text for q in hit.section.questions if q.language == inquiry.language]
        offered[fitting[0] if fitting else hit.section.title or hit.source.title] = None
        if len(offered) == _MOST_CHOICES:
            break
    return tuple(Suggestion(str(number), question) for number, question in enumerate(offered, start=1))


def cite(n: int, hit: Hit) -> Citation:
    """Make citation number `n` of a hit."""
    source, section = hit.source, hit.section
    return Citation(
        n=n,
        document=source.id,
        title=source.title,
        section=section.title or source.title,
        page=section.page,
        quote=hit.passage.quote,
        url=source.url,
        published=source.published,
        place=section.place,
        section_id=section.id,
    )


def _choose(hits: Sequence[Hit]) -> list[Hit]:
    """Pick the passages to show: the best, and those near it that add something."""
    chosen: list[Hit] = []
    for hit in hits:
        if chosen and hit.score < _nearness(hit, chosen[0]) * chosen[0].score:
            continue
        if not any(_repeats(hit, other) for other in chosen):
            chosen.append(hit)
        if len(chosen) >= _MOST_PASSAGES:
            break
    return _by_section(chosen)


def _by_section(chosen: list[Hit]) -> list[Hit]:
    """Put passages of one section behind one another, the sections in the order of their best passage."""
    order = list(dict.fromkeys((hit.source.id, hit.section.id) for hit in chosen))
    return sorted(chosen, key=lambda hit: order.index((hit.source.id, hit.section.id)))


def _nearness(hit: Hit, first: Hit) -> float:
    return _NEAR_IN_SECTION if _same_section(hit, first) else _NEAR


def _same_section(hit: Hit, other: Hit) -> bool:
    return (hit.source.id, hit.section.id) == (other.source.id, other.section.id)


def _repeats(hit: Hit, other: Hit) -> bool:
    """Tell whether two hits would show the same: equal text, or the translation that already stands over its section."""
    if hit.passage.kind is PassageKind.TRANSLATION:
        return _same_section(hit, other)
    return hit.passage.text == other.passage.text


def _cut(paragraph: str, longest: int, n: int) -> str:
    """Cut what is too long by itself between two words, and show that it was cut."""
    mark = f"… [{n}]"
    return paragraph[: longest - len(mark)].rsplit(maxsplit=1)[0] + mark


def _shown(hit: Hit, wanted: Want, words: Texts, *, translate: bool) -> list[str]:
    """Write a passage; with `translate`, the English rendering of its section is a paragraph before it."""
    translation = _translation(hit.section) if translate else None
    if hit.passage.kind is PassageKind.TRANSLATION:
        return [f"{words.translation}: {hit.passage.text}"]
    own = _own(hit.passage, wanted)
    return [own] if translation is None else [f"{words.translation}: {translation.text}", own]


def _translation(section: Section) -> Passage | None:
    return next((p for p in section.passages if p.kind is PassageKind.TRANSLATION), None)


def _own(passage: Passage, wanted: Want) -> str:
    """Write a passage in its own words: a list as a list, a row with the wanted cell first."""
    if passage.kind is PassageKind.LIST:
        return "\n".join(filter(None, (passage.lead, *_items(passage))))
    if passage.kind is PassageKind.ROW and passage.header:
        return _row(passage, wanted)
    return passage.text


def _items(passage: Passage) -> Iterator[str]:
    """Write a list's items; one that counts from 1 is Markdown already, any other number would run into the line above."""
    counted = passage.items[0].startswith(("1. ", "1) "))
    for item in passage.items:
        yield item if counted and _COUNTED.match(item) else f"- {item}"


def _row(passage: Passage, wanted: Want) -> str:
    cells = [(name, cell) for name, cell in zip(passage.header, passage.cells, strict=True) if cell]
    cells.sort(key=lambda cell: cell[0].lower() not in COLUMNS[wanted])
    return " ".join(f"{name}: {cell}" if cell.endswith((".", "?", "!")) else f"{name}: {cell}." for name, cell in cells)


def _marked(part: str, n: int) -> str:
    """Put the mark of its source behind a paragraph; behind a list on a line of its own, or Teams does not draw it."""
    return f"{part}\n\n[{n}]" if _LAST_ITEM.search(part) else f"{part} [{n}]"


def _deadline_passed(passage: Passage, today: date) -> bool:
    """Tell whether a row's deadline is a year that is over."""
    deadlines = [
        cell.strip()
        for name, cell in zip(passage.header, passage.cells, strict=False)
        if name.lower() in COLUMNS[Want.WHEN]
    ]
    return any(_YEAR.fullmatch(cell) and int(cell) < today.year for cell in deadlines)


def _head(hit: Hit, several: bool, today: date, words: Texts) -> str:
    """Name the section a passage stands in, whom it applies to where that is one unit or the passages differ, and that it has
    expired.
    """
    unit = hit.source.applies_to
    unit = words.every_unit if unit == EVERY_UNIT else unit
    limited = several or hit.source.applies_to != EVERY_UNIT
    notes = [words.for_whom.format(unit=unit)] if limited and unit != EVERYONE else []
    if hit.source.valid_to and hit.source.valid_to < today:
        notes.append(words.expired.format(day=hit.source.valid_to.isoformat()))
    title = f"**{hit.section.title or hit.source.title}**"
    return f"{title} ({', '.join(notes)})" if notes else title
