"""What every card is made of."""

from __future__ import annotations

import pytest

from bot.cards import parts
from bot.turn import Button, Press


def test_a_card_without_buttons_has_no_row_for_them() -> None:
    assert "actions" not in parts.card([parts.text("Hei")])
    assert len(parts.card([], [parts.link("Les", "https://example.org")])["actions"]) == 1


@pytest.mark.parametrize(
    ("press", "kind", "extra"),
    [
        (Press.SUBMIT, "Action.Submit", {}),
        (Press.DIALOG, "Action.Submit", {"msteams": {"type": "task/fetch"}}),
        (Press.EXECUTE, "Action.Execute", {}),
    ],
)
def test_a_button_sends_its_action_and_values(press: Press, kind: str, extra: dict[str, object]) -> None:
    made = parts.action(Button("Vis", "show", {"n": "1"}, press))
    assert (made["type"], made["title"]) == (kind, "Vis")
    assert made["data"] == {"action": "show", "n": "1"} | extra
    assert made.get("verb") == ("show" if press is Press.EXECUTE else None)


def test_facts_that_nobody_knows_are_left_out() -> None:
    assert parts.facts({"Utgiver": "KDI", "Side": ""})["facts"] == [{"title": "Utgiver", "value": "KDI"}]


def test_what_a_document_writes_is_no_markup() -> None:
    assert parts.plain("*a* [b](c) <d> #e") == r"\*a\* \[b\](c) \<d\> \#e"
