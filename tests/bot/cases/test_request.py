"""Who asks for people is led to them; who asks about people gets an answer from the sources."""

from __future__ import annotations

import pytest

from bot.cases.request import Request, request_in
from bot.commands import COMMANDS, Name


@pytest.mark.parametrize(
    "text",
    [
        "spør HR", "Spør hr.", "/spør HR", "kan jeg snakke med et menneske?", "Jeg vil snakke med noen i HR", "snakke med et menneske",
        "kontakt verneombudet", "eg vil snakke med eit menneske", "Spør eit menneske!", "Kan eg få spørje HMS?",
        "ask HR", "I want to talk to a human", "can I speak to a real person please", "contact the safety representative",
        "send til verneombudet", "Spør HR takk",
    ],
)  # fmt: skip
def test_a_request_is_known_in_three_languages(text: str) -> None:
    request = request_in(text)
    assert request is not None
    assert request.about == ""


def test_the_command_that_teams_lists_is_a_request() -> None:
    written = next(each.written for each in COMMANDS if each.name is Name.ASK_PEOPLE)
    assert all(
        request_in(f"/{words}") == Request("", in_english=language == "en") for language, words in written.items()
    )


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Spør HR om jeg kan få permisjon ved flytting", "jeg kan få permisjon ved flytting"),
        ("spør HR: Når kommer lønna?", "Når kommer lønna?"),
        ("Ask HR about parental leave", "parental leave"),
        ("Kan jeg spørre verneombudet om noe?", "noe?"),
    ],
)
def test_what_it_is_about_comes_along(text: str, about: str) -> None:
    assert request_in(text) == Request(about, in_english=text.startswith("Ask"))


@pytest.mark.parametrize(
    "text",
    [
        "Hvem kan jeg spørre i HR?", "Hva gjør HR?", "Hvordan kontakter jeg verneombudet?", "Kven er verneombod?",
        "Jeg trenger å snakke med noen som forstår hva jeg har opplevd", "spør noen andre enn meg", "Who can I talk to in HR?",
        "Skal jeg snakke med HR før jeg sykemelder meg?", "Hvem snakker med innsatte etter en hendelse?", "", "HR",
    ],
)  # fmt: skip
def test_a_question_about_people_is_no_request(text: str) -> None:
    assert request_in(text) is None
