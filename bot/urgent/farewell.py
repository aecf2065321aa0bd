"""Preparing to die: taking leave, giving away, planning, and having the means at hand. Said calmly, more often than not."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# A letter, a last word.
LETTERS = """
    farvelmelding*|avskjedsmelding*|farvelsms|avskilsmelding*
    avskjedsbrev*|avskilsbrev*|farvelbrev*|selvmordsbrev*|sjølvmordsbrev*
    skrev|skrive|skrevet|skriver|skriv .. brev|testament|testamente & KIN|alle|farvel
    ordnet|ordna|skrev|skrevet|skrive .. testament|testamente|testamentet & brev|KIN|alle|farvel
    siste innlegg|innlegget|posten|meldingen|meldinga|melding|ord|brev
    suicide|goodbye|farewell note|letter
    wrote|written|writing letters|letter & KIN|everyone|goodbye
    (his|her|my|final) last|final post|message|text|words|goodbye|letter
"""

# Leave-taking, with whom it is meant for.
GOODBYE = """
    ^ farvel|goodbye|adjø (verden|alle|world|everyone|alt|då|dere|dykk|sammen) $
    ^ ha det (godt|bra) alle|alt|sammen $
    TAKES|si|sier|seie|seier|sagt|sa farvel|avskil|avskjed|adjø med|til oss|dere|alle|verden|meg|kona|$|KIN|hunden|katten
    goodbye|farewell forever|everyone|everybody|world|all
    say|said|saying|texted|wrote .. goodbye|farewell (to) me|us|$|everyone|KIN
    lapp|lappen|note|brev|brevet|melding|message|sms & unnskyld|sorry|farvel|goodbye|beklager|orsak|glad|lei & OTHER|KIN
    skriv|skrive|skrev|skriver|skrevet|posted|wrote|texted .. unnskyld|sorry|farvel|goodbye|glad for|i|at|to|that
        |med being|oss|us|burden|alt|everything
    siste|last gang|gong|gangen|gongen|time .. ses|sees|sjåast|ser|sjå|møtes|møtast|snakkes|snakkast|hører|høyrer|see
        |speak|talk|hear
    si|sei|seie|tell KIN (alle|hei|that|at) .. elsker|elskar|glad|love|lei|sorry|unnskyld|beklager
    si|sei|seie til KIN .. elsker|elskar|glad|lei|unnskyld|beklager
    si|sei|seie|tell & barna|ungene|ungane|mamma|kids|family|kona & elsker|elskar|glad|love
    pass|passe|ta|take|look (vare|care|godt|after) på|of|after (KIN|hunden|katten|dog|cat) .. når|when|hvis|if|etter ME|i
        |im|meg .. borte|vekk|vekke|gone|NOT
    pass|passe|ta|take|look (vare|care|godt|after) (på|of) KIN for meg|me
    takk for alt & NOT|sendte|skrev|telefonen|nok|slutt|siste|over
    takk for at|thank for being & siste|last|nok|slutt
    siste|last vakt|vakta|dag|dagen|shift|day (min|mi|nokonsinne|noensinne) ever|noensinne|nokonsinne|nokon|uansett
    (er|blir|vert|is|be) min|mi|my aller siste|last dag|dagen|natt|natta|kveld|day|night|evening|jul|christmas
    dette|this blir|vert|er|is|be den siste|last dagen|natta|natten|kvelden|day|night min|mi|of
    beklager|unnskyld|orsak|sorry (for) alt|everything & slipper|slepp|MORE|nå|now|over|slutt|borte|elsker
"""

# Giving away, tidying up, settling.
SETTLED = """
    gitt|gir|gi|gjeve|gjev|gjeven|gave|giving|given|gives .. bort|vekk|away .. PET|tingene|tinga|alt|eiendelene|maten
        |sakene|sakene|everything|things|belongings|stuff
    gitt|gir|gi|gjeve|gjev|giving|given|gives .. KEEPSAKES bort|vekk|away
    giving|gave|given {DET} KEEPSAKES away
    trenger|treng|need|needs|needed NOT|wont|wouldnt .. MORE|anymore|longer & gave|ga|gav|gitt|gjeve|fikk|fekk|klokka
        |watch|ringen|ring|nøklene
    wont|wouldnt|doesnt|not need it|them|this anymore|longer & gave|gives|giving|said|watch|ring|left
    la|legger|lagt|left igjen|att|behind ringen|ring|lommeboka|lommeboken|telefonen|wallet|phone
    ryddet|rydda|ordnet|ordna|gjort .. etter meg|seg $|og
    ryddet|rydda|ordnet|ordna .. alt|leiligheten|huset & NOT|bort|brev|farvel|igjen
    alt er ordnet|ordna|gjort|ferdig|klart|opp|ryddet $
    forsikringspengene|forsikringen|livsforsikringen & død|familien|barna|ungene
    livsforsikring*|life|insurance & selvmord|sjølvmord|suicide
"""

# A day, a way, a decision; the calm that follows it.
PLAN = """
    bestemt|bestemte|decided|valgt|valt .. dato|datoen|date
    bestemt|bestemte|decided|valgt|valt .. hvordan|korleis|how (ME) (det|it) SKAL|will
    tonight is|will (be) (the|my) night|last
    natt|natta|kveld|kvelden er|blir|vert (det|den) $|siste|slutt|natta|kvelden
    decided|bestemt & tonight|natt|kveld
    ^ siste|last kveld|natt|dag|night|day $
    valgt|valt|bestemt|satt {DET} dato|datoen|dag|dagen (for) $|når|nå|no|og|da
    bestemt|decided (meg|seg) & rolig|roleg|calm|fred|peace|siste|last|slutt|over|natt|kveld|tonight
    bestemt (meg|seg) $
    funnet|funne|fant|fann|vet|veit|know|found|figured (ut) {DET} hvordan|korleis|måte|måten|how|way .. gjøre|gjere|gjør
        |skal|do|slippe|sleppe|slutt (det|it|unna) $|på|alt|fra|frå|it|nå|no|out
    planlagt alt|det|dette $
    SOON_DAY & gjør|gjer|gjøre|gjere (ME) det|end (slutt) $
    gjøre|gjør|gjere|gjer det SOON_DAY|etter
    ingen|inga|NOT vei|veg tilbake|attende
    no going|way|turning back
    min|mi siste vakt $
    snart er det|da slutt|over på|for|med|$ (alt|alle|$)
    point|use|vits|vitsen of|in|i|med .. waking|WAKE|tomorrow|morgen|morgendagen
    cant|cannot carry this|it|on (any|anymore|longer)
    plan|plans to|for die|kill|suicide|end
    plan|planen .. (gjøre|doing|do|it) .. natt|kveld|tonight
    snart|soon|endelig fri|ferdig|free|over fra|frå|with|from alt|dette|everything|this|it
    snart|soon (er|is) (ME|det|it) (alt|all) borte|over|forbi|gone
    sjekker|sjekke|stempler|stemple|checking|check ut|out $|for
"""

# The means, and where they are.
MEANS_AT_HAND = """
    kjøpt|skaffet|skaffa|funnet|fant|hentet|henta|knytt|knyttet|bought|laget|laga .. TIE
    kniven|barberbladet|BLADE (ligger|ligg|er|is) klar|klart|ready
    med|with (et|a) BLADE $|i|in
    TIE rundt|om|around {DET} halsen|nakken|neck
    revet|rive|reve|rev|klippet|tvunnet (opp) {DET} laken|lakenet|laken|sengetøyet|dynetrekket
    laken|lakenet & strimler|strimlar|løkke|knute|rundt
    ripped|tore|torn|tearing|tied .. sheets|sheet|bedsheet
    ME|MYSELF|han|hun|ho|seg & løkka|løkke|galgen|tauet
    med|holder|held tauet|løkka|løkke|pistolen|hagla|barberbladet|PILLS .. fanget|handa|hånda|hånden|foran|klar|klart|her
    ME & pistolen|hagla|geværet|våpenet & hånda|munnen|enkelt|hodet|tinningen|trekke
    ladd|ladet|lada|loaded {DET} GUN
    ME|i .. har|have|got|hentet|henta {DET} GUN .. bordet|framme|foran|klar|hånda|handa|fanget|ready|hand|table|front
    GUN (er|is) (ferdig) ladd|ladet|lada|loaded
    våpenskap|våpenskapet & åpent|ope|åpen|tomt|borte|vekke
    PILLS .. foran|framfor|front|table|lined|klar|klare|ready|ligger|ligg
    PILLS .. på {DET} bordet|nattbordet|fanget|rekke|rad
    sitter|sit|sitting|ligger .. PILLS|barberblad|tau|hagla
    spart|sparer|spara|samlet|samla|samler|samlar|hamstret|hamstra (opp) .. PILLS
    saved|saving|stockpiled|stockpiling|collected|hoarding .. PILLS
    WILL {SOON} ta|svelge alle|masse|mange {DET} PILLS
    har|ive (tatt|teke|taken) COUNTED_PILLS PILLS
    TAKEN COUNTED_PILLS (tabletter|piller|stk) PILLS
    bought|buying {DET} pills|gun
    belt around {DET} neck
    with|have|holding|got .. rope|gun|razor|noose|PILLS .. here|hand|hands|lap|ready|front
    gun .. gone|over|end
    GOING {TO} slit|cut {DET} wrists|wrist|throat
    WEAPON mot|i|to|in|against {DET} (eget) munnen|tinningen|mouth|head
    garasje|garasjen|garage & motor|motoren|eksos|exhaust|engine|gass
"""

# The places: heights, water, rails, the road.
PLACES = """
    står|stend|sitter|stod|standing|stands (ute|ytterst|oppe) på|on {DET} kanten|kant|rekkverket|taket|ledge|edge|roof
        |railing
    vei|veg|way til|to å hoppe|hoppa|jump
    hoppe|hoppa|hopper|hoppar .. bru|brua|broa|broen|bro|toget|tog|taket|vinduet|vindauget|banen|stupet|skinnene|sporet
    hoppe|hopper|drukne .. fjorden|sjøen|elva|havet|vannet
    WILL {SOON} hoppe|hoppa|hopper $
    THINKS|lokker|fristar|frister|dratt .. BRIDGE
    BRIDGE & tenker|tenkjer|tenkt|thinking|think|frister|fristar|lokker|lokkar|drar|dreg|vanskeligere|harder|slippe|la
    står|stend|stå|standing|sitter|sit|stod .. BRIDGE $|nå|no|now|og|and|in|med
    kjøre|kjører|køyre|køyrer|kjørt|kjørte|køyrde|svinge|svinger|styre|svinge .. fjellveggen|fjellvegg|bergveggen|fjellet
        |autovernet|trailer|lastebil|møtende|utfor|grøfta|motgående|møtande|fjorden|sjøen|havet|vannet|elva|kaia|stupet
    svinge|svinger|svinga|vri|legge|krysse .. motgående|møtende|møtande|feil|midtlinja|midtstripa
    motsatt|feil|motgående kjørefelt|kjørebane|fil
    bilen .. av veien|vegen & ønske|ønska|ynskje|håper|skulle
    jump|jumping|leap .. bridge|train|roof|building|window|balcony|ledge
    looking|stare|staring at {DET} BRIDGE
    GOING {TO} jump $
    drive|drove|driving|crash|crashing|walk|walking|swerve|swerving|veer .. into|off .. river|lake|sea|wall|tree|truck
        |traffic|train|water|bridge|road|cliff
"""

# Someone gone, or shut in: what those who fear for another see first.
GONE_MISSING = """
    borte|forsvunnet|forsvunnen|savnet|sakna|missing|gone|sporløst & skrev|skrevet|skrive|skriv|melding|wrote|texted
        |ringen|lommeboka|våpen|hagla|PILLS|farvel
    telefonen|phone (er|is) (slått) av|off|død|dead & skrev|skrevet|sendte|sende|melding|wrote|texted|urolig|uroleg|redd|sa
    svarer|svarar|answer|answering NOT (på) (telefonen|telefon|meldinger|her|his|phone) & skrev|skrevet|sendte|sa|verdt
        |farvel|orker|ferdig|done|worried|urolig|uroleg|redd
    låst|låste|låser|locked seg|himself|herself|themselves (inne|in) & PILLS|BLADE|TIE|kniv|knife|svarer|svarar|åpne|opne
        |answer|open
"""

# The dose, asked for as if it were chemistry.
DOSE = """
    hvor|kor|how mye|mykje|mange|many|much .. DRUG|PILLS|DRUGS & dødelig|dødeleg|farlig|farleg|lethal|fatal|dangerous
        |deadly|tåler|toler|nok|enough
    hvor|kor fort|how fast|quickly .. hopper|hoppar|jump|henger|hang|kutter|død|dør|die
    hvilke|kva|which|what PILLS .. kill|drepe|dør|farlige|dødelige|die
"""

RULES = (
    *(
        Rule(Danger.LIFE, Heed.TALK, table)
        for table in (LETTERS, GOODBYE, SETTLED, PLAN, MEANS_AT_HAND, PLACES, GONE_MISSING)
    ),
    Rule(Danger.LIFE, Heed.NOTHING, DOSE),
)
