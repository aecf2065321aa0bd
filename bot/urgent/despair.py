"""The wish to die without the word for it. This is how most people say it, and how they say it first."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# Not to live: the wish said the other way round.
NOT_LIVING = """
    NOT .. LIVE
    NOT .. verd|verdt|verdig å LIVE
    leve|leva er NOT verd|verdt
    ingenting|intet|inkje|ingen|lite .. å leve|leva for
    NOT .. være|vere|vær til MORE|$|og
    NOT plass til MYSELF
    WILL|bør NOT (lenger) (å) finnes|finnast|eksistere|mer|meir|lenger $
    ME .. NOT (lenger) finnes|fantes|finst|fanst|eksisterer|eksisterte
    ingen|inga|NOT .. grunn|grunnar|mening|meining|vits|poeng .. leve|leva|fortsette|livet|opp
    vitsen|poenget|meningen (med) .. leve|leva|livet|alt
    vondt|slitsomt|tungt|orker|smertefullt å leve|leva|eksistere
    lei|trøtt|trett|sliten|mett|ferdig|trøytt|drittlei av|med (å) leve|leva|livet
    slutte|slutta å leve|leva
    livet .. NOT|ingen|inga verd|verdt|mening|meining
    livet .. verdiløst|meningsløst|meiningslaust|håpløst|håplaust|over|slutt $
    livet .. tungt|vondt|helvete|uutholdelig|uuthaldeleg|smertefullt (nå|no) $|for|og
    livet & tar|tok slutt
    hater|hatar livet
    DONT (longer) want|wanna|wish|deserve|feel|need|like|care|wanting .. LIVING
    DONT .. be|stay (here|around|alive) (any) anymore|longer|more|$
    DONT want|wanna {TO} .. earth|world|around|exist
    longer want|wish {TO} LIVING
    cant|cannot live with|without|like|this|anymore|$
    nothing .. live|living for|left
    nothing left|to $|lose
    no|any|dont .. reason|point|purpose {TO} LIVING|life|go|going|continue|wake
    point|purpose|use of|in LIVING|life|going
    life .. isnt|not|no|without .. worth|meaning|point
    life .. meaningless|pointless|over|hopeless|too
    tired|sick|done|finished|fed .. of|with LIVING|life|being|trying|fighting
    tired of it all
    hate|hating my life|myself|living
    noen|nokon|noe|noko|hva|kva (er) (vitsen|poenget|vits|poeng|mening|meining) vits|vitsen|poeng|poenget|mening|meining i|med å leve|leva|stå|fortsette|prøve|kjempe
    NOT .. på jorda|jorden|jord
    i denne|dette|denna verda|verden & NOT|bort|borte|vekk|sliten
    ser|see (NOT|DONT) MYSELF|seg|myself|himself|herself (SELF) .. her|here|fremtid|framtid|alive|future|tomorrow|tomorrow|sommeren
    NOT .. til å være|vere|vær her til|om|neste|når
    DONT (going|gonna) (to) be around|here .. anymore|longer|tomorrow|christmas|next
"""

# To be gone, to sleep, to have peace.
GONE = """
    NOT .. være|vere|vær her MORE|$
    WILL {SOON} VANISH $|for|fra|frå|herfra
    bare|berre VANISH|borte $|for|fra|frå
    WILL (bare|berre) bort|vekk|ut $
    bort|vekk|unna fra|frå alt|livet
    kommer|kjem ME NOT hjem|heim|tilbake $
    ME|og kommer|kjem NOT hjem|heim|tilbake (igjen|mer|meir) $
    NOT se|sjå|ser|høre|høyre (fra|frå) MYSELF igjen|mer|meir|lenger
    siste (dere|de|du) .. hører|høyrer|ser .. MYSELF
    sove|sova|sovne|sovna .. NOT .. WAKE
    sove|sova|sovne|hvile|kvile for alltid|godt
    NOT (å) WAKE
    SPARED (unna) (å) THIS|WAKE|leve|leva|eksistere|føle
    SPARED unna for alltid|godt
    WILL {SOON} ha|få fred $
    gi|gje|gir slipp på livet
    ut av (dette|det|mitt) mørket|mørkret|helvetet
    never|not wake|waking
    DONT (want|wanna) (to) wake|waking up
    GOING {TO} sleep forever
    GOING {TO} disappear|vanish $|forever
    want|wants|need|wish|just .. out $
    wont be .. problem|burden|bother
"""

# An end to it.
END = """
    gjøre|gjere|gjer|gjør|gjørr|gjera|gjort (ME|han|hun|ho) det slutt
    gjør|gjøre|gjer|gjere|gjera|sette|setter slutt|punktum på|for THIS
    avslutte|avslutta|avslutter|ende .. livet|alt
    plan|planen .. (gjøre|doing|do|it) .. natt|kveld|tonight
    GOING .. pain|suffering|everything|it (all) {TO} stop|end|over
    pain .. never stop|stops|ends|end
    end|ending|finish it all
    end|ending everything|it $|tonight|now|today|soon|forever
    do|doing it tonight
    ha|få|vil slutt på det|alt|livet|dette|smerten|smertene
    snart .. over|slutt (for) (MYSELF|alt) $
    all be over soon
    gjøre|gjere|gjør|gjer det denne|i gangen|gongen|natt|kveld|dag $
    bestemt|bestemte & hvordan|korleis|hvor|dato|datoen & skje|gjøre|gjere|død|dø
    kaste|kastar inn håndkleet|handkledet & livet|alt
    sjekke|stemple ut for godt
    (want|going|gonna|time) .. end|ending|finish things|it
    hvile|kvile|sove i fred
"""

# To be a burden and not to be missed.
BURDEN = """
    BETTER .. uten|utan MYSELF
    BETTER ... om|hvis|viss|dersom|at|når ME .. DEAD|NOT|VANISH|døde|dør|døyr
    klare|klarer|klarar|klart .. uten|utan MYSELF
    alle|folk|andre .. pustet|puste lettet|letta .. om|hvis|viss ME
    ingen|inga|NOT .. MISS MYSELF
    ingen|NOT .. CARE .. ME|MYSELF .. lever|dør|døyr|DEAD|VANISH|$
    noen|nokon|hvem|kven .. CARE|MISS .. ME|MYSELF .. DEAD|VANISH|døde|dør
    hvem|kven (som) bryr seg (vel) om ME|MYSELF
    ME .. byrde|belastning|belasting|verdiløs|verdilaus
    ME er (bare|berre) til bry
    en|ei|ein byrde|bør|belastning for alle|andre|familien|dem|folk|ungene|barna|dere|kona
    SPARED (å) se|sjå|bekymre|plages .. MYSELF|han|henne|ho|ham|meir|mer|lenger $
    better|happier|easier|best .. without me
    better|happier|easier|best .. if|when i|im (am|was|were|just) .. dead|gone|not|wasnt|werent|never|died|disappeared
    nobody|noone|one|anyone|anybody .. miss|misses|missed me
    nobody|noone|one|anyone|anybody .. care|cares|notice|notices (if|about|that|when) i|me
    nobody|noone|one .. even|ever notice|care|know $
    who .. cares if|about i|im|me
    worry about me|him|her .. longer|anymore
    a burden
    i|im|feel .. worthless
"""

# No way out, no hope, given up.
NO_WAY_OUT = """
    ingen|inga|NOT|eneste|einaste .. utvei|utveg|utveien|utvegen
    ingen|NOT .. vei|veg ut $|av
    ingen|NOT|noe|noko .. håp (igjen|att|lenger) for|igjen|$
    mistet|mista|mist|mister|misser .. håp|håpet|livslyst|livslysten|livslysta|livsgnisten
    ME|føler|kjenner .. håpløs|håplaus
    alt .. håpløst|håplaust|meningsløst|meiningslaust|mørkt|svart|nytteløst
    ME .. mørke|svarte|vonde tanker|tankar
    gitt|gir|gi|gjeve|gjev|gje (helt|heilt) opp alt|livet|håpet|MYSELF
    ME (har) gitt|gir|gjeve|gjev opp $
    ingen|NOT .. framtid|fremtid (for) MYSELF|$
    no|any|only|cant .. way out $|of
    no|any|lost|without (all) hope for|left|anymore|$
    i|im|feel|feeling|everything .. hopeless
    i|ive|im .. given|giving|give|gave up $|on
    no future
"""

# Preparations and means: a letter, a farewell, a rope, saved pills, a bridge, a car.
PREPARED = """
    avskjedsbrev*|avskilsbrev*|farvelbrev*|selvmordsbrev*|sjølvmordsbrev*
    suicide|goodbye|farewell note|letter
    TAKES|si|sier|seie|sagt farvel med|til oss|dere|alle|verden|barna|ungane|ungene|livet|meg|kona|$
    si|sei|seie|tell & barna|ungene|ungane|mamma|kids|family|kona & elsker|elskar|glad|love
    takk for alt & NOT|sendte|skrev|telefonen
    goodbye|farewell forever|everyone|everybody|world|all
    say|said|saying|texted|wrote .. goodbye (to|me|$)
    gitt|gir|gi|gjeve|gave|giving|given .. bort|away .. hunden|tingene|alt|katten|dog|cat|everything|things
    HANGS rundt|om {DET} halsen|nakken
    ME|MYSELF|han|hun|ho|seg & løkka|løkke|galgen|tauet
    har|kjøpt|skaffet|funnet|fant|knytt|knyttet .. tau klar|klart|$
    rope|noose|belt around {DET} neck
    med|holder|held tauet|løkka|løkke|pistolen|hagla|barberbladet|PILLS .. fanget|handa|hånda|hånden|foran|klar|klart|her
    with|have|holding|got .. rope|gun|razor|noose|PILLS .. here|hand|hands|lap|ready|front
    spart|sparer|spara|samlet|samla|samler|samlar|hamstret .. PILLS
    saved|saving|stockpiled|stockpiling|collected|hoarding .. PILLS
    WILL {SOON} ta|svelge alle|masse|mange {DET} PILLS
    PILLS .. klar|klare|ready
    hoppe|hoppa|hopper|hoppar .. bru|brua|broa|broen|bro|toget|tog|taket|vinduet|vindauget|banen|stupet
    WILL {SOON} hoppe|hoppa|hopper $
    hopper|hoppe|drukne .. fjorden|sjøen|elva|havet|vannet
    jump|jumping|leap .. bridge|train|roof|building|window|balcony
    GOING {TO} jump $
    kjøre|kjører|køyre|køyrer .. fjellveggen|fjellvegg|bergveggen|fjellet|autovernet|trailer|lastebil|møtende|utfor|grøfta
    drive|drove|driving|crash|crashing|walk|walking .. into|off .. river|lake|sea|wall|tree|truck|traffic|train|ocean|water|bridge|road
    GOING {TO} slit|cut {DET} wrists|wrist|throat
    plan|plans to|for die|kill|suicide|end
    WEAPON mot|i|to|in|against {DET} (eget) munnen|tinningen|mouth|head
    kjøpt|skaffet|skaffa|funnet|hentet|knyttet|henta TIE
    siste innlegg|innlegget|posten|meldingen|meldinga|ord|brev
    (his|her|my|final) last|final post|message|text|words|goodbye|letter
    ME & pistolen|hagla|geværet|våpenet & hånda|munnen|enkelt|hodet|tinningen|trekke
    skrevet|skrive testament|testamente|brev & barna|ungene|ungane|familien|kona
"""

# Faint signs. Each is said on an ordinary bad day. Two kinds of them beside each other are more than that, and so is
# one of the heavy ones in a message that asks nothing: who asks nothing writes to be heard.
HEAVY = (
    # Darkness.
    """
    alt .. mørkt|svart|håpløst|meningsløst|tomt
    bekmørkt|mørket|mørkret|tomhet|nummen
    ME .. meningsløst|meiningslaust
    feel|feeling empty|numb|dead
    """,
    # Alone and unseen.
    """
    helt|heilt|så|veldig ensom|einsam
    helt|heilt|så alene|aleine|åleine $|i|med|om
    har ingen $|andre|som
    ingen bryr|forstår|ser|skjønner|skjønar (seg) $|MYSELF
    ingen bryr seg om MYSELF|ME
    all|so alone|lonely
    nobody|noone|one cares|understands|sees|listens $|me
    """,
    # Shame, failure, being in the way.
    """
    ME .. verdiløs|verdilaus|mislykket|mislykka|ubrukelig
    skammen|skammer|skammar
    hater|hatar MYSELF
    i veien|vegen for alle|andre|dem
    alt (ME) .. er feil
    a failure
    worthless|ashamed
    hate myself
    let everyone down
    """,
    # Pain and tears.
    """
    gjør|gjer så vondt
    har det .. vondt|jævlig|grusomt|forferdelig|mørkt
    gråter|græt|griner hele|heile|bare|berre|hver|kvar
    slutte|slutta å gråte
    skriker|skrik|roper inni|inne
    hurts so much|bad
    cant stop crying
    """,
    # Leave-taking.
    """
    takk for alt
    tilgi MYSELF
    unnskyld for alt
    elsker|elskar|glad i dere|dykk|dem
    sorry for everything
    forgive me
    love you all
    goodbye
    """,
    # An end.
    """
    livet|alt .. tar|tok slutt
    å slippe $
    ende på det
    make it stop
    want peace
    """,
)
# Exhaustion: the daily bread of shift work, and a sign only beside another.
LIGHT = """
    sliten|lei av alt|livet|MYSELF|å
    så (inderlig|innmari|fryktelig) sliten $|og
    orker|orkar|orke NOT|ingenting
    so tired|exhausted|drained
    cant anymore|cope
"""

RULES = tuple(Rule(Danger.LIFE, Heed.TALK, table) for table in (NOT_LIVING, GONE, END, BURDEN, NO_WAY_OUT, PREPARED))
