"""From a message to sentences of words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.urgent.mending import Mender
from bot.urgent.patterns import CLAUSE, QUESTION, plain

_PARTS = re.compile(r"[^\W_]+|[.!?]+$|[,.!?:;()…–—/]+")
_SENTENCE = "."


class Reader:
    """Reads messages as sentences in the words of `vocabulary`; other words are kept as they are."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._mender = Mender(vocabulary)

    def read(self, text: str) -> list[list[str]]:
        """Give the sentences of `text`, each as its words with `CLAUSE` where a clause ends."""
        # A blank line ends a sentence, a line break at least a thought: people write to a chat line by line.
        chunks = plain(text).replace("\r\n", "\n").replace("\n\n", " . ").replace("\n", " , ").split()
        # A word is worked out once, however often it stands there.
        parts = {chunk: [chunk] if chunk.isalpha() else _PARTS.findall(chunk) for chunk in frozenset(chunks)}
        mended = self._mender.mended({part for each in parts.values() for part in each if part[0].isalnum()})
        tokens = {
            chunk: [token for part in each for token in mended.get(part) or _tokens(part)]
            for chunk, each in parts.items()
        }
        sentences: list[list[str]] = [[]]
        for chunk in chunks:
            for token in tokens[chunk]:
                if token in (_SENTENCE, QUESTION):
                    sentences[-1].extend([QUESTION] if token == QUESTION else [])
                    sentences.append([])
                elif token != CLAUSE or (sentences[-1] and sentences[-1][-1] != CLAUSE):
                    sentences[-1].append(token)
        return [sentence for sentence in sentences if sentence]


def _tokens(part: str) -> tuple[str]:
    """Give the token that a word or a run of punctuation marks stands for."""
    if part[0].isalnum():
        return (part,)
    # Dots in a row are hesitation: "orker ikke... mer" is one sentence.
    if "?" in part:
        return (QUESTION,)
    return (_SENTENCE,) if part == "." or "!" in part else (CLAUSE,)
