"""The command line as a test sees it: what was typed, and what came back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Protocol

QUESTION = "Hvem følger opp ansatte etter vold og trusler?"


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def flat(self) -> str:
        """Everything said, without the line ends that the width of the terminal made."""
        return " ".join((self.out + " " + self.err).split())

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The output, a JSON object to a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    def is_refused(self, *because: str) -> bool:
        """Tell whether the command ended with one clear line on standard error that names the causes."""
        assert self.code == 1, self
        assert self.err.startswith("trygg: "), self.err
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        assert all(cause in self.err for cause in because), self.err
        return True


class Command(Protocol):
    """Runs `trygg` with arguments."""

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Said: ...
