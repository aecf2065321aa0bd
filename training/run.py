"""A training run with sentence-transformers' own trainer and loss; a killed one is taken up at its last checkpoint."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset
from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer, SentenceTransformerTrainingArguments
from sentence_transformers.base.modules import Normalize
from sentence_transformers.base.sampler import DefaultBatchSampler
from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
from tokenizers import Tokenizer

from training.composed import ComposedEmbedding
from training.recipe import Recipe
from training.schedule import Batch

# Written last, so a checkpoint that has it is whole.
_LAST_WRITTEN = "trainer_state.json"
_ADAM_BETAS = (0.9, 0.99)


class _Planned(DefaultBatchSampler):
    """Hands out the planned batches, in order."""

    def __init__(self, sizes: Sequence[int], dataset: Dataset, batch_size: int, drop_last: bool, **_: Any) -> None:
        super().__init__(dataset, batch_size, drop_last)
        self._sizes = sizes

    def __iter__(self) -> Iterator[list[int]]:
        start = 0
        for size in self._sizes:
            yield list(range(start, start + size))
            start += size

    def __len__(self) -> int:
        return len(self._sizes)


class _Trainer(SentenceTransformerTrainer):
    def _load_from_checkpoint(self, checkpoint_path: str) -> None:
        self.model[0].restore(Path(checkpoint_path))

    def _save(self, output_dir: str | None = None, state_dict: object = None) -> None:
        # The weights alone: a model card of a model under training would only take time.
        folder = Path(output_dir or self.args.output_dir)
        folder.mkdir(parents=True, exist_ok=True)
        self.model[0].save(str(folder))


def train(tokenizer: Tokenizer, batches: Sequence[Batch], recipe: Recipe, work: Path) -> torch.Tensor:
    """Train, and give the finished table, shape (pieces, dimension).

    Checkpoints are kept in `work`; one that is there is taken up.
    """
    torch.manual_seed(recipe.seed)
    model = SentenceTransformer(modules=[ComposedEmbedding(tokenizer, recipe), Normalize()], device="cpu")
    trainer = _Trainer(
        model=model,
        args=_arguments(batches, recipe, work),
        train_dataset=_dataset(batches, recipe),
        loss=MultipleNegativesRankingLoss(model, scale=recipe.scale),
    )
    last = last_checkpoint(work)
    trainer.train(resume_from_checkpoint=str(last) if last else None)
    return model[0].folded()


def last_checkpoint(work: Path) -> Path | None:
    """Find the newest whole checkpoint."""
    whole = [folder.parent for folder in work.glob(f"checkpoint-*/{_LAST_WRITTEN}")]
    return max(whole, key=lambda folder: int(folder.name.rpartition("-")[2]), default=None)


def _dataset(batches: Sequence[Batch], recipe: Recipe) -> Dataset:
    pairs = [pair for batch in batches for pair in batch]
    return Dataset.from_dict(
        {
            "anchor": [pair.anchor[: recipe.longest] for pair in pairs],
            "positive": [pair.positive[: recipe.longest] for pair in pairs],
        }
    )


def _arguments(batches: Sequence[Batch], recipe: Recipe, work: Path) -> SentenceTransformerTrainingArguments:
    sizes = [len(batch) for batch in batches]
    return SentenceTransformerTrainingArguments(
        output_dir=str(work),
        max_steps=len(batches),
        per_device_train_batch_size=recipe.batch,
        batch_sampler=lambda dataset, **options: _Planned(sizes, dataset, **options),
        learning_rate=recipe.learning_rate,
        lr_scheduler_type="linear",
        warmup_steps=recipe.warmup,
        adam_beta1=_ADAM_BETAS[0],
        adam_beta2=_ADAM_BETAS[1],
        max_grad_norm=0.0,
        seed=recipe.seed,
        save_steps=recipe.checkpoint_every,
        save_total_limit=2,
        logging_steps=recipe.checkpoint_every,
        report_to="none",
        use_cpu=True,
        disable_tqdm=False,
    )
