"""The reception: leads each turn to the feature that handles it. `bot/app.py` says which features there are."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from bot.triage import danger
from bot.turn import Reply, Turn, TurnKind

Feature = Callable[[Turn], Awaitable[Sequence[Reply]]]
Recognises = Callable[[Turn], bool]

# Words of a person: what they say decides who answers.
_SAID = (TurnKind.MESSAGE, TurnKind.EDITED)


class Unhandled(Exception):  # it says what became of the turn, and is no fault of anybody's
    """No feature handles this kind of turn, or this action."""


class Reception:
    """Routes by kind and action; what a person writes goes by what is recognised in it.

    An urgent message always goes to `otherwise`, the conversation, which sends for help first.
    """

    def __init__(self, otherwise: Feature) -> None:
        self._otherwise = otherwise
        self._by_action: dict[tuple[TurnKind, str], Feature] = {}
        self._by_words: list[tuple[Recognises, Feature]] = []

    def on(self, kind: TurnKind, feature: Feature, action: str = "") -> None:
        """Lead turns of a kind to a feature: those with this action, or those whose action nobody else takes."""
        if (kind, action) in self._by_action:
            raise ValueError(f"two features for {kind} {action}")
        self._by_action[kind, action] = feature

    def when(self, recognises: Recognises, feature: Feature) -> None:
        """Lead messages that `recognises` tells to a feature; of several the one that was named first."""
        self._by_words.append((recognises, feature))

    async def __call__(self, turn: Turn) -> Sequence[Reply]:
        """Have a turn handled; raises `Unhandled` where no feature does."""
        return await self._feature(turn)(turn)

    def _feature(self, turn: Turn) -> Feature:
        if turn.kind in _SAID:
            feature = next((feature for recognises, feature in self._by_words if recognises(turn)), None)
            # Danger is asked for last: it is seldom anything else that is recognised, and looking for it takes the longest.
            return self._otherwise if feature is None or danger(turn.text) is not None else feature
        feature_or_none = self._by_action.get((turn.kind, turn.action)) or self._by_action.get((turn.kind, ""))
        if feature_or_none is None:
            raise Unhandled(turn.kind)
        return feature_or_none
