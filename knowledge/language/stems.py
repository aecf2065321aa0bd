"""Words to stems, by Snowball."""

from __future__ import annotations

from functools import lru_cache

import Stemmer

_ENGLISH = "english"
_NORWEGIAN = "norwegian"


@lru_cache(maxsize=2)
def _stemmer(algorithm: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(algorithm)


# Most words come again and again, in the lexicon as in documents.
@lru_cache(maxsize=65536)
def stem(word: str, language: str = "nb") -> str:
    """Cut the ending off a normalised word; nynorsk goes through the stemmer for bokmål, which knows most of its endings."""
    return str(_stemmer(_ENGLISH if language == "en" else _NORWEGIAN).stemWord(word))
