"""Does somebody ask for people instead of sources? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

# The message begins with the request; a question about whom to ask ("hvem kan jeg spørre i HR?") is one for the sources.
_BEFORE = """
jeg vil|jeg vil gjerne|jeg ønsker å|jeg trenger å|kan jeg|kan jeg få|få|kan du
eg vil|eg vil gjerne|eg ønskjer å|eg treng å|kan eg|kan eg få
i want to|i would like to|i need to|can i|could i|may i|let me|please|can you
"""
_ASKING_IN_NORWEGIAN = """
spør|spørre|spørje|kontakt|kontakte|snakk med|snakke med|prat med|prate med|send til|sende til|send dette til|sende dette til
"""
_ASKING_IN_ENGLISH = """
ask|contact|talk to|talk with|speak to|speak with|send to|send this to
"""
_PEOPLE = """
hr|hms|verneombud|verneombudet|verneombod|verneombodet|noen i hr|nokon i hr|noen på hr
et menneske|eit menneske|menneske|mennesker|en person|ein person|noen|nokon
health and safety|the safety representative|a human|a human being|a person|a real person|someone|somebody|people|someone in hr
"""
# Behind these stands what it is about; without one, what goes on ("snakke med noen som er sint") is another sentence.
_LEADING_OVER = "om|about"
_POLITE = "takk|please|nå|no|now"


def _either(expressions: str) -> str:
    return "|".join(sorted(_listed(expressions), key=len, reverse=True))


def _listed(text: str) -> Iterable[str]:
    return (each for line in text.strip().splitlines() for each in line.split("|"))


_REQUEST = re.compile(
    rf"/?(?:(?:{_either(_BEFORE)}) )?(?:{_either(_ASKING_IN_NORWEGIAN)}|(?P<english>{_either(_ASKING_IN_ENGLISH)}))"
    rf" (?:{_either(_PEOPLE)})(?: (?:{_POLITE}))?"
    rf"(?P<rest>\W*|\W+(?:{_LEADING_OVER})\b.*|\s*[.,:;!?–-].*)",
    re.IGNORECASE | re.DOTALL,
)
_LED_OVER = re.compile(rf"^\W*(?:(?:{_LEADING_OVER})\b)?\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody wants to ask people about, in their own words ("" where they did not say), and whether they ask in English."""

    about: str
    in_english: bool


def request_in(text: str) -> Request | None:
    """Read a request for people; None where a message is something else."""
    match = _REQUEST.fullmatch(" ".join(text.split()))
    return None if match is None else Request(_LED_OVER.sub("", match["rest"]), match["english"] is not None)
