"""From a message to sentences of words."""

from __future__ import annotations

import pytest

from bot.urgent.reading import Reader

KNOWN = "jeg vil ikke leve mer orker brenner dreper selvmord det opp stress dø lenger i'm not".replace("'", "").split()
READER = Reader(KNOWN)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Jeg orker ikke mer. Det brenner!", [["jeg", "orker", "ikke", "mer"], ["det", "brenner"]]),
        ("orker ikke... mer", [["orker", "ikke", ",", "mer"]]),
        ("orker\nikke", [["orker", ",", "ikke"]]),
        ("orker\n\nikke", [["orker"], ["ikke"]]),
        ("vil dø? ja", [["vil", "dø", "?"], ["ja"]]),
        ("I’m not", [["im", "not"]]),
        ("orker ikke mer Takk", [["orker", "ikke", "mer", ",", "takk"]]),
        ("", []),
        ("😭", []),
    ],
)
def test_reads_sentences_and_clauses(text: str, sentences: list[list[str]]) -> None:
    """Full stops end sentences, commas and line breaks clauses, dots in a row nothing."""
    assert READER.read(text) == sentences


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("meeeer", ["mer"]),
        ("drepper", ["dreper"]),
        ("brener", ["brenner"]),
        ("sevlmord", ["selvmord"]),
        ("selmord", ["selvmord"]),
        ("jegvilikkeleve", ["jeg", "vil", "ikke", "leve"]),
        ("oppleve", ["oppleve"]),
        ("avdelingen", ["avdelingen"]),
    ],
)
def test_mends_slips_and_nothing_else(written: str, meant: list[str]) -> None:
    """Letters drawn out, doubled, lost or swapped, and words run together; a compound is left alone."""
    assert READER.read(written) == [meant]
