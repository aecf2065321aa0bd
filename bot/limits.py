"""How much may be written: by one person, and by all together. Beyond it the bot says so once, and then keeps still.

Someone in danger is told the numbers to call however much they write: that costs little, and silence might cost a life.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import assert_never

from bot.crisis import said_to
from bot.texts.limits import limits
from bot.triage import danger
from bot.turn import Message, Notice, Reply, Results, Turn, TurnKind

# People remembered at a time; the one longest silent is forgotten first, and may write as one who comes anew.
MOST_PEOPLE = 10_000
# What may come at once: one person's minute, all people's second.
_PERSONS_BURST = 60.0
_ALL_BURST = 1.0
# Who was told is not told again for so many seconds.
TELL_AGAIN_AFTER = 60.0


@dataclass(slots=True)
class Bucket:
    """A token bucket: it fills at `rate` tokens a second up to `size`, and each message takes one."""

    rate: float
    size: float
    tokens: float
    at: float
    told_until: float = float("-inf")

    @classmethod
    def full(cls, rate: float, burst: float, now: float) -> Bucket:
        """Make one that holds what flows in `burst` seconds, and no less than one token."""
        size = max(1.0, rate * burst)
        return cls(rate, size, size, now)

    def take(self, now: float) -> bool:
        """Take a token where there is one."""
        self.tokens = min(self.size, self.tokens + self.rate * (now - self.at))
        self.at = now
        if self.tokens < 1.0:
            return False
        self.tokens -= 1.0
        return True

    def may_tell(self, now: float) -> bool:
        """Say whether it is time to tell about it, and that it was told."""
        if now < self.told_until:
            return False
        self.told_until = now + TELL_AGAIN_AFTER
        return True


class Limits:
    """Counts turns, by person and in all. People are known by a digest whose key lives and ends with the process.

    `user_rate` and `total_rate` are turns a second; `clock` never goes backwards.
    """

    def __init__(self, user_rate: float, total_rate: float, clock: Callable[[], float]) -> None:
        self._user_rate = user_rate
        self._clock = clock
        self._all = Bucket.full(total_rate, _ALL_BURST, clock())
        self._people: OrderedDict[bytes, Bucket] = OrderedDict()
        self._secret = secrets.token_bytes(32)

    def replies(self, turn: Turn) -> Sequence[Reply] | None:
        """Count a turn; None where it may go on, otherwise all that is said to it: perhaps nothing."""
        if turn.kind in (TurnKind.INSTALLED, TurnKind.REMOVED):
            return None  # they come from Teams, not from somebody's fingers, and what they ask for must be done
        now = self._clock()
        person = self._person(turn.user_id, now)
        if not person.take(now):
            return _said(turn, lambda language: limits(language).slower, tell=person.may_tell(now))
        if not self._all.take(now):
            return _said(turn, lambda language: limits(language).busy, tell=person.may_tell(now))
        return None

    def _person(self, user: str, now: float) -> Bucket:
        key = blake2b(user.encode("utf-8", "surrogatepass"), key=self._secret, digest_size=16).digest()
        bucket = self._people.setdefault(key, Bucket.full(self._user_rate, _PERSONS_BURST, now))
        self._people.move_to_end(key)
        if len(self._people) > MOST_PEOPLE:
            self._people.popitem(last=False)
        return bucket


def _said(turn: Turn, say: Callable[[str], str], *, tell: bool) -> Sequence[Reply]:
    match turn.kind:
        case TurnKind.MESSAGE | TurnKind.EDITED:
            return [Message(said_to(turn, say))] if tell or danger(turn.text) else ()
        case TurnKind.PRESSED | TurnKind.DIALOG_OPENED | TurnKind.DIALOG_SUBMITTED:
            # Whoever pressed a button waits for an answer to it; a card that refreshes itself stays as it is.
            return () if turn.automatic else [Notice(said_to(turn, say))]
        case TurnKind.SEARCHED:
            return [Results()]
        case TurnKind.FEEDBACK | TurnKind.INSTALLED | TurnKind.REMOVED:
            return ()
        case _:
            assert_never(turn.kind)
