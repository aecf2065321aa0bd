"""The lexicon: words that mean the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import TERMS
from knowledge.errors import KnowledgeError
from knowledge.language.terms import Form, Terms, load_terms


def written(folder: Path, text: str, name: str = "terms.toml") -> Path:
    """Write a lexicon."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_word_has_the_other_forms_of_its_meaning(lexicon: Terms) -> None:
    """In the order of the file, without itself."""
    assert lexicon.others(("ombud",), "nb") == (("verneombud",), ("verneombod",), ("vo",))


def test_an_abbreviation_stands_for_its_word(lexicon: Terms) -> None:
    """ "VO" is how people write it."""
    assert ("verneombud",) in lexicon.others(("vo",), "nn")


def test_english_leads_to_the_norwegian_of_the_documents(lexicon: Terms) -> None:
    """Only to that: no document is searched for the English forms."""
    assert lexicon.others(("boss",), "en") == (("led",), ("sjef",), ("leiar",))
    assert not lexicon.known(("boss",), "nb")


def test_a_norwegian_word_is_known_in_an_english_question(lexicon: Terms) -> None:
    """ "Who is my verneombud?" is how foreigners ask."""
    assert ("ombud",) in lexicon.others(("verneombud",), "en")


def test_a_word_with_two_meanings_has_the_forms_of_both(tmp_path: Path) -> None:
    """Each form once."""
    terms = load_terms(
        [written(tmp_path, '[[term]]\nnb = ["frist", "dato"]\n[[term]]\nnb = ["frist", "pause", "dato"]\n')]
    )
    assert terms.others(("frist",), "nb") == (("dato",), ("paus",))


def test_a_word_without_an_entry_has_no_other_forms(lexicon: Terms) -> None:
    """The search takes it as it is."""
    assert lexicon.others(("fisk",), "nb") == ()
    assert not lexicon.known(("fisk",), "nb")


def test_an_expression_with_a_function_word_is_known_but_stands_for_no_single_word(lexicon: Terms) -> None:
    """ "Si fra" is asked for; "si" alone is not what it means in a document."""
    assert lexicon.known(("si", "fra"), "nb")
    assert lexicon.others(("si", "fra"), "nb") == (("varsl",),)
    assert lexicon.others(("varsl",), "nb") == ()


def test_an_expression_of_function_words_only_is_left_out(lexicon: Terms) -> None:
    """ "Hvor mange" says how it is asked, not what."""
    assert not lexicon.known(("hvor", "mang"), "nb")
    assert not lexicon.known(("how", "mani"), "en")


def test_the_longest_expression_is_remembered(lexicon: Terms) -> None:
    """A question is looked through in runs of at most that many words."""
    assert lexicon.longest == 3
    assert Terms().longest == 1


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        ("verneobmud", ("verneombud",)),
        ("hjemekontor", ("hjemmekontor",)),
        ("arbeidsulyke", ("arbeidsulykk",)),
        ("reiseregnig", ("reiseregning",)),
    ],
)
def test_a_misspelling_leads_to_the_likely_word(lexicon: Terms, misspelt: str, meant: Form) -> None:
    """One letter in five or six may be wrong."""
    assert lexicon.likely(misspelt, "nb") == meant


@pytest.mark.parametrize("word", ["vi", "sjaf", "lede", "blåbærsyltetøy", ""])
def test_short_and_strange_words_are_not_corrected(lexicon: Terms, word: str) -> None:
    """A word of four letters is one letter away from too many others."""
    assert lexicon.likely(word, "nb") is None


def test_later_files_are_laid_over_earlier_ones(tmp_path: Path) -> None:
    """An organisation adds its own words to the shipped ones."""
    ours = written(tmp_path, '[[term]]\nnb = ["leder", "formann"]\n', "ours.toml")
    shipped = written(tmp_path, '[[term]]\nnb = ["leder", "sjef"]\n', "shipped.toml")
    assert load_terms([shipped, ours]).others(("led",), "nb") == (("sjef",), ("formann",))


def test_no_file_and_an_empty_file_are_an_empty_lexicon(tmp_path: Path) -> None:
    """The search works without one."""
    assert not load_terms([]).known(("led",), "nb")
    assert not load_terms([written(tmp_path, "")]).known(("led",), "nb")


def test_the_shipped_lexicon_knows_the_trade() -> None:
    """Everyday speech and English lead to the documents' words."""
    terms = load_terms([TERMS])
    assert ("led",) in terms.others(("sjef",), "nb")
    assert ("verneombud",) in terms.others(("safeti", "repres"), "en")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[term]", "cannot be read"),
        ('[[term]]\nsv = ["chef"]\n', "'sv'; known are nb, nn, en, short"),
        ('[[term]]\nnb = "leder"\n', "'nb' must be a list of words"),
        ("[[term]]\nnb = [1]\n", "'nb' must be a list of words"),
        ('[[term]]\nnb = ["leder"]\n[[term]]\nnb = [" – "]\n', "number 2: 'nb' must be a list of words"),
        ('term = ["leder"]\n', "number 1 is not a table"),
        ("term = 5\n", "[[term]]"),
        ('[term]\nnb = ["leder"]\n', "[[term]]"),
    ],
)
def test_a_lexicon_of_another_form_is_refused_with_the_place(tmp_path: Path, text: str, said: str) -> None:
    """The message names the file, the entry and what is wrong with it."""
    path = written(tmp_path, text)
    with pytest.raises(KnowledgeError) as refusal:
        load_terms([path])
    assert str(refusal.value).startswith(str(path))
    assert said in str(refusal.value)


def test_a_lexicon_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    """Missing, a folder, or not UTF-8."""
    latin = tmp_path / "latin.toml"
    latin.write_bytes('[[term]]\nnb = ["måned"]\n'.encode("latin-1"))
    for path in (tmp_path / "none.toml", tmp_path, latin):
        with pytest.raises(KnowledgeError, match="cannot be read"):
            load_terms([path])
