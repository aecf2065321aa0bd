"""What is too personal for a group or a channel, and what is not."""

from __future__ import annotations

import pytest

from bot.sensitive import Theme, theme_of

SENSITIVE = {
    Theme.REPORTING: [
        "Hvordan varsler jeg om kritikkverdige forhold?", "Hvem kan jeg varsle til?", "Hva er et varsel?",
        "Kan jeg varsle anonymt?", "Jeg vurderer å varsle om lederen min", "/varsle", "varsle", "Hva skjer etter at man har varslet?",
        "Korleis varslar eg om kritikkverdige forhold?", "Kven kan eg varsle til?", "Eg har varsla og er redd for gjengjelding",
        "How do I report wrongdoing?", "Can I blow the whistle anonymously?", "Who receives a whistleblowing report?",
        "Am I protected as a whistleblower?",
    ],
    Theme.HARASSMENT: [
        "Jeg blir mobbet på jobben, hva gjør jeg?", "Hva er seksuell trakassering?", "Sjefen trakasserer meg",
        "En kollega beføler meg", "Vi har en leder som sjikanerer folk", "Jeg blir utfryst av de andre på vakta",
        "Hvem sier jeg fra til om trakassering?", "Hva gjør jeg når noen kommer med rasistiske kommentarer?",
        "Eg blir mobba på jobben", "Ein kollega trakasserer meg", "Kva er seksuell trakassering?", "Eg vert utfrosen og plaga",
        "I am being bullied at work", "What is sexual harassment?", "My boss harasses me", "Someone groped me on duty",
        "I keep getting racist remarks from a colleague",
    ],
    Theme.HEALTH: [
        "Jeg er sykmeldt, når må jeg møte på dialogmøte?", "Jeg har fått en diagnose", "Jeg sliter psykisk etter hendelsen",
        "Kan jeg få PTSD godkjent som yrkesskade?", "Jeg er gravid, kan jeg slippe nattevakt?", "Jeg har vondt i ryggen etter vakta",
        "Må jeg vise legeerklæring når jeg er syk?", "Jeg drikker for mye", "Kan jeg få psykolog?", "Jeg er helt utbrent",
        "Kollegaen min er ofte syk", "Eg er sjukmeld", "Eg slit psykisk", "Eg har angst før kvar vakt", "Eg er gravid",
        "I am on sick leave", "I am pregnant, can I avoid night shifts?", "I think I have PTSD", "My back hurts after the shift",
        "I am burned out",
    ],
    Theme.OWN_CASE: [
        "Hva skjer med saken min?", "Jeg har fått en skriftlig advarsel, hva gjør jeg?", "Jeg ble sagt opp, altså oppsagt, i går",
        "Jeg ble forbigått da jeg søkte stillingen", "Kan du sjekke søknaden min?", "Hvorfor er lønna mi for lav?",
        "Jeg ble slått av en innsatt i går", "Jeg blir truet av en innsatt", "Når får jeg svar på klagen min?",
        "Eg har fått ei åtvaring", "Kva skjer med saka mi?", "Eg vart slått på vakt", "Eg vart forbigått",
        "What happens to my case?", "I got a warning", "I was fired", "I was threatened by an inmate", "Why is my salary so low?",
    ],
}  # fmt: skip
OPEN = [
    "Hva er SEB?", "Hva er målet for andelen kvinner blant betjentene?", "Hvem følger opp ansatte etter vold og trusler?",
    "Når ble handlingsplanen publisert?", "Hvilke tiltak gjelder rekruttering?", "Hva gjør et verneombud?",
    "Hvem har ansvaret for HMS?", "Hvor mange ansatte har KRUS?", "Hva er bedriftshelsetjenesten?",
    "Hva sier HR-strategien om ledelse?", "Hva er fristen for å melde yrkesskade?", "Hva er kjønnsbalansen per stilling?",
    "Hvem er Arbeidstilsynet?", "Hvor mange feriedager har jeg?", "Har jeg krav på fri når barnet mitt begynner på skolen?",
    "Jeg jobber på KRUS", "start på nytt", "hjelp", "/seb", "/ny", "Hva kan du?", "Takk!", "👍", "",
    "Hvordan lyses stillinger ut?", "Hva er forskjellen på verneombud og tillitsvalgt?",
    "Kva er SEB?", "Kven følgjer opp tilsette etter vald og truslar?", "Kva seier planen om rekruttering?",
    "Kor mange tilsette har etaten?", "Kva gjer eit verneombod?", "Kor lenge gjeld handlingsplanen?",
    "What is SEB?", "Who follows up staff after violence and threats?", "What does the HR strategy say about leadership?",
    "How many employees does KRUS have?", "What is the deadline for reporting an occupational injury?", "What can you do?",
    "Is it true that the plan applies until 2026?",
]  # fmt: skip


@pytest.mark.parametrize("text", [text for each in SENSITIVE.values() for text in each])
def test_a_personal_question_is_sensitive(text: str) -> None:
    """In every language. Of several themes that fit, any keeps it out of the group."""
    assert theme_of(text) is not None


@pytest.mark.parametrize("theme", SENSITIVE)
def test_the_theme_is_named(theme: Theme) -> None:
    assert theme_of(SENSITIVE[theme][0]) is theme


@pytest.mark.parametrize("text", OPEN)
def test_a_general_question_is_not(text: str) -> None:
    assert theme_of(text) is None
