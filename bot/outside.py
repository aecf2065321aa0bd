"""Questions that no source here can answer, whatever words they share with one: rules one can read.

A document says what holds for everyone. It does not say what one person earns or is ill with, what someone thinks, what will
happen, what an asker's own case has come to, or when the canteen opens. Such questions use the documents' own words, so the
search finds something near, and something near would be read as the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from bot.outside_words import LISTS
from bot.personal.lists import FIRST_NAMES
from bot.personal.names import names
from bot.urgent.patterns import QUESTION, plain
from bot.urgent.table import Table


class Outside(StrEnum):
    """Why no source answers; machine-readable."""

    ABOUT_ONE_PERSON = "about-one-person"
    INSIDE = "life-inside"
    OTHER_AGENCY = "other-agency"
    OWN_CASE = "own-case"
    OPINION = "opinion"
    PREDICTION = "prediction"
    TIMETABLE = "timetable"
    PRIVATE_LIFE = "private-life"
    A_TASK = "a-task"


# What is private about somebody else: pay, home, age, health, family, conduct. A patient's or a parent's own rights are not.
ABOUT_ONE_PERSON = """
    hvor|kor|where bor|bur|live|lives
    hva|kva|what tjener|tener ONE
    hva|kva|hvor|kor (mye|mykje) har|får|fekk|fikk ONE .. i|på lønn|løn|årslønn|årsløn|månedslønn|månadsløn|lønnstrinn|lønstrinn
    hvor|kor|how mye|mykje|much|høy|høg .. tjener|tener|earn|earns|make|makes|paid ONE
    hvor|kor|how mye|mykje|much does|do|is ONE .. earn|make|paid
    lønna|løna|lønnen|lønn|løn|salary|pay til|of|åt|for ONE
    telefonnummer*|mobilnummer*|adresse*|heimeadress*|hjemmeadress*|fødselsnummer*|personnummer*|address|mobile til|åt|of
        |for ONE
    phone number of|for ONE
    hvor|kor|how gammel|gammal|gamal|old er|is ONE|ROLE
    hvem|kven|who er|is {DET} kjæresten|kjærasten|samboeren|mannen|kona|boyfriend|girlfriend|partner til|of|åt
    gift|skilt|married|divorced|homofil|gay|gravid|pregnant|forelsket|single & ^ er|is ONE
    ^ er|is ONE .. flink|god|dårlig|dårleg|lat|snill|streng|rasist|syk|sjuk|alkoholiker|good|bad|lazy|nice|ill|sick
        |racist|divorced|married|skilt|gift|medlem|member
    hvorfor|kvifor|why er|is|var|was|ble|vart|did|har|has ONE .. syk|sjuk|sykmeldt|sykemeldt|sjukmeld|borte|permisjon
        |sluttet|slutta
        |sparket|oppsagt|leave|sick|fired|quit|leaving|absent|suspendert|suspended
    hva|kva|what er|is|feiler|feilar ONE .. sykmeldt|sykemeldt|sjukmeld|sick|leave|innlagt
    hva|kva|what feiler|feilar ONE
    hvor|kor|kvar|where do|does .. ONE live|stay
    hvor|kor|how mye|mykje|much does|do|tjener|tener .. ONE .. earn|make|month|year|måneden|månaden|året
    hva|kva|what is {DET} OWNER .. salary|pay|wage|address|age|diagnosis|phone|birthday
    ^ er|is NAME ... sick|ill|sykmeldt|sykemeldt|sjukmeld|syk|sjuk|permisjon|pregnant|gravid
    hvorfor|kvifor|why er|is NAME ... sick|ill|sykmeldt|sykemeldt|sjukmeld|syk|sjuk|permisjon
    sjukedagar|sykedager|fråværsdagar|fraværsdager|sick days & NAME
    diagnose|diagnosen|diagnosis|rulleblad|strafferegister|criminal|personalmappe|personalmappa|helseopplysninger & ONE
        |colleagues
    fraværsdager|fråværsdagar|sykedager|sjukedagar|egenmeldinger|sick days|leave & har|hadde|has|had|did ONE
    har|has|fikk|fekk|did ONE .. sparken|avskjed|advarsel|advarselen|dømt|varslet|varsla|fired|warning|convicted|stjålet
        |løyet
    hvem|kven|hvilken|hvilke|which|who .. INMATES ... slo|angrep|celle|cella|assaulted|hit|attacked|rulleblad|record|covid
    which|hvilke|hvem of|av {DET} colleagues|kollegaer|kollegaene|kollegane
    er|is|are|har|has (det|there) noen|nokon|nokre|anyone|anybody|someone ... på|i|av|in|on {DET} avdeling|avdelinga|avdelingen
        |unit|vakta|gruppa|teamet
        |wing ... vært|vore|brukt|fått|fengt|been|used|seen|sykmeldt|sjukmeld|gravid|pregnant|psykolog|psykologen|varslet|varsla|søkt
    which|hvilke|hvem|kven|who of|av my|our|mine|våre|de|dei (ansatte|tilsette|folk|folka) (staff|employees|officers|people
        |team) .. have|has|har
    hvor|kor|kvar|where bor|bur|live|lives ... ROLE
    hva|kva heter|heiter {DET} PERSON
    what is|are|s {DET} PERSON .. called|name
    hvor|kor|how (mange|mye|mykje|many|much) .. har ONE .. vært|vore|hatt|fått|been|had|taken
    hvor|kor|how mange|many sykedager|sjukedagar|fraværsdager|fråværsdagar|sick .. har|hadde|has|did ONE
    hvem|kven|who var|er|was|is det|it (som|that) .. varslet|varsla|varslar|varsler|klaget|klaga|anmeldte|meldte|tipset|tipsa|sladret
        |sladra|reported|complained|snitched
    (er|is) (det|it) sant|true (at|that) .. ONE|ROLE ... advarsel|åtvaring|sparken|avskjed|refs|sagt|warning
        |fired|convicted|suspended|suspendert|dømt|tatt|caught
    ^ har|has ONE|ROLE .. fått|fengt|hatt|vært|gotten|received|had|been .. advarsel|åtvaring|refs|sparken|sykmeldt|sjukmeld
        |warning|fired|convicted|suspended
    har|har|did|has|hadde ONE .. stryk|strøket|strauk|bestått|stått|failed|passed .. eksamen|eksamenen|prøven|kurset|exam|test|course
    does|do|has|har|did|drikker|drikk ONE|ROLE .. drinking|drink|drugs|problem|alkoholproblem|rusproblem|gambling|affair
    har|hadde ONE|ROLE et|eit forhold til|med
    has|have (anybody|anyone|somebody) .. complained|reported .. ONE
    er|is {DET} ROLE .. flink|god|dårlig|dårleg|lat|snill|streng|rasist|inkompetent|udugelig|good|bad|lazy|nice|great|incompetent|racist
        |corrupt|korrupt|fair
    hvem|kven|who på|i|av|in|on {DET} avdeling|avdelinga|avdelingen|unit|vakta|gruppa|klassen|teamet .. har|has|is|er
    hvem|kven|who (på|i|av|in|on) .. har|is|er|was|has (meldt) varslet|varsla|klaget|klaga|anmeldt|reported|gravid
        |sykmeldt|sparket
        |fired .. avdeling|avdelinga|avdelingen|unit|vakta|gruppa|klassen|teamet
    hva|kva|what har|did|has|skrev|skreiv|ONE .. skrevet|skrive|sagt|wrote|write|said|say|written om|about meg|me
    hvilket|kva|kva_for|which|what (eit) parti|party ... stemmer|stemme|røystar|røyste|votes|vote
    hva|kva|what heter|heiter {DET} ROLE
    hva|kva er navnet|namnet på {DET} ROLE
    what is|are the name|names of {DET} ROLE
    what is ROLE called|name
"""

# The days of those inside; what the sources say of prisoners is what staff must do.
INSIDE = """
    hvor|kor|how mange|many|mye|mykje .. kanaler|kanalar|channels|tv-en|tven & cella|cellene|cellane|cells|cell|celler
    kanaler|kanalar|channels & tv|tv-en|tven|television
    får|kan|har|spiser|tjener|må|do|does|can|are|get {DET} INMATES ... frokost|middag|lunsj|mat|maten|breakfast|lunch|dinner
        |food|besøk|visits
        |visit|luftetid|lufting|yard|dagpenger|dagpengar|playstation|tv|mobil|phone|stemme|røyste|vote|celle|cell|sove|trene
    hvor|kor|how mange|mykje|mye|many|much|stor|stort|big .. celle|celler|cella|cell|cells|besøk|visits|dagpenger|dagpengar
    innsatte|innsette|inmates|prisoners .. frokost|middag|breakfast|dagpenger|yard|vote
    hvor|kor|how mange|many INMATES (sitter|sit|er|are|har|have|rømte|escaped|is)
    which|hvilke|kva INMATES are|er|blir|skal
"""

# How many they are elsewhere. Others' duties and rights do stand in the sources.
OTHER_AGENCY = """
    strategi|strategien|hr-strategien|hr-strategi|handlingsplan|handlingsplanen|plan|planen|mål|målet|målene|måltall|tiltak|rutine
        |rutinen|policy
        |strategy|target|targets|goal|goals|routine til|hos|of|at|from|frå|fra {DET} AGENCY
    strategi|strategien|hr-strategien|hr-strategi|handlingsplan|handlingsplanen|plan|planen|mål|målet|målene|måltall|tiltak|rutine
        |rutinen|policy
        |strategy|target|targets|goal|goals|routine for|in|i the AGENCY
    visjon|visjonen|verdier|verdiar|verdiene|verdiane|samfunnsoppdrag|vision|values|mission .. har|til|hos|of|has|have (the) AGENCY
    AGENCY .. sin|sitt|sine strategi|handlingsplan|plan|mål|policy|rutine
    hvordan|korleis|how .. søker|søkjer|søke|får|apply|get .. jobb|job|stilling & i|hos|for|with|at AGENCY
    what|kva|hva .. sickness|absence|sykefravær|sykefraværet|sjukefråvær|sjukefråværet|turnover & AGENCY
    hvor|kor|how mange|many PEOPLE ... AGENCY
    hvor|kor|how mange|many .. har|have|has|does AGENCY
    hva|kva|hvem|kven|hvor|kor|hvordan|korleis|hvilke|hvilken|når|what|who|how|which|when|how|har|er|gjelder|gjeld|do|does|is|are|kan
        |can ... i|hos|ved|på|at|in|for|with|til|of|gir|gjev|betaler|betalar FIRM
    måltall|måltallet|måltalet|kvinneandelen|kvinneandel|sykefraværet|lønnskartleggingen|lønnskartlegginga .. i|for
        |hos AGENCY
"""

# What only the asker's own file or system knows.
OWN_CASE = """
    hvor|kor|how mange|mye|mykje|many|much .. har|have|do (jeg|eg|i) (have) igjen|att|left|remaining|gode|spart|opptjent
        |opptent
    remaining|saldo|saldoen & min|mi|mitt|my|jeg|eg|i
    my|leave|holiday|vacation|flex|flexitime .. balance
    når|when får|kommer|kjem|blir|vert|do|will|does (i) (get) (jeg|eg|vi|det|the) (jeg|eg) svar|svaret|utbetalt|lønn
        |lønna|løna|reply
        |answer|paid|behandlet|behandla
    når|when .. svar|reply|answer & min|mi|mitt|my|søknad|søknaden
    når|når|when|hvilken|hvilket skal|jobber|har|do|am|is|er (jeg|eg|i) .. neste vakt|gang
    status|statusen på|for|of {DET} saken|søknaden|sak|søknad|application|case
    hva|kva|what|hvilket|which er|is (mitt|min|my) passord|passordet|brukernavn|ansattnummer|ansattnummeret|lønnstrinn
        |saldo|pin
        |password|username|pay|salary|employee .. mitt|min|mi|my|$|number|grade
    har|have sjefen|lederen|leiaren|hr|my|they godkjent|approved {DET} ferien|ferie|søknaden|søknad|permisjonen|my
        |holiday|leave
    er|is|ble|vart|was (min|my) søknaden|søknad|application|saken .. godkjent|innvilget|innvilga|approved|avslått
        |behandlet|min|mi
    hvorfor|kvifor|why fikk|fekk|did (jeg|eg|i) (not) (ikke|ikkje|get) (jobben|stillingen|stillinga|lønn|the|job) $
    ^ kan|kunne|can|could|vil|will du|you (please) se|sjå|sjekke|finne|kikke|check|see|look|find|tell .. om|if|whether|up|opp
        |ut|out ... min|mi
        |mitt|mine|my
    ^ har|have|has jeg|eg|i|my .. fått|fengt|got|gotten|been .. godkjent|plass|innvilget|innvilga|approved|paid
    hvor|kor|how mye|mykje|much får|do jeg|eg|i (get) .. utbetalt|utbetalte|paid
    vinner|vinn|taper|tapar|win|lose ... hvis|viss|dersom|if|saken|saka|case
    saken|saka|sak|søksmål|case|claim|lawsuit min|mi|mitt|my mot|against
    min|mi|mitt|my sak|søksmål|case|claim|lawsuit mot|against
    har|have|do|holder jeg|eg|i (have) en|ei|ein|a god|sterk|svak|good|strong|weak|solid sak|case
    hvor|kor mye|mykje|much & skatt|tax & min|my|betaler|trekkes|jeg|eg
"""

OPINION = """
    hva|kva|what (do) (you) synes|tykkjer|mener|meiner|trur|tror|tenker|think|feel du|you|about
    synes|tykkjer|liker|likar|trur|tror|mener|meiner du
    hva|kva synes|tykkjer|tykkjest|mener|meiner {DET} ansatte|tilsette|politikerne|politikarane|folk|andre om
    what do {DET} employees|staff|politicians|others think
    do|would you think|like|prefer|recommend|believe|feel|agree
    din|your|deres|dykkar mening|meining|opinion om|about|of|$|er
    favoritt* om|about|of|$|er
    your opinion|favourite|favorite
    anbefaler|anbefalar|tilrår du
    ^ anbefal|recommend|suggest|foreslå
    hvem|kven|hvilken|hvilket|kva|which|what|who|whats .. er|is (the|den|det) best|beste|verst|verste|flinkest|flinkeste
        |flinkaste|finest|koseligst|vakrest|dårligst|worst
        |greatest|nicest|kjekkest|snillest
    ^ bør|burde|should jeg|eg|i .. join|quit|resign|marry|move|buy|slutte|flytte|flytta|gifte|kjøpe
    hva|kva|what ville|would du|you .. gjort|gjere|do|done
    the best|worst pizza|restaurant|film|movie|book|team|hotel|prison|boss
"""

PREDICTION = """
    ^ will the|our|my pay|wage|wages|salary|salaries|budget|staffing|rules|price|prices|age .. go|rise|increase|fall|drop|change|be
    ^ will they|the|our|government|kdi|stortinget|regjeringen|parliament .. close|open|build|hire|cut|raise|reopen|merge|ban|strike
        |increase
        |reduce|lose|get
    ^ blir|vert .. åpnet|opna|åpna|gjenåpnet|stengt|stengd|nedlagt|lagt|bygd|bygget|slått (igjen|att|ned|sammen|saman)
    ^ skal|vil|ska .. regjeringen|regjeringa|stortinget|kdi|politikerne|dei|de .. stenge|stengje|åpne|opne|bygge|byggje|legge
        |leggje|kutte
        |øke|auke|nedbemanne
    tror|trur du .. blir|vert|kommer|kjem
    ^ kommer|kjem ... til å
    kommer|kjem .. til å bli|få|verte lagt|nedlagt|stengt|mer|meir|høyere|nok|streik
    hvem|kven blir|vert|vinner|vinn .. ny|nye|neste|ny|leder|direktør|leiar|statsminister|sjef|valget
    hvem|kven|who vinner|vinn|wins
    who will be|become|win|get|replace
    ^ will|would i .. get|win|pass|become (the|a|my) job|position|promotion|promoted|exam|case|post
    ^ får|fær jeg|eg jobben|stillingen|stillinga|opprykk|opprykket|forfremmelse
    hva|kva|what|whats er|is|are {DET} sjansen|sjansane|sjansene|sannsynligheten|chance|chances|odds|probability
    ^ hvor|kor|how sannsynlig|sannsynleg|likely
    will we|i|they|there|our .. get|be|have .. next|closed|raise|strike|more|fired|laid
    hvor|kor|how mye|mykje|much|mange|many .. får|blir|vert|kommer|kjem|skal|tjener|tener|will|do|are ... neste|next|komande
        |kommende|coming år|year|måned|månad|month|uke|veke|week
    hva|kva|what blir|vert|skjer|will (be|happen) .. neste|next år|year|uke|veke|week|måned|month
    neste|next lønnsoppgjør|lønsoppgjer|lønnsoppgjøret|lønsoppgjeret|pay|wage|tariffoppgjør
    lønnsoppgjøret|lønsoppgjeret|lønnsoppgjør .. blir|vert|ferdig|neste|gi|gir
    blir|vert det|there streik|kutt|nedbemanning|nedleggelse|lønnsøkning|bonus
"""

# When something opens, starts, runs or comes next: on a board by the door, not in a plan.
TIMETABLE = """
    hvem|kven|who (er|is) (har|tar|tek|has|on) (the) helgevakt|helgevakta|helgevakten|nattevakt|nattevakta|nattvakt|nattvakta|kveldsvakt
        |kveldsvakta|dagvakt|dagvakta|beredskapsvakt|julevakt|påskevakt|weekend|night|late|early|duty|shift .. (shift|duty)
    kan|can|could|får|får jeg|eg|i|vi|we (bytte|byte|swap|trade|switch) .. vakt|vakta|vakten|shift|shifts & med|with NAME|noen
        |nokon|someone
    finnes|finst|er|is|are (there) (det) .. ladestolpe|ladestolper|ladeplass|ladeplasser|parkering|parkeringsplass|treningsrom
        |dusj|garderobe|charger|chargers|charging|parking|gym|showers & på|i|ved|at|in|near|outside|hos|her|here
    where|hvor|kvar (do|can) (i|we|jeg|eg|vi) (pick|henter|hentar|får|finner|finn|leverer) (up) .. nøkkel|nøkkelen|nøkler|nøkkelkort
        |adgangskort|uniform|uniformen|sko|støvler|klær|utstyr|pc|key|keys|card|boots|uniform|equipment|laptop
    hvordan|korleis|how (do) (i|jeg|eg|vi) bestiller|bestille|bestiller|tinga|tingar|order|orders|kjøper|kjøper|skaffer .. sko
        |arbeidssko
        |støvler|uniform|uniformen|klær|klede|jakke|bukse|utstyr|pc|mobil|kontorrekvisita|visittkort|shoes|boots|trousers|jacket
        |equipment
        |laptop|supplies|cards
    hva|kva|what|når|when (tid|time) byrjar|begynner|starter|startar|start|starts|slutter|sluttar|ends|end .. vakta|vakt
        |kveldsvakta|kveldsvakt
        |dagvakta|nattevakta|nattvakta|shift|møtet|dag|today|tomorrow
    hvor|kor|kvar|where (can|do|kan|får) (jeg|eg|i|we|vi) (kan|get) (jeg|eg) låne|borrow|parkere|park|kjøpe|kjøpt|buy|lade|charge
    hvor|kor|kvar|where finner|finn|ser|ligger|ligg|er|can|do|is (i|jeg|eg|the) .. turnusen|vaktlista|vaktlisten|vaktplanen|timeplanen
        |roster|rota
    kan|can|could|får|may jeg|eg|i (lov) .. ha|ta|bring|take .. hund|hunden|barna|ungene|ungane|kids|children|dog|pet
    hva|kva (er) klokka|klokken (nå|no)
    what time is it|now
    what is|s the time now|please|$|?
    what time now|please|$|?
    hvem|kven|who jobber|jobbar|står|er|is|are|works|har (på) (working|vakt|on|the|vakta) .. dag|kveld|natt|morgen|morgon
        |tomorrow|tonight|today
        |julaften|julaftan|helga|helgen|monday|weekend
    når|når|when|kva|what (tid|time) åpner|opnar|stenger|stengjer|opens|open|closes|close
    when|what (does|do|is|time) .. open|close|opens|closes
    åpningstid*|opningstid*|besøkstid*
    opening|visiting hours|times
    når|when (is|are) har|er|vi|does|the|det|is (vi|det|the) neste|next
    når|when har|er|skal|blir|vert|holdes (vi|det|ein|en) neste|next|julebord|julebordet|sommerfest|sommerfesten
        |brannøvelse|brannøving
        |lunsj|fest|party
    when is|are|do|does (the|we|our|have) (next|the) fire|drill|christmas|party|lunch|next
    når|kva|when|what (tid|time) går|gjeng|does|leaves (the) bussen|toget|ferja|bus|train
    hva|kva|what (serves|is|er|serverer|står) .. kantina|kantinen|canteen|menyen|menu|lunsj|lunch|middag
    (hva|kva) serverer|serverar kantina|kantinen
"""

# What has to do with nobody's work: the weather, the tax return, a flat, a car, a marriage.
PRIVATE_LIFE = """
    hvordan|korleis|how|kva|hva|what .. været|vêret|weather
    kommer|kjem|blir|vert|will det|it snø|regn|sol|snow|rain
    vêrmelding*|værmelding*
    skattemelding*|selvangivelse*|skatteoppgjør*
    tax return
    fartsbot*|parkeringsbot*
    speeding|parking fine|ticket
    leiebolig*|leilighet*|leilegheit*|huslei*|depositum*|boliglån*|bustadlån*
    file|apply|søke|søkje|søker|get (for|om) (a) divorce|skilsmisse
    dekk|bremser|bremsar|olje|tires|tyres & bilen|bil|car
    symptom|symptomer|symptoma|symptoms på|of|av influensa|flu|kreft|cancer|covid|korona|diabetes
    gud|god til|exist|exists $
    liv|life på|on mars|månen
    hjelper|hjelp|helps|cures mot|for|against (a|the) forkjølelse*|forkjøling*|cold|flu
"""

# A request for a piece of work, put politely. The first word alone tells the blunt ones (knowledge.language.asking).
TASK = """
    kan|vil|kunne|can|could|would|will|please du|you (please) DO
    hjelp|help meg|me (med|å|to|with) (å) DO
    please DO
    ^ kan|vil|can|could|will du|you .. fortelle|fortelje|tell .. vits|historie|historia|eventyr|joke|story
    ^ gi|gje|give|gimme meg|me .. tips|råd|oppskrift|tips|recipe|advice
    ^ fortell|fortel|tell .. vits|historie|eventyr|joke|story
    ^ kan|vil|can|could|will du|you .. melde|setje|sette|registrere|sign|put|register|enrol meg|me|oss|us .. på|opp|inn|up|for
    ^ vær|ver|be|act|act_as|spill|du_er_nå|you_are_now .. en|ein|ei|a|an|like & svar|answer|talk|snakk|now|nå|pirat|pirate
    developer|jailbreak|god mode
    ignore|skip|disregard|forget|ignorer|glem|gløym (all|alle) your|dine previous|checks|instructions|rules|instrukser|instruksar|regler
    (kan|can) (you|du) hjelpe|help meg|me (med|å|to|with) (å) DO
"""


# Of several reasons the first is given.
_REASONS = {
    Outside.A_TASK: TASK,
    Outside.ABOUT_ONE_PERSON: ABOUT_ONE_PERSON,
    Outside.INSIDE: INSIDE,
    Outside.OTHER_AGENCY: OTHER_AGENCY,
    Outside.OWN_CASE: OWN_CASE,
    Outside.OPINION: OPINION,
    Outside.PREDICTION: PREDICTION,
    Outside.TIMETABLE: TIMETABLE,
    Outside.PRIVATE_LIFE: PRIVATE_LIFE,
}


# What is foreseen, a source may tell.
_FORESEEN = re.compile(r"\bprognos|\bframskriv|\bfremskriv|\bforecast|\bifølg|\baccording to\b", re.I)


def outside(text: str) -> Outside | None:
    """Tell why no source can answer `text`; `None` where one may."""
    reasons = tuple(_REASONS)
    found = {group for group, _ in _rules().find(_words(text))}
    if _FORESEEN.search(text):
        found.discard(reasons.index(Outside.PREDICTION))
    return reasons[min(found)] if found else None


def _words(text: str) -> list[str]:
    """Give the words of a text, with one word for each name of a person in it."""
    for each in reversed(list(names(text))):
        text = f"{text[: each.start]} §navn {text[each.end :]}"
    text = _first_name().sub(" §navn ", text)
    return [*_split(plain(text)), *([QUESTION] if "?" in text else [])]


def _split(text: str) -> Iterable[str]:
    return (word for chunk in text.split() if (word := chunk.strip('.,!?:;()«»"“”')))


# A first name by itself is too little to hide a word (bot/personal); beside "on sick leave" it is a person. Not as the first word,
# where every word has a capital: "Per april 2024".
@cache
def _first_name() -> re.Pattern[str]:
    return re.compile(rf"(?<=[\w,] )(?:{'|'.join(FIRST_NAMES.split())})(?:s|'s)?\b")


@cache
def _rules() -> Table:
    return Table(_REASONS.values(), LISTS)
