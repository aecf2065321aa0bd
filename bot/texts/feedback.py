"""What the bot says when somebody thinks badly or well of an answer, in bokmål, nynorsk and English."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class FeedbackTexts:
    """The bot's words about feedback in one language."""

    what_was_wrong: str
    kept_without_who: str
    wrong_source: str
    no_quote: str
    outdated: str
    not_understood: str
    missing: str
    other: str
    comment_label: str
    send: str
    thanks: str
    not_kept: str
    not_a_report: str
    reporting_question: str


NB = FeedbackTexts(
    what_was_wrong="Hva var galt med svaret?",
    kept_without_who="Det lagres uten hvem du er, og HR leser det. Navn og numre på personer tas ut.",
    wrong_source="Feil kilde",
    no_quote="Jeg finner ikke sitatet i kilden",
    outdated="Det er utdatert",
    not_understood="Spørsmålet ble ikke forstått",
    missing="Noe mangler",
    other="Noe annet",
    comment_label="Vil du si mer? (valgfritt)",
    send="Send",
    thanks="Takk! Det hjelper HR å rette og legge til.",
    not_kept="Takk, men jeg får ikke tatt vare på det akkurat nå.",
    not_a_report=(
        "Det du skrev, ser ut til å gjelde varsling. Det tar jeg ikke vare på: en tilbakemelding her er ikke et varsel, og "
        "ingen følger det opp. Her er kanalene:"
    ),
    reporting_question="Hvem kan jeg varsle til?",
)

NN = FeedbackTexts(
    what_was_wrong="Kva var gale med svaret?",
    kept_without_who="Det blir lagra utan kven du er, og HR les det. Namn og nummer på personar blir tekne ut.",
    wrong_source="Feil kjelde",
    no_quote="Eg finn ikkje sitatet i kjelda",
    outdated="Det er utdatert",
    not_understood="Spørsmålet vart ikkje forstått",
    missing="Noko manglar",
    other="Noko anna",
    comment_label="Vil du seie meir? (valfritt)",
    send="Send",
    thanks="Takk! Det hjelper HR å rette og leggje til.",
    not_kept="Takk, men eg får ikkje teke vare på det akkurat no.",
    not_a_report=(
        "Det du skreiv, ser ut til å gjelde varsling. Det tek eg ikkje vare på: ei tilbakemelding her er ikkje eit varsel, og "
        "ingen følgjer det opp. Her er kanalane:"
    ),
    reporting_question="Kven kan eg varsle til?",
)

EN = FeedbackTexts(
    what_was_wrong="What was wrong with the answer?",
    kept_without_who="It is kept without who you are, and HR reads it. Names and numbers of people are taken out.",
    wrong_source="Wrong source",
    no_quote="I do not find the quotation in the source",
    outdated="It is outdated",
    not_understood="The question was not understood",
    missing="Something is missing",
    other="Something else",
    comment_label="Will you say more? (optional)",
    send="Send",
    thanks="Thank you! It helps HR to correct and to add.",
    not_kept="Thank you, but I cannot keep it right now.",
    not_a_report=(
        "What you wrote seems to be about whistleblowing. I do not keep it: feedback here is no report, and nobody follows it "
        "up. These are the channels:"
    ),
    reporting_question="Who can I report wrongdoing to?",
)

feedback = InThree(NB, NN, EN)
