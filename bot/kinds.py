"""The kind of thing a question asks for: where the passage holds none of the kind, it is near the matter and no answer.

"How many hours does the course take?" finds the course. A reader takes what is shown for the answer, so the hours must be there.
Each rule says how a question asks for a kind, and how a passage shows that it holds one.
"""

from __future__ import annotations

import re

from bot.what_became import WHAT_BECAME
from bot.what_kind import HOW_MANY, MONTHS, kind

KINDS = (
    # The time of day.
    kind(
        r"\bklokkeslett|\b(?:hvilken|kva|hva|what) (?:tid|time) (?:på dagen |of day )?"
        r"(?:byrja|byrjar|begynte|begynner|starta|startar|startet|starter|did|does)\b|\bo.clock\b",
        r"\bkl\.? ?\d|\b\d{1,2}[.:]\d{2}\b|\bo.clock\b|\bklokk",
    ),
    # How many hours or minutes.
    kind(rf"{HOW_MANY} (?:timer|timar|hours|minutt|minutter|minutes)\b", r"\btime|\btimar|\bminutt|\bhour|\bminute"),
    kind(r"\bi (?:timer|timar|minutter|minutt)\b|\bin (?:hours|minutes)\b", r"\btimer|\btimar|\bminutt|\bhour|\bminute"),
    kind(rf"{HOW_MANY} prosent|\bper cent\b|\bpercentage\b", r"%|prosent|per cent"),
    # Marks at an examination.
    kind(r"\b(?:hvilken|kva|what|which) (?:karakter|grade)\b|\bkarakterkrav", r"\bkarakter|\bgrade"),
    # Men and women.
    kind(
        r"\b(?:kva|hvilket|what|which) (?:kjønn|sex|gender)\b"
        rf"|{HOW_MANY}\b[^?.]*\b(?:er|are|var|were) (?:menn|kvinner|men|women|male|female)\b",
        r"\bmann|\bmenn\b|\bkvinn|\bmen\b|\bwomen\b|\bwoman\b",
    ),
    # A weight, and a room.
    kind(r"\b(?:veier|weigh|weighs|vekta|vekten)\b.*\?", r"\d ?(?:kg|gram|g\b)|\bkilo"),
    kind(r"\b(?:hvilket|kva|which|what) (?:rom|room)\b", r"\brom(?:met)?\b|\broom\b"),
    # What became of something: a goal or a measure does not say whether it was reached.
    kind(
        r"\b(?:nåd(?:de|d)|oppnåd(?:de|d)|innfri(?:dde|dd)|met|reached|achieved|hit)\b.*\b(?:mål\w*|target\w*|goal\w*|krav\w*|prosent|percent)"
        r"|\b(?:poengsum|score[dn]?|resultatet) (?:fikk|fekk|ble|blei|vart|var|did|was)\b"
        r"|\b(?:fikk|fekk) .*\b(?:score|poengsum|resultat)\b",
        r"\bnåd(?:de|d)\b|\boppnåd|\binnfri|\bscore|\bpoeng|\breached|\bachieved",
    ),
    # Sums of money.
    kind(
        r"\bkroner\b|\bmillion\w*|\bbudsjett\w*|\bbudget\b|(?<!in )\b(?:charge|fee)s?\b",
        r"\bkr\b|\bkroner|\bmillion|\d ?G\b|grunnbeløp|\bNOK\b|\bgratis|\bbudsjett|\bbudget|free of charge",
    ),
    # A firm.
    kind(
        r"\b(?:hvilket|kva|which|what) (?:\w+ )?(?:firma|selskap|konsulentselskap|company|firm|contractor|vendor|supplier)\b"
        r"|\b(?:hvilken|kva) leverandør\b",
        r"\bfirma|\bselskap|\bAS\b|\bcompany|\bleverandør|\bRambøll (?:AS|Management)",
    ),
    # What something measures or looks like.
    kind(r"\b(?:hvilken|kva|what) (?:farge|fargen|colour|color)\b", r"\bfarge|\bcolour|\bcolor"),
    kind(r"\b(?:hvilket|kva|which|what) (?:merke|brand)\b", r"\bmerke\b|\bbrand\b"),
)  # fmt: skip

# Numbers that count nothing: years, sections of acts, days, the numbers of a list.
_NO_COUNT = re.compile(
    rf"§+ ?[\d –-]+\w*|\b(?:19|20)\d\d\b|\b\d{{1,2}}\. (?:{MONTHS})|^\d+\. |\b(?:punkt|kapittel|kap\.|vedlegg|nr\.?|mål|ledd) \d[\d.]*",
    re.I | re.M,
)
_COUNT = re.compile(r"\d|\b(?:én|ett|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv)\b", re.I)
_ASKS_HOW_MANY = re.compile(rf"^\W*{HOW_MANY}\b", re.I)

# Months and the country in English, and where KRUS is: of these the sources speak in other words.
_NO_PLACES = "|".join(
    """
    January February March April June July August September October November December
    Norway Norwegian Norge Noreg Lillestrøm English Sami
    """.split()
)
# One region, prison or unit, where figures or people of it are asked for: the passage must speak of that very one.
_PLACE = (
    r"((?i:region(?:en)? (?:øst|aust|vest|sør|nord|east|west|south|north)\w*)"
    r"|[A-ZÆØÅ][\wæøå]+ (?:[Ff]engsel|[Pp]rison|friomsorgskontor|overgangsbolig)"
    rf"|(?!(?:{_NO_PLACES})\b)[A-ZÆØÅ][a-zæøå]{{3,}}\b"
    r"|(?i:avd(?:eling|elinga|elingen)?\.?|unit|wing) [A-Z0-9]\b)"
)
_OF_A_PLACE = re.compile(
    r"(?i:\b(?:hvor|kor|how) (?:mange|mykje|mye|many|much|stor|stort)|\b(?:hvem|kven|who) (?:er|har|is|has)|\b(?:fikk|fekk|got)\b"
    rf"|\bandel\w*|\bshare\b).*?(?i:har|hadde|fikk|fekk|er|på|i|hos|ved|in|at|did|does|has|got) {_PLACE}"
)

# "How many of the trainees are vegetarians?": what they are to be counted by is the last word, and must be spoken of.
_SHARE = re.compile(
    rf"^\W*{HOW_MANY} (?:av|of)\b.*?\b(?:er|are|var|were|har|have|snakker|snakkar|speak) (\w+)\W*$", re.I
)
# A passage may say itself what its source does not tell: by the word that asks for it.
_UNTOLD = re.compile(
    r"\b(?:sier|seier|oppgir|nevner|nemner) (?:ikke|ikkje) (?:sikkert )?(hvilke|hvem|når|hvor mange|hvor ofte)\b", re.I
)
_ASKS = {
    "hvilke": re.compile(r"\b(?:hvilken|hvilket|hvilke|kva|which)\b", re.I),
    "hvem": re.compile(r"\b(?:hvem|kven|who)\b", re.I),
    "når": re.compile(r"\b(?:når|when)\b", re.I),
    "hvor mange": re.compile(rf"{HOW_MANY}\b", re.I),
    "hvor ofte": re.compile(r"\b(?:hvor|kor|how) (?:ofte|often|mange (?:ganger|gonger)|many times)\b", re.I),
}
# How and why they were chosen may well be told where it is not told which they are.
_ASKS_HOW = re.compile(
    r"\b(?:hvordan|korleis|åssen|how)\b(?! (?:many|much|often)\b)|\b(?:hvorfor|kvifor|why)\b|\bgrunnlag\w*|\bbasis\b",
    re.I,
)
# So much of a word stays the same in its forms.
_BEGINNING = 5


def lacks_kind(question: str, text: str) -> bool:
    """Tell whether `question` asks for a kind of thing that `text` has none of."""
    share = _SHARE.search(question)
    if share and share[1][:_BEGINNING].lower() not in text.lower():
        return True
    place = _OF_A_PLACE.search(question)
    if place and place[1].lower() not in text.lower():
        return True
    return any(each.asked.search(question) and not each.held.search(text) for each in (*KINDS, *WHAT_BECAME))


def lacks_count(question: str, text: str) -> bool:
    """Tell whether `question` asks how many there are and `text`, in Norwegian, counts nothing."""
    return bool(_ASKS_HOW_MANY.search(question)) and not _COUNT.search(_NO_COUNT.sub("", text))


def is_untold(question: str, text: str) -> bool:
    """Tell whether `text` says of what `question` asks for that its source does not tell."""
    if _ASKS_HOW.search(question):
        return False
    return any(_ASKS[what.lower()].search(question) for what in _UNTOLD.findall(text))
