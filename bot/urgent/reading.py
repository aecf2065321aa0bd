"""From a message to sentences of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.urgent.mending import Mender
from bot.urgent.patterns import CLAUSE, QUESTION, plain

_PARTS = re.compile(r"[^\W_]+|[.!?]+$|[,.!?:;()…–—/]+")
_SENTENCE = "."
# A new thought begins with these even where nobody wrote a full stop: "orker ikke mer Takk".
_GREETINGS = frozenset("takk hilsen mvh hei hallo thanks regards hello".split())


class Reader:
    """Reads messages as sentences in the words of `vocabulary`; other words are kept as they are."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._mender = Mender(vocabulary)

    def read(self, text: str) -> list[list[str]]:
        """Give the sentences of `text`, each as its words with `CLAUSE` where a clause ends."""
        # A blank line ends a sentence, a line break at least a thought: people write to a chat line by line.
        chunks = (
            plain(text)
            .replace("rett og slett", "faktisk")
            .replace("\r\n", "\n")
            .replace("\n\n", " . ")
            .replace("\n", " , ")
            .split()
        )
        # A word is worked out once, however often it stands there, and most are nothing but a word.
        bare: set[str] = set()
        marked: dict[str, list[str]] = {}
        for chunk in frozenset(chunks):
            if chunk.isalpha() and chunk not in _GREETINGS:
                bare.add(chunk)
            else:
                marked[chunk] = _PARTS.findall(chunk)
        mended = self._mender.mended(bare.union(*marked.values()))
        tokens = {chunk: mended.get(chunk) or (chunk,) for chunk in bare}
        tokens |= {chunk: _tokens(parts, mended) for chunk, parts in marked.items()}
        sentences: list[list[str]] = [[]]
        for chunk in chunks:
            if chunk in bare:
                sentences[-1] += tokens[chunk]
            else:
                _continue(sentences, tokens[chunk])
        return [sentence for sentence in sentences if sentence]


def _tokens(parts: Iterable[str], mended: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Give the tokens that words and runs of punctuation marks stand for."""
    return tuple(token for part in parts for token in mended.get(part) or _token(part))


def _token(part: str) -> tuple[str, ...]:
    if part[0].isalnum():
        return (CLAUSE, part) if part in _GREETINGS else (part,)
    if "?" in part:
        return (QUESTION,)
    # Dots in a row are hesitation: "orker ikke... mer" is one sentence.
    return (_SENTENCE,) if part == "." or "!" in part else (CLAUSE,)


def _continue(sentences: list[list[str]], tokens: Iterable[str]) -> None:
    """Add `tokens` to the last of `sentences`, and begin a new one where it ends."""
    for token in tokens:
        if token in (_SENTENCE, QUESTION):
            sentences[-1] += [QUESTION] if token == QUESTION else []
            sentences.append([])
        elif token != CLAUSE or (sentences[-1] and sentences[-1][-1] != CLAUSE):
            sentences[-1].append(token)
