"""Which of the three languages a question is written in."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.language.function_words import BOKMAAL, ENGLISH, NYNORSK

# Letter groups that one of the languages has and the others hardly ever: they decide where function words are few.
_NYNORSK_ENDINGS = ("leik", "ingar", "heiter", "ane")
_ENGLISH_SIGNS = ("th", "wh", "sh", "ough", "tion", "ck", "ww", "wo")


def detect(words: Sequence[str], otherwise: str = "nb") -> str:
    """Tell the language of `words`: "nb", "nn" or "en"; `otherwise` where they do not say."""
    nb = sum(w in BOKMAAL and w not in NYNORSK for w in words)
    nn = sum(w in NYNORSK and w not in BOKMAAL for w in words)
    norwegian = sum(w in BOKMAAL or w in NYNORSK for w in words)
    english = sum(w in ENGLISH for w in words)
    if english > norwegian or (english == norwegian and _looks_english(words) > 0):
        return "en"
    if nn > nb:
        return "nn"
    if nb > nn:
        return "nb"
    if norwegian == 0 and english == 0 and _looks_english(words) > 0:
        return "en"
    if any(w.endswith(_NYNORSK_ENDINGS) for w in words) and nb == 0 and otherwise == "nn":
        return "nn"
    return otherwise if otherwise != "en" or norwegian == 0 else "nb"


def _looks_english(words: Sequence[str]) -> int:
    """Count signs of English less signs of Norwegian."""
    signs = sum(any(sign in w for sign in _ENGLISH_SIGNS) for w in words)
    return signs - sum(any(c in "æøå" for c in w) for w in words)
