"""Words that need no pattern where someone is told of and nothing is asked.

People who look something up ask, or write key words. "Han har en gaffel mot strupen på henne" does neither: with a person
in the sentence and no question, subject or time gone by beside it, the word alone is enough.
"""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

VIOLENCE = """
    ARMS
    gaffel|gaffelen & THROAT
    strupen|kvelertak|nevene|knyttneve
    har slått|sparket|skallet|bitt|stukket|knust|kastet {DET} VICTIM|ned|løs
    slått|slege|slegne ned
    har|have|has tatt|teke|taken over|kontroll|control
    hamrer|hamrar|dundrer|sparker & døra|døren
    gjemmer|gjemt|gøymer MYSELF|oss
    hiding from
    slo|slår MYSELF
    grabbed|grabs|grabbing & hair|throat|neck
    fight|brawl|assault & active|injured|officers|ongoing
    angrep|overfall|angriper|voldtekt|overgrep
    utsatt|utsett for vold|vald|overgrep
    helt|heilt vill|gal|rabiat|rasende|psykotisk
    ute av kontroll
"""

FIRE = """
    BURNS|brann|flammer|flammar|flames|fyr
    SMOKE
    is|are|on fire
"""

INJURY = """
    pulsåren|pulsåra|pulsårer|pulsårene|pulsårane
    brystet|bryst|chest & tar|griper|grip|holder|svetter|kaldsvetter|smerter|clutching|pain
    tatt|tok|teke|svelget|took|taken & DRUG
    blod|blodet|blødning|bleeding|blood
    bevissthet|medvit|consciousness
    kramper|krampe|krampar|seizure|seizures
    overdose|overdosert|overdosed
    skjev|heng|henger & ansiktet|munnen|munnvika
"""

LIFE = """
    SUICIDE|SUICIDAL|TIE
    farvelbrev|avskjedsbrev
    =dø|døy|døden
    klippe|klipper over båndet|snora
    (i|gjennom) natta|natten & klarer|overlever|vet|orker
    takk for MYSELF
    tankene|tankane|stemmene|stemmer|voices & sier|seier|gjøre|gjere|telling|alene
    lagt|laga planer|planar
"""

RULES = (
    Rule(Danger.VIOLENCE, Heed.TOLD, VIOLENCE),
    Rule(Danger.FIRE, Heed.TOLD, FIRE),
    Rule(Danger.INJURY, Heed.TOLD, INJURY),
    Rule(Danger.LIFE, Heed.TOLD, LIFE),
)
