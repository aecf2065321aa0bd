"""Embedding models behind `Encoder`: the one that ships, and any that sentence-transformers can load."""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from knowledge.errors import ModelUnavailable
from knowledge.types import Encoder, Vectors

Ids: TypeAlias = npt.NDArray[np.intp]

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

DEFAULT_MODEL = Path(__file__).parent / "models" / "nb-trygg"

# The step before the word pieces that never looks past a blank or a sign: what stands between them can be cut by itself. Most of
# it comes again and again; all of Norwegian law has some 400,000 such words.
_CUTS_AT_SIGNS = "BertPreTokenizer"
_WORD_OR_SIGN = re.compile(r"[^ \n!-/:-@\[-`{-~]+|[!-/:-@\[-`{-~]")
_WORDS_KEPT = 131_072

# Models of the e5 family were trained with these words in front (model cards of intfloat/multilingual-e5-*).
_E5_PREFIXES = ("query: ", "passage: ")

# How safetensors names the kinds of numbers that a table may hold.
_DTYPES: dict[str, np.dtype[np.floating]] = {"F16": np.dtype("<f2"), "F32": np.dtype("<f4")}


def load_encoder(model: str = "") -> Encoder:
    """Load a model by its folder or its name; the one that ships when `model` is empty.

    A static model (a table of word-piece vectors) needs neither torch nor sentence-transformers.

    Raises:
        ModelUnavailable: there is no such model on this machine, or what it needs is not installed.
    """
    folder = Path(model) if model else DEFAULT_MODEL
    if _is_static(folder):
        return StaticEncoder(folder)
    return TransformerEncoder(model)


def _is_static(folder: Path) -> bool:
    modules = folder / "modules.json"
    if not modules.is_file():
        return False
    try:
        kinds = [str(module["type"]) for module in json.loads(modules.read_text(encoding="utf-8"))]
    except (ValueError, KeyError, TypeError) as error:
        raise ModelUnavailable(f"{modules}: not a list of modules as sentence-transformers writes it.") from error
    return [kind.rsplit(".", 1)[-1] for kind in kinds] == ["StaticEmbedding", "Normalize"]


class StaticEncoder:
    """A static model: the mean of its word pieces' vectors, scaled to length 1."""

    def __init__(self, folder: Path) -> None:
        weights = folder / "model.safetensors"
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._table = _map_table(weights)
        except Exception as error:  # the tokenizers library raises bare Exception
            raise ModelUnavailable(f"{folder}: the embedding model cannot be loaded ({error}).") from error
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._name = f"{folder.name}@{_digest(weights)}"
        self._cuts_at_signs = type(self._tokenizer.pre_tokenizer).__name__ == _CUTS_AT_SIGNS
        self._word = lru_cache(_WORDS_KEPT)(self._cut)

    @property
    def name(self) -> str:
        """The folder's name and the first digits of the weights' hash."""
        return self._name

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""
        return int(self._table.shape[1])

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Encode texts; shape (len(texts), dimension)."""
        cut = [np.array(self.pieces(_sound(text)), dtype=np.intp) for text in texts]
        if not cut:
            return np.zeros((0, self.dimension), dtype=np.float32)
        rows, places = self._rows_of(cut)
        return np.stack([_mean(rows.take(places[ids], axis=0)) for ids in cut])

    def encode_question(self, text: str) -> Vectors:
        """Encode one question; shape (dimension,)."""
        return _mean(self._table.take(self.pieces(_sound(text)), axis=0).astype(np.float32, copy=False))

    def pieces(self, text: str) -> list[int]:
        """Cut a text into the numbers of its word pieces; words come again and again and are remembered."""
        if not self._cuts_at_signs:
            return list(self._cut(text))
        return list(chain.from_iterable(map(self._word, _WORD_OR_SIGN.findall(text))))

    def _cut(self, text: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def _rows_of(self, cut: Sequence[Ids]) -> tuple[Vectors, Ids]:
        """Give the rows of the table that texts need, in 32 bits, and for each piece its place among them.

        A document has the same pieces again and again: few rows are widened, and they stay in the processor's cache.
        """
        needed = np.zeros(len(self._table), dtype=np.bool_)
        needed[np.concatenate(cut)] = True
        numbers = np.flatnonzero(needed)
        places = np.zeros(len(self._table), dtype=np.intp)
        places[numbers] = np.arange(len(numbers))
        return self._table[numbers].astype(np.float32), places


def _mean(rows: Vectors) -> Vectors:
    """Give the mean of rows, scaled to length 1; zeros for no rows."""
    if not len(rows):
        return np.zeros(rows.shape[1], dtype=np.float32)
    # What `mean` and `norm` do, without their checks, which cost as much again on so few numbers.
    mean: Vectors = np.add.reduce(rows, axis=0) / np.float32(len(rows))
    length = math.sqrt(mean.dot(mean))
    return mean / length if length else mean


def _map_table(weights: Path) -> npt.NDArray[np.floating]:
    """Map the table of a static model into memory: read page by page as words ask for it, and shared between processes.

    The file is a safetensors file: the length of a JSON header in 8 bytes, the header, the tensors.
    """
    with weights.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        entry = json.loads(file.read(length))["embedding.weight"]
    start, end = entry["data_offsets"]
    table: npt.NDArray[np.floating] = np.memmap(
        weights, _DTYPES[entry["dtype"]], mode="r", offset=8 + length + start, shape=tuple(entry["shape"])
    )
    if table.nbytes != end - start:
        raise ValueError("the table is not as long as its header says")
    return np.asarray(table)  # what it gives is then plain arrays, which are quicker


class TransformerEncoder:
    """Any other model, through sentence-transformers; nothing is downloaded."""

    def __init__(self, model: str) -> None:
        self._model = _load_transformer(model)
        self._name = model
        self._prefixes = _E5_PREFIXES if "e5" in Path(model).name.lower().split("-") else ("", "")

    @property
    def name(self) -> str:
        """The name or folder it was asked for by."""
        return self._name

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""
        return int(self._model.get_embedding_dimension() or 0)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Encode texts; shape (len(texts), dimension)."""
        return self._encode([self._prefixes[1] + text for text in texts])

    def encode_question(self, text: str) -> Vectors:
        """Encode one question; shape (dimension,)."""
        vector: Vectors = self._encode([self._prefixes[0] + text])[0]
        return vector

    def _encode(self, texts: list[str]) -> Vectors:
        found = self._model.encode(
            [_sound(text) for text in texts], normalize_embeddings=True, convert_to_numpy=True, show_progress_bar=False
        )
        return np.asarray(found, dtype=np.float32).reshape(len(texts), self.dimension)


def _sound(text: str) -> str:
    """Replace half characters, such as JSON may bring in (a lone "\\ud83d"): tokenizers refuse them."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _load_transformer(model: str) -> SentenceTransformer:
    try:
        # Imported here: it brings torch, seconds and hundreds of megabytes that the model that ships does not need.
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise ModelUnavailable(f"The model {model!r} needs sentence-transformers. Install it: make models.") from error
    try:
        return SentenceTransformer(model, local_files_only=True, device="cpu")
    except (OSError, ValueError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelUnavailable(f"The model {model!r} is not on this machine: {reason}") from error


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:12]
