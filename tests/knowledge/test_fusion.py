"""Several rankings in, one out."""

from __future__ import annotations

import pytest

from knowledge.fusion import fuse


def test_scores_are_added_up_by_weight() -> None:
    """A key that several rankings found gets something from each."""
    fused = fuse({"words": {1: 0.5, 2: 1.0}, "vectors": {1: 0.8}}, {"words": 2.0, "vectors": 0.5}, [1, 2])
    assert fused == pytest.approx({1: 1.4, 2: 2.0})


def test_a_ranking_that_did_not_find_a_key_counts_nothing_for_it() -> None:
    """It is neither punished nor left out."""
    assert fuse({"words": {1: 0.5}, "vectors": {2: 0.4}}, {"words": 1, "vectors": 1}, [1, 2]) == {1: 0.5, 2: 0.4}


def test_a_negative_weight_takes_away() -> None:
    """A passage that qualifies another comes after it."""
    assert fuse({"caveat": {1: 1.0, 2: 0.0}}, {"caveat": -0.4}, [1, 2]) == {1: -0.4, 2: 0.0}


def test_a_ranking_without_a_weight_is_an_error() -> None:
    """A ranking that is added needs its weight."""
    with pytest.raises(KeyError, match="new"):
        fuse({"new": {1: 1.0}}, {}, [1])


def test_only_the_keys_that_are_asked_for_are_scored() -> None:
    """A ranking may know many more."""
    assert fuse({"words": {1: 0.5, 2: 1.0}}, {"words": 1}, [2]) == {2: 1.0}


def test_no_keys_make_an_empty_ranking() -> None:
    """Nothing was found."""
    assert fuse({}, {}, []) == {}
    assert fuse({"words": {}}, {"words": 1}, []) == {}
