"""Numbers that belong to one person, told from other numbers by their control digits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from bot.personal.finding import Finding, Kind

# Eleven digits with signs between them as people write them: "010190 12345", "1234.56.78901", "12345678901".
_ELEVEN = re.compile(r"(?<![\d])\d(?:[ .\u00a0\-–]?\d){10}(?![\d])")
_IBAN = re.compile(r"\bNO\d\d(?: ?\d){11}\b", re.IGNORECASE)
# A year that has every day, for dates whose century is not known.
_LEAP = 2000
# How much is added to the day of a D-number, and to the month of test numbers and of hospitals' own ones.
# https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/
_D_NUMBER = 40
_MONTHS_ADDED = (0, 40, 65, 80)

_FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
# Until 2032 the first control digit leaves no remainder; from then on it may leave up to three (same page).
_FIRST_REMAINDERS = frozenset({0, 1, 2, 3})


def numbers(text: str) -> Iterator[Finding]:
    """Find national identity numbers, D-numbers and account numbers."""
    for match in _IBAN.finditer(text):
        if _is_iban(match[0].replace(" ", "").upper()):
            yield Finding(Kind.ACCOUNT, *match.span())
    for match in _ELEVEN.finditer(text):
        digits = [int(each) for each in match[0] if each.isdigit()]
        if is_national_id(digits):
            yield Finding(Kind.NATIONAL_ID, *match.span())
        elif is_account(digits):
            yield Finding(Kind.ACCOUNT, *match.span())


def is_national_id(digits: Sequence[int]) -> bool:
    """Tell whether eleven digits are a fødselsnummer or a D-number, of today's kind or of the kind given from 2032 on."""
    day, month = digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]
    first = _weighed(_FIRST_WEIGHTS, digits) % 11
    second = _weighed(_SECOND_WEIGHTS, digits) % 11
    return first in _FIRST_REMAINDERS and second == 0 and _is_birthday(day, month)


def is_account(digits: Sequence[int]) -> bool:
    """Tell whether eleven digits are a Norwegian account number (the last one is a control digit, modulo 11)."""
    return any(digits) and _weighed(_SECOND_WEIGHTS, digits) % 11 == 0


def _is_birthday(day: int, month: int) -> bool:
    day = day - _D_NUMBER if day > _D_NUMBER else day
    return any(_is_date(day, month - added) for added in _MONTHS_ADDED)


def _is_date(day: int, month: int) -> bool:
    try:
        date(_LEAP, month, day)
    except ValueError:
        return False
    return True


def _is_iban(iban: str) -> bool:
    """Check an IBAN by ISO 7064 (modulo 97): letters count from A = 10, the first four signs go last."""
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 == 1


def _weighed(weights: Sequence[int], digits: Sequence[int]) -> int:
    return sum(weight * digit for weight, digit in zip(weights, digits, strict=False))
