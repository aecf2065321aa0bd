"""Fire, smoke, gas and explosion."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# It burns. Zeal that burns and eyes that burn are struck out by `quiet.py`.
BURNING = """
    det|noe|noko|PLACE BURNS
    PLACE .. BURNS
    slår|slår .. flammer|flammar
    BURNS (det) (nå|no|her|godt) i|på {DET} PLACE
    BURNS nå|no|her
    står|stend|stå|sto i (full) brann|fyr|flammer|flammar
    flammer|flammar|flammene|flames
    begynt|begynner|begynte|byrja å brenne|brenna
    is|are|something|everything (is) burning
    PLACE .. on fire
    is|are on fire
    burning down
    fanget|fanga|trapped .. brann|brannen|flammene|fire
    brannalarm|brannalarmen|røykvarsleren|røykvarslaren|røykalarmen (har|er) går|gått|gikk|ringer|uler|utløst|utløyst|hyler|gjekk|gjeng|ringjer
    fire|smoke alarm|detector .. off|ringing|activated|triggered
"""

# Set alight, caught fire: finished, and just as urgent.
SET_ALIGHT = """
    har|nettopp|ME tent på
    tent på $|i|nå|no
    tent|tenner|tenne|tente|tende (på|fyr) {DET} (på) PLACE|seg|klærne|kleda|sengetøy|sengetøyet|gardinene|papir
    satt|sett|setter|sette|set|stakk|stukket fyr
    tok|tatt|tar|teke|tek (det) (nettopp) fyr
    set|setting|lit|sets .. alight|fire
    caught|catching|catches fire
"""

# The noun: without a year, a drill or a responsibility beside it, "brann på avdelingen" is a call.
NOUN = """
    brann|brannen|brand (nå|no|her|oppe|nede) i|på|nå|no|her {DET} PLACE|$
    det|vi|har|melder (er|har|utbrutt|oppstått) {DET} brann
    ^ (hjelp|help) brann|fire (brann|fire|hjelp|help|$)  $
    there|we|theres|a|big|is|have {DET} fire in|on|at|here|now|$|and
    fire in|on|at {DET} (second|first|third|lower|upper) PLACE
    brann (nå|no|her) i|på
    flammene|flammer|flammar|flames & høye|høge|meter|taket|roof|vinduet|slukke|slukkeapparatet
    fire .. broken|broke out
    brennende|brannande|burning PLACE
"""

SMOKE = """
    røykutvikling|brannrøyk|røyklukt
    SMOKE (som) (kommer|kjem|velter|veltar|siver|sivar|tyter|fyller) (ut) i|på|fra|frå|av|in|from|inn {DET} PLACE
    kommer|kjem|velter|veltar|siver|tyter|masse|mykje|mye|full|fullt|tjukk|tykk|svart|er (det) (av|med|ut) SMOKE $|i|på|fra|frå|ut|her|over
    filling|filled|full|fills with|of smoke
    SMOKE velter|veltar|siver|sivar|tyter|fyller
    lukter|luktar|lukt|kjenner|smell|smells (lukt) (av|like|of) (sterkt|svakt) røyk|røyk|brent|svidd|brann|gass|smoke|gas|burning|brend|fire
    gasslekkasje|gassutslipp|gasslukt
    gas leak
    thick|heavy|black smoke
    tykk|tjukk|svart røyk
    smoke (is) in|coming|filling|pouring|everywhere|billowing
    eksploderte|eksploderer|eksploderar|exploded|explosion|eksplosjon
    ^|må ring|ringe (til) brannvesenet|110
    call {DET} fire department|brigade
"""

RULES = (
    Rule(Danger.FIRE, Heed.SCENE, BURNING),
    Rule(Danger.FIRE, Heed.TRACE, SET_ALIGHT),
    Rule(Danger.FIRE, Heed.TRACE, NOUN),
    Rule(Danger.FIRE, Heed.TRACE, SMOKE),
)
