"""Telephone numbers, e-mail addresses, and numbers that are said to be an inmate's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.personal.finding import Finding, Kind

# Numbers that anybody may call, and that the bot itself names: no person's. Emergency numbers, 116 xxx and 02xxx
# have fewer digits than a person's number, so they are never found.
PUBLIC_NUMBERS = frozenset(
    {
        "22400040",  # Kirkens SOS
        "73199700",  # Arbeidstilsynet
        "55553333",  # NAV
        "55553336",  # NAV, for employers
        "23157300",  # Likestillings- og diskrimineringsombudet
    }
)
# Eight digits that begin with 2 to 9, in the ways people write them; larger sums are written in threes from behind.
_NORWEGIAN = re.compile(
    r"(?<![\d.,/\-–])(?:(?:\+|00)47[ \u00a0]?)?"
    r"([2-9]\d{7}|[2-9]\d(?:[ .\u00a0]\d\d){3}|[2-9]\d\d[ \u00a0]\d\d[ \u00a0]\d{3}|[2-9]\d{3}[ \u00a0]\d{4})"
    r"(?![\d]|[.,/\-–]\d)"
)
_FOREIGN = re.compile(r"(?<![\w+])(?:\+|00)(?!47)[1-9]\d{0,2}(?:[ \u00a0\-]?\d{2,4}){2,5}(?!\d)")
# Eight digits that are a day: "24122026", "20261224".
_DAY = re.compile(
    r"(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))"
)
_EMAIL = re.compile(r"[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63})+")
# No public source says what an inmate's number looks like, so it is known by what it is called alone.
_INMATE = re.compile(
    r"\b(?:innsatt(?:e|es)?|fange(?:ns)?|domfelt(?:e|es)?|kompis|inmate|prisoner)"
    r"[ \-]?(?:nr\.?|nummer(?:et)?|id|no\.?|number)[ :.#]*((?=[\w\-/]*\d)[\w\-/]{3,15})",
    re.IGNORECASE,
)


def contacts(text: str) -> Iterator[Finding]:
    """Find telephone numbers, e-mail addresses and inmates' numbers."""
    for match in _NORWEGIAN.finditer(text):
        digits = re.sub(r"\D", "", match[1])
        if digits not in PUBLIC_NUMBERS and not _DAY.fullmatch(match[1]):
            yield Finding(Kind.PHONE, *match.span())
    yield from (Finding(Kind.PHONE, *match.span()) for match in _FOREIGN.finditer(text))
    yield from (Finding(Kind.EMAIL, *match.span()) for match in _EMAIL.finditer(text))
    yield from (Finding(Kind.INMATE_NUMBER, *match.span(1)) for match in _INMATE.finditer(text))
