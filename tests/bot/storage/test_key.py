"""The operator's key: what it hides, and what it refuses to open."""

from __future__ import annotations

import pytest

from bot.storage.errors import StorageError
from bot.storage.key import OperatorKey, new_secret
from tests.bot.storing import SECRET


def test_an_identifier_is_hashed_the_same_each_time_and_not_by_another_key(key: OperatorKey) -> None:
    hashed = key.identify("owner", "29:ola")
    assert hashed == OperatorKey(SECRET).identify("owner", "29:ola")
    assert hashed != OperatorKey(new_secret()).identify("owner", "29:ola")
    assert "ola" not in hashed


@pytest.mark.parametrize(
    "other", [("owner", "29:kari"), ("conversation", "29:ola"), ("owner", "29:", "ola"), ("owner",)]
)
def test_different_things_have_different_hashes(other: tuple[str, ...], key: OperatorKey) -> None:
    """Also where the parts laid end to end read the same."""
    assert key.identify(*other) != key.identify("owner", "29:ola")


def test_two_rows_of_one_person_do_not_look_alike_and_both_are_found(key: OperatorKey) -> None:
    first, second = key.mark("feedback", "29:ola"), key.mark("feedback", "29:ola")
    assert first.partition(":")[2] != second.partition(":")[2]
    assert key.is_marked("feedback", "29:ola", first)
    assert key.is_marked("feedback", "29:ola", second)
    assert not key.is_marked("feedback", "29:kari", first)
    assert not key.is_marked("case", "29:ola", first)


def test_what_is_sealed_opens_again_and_shows_nothing(key: OperatorKey) -> None:
    sealed = key.seal("case", "Hvem kan jeg snakke med? 🙂")
    assert b"snakke" not in sealed
    assert key.unseal("case", sealed) == "Hvem kan jeg snakke med? 🙂"
    assert key.seal("case", "") == b""
    assert key.unseal("case", b"") == ""


def test_half_a_character_is_sealed_as_a_question_mark(key: OperatorKey) -> None:
    """A comment may hold one: JSON can, and a phone that cuts an emoji in two sends it."""
    assert key.unseal("feedback", key.seal("feedback", "bra \ud83d")) == "bra ?"


def test_the_same_text_is_never_sealed_the_same_way(key: OperatorKey) -> None:
    """Otherwise two who say the same could be seen to."""
    assert key.seal("case", "ja") != key.seal("case", "ja")


def test_a_seal_opens_with_its_own_key_as_its_own_kind_and_unbroken_only(key: OperatorKey) -> None:
    sealed = key.seal("case", "hemmelig")
    for other, kind, text in [
        (OperatorKey(new_secret()), "case", sealed),
        (key, "feedback", sealed),
        (key, "case", sealed[:-1] + bytes([sealed[-1] ^ 1])),
        (key, "case", sealed[:5]),
    ]:
        with pytest.raises(StorageError, match="does not open"):
            other.unseal(kind, text)


def test_a_short_secret_is_refused_without_being_shown() -> None:
    with pytest.raises(StorageError, match="TRYGG_HASH_KEY") as refusal:
        OperatorKey("hunter2")
    assert "hunter2" not in str(refusal.value)


def test_the_key_shows_itself_nowhere(key: OperatorKey) -> None:
    assert SECRET not in f"{key!r} {key} {vars(key)!r}".replace(repr(key._secret), "")
    assert SECRET not in key.fingerprint


def test_white_space_around_a_secret_in_a_file_does_not_matter() -> None:
    assert OperatorKey(f" {SECRET}\n").fingerprint == OperatorKey(SECRET).fingerprint
