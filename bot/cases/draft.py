"""A text in the making: it lives in its card alone, and the card's buttons carry what its inputs do not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.texts.languages import language_of
from bot.turn import Turn


@dataclass(frozen=True, slots=True)
class Draft:
    """A text in the making. It lives in the card alone: `id` makes two presses one case, `seen` what was looked at before."""

    id: str
    language: str
    text: str = ""
    group: str = ""
    named: bool = False
    seen: frozenset[str] = frozenset()

    @property
    def values(self) -> Mapping[str, str]:
        """What the card's buttons carry besides its inputs."""
        return {"draft": self.id, "language": self.language, "seen": ",".join(sorted(self.seen))}

    @classmethod
    def of(cls, turn: Turn) -> Draft:
        """Read a draft off the card that was pressed."""
        values = turn.values
        return cls(
            id=values.get("draft", ""),
            language=language_of(values.get("language") or turn.locale),
            text=values.get("text", "").strip(),
            group=values.get("group", ""),
            named=values.get("named") == "true",
            seen=frozenset(filter(None, values.get("seen", "").split(","))),
        )
