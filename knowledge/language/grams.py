"""Words to character n-grams.

Norwegian writes compounds as one word ("lønnskartlegging") and has two written forms; n-grams within word bounds find a
part of a compound, a nynorsk ending and most typing errors alike.
"""

from __future__ import annotations

SIZE = 4


def grams(word: str) -> list[str]:
    """Cut a normalised word into overlapping runs of `SIZE` characters; `_` marks its two ends ("_lær", "lærl", …)."""
    bounded = f"_{word}_"
    if len(bounded) <= SIZE:
        return [bounded]
    return [bounded[i : i + SIZE] for i in range(len(bounded) - SIZE + 1)]
