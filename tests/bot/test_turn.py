"""What crosses the rim."""

from __future__ import annotations

import pytest

from bot.turn import Address, Scope, Turn, TurnKind


def test_an_address_can_be_kept_and_read() -> None:
    address = Address("https://smba.trafficmanager.net/emea/", "a:1;messageid=2", "tenant", "28:bot", "29:kåre")
    assert Address.from_json(address.to_json()) == address


@pytest.mark.parametrize(
    "written", ["", "[]", "{}", '{"service_url": "x"}', '{"service_url": "x", "conversation_id": "y", "z": 1}']
)
def test_anything_else_is_no_address(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Address.from_json(written)


@pytest.mark.parametrize(
    ("sent", "number"), [("17", 17), ("", None), ("x", None), ("-1", None), ("²", None), ("9" * 10, None)]
)
def test_a_number_is_read_off_a_button(sent: str, number: int | None) -> None:
    turn = Turn(TurnKind.PRESSED, "1", "a:1", "29:1", Scope.PERSONAL, "nb-NO", values={"case": sent})
    assert turn.number("case") == number
    assert turn.number("other") is None
