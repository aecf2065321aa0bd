"""What kind of thing a question wants to know: it favours passages that hold such a thing, and says which cell comes first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from knowledge.language.function_words import without_meaning
from knowledge.language.words import words


class Want(StrEnum):
    """What the answer should hold; where a question fits several, the first decides."""

    TASK = "task"
    CONTACT = "contact"
    PRICE = "price"
    HOW_OFTEN = "how-often"
    HOW_MANY = "how-many"
    WHO = "who"
    WHEN = "when"
    MEANING = "meaning"
    ANYTHING = "anything"


# Two words in a row decide before one does: "how often" is not "how".
_PAIRS = {
    Want.HOW_OFTEN: {
        *((q, w) for q in ("hvor", "kor", "ka", "å") for w in ("ofte", "tidt", "tit")), ("how", "often"), ("how", "frequently"),
    },
    Want.HOW_MANY: {
        *(("hvor", w) for w in ("mange", "mye", "stor", "stort", "store", "lenge", "lang", "gammel", "høy", "høyt")),
        *(("kor", w) for w in ("mange", "mykje", "stor", "stort", "store", "lenge", "lang", "gammal", "høg", "høgt")),
        *(("how", w) for w in ("many", "much", "long", "large", "high", "old", "big")),
        *((q, w) for q in ("ka", "å", "korr", "hårr") for w in ("mange", "mykje", "mye", "stor", "lenge", "lang", "gammal")),
        ("what", "share"), ("what", "percentage"), ("what", "proportion"),
    },
    Want.CONTACT: {
        *(("e", w) for w in ("post", "posten", "postadresse", "postadressen", "postadressa", "mail")), ("phone", "number"),
    },
    Want.WHEN: {
        ("how", "soon"), ("hvor", "fort"), ("kor", "fort"), ("hvilket", "år"), ("kva", "tid"), ("ka", "tid"), ("kva", "år"),
        ("what", "year"),
    },
}  # fmt: skip
_SINGLE = {
    Want.CONTACT: frozenset(
        """
        epost eposten epostadresse epostadressa mail mailen mailadresse email adresse adressen adressa
        telefonnummer telefonnummeret mobilnummer mobilnummeret nummeret fødselsnummer fødselsnummeret
        personnummer personnummeret passord passordet address password
        """.split()
    ),
    Want.PRICE: frozenset(
        """
        koster kostar kosta kostet pris prisen price cost costs timelønn timelønna timeløn timeløna
        årslønn årslønna årsløn årsløna lønnstrinn lønstrinn
        """.split()
    ),
    Want.WHO: frozenset(
        """
        hvem kven kem kæm who whom hvems kvens ansvar ansvaret ansvarlig ansvarleg responsible
        """.split()
    ),
    Want.WHEN: frozenset(["når", "når", "frist", "fristen", "tidspunkt", "when", "deadline"]),
    Want.HOW_MANY: frozenset(
        """
        antall antal andel andelen prosent tal share percentage proportion number
        """.split()
    ),
}

# A sentence that begins so asks for a piece of work or for a game, not for what a source says.
_TASKS = frozenset(
    """
    skriv lag oversett omset omsett beregn rekn regn tegn teikn programmer generer dikt bestill book godkjenn lat glem ignorer
    write translate calculate draw generate compose pretend ignore imagine forget roleplay summarize approve order
    """.split()
)

# "What does one earn?" begins so; "I earn less than he does" tells something.
_EARNING = frozenset("tjener tener earn earns".split())
_WHAT = frozenset("hva kva hvor kor what how".split())

# «Hva er et verneombud?» asks what a thing is; a longer question asks something about it.
_MEANINGS = frozenset(
    {
        ("hva", "er"),
        ("kva", "er"),
        ("what", "is"),
        ("what", "are"),
        ("hva", "betyr"),
        ("kva", "tyder"),
        ("hva", "gjør"),
        ("kva", "gjer"),
    }
)
_LONGEST_MEANING = 5

# How a passage shows that it holds what is wanted.
_SIGNS = {
    Want.WHO: re.compile(
        r"\bansvar|\bleder|\bKDI\b|\bHR\b|\bKRUS\b|direktør|\bombud|arbeidsgiver|nemnda|tilsyn|responsible|manager",
        re.I,
    ),
    Want.WHEN: re.compile(
        r"\b(19|20)\d\d\b|\bfrist|\bløpende\b|\bstraks\b|\bsnarest\b|\bsenest\b|\bårlig|\bannual"
        r"|\b(\d+|én|en|ett|to|tre|fire|fem|seks|sju|åtte|ni|ti|tolv|one|two|three|four|six|seven|eight|ten|twelve)"
        r"\s+\w*(dag|uke|veke|måned|månad|år|day|week|month|year)",
        re.I,
    ),
    Want.HOW_MANY: re.compile(
        r"\d|\b(én|ett|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b",
        re.I,
    ),
    Want.CONTACT: re.compile(r"@|https?:|\d{2} \d{2} \d{2} \d{2}|\b11[023]\b|\b116 \d{3}\b|\b\d{5}\b"),
    Want.PRICE: re.compile(r"\bkr\b|kroner|\d ?G\b|grunnbeløp|gratis|kostnadsfri|free of charge|\bNOK\b", re.I),
    Want.HOW_OFTEN: re.compile(
        r"\bhver|\bkvart|\bårlig|\bannethvert|\bløpende|\bjevnlig|\bevery\b|\bannual|\byearly|\bregular", re.I
    ),
}

# Names that tables give the column which holds the answer, in lower case.
COLUMNS: dict[Want, tuple[str, ...]] = {
    Want.WHO: ("ansvarlig", "ansvarleg", "ansvar", "responsible", "hvem"),
    Want.WHEN: ("tidspunkt", "frist", "når", "deadline"),
    Want.HOW_OFTEN: ("tidspunkt", "frist", "når", "deadline"),
    Want.HOW_MANY: (),
    Want.CONTACT: (),
    Want.PRICE: (),
    Want.TASK: (),
    Want.MEANING: (),
    Want.ANYTHING: (),
}


def want(asked: Sequence[str]) -> Want:
    """Tell what a question, given as normalised words, wants to know."""
    if asked and asked[0] in _TASKS:
        return Want.TASK
    if tuple(asked[:2]) in _MEANINGS and len(asked) <= _LONGEST_MEANING:
        return Want.MEANING
    pairs, single = set(pairwise(asked)), set(asked)
    if single & _SINGLE[Want.PRICE] or (single & _EARNING and asked[0] in _WHAT):
        return Want.PRICE  # "how much does it cost" asks for more than a number
    for kind in Want:
        if pairs & _PAIRS.get(kind, set()):
            return kind
    for kind in Want:
        if single & _SINGLE.get(kind, frozenset()):
            return kind
    return Want.ANYTHING


# Dialect spellings too: who writes as they speak, on a bad day, has still asked something.
_INTERROGATIVES = frozenset(
    """
    hva hvem hvor hvordan hvorfor når hvilken hvilket hvilke kva kven kvar kor korleis kvifor what who where how why when which
    kan skal må bør can should must may
    vem kem ka åssen korsen kossen
    """.split()
)


def is_question(text: str) -> bool:
    """Tell whether a message asks something, by its mark or by its words."""
    return "?" in text or not _INTERROGATIVES.isdisjoint(words(text))


def has_topic(asked: Sequence[str], language: str) -> bool:
    """Tell whether a question, given as normalised words, says what it is about, not only what it wants of it."""
    wanting = frozenset().union(*_SINGLE.values())
    return any(word not in wanting and not word.isdigit() and word not in without_meaning(language) for word in asked)


def holds(kind: Want, text: str, header: Sequence[str] = ()) -> bool:
    """Tell whether a passage holds the kind of thing that is wanted, in its text or in a column of its own."""
    if kind in (Want.ANYTHING, Want.TASK, Want.MEANING):
        return True
    if any(name.lower() in COLUMNS[kind] for name in header):
        return True
    return _SIGNS[kind].search(text) is not None
