"""Answers given before, in memory alone: what is asked often is found once.

A question that stands alone has the same answer whoever asks, as long as the index and the day are the same. What is kept is
the answer, which holds the sources' words, under a keyed digest of the question with a key that lives and ends with the
process: the question itself is not kept, and neither is who asked.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from hashlib import blake2b

from bot.answer import Answer
from bot.conversation import LONGEST_QUESTION
from bot.followup import Considered, Link, Thread, link
from knowledge.language import words

# Stands for what was weighed before, whatever it was; no passage has this key.
_AS_BEFORE = (Considered(-1, 0.0),)


class Memory:
    """Keeps the `most` answers that were last asked for; none if that is 0. For one event loop; it takes no locks."""

    def __init__(self, most: int, today: Callable[[], date] = date.today) -> None:
        self._most = most
        self._today = today
        self._secret = secrets.token_bytes(32)
        self._answers: OrderedDict[bytes, Answer] = OrderedDict()

    def key(self, question: str, thread: Thread, language: str) -> bytes | None:
        """Give the key of a question; None where its answer hangs on what was said before, or is not worth keeping."""
        if not self._most or len(question) > LONGEST_QUESTION or not stands_alone(question, thread):
            return None
        parts = (" ".join(question.split()), thread.unit, language, self._today().isoformat())
        return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), key=self._secret, digest_size=16).digest()

    def recall(self, key: bytes, thread: Thread) -> Answer | None:
        """Find an answer, and lead it on from `thread`."""
        answer = self._answers.get(key)
        if answer is None:
            return None
        self._answers.move_to_end(key)
        return led_on(answer, thread)

    def keep(self, key: bytes, answer: Answer) -> None:
        """Remember an answer; the one not asked for the longest is forgotten."""
        self._answers[key] = answer
        if len(self._answers) > self._most:
            self._answers.popitem(last=False)


def stands_alone(question: str, thread: Thread) -> bool:
    """Tell whether a message asks something that can be answered without what was said before."""
    said = words(question)
    return bool(said) and link(said, thread) is link(said, alone(thread)) is Link.NEW


def alone(thread: Thread) -> Thread:
    """Give all that matters of a thread to a question that stands alone: where the asker works."""
    return Thread(considered=_AS_BEFORE, unit=thread.unit)


def led_on(answer: Answer, thread: Thread) -> Answer:
    """Put an answer that was found for `alone(thread)` into `thread`: what the answer does not change stays as it was."""
    after = answer.thread
    considered = thread.considered if after.considered == _AS_BEFORE else after.considered
    return replace(answer, thread=replace(after, places=after.places or thread.places, considered=considered))
