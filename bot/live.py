"""Something in use that is exchanged under its users: each goes on with what it began with until it is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

T = TypeVar("T")


class Live(Generic[T]):
    """Holds the current one, and closes an old one when its last user is done. For one event loop; it takes no locks."""

    def __init__(self, value: T, close: Callable[[T], None]) -> None:
        self._held = _Held(value)
        self._close = close

    @property
    def value(self) -> T:
        """The current one, for a look that does not wait for anything; whoever awaits takes a lease."""
        return self._held.value

    @contextmanager
    def lease(self) -> Iterator[T]:
        """Use the current one; it stays open within, whatever is exchanged meanwhile."""
        held = self._held
        held.users += 1
        try:
            yield held.value
        finally:
            held.users -= 1
            self._close_if_done(held)

    def exchange(self, value: T) -> None:
        """Give `value` to all who come from now on."""
        old, self._held = self._held, _Held(value)
        old.current = False
        self._close_if_done(old)

    def close(self) -> None:
        """Close the current one, as soon as nobody uses it."""
        self._held.current = False
        self._close_if_done(self._held)

    def _close_if_done(self, held: _Held[T]) -> None:
        if not held.users and not held.current:
            self._close(held.value)


class _Held(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value
        self.users = 0
        self.current = True
