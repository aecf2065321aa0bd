"""Fire, smoke, gas and explosion."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# It burns. Zeal that burns and eyes that burn are struck out by `quiet.py`.
BURNING = """
    det|noe|noko BURNS
    PLACE .. BURNS
    BURNS (det) (nå|no|her|godt) i|på {DET} PLACE
    BURNS nå|no|her
    begynt|begynner|begynte|byrja å brenne|brenna
    står|stend|stå|sto i (full) brann|fyr|flammer|flammar
    flammer|flammar|flammene|flammane|flames
    FLAMES (har|er|har|is|are|have|soon|kan|begynner) (seg|å) SPREADS
    SPREADS (det|out|ut) FLAMES
    full fyr
    lys lue
    ablaze|overtent|overtend
    BEDDING .. tatt|tar|ta|teke|tek|caught|catching fyr|fire|$
    BEDDING .. SMOULDERS
    brannen|elden|ilden|eld|ild er|har|is laus|løs
    fanget|fanga|trapped .. brann|brannen|flammene|fire
    FIREALARM (har|er) går|gått|gikk|gjekk|gjeng|ringer|ringjer|uler|hyler|utløst|utløyst

    is|its|are|something|everything (is) burning
    PLACE .. on fire
    is|are on fire
    burning down
    fire|smoke alarm|detector .. off|ringing|activated|triggered
"""

# Set alight, caught fire: finished, and just as urgent.
SET_ALIGHT = """
    har|nettopp|ME tent på
    tent på $|i|nå|no
    LIT (på|fyr) {DET} (på) PLACE
    LIT på seg|klærne|kleda|sengetøy|sengetøyet|papir
    satt|sett|setter|sette|set|stakk|stukket fyr
    tok|tatt|tar|teke|tek (det) (nettopp) fyr

    set|setting|lit|sets .. alight|fire
    caught|catching|catches fire
"""

# Heat and smoke where nobody should feel or see them.
FELT = """
    SCORCHING & døra|døren|dør|veggen|vegg|vegger|golvet|gulvet|taket|håndtaket|door|wall|handle|floor
    hot (to) (the) (touch)|inside|inni & door|døra|wall|veggen
    PLACE & SMOULDERS
    NOT|DONT|cant|umulig|uråd (å) se|ser|sjå|see ... SMOKE|røyken
    NOT|DONT|cant|umulig (å) puste|pusta|breathe & SMOKE|røyk
    hoster|hostar|coughing|choking|gisper & SMOKE|røyken
    SMOKE .. tetter|fyller|velter|siver|tjukkere|tykkere|tettere|getting|thicker|worse|everywhere|overalt|spreading|sprer
    getting|blir|vert|så hot|hett|heitt|varmt & SMOKE|FLAMES|røyken
    noe|noko|something svidd|brent|brend|burning|burnt & luktar|lukter|lukt|smells|smell|smelling|SMOKE & PLACE|ventilen|vent
    sparks|gnister|gnistar & svart|black|raining|regner|taket|ceiling|panel|panelet|skapet|lampa|light|smell|luktar|lukter
    smeller|smell|popping|knaller & SMOKE|brent|svidd|burnt|burning|plast|plastic
    going|gone|went up & moving|evacuat*|ut|out & everyone|alle|folk
    kortsluttet|kortslutta|kortslutning & SMOKE|SMOULDERS|gnist*|sparks
    FLAMES & PLACE|BEDDING|taket|roof|ceiling|walls & SPREADS
"""

# The noun: without a year, a drill or a responsibility beside it, "brann på avdelingen" is a call.
NOUN = """
    ^ (hjelp|help) brann|fire (brann|fire) (hjelp|help) $
    brann|brannen|brand (nå|no|her|oppe|nede) i|på
    brann|brannen|brand nå|no|her
    det|vi|har|melder (er|har|utbrutt|oppstått) {DET} brann
    brennende|brannande PLACE

    there|we|theres|a|big|is|have {DET} fire in|on|at|here|now|and|$
    fire in|on|at {DET} (second|first|third|lower|upper) PLACE
    fire .. broken|broke out
    burning PLACE
"""

SMOKE = """
    røykutvikling|brannrøyk|røyklukt
    SMOKE (som) SEEPS
    SMOKE (ut) i|på|fra|frå|av|in|from|inn {DET} PLACE
    SEEPS (det) (ut) SMOKE
    masse|mykje|mye|full|fullt|tykk|tjukk|svart (av|med) SMOKE
    er|kommer|kjem (det) SMOKE i|på|fra|frå|ut|her|over|$
    tykk|tjukk|svart|tett røyk
    varmt|varm|glødende|gløder|gloande|hot i|på|in {DET} vegg|veggen|døra|døren|wall|door & sprinkler*|alarm*|røyk|brent
        |brann
    SMOKE fra|frå|from {DET} ventilasjon*|ventilen|kanalen|anlegget|motoren|veggen|batteriet|vent|vents|engine|panel|socket
    SMOKE under|gjennom|ut|through|from {DET} døra|døren|dør|door|veggen|vent
    gnistrer|gnistrar|sparking|sparks (fra|frå|from|av|i) {DET} sikringsskapet|skapet|kontakten|stikkontakten|ledningen
        |panel|outlet|socket|PLACE
    helt|tømt|tømmer|heller|poured|pouring|spilled|kastet bensin|tennvæske|parafin|petrol|gasoline|fuel
    har|has|with|med {DET} lighter|fyrstikker|lighteren & tenne|tent|truer|set|burn
    freser|fresar|gnistrer|gnistrar|gnister|sparks|sparking & røyk|ryker|ryk|smoke|SMOKE|smell
    ryker|ryk|oser|osar|ryke .. fra|frå|av|i {DET} PLACE|vaskeriet|batteriet
    sprinkler*  gikk|gått|går|løste|utløst|utløyst|gjekk|went
    lukter|luktar|lukt|kjenner (lukt) (av) (sterkt|svakt) røyk|brent|brend|svidd|brann|gass
    gasslekkasje|gassutslipp|gasslukt
    eksploderte|eksploderer|eksploderar|eksplodert|eksplosjon

    thick|heavy|black smoke
    smoke (is) in|coming|filling|pouring|everywhere|billowing
    filling|filled|full|fills with|of smoke
    smell|smells (like|of) smoke|gas|burning|fire
    gas leak
    exploded|explosion
"""

# The one who writes already knows whom to ring.
BRIGADE = """
    ^|må ring|ringe (til) brannvesenet|110
    call {DET} fire department|brigade
"""

RULES = (
    *(Rule(Danger.FIRE, Heed.SCENE, table) for table in (BURNING, BRIGADE)),
    Rule(Danger.FIRE, Heed.STATE, SET_ALIGHT),
    *(Rule(Danger.FIRE, Heed.TRACE, table) for table in (NOUN, SMOKE, FELT)),
)
