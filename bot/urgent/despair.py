"""The wish to die without the word for it. This is how most people say it, and how they say it first."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# Not to live: the wish said the other way round.
NOT_LIVING = """
    NOT .. LIVE
    NOT .. verd|verdt|verdig å LIVE
    leve|leva er NOT verd|verdt
    livet (kan) NOT (kan) leves|levast
    ingenting|intet|inkje|ingen|lite .. å leve|leva for
    NOT .. være|vere|vær til MORE|$|og
    NOT .. til å være|vere|vær her til|om|neste|når
    NOT .. på jorda|jorden|jord
    NOT plass til MYSELF
    i denne verda|verden & NOT|bort|borte|vekk|sliten
    ser NOT MYSELF|seg .. her|fremtid|framtid
    WILL|bør NOT (lenger) (å) finnes|finnast|eksistere|mer|meir|lenger $
    ME .. NOT (lenger) finnes|fantes|finst|fanst|eksisterer|eksisterte
    bry|brydd|bryr|care|cared MYSELF|seg|if|about om|if|hvis ME|i .. lever|dør|døyr|påkjørt|død|live|die|alive
    rolle|ei|likegyldig|matter|matters|difference .. om|if|whether ME|i|im .. her|lever|dør|død|here|live|alive|finnes|borte
    gruer|gruar|dread .. WAKE|wake|waking
    ferdig|done|finished med|with (dette|denne|mitt|this|my) livet|life|verden|verda|world
    eneste|einaste|only {DET} (grunn|grunnen|reason) .. ME|i|im|MYSELF|me .. lever|levande|her|fortsatt|alive|here|still
        |stopper|holder|held
    eneste|einaste|only .. holder|held|stopper|stoppar|keeps|keeping MYSELF|me
    hadde (det) NOT vært|vore for KIN ... ME
    wasnt|werent|not for KIN ... id|i|wouldnt
    ønske|ynskje|wish|skulle .. noen|nokon|someone|somebody .. skutt|drept|tok|killed|shot|end MYSELF|me
    la|let MYSELF|me (bare|just) DIE|die|dø|go
    too|for much .. alive|live|living
    NOT være|vere|vær en|ein|ei byrde|belastning|last for
    ingen|inga|NOT .. grunn|grunnar|POINT .. leve|leva|fortsette|livet|opp
    POINT (med|i) .. leve|leva|livet|alt
    POINT i|med å stå|fortsette|prøve|kjempe
    vondt|slitsomt|tungt|orker|smertefullt å leve|leva|eksistere
    lei|trøtt|trett|sliten|mett|ferdig|trøytt|drittlei av|med (å) leve|leva|livet
    slutte|slutta|sluttet å leve|leva|eksistere|finnes|puste
    why (ME|i|im|am) (i) (still) alive
    hvorfor|kvifor ME (fortsatt) lever|levde|finst|finnes
    livet .. NOT|ingen|inga verd|verdt|mening|meining
    livet .. verdiløst|meningsløst|meiningslaust|håpløst|håplaust|over|slutt $
    livet .. tungt|vondt|helvete|uutholdelig|uuthaldeleg|smertefullt (nå|no) $|for|og
    livet & tar|tok slutt
    hater|hatar livet

    DONT (longer) want|wanna|wish|deserve|feel|need|like|care|wanting .. LIVING
    DONT .. be|stay (here|around|alive) (any) anymore|longer|more|$
    DONT (going|gonna) (to) be around|here .. anymore|longer|tomorrow|christmas|next
    DONT want|wanna {TO} .. earth|world|around|exist
    DONT .. make it through|to|another
    DONT see myself|himself|herself .. here|alive|future|tomorrow
    longer want|wish {TO} LIVING
    cant|cannot live with|without|like|this|anymore|$
    nothing .. live|living for|left
    nothing left|to $|lose
    no|any|dont .. reason|point|purpose {TO} LIVING|life|go|going|continue|wake
    no point anymore|$|to
    point|purpose|use of|in LIVING|life|going
    life .. isnt|not|no|without .. worth|meaning|point
    life .. meaningless|pointless|over|hopeless|too
    tired|sick|done|finished|fed .. of|with LIVING|life|being|trying|fighting
    tired of it all
    hate|hating my life|myself|living
"""

# To be gone, to sleep, to have peace.
GONE = """
    NOT .. være|vere|vær her MORE|$
    vil|vill NOT være|vere|vær med MORE|$
    WILL {SOON} VANISH $|for|fra|frå|herfra
    bare|berre VANISH|borte $|for|fra|frå
    WILL (bare|berre) bort|vekk|ut $
    bort|vekk (for|frå|fra) godt|alltid|verden|verda
    bort|vekk|unna|ut fra|frå|av alt|livet
    bort|vekk|ut fra|frå|av denne|dette livet|verda|verden
    ut av (dette|det|mitt) mørket|mørkret|helvetet
    alt .. bli|blir stille|stilt|over|svart
    kommer|kjem ME NOT hjem|heim|tilbake $
    ME|og kommer|kjem NOT hjem|heim|tilbake (igjen|mer|meir) $
    NOT se|sjå|ser|høre|høyre (fra|frå) MYSELF igjen|mer|meir|lenger
    siste (dere|de|du) .. hører|høyrer|ser .. MYSELF
    sove|sova|sovne|sovna .. NOT .. WAKE
    sove|sova|sovne|hvile|kvile for alltid|godt
    sove|hvile|kvile i fred
    NOT (å) WAKE
    SPARED (unna) (å) THIS|WAKE|leve|leva|eksistere|føle
    SPARED unna for alltid|godt
    WILL {SOON} ha|få fred $
    gi|gje|gir slipp på livet
    sjekke|stemple ut for godt
    sovne|sovna inn|og
    få|get (bare) (å) sove|sovne|sleep til|for|until|forever alt|alltid|godt|everything|it
    si|seie takk for seg|meg $|nå|no

    out of this life|world
    never|not wake|waking
    DONT (want|wanna) (to) wake|waking up
    GOING {TO} sleep forever
    GOING {TO} disappear|vanish $|forever
    stop existing|living|being
    want|wants|need|wish|just .. out $
    wont be .. problem|burden|bother
"""

# An end to it.
END = """
    gjøre|gjere|gjer|gjør|gjørr|gjera|gjort (ME|han|hun|ho) det slutt
    gjør|gjøre|gjer|gjere|gjera|sette|setter slutt|punktum på|for THIS
    gjøre|gjere|gjør|gjer det (denne|i) gangen|gongen|natt|kveld|dag $
    ha|få slutt på det|alt|livet|dette|smerten|smertene
    avslutte|avslutta|avslutter|ende .. livet|alt
    snart .. over|slutt (for) (MYSELF|alt) $
    bare|berre|only en|ein|én|ett|one (eneste) vei|veg|way|utvei|utveg|løsning|løysing (ut|out) $|av|fra|igjen|for|now|left
    ser bare|berre en|ein|én løsning|løysing|utvei|utveg
    bestemt|bestemte & hvordan|korleis|hvor|dato|datoen & skje|gjøre|gjere|død|dø
    plan|planen .. (gjøre|doing|do|it) .. natt|kveld|tonight

    GOING .. pain|suffering|everything|it (all) {TO} stop|end|over
    GOING {TO} end|ending|finish things|it
    pain .. never stop|stops|ends|end
    end|ending|finish it all
    end|ending everything|it $|tonight|now|today|soon|forever
    all be over soon
    do|doing it tonight
"""

# To be a burden and not to be missed.
BURDEN = """
    BETTER .. uten|utan MYSELF
    SAYS ... BETTER .. uten|utan|without ham|henne|han|ho|seg|him|her|them
    SAYS ... FINAL
    SPARED (å) bry|bekymre|tenke|høre|irritere (dere|dykk|seg) .. MYSELF
    SENSE i|in MYSELF|me
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
    BETTER ... enn (med) MYSELF
    forsikringspengene|forsikringen|livsforsikringen & død|familien|barna|ungene

    better|happier|easier|best|fine|okay .. without me
    better|happier|easier off ... than (with) me
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
    ingen|NOT .. framtid|fremtid (for) MYSELF|$

    no|any|only|cant .. way out $|of
    no|any|lost|without (all) hope for|left|anymore|$
    i|im|feel|feeling|everything .. hopeless
    i|ive|im .. given|giving|give|gave up on
    no future
"""

RULES = tuple(Rule(Danger.LIFE, Heed.TALK, table) for table in (NOT_LIVING, GONE, END, BURDEN, NO_WAY_OUT))
