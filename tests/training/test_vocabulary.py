"""The word pieces, and the letters they are composed of."""

from __future__ import annotations

from tests.training.making import BOATS, HENS, law_sections
from training.vocabulary import grams, learn_vocabulary


def test_two_vocabularies_from_the_same_texts_are_the_same() -> None:
    """Whatever the order of the texts."""
    texts = [section.prose for section in law_sections()] * 3
    first = learn_vocabulary(texts, 400).to_str()
    assert learn_vocabulary(texts, 400).to_str() == first
    assert learn_vocabulary(texts[::-1], 400).to_str() == first


def test_a_vocabulary_has_no_more_pieces_than_asked_for() -> None:
    assert learn_vocabulary([BOATS, HENS], 150).get_vocab_size() <= 150


def test_norwegian_letters_and_long_compounds_are_read() -> None:
    """Å is no A, and no word of sixty letters is unknown as a whole."""
    tokenizer = learn_vocabulary([BOATS, HENS] * 3, 400)
    assert tokenizer.encode("FØR").tokens == tokenizer.encode("før").tokens
    assert tokenizer.encode("båt").tokens != tokenizer.encode("bat").tokens
    assert "[UNK]" not in tokenizer.encode("flytevest" * 6).tokens


def test_a_piece_is_cut_into_its_letters() -> None:
    """Beginnings and ends are marked, so that they are told from middles; a continuing piece has no beginning."""
    assert grams("båt", 3, 4) == ["<bå", "båt", "åt>", "<båt", "båt>"]
    assert grams("##en", 3, 5) == ["en>"]
    assert grams("2020", 3, 5) == []
    assert grams("§", 3, 5) == []
