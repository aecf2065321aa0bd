"""The slips of a shaking hand mended: letters doubled, dropped or swapped, and words run together."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

# Long words that matter and are hard to spell. A short word with a slip in it is too often another word.
MISSPELT = tuple(
    """
    selvmord sjølvmord selvmordstanker sjølvmordstankar selvmordsplaner suicide suicidal avskjedsbrev overdose bevisstløs medvitslaus
    hjerteinfarkt hjarteinfarkt hjertestans drapstrussel drapstrusler drapstruslar knivstukket innsatt innsatte innsette kollega kollegaen
    angriper angrepet brenner brannalarm kvelertak ambulanse unconscious bleeding breathing attacking stabbed hostage hanging strangling
    threatening killing anymore
    """.split()
)
# The least letters for a slip to be mended, for a letter too few or too many of a double, and for a word to be taken apart.
SHORTEST_MISSPELT = 7
SHORTEST_SINGLE = 5
SHORTEST_DOUBLED = 4
SHORTEST_CUT = 4
SHORTEST_GLUED = 6
# Longer ones are web addresses and the like.
LONGEST_GLUED = 40
# Pieces of one letter would take almost any word apart.
SHORTEST_PIECE = 2
# Two pieces may be a compound ("opp|leve"); with one of these at either end they are a sentence.
PRONOUNS = frozenset("jeg eg det han hun ho vi meg seg myself himself herself".split())
# Words run together that are urgent have one of these in them; other long words, of which Norwegian has many, are left alone.
TELLING = "ikke ikkje itj meg vildø livet drep slår brenner puster self kill want cant dont".split()
# A letter three times over is a voice, not a spelling.
DRAWN_OUT = [letter * 3 for letter in "abcdefghijklmnopqrstuvwxyzæøå"]
# A slip spoils the beginning or the end of a word, hardly ever both: these letters of each spare most words the search.
_BEGINNING = 3
_ENDING = 4
_RUN = re.compile(r"([^\W\d_])\1+")


class Mender:
    """Knows what a misspelt word was meant to be, where a slip is all that keeps it from one of `known`."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = frozenset(known)
        self._longest = max(map(len, self._known), default=0)
        self._once = {_RUN.sub(r"\1", word): word for word in sorted(self._known)}
        self._misspelt = {slip: word for word in MISSPELT for slip in _shorter(word)}
        self._slips = {slip: word for word in self._known if len(word) >= SHORTEST_DOUBLED for slip in _doubled(word)}
        self._slips |= {once: word for once, word in self._once.items() if len(once) >= SHORTEST_SINGLE}
        self._slips |= {word[:-1]: word for word in self._known if len(word) > SHORTEST_CUT and word[-1] in "ea"}
        self._beginnings = frozenset(word[:_BEGINNING] for word in MISSPELT)
        self._endings = frozenset(word[-_ENDING:] for word in MISSPELT)

    def mended(self, words: Collection[str]) -> Mapping[str, tuple[str, ...]]:
        """Give what those of `words` were meant to be that are a slip away from known ones."""
        # A message of ten thousand letters has hundreds of unknown words and hardly ever a slip that matters:
        # what is done for every word is a look into a table, and the rest is for the few that have something to them.
        unknown = {word for word in words if word not in self._known}
        joined = " ".join([*unknown, ""])
        suspects = [
            *((word, self._apart) for word in _holding(joined, TELLING)),
            *((word, self._drawn_out) for word in _holding(joined, DRAWN_OUT)),
            *(
                (word, self._corrected)
                for word in unknown
                if word[:_BEGINNING] in self._beginnings or word[-_ENDING:] in self._endings
            ),
        ]
        meant = {word: pieces for word, mend in suspects if (pieces := mend(word))}
        return meant | {word: (self._slips[word],) for word in unknown if word in self._slips}

    def _drawn_out(self, word: str) -> tuple[str, ...]:
        """Give "meeeer" with its letters once."""
        once = _RUN.sub(r"\1", word)
        meant = once if once in self._known else self._once.get(once)
        return (meant,) if meant else ()

    def _corrected(self, word: str) -> tuple[str, ...]:
        """Give "sevlmord" with its letters in order."""
        if len(word) < SHORTEST_MISSPELT:
            return ()
        return next(((self._misspelt[slip],) for slip in _shorter(word) if slip in self._misspelt), ())

    def _apart(self, word: str) -> tuple[str, ...]:
        """Take "jegorkerikkemer" apart into known words, the fewest there are; nothing if a piece is unknown."""
        if not SHORTEST_GLUED <= len(word) <= LONGEST_GLUED:
            return ()
        best: dict[int, tuple[str, ...]] = {0: ()}
        for start in range(len(word)):
            for end in (
                range(start + SHORTEST_PIECE, min(len(word), start + self._longest) + 1) if start in best else ()
            ):
                fewer = end not in best or len(best[end]) > len(best[start]) + 1
                if fewer and word[start:end] in self._known:
                    best[end] = (*best[start], word[start:end])
        pieces = best.get(len(word), ())
        return pieces if len(pieces) > 2 or not PRONOUNS.isdisjoint(pieces) else ()


def _holding(joined: str, signs: Iterable[str]) -> Iterator[str]:
    """Give the words in `joined`, each with a space after it, that have one of `signs` in them."""
    for sign in signs:
        at = joined.find(sign)
        while at >= 0:
            end = joined.find(" ", at)
            yield joined[joined.rfind(" ", 0, at) + 1 : end]
            at = joined.find(sign, end)


def _shorter(word: str) -> Iterator[str]:
    """Give `word` and everything it becomes when a letter falls out: two words one slip apart have one of these in common."""
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _doubled(word: str) -> Iterator[str]:
    """Give `word` with each of its letters written twice."""
    for place in range(len(word)):
        yield word[: place + 1] + word[place:]
