"""What the bot says when somebody has asked to have their data deleted."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class Texts:
    """In one language. Of one and of several there are two forms: `{count}` stands in them."""

    deleted: str
    conversations: tuple[str, str]
    cases: tuple[str, str]
    feedback: tuple[str, str]
    nothing: str
    in_public: str
    remains: str
    cases_remain: str
    failed: str


NB = Texts(
    deleted="Slettet nå: {what}.",
    conversations=("{count} samtale", "{count} samtaler"),
    cases=("{count} sak", "{count} saker"),
    feedback=("{count} tilbakemelding", "{count} tilbakemeldinger"),
    nothing="Det var ikke lagret noe om deg.",
    in_public="Det som var lagret om deg, er slettet.",
    remains=(
        "Meldingene i denne chatten ligger i Teams og ikke hos meg; dem kan du slette selv. "
        "Jeg teller hvilke temaer jeg mangler svar på, men vet ikke hvem som spurte."
    ),
    cases_remain=(
        "Teksten du har sendt til en faggruppe, tar jeg ut av chatten deres. Det de alt har lest, vet de. Noe svar på den får du ikke."
    ),
    failed="Jeg når ikke lageret akkurat nå, så noe av ditt kan fortsatt stå der. Skriv «slett mine data» igjen om litt.",
)

NN = Texts(
    deleted="Sletta no: {what}.",
    conversations=("{count} samtale", "{count} samtalar"),
    cases=("{count} sak", "{count} saker"),
    feedback=("{count} tilbakemelding", "{count} tilbakemeldingar"),
    nothing="Det var ikkje lagra noko om deg.",
    in_public="Det som var lagra om deg, er sletta.",
    remains=(
        "Meldingane i denne chatten ligg i Teams og ikkje hos meg; dei kan du slette sjølv. "
        "Eg tel kva tema eg manglar svar på, men veit ikkje kven som spurde."
    ),
    cases_remain=(
        "Teksten du har sendt til ei faggruppe, tek eg ut av chatten deira. Det dei alt har lese, veit dei. Noko svar på han får du ikkje."
    ),
    failed="Eg når ikkje lageret akkurat no, så noko av ditt kan framleis stå der. Skriv «slett mine data» igjen om litt.",
)

EN = Texts(
    deleted="Deleted now: {what}.",
    conversations=("{count} conversation", "{count} conversations"),
    cases=("{count} case", "{count} cases"),
    feedback=("{count} piece of feedback", "{count} pieces of feedback"),
    nothing="Nothing was stored about you.",
    in_public="What was stored about you has been deleted.",
    remains=(
        "The messages in this chat are kept by Teams, not by me; you can delete them yourself. "
        "I count which topics I lack answers to, but do not know who asked."
    ),
    cases_remain=(
        "I take the text that you have sent to a group of experts out of their chat. What they have read, they know. "
        "You will get no answer to it."
    ),
    failed="I cannot reach the storage right now, so something of yours may still be there. Write “delete my data” again in a while.",
)

erasing = InThree(NB, NN, EN)
