"""The nouns: a kind of personal data, and where it stands in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What tells who somebody is."""

    NATIONAL_ID = "national-id"
    ACCOUNT = "account"
    PHONE = "phone"
    EMAIL = "email"
    INMATE_NUMBER = "inmate-number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something personal in a text: its kind, and where it stands (`text[start:end]`)."""

    kind: Kind
    start: int
    end: int
