"""Cues that add up, where no whole pattern stands."""

from __future__ import annotations

import pytest

from bot.triage import danger
from bot.urgent.cues.cue import Cue
from bot.urgent.evidence import CUES, ENOUGH, Evidence, Scales
from bot.urgent.reading import Reader
from bot.urgent.rules import Danger
from bot.urgent.table import Table

SCALES = Scales()
READER = Reader(SCALES.vocabulary)
EVERY_CUE = [cue for cues in CUES.values() for cue in cues]


def weigh(message: str, urgent: Danger) -> Evidence:
    return next(each for each in SCALES.weigh(READER.read(message)) if each.danger is urgent)


def names(evidence: Evidence) -> list[str]:
    return [cue.name for cue in (*evidence.own, *evidence.around)]


@pytest.mark.parametrize(
    ("message", "urgent", "expected"),
    [
        ("Jeg har skrevet brevene.", Danger.LIFE, ["letters and greetings", "told of someone, not asked"]),
        ("Han står i gangen nå.", Danger.VIOLENCE, ["a place at hand", "now", "told of someone, not asked"]),
        ("It smells of gas in here.", Danger.FIRE, ["smoke and smell"]),
    ],
)
def test_says_which_cues_it_found(message: str, urgent: Danger, expected: list[str]) -> None:
    """The evidence can be told by name, so that a person can follow the sum."""
    evidence = weigh(message, urgent)

    assert set(expected) <= set(names(evidence))
    assert evidence.sum == sum(cue.weight for cue in (*evidence.own, *evidence.around))


def test_a_cue_counts_once() -> None:
    """Saying the same thing in many words makes it no likelier."""
    once, often = (weigh(message, Danger.FIRE).own for message in ("Det er flammer her.", "Flammer her, flammer der."))

    assert once == often != ()


@pytest.mark.parametrize(
    ("told", "talk"),
    [
        ("Han satt i baksetet og ventet på meg.", "Han satt i baksetet og ventet på henne, i den filmen."),
        ("Jeg har samlet pillene under madrassen.", "Hvem har ansvaret når piller er samlet under madrassen?"),
        ("Det kommer røyk fra stikkontakten.", "Det kom røyk fra stikkontakten på øvelsen i 2022."),
    ],
    ids=["a film", "a responsibility", "an exercise of a year ago"],
)
def test_talk_about_such_things_outweighs_them(told: str, talk: str) -> None:
    """A film, a routine and a past year are worth more than the cues they speak of."""
    assert danger(told)
    assert danger(talk) is None


def test_what_stands_beside_a_cue_is_none_by_itself() -> None:
    """Weariness, told of and now, is not enough without a cue of the danger's own."""
    evidence = weigh("Jeg er så sliten nå.", Danger.LIFE)

    assert not evidence.own
    assert evidence.sum >= ENOUGH
    assert not evidence.enough


@pytest.mark.parametrize("cue", EVERY_CUE, ids=lambda cue: cue.name)
def test_every_cue_can_be_read_and_speaks_for_a_danger(cue: Cue) -> None:
    """All tables are in the language of the patterns, and none weighs as much as an alarm."""
    assert len(Table([cue.patterns]).vocabulary) > 10
    assert 0 < cue.weight < ENOUGH


def test_asking_and_telling_weigh_differently() -> None:
    """Who tells of somebody and asks nothing writes to be heard."""
    assert weigh("Jeg skal se havet.", Danger.LIFE).sum > weigh("Skal jeg se havet?", Danger.LIFE).sum
