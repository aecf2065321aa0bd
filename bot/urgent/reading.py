"""From a message to sentences of words, with the slips of a shaking hand mended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.urgent.patterns import CLAUSE, plain

_PARTS = re.compile(r"[^\W_]+|[.!?]+$|[,.!?:;()…–—/]+")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_RUN = re.compile(r"(.)\1+")
SENTENCE = "."

# Long words that matter and are hard to spell. A short word with a slip in it is too often another word.
MISSPELT = tuple(
    """
    selvmord sjølvmord selvmordstanker sjølvmordstankar selvmordsplaner suicide suicidal avskjedsbrev overdose bevisstløs medvitslaus
    hjerteinfarkt hjarteinfarkt hjertestans drapstrussel drapstrusler drapstruslar knivstukket innsatt innsatte innsette kollega kollegaen
    angriper angrepet brenner brannalarm kvelertak ambulanse unconscious bleeding breathing attacking stabbed hostage hanging strangling
    threatening killing utvei anymore
    """.split()
)
# The least a word must have for a slip to be mended, and the most for it to be taken apart.
SHORTEST_MENDED = 7
SHORTEST_SINGLE = 6
LONGEST_GLUED = 40
SHORTEST_GLUED = 6
# Pieces of one letter would take almost any word apart.
SHORTEST_PIECE = 2
# A slip spoils the beginning or the end of a word, not both: looking at three letters of each spares most words the search.
_EDGE = 3


class Reader:
    """Reads messages as sentences in the words of `vocabulary`; other words are kept as they are."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known = frozenset(vocabulary)
        self._single = {shorter: word for word in self._known if len(word) >= SHORTEST_SINGLE for shorter in [_RUN.sub(r"\1", word)]}
        self._longest = max(map(len, self._known), default=0)
        self._misspelt = {slip: word for word in MISSPELT for slip in _slips(word)}
        self._beginnings = frozenset(word[:_EDGE] for word in MISSPELT)
        self._endings = frozenset(word[-_EDGE:] for word in MISSPELT)

    def read(self, text: str) -> list[list[str]]:
        """Give the sentences of `text`, each as its words with `CLAUSE` where a clause ends."""
        # A blank line ends a sentence, a line break at least a thought: people write to a chat line by line.
        marked = plain(text).replace("\r\n", "\n").replace("\n\n", " . ").replace("\n", " , ")
        chunks = marked.split()
        tokens = {chunk: self._tokens(chunk) for chunk in set(chunks)}
        sentences: list[list[str]] = [[]]
        for chunk in chunks:
            for token in tokens[chunk]:
                if token == SENTENCE:
                    sentences.append([])
                elif token != CLAUSE or (sentences[-1] and sentences[-1][-1] != CLAUSE):
                    sentences[-1].append(token)
        return [sentence for sentence in sentences if sentence]

    def _tokens(self, chunk: str) -> list[str]:
        if chunk in self._known:
            return [chunk]
        return [token for part in _PARTS.findall(chunk) for token in self._token(part)]

    def _token(self, part: str) -> Sequence[str]:
        if part[0].isalnum():
            return (part,) if part in self._known else self._mended(part)
        # Dots in a row are hesitation: "orker ikke... mer" is one sentence.
        return (SENTENCE,) if set(part) & {"!", "?"} or part == "." else (CLAUSE,)

    def _mended(self, word: str) -> Sequence[str]:
        for shorter in _shortened(word):
            if shorter in self._known:
                return (shorter,)
        if word in self._single:
            return (self._single[word],)
        return self._corrected(word) or self._apart(word) or (word,)

    def _corrected(self, word: str) -> Sequence[str]:
        if len(word) < SHORTEST_MENDED or not (word[:_EDGE] in self._beginnings or word[-_EDGE:] in self._endings):
            return ()
        return next(((self._misspelt[slip],) for slip in _slips(word) if slip in self._misspelt), ())

    def _apart(self, word: str) -> Sequence[str]:
        """Take "jegorkerikkemer" apart into known words, the fewest there are; nothing if a piece is unknown."""
        if not SHORTEST_GLUED <= len(word) <= LONGEST_GLUED:
            return ()
        best: dict[int, tuple[str, ...]] = {0: ()}
        for start in range(len(word)):
            if start not in best:
                continue
            for end in range(start + SHORTEST_PIECE, min(len(word), start + self._longest) + 1):
                pieces = best.get(end)
                if (pieces is None or len(pieces) > len(best[start]) + 1) and word[start:end] in self._known:
                    best[end] = (*best[start], word[start:end])
        return best.get(len(word), ())


def _shortened(word: str) -> Iterator[str]:
    """Give "meeeer" and "drepper" with their letters once: drawn out in distress, doubled by mistake."""
    if _LONG_RUN.search(word):
        yield _LONG_RUN.sub(r"\1\1", word)
    if _RUN.search(word):
        yield _RUN.sub(r"\1", word)


def _slips(word: str) -> Iterator[str]:
    """Give `word` and everything it becomes when a letter falls out: two words one slip apart have one of these in common."""
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]
