"""What crosses the rim."""

from __future__ import annotations

import pytest

from bot.turn import Address


def test_an_address_can_be_kept_and_read() -> None:
    address = Address("https://smba.trafficmanager.net/emea/", "a:1;messageid=2", "tenant", "28:bot", "29:kåre")
    assert Address.from_json(address.to_json()) == address


@pytest.mark.parametrize(
    "written", ["", "[]", "{}", '{"service_url": "x"}', '{"service_url": "x", "conversation_id": "y", "z": 1}']
)
def test_anything_else_is_no_address(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Address.from_json(written)
