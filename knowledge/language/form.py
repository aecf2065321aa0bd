"""How a question is put: what tells "how often does it meet?" from "who sits on it?" where all other words are the same."""

from __future__ import annotations

import re
from enum import IntEnum


class Form(IntEnum):
    """What a question asks for, as its words show it; where it fits several, the first decides. An index keeps the numbers."""

    HOW_OFTEN = 0
    HOW_LONG = 1
    COST = 2
    HOW_MANY = 3
    CONSEQUENCE = 4
    WHO = 5
    WHERE = 6
    WHY = 7
    HOW = 8
    WHEN = 9
    WHICH = 10
    WHAT = 11
    MAY = 12
    EXISTS = 13
    WHETHER = 14
    OTHER = 15


_HOW = r"\b(?:hvor|kor|ka|å|how)"
_WHAT = r"\b(?:hva|kva|ka|what)"
_WHICH = r"\b(?:hvilken|hvilket|hvilke|kva|kva for|kva slags|hva slags|which|what)(?: eit?n?)?"
# "what the plan says" asks for no one of several things, "what measures" does.
_NO_THING = (
    r"(?:er|is|are|was|were|var|ble|blei|blir|vart|vert|will|would|vil|ville|kan|kunne|can|could|må|måtte|must|may|might|skal|skulle"
    r"|should|shall|bør|does|do|did|gjør|gjorde|gjer|gjekk|går|gikk|har|hadde|has|have|had|får|fær|fekk|fikk|if|om|hvis|viss|dersom|when"
    r"|når|i|jeg|eg|vi|we|you|du|they|dei|de|the|som|exactly|else|about|sier|sa|seier|sagt|says|said|står|stod|stand|stands|meiner|mener"
    r"|meinte|mente|viste|viser|vise|shows|showed|skil|skiller|handlar|handler|gjeld|gjelder|tyder|betyr|betydde|means|kom|kjem|kommer"
    r"|came|comes|gir|gjev|gav|ga|gives|krev|krever|kreves|krevst|rår|råder|lærer|inneheld|inneholder|contains|omfattar|omfatter|counts"
    r"|makes|happens|happened|skjer|skjedde|hender|hende|trengs|trengst|ligger|ligg|hjelper|heter|heiter)\b"
)
_TIME = r"(?:dag|uke|veke|time|minutt|måned|månad|år|day|week(?!end)|hour|minute|month|year)"
_PATTERNS = (
    (
        Form.HOW_OFTEN,
        rf"{_HOW} (?:ofte|tit|often|frequently|jevnlig)\b|\bhow many times|\b(?:hvor|kor) mange (?:ganger|gonger)",
    ),
    (
        Form.HOW_LONG,
        rf"{_HOW} (?:lenge|lang|langt|lange|long|fort|raskt|snart|seint|sent|tidlig|tidleg|fast|soon|quickly|late|early)\b"
        rf"|\bhow far (?:ahead|in advance)\b|{_HOW} (?:mye|mykje|much) (?:tid|time)\b"
        rf"|{_HOW} (?:mange|many) {_TIME}|\bfrist\w*\b|\bdeadline",
    ),
    (
        Form.COST,
        r"\bkoste?[rt]?\b|\bkosta\w*|\bcosts?\b|\bpris(?:en|er|ar|ene|ane)?\b|\bspen[dt]\b|\bspending\b|\bpenge|\bpengar|\bmoney"
        r"|\bkroner|\bgratis|\bfree of charge|\bbudsjett|\bbudget|\bbetal[et]\w*|\bpaid\b|\bpays\b|\btillegg\b|\bsupplement"
        r"|\b(?:to|i|we|you|they|must|will|would|does|did|state|employer|service|agency|nav|krus) pay\b",
    ),
    (
        Form.HOW_MANY,
        rf"{_HOW} (?:mange|many|stor\w*|large|big|høy\w*|høg\w*|high|mye|mykje|much|gammel|gammal|old)\b"
        rf"|{_WHAT} (?:er|is|was|var) (?:the )?(?:andel|prosent|percent|share|tal|number)|\bantall|\bnumber of"
        r"|\bwhat (?:percentage|share|proportion)",
    ),
    (
        Form.CONSEQUENCE,
        rf"{_WHAT} (?:skjer|hender|happens|blir|vert) (?:hvis|om|viss|dersom|if|med|when|når|to)\b"
        r"|\bkonsekvens|\bconsequence|\bstraff(?:a|en|es|er)?\b|\bpunish|\bpenalt",
    ),
    (
        Form.WHO,
        r"\b(?:hvem|kven|kem|kæm|who|whom|hvems|whose)\b|\bheter\b|\bheiter\b|\bnavnet\b|\bnamnet\b|\bthe names? of\b|\bcalled\b",
    ),
    (
        Form.WHERE,
        r"(?:^|[.?!,] ?|\bog )\W*(?:hvor|kor|kvar|where)\b|\bwhere (?:do|is|are|can|does)\b"
        r"|\bhvor (?:finner|ligger|er|står|søker|melder)\b|\bkor (?:finn|ligg|er|står)\b"
        rf"|{_WHICH} (?:rom|room|sted|stad|place|side|page|etasje|floor|by|city)\b|\bintranett?|\blenk|\blink\b",
    ),
    (Form.WHY, r"\b(?:hvorfor|kvifor|koffor|korfor|why)\b"),
    (Form.HOW, r"\b(?:hvordan|korleis|kordan|kossen|åssen|how)\b"),
    (
        Form.WHEN,
        r"(?:^|[.?!] ?)\W*(?:(?:og|and) )?(?:når|when)\b|\b(?:ka|kva|hvilken|what) tid\b"
        rf"|{_WHICH} (?:dato|date|time|år|year|årstall|årstal|måned|månad|month|dag|day|uke|veke|week|klokkeslett)\b"
        r"|\bnår (?:ble|blei|vart|kom|kjem|skal|starter)\b|\bwhen (?:was|is|will|did|do|does)\b",
    ),
    (Form.WHICH, rf"{_WHICH} (?!{_NO_THING})\w+"),
    (Form.WHAT, rf"{_WHAT}\b"),
    (
        Form.MAY,
        r"\b(?:kan|can|could|får|fær|may|må|must|skal|should|shall|bør|have to|need to|trenger|treng)"
        r" (?:jeg|eg|æ|i|vi|we|man|en|ein|de|dei|they|du|you)\b",
    ),
    (
        Form.EXISTS,
        r"\b(?:finnes|finst|fins)\b|\b(?:is|are) there\b"
        r"|^\W*(?:(?:er|blir|vert|kommer|kjem) det|har|have|has|do we have)\b",
    ),
    (
        Form.WHETHER,
        r"^\W*(?:er|is|are|kan|can|could|får|må|must|skal|should|do|does|did|vil|will|ble|blei|vart|was|were|bør|gjelder|gjeld"
        r"|trenger|treng|blir|vert|may|am|kommer|kjem|teller|tel|gir|gjev)\b|\?\s*$",
    ),
)  # fmt: skip
_FORMS = tuple((form, re.compile(pattern, re.I)) for form, pattern in _PATTERNS)


def form(question: str) -> Form:
    """Tell how `question` is put."""
    return next((form for form, pattern in _FORMS if pattern.search(question)), Form.OTHER)
