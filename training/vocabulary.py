"""The word pieces of the model: a WordPiece vocabulary learned from its training texts."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator

from tokenizers import Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import WordPiece
from tokenizers.trainers import WordPieceTrainer

_UNKNOWN = "[UNK]"
# Norwegian compounds are long, and one that is cut off would be unknown as a whole.
_LONGEST_WORD = 60
_ALPHABET = 200
# Words count by the root of how often they occur, up to this: otherwise what is merely frequent takes all places.
_MOST = 50


def learn_vocabulary(texts: Iterable[str], size: int) -> Tokenizer:
    """Learn a lower-casing tokenizer of at most `size` pieces."""
    normalizer = normalizers.BertNormalizer(handle_chinese_chars=False, strip_accents=False, lowercase=True)
    pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    counted: Counter[str] = Counter()
    for text in texts:
        counted.update(word for word, _ in pre_tokenizer.pre_tokenize_str(normalizer.normalize_str(text)))
    model = WordPiece(_learn_pieces(counted, size), unk_token=_UNKNOWN, max_input_chars_per_word=_LONGEST_WORD)
    tokenizer = Tokenizer(model)
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizer, pre_tokenizer
    return tokenizer


def _learn_pieces(counted: Counter[str], size: int) -> dict[str, int]:
    """Learn the pieces and number them.

    The trainer numbers continuing letters as it happens to meet them, and of equally frequent pairs it joins those with the
    lower numbers; named beforehand, all letters have their numbers, and the same texts give the same pieces.
    """
    letters = Counter[str]()
    for word, times in counted.items():
        letters.update(dict.fromkeys(word, times))
    usual = sorted(letter for letter, _ in sorted(letters.items(), key=lambda each: (-each[1], each[0]))[:_ALPHABET])
    trained = Tokenizer(WordPiece(unk_token=_UNKNOWN, max_input_chars_per_word=_LONGEST_WORD))
    trained.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    trainer = WordPieceTrainer(
        vocab_size=size,
        min_frequency=2,
        special_tokens=[_UNKNOWN, *usual, *(f"##{letter}" for letter in usual)],
        limit_alphabet=_ALPHABET,
        show_progress=False,
    )
    trained.train_from_iterator(_dampened(counted), trainer)
    return trained.get_vocab()


def _dampened(counted: Counter[str]) -> Iterator[str]:
    # Sorted: the order of equally frequent words must not decide which of them gets a piece.
    for word, times in sorted(counted.items()):
        yield " ".join([word] * min(math.isqrt(times), _MOST))


def grams(piece: str, shortest: int, longest: int) -> list[str]:
    """Cut a piece into its character n-grams, "<" before a word's beginning and ">" after the piece's end.

    A piece that is no word (a number, a sign) has none: its letters say nothing about what it means.
    """
    word = piece.removeprefix("##")
    if not word[:1].isalpha():
        return []
    marked = f"{word}>" if piece.startswith("##") else f"<{word}>"
    lengths = range(shortest, longest + 1)
    return [marked[start : start + n] for n in lengths for start in range(len(marked) - n + 1)]
