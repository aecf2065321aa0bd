"""Where an experts' card stands, so that it can be changed later."""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.turn import Address


@dataclass(frozen=True, slots=True)
class Posted:
    """A card in the experts' chat: where it is, and its id ("" where Teams gave none)."""

    address: Address
    message_id: str

    def to_json(self) -> str:
        """Write it down for the storage."""
        return json.dumps([self.address.to_json(), self.message_id])

    @classmethod
    def from_json(cls, written: str) -> Posted:
        """Read what `to_json` wrote."""
        address, message_id = json.loads(written)
        return cls(Address.from_json(address), message_id)
