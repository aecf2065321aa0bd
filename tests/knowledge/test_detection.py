"""Which language a question is taken to be in."""

from __future__ import annotations

import pytest

from knowledge.language.detection import detect
from knowledge.language.words import words


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Hvem har ansvaret for dette?", "nb"),
        ("jeg ble slått på jobb hva nå", "nb"),
        ("Kven har ansvaret for dette?", "nn"),
        ("kva gjer eg no", "nn"),
        ("Korleis melder eg frå?", "nn"),
        ("Who is responsible for this?", "en"),
        ("can i work from home", "en"),
        ("my manager harasses me", "en"),
    ],
)
def test_function_words_tell_the_language(question: str, language: str) -> None:
    """Each language has small words that the others lack; where the asker sits does not matter then."""
    assert {detect(words(question), otherwise) for otherwise in ("nb", "nn", "en")} == {language}


@pytest.mark.parametrize("otherwise", ["nb", "nn", "en"])
def test_words_that_do_not_tell_leave_it_to_the_locale(otherwise: str) -> None:
    """A single word such as "permisjon" is the same in both forms of Norwegian."""
    assert detect(["permisjon"], otherwise) == otherwise
    assert detect([], otherwise) == otherwise


@pytest.mark.parametrize("word", ["whistleblowing", "health", "sick", "discrimination"])
def test_letter_groups_give_english_away(word: str) -> None:
    """Norwegian hardly ever writes th, wh, ck or tion."""
    assert detect([word], "nb") == "en"


def test_norwegian_letters_outweigh_english_letter_groups() -> None:
    """A Norwegian compound may hold "ck" by chance."""
    assert detect(["snåckskål"], "nn") == "nn"


def test_words_common_to_both_forms_are_bokmaal_for_one_with_an_english_client() -> None:
    """ "Kan du" is Norwegian, though not of one form: an English locale cannot be right."""
    assert detect(["kan", "du"], "en") == "nb"
    assert detect(["kan", "du"], "nn") == "nn"


def test_an_english_word_in_a_norwegian_question_changes_nothing() -> None:
    """Norwegians say "feedback" and "deadline" too."""
    assert detect(words("hva er deadline for feedback"), "nb") == "nb"
