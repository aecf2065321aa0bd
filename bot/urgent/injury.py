"""Injury and illness that kill within minutes or hours: what an ambulance is for."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# No breath, no pulse, no answer.
LIFELESS = """
    puster|pustar|puste|pusta|ånder (SUBJECT) NOT
    NOT puster|pustar
    puster|pustar (så) vidt|knapt|nesten|tungt
    får|klarer|greier|klarar|kan|greiar NOT (å) puste|pusta|pust|luft
    sliter|slit med å puste|pusta
    pusten|pulsen (er) .. svak|veik|borte|rar|uregelmessig
    snorker|snorkar .. rart|underleg|merkelig
    ingen|NOT|finner|kjenner .. puls|hjerteslag|livstegn|livsteikn
    reagerer|reagerar (SUBJECT) NOT
    NOT reagerer|reagerar|kontaktbar
    OTHER .. våkner|vaknar NOT
    våkner|vaknar SUBJECT NOT
    OTHER .. vil|får|klarer .. NOT (å) våkne|vakne|vekke|vekt|vekket
    OTHER .. rører|rørar|beveger (seg) NOT
    OTHER|naboen|nabocella .. NOT svarer|svarar $
    OTHER .. svarer|svarar NOT (når|på) $|ME|tiltale|rop
    får|fått|fekk NOT liv|kontakt i|med
    får|fått|fekk|klarer|greier NOT (å) vekket|vekke|vekt|vekkje|vakna (han|henne|ho|hun|ham|vedkommende|kollegaen) $|og
        |igjen
    cant|cannot|couldnt wake him|her|them
    kald|cold (og|and) stiv|stiff|livløs|blå
    slag|slått|hit i|in hodet|hovudet|the|head & NOT|svarer|svarar|kontakt|bevisst
    knivstukket|knivstukken|stukket|stukken|stabbed|skutt|skoten|shot i|in {DET} THROAT|hodet|brystet|låret|leg|chest
        |stomach|arm|armen
    mistet|mista|mistar|lost .. kraften|krafta|følelsen|kjensla|feeling|strength i|in {DET} armen|arm|beinet|siden|sida
        |leg|side
    vannet|vatnet|water (har|er|has) gått|gjekk|broke & NOT|ungen|barnet|fødsel|rier|baby|nå|no
    sprøyte|sprøytet|sprøyta|injected|shot (seg|up) & puster|pustar|hode|hodet|blå|nesten|breathing|nodding
    klemt|kuttet|kutta|skåret (MYSELF|seg) .. stygt|djupt|dypt & NOT|blod|blø
    barely awake|conscious|breathing
    ligger|ligg .. stille|urørlig|urørleg
    ligger|ligg (det) {DET} OTHER .. gulvet|golvet|bakken|gangen|floor|trappa
    OTHER & ligger|ligg|lying (bare|nede|livløs) på|on {DET} gulvet|golvet|bakken|floor|ground
    hjertestans|hjartestans|hjertestansen
    holder|driver|starter|startet|gjør|gir (på) (med) hlr|hjertekompresjon|gjenoppliving
    drukner|druknar

    DONT|stopped|barely breathing|breathe
    struggling|trouble|difficulty (to) breathing|breathe
    gasping for
    no|find|feel|without .. pulse|heartbeat
    no response
    DONT|stopped responding|moving|respond
    wont wake
    collapsed|kollapset|kollapsa|kollapser
    cardiac arrest
    doing|giving|started|starting cpr
    drowning
"""

# What a body shows when it is failing: colour, fits, swelling, a face that hangs.
FAILING = """
    blå|blue i|in ansiktet|fjeset|the|face
    lepper|leppene|lips & blå|blue
    helt|heilt|så blå
    turning|turned|turns|going|looks|goes blue|grey|gray|purple|white|pale
    arm|armen|kjeven|jaw (hurts|gjør) vondt|hurts|pain|smerter & svetter|svettar|sweating|grå|grey|brystet|chest
    forvirret|forvirra|confused & skjelver|skjelv|svetter|shaking|sweating|plutselig|suddenly|slag|hodet|hovudet
    grå|grått|hvit|kritthvit|gray|grey i|in ansiktet|fjeset|the|face
    skum|fråde|fråda|foaming|froth & munnen|munn|mouth
    rister|ristar|rykker|rykkjer|skjelver|shaking|twitching & gulvet|golvet|kroppen|floor|body|bakken
    prater|snakker|pratar|snakkar|talking|speech .. rart|utydelig|utydeleg|slurred & skjev|lam|slapp|siden|sida|side|ansiktet
    lam|slapp|skjev (i|på) (den) ene|høyre|venstre siden|sida|side
    hovner|hovnar|swelling|swollen & hals|halsen|tunga|tungen|throat|tongue|ansiktet
    mistet|mista|mister|misser|lost|losing bevissthet|bevisstheten|medvitet|medvit|consciousness
    uten|utan bevissthet|medvit
"""

STATE = """
    er|blitt|ble|blei|vart (nettopp) knivstukket|knivstukken|stukket|stukken|skutt|skoten $|og|i|med|av|nå|no|her|på
    UNCONSCIOUS
    passed|blacked|knocked out
    besvimt|besvimte|svima|besvima|besvimer|svimer|fainted
    er|ligger|ligg|blitt (blitt) BADLY HURT
    is|are|been BADLY HURT
    er|ligger|ligg|står i livsfare
    OTHER .. ligger|ligg|sitter .. død|daud|skadd|skada|skadet
    OTHER .. død|daud|dead (på|i|in|on) {DET} PLACE|nå|no|now
"""

BLOOD = """
    blør|bløder
    blør|blø|bløder NOT slutte
    NOT (å) blø
    blod|blodet .. overalt|spruter|sprutar|renner|renn|fosser
    spruter|sprutar|renner|renn|fosser|kommer|kjem (det) (ut) (av|med) blod|blodet
    blod ut av|fra|frå
    kaster|kastar|spyr|hoster|hostar|spytter (opp) blod
    mister|misser|mistet|mista .. blod
    stikkskade|stikksår|skuddskade|skuddsår
    åpent brudd

    is|s|hes|shes|im|am|keeps|wont|are|stop|theyre (stop) (still) bleeding
    bleeding heavily|badly|out|from|a|profusely|everywhere|to
    blood coming|comes|running|runs|dripping|pours out|from|down
    blør|blø|bleeding & øret|øret|øyra|ear|ears|hodet|hovudet|head|gravid|pregnant|vondt
    blood .. everywhere|spurting|gushing|pouring|pours|pool
    vomiting|coughing (up) blood
    losing|lost .. blood
    stab|gunshot wound|wounds
    officer down
    hands|hendene|hendane|klærne|covered & blood|blod|blodet (over|på|in)
"""

# Cut, swallowed, taken too much. One who has done it alone may not say more than this.
DONE = """
    SLIT .. ARTERY
    har|nettopp|ME (nettopp) kuttet|kutta|skåret|skore seg|MYSELF (SELF|opp|dypt|djupt|stygt|i|$)
    stukket|stakk|stikker seg (SELF) i {DET} ARTERY|magen|THROAT
    SWALLOWED .. POISON
    SWALLOWED .. medisinskapet
    svelget|svelga|svelgd|svelgt|svelger|slukt|slukte|swallowed|swallow .. PILLS
    TAKEN .. TOOMANY .. PILLS
    TAKEN .. overdose|overdosa
    overdose|overdosa (på|i|nå|no|her|in) {DET} PLACE|nå|no|her
    PILLS & på en gang

    has|have|ive|hes|shes|had|just|an|is|im (just|taken) (an) overdosed|overdosing|overdose
    overdosed|overdosing|overdoset|overdosert
    she|he|they took something
"""

# One's own overdose. It kills days later too, so that "i går" takes nothing away.
OWN_OVERDOSE = """
    ME (har|hadde) (ME) TAKEN .. overdose|overdosa
    ME (har|hadde) (ME) TAKEN .. TOOMANY .. PILLS
    i|ive (have|just|accidentally) TAKEN .. overdose
    i|ive (have|just|accidentally) TAKEN .. TOOMANY .. PILLS
"""

HANGED = """
    har|nettopp|prøvd|prøver|forsøkt|forsøker (å|på|nettopp|akkurat) (å) hengt|henge|hengje|kvalt|kvele|strupe seg
    hengte|hengde seg nå|no|i|på
    henger|heng {DET} innsatt|fange|kollega|inmate
    OTHER .. henger|heng (død|livløs) (i|fra|frå|etter) {DET} HANGS|PLACE
    fant|finner|fann|funnet|funne|finn .. hengende|hengande
    fant|finner|fann|funnet|funne|finn .. HANGS

    hanged|hung himself|herself|themselves|themself
    is|are|inmate|prisoner|he|she hanging in|from {DET} PLACE|ceiling|rope|bars|door|window|sheet|belt|pipe
    found .. hanging|hanged
"""

# Heart, brain, fits, airways.
TAKEN_ILL = """
    har|fått|får|fikk|fekk|tror|trur|hatt .. ATTACK
    ATTACK nå|no|her|now
    ATTACK på {DET} PLACE
    har|fått|får|fikk|fekk (et|eit) slag $|nå|og
    har|fått|får|fekk .. allergisk|anafylaktisk sjokk|reaksjon
    allergisjokk|anafylaksi|anaphylaxis|anaphylactic
    kramper|krampar nå|no|på|i|og|$
    anfall nå|no|på|og|som
    epileptisk anfall
    falt|datt|faller|fell|segnet (plutselig|nettopp) om|sammen|saman|overende
    satt|sett|fått|setter .. (fast) i halsen
    har .. fast|mat|matbit|kjøttbit|bein|fiskebein|noe|noko i halsen
    kveles|kvelast
    CHESTPAIN .. brystet|bryst|hjertet|hjartet|chest
    brystsmerter
    vondt|vond|smerte|smerter|pain|hurts|nummen i|in {DET} venstre|left arm|armen
    tar|tek|holder|held|griper|tok|holdt seg til|for|om|på hjertet|hjartet|brystet|bryst
    fikk|fått|fekk strøm
    føder nå|no|her

    having|has|have|think|had|is|possible .. ATTACK
    having|has|have|think|had|possible .. heart attack
    having|has .. allergic reaction
    choking|suffocating
    chest is|feels|hurts|pain|pains
"""

# Dying where they lie.
DYING = """
    holder|held på (med) å DIE
    ferd med å DIE
    OTHER dør|døyr $|nå|no|her|foran|hvis|viss
    OTHER is dying
    hes|shes|is|are|im dying
"""

# Dead, found now; fallen, crushed, run over.
FOUND = """
    fant|funnet|funne|fann|finner .. død|daud|livløs .. nå|no|nettopp|cella|celle
    FELL (ned|ut|down|off) fra|frå|av|utfor|from|off {DET} PLACE|HEIGHT
    kuttet|kutta|sagd|saget|revet|kappet|kappa|cut av|off
    klemt|knust|knuste|brukket|brekt & beinet|benet|beinpipa|stikker|stikk
    påkjørt|påkøyrd (nå|nettopp|av)
    fast|klemt|klemte|knust|crushed|pinned|caught|squashed (mellom|under|i|in|between) .. maskinen|maskina|pressa|pressen
        |portene|porten|porten|døra|døren|machine|gates|gate|door|lasten|truck|bilen
    raste|rast|rasa|kollapset|kollapsa|collapsed|falt|fell .. over|on|på {DET} OTHER|VICTIM|mann|menn|people
    PLACE|stillaset|trappa|taket|roof|scaffold (har|has) raste|rast|rasa|kollapset|collapsed|ramlet
    syre|lut|kjemikalier|kjemikaliar|acid|chemicals|bleach|klor|klorin|etsende i|in {DET} øynene|auga|augene|øyet
        |ansiktet|eyes|eye|face
    people|folk|mange|flere|fleire|several|many are|er|is|have|har (been|blitt) hurt|injured|skadet|skadd|skada
    cant|cannot|NOT|kan (ME) feel|kjenne|føle|kjenner|føler (NOT) {DET} legs|beina|føttene|beinet|arms|armene

    found .. dead (in|on) {DET} PLACE|now
"""

# The one who writes already knows whom to ring.
AMBULANCE = """
    ^|må ring|ringe|tilkall|tilkalle|send (etter|til) AID|113
    trenger|treng|må (ha) {DET} (akutt) AID
    ^|please|someone|somebody call|get|send (an) AID|113|112
    need {DET} AID
"""

RULES = (
    *(Rule(Danger.INJURY, Heed.SCENE, table) for table in (LIFELESS, FAILING, BLOOD, DYING, AMBULANCE)),
    *(Rule(Danger.INJURY, Heed.STATE, table) for table in (STATE, DONE, HANGED, TAKEN_ILL, FOUND)),
    Rule(Danger.INJURY, Heed.NOTHING, OWN_OVERDOSE),
)
