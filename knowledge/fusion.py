"""Several rankings in, one out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Ranking = Mapping[int, float]


def fuse(rankings: Mapping[str, Ranking], weights: Mapping[str, float], keys: Iterable[int]) -> dict[int, float]:
    """Add up the scores of `keys` over the rankings, weighted; a ranking that did not find a key counts 0 for it.

    The scores of each ranking must be on a scale of their own that does not depend on what else was found, about 0 to 1.
    """
    weighted = [(ranking, weights[name]) for name, ranking in rankings.items() if weights[name]]
    return {key: sum(weight * ranking.get(key, 0.0) for ranking, weight in weighted) for key in keys}
