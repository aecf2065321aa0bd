"""What tells who somebody is, in sentences as people write them. All people are made up, and the numbers are test numbers."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.personal.contacts import PUBLIC_NUMBERS
from bot.personal.finder import find, without
from bot.personal.finding import Kind
from bot.settings import PACK
from bot.texts import EN, NB, NN


def found(text: str) -> list[tuple[Kind, str]]:
    return [(each.kind, text[each.start : each.end]) for each in find(text)]


@pytest.mark.parametrize(
    ("text", "kind", "stands"),
    [
        ("Fødselsnummeret mitt er 01819000200.", Kind.NATIONAL_ID, "01819000200"),
        ("f.nr. 018190 00200 gjelder", Kind.NATIONAL_ID, "018190 00200"),
        ("D-nummer 41819000113", Kind.NATIONAL_ID, "41819000113"),
        ("Lønna skal til 1234.56.78903", Kind.ACCOUNT, "1234.56.78903"),
        ("konto 12345678903", Kind.ACCOUNT, "12345678903"),
        ("IBAN NO93 8601 1117 947", Kind.ACCOUNT, "NO93 8601 1117 947"),
        ("Ring meg på 91 23 45 67", Kind.PHONE, "91 23 45 67"),
        ("tlf. 912 34 567.", Kind.PHONE, "912 34 567"),
        ("nummeret er +47 91234567", Kind.PHONE, "+47 91234567"),
        ("call 0047 912 34 567", Kind.PHONE, "0047 912 34 567"),
        ("fasttelefon 5512 3456", Kind.PHONE, "5512 3456"),
        ("broren min i Sverige, +46 70 123 45 67", Kind.PHONE, "+46 70 123 45 67"),
        ("Send svar til kari.nordmann@example.no", Kind.EMAIL, "kari.nordmann@example.no"),
        ("innsattnr. 12345 slo", Kind.INMATE_NUMBER, "12345"),
        ("fangenummer: A-2041", Kind.INMATE_NUMBER, "A-2041"),
        ("inmate number 99812", Kind.INMATE_NUMBER, "99812"),
        ("Innsatt Ola Hansen truet meg", Kind.NAME, "Ola Hansen"),
        ("kollegaen min Kari sa det", Kind.NAME, "Kari"),
        ("lederen vår Per Åge Lie-Hansen", Kind.NAME, "Per Åge Lie-Hansen"),
        ("Jeg heter Amina", Kind.NAME, "Amina"),
        ("den innsatte, som heter Ahmed Ali", Kind.NAME, "Ahmed Ali"),
        ("my colleague John Smith hit me", Kind.NAME, "John Smith"),
        ("Det var Ingrid Berg som gjorde det", Kind.NAME, "Ingrid Berg"),
        ("Hilsen Tone", Kind.NAME, "Tone"),
        ("Mvh\nBjørn Erik Moe", Kind.NAME, "Bjørn Erik Moe"),
        ("Eg snakka med Anne van Dijk", Kind.NAME, "Anne van Dijk"),
    ],
)
def test_what_is_personal_is_found_where_it_stands(text: str, kind: Kind, stands: str) -> None:
    assert found(text) == [(kind, stands)]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 113, 112 eller 110, legevakten er 116 117, Mental Helse 116 123, politiet 02800.",
        "Hva sier § 4-3 i loven av 17. juni 2005 nr. 62?",
        "Vi fikk 25 000 000 kroner, og 3 400 500 i fjor.",
        "Fristen er 24.12.2026, altså 20261224 eller 24122026.",
        "Arkivsak 2023/14567890 og organisasjonsnummer 974 760 673",
        "12345678901 er ingens nummer",
        "00000000000",
        "Hvem er leder i Region øst?",
        "Skal vaktleder Oslo fengsel varsles?",
        "Lederen KRUS har, hva heter stillingen?",
        "Hva heter HR-strategien?",
        "Kan en innsatt Ringerike nekte?",
        "Kirkens SOS og Mental Helse tar telefonen",
        "Hva mener Likestillings- og diskrimineringsombudet?",
        "Spør nærmeste leder. Verneombudet kan også hjelpe.",
        "Hvor mange innsatte er det?",
        "Who follows up staff after violence and threats?",
        "",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_what_the_bot_itself_says_is_nobodys() -> None:
    """Every number that the bot's words and its page of helplines name may be sent on."""
    helplines = (PACK / "hjelp.md").read_text(encoding="utf-8").partition("\n---\n")[2]
    numbers = [each for each in found(helplines) if each[0] is Kind.PHONE]
    assert numbers == []
    assert {re.sub(r"\D", "", each) for each in re.findall(r"\b\d\d(?: \d\d){3}\b", helplines)} <= PUBLIC_NUMBERS
    for words in (NB, NN, EN):
        said = " ".join([words.none, words.crisis_life, words.crisis_violence, words.crisis_numbers])
        assert found(said) == []


def test_several_findings_come_in_reading_order_and_each_once() -> None:
    text = "Innsatt Ola Hansen, f. 01819000200, ringte 91 23 45 67."
    assert [kind for kind, _ in found(text)] == [Kind.NAME, Kind.NATIONAL_ID, Kind.PHONE]


def test_the_text_without_them_says_what_was_there() -> None:
    text = "Innsatt Ola Hansen ringte 91 23 45 67 to ganger."
    assert without(text, find(text), lambda kind: {"name": "navn", "phone": "telefonnummer"}[kind]) == (
        "Innsatt [navn] ringte [telefonnummer] to ganger."
    )


@given(st.text(alphabet=st.sampled_from("0123456789 .-+@ABab innsatt kollega Ola Hansen\n"), max_size=200))
def test_whatever_is_written_findings_lie_within_it_and_apart(text: str) -> None:
    findings = find(text)
    ends = [0, *(each.end for each in findings)]
    assert all(before <= each.start < each.end <= len(text) for before, each in zip(ends, findings, strict=False))
