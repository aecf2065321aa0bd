"""The plan of a run: what stands in which batch."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.training.making import SMALL
from training.pairs import Pair
from training.recipe import Kind
from training.schedule import plan

LAW = [Pair(f"a{n}", f"b{n}", f"m{n // 2}", f"act{n // 12}") for n in range(120)]
PACK = [Pair(f"q{n}", f"p{n}", f"s{n % 5}") for n in range(30)]
PAIRS = {Kind.HEADING: LAW, Kind.SAME: PACK}


def test_two_plans_are_the_same_and_another_seed_gives_another() -> None:
    """A run that was stopped goes on with the batches it would have had."""
    assert plan(PAIRS, SMALL) == plan(PAIRS, SMALL)
    assert plan(PAIRS, SMALL) != plan(PAIRS, replace(SMALL, seed=2))


@given(st.integers(1, 60), st.integers(1, 8), st.integers(0, 99))
def test_no_meaning_stands_in_a_batch_twice(batch: int, neighbours: int, seed: int) -> None:
    """It would count as wrong for itself."""
    for each in plan(PAIRS, replace(SMALL, batch=batch, neighbours=neighbours, seed=seed)):
        assert max(Counter(pair.meaning for pair in each).values()) == 1


def test_a_batch_is_of_one_kind_and_as_large_as_there_are_meanings() -> None:
    sizes = {each[0].anchor[0]: len(each) for each in plan(PAIRS, replace(SMALL, steps=40))}
    assert sizes == {"a": 8, "q": 5}
    assert all(len({pair.anchor[0] for pair in each}) == 1 for each in plan(PAIRS, SMALL))


def test_kinds_come_by_their_shares() -> None:
    steps = plan(PAIRS, replace(SMALL, steps=400, shares={Kind.HEADING: 3.0, Kind.SAME: 1.0}))
    assert 0.65 < sum(each[0].anchor[0] == "a" for each in steps) / 400 < 0.85


def test_neighbours_stand_together() -> None:
    """Sections of one act are the hardest to tell apart, so a batch has some of them."""
    apart = plan({Kind.HEADING: LAW}, replace(SMALL, batch=6, neighbours=1))
    together = plan({Kind.HEADING: LAW}, replace(SMALL, batch=6, neighbours=6))
    assert max(len({pair.neighbourhood for pair in each}) for each in together) < 6
    assert sum(len({pair.neighbourhood for pair in each}) for each in together) < sum(
        len({pair.neighbourhood for pair in each}) for each in apart
    )


def test_a_kind_without_pairs_is_left_out() -> None:
    assert len(plan({**PAIRS, Kind.TERM: []}, SMALL)) == SMALL.steps
