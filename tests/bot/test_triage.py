"""What is urgent, and what only sounds so. The sentences stand in `tests/bot/urgent/`."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.triage import Danger, danger, is_reporting
from knowledge.language.words import words
from tests.bot.urgent import concepts, heldout, outsider, sealed, sentences, voices
from tests.bot.urgent.rounds import MISSED, ROUNDS


def lines(table: str) -> list[str]:
    return [line.strip() for line in table.strip().splitlines()]


def urgent(tables: Mapping[Danger, str]) -> list[tuple[str, Danger]]:
    return [(line, each) for each, table in tables.items() for line in lines(table)]


EVERY_URGENT = [line for line, _ in urgent(sentences.URGENT)]


@pytest.mark.parametrize(("sentence", "expected"), urgent(sentences.URGENT))
def test_tells_what_someone_is_in_danger_of(sentence: str, expected: Danger) -> None:
    """Each urgent sentence alarms, and with the number that helps against it."""
    assert danger(sentence) is expected


@pytest.mark.parametrize("sentence", lines(sentences.QUIET))
def test_talk_about_danger_does_not_alarm(sentence: str) -> None:
    """Statistics, routines, the past, drills and sayings are questions like others."""
    assert danger(sentence) is None


@pytest.mark.parametrize(("sentence", "expected"), urgent(heldout.URGENT))
def test_finds_the_held_out_urgent_sentences(sentence: str, expected: Danger) -> None:
    """The sentences written before the rules alarm too; `rounds.py` tells how many did so at first sight."""
    assert danger(sentence) is expected


@pytest.mark.parametrize("sentence", lines(heldout.QUIET))
def test_leaves_the_held_out_quiet_sentences_alone(sentence: str) -> None:
    """None of the look-alikes written before the rules alarms."""
    assert danger(sentence) is None


EVERY_ROUND = ROUNDS | concepts.CONCEPTS


@pytest.mark.parametrize("name", EVERY_ROUND)
def test_misses_only_what_is_known_to_be_missed(name: str) -> None:
    """Of the later rounds all urgent sentences alarm but those that are named, and no quiet one does."""
    missed = {line for line, _ in urgent(EVERY_ROUND[name].urgent) if danger(line) is None}
    alarmed = {line for line in lines(EVERY_ROUND[name].quiet) if danger(line)}

    assert missed <= MISSED | concepts.MISSED
    assert not alarmed


VOICES = [*voices.OUTRIGHT.values(), *voices.OTHERWISE.values(), voices.SECOND, voices.THIRD, voices.FOURTH]


def test_hears_many_voices_but_those_it_is_known_to_miss() -> None:
    """Of messages in all manners, oblique ones too, all alarm but those that are named."""
    missed = {line for table in VOICES for line in lines(table) if danger(line) is None}

    assert missed <= voices.MISSED


@pytest.mark.parametrize("half", [outsider.FIRST, outsider.SECOND], ids=["first", "second"])
def test_hears_an_outsider_hint_at_danger(half: outsider.Half) -> None:
    """Everything said outright alarms, of what is hinted at all but what is named, and nothing that only sounds like it."""
    assert [line for line in lines(half.direct) if danger(line) is None] == []
    assert {line for line in lines(half.indirect) if danger(line) is None} <= outsider.MISSED
    assert [line for line in lines(half.quiet) if danger(line)] == []


def test_hears_what_it_was_not_made_with() -> None:
    """Of messages that nothing was learnt from, no more is missed than when they were first asked, and no more alarms."""
    urgent_ones = [*lines(sealed.SEALED.direct), *lines(sealed.SEALED.indirect)]
    assert {line for line in urgent_ones if danger(line) is None} <= set(lines(sealed.MISSED))
    assert {line for line in lines(sealed.SEALED.quiet) if danger(line)} <= set(lines(sealed.ALARMING))


@pytest.mark.parametrize("table", [voices.QUIET, voices.SECOND_QUIET, voices.THIRD_QUIET, voices.FOURTH_QUIET])
def test_leaves_an_ordinary_bad_day_alone(table: str) -> None:
    """Weariness, quarrels, deaths in the family, past events and figures of speech are talk."""
    assert [line for line in lines(table) if danger(line)] == []


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("Ser ikke lys i enden av tunnelen.", Danger.LIFE),
        ("Ser ikke lys i enden av tunnelen for prosjektet.", None),
        ("Hvem ser ikke lys i enden av tunnelen?", None),
        ("Alt er svart, jeg gråter hele tiden og orker ikke jobben.", Danger.LIFE),
    ],
    ids=["alone", "of work", "asked about", "of work, and more than one"],
)
def test_a_faint_sign_counts_by_what_stands_around_it(message: str, expected: Danger | None) -> None:
    """Alone and asking nothing it is heard; beside a day at work it needs company."""
    assert danger(message) is expected


def test_has_enough_sentences_of_both_kinds() -> None:
    """Rules are only as good as what they are tried on."""
    assert len(EVERY_URGENT) >= 150
    assert len(lines(sentences.QUIET)) >= 150
    assert len(urgent(heldout.URGENT)) + len(lines(heldout.QUIET)) >= 80


@pytest.mark.parametrize(
    "as_written",
    [str.upper, "😭😭 {} 🙏".format, "Hei! {}".format, "{}!!!".format, "{} Takk.".format, "Vi har det fint. {}".format],
    ids=["in capitals", "between emojis", "after a greeting", "shouted", "with thanks", "after something else"],
)
def test_hears_it_however_it_is_framed(as_written: Callable[[str], str]) -> None:
    """Capitals, emojis, greetings and thanks change nothing."""
    lost = [line for line in EVERY_URGENT if danger(as_written(line)) is None]

    assert lost == []


@pytest.mark.parametrize("written", [("a", "o", "a"), ("ae", "oe", "aa")], ids=["dropped", "spelt out"])
def test_needs_no_norwegian_keyboard(written: tuple[str, ...]) -> None:
    """Without æ, ø and å a sentence means the same; only words run together are lost."""
    keyboard = str.maketrans(dict(zip("æøå", written, strict=True)))
    lost = [line for line in EVERY_URGENT if " " in line and danger(line.translate(keyboard)) is None]

    assert lost == []


@pytest.mark.parametrize(
    "message",
    [
        "jeg orker\nikke mer",
        "jeg vil ikke\nleve lenger",
        "Hei\n\nJeg har et spørsmål om ferie.\n\njeg vil dø",
        "orker ikke...\n... mer",
    ],
)
def test_hears_what_is_written_line_by_line(message: str) -> None:
    """People write to a chat line by line."""
    assert danger(message) is Danger.LIFE


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("Vi hadde brann i fjor. Nå brenner det igjen på kjøkkenet.", Danger.FIRE),
        ("Hvor mange blir utsatt for vold? En innsatt slår løs på kollegaen min.", Danger.VIOLENCE),
        ("Jeg ble slått i går. Jeg orker ikke mer.", Danger.LIFE),
        ("Har vi rutiner for dette? Han puster ikke.", Danger.INJURY),
    ],
)
def test_talk_in_one_sentence_does_not_quieten_the_next(message: str, expected: Danger) -> None:
    """What makes one sentence talk says nothing about another."""
    assert danger(message) is expected


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("han har kniv og jeg vil dø", Danger.VIOLENCE),
        ("det brenner i cella og han puster ikke", Danger.FIRE),
        ("jeg har tatt overdose fordi jeg vil dø", Danger.INJURY),
    ],
)
def test_the_danger_others_are_in_too_comes_first(message: str, expected: Danger) -> None:
    """Of several dangers the one is named whose help must come first."""
    assert danger(message) is expected


@pytest.mark.parametrize(
    "message", ["jeg vil ikke dø", "vil ikke ta livet av meg", "I'm not suicidal", "det brenner ikke"]
)
def test_a_denial_is_believed(message: str) -> None:
    """What is denied is not alarmed for."""
    assert danger(message) is None


@pytest.mark.parametrize(
    "message",
    [
        "hvorfor skal jeg ikke ta livet av meg",
        "jeg vet ikke om jeg vil dø",
        "kan ikke love at jeg ikke tar livet av meg",
        "kvifor skal eg ikkje ta livet av meg",
        "I can't promise that I won't kill myself",
    ],
)
def test_a_doubtful_denial_is_not_believed(message: str) -> None:
    """A "not" that is itself in question is a reason to worry."""
    assert danger(message) is Danger.LIFE


@pytest.mark.parametrize(
    ("general", "particular"),
    [
        ("hva gjør vi når en innsatt er bevisstløs", "hva gjør vi når hun er bevisstløs"),
        ("hva gjør vi hvis en innsatt slår en ansatt", "hva gjør vi, han slår en ansatt"),
        ("rutiner når en innsatt puster dårlig og er bevisstløs", "rutiner? kollegaen min er bevisstløs"),
    ],
)
def test_someone_in_particular_is_no_procedure(general: str, particular: str) -> None:
    """A question in general is a question; about her it is an emergency."""
    assert danger(general) is None
    assert danger(particular) is not None


def test_faint_signs_add_up() -> None:
    """One sign beside a question is an ordinary bad day; two are not."""
    assert danger("Jeg hater meg selv når jeg glemmer vakter, hva gjør jeg med turnusen?") is None
    assert danger("Jeg hater meg selv. Jeg er så alene i alt, hvem kan jeg snakke med?") is Danger.LIFE


def test_who_asks_nothing_writes_to_be_heard() -> None:
    """A heavy sign alone is enough where nothing is asked; exhaustion alone is not."""
    assert danger("Jeg gråter hele tiden") is Danger.LIFE
    assert danger("Jeg er så sliten") is None


@given(st.text())
def test_never_fails_on_any_text(text: str) -> None:
    """Whatever is sent, the answer is a danger or none."""
    assert danger(text) in {None, *Danger}


@given(st.text(alphabet=st.characters(categories=("Cs", "Cf", "Mn", "Po", "So", "Zs", "Cc"))))
def test_never_fails_on_odd_characters(text: str) -> None:
    """Neither do half characters, controls and combining marks."""
    assert danger(text) in {None, *Danger}


@given(
    st.lists(
        st.sampled_from("ikke orker mer jeg vil dø drepe meg han , . ? ! nå hvis ta livet av".split()), max_size=60
    )
)
def test_never_fails_on_words_of_the_rules(pieces: list[str]) -> None:
    """Nor do the words of the rules in any order."""
    assert danger(" ".join(pieces)) in {None, *Danger}


@given(st.sampled_from(EVERY_URGENT), st.text(alphabet="🙂🙁😭💔🖤 \t", max_size=5))
def test_emojis_quieten_nothing(sentence: str, emojis: str) -> None:
    """A smiley does not take back what is said."""
    assert danger(f"{emojis}{sentence} {emojis}") is not None


@pytest.mark.parametrize(
    "text",
    [
        "Hva gjør vi etter en alvorlig hendelse på jobb? " * 210,
        "han vil drepe meg " * 560,
        "jegvilikkelevelenger" * 500,
        "æ" * 10_000,
    ],
    ids=["questions", "alarms", "one long word", "one letter"],
)
def test_long_texts_take_no_long_time(text: str) -> None:
    """Time grows with the text and not faster: the slowest of these takes tenths of a second, a plain text thousandths."""
    danger(text)
    began = time.process_time()
    danger(text)

    assert time.process_time() - began < 1


REPORTING = """
    Hvordan varsler jeg om kritikkverdige forhold?
    Er det forbudt å straffe noen som har varslet?
    Hva skal arbeidsgiver gjøre når det kommer inn et varsel?
    Hvem har bevisbyrden hvis jeg mener jeg er utsatt for gjengjeldelse?
    Må virksomheten ha skriftlige varslingsrutiner?
    hva er et varsel
    kan jeg varsle anonymt
    jeg vil varsle om sjefen min
    Hvem mottar varsler?
    varslingskanal
    Hvordan sier jeg ifra om mobbing?
    Kan eg få oppreising viss eg blir straffa for å ha varsla?
    Korleis varslar eg om korrupsjon?
    eg vil seie frå om noko ulovleg
    Can I report wrongdoing to a public authority?
    Is a whistleblower protected?
    Who can I blow the whistle to?
    Can I be fired for reporting misconduct?
    What protection is there against retaliation?
"""
OTHER_NOTICE = """
    varsel om permisjon
    vaktvarsel
    brannvarsling
    varsle brann
    Hvem varsler politiet?
    Skal pårørende varsles når en innsatt dør?
    14 dagers varsel ved turnusendring
    hvordan varsler jeg om sykdom
    jeg må varsle lederen om fravær
    hva er varslingsfristen ved endring av vakt
    Når må jeg varsle om foreldrepermisjon?
    Når skal Arbeidstilsynet varsles om en ulykke?
    permittering uten varsel
    varsel om streik
    kven varslar familien når ein innsett døyr
    give notice
    how do I give notice of resignation
    notice period
    What does the report say about threats?
    rapportere avvik
    Hva er visjonen vår?
"""


@pytest.mark.parametrize("question", lines(REPORTING))
def test_knows_a_question_about_whistleblowing(question: str) -> None:
    """Whistleblowing is recognised in all three languages."""
    assert is_reporting(words(question))


@pytest.mark.parametrize("question", lines(OTHER_NOTICE))
def test_other_notices_are_not_whistleblowing(question: str) -> None:
    """Notice of leave, fire, sickness, strike or resignation, and reports one reads, are something else."""
    assert not is_reporting(words(question))
