"""Words that mean the same in this field: bokmål, nynorsk, English, everyday speech and abbreviations.

They come from `knowledge/terms.toml`, and from a file of the same form that an organisation lays over it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from knowledge.errors import KnowledgeError
from knowledge.language.function_words import without_meaning
from knowledge.language.spelling import same_word
from knowledge.language.stems import stem
from knowledge.language.words import words

# How many of the words most alike are looked at.
_NEIGHBOURS = 10
# Shorter stems are one letter away from too many others.
_SHORTEST_MISSPELT = 5

Form = tuple[str, ...]
"""The stems of one word or expression, in order."""


@dataclass(frozen=True, slots=True)
class Term:
    """One meaning: expressions that may stand in a document, and the English ones that only a question has."""

    expressions: tuple[Form, ...]
    english: tuple[Form, ...]
    forms: tuple[Form, ...]


class Terms:
    """A lexicon of `Term`, looked up by any of its expressions."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        self._norwegian: dict[Form, list[Term]] = {}
        self._english: dict[Form, list[Term]] = {}
        for term in terms:
            for expression in term.expressions:
                self._norwegian.setdefault(expression, []).append(term)
            for expression in dict.fromkeys((*term.english, *term.expressions)):
                self._english.setdefault(expression, []).append(term)
        self.longest = max((len(expression) for expression in (*self._norwegian, *self._english)), default=1)

    def others(self, expression: Form, language: str) -> tuple[Form, ...]:
        """List the forms that mean what `expression` means, without repeats, in the order of the file."""
        table = self._english if language == "en" else self._norwegian
        found = {form: None for term in table.get(expression, ()) for form in term.forms if form != expression}
        return tuple(found)

    def known(self, expression: Form, language: str) -> bool:
        """Tell whether the lexicon has `expression`."""
        return expression in (self._english if language == "en" else self._norwegian)

    def likely(self, stem: str, language: str) -> Form | None:
        """Find the single word that `stem` is probably a misspelling of."""
        if len(stem) < _SHORTEST_MISSPELT:
            return None
        near = process.extract(
            stem, self._single_words(language), scorer=Levenshtein.normalized_similarity, limit=_NEIGHBOURS
        )
        best = max((word for word, _, _ in near), key=lambda word: same_word(stem, word), default="")
        return (best,) if same_word(stem, best) else None

    @cache  # noqa: B019 - a lexicon lives as long as the program, and there are two languages
    def _single_words(self, language: str) -> list[str]:
        table = self._english if language == "en" else self._norwegian
        return [expression[0] for expression in table if len(expression) == 1]


def load_terms(paths: Sequence[Path]) -> Terms:
    """Read the lexicon from `paths`, in order.

    Raises:
        KnowledgeError: a file cannot be read or does not have the form described in docs/pack-format.md.
    """
    return Terms(term for path in paths for term in _read(path))


def _read(path: Path) -> list[Term]:
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("term", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnowledgeError(f"{path}: the terms cannot be read ({error}). See docs/pack-format.md.") from error
    if not isinstance(entries, list):
        raise KnowledgeError(f"{path}: the terms must be written as [[term]]. See docs/pack-format.md.")
    return [_term(path, number, entry) for number, entry in enumerate(entries, start=1)]


def _term(path: Path, number: int, entry: object) -> Term:
    where = f"{path}: [[term]] number {number}"
    if not isinstance(entry, dict):
        raise KnowledgeError(f"{where} is not a table of word lists. See docs/pack-format.md.")
    for key, value in entry.items():
        if key not in _KEYS:
            raise KnowledgeError(f"{where} has the key {key!r}; known are {', '.join(_KEYS)}.")
        if not isinstance(value, list) or not all(isinstance(word, str) and _has_words(word) for word in value):
            raise KnowledgeError(f"{where}: {key!r} must be a list of words.")
    norwegian = [words(expression) for key in ("nb", "nn", "short") for expression in entry.get(key, [])]
    english = [words(expression) for expression in entry.get("en", [])]
    return Term(
        expressions=tuple(
            dict.fromkeys(_stems(expression, "nb") for expression in norwegian if _means(expression, "nb"))
        ),
        english=tuple(dict.fromkeys(_stems(each, "en") for each in english if _means(each, "en"))),
        forms=tuple(dict.fromkeys(form for expression in norwegian if (form := _form(expression)))),
    )


_KEYS = ("nb", "nn", "en", "short")


def _has_words(expression: str) -> bool:
    return any(character.isalnum() for character in expression)


def _means(expression: Sequence[str], language: str) -> bool:
    """Tell whether an expression says what a question is about; "hvor mange" only says how it is asked."""
    return not without_meaning(language).issuperset(expression)


def _stems(expression: Sequence[str], language: str) -> Form:
    return tuple(stem(word, language) for word in expression)


def _form(expression: Sequence[str]) -> Form:
    """Give the stems to look for in a text: without function words, as texts are analysed.

    Nothing is given where those leave a single word: "si" alone does not mean what "si fra" does.
    """
    meaning = [word for word in expression if word not in without_meaning("nb")]
    return tuple(stem(word, "nb") for word in meaning) if len(meaning) > 1 or len(expression) == 1 else ()
