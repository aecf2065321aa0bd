"""The model while it learns: each word piece is its own vector plus its letters'.

A word's vector is composed as in Bojanowski et al., "Enriching Word Vectors with Subword Information" (2017): words that
share letters ("kvinneandel", "andelen") start out alike, and what is learned of one is learned of the other. Once trained,
the sum is folded into one table, so that the finished model is an ordinary static one.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any, Self

import torch
from safetensors.torch import load_file
from sentence_transformers.sentence_transformer.modules import StaticEmbedding
from tokenizers import Tokenizer
from torch.nn import functional

from training.recipe import Recipe
from training.vocabulary import grams

# Spread of the first vectors: letters carry the meaning at first, a piece's own vector what they miss.
_SPREAD_OF_GRAMS, _SPREAD_OF_OWN = 0.1, 0.02
_FOLDED_AT_ONCE = 8192


class ComposedEmbedding(StaticEmbedding):
    """A static embedding whose rows are composed anew in each step."""

    def __init__(self, tokenizer: Tokenizer, recipe: Recipe) -> None:
        super().__init__(tokenizer, embedding_dim=recipe.dimension)
        self._without_own = recipe.without_own
        rows, count = _gram_rows(tokenizer, recipe)
        generator = torch.Generator().manual_seed(recipe.seed)
        torch.nn.init.normal_(self.embedding.weight, std=_SPREAD_OF_OWN, generator=generator)
        self.grams = torch.nn.Parameter(torch.empty(count, recipe.dimension))
        torch.nn.init.normal_(self.grams, std=_SPREAD_OF_GRAMS, generator=generator)
        # They follow from the vocabulary and are not part of a checkpoint.
        self.register_buffer("_held", torch.tensor([len(row) for row in rows]), persistent=False)
        self.register_buffer("_flat", torch.tensor([gram for row in rows for gram in row]), persistent=False)
        self.register_buffer("_start", torch.cumsum(self._held, 0) - self._held, persistent=False)

    def forward(self, features: dict[str, Any], **_: Any) -> dict[str, Any]:
        """Give the mean of the pieces' vectors, shape (texts, dimension)."""
        pieces, places = torch.unique(features["input_ids"], return_inverse=True)
        rows = self._rows(pieces)
        features["sentence_embedding"] = functional.embedding_bag(places, rows, features["offsets"], mode="mean")
        return features

    def _rows(self, pieces: torch.Tensor) -> torch.Tensor:
        held = self._held[pieces]
        offsets = torch.cumsum(held, 0) - held
        places = torch.arange(int(held.sum()), device=pieces.device) - torch.repeat_interleave(offsets, held)
        found = self._flat[places + torch.repeat_interleave(self._start[pieces], held)]
        letters = functional.embedding_bag(found, self.grams, offsets, mode="sum")
        # Their sum over the root of their number: long words are not longer vectors.
        letters = letters / held.clamp(min=1).sqrt()[:, None]
        own = functional.embedding(pieces, self.embedding.weight)
        if self.training:
            own = own * (torch.rand(len(pieces), 1, device=own.device) > self._without_own)
        return own + letters

    @torch.no_grad()
    def folded(self) -> torch.Tensor:
        """Give the finished table, shape (pieces, dimension), in 16 bits."""
        was = self.training
        self.eval()
        every = torch.arange(self.num_embeddings, device=self.grams.device)
        table = torch.cat([self._rows(pieces) for pieces in every.split(_FOLDED_AT_ONCE)])
        self.train(was)
        return table.half().cpu()

    def restore(self, checkpoint: Path) -> None:
        """Take the weights over that `checkpoint` keeps."""
        self.load_state_dict(load_file(checkpoint / "model.safetensors"))

    @classmethod
    def load(cls, *_: object, **__: object) -> Self:
        """Refuse: half a model is nothing to be loaded; `restore` takes up a run."""
        raise NotImplementedError("A model under training is taken up by its run, and loaded only when it is finished.")


def _gram_rows(tokenizer: Tokenizer, recipe: Recipe) -> tuple[list[list[int]], int]:
    """Number the n-grams that occur in enough pieces, and list those of each piece."""
    vocabulary = tokenizer.get_vocab()
    cut = [grams(piece, *recipe.gram_lengths) for piece in sorted(vocabulary, key=vocabulary.__getitem__)]
    pieces_with = Counter(gram for each in cut for gram in set(each))
    shared = [gram for gram, pieces in sorted(pieces_with.items()) if pieces >= recipe.gram_pieces]
    number = {gram: n for n, gram in enumerate(shared)}
    return [[number[gram] for gram in each if gram in number] for each in cut], len(shared)
