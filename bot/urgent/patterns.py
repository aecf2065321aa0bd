"""The small language the rules are written in.

One line is one pattern, a sequence of words:

    dør            this word; also written "dor", "doer"
    =dø            this spelling only: "do" is English, and a toilet
    drep*          any word that begins so (at least four letters)
    vil|skal       either word
    nå|med_en_gang a choice of several words
    (bare)         may be there or not
    VICTIM         a word or expression of that list in `lists.py`
    {SOON}         up to three words of that list
    ..             up to three words, whichever
    ...            up to twelve words, whichever
    a b & c        "a b" and "c" near each other, in either order
    ^  $           a clause begins, a clause ends; `mer|$` is either
    # because      a comment

A line that begins with | goes on with the choices of the line before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import permutations
from typing import NamedTuple

from knowledge.language.words import normalise

CLAUSE = ","
"""The token that stands where a clause ends; words of a pattern may stand on either side of it."""

QUESTION = "?"
"""The token that stands where a sentence asks."""

# Words that colour a sentence and change nothing: a pattern may name them, and else it passes over them.
FILLERS = frozenset(
    """
    faktisk virkelig verkeleg visst fortsatt framleis fremdeles liksom egentlig eigentleg altså altsa jo nok vel skikkelig utrolig veldig
    bare berre snart helt heilt igjen nesten også òg ennå enno enda endå innmari jævlig jævla
    really honestly actually just simply literally even still seriously truly fucking so
    """.split()
)

# Wide enough for "vil (jeg egentlig ikke) leve", too narrow to join what belongs to different thoughts.
GAP = 3
# As far as a question word stands from its "when", and "I" from "death", within one sentence.
FAR = 12
_GAPS = {"..": GAP, "...": FAR}
# A shorter stem would begin too many words.
SHORTEST_STEM = 4

# People in distress write on whatever keyboard there is: every way to do without æ, ø and å counts as the word itself.
_KEYBOARDS = tuple(
    str.maketrans(dict(zip("æøå", letters, strict=True)))
    for letters in (("a", "o", "a"), ("ae", "oe", "aa"), ("e", "o", "a"))
)
_CONTINUED = re.compile(r"\n *\|")
_APOSTROPHES = "'’‘´`ʼ"


class Span(NamedTuple):
    """Where in a sentence a pattern stands: from the first token up to, not including, the last."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Element:
    """One place in a pattern: the words, stems and expressions that may fill it."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    expressions: tuple[tuple[str, ...], ...] = ()
    begins: bool = False
    ends: bool = False
    optional: bool = False
    gap: int = 0

    @property
    def anything(self) -> bool:
        """Whether any word at all may stand here."""
        return not (self.words or self.stems)

    def fits(self, word: str) -> bool:
        """Tell whether `word` alone fills this place."""
        return word in self.words or word.startswith(self.stems)


Pattern = tuple[Element, ...]


def plain(text: str) -> str:
    """Write `text` as the rules know it: lower case, no accents, and "don't" as "dont"."""
    text = normalise(text)
    for apostrophe in _APOSTROPHES:
        text = text.replace(apostrophe, "")
    return text


# The same few thousand words stand in many rules.
@lru_cache(maxsize=8192)
def spellings(word: str) -> frozenset[str]:
    """Give all ways to write `word` on a keyboard, with and without Norwegian letters."""
    return frozenset({word, *(word.translate(keyboard) for keyboard in _KEYBOARDS)})


def patterns(table: str, lists: Mapping[str, str]) -> list[Pattern]:
    """Read a table of patterns, one a line."""
    lines = (line.partition("#")[0].strip() for line in _CONTINUED.sub("|", table).splitlines())
    orders = (order for line in lines if line for order in permutations(line.split("&")))
    return [tuple(_element(part, lists) for part in " ... ".join(order).split()) for order in orders]


def _element(part: str, lists: Mapping[str, str]) -> Element:
    if part in _GAPS:
        return Element(gap=_GAPS[part])
    element = _choice(_entries(part.strip("(){}").split("|"), lists))
    return replace(element, optional=part.startswith("("), gap=GAP if part.startswith("{") else 0)


def _entries(choices: Iterable[str], lists: Mapping[str, str]) -> Iterator[str]:
    for choice in choices:
        if choice.isupper():
            for line in lists[choice].splitlines():
                yield from _entries(_listed(line), lists)
        else:
            yield _plain_choice(choice.replace("_", " "))


@lru_cache(maxsize=8192)
def _plain_choice(choice: str) -> str:
    return plain(choice)


def _listed(line: str) -> list[str]:
    """Read a line of a list: words and names of lists, or one expression after a dash."""
    line = line.partition("#")[0].strip()
    return [line.removeprefix("-").strip()] if line.startswith("-") else line.split()


def _choice(entries: Iterable[str]) -> Element:
    words: set[str] = set()
    stems: set[str] = set()
    expressions: list[tuple[str, ...]] = []
    marks: set[str] = set()
    for entry in entries:
        if entry in "^$":
            marks.add(entry)
        elif entry.endswith("*"):
            stems |= spellings(_stem(entry))
        elif entry.startswith("="):
            words.add(entry[1:])
        elif " " in entry:
            expressions.extend(_ways(entry.split()))
        else:
            words |= spellings(entry)
    return Element(frozenset(words), tuple(sorted(stems)), tuple(expressions), begins="^" in marks, ends="$" in marks)


def _ways(expression: Sequence[str]) -> set[tuple[str, ...]]:
    """Spell a whole expression on one keyboard at a time: nobody changes keyboards midway."""
    return {tuple(expression), *(tuple(word.translate(keyboard) for word in expression) for keyboard in _KEYBOARDS)}


def _stem(entry: str) -> str:
    stem = entry.rstrip("*")
    if len(stem) < SHORTEST_STEM:
        raise ValueError(
            f"the stem {entry!r} is shorter than {SHORTEST_STEM} letters and would begin too many words: write whole words"
        )
    return stem


def match(pattern: Pattern, key: int, sentence: Sequence[str], at: int) -> Span | None:
    """Find `pattern` in `sentence` with its element number `key` at the token `at`; the longest one if there are several.

    Every step keeps the set of places reached, so that the time taken grows with the pattern and never explodes.
    """
    ends = _reach(pattern[key:], sentence, at, 1)
    if not ends:
        return None
    starts = _reach(pattern[:key][::-1], sentence, at, -1)
    return Span(min(starts), max(ends)) if starts else None


def _reach(elements: Iterable[Element], sentence: Sequence[str], start: int, step: int) -> set[int]:
    places = {start}
    for element in elements:
        reached = {place for origin in places for place in _after(element, sentence, origin, step)}
        places = reached | places if element.optional else reached
        if not places:
            break
    return places


def _after(element: Element, sentence: Sequence[str], place: int, step: int) -> Iterator[int]:
    """Give the places that `element` leads to from `place`, reading forwards (1) or backwards (-1)."""
    if element.gap:
        yield from _gap(element, sentence, place, step)
        return
    if (element.ends and _at_clause_end(sentence, place)) or (element.begins and _at_clause_start(sentence, place)):
        yield place
    for origin in _origins(sentence, place, step):
        if element.fits(_token(sentence, origin, step)):
            yield origin + step
        yield from (origin + step * length for length in _expressions(element, sentence, origin, step))


def _origins(sentence: Sequence[str], place: int, step: int) -> Iterator[int]:
    """Give the places from which a word may be read: behind a comma, and behind fillers, but not behind a row of them."""
    for _ in range(GAP):
        place = _over_clause(sentence, place, step)
        word = _token(sentence, place, step)
        if word:
            yield place
        if word not in FILLERS:
            return
        place += step


def _expressions(element: Element, sentence: Sequence[str], origin: int, step: int) -> Iterator[int]:
    """Give the lengths of the expressions of `element` that stand at `origin`."""
    for expression in element.expressions:
        low = origin if step > 0 else origin - len(expression)
        if low >= 0 and tuple(sentence[low : low + len(expression)]) == expression:
            yield len(expression)


def _gap(element: Element, sentence: Sequence[str], place: int, step: int) -> Iterator[int]:
    yield place
    for _ in range(element.gap):
        place = _over_clause(sentence, place, step)
        word = _token(sentence, place, step)
        if not word or not (element.anything or element.fits(word)):
            return
        place += step
        yield place


def _over_clause(sentence: Sequence[str], place: int, step: int) -> int:
    return place + step if _token(sentence, place, step) == CLAUSE else place


def _token(sentence: Sequence[str], place: int, step: int) -> str:
    """Give the token that is read next from `place`; nothing at either end."""
    index = place if step > 0 else place - 1
    return sentence[index] if 0 <= index < len(sentence) else ""


def _at_clause_end(sentence: Sequence[str], place: int) -> bool:
    return place == len(sentence) or sentence[place] in (CLAUSE, QUESTION)


def _at_clause_start(sentence: Sequence[str], place: int) -> bool:
    return place == 0 or sentence[place - 1] == CLAUSE
