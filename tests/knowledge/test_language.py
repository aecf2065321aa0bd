"""How texts are analysed and questions understood."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from knowledge.language import ANALYSER, Analysis, Concept, Inquiry, Terms, analyse, understand

IN_DOCUMENTS = {"reisebyrå", "flybillett", "kvittering", "diett", "arbeid", "116117", "alarm", "flyalarm", "travelag"}

ANY_TEXT = st.one_of(
    st.text(st.characters()),
    st.lists(st.sampled_from("hvem er min nærmeste leder si fra å 112 reise regning VO work from home , ?".split()))
    .map(" ".join),
)  # fmt: skip


def asked(text: str, lexicon: Terms, locale: str = "nb") -> Inquiry:
    """Understand a question where the documents hold a handful of words."""
    return understand(text, lexicon, IN_DOCUMENTS.__contains__, locale)


def written(inquiry: Inquiry) -> list[str]:
    """The concepts as written."""
    return [" ".join(concept.written) for concept in inquiry.concepts]


def test_a_text_is_analysed_into_stems_and_runs_of_letters() -> None:
    """Function words are left out of both."""
    assert analyse("Du skal levere den.") == Analysis(("lever",))
    assert analyse("Du skal levere den.").grams == ("_lev", "leve", "ever", "ver_")


def test_the_analysis_has_not_changed_without_its_name() -> None:
    """An index remembers the name of its analysis: where these stems come out otherwise, ANALYSER must change too."""
    text = "Arbeidsgiveren skal kartlegge lønnen. Vi forskar på heimekontora. § 4-3, 40 %."
    stems = "arbeidsgiver kartlegg lønn forsk heimekontor 4 3 40".split()
    assert (ANALYSER, list(analyse(text).stems)) == ("nb-nn-en/stems+4grams/3", stems)


def test_function_words_are_those_of_the_text_s_language() -> None:
    """ "Men" is a Norwegian conjunction and English people."""
    assert analyse("Men kvinner", "nb").stems == ("kvinn",)
    assert analyse("Men and women", "en").stems == ("men", "women")


def test_both_forms_of_norwegian_are_analysed_alike() -> None:
    """A question in nynorsk must fall on the stems of a document in bokmål."""
    assert analyse("kva for ein arbeidsgivar", "nn") == analyse("kva for ein arbeidsgivar", "nb")


def test_english_has_its_own_stemmer() -> None:
    """It knows that "policy" and "policies" are one word."""
    assert analyse("policies", "en").stems == analyse("policy", "en").stems
    assert analyse("policies", "nb").stems != analyse("policy", "nb").stems


def test_a_question_keeps_its_text_its_words_and_what_it_wants(lexicon: Terms) -> None:
    """The text goes to the model as it is; the words tell what kind of answer is wanted."""
    inquiry = asked("Hvem er sjefen min?", lexicon)
    assert inquiry.text == "Hvem er sjefen min?"
    assert inquiry.words == ("hvem", "er", "sjefen", "min")
    assert (inquiry.language, inquiry.wants) == ("nb", "who")
    assert inquiry.concepts == (Concept(("sjef",), (("led",), ("leiar",)), known=True),)


def test_what_is_told_beside_the_question_is_known_as_such(lexicon: Terms) -> None:
    """A message of one sentence, or one that asks nowhere, tells nothing beside."""
    inquiry = asked("Bilen står ute. Hvem er sjefen?", lexicon)
    assert {concept.written[0]: concept.aside for concept in inquiry.concepts}["sjef"] is False
    assert [concept.written for concept in inquiry.concepts if concept.aside] == [("bil",), ("ute",)]
    assert not any(concept.aside for concept in asked("Bilen er borte. Si det til sjefen.", lexicon).concepts)


def test_a_concept_s_forms_begin_with_the_written_one() -> None:
    """The search trusts it more than the others."""
    assert Concept(("a",), (("b",), ("c", "d"))).forms == (("a",), ("b",), ("c", "d"))


# --- Compounds ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "concepts"),
    [
        ("reise regning", ["reiseregning"]),
        ("arbeids ulykken", ["arbeidsulykk"]),
        ("Reise regning for fly billetter", ["reiseregning", "flybillett"]),
        ("verne ombud", ["verneombud"]),
        ("reise byrå kvittering", ["reisebyrå", "kvittering"]),
    ],
)
def test_a_compound_written_apart_is_put_together(lexicon: Terms, question: str, concepts: list[str]) -> None:
    """Where the lexicon or the documents have it in one word."""
    assert written(asked(question, lexicon)) == concepts


def test_words_that_nobody_writes_together_stay_apart(lexicon: Terms) -> None:
    """Neither lexicon nor documents have "kvitteringdiett"."""
    assert written(asked("kvittering diett", lexicon)) == ["kvittering", "diett"]


def test_a_compound_of_three_parts_is_put_together_from_the_left(lexicon: Terms) -> None:
    """Each joined word may be the beginning of a longer one."""
    known = {"brannvern", "brannvernplan"}
    assert written(understand("brann vern planen", lexicon, known.__contains__)) == ["brannvernplan"]


def test_english_words_are_never_joined(lexicon: Terms) -> None:
    """English writes compounds apart."""
    assert written(asked("which travel agency", lexicon)) == ["travel", "agenc"]
    assert written(asked("the verne ombud is what", lexicon)) == ["vern", "ombud"]


def test_function_words_and_numbers_are_never_joined(lexicon: Terms) -> None:
    """ "116 117" is a telephone number; "på" and "alarm" make no compound."""
    inquiry = understand("116 117 på alarm", lexicon, {"116117", "116", "117", "påalarm", "alarm"}.__contains__)
    assert written(inquiry) == ["116", "117", "alarm"]


# --- Misspellings -------------------------------------------------------------------------------------------------


def test_a_misspelling_may_mean_the_lexicon_s_word_and_all_its_forms(lexicon: Terms) -> None:
    """The word as written stays first: it may be right after all."""
    (concept,) = asked("hjemekontor", lexicon).concepts
    assert concept == Concept(("hjemekontor",), (("hjemmekontor",), ("heimekontor",)), known=True)


def test_a_word_that_the_documents_have_is_not_corrected(lexicon: Terms) -> None:
    """It is spelt as its writers spell it."""
    (concept,) = understand("hjemekontor", lexicon, {"hjemekontor"}.__contains__).concepts
    assert concept == Concept(("hjemekontor",), (), known=False)


def test_a_word_that_nobody_has_stands_alone(lexicon: Terms) -> None:
    """The answer will say that nothing was found."""
    assert asked("skattefradrag", lexicon).concepts == (Concept(("skattefradrag",)),)


# --- Expressions --------------------------------------------------------------------------------------------------


def test_the_longest_expression_counts(lexicon: Terms) -> None:
    """ "Nærmeste leder" is one concept, not "nærmeste" and "leder"."""
    assert written(asked("nærmeste leder og leder", lexicon)) == ["nærmest led", "led"]


def test_an_expression_may_hold_function_words(lexicon: Terms) -> None:
    """ "Si fra" would be "si" without them."""
    inquiry = asked("Hvordan skal jeg si fra?", lexicon)
    assert inquiry.concepts == (Concept(("si", "fra"), (("si",), ("varsl",)), known=True),)


def test_an_english_expression_leads_to_norwegian_words(lexicon: Terms) -> None:
    """The documents are Norwegian."""
    (concept,) = asked("Can I work from home?", lexicon).concepts
    assert concept.forms == (("work", "from", "home"), ("home",), ("hjemmekontor",), ("heimekontor",))


def test_a_concept_that_is_named_twice_counts_once(lexicon: Terms) -> None:
    """Repeating a word does not make it weigh more."""
    assert written(asked("sjef sjefen SJEFER", lexicon)) == ["sjef"]


# --- Languages ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "language", "concepts"),
    [
        ("Når kan jeg få diett?", "nb", ["diett"]),
        ("Når kan eg ikkje få diett?", "nn", ["diett"]),
        ("When can I get an alarm?", "en", ["alarm"]),
        ("Over there is the alarm", "en", ["alarm"]),
    ],
)
def test_function_words_of_the_question_s_language_are_left_out(
    lexicon: Terms, question: str, language: str, concepts: list[str]
) -> None:
    """What is left is what it asks about."""
    inquiry = asked(question, lexicon)
    assert (inquiry.language, written(inquiry)) == (language, concepts)


@pytest.mark.parametrize("question", ["", "?!", "hva er det", "korleis då", "what is it", "\U0001f642"])
def test_a_question_about_nothing_has_no_concepts(lexicon: Terms, question: str) -> None:
    """There is nothing to look for."""
    assert asked(question, lexicon).concepts == ()


def test_the_locale_decides_where_the_words_do_not(lexicon: Terms) -> None:
    """A Norwegian word in a client set to nynorsk is answered in nynorsk."""
    assert asked("diett", lexicon, "nn").language == "nn"


@settings(max_examples=200, deadline=None)
@given(text=ANY_TEXT, locale=st.sampled_from(["nb", "nn", "en", ""]))
@example(text="\ud83d reise regning", locale="nb")
def test_any_text_is_understood_and_always_alike(lexicon: Terms, text: str, locale: str) -> None:
    """Nothing that a person can send raises; a concept has at least one stem in each of its forms."""
    inquiry = asked(text, lexicon, locale)
    assert inquiry == asked(text, lexicon, locale)
    assert all(form for concept in inquiry.concepts for form in concept.forms)
    assert len({concept.written for concept in inquiry.concepts}) == len(inquiry.concepts)
