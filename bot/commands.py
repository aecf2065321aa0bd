"""What can be asked of the bot by name: the commands that Teams lists (`manifest/`) and that the conversation knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Name(StrEnum):
    """The commands."""

    HELP = "help"
    AFTER_EVENT = "after-event"
    REPORT = "report"
    NEW_HERE = "new-here"
    ASK_PEOPLE = "ask-people"
    START_OVER = "start-over"
    DELETE_MINE = "delete-mine"


@dataclass(frozen=True, slots=True)
class Command:
    """One command: in each language what a person writes for it, and what Teams says that it does."""

    name: Name
    written: Mapping[str, str]
    does: Mapping[str, str]


COMMANDS = (
    Command(
        Name.HELP,
        written={"nb": "hjelp", "nn": "hjelp", "en": "help"},
        does={
            "nb": "Hva Trygg kan og ikke kan",
            "nn": "Kva Trygg kan og ikkje kan",
            "en": "What Trygg can do and cannot do",
        },
    ),
    Command(
        Name.AFTER_EVENT,
        written={"nb": "seb", "nn": "seb", "en": "seb"},
        does={
            "nb": "Steg for steg etter en belastende hendelse",
            "nn": "Steg for steg etter ei belastande hending",
            "en": "Step by step after a distressing event",
        },
    ),
    Command(
        Name.REPORT,
        written={"nb": "varsle", "nn": "varsle", "en": "report"},
        does={
            "nb": "Steg for steg når du vurderer å varsle",
            "nn": "Steg for steg når du vurderer å varsle",
            "en": "Step by step when you consider reporting wrongdoing",
        },
    ),
    Command(
        Name.NEW_HERE,
        written={"nb": "ny", "nn": "ny", "en": "new"},
        does={"nb": "Ny i kriminalomsorgen", "nn": "Ny i kriminalomsorga", "en": "New in the Correctional Service"},
    ),
    Command(
        Name.ASK_PEOPLE,
        written={"nb": "spør et menneske", "nn": "spør eit menneske", "en": "ask a person"},
        does={
            "nb": "Send et spørsmål til HR, HMS eller verneombudet",
            "nn": "Send eit spørsmål til HR, HMS eller verneombodet",
            "en": "Send a question to HR, HMS or the safety representative",
        },
    ),
    Command(
        Name.START_OVER,
        written={"nb": "start på nytt", "nn": "start på nytt", "en": "start over"},
        does={
            "nb": "Glem det vi nettopp snakket om",
            "nn": "Gløym det vi nett snakka om",
            "en": "Forget what we just talked about",
        },
    ),
    Command(
        Name.DELETE_MINE,
        written={"nb": "slett mine data", "nn": "slett mine data", "en": "delete my data"},
        does={
            "nb": "Slett det som er lagret om deg, med en gang",
            "nn": "Slett det som er lagra om deg, med ein gong",
            "en": "Delete what is stored about you, at once",
        },
    ),
)


def command(text: str) -> Name | None:
    """Tell which command a message is: its words in any language, with or without a stroke before them."""
    said = " ".join(text.casefold().strip().removeprefix("/").split())
    return next((each.name for each in COMMANDS if said in each.written.values()), None)
