"""Threats to someone's life, assault, weapons, hostages: what the alarm and the police are for."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# Threats to life. "Han sier han skal drepe meg når han slipper ut" is about a day to come, and urgent today.
THREATS = """
    OTHER .. WILL {SOON} KILL (ihjel|ned|opp) (på) {DET} VICTIM
    WILL {SOON} drepe|drepa|myrde|skyte|knivstikke|kverke|voldta {DET} THEM
    WILL {SOON} ta livet av {DET} THEM
    WILL {SOON} slå {DET} (VICTIM) ihjel
    WILL {SOON} gjøre|gjere {DET} VICTIM noe|noko|vondt
    OTHER .. dreper|drep MYSELF|oss
    OTHER .. skal|vil|kommer|kjem {SOON} ta|finne|finna|knuse|oppsøke|oppsøkje {DET} VICTIM (mi|min|mine) $|når|hvis|viss|og
    skjære|skjærer|kutte .. halsen|strupen
    OTHER|GOING (said|says|threatened|is) {TO} GOING {TO} KILLEN {DET} VICTIM
    GOING {TO} kill|murder|stab|shoot {DET} THEM
    GOING|hed|shed|theyd {TO} get|find|come (for|after) {DET} me|us|family|kids|children
    hell|hed|theyll|they|he|she|who kill|kills {DET} me|us
    GOING|hed|shed|WILL|and .. slit|cut {DET} throat|throats
    redd|livredd|frykter|fryktar (for) livet
    redd|livredd|engstelig .. drepe|drepa|dreper|drep|kverke|skyte|knivstikke {DET} VICTIM
    redd|livredd for (hva|kva) OTHER
    fear|fearing|scared|afraid for my|our|her|his life|lives
    afraid|scared|terrified .. kill|hurt|shoot|stab {DET} VICTIM
    NOT|DONT .. overleve|overleva|survive .. (helga|helgen|natta|night|weekend|uka|$)
    bilde|bilete|bilder|picture|pictures|photo av|of {DET} huset|barna|barnehagen|house|kids|children
    tør|torer|vågar|våger NOT (å) (gå|dra|reise) hjem|heim|hjemme|heime
    NOT|ingen .. levende|levande
    want|wants him|her|them|us|me dead
"""

# Threats that have been made stay threats, until they are said to lie back in time or asked about in general.
THREATENED = """
    får|fikk|fått|fekk|mottar|mottatt|sender|sendt|sendte|kommer|kjem|har|utsatt|utsett .. DEATHTHREAT
    getting|get|got|received|receiving|sending|sent|sends|made|making .. death threat|threats
    truet|trua|truga .. (med) (å) drepe|drepa|skyte|knivstikke|voldta
    threatened|threatening|threatens to KILLEN {DET} VICTIM
    truet|trua|truga|truer .. på livet
"""

# A threat needs no verb of violence: "vet hvor jeg bor", "venter utenfor".
STALKED = """
    vet|veit|vit|funnet|fant (ut) hvor|kor .. bor|bur
    knows|found|know where .. live|lives
    står|sit|sitter|venter|ventar utenfor|utanfor .. meg|mitt|min|døra|døren|huset|hjemme|leiligheten
    venter|ventar på MYSELF utenfor|utanfor|når|med
    følger|følgjer|forfølger|forfølgjer (etter) MYSELF|oss
    following|stalking|chasing|hunting me|us
    standing|waiting outside my|our
    vet|veit|vit (hvilken|hvilket|kva|hva|kor|hvor|hvilke) .. skole|skule|barnehage|skolen|barnehagen|adresse|adressa|bil
    knows .. school|address|kids|family|car
    NOT kommer|kjem (til) (å) (komme) hjem|heim & datter|datteren|sønn|sønnen|barna|ungene|kona
    brenne|burn (ned|down) {DET} huset|hus|house|bilen|car|home
    jeg|eg|ME|vi blir|vert forfulgt|forfølgd|overvåket|fulgt
    being followed|stalked
    hes|shes|he|is outside (now|my|the|$)
"""

# Blows that fall now. The present tense carries the rule: "ble slått i går" asks about afterwards.
BLOWS = """
    BEATS (løs|laus|til|ned|opp) (på|mot|etter|on|at) {DET} VICTIM
    BEATS {DET} (THEM) (i) hodet|hovudet|bakken|ansiktet|opp
    is|are|s|hes|shes|theyre|am|im|keeps (now) BEATS {DET} VICTIM
    slår|sparker|slo løs|laus
    går|gjeng til angrep
    går|gjeng løs|laus (på)
    går|gjeng amok|berserk
    holder|held {DET} VICTIM nede|fast|innelåst
    holder|held (fast|nede) {DET} VICTIM nede|fast|som
    tar|tek|har|holder|held|tatt|teke kvelertak|struptak|strupetak|kvelartak|halstak
    knuser|knusar|raserer alt|cella|cellen|ruter|inventar|avdelingen|avdelinga
    OTHER|vi slåss|slåst|sloss
    slåss|slåst nå|no
    ME|vi|OTHER|betjent|betjenten blir|vert (nå|no) {DET} BEATEN
    being {DET} BEATEN
    blir|vert holdt|halden|haldne|tvunget|mishandlet|mishandla
    being|are held (hostage|down|captive)
    er|blir|vert|sitter|står .. innesperret|innesperra
    slipper|slepp VICTIM NOT ut
    nekter|nektar (å) slippe|sleppe
    chokehold|headlock
    by {DET} throat
    OTHER har|have|has|tok tatt|teke|taken|got (DET) henne|ham|kollega|kollegaen|betjenten|betjent|colleague
    blir|vert haldt|holdt|halden (fast|nede|som|igjen)
    låst|sperra|sperret inne med
    locked|stuck|trapped in .. with {DET} (him|her|them|prisoner|inmate)
    has|have|holding {DET} THEM hostage|captive|down|pinned|by
    prøver|forsøker|prøvar (å) KILL {DET} VICTIM
    truer|trugar|truar {DET} VICTIM
    truer|trugar|truar .. med {DET} WEAPON
    angrepet|angriper|angrip|attacked|attacking .. med|with {DET} WEAPON
    ASSAULTS & VICTIM
    OTHER .. ASSAULTS
    BEATS løs|laus på
    banker|bankar|slår (VICTIM) (helt|heilt) gul|til
    holder|held .. innesperret|innesperra|innelåst
    har|er|blir|vert .. forfulgt|forfølgd|jaget|jaga
    innesperret|innesperra|innelåst (inne|av|på|i|hjemme)
    truende|truande|aggressiv|voldelig|utagerer|utagerar|valdeleg & nå|no|her|mot|foran
    mot MYSELF|oss med {DET} WEAPON
    coming at me|us
    har|have|has mistet|mista|lost kontroll|kontrollen|control
"""

# A blow just dealt: the one who struck may still be there.
JUST_NOW = """
    JUST (ble|blei|blitt|vart|har|er|fikk) {DET} BEATEN
    ble|blei|vart|har|er JUST (blitt|vorte) {DET} BEATEN
    har JUST slått|slegen|angrepet|truet|trua|stukket|knivstukket|skutt|overfalt
    just|now (got|been|was|have|has|were) {TO} BEATEN
    hit|beat|choked|strangled {DET} VICTIM (up) (again) tonight|again|now
    er|blitt|ble|blei|vart|is|been|was|got (nettopp) knivstukket|knivstukken|stukket|skutt|stabbed|shot|skoten
"""

UPROAR = """
    gikk|gjekk løs|laus på
    gikk|gjekk til angrep
    tok {DET} kvelertak|struptak|strupetak
    slåsskamp|slagsmål|slagsmålet|masseslagsmål|håndgemeng|basketak
    opprør|opptøyer|opptøyar|fangeopprør
    riot|rioting|brawl|mutiny
    fight|fighting in|on {DET} PLACE
    taken over {DET} PLACE
    WEAPON mot|i|på|til|to|at|against .. THROAT
    har|has|have (nettopp|just) ASSAULTED {DET} VICTIM
    har|er|blitt|has|been|have & ASSAULTED & nå|no|nettopp|akkurat|just|right
    gått|går|gjeng|gått|gjekk til angrep
    gått løs|laus på
    tatt|teke|tek|tar frem|fram|opp {DET} WEAPON
    knivstikking|knivangrep|overfall|skyteepisode|masseslagsmål nå|no|på|i|utenfor|pågår
    tried to KILLEN me|us
    tok|tatt|teke|har .. betjent|betjenten|kollega|kollegaen|vakt|vakta & låst|gissel|dør|døra|bort|inn
"""

HOSTAGES = """
    HOSTAGE
    gisseltaking|gisselsituasjon|gisseltagning|gisselaksjon|gisseldrama
    barrikadert|barrikaderer|barrikadera|barricaded|barricading
    kidnappet|kidnappa|bortført|kidnapped|abducted
    (har) tatt|teke|taken {DET} betjent|kollega|colleague|officer (som|hostage)
"""

# Rape: help counts in hours, and the answer names the helpline for it. Of oneself it counts in any tense.
RAPE = """
    blir|vert RAPED
    voldtar|valdtek
    prøver|forsøker|prøvar|vil|skal|truer (med) (å) voldta|valdta
    being raped
    is|trying {TO} rape|raping
"""
RAPED = """
    ME (ble|blei|vart|har|er) (nettopp|blitt|vorte) RAPED
    i|ive (was|got|have|been) (been|just) raped
"""

# Armed: someone, "has" or "with", a weapon. "Kan betjenter ha våpen" is neither.
ARMED = """
    OTHER {DET} HAS {DET} WEAPON
    OTHER {DET} har|has tatt|bought|kjøpt|taken|skaffet|funnet|laget (seg) {DET} WEAPON
    OTHER .. med {DET} (avslått|knust|kvass|spiss|brukket|ladd) WEAPON
    OTHER i|på|utenfor|utanfor|in|on|outside {DET} (PLACE) HAS {DET} WEAPON
    OTHER .. går|løper|spring|kommer|truer|står .. med {DET} WEAPON
    bevæpnet|væpna|armed OTHER
    OTHER er|is bevæpnet|væpna|armed
"""

# Shots and bombs.
SHOTS = """
    noen|nokon|han|hun|de|dei|mannen|innsatt|someone|he skyter|skyt
    someone|somebody|hes|he|is|are (is) shooting
    det skytes|skyt
    skyting pågår|nå|no|utenfor|utanfor
    hører|høyrer|hear|heard|hørte {DET} skudd|gunshots|shots|skot
    shots fired
    active shooter
    bombetrussel|bombetrusler
    bomb threat
    brannbombe|brannbomber|molotov*
    bombe|bomb i|på|under|in|on {DET} PLACE
    det|there er|is {DET} bombe|bomb
"""

# The one who writes already knows whom to ring.
POLICE = """
    ^|må|please|someone|somebody ring|ringe|tilkall|tilkalle|call (til) (the) politi|politiet|police
    trenger|treng|need (hjelp) (av|fra|frå) (the) politi|politiet|police|forsterkninger|forsterkningar|backup
    overfallsalarm|overfallsalarmen (er|har) utløst|går|gått|gikk
"""

RULES = (
    *(Rule(Danger.VIOLENCE, Heed.TALK, table) for table in (THREATS, STALKED)),
    *(Rule(Danger.VIOLENCE, Heed.SCENE, table) for table in (BLOWS, ARMED, SHOTS, POLICE)),
    *(Rule(Danger.VIOLENCE, Heed.TRACE, table) for table in (THREATENED, JUST_NOW, UPROAR, HOSTAGES, RAPE)),
    Rule(Danger.VIOLENCE, Heed.NOTHING, RAPED),
)
