"""Threats to someone's life, assault, weapons, hostages: what the alarm and the police are for."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# Threats to life. "Han sier han skal drepe meg når han slipper ut" is about a day to come, and urgent today.
THREATS = """
    OTHER .. WILL {SOON} KILL (ihjel|ned|opp) (på) {DET} VICTIM
    OTHER .. drep|dreper MYSELF|oss
    drep|dreper OTHER MYSELF|oss
    truer|trugar|truar|truet|trua|truga|threatens|threatening|threatened {SOON} drepe|drepa|skyte|kill|shoot MYSELF|me|us|oss
    way|coming|come|going|gonna to kill|murder|shoot {DET} VICTIM
    WILL {SOON} drepe|drepa|myrde|skyte|knivstikke|kverke|voldta {DET} THEM
    WILL {SOON} ta livet av {DET} THEM
    WILL {SOON} slå {DET} (VICTIM) ihjel
    WILL {SOON} gjøre|gjere {DET} VICTIM noe|noko|vondt
    WILL {SOON} drepe|drepa|ta|finne|knuse|skyte deg|dere|dykk
    OTHER .. skal|vil|kommer|kjem {SOON} ta|finne|finna|knuse|oppsøke {DET} VICTIM (mi|min|mine) $|når|hvis|viss|og
    skjære|skjærer|kutte .. halsen|strupen
    brenne (ned) {DET} hus|huset|bilen|hjemmet
    redd|livredd|frykter|fryktar (for) livet
    redd|livredd for (hva|kva) OTHER
    redd|livredd|engstelig .. drepe|drepa|dreper|drep|kverke|skyte|knivstikke {DET} VICTIM
    tør|torer|vågar|våger NOT (å) (gå|dra|reise) hjem|heim|hjemme|heime
    NOT .. overleve|overleva (helga|helgen|natta|uka|$)
    NOT|ingen .. levende|levande
    NOT kommer|kjem {SOON} (komme) hjem|heim & BELOVED

    OTHER|GOING (said|says|threatened|is) {TO} GOING {TO} KILLEN {DET} VICTIM
    GOING {TO} kill|murder|stab|shoot {DET} THEM
    GOING {TO} kill|find|get you
    GOING|hed|shed|theyd {TO} get|find|come (for|after) {DET} me|us|family|kids|children
    GOING|hed|shed|and .. slit|cut {DET} throat|throats
    burn (down) {DET} house|car|home
    hell|hed|theyll|they|he|she|who kill|kills {DET} me|us
    fear|fearing|scared|afraid for my|our|her|his life|lives
    afraid|scared|terrified .. kill|hurt|shoot|stab {DET} VICTIM
    wont survive
    want|wants him|her|them|us|me dead
"""

# A threat needs no verb of violence: "vet hvor jeg bor", "venter utenfor", a picture of the house.
STALKED = """
    vet|veit|vit|funnet|fant (ut) hvor|kor .. bor|bur
    vet|veit|vit (hvilken|kva|hva) skole|skule|barnehage|adresse|bil
    vet|veit|vit .. skolen|skulen|barnehagen|adressen|adressa
    står|sit|sitter|venter|ventar utenfor|utanfor .. meg|mitt|min|døra|døren|huset|hjemme|leiligheten
    venter|ventar på MYSELF utenfor|utanfor|når|med
    eksen|eksmannen|eks|ex & vet|veit|venter|ventar|utenfor|utanfor|følger|truer|oppsøker|knows|waiting|outside
    følger|følgjer|forfølger|forfølgjer|fulgte|følgde|fulgt (etter) MYSELF|oss (hjem|heim) $|hjem|heim|etter|nå|no|på|rundt
    blir|vert|er|har .. forfulgt|forfølgd|jaget|jaga
    bilde|bilete|bilder av {DET} huset|barna|barnehagen

    gps|airtag|sporer|sporar|tracker i|på|in|on {DET} bilen|bil|car|veska|bag|telefonen|phone
    dukker|dukkar|shows|showing|turns opp|up overalt|everywhere|hvor|der|utenfor|outside|igjen|again
    ringer|ringjer|ringing på {DET} døra|døren|doorbell & strupetak|slo|slått|truet|redd|låst
    knows|found|know where .. live|lives
    knows .. school|address|car|kids
    following|stalking|chasing|hunting|followed|stalked|chased me|us
    se|sjå|look|watch .. over skulderen|skuldra|skuldera|my|your|shoulder (shoulder)
    watch your|my back
    skal|vil|gonna|will få|make (dere|deg|dykk|you|ME|MYSELF|me) (få|å) angre|angra|svi|unngjelde|regret|pay|betale
    skal|vil|gonna|will dere|deg|dykk|you|ME|MYSELF|me (få|å) angre|angra|svi|unngjelde|regret|pay|betale
    dere|du|dykk|de|dei|you|han|hun|ho|he|she|they skal|vil|gonna|will (få|å) angre|angra|svi|unngjelde|regret|pay|betale (for|$)
    skal|vil|gonna|will (få|å) angre|angra|svi|unngjelde|regret
    få|make ME|me|MYSELF (til) (å) angre|svi|regret|pay
    pass|passe deg $|når|for
    passe MYSELF $|når|framover
    kule|kula|bullet|patron|patroner i|in|på {DET} posthylla|postkassa|postkassen|mailbox|mail|locker|skapet|bilen
    OTHER .. skal|vil|going|gonna {SOON} ta|get|find MYSELF|me|oss|us
    får|fikk|fekk|got|getting .. melding|meldinger|meldingar|lapp|brev|messages|notes & skal|vil|ta MYSELF|vet
    venter|ventar|waiting (på|for) MYSELF|oss|me|us $|utenfor|utanfor|når|ved|på|outside|by|at|when
    being followed|stalked|hunted
    standing|waiting outside my|our
    hes|shes|is outside (now|my|$)
    picture|pictures|photo of {DET} house|kids|children
"""

# Threats that have been made stay threats, until they are said to lie back in time or asked about in general.
THREATENED = """
    får|fikk|fått|fekk|mottar|mottatt|sender|sendt|sendte|kommer|kjem|har|utsatt|utsett .. DEATHTHREAT
    truet|trua|truga .. (med) (å) drepe|drepa|skyte|knivstikke|voldta
    truet|trua|truga|truer .. på livet

    getting|get|got|received|receiving|sending|sent|sends|made|making .. death threat|threats
    threatened|threatening|threatens to KILLEN {DET} VICTIM
"""

# Blows that fall now. The present tense carries the rule: "ble slått i går" asks about afterwards.
BLOWS = """
    BEATS (løs|laus|til|ned|opp) (på|mot|etter|on|at) {DET} VICTIM
    BEATS {DET} (THEM) (i) hodet|hovudet|bakken|ansiktet|opp
    BEATS løs|laus (på)
    BEATS (løs|laus) (på) en|ein|one|ein (annen|anna|another) som|who|annen|nede|på|down
    ASSAULTS & VICTIM
    OTHER .. ASSAULTS
    går|gjeng løs|laus (på)
    går|gjeng til angrep
    går|gjeng amok|berserk
    knuser|knusar|raserer alt|cella|cellen|ruter|inventar|avdelingen|avdelinga
    OTHER|vi slåss|slåst|sloss
    slåss|slåst nå|no
    ME|vi blir|vert (nå|no) {DET} BEATEN
    OTHER .. blir|vert (nå|no) {DET} BEATEN
    blir|vert mishandlet|mishandla
    OTHER|OTHER_OWN & kaster|kastar|knuser|knusar|throws|throwing|smashing|kasta .. på|at|etter|mot VICTIM|MYSELF|mamma|mom
    OTHER .. spytter|spyttar|slår|skaller .. etter|mot|på VICTIM|MYSELF|oss
    ute av|frå|fra seg SELF|$
    samlet|samla|samlar seg|$ & nekter|nektar|vil|truer|refuse
    nekter|nektar|refuse|refusing .. inn|tilbake|låses|cellene|cella|celle|back|cells & samlet|samla|alle|de|they|together
    roper|ropar|skriker|skrik|screaming|yelling|shouting om|for|etter hjelp|help
    hører|høyrer|hear .. skrik|skriking|skrika|roping|screams|screaming
    prøver|prøvar|forsøker|trying .. komme|bryte|get|break .. inn|in til|to|på|at|hos|$ (oss|meg|us|me)
    hamrer|hamrar|banker|bankar|dundrer|dundrar|slår|sparker|pounding|banging|kicking & døra|døren|door
    prøver|forsøker|prøvar (å) KILL {DET} VICTIM
    truer|trugar|truar {DET} VICTIM
    OTHER truer|trugar|truar|threatens|threatening med|to (å) kaste|kasta|throw|helle|tenne|bruke|use|sprenge|burn|pour
        |spytte|gå|rive|knuse
    BEATEN .. JUST|now $|nå|no
    svarer|svarar|answer|answering|kontakt NOT|med|dont (på|på|the) samband|sambandet|radio|radioen|alarmen|walkie
    mistet|mista|lost {DET} kontakt|kontakten|contact med|with {DET} VICTIM|betjenten|celle
    truer|trugar|truar .. med {DET} WEAPON
    truende|truande|aggressiv|voldelig|valdeleg|utagerer|utagerar & nå|no|her|mot|foran
    har mistet|mista kontroll|kontrollen
    slåss|slåst de|dei|innsatte|fangene|i|på

    is|are|s|hes|shes|theyre|am|im|keeps (now) BEATS {DET} VICTIM
    being {DET} BEATEN
    coming at me|us
    has|have|weve lost control
"""

# Held: by the throat, behind a door, by force.
HELD = """
    tar|tek|har|holder|held|tatt|teke (VICTIM|OTHER|en|ein) CHOKEHOLD
    har|holder|held|has .. i|in (et|eit|a) CHOKEHOLD|headlock
    sperret|sperra|låst|låste|stengt|barricaded|locked seg|himself|herself|themselves inne|in|inn (på|i) .. med
        |with {DET} VICTIM|THEM|OTHER|lærlingen|eleven
    holder|held (fast|nede) {DET} VICTIM nede|fast|som|innelåst|innesperret|innesperra|fanga|fanget
    holder|held .. innesperret|innesperra
    blir|vert haldt|holdt|halden|haldne|tvunget (fast|nede|som|igjen)
    innesperret|innesperra|innelåst
    låst|sperra|sperret inne med
    slipper|slepp|slippe|sleppe VICTIM|MYSELF NOT (ut)
    vil|nekter NOT|å slippe|sleppe (VICTIM|MYSELF) (ut|gå) $
    tar|tek|tok|holder|held|grep|griper|har tak|tag|fast i|rundt VICTIM|MYSELF & slippe|sleppe|slipper|slepp|sleppa|NOT
    wont|doesnt|refuses|not (to) let me|us leave|go|out
    grabbed|grabs|grabbing|dragged|dragging me|us|her|him
    locked (me|us|myself|ourselves) in {DET} PLACE|apartment|bathroom|bedroom|toilet
    låst|låste|stengt|stengte|sperra|sperret (MYSELF|oss) (inne|inn) på|i {DET} PLACE|soverommet|badet|kjøkkenet|leiligheten
    nekter|nektar (å) slippe|sleppe
    OTHER har|tok tatt|teke {DET} henne|ham|kollegaen|betjenten|betjent
    låst|låser|stengt|sperret {DET} VICTIM inne

    chokehold|headlock
    by {DET} throat
    being|are held (hostage|down|captive)
    OTHER have|has|got {DET} colleague|officer|guard|nurse
    has|have|holding {DET} THEM hostage|captive|down|pinned
    locked|stuck|trapped in .. with {DET} him|her|them|prisoner|inmate
"""

# Done just now, or told in the perfect: the one who struck may still be there.
JUST_NOW = """
    JUST (ble|blei|blitt|vart|har|er|fikk) {DET} BEATEN
    ble|blei|vart|har|er JUST (blitt|vorte) {DET} BEATEN
    har (nettopp) ASSAULTED {DET} VICTIM
    har|er|blitt & ASSAULTED & nå|no|nettopp|akkurat
    gikk|gjekk|gått løs|laus på
    gikk|gjekk|gått til angrep|åtak
    går|gjeng til åtak
    tok {DET} CHOKEHOLD
    tatt|teke|tek|tar frem|fram|opp {DET} WEAPON
    tatt|teke betjent|betjenten|kollega|kollegaen|vakt|vakta & låst|dør|døra|bort
    slo JUST

    JUST & slo|slått VICTIM
    just|now (got|been|was|have|has|were) {TO} BEATEN
    is|been|was|got (just) stabbed|shot
    has|have (just) ASSAULTED {DET} VICTIM
    has|have|been & ASSAULTED & now|just
    hit|beat|choked|strangled {DET} VICTIM (up) (again) tonight|again|now
    tried to KILLEN me|us
"""

UPROAR = """
    slåsskamp|slagsmål|slagsmålet|masseslagsmål|håndgemeng|basketak
    opprør|opptøyer|opptøyar|fangeopprør
    bombetrussel|bombetrusler|bombetruslar
    bomb threat
    knivstikking|knivangrep|overfall|skyteepisode nå|no|på|i|utenfor
    WEAPON mot|i|på|til|to|at|against .. THROAT

    riot|rioting|brawl|mutiny
    fight|fighting in|on {DET} PLACE
    taken over {DET} PLACE
"""

HOSTAGES = """
    HOSTAGE
    gisseltaking|gisselsituasjon|gisseltagning|gisselaksjon|gisseldrama
    barrikadert|barrikaderer|barrikadera|barricaded|barricading
    kidnappet|kidnappa|bortført|kidnapped|abducted
    tatt|teke {DET} kvinnelig|kvinneleg|mannlig|mannleg betjent
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
    OTHER {DET} HAS|har (fått|fatt|tak|skaffet|skaffa|laget|laga|funnet|made|found) (seg|i) (noe|noko|something) skarpt
        |kvasst|kvast|spisst|sharp
    svinger|svingar|veiver|vifter|swinging|waving|brandishing .. WEAPON|bar|jernstang|stang|pipe|stick
    OTHER i|på|utenfor|utanfor|in|on|outside {DET} (PLACE) HAS {DET} WEAPON
    OTHER {DET} har|has tatt|kjøpt|skaffet|funnet|laget|bought|taken (seg) {DET} WEAPON
    OTHER .. med {DET} (avslått|knust|kvass|spiss|ladd) WEAPON
    OTHER .. går|løper|spring|kommer|truer|står .. med {DET} WEAPON
    mot MYSELF|oss med {DET} WEAPON
    OTHER har|has tatt|teke|taken {DET} nøklene|nøklane|nøkkelen|keys
    swinging|svinger|svingar|veiver .. at|mot|etter VICTIM|staff|oss
    bevæpnet|væpna|armed OTHER
    OTHER er|is bevæpnet|væpna|armed
"""

# Shots and bombs.
SHOTS = """
    noen|nokon|han|hun|de|dei|mannen|innsatt skyter|skyt
    det skytes|skyt
    skyting pågår|nå|no|utenfor|utanfor
    hører|høyrer|hørte {DET} skudd|skot
    bombe i|på|under {DET} PLACE
    det er {DET} bombe
    bag|veske|veska|sekk|sekken|koffert|kofferten|eske|eska|pakke|pakken|package|suitcase|box|parcel & wires|ledninger
        |leidningar|tikker|tikkar|ticking|humming|summer|brummer|mistenkelig|mistenkeleg|suspicious
    mistenkelig|mistenkeleg|suspicious pakke|pakken|gjenstand|koffert|package|parcel|bag
    tikker|tikkar|ticking & pakke|pakken|bag|veske|package|parcel|eske
    skutt|skyter|skyt|shot mot|at|against {DET} PLACE|porten|gate|bilen|car|oss|us
    drove|drives|kjørte|kjører|køyrde .. into|inn i|in|inn (i) {DET} porten|gate|folk|people|crowd|resepsjonen
    brannbombe|brannbomber|molotov*

    someone|somebody|he|hes|is|are (is) shooting
    hear|heard {DET} gunshots|shots
    shots fired
    active shooter
    bomb in|on|under {DET} PLACE
    there is|s {DET} bomb
"""

# The one who writes already knows whom to ring.
POLICE = """
    ^|må|please|someone|somebody ring|ringe|tilkall|tilkalle|call (til) (the) politi|politiet|police
    trenger|treng|need (hjelp) (av|fra|frå) (the) politi|politiet|police|forsterkninger|forsterkningar|backup
    overfallsalarm|overfallsalarmen (er|har) utløst|går|gått|gikk
"""

# Many against one: who is surrounded cannot get away.
SURROUNDED = """
    omringet|omringa|omringar|omringer|kringsett VICTIM|ho|hun|oss|us|kollegaen|kollegaene|betjenten|betjenten
    surrounded|surrounding VICTIM|her|us|one of|an officer|a colleague
    vi|vi er|eg er|jeg er|she is|he is|we are|im|i am|shes|hes omringet|omringa|surrounded
"""

RULES = (
    *(Rule(Danger.VIOLENCE, Heed.TALK, table) for table in (THREATS, STALKED)),
    *(Rule(Danger.VIOLENCE, Heed.SCENE, table) for table in (BLOWS, HELD, ARMED, SHOTS, POLICE, SURROUNDED)),
    *(Rule(Danger.VIOLENCE, Heed.STATE, table) for table in (THREATENED, JUST_NOW, RAPE)),
    *(Rule(Danger.VIOLENCE, Heed.TRACE, table) for table in (UPROAR, HOSTAGES)),
    Rule(Danger.VIOLENCE, Heed.NOTHING, RAPED),
)
