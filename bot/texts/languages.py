"""The bot's three languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

LANGUAGES = ("nb", "nn", "en")


@dataclass(frozen=True, slots=True)
class InThree(Generic[T]):
    """One thing in each language; bokmål where the bot does not know the language."""

    nb: T
    nn: T
    en: T

    def __call__(self, language: str) -> T:
        """Give it in `language`."""
        return {"nn": self.nn, "en": self.en}.get(language, self.nb)


def language_of(locale: str) -> str:
    """Tell which of the bot's languages a client's locale ("nn-NO", "en-US", "") stands for; bokmål where it says nothing."""
    primary = locale.replace("_", "-").split("-")[0].lower()
    return {"nn": "nn", "en": "en"}.get(primary, "nb")
