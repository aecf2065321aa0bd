"""What kinds of personal data are called, in bokmål, nynorsk and English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from bot.personal.finding import Kind
from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class PersonalTexts:
    """The kinds' names in one language."""

    national_id: str
    account: str
    phone: str
    email: str
    inmate_number: str
    name: str

    def called(self, kind: Kind) -> str:
        """Say what a kind is called."""
        match kind:
            case Kind.NATIONAL_ID:
                return self.national_id
            case Kind.ACCOUNT:
                return self.account
            case Kind.PHONE:
                return self.phone
            case Kind.EMAIL:
                return self.email
            case Kind.INMATE_NUMBER:
                return self.inmate_number
            case Kind.NAME:
                return self.name
            case _:
                assert_never(kind)


NB = PersonalTexts("fødselsnummer", "kontonummer", "telefonnummer", "e-postadresse", "innsattnummer", "navn")
NN = PersonalTexts("fødselsnummer", "kontonummer", "telefonnummer", "e-postadresse", "innsettnummer", "namn")
EN = PersonalTexts(
    "national identity number", "account number", "telephone number", "e-mail address", "inmate number", "name"
)

personal = InThree(NB, NN, EN)
