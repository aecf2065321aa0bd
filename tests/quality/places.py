"""Where the question sets are, and the day that answers are given on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.settings import HOME

HERE = Path(__file__).parent
QUESTIONS = HERE / "questions.jsonl"
HELD_OUT = HERE / "heldout.jsonl"
_OUTSIDERS = (
    "",
    "second-",
    "third-",
    "fourth-",
    "fifth-",
    "sixth-",
    "seventh-",
    "eighth-",
    "ninth-",
    "tenth-",
    "eleventh-",
    "twelfth-",
    "thirteenth-",
    "fourteenth-",
    "fifteenth-",
    "sixteenth-",
)
# All that stand here, in the order they came; numbers are set with them.
OWN = (QUESTIONS, HELD_OUT, HERE / "measured-once.jsonl", *(HERE / f"{which}outsider.jsonl" for which in _OUTSIDERS))
RESULTS = HERE / "results"
# Material beside the checkout that is no part of Trygg; what needs it is left out where it is not there.
SHARED = HOME.parent / "shared"
# An answer says when its source has expired; a fixed day keeps the texts, and so the figures, from changing overnight.
DAY = date(2026, 11, 22)


def question_sets() -> dict[str, Path]:
    """Name the question sets that are here."""
    sets = {path.stem: path for path in OWN} | {"shared": SHARED / "eval" / "questions.jsonl"}
    return {name: path for name, path in sets.items() if path.is_file()}
