"""Names of people, where the words around or the name itself make it sure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.personal.finding import Finding, Kind
from bot.personal.lists import FIRST_NAMES, INTRODUCED, NO_NAMES, ROLES

_CAPITALISED = r"[A-ZÆØÅÄÖÉ][a-zæøåäöéèü]+(?:[\-'][A-ZÆØÅÄÖ]?[a-zæøåäöéèü]+)?"
# Between the parts of a name: "Anne van Dijk", "Kari S. Moen".
_BETWEEN = r"(?:(?:van|von|de|der|af|al|el|bin)[ ]|[A-ZÆØÅ]\.[ ]?)?"
_FURTHER = rf"(?:[ ]{_BETWEEN}{_CAPITALISED})"
_WORD = re.compile(_CAPITALISED)


def _either(expressions: str) -> str:
    longest_first = sorted(expressions.strip().splitlines(), key=len, reverse=True)
    return "|".join(re.escape(each) for each in longest_first)


# "innsatt Ola Hansen", "kollegaen min Kari": the role in any case, the name with a capital.
_OF_A_ROLE = re.compile(
    rf"\b(?i:{_either(ROLES)})(?i:[ ](?:min|mi|mitt|vår|hans|hennes|my|our))?(?i:[ ](?:som heter|ved navn|kalt|called|named))?"
    rf"[ ]({_CAPITALISED}{_FURTHER}{{0,3}})"
)
_INTRODUCED = re.compile(rf"\b(?i:{_either(INTRODUCED)})[ ,:]{{0,2}}\n?[ ]?({_CAPITALISED}{_FURTHER}{{0,3}})")
# "Kari Nordmann" anywhere; what begins with a known first name is no unit and no law.
_FULL = re.compile(rf"\b((?:{_either(FIRST_NAMES)})(?:-{_CAPITALISED})?{_FURTHER}{{1,3}})")


def names(text: str) -> Iterator[Finding]:
    """Find names of people."""
    for pattern in (_OF_A_ROLE, _INTRODUCED, _FULL):
        for match in pattern.finditer(text):
            if _is_name(match[1]):
                yield Finding(Kind.NAME, *match.span(1))


def _is_name(words: str) -> bool:
    """Tell a name from a place, a unit or an office that also has a capital."""
    return not any(each.lower() in NO_NAMES for each in _WORD.findall(words))
