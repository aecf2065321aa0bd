"""A rule: what its patterns are about, and what else in the sentence may say that nothing is happening."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Danger(StrEnum):
    """What someone is in danger of: each has its own number to ring and its own words to say."""

    LIFE = "life"
    VIOLENCE = "violence"
    FIRE = "fire"
    INJURY = "injury"


class Heed(StrEnum):
    """Whether the rest of the sentence can quieten a rule."""

    NOTHING = "nothing"
    """Someone speaks of their own life: no year, statistic or routine beside it makes that less true."""

    TALK = "talk"
    """A wish, a threat or a fear. Counting those who have it, or a procedure for them, is talk; "if" and "when" are not."""

    SCENE = "scene"
    """Something in the present tense. A question that leads up to it ("what do we do if …", "routines when …") is talk."""

    STATE = "state"
    """A state or something finished: a scene, unless it lies back in time ("was unconscious yesterday")."""

    TOLD = "told"
    """A mere word. It counts where the sentence tells of a person and asks nothing, and is talk with anything else beside it."""

    TRACE = "trace"
    """A noun: a scene, unless a subject matter or a time gone by stands anywhere beside it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Patterns that mean `danger`, unless the rest of the sentence says what `heed` names."""

    danger: Danger
    heed: Heed
    patterns: str
