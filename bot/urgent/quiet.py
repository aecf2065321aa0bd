"""What makes a sentence talk about danger instead of being in it."""

from __future__ import annotations

# Said every day and not meant: these words are struck out of a sentence before any rule reads it.
IDIOMS = """
    # Death and killing as a manner of speaking.
    DIE|dør|døyr|dauer|die|died|dying (litt|nesten|innvendig) av|of|from {DET} TRIFLE
    dør|døyr (litt) innvendig
    dying to know|see|hear|try|find|meet|read|learn
    dying for {DET} TREAT
    kill|killed|killing for {DET} TREAT
    drept|drepe|drepa|drepa|myrde for {DET} TREAT
    BOSS .. kill|kills|killing|dreper|drep|drepe|drepa MYSELF|me hvis|viss|om|når|when|if .. FORFEIT
    OFFICE (is|are|was|were|has) (nearly|almost|just|been|slowly) killing|killed|kills me|us
    OFFICE (holder|held|er) (på|i|ferd) (å|med) (å) dreper|drepe|drep|drepa|knekker MYSELF|oss
    killing time
    tar|tek|ta|tok livet av {DET} SPIRIT
    død|daud|dead|dau på|on {DET} beina|my|feet
    over my dead body
    skyte|skyter|skyt|skutt|shoot|shooting|shot .. (i) foten|foot
    skyte|skyter|skyt|skutt|shoot|shot .. mail|email|epost|melding|message|spurv
    skyte|skyter|skyt (ME|vi|hvem|kven) inn|fart
    shot in the dark
    jump|jumping|hoppe|hopper|hoppar (rett|right) on|to|at|over|through|av|inn|på|til
    henge|henger|hengja|heng|hengt seg|meg opp|på|fast
    henger|heng (litt) etter|sammen|saman|ved|igjen
    hang|hanging in|on there|tight
    hang|hanging out|around|up
    THING (mi|min|mitt|vår|my|DET) (er|is) henger|heng|hang|hanging|hangs
    henger|heng THING
    # Zeal, sore eyes and questions burn; leave burns away; so do people.
    brenner|brenn|brenne|brent (ME|vi|du|virkelig|veldig|så) (ME|virkelig|veldig|så|sterkt) for|etter|inne|ut|opp
    brenner|brenn|brenne|svir|brennende|burning (i|på|under) {DET} ACHING
    brennende|brannande engasjement|interesse|spørsmål|tema|ønske|opptatt|hjerte|hjarte|aktuelt|tro
    burning question|questions|issue|issues|desire|passion|ambition|calories
    burning|burned|burnt|burn (me|us|him|her|myself|yourself) out
    team|we|career|market|youre (is|are) (really|all) on fire
    # "Fire" is four in Norwegian, and to dismiss in English.
    can|could|to|get|be|being|was|will|they|you|not|dont|did (they|you|he|she|the|my|not) (boss|employer|manager) fire|fired|firing
    fire (and) SAFETY
    fire COUNTABLE|i|på|av
    # Blows that are none.
    det slår|slo MYSELF|oss at|som|hvor|kor
    slår|slo|slå|slått (ME|vi|dette|det|den|du|de|man) sammen|saman|fast|ut|inn|rot|an
    slår|slo|slå|slått av|på {DET} SWITCH
    slåss|slåst|sloss|fight|fights|fighting {DET} for|mot|against|over|about
    biter|bit i MYSELF|seg|det
    stikker|stikk|stikke|stakk (bare|berre) innom|av|hodet|hovudet|fram|frem|hjem|ut|til
    angripe|angriper|angrip|attack (vi|man|du|ein|we) {DET} PROBLEM
    OFFICE angriper|angrip|attacks {DET} PROBLEM
    banker|bankar|banke på|i {DET} døra|døren|bordet
    truer|trugar|truar|truet|trua|threatens|threatening|threatened (VICTIM) (med|to|with) (å) SANCTION
    # Drowning, choking and bleeding in an office.
    kveles|kvelast|drukner|druknar|suffocating|drowning|choking i|av|in|on|under PAPERWORK
    ubevisste|umedvitne|unconscious fordommer|fordommar|bias|biases
    puste|puster|pustar|pusta (letta|lettet|litt) ut|inn|lettet|letta
    blør|blø|bleeding penger|pengar|money
    slag i|for lufta|luften
    stroke of luck
    fit for|in|into|the|note|to|with
    # Plain work and life.
    leve|leva|lever av|opp|som (DET|til)
    live|living on|wage|wages|costs|cost|conditions|broadcast|in|near|abroad
    leve|leva|lever med {DET} OFFICE
    ingen|NOT .. utvei|utveg til|for
    vei|veg|way ut|out av|of {DET} CONTRACT
    forsvinne|forsvinna|forsvinn|gå|dra tidlig|tidleg|tidligere|fra|frå
    gjøre|gjere|gjør|gjort (det) slutt med
    gjøre|gjere|gjør|gjort slutt på {DET} PRACTICE
    avslutte|avslutter|avsluttar|avslutta|end|ending|ends (DET|this) CONTRACT
    life|live insurance|broadcast|expectancy|cycle|stream
    avskjedsgave|avskjedsfest
    takk for hjelpen|hjelpa|hjelp
    # "Nå" is now, and also to reach; "hva gjør jeg nå" asks about afterwards.
    hva|kva|what gjør|gjer|skal|må|do|should (vi|jeg|ME|man|we|i) (gjøre|gjere|do) nå|no|now
    til|fram|frem|inntil nå|no
    for|til å nå
    nå når|at|målet|målene|fram|frem
"""

# The same words, denied. Where the denial is itself in doubt (DOUBT) it does not count.
DENIALS = """
    WILL|har|er|ME|OTHER NOT (WILL|lenger|lengre) {SOON} DIE
    uten|utan å DIE
    NOT|uten|utan (WILL|har|hatt) {SOON} ta|tatt|teke|tek|tar livet av MYSELF|seg
    NOT|uten|utan (WILL|har|hatt) {SOON} ta|tatt|teke livet mitt|sitt
    NOT|uten|utan (WILL|har|hatt) {SOON} ta|tatt|teke mitt|sitt (eget|eige) liv
    NOT|uten|utan (WILL|har|hatt) {SOON} KILL {DET} VICTIM|seg
    NOT|ingen|uten|utan (har|hatt|lenger|noen|nokon|er|vært) (noen|nokon) SUICIDAL
    NOT|ingen|uten|utan (har|planer|tanker|tankar|noen) (planer|tanker|tankar) (om|på) (å) (begå|ta) selvmord|sjølvmord
    NOT (blitt|blir|ble|vart|vorte) BEATEN
    slår|slo|truer|sparker|brenner|brenn|blør|trugar|angriper|skyter|henger|kveler NOT
    DONT (longer) (want|wanted|going|planning|think|gonna|ever|feel|feeling|will|would) {TO} die|dying|dead|suicidal|burning
    DONT (want|wanted|going|planning|gonna|ever|will|would) {TO} KILLEN myself|himself|herself|VICTIM
    DONT (want|wanted|going|planning|gonna|ever) {TO} end|take my|his|her (own) life
    no|not|without (longer|a|any) fire|danger|weapon|overdose|hostage|bleeding|injuries|knife|riot|bomb
    ingen|NOT|uten|utan (lenger|noen|en|har) brann|røyk|våpen|kniv|gissel|blødning|overdose|skadet|skadd|drept
    NOT (lenger) UNCONSCIOUS
"""

# With these a denial is none: "hvorfor skal jeg ikke …", "vet ikke om …", "kan ikke love at jeg ikke …".
DOUBT = """
    hvorfor|kvifor|why
    vet|veit|vit|know NOT|if
    dont know
    NOT|DONT sikker|sure|love|lova|promise|garantere|guarantee
    la|late være|vere
"""

# Counting. No present tense and no "now" turns a statistic into an emergency.
COUNTED = """
    hvor|kor mange|mye|mykje|ofte|stor|store|stort|vanlig|vanleg
    andel|andelen|prosent|prosentandel|statistikk|statistikken|antall|antallet|gjennomsnitt|tallet|talet
    how many|often|much|common
    share|percentage|percent|proportion|rate|statistics|statistic|number|survey
"""

# Procedures, prevention, law, learning and aftermath.
ABOUT = """
    rutine*|rutinar*|prosedyre*|retningslin*|instruks*|tiltak*|handlingsplan*|beredskap*|veileder*|rettleiar*|håndbok*|handbok*
    lov|loven|lova|lovlig|lovleg|reglene|reglane|paragraf*|forskrift*
    policy|policies|procedure*|guideline*|law|laws|regulation*|protocol*
    definisjon*|betyr|tyder|menes|forskjellen|definition*|meaning|mean|means
    forebyg*|førebyg*|hindre|unngå|prevent*|avoid
    risikovurder*|risiko*|risk|risks
    kurs|kurset|seminar*|foredrag|course i|om|for|mot|på|in|on|about
    opplæring*|training|øvelse*|øving*|drill|drills|exercise|exercises|scenario*|undervis*
    erstatning*|yrkesskade*|forsikring*|compensation|insurance
    oppfølging*|oppfølgjing*|debrief*|etterlatte*|attlatne|kollegastøtte*|aftercare|bereaved
    etter|after|following {DET} EVENT
    vitne|vitner|witness|witnessed|film|filmen|boka|book|movie
    ansvar|ansvaret|responsible|responsibility
    krav|rett på|til
    tegn|teikn|sign|signs|symptomer på|of
    ved EVENT
    snakke|snakkar|snakker|samtale|samtaler|samtalar|talk med|om|about|to
    hvordan|korleis|how (bør|skal|kan|do|should|to|can) (vi|man|ein|du|we|you) håndter*|handter*|handle*|respond*|møte|møter|deal
    arbeider|jobber|jobbar|arbeidar|works med|mot|with|against
"""

# A condition. "Når" asks in general as often as it tells of now, unless it is about someone in particular.
CONDITION = """
    hvis|dersom|viss|når|if|when|whenever
    hva|kva skjer|om
    what happens
    in case
    i tilfelle
    skulle
    hvem|kven|who|når|when skal|har|er|should|kan|can
"""

# Time gone by.
PAST = """
    i går|gårkveld|fjor|forgårs|forfjor|sommer|sommar|vår|vinter|haust|høst|påsken|jula
    forrige|førre|sist|siste {DET} PERIOD
    PERIOD (tid) siden|sidan
    lenge siden|sidan
    tidligere|tidlegare
    en|ein|den gang|gong
    da|då ME var
    i|in|since|siden|sidan|fra|frå|from|during YEAR
    yesterday|previously|ago|formerly
    last PERIOD
    PERIOD ago|later|since
    hadde|var|ble|blei|vart|was|were|had (DET|vi|det|been|ME|we|there) (DET|been|en|et) EVENT
    was|were|had|hadde|var|ble|vart (been) stabbed|shot|attacked|found|killed|bleeding|burning|UNCONSCIOUS|BEATEN
"""

# Now. It outweighs a condition, a subject and a past that stand in the same sentence.
NOW = """
    akkurat|just|her|right|nett nå|no|now
    nå|now|no|straks|fort $
    nettopp|netopp|plutselig|plutseleg
    med en|ein|éin gang|gong
    skynd|haster|hastar|urgent|urgently|immediately|hurry
    ^ hjelp|help|hjelpp|sos $
    ^ nå|no|now har|er|står|ligger|kommer|slår|brenner|holder|blir|he|she|they|there|the
    i natt|kveld
    tonight
    pågår
"""

# Someone in particular: then "when" and "if" tell of a person, not of a procedure.
SOMEONE = """
    han|hun|ho|ham|henne|he|she|him|her|hes|shes|kollegaen|mannen|samboeren
    my|our colleague|coworker|husband|wife|partner|son|daughter|brother
"""
