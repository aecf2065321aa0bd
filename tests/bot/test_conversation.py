"""What the bot says to a turn: answers with sources, offers a choice, says that it does not know, or sends for help."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from bot import conversation as module
from bot.answer import LONGEST, Outcome
from bot.answering import message
from bot.conversation import LONGEST_QUESTION, Conversation
from bot.judging import Verdict
from bot.texts import EN, NB, NN, Texts, texts
from bot.triage import Danger
from bot.turn import Scope, Turn, TurnKind
from indexer.catalogue import find
from indexer.readers import read
from indexer.sections import sections
from knowledge.language import Inquiry
from knowledge.search import KnowledgeBase
from knowledge.types import Citation, Hit, PassageKind, Question, Section, Status
from tests.bot.conftest import OFFICE
from tests.bot.making import hit, translation

WORDS = {"nb": NB, "nn": NN, "en": EN}
VIOLENCE = {
    "nb": "Hvem følger opp ansatte etter vold og trusler?",
    "nn": "Kven følgjer opp tilsette etter vald og truslar?",
    "en": "Who follows up staff after violence and threats?",
}
REPORTING = {
    "nb": "Hvordan varsler jeg om kritikkverdige forhold?",
    "nn": "Korleis varslar eg om kritikkverdige forhold?",
    "en": "How do I report wrongdoing?",
}
CITED = Citation(1, "plan", "Planen", "Mål", 8, "Målet er nådd.", "https://example.org", "2023", "punkt 2")


def turn(text: str = "", locale: str = "nb-NO", kind: TurnKind = TurnKind.MESSAGE) -> Turn:
    return Turn(kind, "activity", "conversation", "user", Scope.PERSONAL, locale, text)


def asked() -> Iterator[tuple[str, Section, Question]]:
    """Give the typical questions of the office's documents."""
    for entry in find([OFFICE]):
        for section in sections(read(entry)):
            yield from ((entry.facts.id, section, question) for question in section.questions)


def as_much_as_fits(inquiry: object, hits: object, today: object, longest: int) -> tuple[str, tuple[Citation, ...]]:
    """Stand in for `compose` where the sources say very much."""
    return "x" * longest, (CITED,)


def squeezed(text: str) -> str:
    return " ".join(text.split())


typical = pytest.mark.parametrize(
    ("document", "section", "question"), [pytest.param(*each, id=each[2].text) for each in asked()]
)


@pytest.fixture
def sure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the best passage for an answer: what counts as enough is tuned on the real documents."""

    def judge(inquiry: Inquiry, hits: Sequence[Hit]) -> Verdict:
        return Verdict.NOT_IN_SOURCES if hits[0].section.status is Status.MISSING else Verdict.ANSWERED

    monkeypatch.setattr(module, "judge", judge)


def test_nearly_all_typical_questions_are_answered(conversation: Conversation) -> None:
    """Five documents are few to tell a common word from a rare one; still, one in five may be missed at most."""
    questions = [question.text for _, section, question in asked() if section.status is not Status.MISSING]
    missed = [question for question in questions if conversation.reply(question).outcome is not Outcome.ANSWER]
    assert len(missed) <= len(questions) / 5, missed


@typical
@pytest.mark.usefixtures("sure")
def test_a_typical_question_is_answered_from_its_section(
    document: str, section: Section, question: Question, conversation: Conversation
) -> None:
    """In its language, within a phone's screen, and with quotes that stand in the cited section word for word."""
    answer = conversation.reply(question.text)
    assert answer.outcome is (Outcome.NONE if section.status is Status.MISSING else Outcome.ANSWER)
    assert answer.language == question.language
    assert len(answer.text) <= LONGEST
    first = answer.citations[0]
    assert (first.document, first.section) == (document, section.title)
    cited = {(name, each.title): squeezed(each.text) for name, each, _ in asked()}
    for citation in answer.citations:
        assert squeezed(citation.quote) in cited[citation.document, citation.section]


@typical
@pytest.mark.usefixtures("sure")
def test_english_is_shown_to_those_who_ask_in_english_only(
    document: str, section: Section, question: Question, conversation: Conversation
) -> None:
    """And is marked as a translation: what holds is the Norwegian below it."""
    text = conversation.reply(question.text).text
    english = [each.text for each in section.passages if each.kind is PassageKind.TRANSLATION]
    if question.language == "en":
        assert all(f"{EN.translation}: {each}" in text for each in english)
    else:
        assert EN.translation not in text
        assert not any(each in text for each in english)


@pytest.mark.usefixtures("sure")
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_where_only_english_fits_a_norwegian_question_gets_no_answer(
    language: str, conversation: Conversation, office: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rather than an answer without text."""
    monkeypatch.setattr(office, "search", lambda *_, **__: [hit(translation("The plan brings more applicants."))])
    answer = conversation.reply(VIOLENCE[language])
    assert (answer.outcome, answer.reason) == (Outcome.NONE, "nothing-found")
    assert answer.text == WORDS[language].none


def test_the_language_is_that_of_the_question_not_of_the_client(conversation: Conversation) -> None:
    assert conversation.reply(VIOLENCE["en"], "nb").language == "en"
    assert conversation.reply(VIOLENCE["nb"], "en").language == "nb"
    assert conversation.reply(VIOLENCE["nn"], "nb").language == "nn"


def test_where_a_question_does_not_tell_its_language_the_client_does(conversation: Conversation) -> None:
    assert [conversation.reply("KRUS", language).language for language in WORDS] == list(WORDS)


@pytest.mark.usefixtures("sure")
def test_who_is_responsible_comes_first_in_a_row(conversation: Conversation) -> None:
    text = conversation.reply("Hvem har ansvaret for opplæring i nulltoleranse?").text
    assert "\n\nAnsvarlig: Enhetslederne. Tiltak: Opplæring i nulltoleranse" in text


@pytest.mark.usefixtures("sure")
def test_when_it_is_due_comes_first_in_a_row(conversation: Conversation) -> None:
    text = conversation.reply("Når skal opplæringen i nulltoleranse være gjort?").text
    assert "\n\nTidspunkt: Innen mars 2024. Tiltak: Opplæring i nulltoleranse" in text


@pytest.mark.usefixtures("sure")
def test_a_list_of_the_document_is_a_list_in_the_answer(conversation: Conversation) -> None:
    text = conversation.reply(REPORTING["nb"]).text
    assert "\n- nærmeste leder\n- verneombudet\n- Arbeidstilsynet\n\n[1]" in text


@pytest.mark.usefixtures("sure")
def test_a_list_of_steps_keeps_its_numbers(conversation: Conversation) -> None:
    text = conversation.reply("Hva er de første stegene etter en hendelse?").text
    assert "\n1. Samle alle som var med.\n2. La hver fortelle.\n3. Avtal en ny samtale.\n\n[1]" in text


@pytest.mark.usefixtures("sure")
def test_the_schools_rule_and_the_services_rule_stand_side_by_side(conversation: Conversation) -> None:
    """Each says whom it applies to."""
    text = conversation.reply("Hvor ofte kartlegges lønn?").text
    school, service = NB.for_whom.format(unit="KRUS"), NB.for_whom.format(unit=NB.every_unit)
    assert f"({service})\n\nDirektoratet kartlegger lønn fordelt på kjønn hvert annet år. [1]" in text
    assert f"({school})\n\nKRUS kartlegger lønn fordelt på kjønn hvert år. [2]" in text


def test_what_is_not_in_the_sources_is_said_in_the_sources_words(conversation: Conversation) -> None:
    """A section that says something is not known is no answer, but tells whom to ask."""
    answer = conversation.reply("Får gravide betjenter egne uniformer?")
    assert (answer.outcome, answer.reason) == (Outcome.NONE, "not-in-sources")
    assert "Om gravide betjenter får egne uniformer, står ikke i kildene. Spør nærmeste leder. [1]" in answer.text
    assert [citation.document for citation in answer.citations] == ["etat"]


@pytest.mark.parametrize(
    "question", ["Hvilken farge har månen?", "Kven vann kampen i går?", "What is the capital of Peru?"]
)
def test_what_the_sources_do_not_speak_of_is_not_guessed(question: str, conversation: Conversation) -> None:
    """The bot says so, whom to ask, and what it can be asked."""
    answer = conversation.reply(question)
    words = texts(answer.language)
    assert answer.outcome is Outcome.NONE
    assert (answer.text, answer.citations, answer.suggestions) == (words.none, (), words.starters)


@pytest.mark.parametrize(
    "verdict", sorted(set(Verdict) - {Verdict.ANSWERED, Verdict.AMBIGUOUS, Verdict.UNANSWERED, Verdict.NOT_IN_SOURCES})
)
def test_no_answer_keeps_its_reason(
    verdict: Verdict, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For whoever looks into it: the text is the same."""
    monkeypatch.setattr(module, "judge", lambda inquiry, hits: verdict)
    answer = conversation.reply(VIOLENCE["nb"])
    assert (answer.outcome, answer.reason, answer.text) == (Outcome.NONE, verdict.value, NB.none)


@pytest.mark.parametrize("language", WORDS)
def test_what_is_near_and_not_answered_is_said_not_to_be_found(
    language: str, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What can be answered is offered, and the numbers are named: it may be a cry for help that was not understood."""
    monkeypatch.setattr(module, "judge", lambda inquiry, hits: Verdict.UNANSWERED)
    answer = conversation.reply(VIOLENCE[language], language)
    assert (answer.outcome, answer.reason, answer.citations) == (Outcome.CLARIFY, "unanswered", ())
    assert answer.text.startswith(texts(language).unanswered)
    assert all(number in answer.text for number in ("110", "112", "113", "116 123"))
    assert answer.suggestions


@pytest.mark.parametrize("language", WORDS)
def test_a_near_miss_offers_up_to_three_questions_to_choose_from(
    language: str, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are questions that the index knows the answer to, in the language of the asker, and nothing is claimed."""
    monkeypatch.setattr(module, "judge", lambda inquiry, hits: Verdict.AMBIGUOUS)
    answer = conversation.reply(VIOLENCE[language])
    assert answer.outcome is Outcome.CLARIFY
    assert answer.text.startswith(WORDS[language].clarify)
    assert answer.citations == ()
    known = {question.text for _, _, question in asked() if question.language == language}
    offered = [each.question for each in answer.suggestions]
    assert 1 <= len(set(offered)) == len(offered) <= 3
    assert set(offered) <= known
    assert all(question in answer.text for question in offered)


@pytest.mark.usefixtures("sure")
def test_a_source_that_has_expired_is_labelled_by_the_clock(office: KnowledgeBase) -> None:
    """The clock is asked at each question: the bot runs for months."""
    clock = [date(2020, 12, 31)]
    conversation = Conversation(office, lambda: clock[-1])
    question, label = "Hvem kan melde seg på språkkurs?", NB.expired.format(day="2020-12-31")
    assert label not in conversation.reply(question).text
    clock.append(date(2021, 1, 1))
    assert f"({label})" in conversation.reply(question).text


@pytest.mark.usefixtures("sure")
def test_without_a_clock_of_its_own_it_is_today(office: KnowledgeBase) -> None:
    assert "2020-12-31" in Conversation(office).reply("Hvem kan melde seg på språkkurs?").text


@pytest.mark.usefixtures("sure")
@pytest.mark.parametrize(("language", "question"), REPORTING.items())
def test_an_answer_about_reporting_begins_by_saying_that_the_chat_is_not_anonymous(
    language: str, question: str, conversation: Conversation
) -> None:
    """Whoever wants to report wrongdoing must know that before they write on."""
    answer = conversation.reply(question)
    assert answer.outcome is Outcome.ANSWER
    assert answer.text.startswith(f"{WORDS[language].report_preface}\n\n**")
    assert answer.citations


@pytest.mark.usefixtures("sure")
@pytest.mark.parametrize("language", WORDS)
def test_what_is_said_before_an_answer_leaves_it_less_room(
    language: str, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "compose", as_much_as_fits)
    monkeypatch.setattr(module, "is_reporting", lambda *_: True)
    answer = conversation.reply(VIOLENCE[language])
    assert answer.text.startswith(WORDS[language].report_preface)
    assert len(answer.text) == LONGEST


@pytest.mark.usefixtures("sure")
def test_other_answers_do_not_speak_of_anonymity(conversation: Conversation) -> None:
    assert NB.report_preface not in conversation.reply(VIOLENCE["nb"]).text


FIRST = {
    Danger.LIFE: "crisis_life",
    Danger.FIRE: "crisis_fire",
    Danger.VIOLENCE: "crisis_violence",
    Danger.INJURY: "crisis_injury",
}


@pytest.fixture(params=Danger)
def in_danger(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Danger:
    """Every message speaks of this danger; what the rules take for danger is tested with them."""
    monkeypatch.setattr(module, "danger", lambda text: request.param)
    return Danger(request.param)


@pytest.mark.usefixtures("sure")
@pytest.mark.parametrize("language", WORDS)
def test_in_danger_the_numbers_come_first_then_people_then_the_answer(
    language: str, in_danger: Danger, conversation: Conversation
) -> None:
    answer = conversation.reply(VIOLENCE[language])
    words = WORDS[language]
    parts = [getattr(words, FIRST[in_danger]), words.crisis_numbers, words.crisis_people, words.and_answer]
    assert (answer.outcome, answer.reason) == (Outcome.CRISIS, f"urgent-{in_danger.value}")
    assert answer.text.startswith("\n\n".join(parts) + "\n\n**")
    assert answer.text.endswith(f"[{len(answer.citations)}]")
    assert [citation.document for citation in answer.citations][:1] == ["vold"]


@pytest.mark.parametrize("language", WORDS)
def test_in_danger_nothing_is_promised_that_the_sources_do_not_hold(
    language: str, in_danger: Danger, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is no answer, the numbers and the people stand alone."""
    monkeypatch.setattr(module, "judge", lambda inquiry, hits: Verdict.TOO_LITTLE)
    words: Texts = WORDS[language]
    answer = conversation.reply(VIOLENCE[language])
    assert answer.outcome is Outcome.CRISIS
    assert answer.text == "\n\n".join((getattr(words, FIRST[in_danger]), words.crisis_numbers, words.crisis_people))
    assert answer.citations == ()


def test_in_danger_a_long_message_is_not_sent_away(in_danger: Danger, conversation: Conversation) -> None:
    """Someone may write down everything at once."""
    answer = conversation.reply("hjelp " * LONGEST_QUESTION)
    assert answer.outcome is Outcome.CRISIS
    assert answer.text.startswith(getattr(NB, FIRST[in_danger]))


@pytest.mark.usefixtures("sure")
@pytest.mark.parametrize("language", WORDS)
def test_in_danger_there_is_room_for_a_long_answer_too(
    language: str, in_danger: Danger, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much the sources say, the whole fits on a phone."""
    monkeypatch.setattr(module, "compose", as_much_as_fits)
    monkeypatch.setattr(module, "is_reporting", lambda *_: True)
    assert len(conversation.reply(VIOLENCE[language]).text) <= LONGEST


def test_a_real_cry_for_help_is_heard(conversation: Conversation) -> None:
    answer = conversation.reply("Jeg vil ta livet av meg")
    assert answer.outcome is Outcome.CRISIS
    assert answer.text.startswith(NB.crisis_life)


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize(
    "question", ["", "   \n\t ", "😀", "😀🎉👍🏽", "?!…", "\x00\x01\x07\x1b", "\u200b\ufeff", "[](){}<>", "---"]
)
def test_a_message_without_words_gets_a_hint(question: str, language: str, conversation: Conversation) -> None:
    """Only white space, emoji, signs, or control characters: there is nothing to look for."""
    answer = conversation.reply(question, language)
    words = WORDS[language]
    assert (answer.outcome, answer.reason, answer.text) == (Outcome.NONE, "empty", words.empty)
    assert answer.suggestions == words.starters


@pytest.mark.parametrize("language", WORDS)
def test_a_message_that_is_too_long_is_told_its_length_and_the_limit(language: str, conversation: Conversation) -> None:
    answer = conversation.reply("a" * 10_000, language)
    assert (answer.outcome, answer.reason) == (Outcome.NONE, "too-long")
    assert answer.text == WORDS[language].too_long.format(length=10_000, limit=LONGEST_QUESTION)


def test_the_longest_question_is_still_read(conversation: Conversation) -> None:
    question = VIOLENCE["nb"].ljust(LONGEST_QUESTION, ".")
    assert conversation.reply(question).outcome is Outcome.ANSWER
    assert conversation.reply(question + ".").reason == "too-long"


@pytest.mark.parametrize(
    "question",
    [
        "Hvem følger opp\x00 ansatte\x07 etter vold og\x1b trusler?",
        "Hvem følger opp ansatte\u200b etter vold\r\nog trusler?",
        "Hvem følger opp ansatte etter vold og trusler? \ud83d",
        "Hvem følger opp ansatte etter vold og trusler? 😀",
    ],
)
def test_signs_that_mean_nothing_do_not_get_in_the_way(question: str, conversation: Conversation) -> None:
    """Control characters, invisible ones, half an emoji: the answer is the same."""
    assert conversation.reply(question).text == conversation.reply(VIOLENCE["nb"]).text


@pytest.mark.parametrize(
    "question",
    [
        "<b>Hvem</b> følger opp ansatte etter vold og trusler?",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)> Hvem følger opp ansatte etter vold?",
        "{length} {0} %s {{7*7}} ${HOME}",
        "'; DROP TABLE passages; --",
    ],
)
def test_nothing_of_a_message_comes_back_in_the_answer(question: str, conversation: Conversation) -> None:
    """HTML, templates and queries in a question are words to look for, and nothing else."""
    text = message(conversation.reply(question)).text
    assert not re.search(r"<|alert|onerror|\{|DROP|HOME", text)


async def test_the_clients_language_is_assumed_for_a_message_that_does_not_tell(conversation: Conversation) -> None:
    answer = await conversation.answer(turn("😀", locale="nn-NO"))
    assert answer.text == NN.empty


async def test_thinking_does_not_hold_up_other_conversations(
    conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Searching runs beside the event loop."""
    threads: list[threading.Thread] = []

    def danger(text: str) -> None:
        threads.append(threading.current_thread())

    monkeypatch.setattr(module, "danger", danger)
    await conversation.answer(turn("Hei"))
    assert len(threads) == 1
    assert threads != [threading.current_thread()]


def test_what_was_considered_can_be_shown(conversation: Conversation) -> None:
    """Best first, whatever became of the question."""
    answer, considered = conversation.explain("Hvilken farge har kantinen?")
    assert considered[0].section.title == "Kantinen"
    assert [hit.score for hit in considered] == sorted((hit.score for hit in considered), reverse=True)
    assert conversation.reply("Hvilken farge har kantinen?") == answer


@pytest.mark.parametrize(
    ("said", "language"), [("Hei på deg!", "nb"), ("Korleis går det?", "nn"), ("How are you?", "en")]
)
def test_small_talk_gets_a_friendly_word_and_no_source(conversation: Conversation, said: str, language: str) -> None:
    """Nothing is cited; some questions to begin with are offered, in the language it was said in."""
    answer = conversation.reply(said, language)
    assert (answer.outcome, answer.reason, answer.citations) == (Outcome.NONE, "small-talk", ())
    assert answer.text == texts(answer.language).small_talk
    assert answer.suggestions == texts(answer.language).starters
