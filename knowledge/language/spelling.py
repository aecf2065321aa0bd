"""Are two stems one word? With another ending, or misspelt."""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

# Spelling this much alike is taken for a typing error: one letter in five or six.
LEAST_ALIKE = 0.8
_TYPO_TRUST = 0.8
# In shorter words one letter makes another word: "sjakk" is not "sjokk".
_SHORTEST_MISSPELT = 6
# Stems that begin alike this far and differ in an ending only this long are one word: the stemmer knows bokmål's endings best.
_LEAST_PREFIX = 5
_LONGEST_ENDING = 3
_ENDING_TRUST = 0.9


def same_word(stem: str, other: str) -> float:
    """Tell how surely two stems are one word, 0 to 1: with another ending ("forskar", "forsk"), or misspelt."""
    shorter = min(len(stem), len(other))
    if (
        shorter >= _LEAST_PREFIX
        and abs(len(stem) - len(other)) <= _LONGEST_ENDING
        and stem[:shorter] == other[:shorter]
    ):
        return _ENDING_TRUST
    if shorter < _SHORTEST_MISSPELT:
        return 0.0
    alike = Levenshtein.normalized_similarity(stem, other)
    return alike * _TYPO_TRUST if alike >= LEAST_ALIKE else 0.0
