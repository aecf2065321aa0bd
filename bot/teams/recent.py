"""A bounded memory of what happened lately."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable


class Recent:
    """Remembers at most `limit` things, each for `seconds`."""

    def __init__(self, limit: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._seconds = seconds
        self._clock = clock
        self._until: OrderedDict[Hashable, float] = OrderedDict()

    def is_new(self, thing: Hashable) -> bool:
        """Remember a thing, and say whether it was unknown."""
        now = self._clock()
        while self._until and next(iter(self._until.values())) <= now:
            self._until.popitem(last=False)
        if thing in self._until:
            return False
        if len(self._until) >= self._limit:
            self._until.popitem(last=False)
        self._until[thing] = now + self._seconds
        return True

    def forget(self, thing: Hashable) -> None:
        """Let a thing be new again."""
        self._until.pop(thing, None)
