"""Embedding models: the one that ships, and any that sentence-transformers can load."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from bot.settings import HOME
from knowledge.encoder import DEFAULT_MODEL, StaticEncoder, TransformerEncoder, load_encoder
from knowledge.errors import ModelUnavailable
from knowledge.types import Encoder, Vectors

TEXTS = [
    "Hvem er verneombud?",
    "Kor mykje får eg for å køyre eigen bil?",
    "Lønnskartlegging og likelønn, jf. § 26 a (2)",
    "How do I report harassment?",
    "  dobbelt   mellomrom\nog linjeskift ",
    "æøå ÆØÅ é \U0001f642",
    "x",
]


class FakeModel:
    """Stands in for SentenceTransformer: three numbers of each text, and a memory of what it was asked."""

    def __init__(self, name: str, local_files_only: bool, device: str) -> None:
        self.opened = (name, local_files_only, device)
        self.asked: list[str] = []

    def get_embedding_dimension(self) -> int:
        return 3

    def encode(
        self, texts: Sequence[str], normalize_embeddings: bool, convert_to_numpy: bool, show_progress_bar: bool
    ) -> Vectors:
        assert (normalize_embeddings, convert_to_numpy, show_progress_bar) == (True, True, False)
        self.asked += texts
        return np.array([[len(text), 1, 0] for text in texts], dtype=np.float32)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    """The shipped model's own."""
    return Tokenizer.from_file(str(DEFAULT_MODEL / "tokenizer.json"))


def pretend(monkeypatch: pytest.MonkeyPatch, model: object) -> None:
    """Let sentence-transformers be a module with only this in it."""
    module = ModuleType("sentence_transformers")
    monkeypatch.setattr(module, "SentenceTransformer", model, raising=False)
    monkeypatch.setitem(sys.modules, "sentence_transformers", module)


def unavailable(model: str) -> str:
    """The message with which a model is refused."""
    with pytest.raises(ModelUnavailable) as refusal:
        load_encoder(model)
    return str(refusal.value)


# --- The model that ships -----------------------------------------------------------------------------------------


def test_without_a_name_the_model_that_ships_is_loaded(encoder: Encoder) -> None:
    """Its name holds the first digits of its weights' hash, so that an index knows one version from another."""
    assert isinstance(encoder, StaticEncoder)
    assert encoder.name.startswith(f"{DEFAULT_MODEL.name}@")
    assert encoder.dimension == 256


def test_vectors_have_length_1(encoder: Encoder) -> None:
    """Their inner product is the cosine."""
    vectors = encoder.encode_passages(TEXTS)
    assert vectors.shape == (len(TEXTS), encoder.dimension)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)


def test_a_question_is_encoded_as_a_passage_would_be(encoder: Encoder) -> None:
    """A static model knows no difference."""
    assert np.array_equal(encoder.encode_question(TEXTS[0]), encoder.encode_passages(TEXTS)[0])


@settings(max_examples=300, deadline=None)
@given(text=st.text(alphabet=st.sampled_from("abøæÅ§é«–.,-_'$^~|1 \n\t\x1c\u00a0\u0301\u00ad\U0001f642"), max_size=40))
def test_a_text_cut_at_its_blanks_and_signs_gives_the_same_pieces(
    encoder: Encoder, tokenizer: Tokenizer, text: str
) -> None:
    """Words are cut into pieces once and remembered; the model never looks past a blank or a sign."""
    assert isinstance(encoder, StaticEncoder)
    assert encoder.pieces(text) == tokenizer.encode(text, add_special_tokens=False).ids


def test_texts_without_words_have_no_direction(encoder: Encoder) -> None:
    """They are like nothing at all, and no text at all is an empty table."""
    assert not encoder.encode_question("").any()
    assert not encoder.encode_passages(["", "Hei"])[0].any()
    assert encoder.encode_passages([]).shape == (0, encoder.dimension)


def test_half_a_character_is_no_obstacle(encoder: Encoder) -> None:
    """JSON may bring a lone half of an emoji."""
    assert encoder.encode_question("hei \ud83d").shape == (encoder.dimension,)
    assert encoder.encode_passages(["hei \ud83d"]).shape == (1, encoder.dimension)


def test_texts_of_one_meaning_are_more_alike_than_others(encoder: Encoder) -> None:
    """That is what it is for."""
    passages = encoder.encode_passages(["Lønnen utbetales den tolvte.", "Brannøvelsen er i september."])
    pay, fire = passages @ encoder.encode_question("når kommer lønna")
    assert pay > fire


@pytest.mark.filterwarnings("ignore")  # what torch and its friends warn of is not ours to mend
@pytest.mark.skipif(importlib.util.find_spec("sentence_transformers") is None, reason="make models")
def test_the_vectors_are_those_of_sentence_transformers(encoder: Encoder) -> None:
    """The shipped model is an ordinary one; only the way of reading it is our own."""
    theirs = TransformerEncoder(str(DEFAULT_MODEL))
    assert theirs.dimension == encoder.dimension
    assert np.abs(theirs.encode_passages(TEXTS) - encoder.encode_passages(TEXTS)).max() < 1e-3
    assert np.abs(theirs.encode_question(TEXTS[0]) - encoder.encode_question(TEXTS[0])).max() < 1e-3


def test_opening_an_index_needs_no_torch(museum_index: Path) -> None:
    """A fresh program that opens an index and searches has loaded none of the large libraries."""
    program = (
        "import sys; from pathlib import Path; from knowledge.search import KnowledgeBase;"
        "base = KnowledgeBase.open(Path(sys.argv[1]), []); assert base.search(base.understand('verneombud'));"
        "print(sorted({'torch', 'sentence_transformers', 'transformers'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(museum_index)], cwd=HOME, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# --- Other models -------------------------------------------------------------------------------------------------


def test_another_model_is_opened_without_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not on this machine is not fetched behind anybody's back."""
    opened: list[FakeModel] = []

    def model(*args: object, **options: object) -> FakeModel:
        opened.append(FakeModel(*args, **options))  # type: ignore[arg-type]
        return opened[-1]

    pretend(monkeypatch, model)
    encoder = load_encoder("nb-bert-base")
    assert [each.opened for each in opened] == [("nb-bert-base", True, "cpu")]
    assert (encoder.name, encoder.dimension) == ("nb-bert-base", 3)
    assert encoder.encode_question("Hei").shape == (3,)
    assert encoder.encode_passages(["Hei", "Ha det"]).shape == (2, 3)
    assert encoder.encode_passages([]).shape == (0, 3)


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("intfloat/multilingual-e5-small", ["query: Hei", "passage: Hei"]),
        ("models/Multilingual-E5-Large", ["query: Hei", "passage: Hei"]),
        ("nb-bert-base", ["Hei", "Hei"]),
        ("some/e50-model", ["Hei", "Hei"]),
        ("folder-e5/nb-bert", ["Hei", "Hei"]),
    ],
)
def test_models_of_the_e5_family_get_the_words_they_were_trained_with(
    monkeypatch: pytest.MonkeyPatch, name: str, asked: list[str]
) -> None:
    """One for questions, one for passages; other models get the text alone."""
    fake = FakeModel(name, local_files_only=True, device="cpu")
    pretend(monkeypatch, lambda *_, **__: fake)
    encoder = load_encoder(name)
    encoder.encode_question("Hei")
    encoder.encode_passages(["Hei"])
    assert fake.asked == asked


def test_half_a_character_is_no_obstacle_to_another_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its tokenizer would refuse it."""
    fake = FakeModel("nb-bert", local_files_only=True, device="cpu")
    pretend(monkeypatch, lambda *_, **__: fake)
    load_encoder("nb-bert").encode_question("hei \ud83d")
    assert fake.asked == ["hei ?"]


# --- Models that cannot be loaded ---------------------------------------------------------------------------------


def test_without_sentence_transformers_the_message_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no part of an ordinary installation."""
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    assert unavailable("nb-bert") == "The model 'nb-bert' needs sentence-transformers. Install it: make models."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError("no file named config.json\nand much more"), "no file named config.json"),
        (ValueError("Path none not found"), "Path none not found"),
        (OSError(), "OSError"),
    ],
)
def test_a_model_that_is_not_here_is_named_with_the_reason(
    monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    """The first line of it, which is the one for people."""

    def raising(*_: object, **__: object) -> SimpleNamespace:
        raise error

    pretend(monkeypatch, raising)
    assert unavailable("none") == f"The model 'none' is not on this machine: {said}"


@pytest.mark.parametrize("text", ["", "{", "null", "[1]", '{"a": 1}', '[{"name": "0"}]'])
def test_a_folder_whose_list_of_modules_is_broken_is_refused(tmp_path: Path, text: str) -> None:
    """The message names the file."""
    (tmp_path / "modules.json").write_text(text, encoding="utf-8")
    assert unavailable(str(tmp_path)).startswith(str(tmp_path / "modules.json"))


@pytest.mark.parametrize("broken", ["tokenizer.json", "model.safetensors"])
@pytest.mark.parametrize("how", ["missing", "empty", "cut short"])
def test_a_static_model_that_is_broken_is_refused(tmp_path: Path, broken: str, how: str) -> None:
    """Whichever part, however broken: a half-finished copy is the usual reason."""
    for part in ("modules.json", "tokenizer.json", "model.safetensors"):
        shutil.copy(DEFAULT_MODEL / part, tmp_path)
    content = (DEFAULT_MODEL / broken).read_bytes()
    (tmp_path / broken).unlink()
    if how != "missing":
        (tmp_path / broken).write_bytes(b"" if how == "empty" else content[: len(content) // 2])
    assert unavailable(str(tmp_path)).startswith(f"{tmp_path}: the embedding model cannot be loaded (")


def test_the_kinds_of_modules_may_be_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is no static model is left to sentence-transformers."""
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    (tmp_path / "modules.json").write_text(json.dumps([{"type": 5}]), encoding="utf-8")
    assert "needs sentence-transformers" in unavailable(str(tmp_path))


def test_texts_together_get_the_vectors_that_each_gets_alone(encoder: Encoder) -> None:
    """To the last digit: an index is the same however its documents are divided."""
    texts = [*TEXTS, ""]
    alone = [encoder.encode_passages([text])[0] for text in texts]
    assert np.array_equal(encoder.encode_passages(texts), alone)
    assert np.array_equal([encoder.encode_question(text) for text in texts], alone)


def test_a_table_in_32_bits_gives_the_same_vectors(encoder: Encoder, tmp_path: Path) -> None:
    """Other static models come that way."""
    folder = tmp_path / "wide"
    shutil.copytree(DEFAULT_MODEL, folder)
    content = (DEFAULT_MODEL / "model.safetensors").read_bytes()
    length = 8 + int.from_bytes(content[:8], "little")
    table = np.frombuffer(content, "<f2", offset=length).astype("<f4")
    rows = len(table) // encoder.dimension
    entry = {"dtype": "F32", "shape": [rows, encoder.dimension], "data_offsets": [0, table.nbytes]}
    header = json.dumps({"embedding.weight": entry}).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + table.tobytes())
    assert np.array_equal(load_encoder(str(folder)).encode_passages(TEXTS), encoder.encode_passages(TEXTS))


def test_a_table_of_numbers_it_cannot_read_is_refused(tmp_path: Path) -> None:
    """Rather than taken for others."""
    folder = tmp_path / "strange"
    shutil.copytree(DEFAULT_MODEL, folder)
    content = (DEFAULT_MODEL / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(content.replace(b'"F16"', b'"I16"', 1))
    assert unavailable(str(folder)).startswith(f"{folder}: the embedding model cannot be loaded (")
