"""Control digits. The numbers are worked out here, so that none of them has to be anybody's."""

from __future__ import annotations

import pytest

from bot.personal.numbers import is_account, is_national_id

FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def with_control_digits(nine: str, remainder: int) -> list[int] | None:
    """Work the two digits out by the rule of the National Population Register; None where one would be ten."""
    digits = [int(each) for each in nine]
    first = (remainder - sum(a * b for a, b in zip(FIRST, digits, strict=True))) % 11
    second = -sum(a * b for a, b in zip(SECOND, [*digits, first], strict=True)) % 11
    return None if 10 in (first, second) else [*digits, first, second]


def valid(date: str, remainder: int) -> list[list[int]]:
    found = (with_control_digits(f"{date}{individual:03}", remainder) for individual in range(40))
    return [each for each in found if each is not None]


@pytest.mark.parametrize("remainder", [0, 1, 2, 3])
@pytest.mark.parametrize("date", ["010190", "290204", "311232", "410190", "014190", "018190"])
def test_numbers_of_today_and_of_2032_are_known(date: str, remainder: int) -> None:
    """Born on a day, a D-number's day, and the months of hospitals' and of test numbers."""
    numbers = valid(date, remainder)
    assert numbers
    assert all(is_national_id(each) for each in numbers)


@pytest.mark.parametrize("remainder", [4, 5, 6, 7, 8, 9, 10])
def test_another_remainder_of_the_first_control_digit_is_no_number(remainder: int) -> None:
    assert not any(is_national_id(each) for each in valid("010190", remainder))


@pytest.mark.parametrize("date", ["000190", "320190", "310490", "010090", "011390", "300290", "720190"])
def test_what_is_no_day_is_no_number(date: str) -> None:
    assert not any(is_national_id(each) for each in valid(date, 0))


def test_one_wrong_digit_is_noticed() -> None:
    """Modulo 11 tells every single digit that was changed, in the second control digit at the latest."""
    for number in valid("010190", 0):
        for place in range(11):
            wrong = [*number[:place], (number[place] + 1) % 10, *number[place + 1 :]]
            assert not is_national_id(wrong)


def test_an_account_number_ends_in_its_control_digit() -> None:
    assert is_account([int(each) for each in "12345678903"])
    assert not is_account([int(each) for each in "12345678904"])
    assert not is_account([0] * 11)
