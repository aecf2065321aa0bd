"""The numbers of the default recipe. What each was chosen against stands in docs/embedding-model.md."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """Where a pair comes from."""

    HEADING_AND_ACT = "heading and act → section of law"
    HEADING = "heading → section of law"
    CHAPTER = "chapter and act → section of law"
    SENTENCE = "sentence → rest of its section of law"
    QUESTION_PASSAGE = "typical question → passage"
    QUESTION_SECTION = "typical question → section"
    SAME = "question → the same question in other words"
    SYNONYM = "typical question with words of the lexicon exchanged → passage"
    TITLE = "headings → passage"
    TRANSLATION = "English passage → Norwegian passage"
    TERM = "word → word of the same meaning"


# What each kind of pair counts: its share of the steps.
SHARES = {
    Kind.HEADING_AND_ACT: 4.0,
    Kind.HEADING: 2.0,
    Kind.CHAPTER: 1.0,
    Kind.SENTENCE: 4.0,
    Kind.QUESTION_PASSAGE: 3.75,
    Kind.QUESTION_SECTION: 2.5,
    Kind.SAME: 10.0,
    Kind.SYNONYM: 2.5,
    Kind.TITLE: 0.75,
    Kind.TRANSLATION: 0.75,
    Kind.TERM: 0.75,
}


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a model is made. Two runs of one recipe on one machine give the same model."""

    vocabulary: int = 58_000
    dimension: int = 256
    # Letters of a piece's n-grams, shortest and longest, and in how many pieces an n-gram must occur.
    gram_lengths: tuple[int, int] = (3, 5)
    gram_pieces: int = 3
    # How often a piece must do without a vector of its own, so that its n-grams learn to stand for it.
    without_own: float = 0.2
    # Characters of a text that are read in training: some 160 pieces.
    longest: int = 1_000
    batch: int = 1_024
    # How many sections of one act, or questions of one section, stand together in a batch: neighbours are the hardest to tell apart.
    neighbours: int = 32
    steps: int = 1_000
    warmup: int = 50
    learning_rate: float = 0.004
    # Cosines are multiplied by it before the softmax.
    scale: float = 20.0
    seed: int = 1
    checkpoint_every: int = 100
    shares: dict[Kind, float] = field(default_factory=lambda: dict(SHARES))
