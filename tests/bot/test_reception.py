"""Which feature a turn is led to."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.reception import Feature, Reception, Unhandled
from bot.turn import Message, Reply, Scope, Turn, TurnKind


def turn(kind: TurnKind, text: str = "", action: str = "") -> Turn:
    return Turn(kind, "1", "c", "u", Scope.PERSONAL, "nb-NO", text, action=action)


def saying(words: str) -> Feature:
    async def say(turn: Turn) -> Sequence[Reply]:
        return [Message(words)]

    return say


@pytest.fixture
def reception() -> Reception:
    made = Reception(saying("conversation"))
    made.on(TurnKind.INSTALLED, saying("welcome"))
    made.on(TurnKind.PRESSED, saying("take"), "case.take")
    made.on(TurnKind.DIALOG_OPENED, saying("passage"), "case.take")
    made.on(TurnKind.FEEDBACK, saying("thanks"))
    made.when(lambda turn: "slett" in turn.text, saying("deleted"))
    made.when(lambda turn: "slett alt" in turn.text, saying("never"))
    return made


@pytest.mark.parametrize(
    ("given", "feature"),
    [
        (turn(TurnKind.MESSAGE, "Hva er SEB?"), "conversation"),
        (turn(TurnKind.EDITED, "Hva er SEB?"), "conversation"),
        (turn(TurnKind.MESSAGE, "slett alt"), "deleted"),
        (turn(TurnKind.EDITED, "slett alt"), "deleted"),
        (turn(TurnKind.INSTALLED), "welcome"),
        (turn(TurnKind.PRESSED, action="case.take"), "take"),
        (turn(TurnKind.DIALOG_OPENED, action="case.take"), "passage"),
        (turn(TurnKind.FEEDBACK, action="like"), "thanks"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_turn_goes_to_its_feature(given: Turn, feature: str, reception: Reception) -> None:
    """By kind, by action, or by what is recognised in its words: the first that recognises it."""
    assert await reception(given) == [Message(feature)]


async def test_urgent_words_go_to_the_conversation_whatever_else_is_in_them(reception: Reception) -> None:
    assert await reception(turn(TurnKind.MESSAGE, "slett meg, jeg orker ikke å leve lenger")) == [
        Message("conversation")
    ]


@pytest.mark.parametrize(
    "given", [turn(TurnKind.PRESSED, action="gone"), turn(TurnKind.SEARCHED), turn(TurnKind.REMOVED)]
)
async def test_what_nobody_handles_is_said_to_be_so(given: Turn, reception: Reception) -> None:
    with pytest.raises(Unhandled):
        await reception(given)


def test_two_features_cannot_have_one_action(reception: Reception) -> None:
    with pytest.raises(ValueError, match=r"case\.take"):
        reception.on(TurnKind.PRESSED, saying("other"), "case.take")
