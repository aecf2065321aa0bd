"""A run from pairs to a model: with torch, and so only where `requirements-train.lock` is installed."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from knowledge.encoder import StaticEncoder, TransformerEncoder, load_encoder
from tests.training.making import SMALL, law_sections
from training.pairs import law_pairs
from training.schedule import plan
from training.vocabulary import learn_vocabulary

torch = pytest.importorskip("torch", reason="make train")
pytest.importorskip("datasets", reason="make train")

from training.composed import ComposedEmbedding  # noqa: E402 - only where torch is
from training.export import export  # noqa: E402
from training.run import last_checkpoint, train  # noqa: E402

# What torch and its friends warn of is not ours to mend.
pytestmark = pytest.mark.filterwarnings("ignore")

SECTIONS = law_sections()
TEXTS = [section.prose for section in SECTIONS if section.prose]
BATCHES = plan(law_pairs(SECTIONS, random.Random(0)), SMALL)


class Killed(Exception):
    """Stands in for the signal."""


def tokenizer():
    return learn_vocabulary(TEXTS * 3, SMALL.vocabulary)


def test_two_runs_give_the_same_model(tmp_path: Path) -> None:
    one, other = (train(tokenizer(), BATCHES, SMALL, tmp_path / name) for name in ("one", "other"))
    assert torch.equal(one, other)


def test_a_killed_run_ends_as_if_it_had_not_been(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is taken up at its last checkpoint: weights, moments, learning rate, chance, and the batches still to come."""
    whole = train(tokenizer(), BATCHES, SMALL, tmp_path / "whole")
    steps, forward = [0], ComposedEmbedding.forward

    def failing(self, features, **options):
        steps[0] += 1
        if steps[0] > 2 * 6:  # two texts a step: in the seventh
            raise Killed
        return forward(self, features, **options)

    with monkeypatch.context() as patched:
        patched.setattr(ComposedEmbedding, "forward", failing)
        with pytest.raises(Killed):
            train(tokenizer(), BATCHES, SMALL, tmp_path / "killed")
    found = last_checkpoint(tmp_path / "killed")
    assert found is not None
    assert found.name == "checkpoint-4"
    assert torch.equal(train(tokenizer(), BATCHES, SMALL, tmp_path / "killed"), whole)


def test_half_a_checkpoint_is_passed_over(tmp_path: Path) -> None:
    """It was being written when the run was killed; the one before it is whole."""
    for name, whole in (("checkpoint-90", True), ("checkpoint-100", True), ("checkpoint-200", False)):
        (tmp_path / name).mkdir()
        if whole:
            (tmp_path / name / "trainer_state.json").write_text("{}", encoding="utf-8")
    assert last_checkpoint(tmp_path) == tmp_path / "checkpoint-100"
    assert last_checkpoint(tmp_path / "none") is None


def test_training_brings_together_what_belongs_together(tmp_path: Path) -> None:
    """More than letters alone do."""
    recipe = SMALL
    untrained = ComposedEmbedding(tokenizer(), recipe).folded()
    trained = train(tokenizer(), BATCHES, recipe, tmp_path / "work")
    assert loss(trained, tmp_path / "trained") < loss(untrained, tmp_path / "untrained")


def loss(table: object, folder: Path) -> float:
    """How far headings are from their sections, against the others."""
    export(tokenizer(), table, folder)
    encoder = StaticEncoder(folder)
    asked = encoder.encode_passages([f"{each.heading} {each.short_title}" for each in SECTIONS if each.heading])
    found = encoder.encode_passages([each.prose for each in SECTIONS if each.heading])
    cosines = 20 * asked @ found.T
    return float(np.mean(np.log(np.exp(cosines).sum(axis=1)) - np.diag(cosines)))


def test_a_finished_model_is_an_ordinary_static_one(tmp_path: Path) -> None:
    """Folding changes no vector; both ways of loading give the same."""
    made = ComposedEmbedding(tokenizer(), SMALL).eval()
    expected = made(made.preprocess(TEXTS))["sentence_embedding"].detach().numpy()
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    folder = tmp_path / "model"
    export(tokenizer(), made.folded(), folder)
    ours, theirs = load_encoder(str(folder)), TransformerEncoder(str(folder))
    assert isinstance(ours, StaticEncoder)
    assert np.abs(ours.encode_passages(TEXTS) - expected).max() < 1e-3
    assert np.abs(theirs.encode_passages(TEXTS) - expected).max() < 1e-3
    assert (folder / "README.md").is_file()


def test_a_model_is_replaced_whole(tmp_path: Path) -> None:
    """Nothing of the old one stays, and nothing lies about."""
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "old").touch()
    export(tokenizer(), ComposedEmbedding(tokenizer(), SMALL).folded(), folder)
    assert not (folder / "old").exists()
    assert list(tmp_path.iterdir()) == [folder]
    assert (folder / "model.safetensors").stat().st_mode & 0o044
