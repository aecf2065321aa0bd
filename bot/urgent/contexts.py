"""What else a sentence says, and which rules that quietens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from bot.urgent.rules import Heed


class Context(StrEnum):
    """What else a sentence may say; `quiet.py` has the words."""

    COUNTED = "counted"
    ABOUT = "about"
    CONDITION = "condition"
    PAST = "past"
    NOW = "now"
    SOMEONE = "someone"
    PERSON = "person"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Contexts:
    """Where in a sentence each of its contexts first stands."""

    first: Mapping[Context, int]

    def quieten(self, heed: Heed, start: int) -> bool:
        """Tell whether a rule that heeds `heed` is talk where it stands at `start`."""
        match heed:
            case Heed.NOTHING:
                return False
            case Heed.TALK:
                return self._has(Context.COUNTED) or self._leads(start, Context.ABOUT)
            case Heed.SCENE:
                return self._leads(start, Context.COUNTED, Context.ABOUT, Context.CONDITION)
            case Heed.STATE:
                return self._over(Context.PAST) or self._leads(start, Context.COUNTED, Context.ABOUT, Context.CONDITION)
            case Heed.TOLD:
                talk = (Context.QUESTION, Context.COUNTED, Context.ABOUT, Context.CONDITION, Context.PAST)
                return self._has(*talk) or not self._has(Context.PERSON)
            case Heed.TRACE:
                about = self._has(Context.COUNTED) or self._over(Context.ABOUT, Context.PAST)
                return about or self._leads(start, Context.CONDITION)
            case _:
                assert_never(heed)

    def _has(self, *contexts: Context) -> bool:
        return any(context in self.first for context in contexts)

    def _over(self, *contexts: Context) -> bool:
        """Tell whether the sentence has one of `contexts` and does not speak of now."""
        return self._has(*contexts) and not self._has(Context.NOW)

    def _leads(self, start: int, *contexts: Context) -> bool:
        """Tell whether one of `contexts` leads up to `start` and speaks in general: not of now, nor of someone in particular."""
        general = not self._has(Context.NOW, Context.SOMEONE)
        return general and any(self.first.get(context, start) < start for context in contexts)
