"""How a question stands to those that are known: some that the documents answer, and some that they do not.

"How often does the committee meet?" is near everything that is said of the committee. What tells that it is not answered is
that it is nearest to a question which somebody who read everything found no answer to (docs/pack-format.md).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.evidence import Ask
from knowledge.language.form import Form
from knowledge.vocabulary import Ids

# So many known questions are looked at, those nearest in meaning.
NEAREST = 100
# How fast a known question's say falls with its distance from the nearest one, for each unit of the cosine.
_FALL = 12.0
# So many have a say in what the nearest ones are.
_VOICES = 8
# A question of so many words is a long one; more of them make it no longer.
_LONG = 25
# One of so few is hardly a sentence: "lønnskartlegging", "slått på jobb".
_BRIEF = 3


@dataclass(frozen=True, slots=True)
class Known:
    """A known question: whether the documents answer it, how it is put, the ids of its stems."""

    answered: bool
    form: Form
    stems: Ids


def compare(ask: Ask, form: Form, nearest: Sequence[tuple[Known, float]], written: int) -> dict[str, float]:
    """Compare a question, put as `form` in `written` words, with known ones and their cosines, the nearest first.

    Gives for those put alike, `answered` and `unanswered`, how near the best is in meaning and in words (`…_words`), 0 to 1;
    which `share` of the nearest, however put, is unanswered; how much was `written`, and whether it is `brief`; and whether
    there was any unanswered one to be `compared` with.
    """
    alike = [(known, cosine) for known, cosine in nearest if known.form is form]
    likenesses = ask.likenesses([known.stems for known, _ in alike]).tolist() if alike else []
    return {
        **dict(_best(alike, likenesses)),
        "share": _share(nearest[:_VOICES]),
        "written": min(written, _LONG) / _LONG,
        "brief": float(written <= _BRIEF),
        "compared": float(any(not known.answered for known, _ in nearest)),
    }


def _best(alike: Sequence[tuple[Known, float]], likenesses: Sequence[float]) -> Iterator[tuple[str, float]]:
    for name, answered in (("answered", True), ("unanswered", False)):
        places = [place for place, (known, _) in enumerate(alike) if known.answered is answered]
        yield name, max((alike[place][1] for place in places), default=0.0)
        yield f"{name}_words", max((likenesses[place] for place in places), default=0.0)


def _share(nearest: Sequence[tuple[Known, float]]) -> float:
    """Tell which share of the nearest is unanswered, the nearer the more it counts."""
    if not nearest:
        return 0.0
    says = [math.exp((cosine - nearest[0][1]) * _FALL) for _, cosine in nearest]
    return sum(say for say, (known, _) in zip(says, nearest, strict=True) if not known.answered) / sum(says)
