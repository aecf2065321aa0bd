"""What stands between a text and the people it goes to."""

from __future__ import annotations

import pytest

from bot.cases.screening import LONGEST_TEXT, URGENT, Look, screen

URGENT_TEXT = "Jeg orker ikke å leve lenger"
PERSONAL_TEXT = "Innsatt Ola Hansen ringte 91 23 45 67."


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("Kan jeg få permisjon når jeg flytter?", Look.CLEAR),
        (" \n", Look.EMPTY),
        ("a" * (LONGEST_TEXT + 1), Look.TOO_LONG),
        ("Jeg vil varsle om at lederen misbruker makt", Look.REPORTING),
        ("I want to report wrongdoing at my unit", Look.REPORTING),
        ("Eg vil varsle om kritikkverdige forhold", Look.REPORTING),
        (URGENT_TEXT, Look.URGENT),
        (PERSONAL_TEXT, Look.PERSONAL),
    ],
)
def test_each_obstacle_is_seen(text: str, look: Look) -> None:
    assert screen(text, ()).look is look


def test_whistleblowing_is_never_let_through() -> None:
    everything = {URGENT, "name", "phone"}
    assert screen("Jeg vil varsle om at Ola Hansen stjeler", everything).look is Look.REPORTING


def test_danger_comes_before_personal_data_and_each_is_seen_once() -> None:
    text = f"{URGENT_TEXT}. {PERSONAL_TEXT}"
    first = screen(text, ())
    second = screen(text, first.seen)
    assert (first.look, second.look) == (Look.URGENT, Look.PERSONAL)
    assert screen(text, second.seen).look is Look.CLEAR


def test_what_was_seen_may_be_sent_but_not_what_is_new() -> None:
    """A second kind of personal data that comes in while editing is looked at as well."""
    seen = screen("Ring 91 23 45 67", ()).seen
    assert screen("Ring 91 23 45 67", seen).look is Look.CLEAR
    assert screen("Ring Kari Nordmann på 91 23 45 67", seen).look is Look.PERSONAL
