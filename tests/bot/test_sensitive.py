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
# Written after the first rules were, in words that those did not know.
IN_OTHER_WORDS = [
    "Sjefen min snakker stygt til meg hver dag",
    "En innsatt spyttet på meg i dag, hva gjør jeg",
    "Jeg får dårlig samvittighet for at jeg er borte fra jobb, må jeg si hva som feiler meg?",
    "Kan arbeidsgiver kreve å få vite hva som feiler meg?",
    "Hvem ser det hvis jeg melder fra om noe ulovlig?",
    "Jeg vil si fra om noe ulovlig på avdelingen",
    "Vi har en kollega som stjeler, hvem sier jeg det til",
    "Kollegaen min drikker på vakt",
    "Jeg har mareritt etter selvmordet på avdelingen",
    "Jeg orker snart ikke mer av denne jobben",
    "Kan de sparke meg fordi jeg har klaget?",
    "Får jeg beholde jobben når jeg er syk lenge?",
    "Jeg er redd for en av de ansatte",
    "Jeg føler meg diskriminert fordi jeg er kvinne",
    "Noen har lagt igjen stygge lapper i skapet mitt",
    "Leiaren min kjeftar på meg",
    "Eg får ikkje sove etter det som skjedde",
    "Kven kan eg snakke med om at eg slit?",
    "Eg har fått oppseiing",
    "Sjefen vil flytte meg til ei anna avdeling mot min vilje",
    "My colleague touches me and I do not like it",
    "I can't sleep after the incident",
    "I was passed over because I'm a woman",
    "Can I report my boss for corruption?",
    "I feel discriminated against",
    "Do I have to tell my employer what is wrong with me?",
    "I want to report something illegal",
    "Jeg ble ikke innkalt til intervju, hvorfor?",
    "Hvor mye får jeg i erstatning for skaden min?",
    "Når kommer svaret fra NAV på yrkesskaden min?",
    "Jeg har vært utsatt for vold, får jeg erstatning?",
    "Jeg mistenker at lederen misbruker penger",
    "Hvordan sier jeg fra om kritikkverdige forhold?",
    "Jeg har blitt spurt ut om at jeg er homofil",
    "Han tar på meg i garderoben",
    "Teamlederen roper til meg foran alle",
    "Jeg gråter før hver vakt",
    "Jeg tror jeg har en depresjon",
    "Kan jeg miste jobben hvis jeg sier nei til overtid?",
    "Hva gjør jeg hvis jeg ser en kollega slå en innsatt?",
    "en i vaktlaget sender meg nakenbilder",
    "Får jeg vite hvem som klaget på meg?",
    "Jeg går på antidepressiva, må jeg si det?",
    "Hvorfor fikk ikke jeg jobben?",
    "De andre holder meg utenfor",
    "Jeg klarer ikke å være på jobb lenger",
    "Kan jeg få ny leder? Vi går ikke overens",
    "eg vart spytta på av ein innsett",
    "Eg greier ikkje gå på jobb",
    "Kven får vite det om eg melder frå om juks?",
    "Ho tek på meg når vi er aleine på vakt",
    "sjefen min vil at eg skal slutte",
    "Do I get paid while I'm ill?",
    "An inmate spat on me yesterday",
    "My manager yells at me",
    "I can't face going to work",
    "He keeps sending me pictures I didn't ask for",
    "They are spreading rumours about me",
    "Can I be sacked for being sick?",
    "Jeg har fått beskjed om at det er en sak på meg",
    "Har jeg rett på lønn når jeg er innlagt?",
    "Kollegaer snakker om at hun er gravid",
]
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
    "Hvor lang er oppsigelsestiden?",
    "Hva sier planen om likestilling?",
    "Hvor mange kvinner er ledere?",
    "Hva er ARP?",
    "Hvem er medlem av AMU?",
    "Kan ansatte få permisjon ved dødsfall?",
    "Hva er målet for sykefravær?",
    "Hvor mange ansatte har opplevd trusler?",
    "Hva er aktivitetsplikten?",
    "Når skal lønnskartlegging gjøres?",
    "Hva gjør KRUS for mangfold?",
    "Hvilke verdier har kriminalomsorgen?",
    "Kor mange kvinner er det i etaten?",
    "Kva er redegjøringsplikta?",
    "Kva seier strategien om kompetanse?",
    "What is ARP?",
    "What does the plan say about diversity?",
    "How many women are prison officers?",
    "When must pay be surveyed?",
    "What are the values of the service?",
    "Hvor mange timer kan man jobbe i uka?",
    "Hva er et arbeidsmiljøutvalg?",
    "Hvem leder arbeidet med handlingsplanen?",
    "Har alle ansatte rett til kurs?",
    "Hvor finner jeg handlingsplanen?",
    "Hvordan melder jeg meg på kurs?",
    "Kan du vise meg tiltakene i planen?",
    "Hvem er verneombudet på avdelingen min?",
    "Kan jeg jobbe hjemmefra?",
    "Hvem er direktør i dag?",
    "How do I find the HR strategy?",
    "Kan eg få fri til eksamen?",
    "Hvor mange har kjennskap til SEB?",
]  # fmt: skip


@pytest.mark.parametrize("text", [*IN_OTHER_WORDS, *(text for each in SENSITIVE.values() for text in each)])
def test_a_personal_question_is_sensitive(text: str) -> None:
    """In every language. Of several themes that fit, any keeps it out of the group."""
    assert theme_of(text) is not None


@pytest.mark.parametrize("theme", SENSITIVE)
def test_the_theme_is_named(theme: Theme) -> None:
    assert theme_of(SENSITIVE[theme][0]) is theme


@pytest.mark.parametrize("text", OPEN)
def test_a_general_question_is_not(text: str) -> None:
    assert theme_of(text) is None
