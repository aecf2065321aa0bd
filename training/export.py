"""The finished model, in sentence-transformers' format."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import torch
from sentence_transformers import SentenceTransformer
from sentence_transformers.base.modules import Normalize
from sentence_transformers.sentence_transformer.modules import StaticEmbedding
from tokenizers import Tokenizer

# The writer of weights lets nobody but their owner read them.
_READABLE = 0o644
_CARD = Path(__file__).parent / "card.md"


def export(tokenizer: Tokenizer, table: torch.Tensor, out: Path) -> None:
    """Write the model with its card to `out`. It is written beside it and renamed: a model is there whole or not at all."""
    model = SentenceTransformer(
        modules=[StaticEmbedding(tokenizer, embedding_weights=table), Normalize()], device="cpu"
    )
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as folder:
        made = Path(folder) / out.name
        model.save_pretrained(str(made), create_model_card=False)
        shutil.copy(_CARD, made / "README.md")
        (made / "model.safetensors").chmod(_READABLE)
        if out.exists():
            out.rename(Path(folder) / "replaced")
        made.rename(out)
