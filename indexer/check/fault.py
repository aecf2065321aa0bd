"""What a check finds, and how sure it is that somebody has to act."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Severity(StrEnum):
    """Whether a finding must be put right before an index is built, or is worth knowing."""

    FAULT = "fault"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Fault:
    """One finding: `message` says what is wrong and, after a semicolon, what to do."""

    path: Path
    line: int
    message: str
    severity: Severity = Severity.FAULT
