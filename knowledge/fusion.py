"""Several rankings in, one out."""

from __future__ import annotations

from collections.abc import Mapping

Ranking = Mapping[int, float]


def fuse(rankings: Mapping[str, Ranking], weights: Mapping[str, float]) -> dict[int, float]:
    """Add up each key's scores over the rankings, weighted; a ranking that did not find a key counts 0 for it.

    The scores of each ranking must be on a scale of their own that does not depend on what else was found, about 0 to 1.
    """
    keys = {key for ranking in rankings.values() for key in ranking}
    return {key: sum(weights[name] * ranking.get(key, 0.0) for name, ranking in rankings.items()) for key in keys}
