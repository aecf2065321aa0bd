"""Faint signs. Each may be said on an ordinary bad day.

Two kinds of them beside each other are more than that. So is one of the heavy ones in a message that asks nothing and names
nothing of a day at work: who writes to a bot of darkness and asks for nothing writes to be heard.
"""

from __future__ import annotations

HEAVY = (
    # Darkness, and nothing ahead.
    """
    alt|livet|dagene|dagane|everything .. mørkt|svart|håpløst|håplaust|meningsløst|meiningslaust|tomt|grått|likegyldig
        |black|dark|hopeless|pointless|meaningless
    mørkt|svart|tungt|dark|black (hele|heile) tiden|tida|veien|vegen|rundt|inni|around|inside|alltid|døgnet
    bekmørkt|mørket|mørkret|tomhet|nummen|darkness
    ME .. meningsløst|meiningslaust
    ME (er|føler|kjenner|kjenne) (MYSELF) tom|tomt|nummen|ferdig|knust $|og|inni|innvendig|inne
    slutta|sluttet|stopped å|to se|sjå|planlegge|plan|imagine|håpe|hope|drømme
    NOT .. se|ser|sjå for MYSELF (noe|noko|en|ei|neste|å|fremtiden|framtida)
    feel|feeling empty|numb|dead|nothing|hopeless
    SEES NOT .. AHEAD
    SEES|find|finner|finn (ME) NOT|ingen|inga|no .. AHEAD
    DONT see .. AHEAD
    blir|vert|bli NOT (noen|nokon|noe|noko) (gang|gong) bedre|betre|bra
    blir|vert|bli (det) NOT (noen|nokon|noe|noko) bedre|betre|bra
    NOT .. blir|vert|bli betre|bedre|bra
    finst|finnes|er|har NOT|ingen|inga (noen|noe|noko|noka) AHEAD $|lenger|for
    hvorfor|kvifor|why skal|should|bother (ME|i) fortsette|halde|holde|leve|prøve|keep|go|continue|try
    NOT (ever) going|gonna (to) get better
    wont|never gets|get (any|ever) better
    ingen|inga|NOT .. AHEAD for MYSELF|me|$|lenger
    no|any AHEAD for|left|anymore|$
    ingenting|nothing|NOT|ting|noko|noe (noko|noe) betyr|tyder|matters|matter (noe|noko|lenger|anymore|$|mer|meir)
    trapped (and|with) no|$
    feel|feeling|føler|kjenner trapped|fanget|fanga $|and|og|med
    no escape|ingen|inga flukt
    mistet|mista|mist|lost (all|alt|alle) mening|meining|håp|von|lyst|livslyst|tro|motet|livsgnist|hope|meaning|faith $|i
        |in|på|til
    THINKS|thought|tankar|tenkt .. hvordan|korleis|how ... gjøre|gjere|do det|it
    (alle|everyone|folk|andre|others) (andre|else) ville|hadde|would hatt|have|be det|it BETTER|easier|happier $|utan
        |uten|without
    mistet|mista|lost {DET} gnisten|livsgnisten|spark
    kjenner|føler|feel (ME) ingenting|nothing|NOT (lenger|$|anymore|noe|noko)
    lei (av) MYSELF|livet|alt & lei
    mørke|svarte|vonde|stygge|dark|bad|intrusive tanker|tankar|tankene|tankane|thoughts
    tankene|tankane|tankar|thoughts (mine|min|my) SCARE
    SCARE|redd|scared|afraid (av|for|of|me) (mine|egne|my|own) tanker|tankene|tankane|thoughts
    redd|scared|afraid for MYSELF|myself SELF|$
    stoler|stolar|trust NOT|dont (på|lenger) MYSELF|myself
    """,
    # Alone and unseen.
    """
    helt|heilt|så|veldig ensom|einsam
    helt|heilt|så alene|aleine|åleine $|i|med|om
    har ingen $|andre|som
    ingen bryr|forstår|ser|skjønner|skjønar|hører|høyrer|hjelper|hjelpte|trenger|treng|savner (seg) (om|på) $|MYSELF
    ingen|nobody|noone|one|NOT|anyone (som) (kan|can) hjelpe|help MYSELF|me
    ingen som (bryr|forstår|trenger|treng|savner|hører|ser|høyrer|elsker) (seg) MYSELF|om|$
    ingen bryr seg om MYSELF|ME
    NOT|ingen|ingenting (noe|noko) savn|sakn etter MYSELF
    får NOT|ingen hjelp noe|noko|nokon|noen sted|stad|steder|plass|$
    all|so alone|lonely
    nobody|noone|one cares|understands|sees|listens|needs|loves|hears $|me|anymore
    """,
    # Shame, failure, being in the way.
    """
    ME .. verdiløs|verdilaus|mislykket|mislykka|ubrukelig|ubrukeleg|søppel|ingenting verd
    skammen|skammer|skammar
    hater|hatar MYSELF|livet
    i veien|vegen for alle|andre|dem|folk|familien
    til bry|belastning|byrde|bør for|$|alle
    alt (ME) .. er feil
    alt .. er min feil|skyld
    (det) er min|mi feil|skyld
    fortjener|fortener|deserve NOT|dont|ingenting|nothing
    DONT deserve
    burde|skulle|should aldri|never|NOT (ha) (have) vært|vore|been født|fødd|born|her|here
    a failure|burden|waste
    ødelegger|øydelegg|ruin (bare|alt|everything) for alle|andre|everyone
    waste of space|oxygen|air
    worthless|ashamed|useless
    hate myself
    let everyone down
    """,
    # Pain and tears.
    """
    gjør|gjer så vondt
    har det .. vondt|jævlig|grusomt|forferdelig|mørkt|pyton
    alt|everything gjør|gjer|er|hurts vondt|$|and
    gråter|græt|griner hele|heile|bare|berre|hver|kvar
    slutte|slutta å gråte
    skriker|skrik|roper inni|inne
    hurts so much|bad
    cant stop crying
    NOT|dont sovet|sove|slept på|i|in for|in NIGHTS døgn|dager|netter|uker|days|nights|weeks
    hører|høyrer|ser|hear|see skrikene|skrika|ansiktet|blodet|screams|face hans|hennes|hennar|his|her|stadig|hele|every
    SPARED (å) føle|kjenne|tenke|være|vere
    """,
    # Leave-taking.
    """
    takk for at (du|dere|de|dykk) (alltid) var (så|snill|der|glad)
    tilgi|forgive MYSELF|me
    unnskyld|beklager|orsak|lei|sorry (for) alt|everything (sammen|saman) $
    elsker|elskar|glad i dere|dykk|dem
    si til KIN
    tell KIN
    love you all
    goodbye|farvel|adjø
    lei (for) MYSELF KIN
    unnskyld|beklager|sorry KIN
    follow|følge|følgje|join (etter) (han|ham|henne|him|her|dem|them) $|into|inn|over
    kids|children|barna|ungene|ungane .. better|bedre|betre off|best with|hos|without|uten|utan
    hadet|hade til KIN
    updated|oppdaterte|endret (his|her|my|sitt) will|testamentet|testamente
    wrote|written|writing|skrevet|skrive|skriver|skriv letters|letter|brev (to|til|der) everyone|alle|KIN|ho|han
    gitt|gir|gi|gjeve|giving|given|gave .. bort|away
    giving .. things|stuff|belongings
    siste gang|gong|gangen|gongen
    kommer|kjem (ME) NOT (på|til|tilbake|hjem|heim) .. MORE|sted|stad|tilbake|attende
    """,
    # An end.
    """
    livet|alt .. tar|tok slutt
    WISH .. STOP
    WISH .. THIS .. STOP
    teller|tel|telle|counting ned|down
    spørsmål|matter om|of tid|time .. ME|i|det|it
    ME gir|gjev MYSELF $
    når|when|once|etter|after|hvis|if ME|i|im .. (NOT|not|no) (longer|lenger) around|borte|vekk|vekke|gone|her|here $|mer
        |meir|lenger|anymore|longer
    å slippe|sleppe $|alt|unna|alltid|dette
    THINKS|tenkjer .. VANISH|forsvinne|forsvinna
    THINKS|tenkjer ... være|vere|vær|be borte|vekke|død|daud|gone|dead
    slippe|sleppe|slapp|slepp (å) alt|unna|alltid|WAKE|være|vere
    SLIPP alt|unna|dette $
    ende|slutt på det|alt|dette|livet
    make it stop
    want peace
    bort|vekk|away frå|fra|from alt|alle|everything|everyone|it
    bare|berre|helst|just bort|vekk|gone|out $
    er ferdig|over for MYSELF|me|min
    im|ME (er) (just) done|ferdig (nå|no|now|helt|with) $|med|with alt|everything|it|livet|life
    game over
    (det|this|it|alt|dette|snart) er snart over|slutt|forbi
    soon (be) over
    gir|gi|gjev|gje (snart|bare) opp (for) godt
    NOT verdt|verd det (lenger|meir|mer|lengre)
    BEAR (ME) NOT (å) bære|bere|stå|leve|leva|smile|kjempe|puste|være|vere|late
    kommer|kjem|er (ME) NOT noe|noko sted|stad|steder MORE
    ME (har) gitt|gir|gjeve|gjev opp $
    gir|gjev (ME) opp $
    i|ive|im .. given|giving|give|gave up $|on (everything|life|me|myself)
    (for|too) sent|seint|late for|to MYSELF|me|save|redde
    ready to go $
    NOT worth it (anymore|$)
    borte|vekk|død|dau|gone|dead for|snart alltid|godt
    """,
    # Not living, only going on.
    """
    eksisterer|eksisterar|exist|existing|exists (bare|berre|just)
    lever|live NOT
    dette|this er|is NOT|ingen (et|eit|a) liv|life $|å
    late|lata|pretending|pretend|faking som|to|it|at|im (det|alt|eg|jeg|æ)
    holder|held|holde|halde maska|masken|fasaden|motet
    livet (mitt|er|is) .. over|slutt|ødelagt|øydelagt|knust|ruin*|helvete
    hver|kvar|every dag|day er|is (et|eit|a) kamp|helvete|pine|struggle|hell|fight
    NOT|ingen|ingenting|nothing|no (lenger) (noe|noko|noen) glede|joy
    SEES|NOT|DONT|see|find|finner|finn (ME) NOT|ingen|inga|no|see|ser|finner|finn|any (noe|noko|noen|the|any) SENSE $
        |lenger|IN_ANYTHING
    NOT|DONT .. SENSE $|lenger|IN_ANYTHING
    ingen|ingenting|inga|nothing|no (er|gir|ser|har|makes) (noe|noko|any) SENSE $|lenger|IN_ANYTHING
    """,
)
# Exhaustion: the daily bread of shift work, and a sign only beside another.
LIGHT = """
    takk|thanks|thank for alt|everything
    sliten|lei av alt|livet|MYSELF|å
    så (inderlig|innmari|fryktelig) sliten $|og
    orker|orkar|orke NOT|ingenting
    so tired|exhausted|drained
    cant anymore|cope
    bestemt (meg|seg)
    vet|veit NOT om|hvor|kor
    redd|scared|afraid
    sover|søv|sleep NOT|dårlig|dont
"""

# Things of a day at work, and of a free one: what somebody is tired of, done with, or sees no end of.
EVERYDAY = """
    EVERYDAY_THING
    å|to søke|søkje|klage|apply|complain|bytte|levere
"""
