"""Words that need no pattern where someone is told of and nothing is asked.

People who look something up ask, or write key words. "Han har en gaffel mot strupen på henne" does neither: with a person
in the sentence, in the present or the perfect, and no question, subject or time gone by, the word alone is enough.
"""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

VIOLENCE = """
    WEAPON
    gaffel|gaffelen & THROAT
    strupen|kvelertak|kverk
    nevene|neven|knyttneve & MYSELF|oss|mot
    har slått|sparket|skallet|bitt|stukket|knust|kastet {DET} VICTIM|ned|løs
    slått|slege|slegne ned
    (har|have|has) tatt|teke|taken kontroll|control|over
    hamrer|hamrar|dundrer|sparker & døra|døren
    drep|dreper|drepe|drepa MYSELF|oss|henne|ham|meg
    skal dø
    slo|slår MYSELF
    grabbed|grabs|grabbing & hair|throat|neck
    fight|brawl|assault & active|injured|officers|now|going|ongoing
    angrep|overfall|angriper
    jages|jagd|jaga
    gjemmer|gjemt|gøymer|hiding & MYSELF|from|seg
"""

FIRE = """
    BURNS|brann|flammer|flammar|flames|fyr
    SMOKE
    is|are|on fire
    eksplosjon|eksploderte|explosion
"""

INJURY = """
    pulsåren|pulsåra|pulsårer|pulsårene|pulsårane
    brystet|bryst|chest & tar|griper|grip|holder|svetter|kaldsvetter|sterkt|smerter|vondt|clutching|pain
    tatt|tok|teke|svelget|took|taken & sobril|valium|imovane|paralgin|stilnoct|subutex|metadon|heroin|fentanyl|oksykodon|ibux|paracet|paracetamol|insulin|sovemedisin|rivotril
    blod|blodet|blør|bløder|blødning|bleeding|blood
    bevissthet|bevisst|medvit|consciousness|unconscious
    kramper|krampe|krampar|seizure|seizures
    overdose|overdosert|overdosed
    skuddskade|stikkskade|hodeskade
    skjev|heng|henger & ansiktet|ansikt|munnen|side|sida|siden
"""

LIFE = """
    TIE
    farvelbrev|avskjedsbrev
    SUICIDE
    SUICIDAL
    klippe|klipper over båndet|snora|livstråden
    make it through .. night|day|week
    motsatt|feil kjørefelt|kjørebane
    (i|gjennom) natta|natten|natt & klarer|overlever|vet|orker
    livet NOT .. leves|levast
    takk for MYSELF
    tankene|stemmene|stemmer|voices|tankane & sier|seier|gjøre|gjere|telling|alene
    lagt|laga planer|planar
    (how|kor|hvor) lenge|long & holder|held|hold
"""

RULES = (
    Rule(Danger.VIOLENCE, Heed.TOLD, VIOLENCE),
    Rule(Danger.FIRE, Heed.TOLD, FIRE),
    Rule(Danger.INJURY, Heed.TOLD, INJURY),
    Rule(Danger.LIFE, Heed.TOLD, LIFE),
)
