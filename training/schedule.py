"""Which pairs stand together in which step: planned before training, so that a run can be taken up where it was."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from training.pairs import Pair, Pairs
from training.recipe import Recipe

Batch = list[Pair]


def plan(pairs: Pairs, recipe: Recipe) -> list[Batch]:
    """Plan every step: its kind drawn by the recipe's shares, its batch the next of that kind's passes."""
    rng = random.Random(recipe.seed)  # noqa: S311 - the same plan every time
    kinds = [kind for kind in recipe.shares if pairs.get(kind)]
    passes = {kind: _batches(pairs[kind], recipe, random.Random(rng.random())) for kind in kinds}  # noqa: S311
    drawn = rng.choices(kinds, [recipe.shares[kind] for kind in kinds], k=recipe.steps)
    return [next(passes[kind]) for kind in drawn]


def _batches(pairs: Sequence[Pair], recipe: Recipe, rng: random.Random) -> Iterator[Batch]:
    """Go through the pairs without end. A pass has one pair of each meaning; what does not fill a last batch is left out."""
    by_meaning: dict[str, list[Pair]] = {}
    for pair in pairs:
        by_meaning.setdefault(pair.meaning, []).append(pair)
    size = min(recipe.batch, len(by_meaning))
    while True:
        drawn = [rng.choice(group) for group in by_meaning.values()]
        ordered = _neighbours_together(drawn, recipe.neighbours, rng)
        for start in range(0, len(ordered) - size + 1, size):
            yield ordered[start : start + size]


def _neighbours_together(pairs: list[Pair], together: int, rng: random.Random) -> Batch:
    """Shuffle pairs in blocks of up to `together` from one neighbourhood."""
    rng.shuffle(pairs)
    pairs.sort(key=lambda pair: pair.neighbourhood)  # stable: within a neighbourhood they stay shuffled
    blocks = [pairs[start : start + together] for start in range(0, len(pairs), together)]
    rng.shuffle(blocks)
    return [pair for block in blocks for pair in block]
