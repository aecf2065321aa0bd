"""What others see of a body that fails, told in their own words instead of the doctor's.

Each sign is one that first-aiders are taught to ring 113 for: face, arm and speech for a stroke; fits; airways; shock;
low blood sugar; cold; water; bleeding that does not stop. Most count only where someone is told of and nothing is asked.
"""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# Face, arm, speech.
STROKE = """
    half|side|halve|halva|siden|sida & FACE & DROOPS
    FACE .. DROOPS
    DROOPS (i|på|av|on|of|in) {DET} FACE
    DROOPS (i|på|om|on|of) {DET} side|sida|siden .. FACE
    LIMB & LIMP
    NOT|cant|cannot (BEAR|å|to) løfte|lifte|løfta|bevege|røre|heve|gripe|lift|move|raise|grip {DET} LIMB|koppen|cup|glasset
    SLURS & LIMB|FACE|SUDDENLY|drukket|drunk|full
    SUDDENLY & full|fyllesjuk|drunk|dobbelt|double|blind|forvirret|forvirra|confused|tåkete|lam|lammet|lamma & OTHER|ME
    mista|mistet|mister|lost|losing (plutselig|suddenly) {DET} talen|språket|speech|taleevnen|mælet
    LIMB .. gir|gjev|ga|gav|svikter|sviktar|gives|gave|giving|buckled|buckling (etter|way)
    stopped|stopper|slutta|sluttet|quit .. talking|snakke|prate|speaking & midt|middle|word|sentence|setning|setninga|FACE
    sikler|siklar|drooling|drools|dribbling|ran|renner|runs & FACE
    orda|ordene|words|setningene & NOT|feil|wrong|rot|jumbled|surr & SUDDENLY|FACE|LIMB
"""

# Fits.
FITS = """
    SHAKES & EYES
    SHAKES .. hele|heile|whole|entire|all (kroppen|body|over)
    kroppen|body .. SHAKES
    SHAKES & kontakt|contact|reagerer|respons|response|golvet|gulvet|floor|bakken
    EYES (har|er|are|have|hans|hennes) ROLLED
    ROLLED .. bakover|back .. EYES
    ROLLED {DET} EYES & gone|borte|kontakt|contact|stiv|stiff
    skummer|skummar|fråder|frådar|frothing|foam|skum|fråde & munnen|munn|mouth|kjeften|lips
    SHAKES & LIMB
    SHAKES & stirrer|stirrar|stirer|staring|stares|blankt|glassy|gjennom|through|kontaktbar
    SHAKES & borte|gone|blikket|stare|staring|tisset|tissa|pissa|wet|tunga|tungen|tongue
    stiv|stiff & blikket|EYES|SHAKES|rykker|rykkjer & borte|gone|ROLLED|SHAKES
    kramper|krampar|krampa|krampet|convulsing|seizing $|og|and|på|i|nå|no|now|on|igjen
    stivna|stivnet|stiffened & SHAKES|EYES|falt|datt|fell
"""

# Air: something in the way, a throat that closes, a fight for breath.
AIRWAYS = """
    fast|stuck|lodged|igjen i|in {DET} halsen|luftrøret|strupen|throat|windpipe|airway
    vranghals*|vrangstrup*
    FIGHTS (etter|for) pusten|pust|luft|lufta|breath|air
    NOT|DONT .. lyd|sound|speak|ord & halsen|throat|strupen|bit|bite|mat|food|kjøtt|meat
    klorer|klorar|tar|clawing|grabbing|clutching (seg) (på|til|at|his|her) halsen|strupen|throat
    tongue|tunga|tungen & fills|fyller|stor|tykk|tjukk|thick|huge & munnen|mouth|puste|breathe|STUNG
    DONT get|getting|draw (any|enough) air|breath
    THROATS & CLOSES
    LIPS|FACE & SWELLS
    STUNG|elveblest|utslett|hives & SWELLS|CLOSES|pust|pusten|puste|puster|pustar|breath|breathe|breathing|air|svimmel
    pipelyd|pipelyder|hvesende|hveser|surkler|surklar|gurgler|gurgling|wheezing & pust|pusten|puster|pustar|breath|breathing
        |luft|air|blå|blue
    blir|blei|ble|vart|er|går|turning|gone|going helt|heilt blå|blue
    blir|bli|blei|vart blå
    inhalator|inhalatoren|astmamedisin|inhaler & NOT|tom|empty|doesnt
"""

# Gone, or going: no answer that makes sense, no strength to stand.
FADING = """
    NOT|DONT svarer|svarar (NOT) på (tiltale|det|noe|noko|spørsmål) & OTHER
    DONT get .. response|reply|answer|reaction .. him|her|them
    no|ingen|inga reply|response|reaction|respons|reaksjon (fra|frå|from|out)
    gone|went|goes|going (all) limp|floppy|slack|rigid
    slapp|slakk|limp|floppy & vannet|vatnet|water|blå|blue|pust|puster|svarer|svarar|kontakt|bevisst|dukke|ragdoll|arms|armene
    knapt|barely|hardly|NOT|DONT .. awake|våken|vaken|bevisst|conscious & HITS|hodet|hovudet|head|TAKEN|GULPED
    HITS & vomiting|kaster|kastar|spyr|throwing|oppkast|pupill*|pupils|forvirret|forvirra|confused & hodet|hovudet|head
    pupill*|pupil* & større|bigger|larger|ulik|ulike|uneven|different|reagerer|small|små|svære
    grynt|grynter|gryntar|grunts|groans|stønner|stønnar|mumler|mumlar|mumling|mumbles & svarer|svarar|svare|answers|only|HITS
        |CHILLED|kald|cold
    nakke|nakken|neck (er|is) stiv|stiff & feber|fever|burning|varm|hot|utslett|rash|forvirret|know
    NOT|DONT vet|veit|know|husker|hugsar hvor|kor|where|hvem|who han|hun|ho|he|she er|is & OTHER
    segna|segnet|segner|sank|deiset|deisa|seig|sig (om|ned|sammen|saman|i|to)
    gikk|gjekk|gått|gjekk|går|hit|went (rett|right) i|in|the|to|down bakken|gulvet|golvet|floor|ground & OTHER
    svimt|svima|svimte|svimer|dånte|dåna|dåner (av)
    stabilt|recovery sideleie|position
    satt|sett|tatt|teke|injected|shot .. skudd|sprøyte|dose|fix|needle & borte|gone|blå|blue|out|puster|svarer|slapp
    sløv|døsig|drowsy|groggy & vekke|wake|kontakt|TAKEN|GULPED|HITS
    pusten|pulsen|breathing|pulse & svak|faint|weak|ujevn|uregelmessig|shallow|slow|treg|rask|racing
"""

# Heart, sugar, cold, water.
BODY = """
    CHESTS & PALES
    crushing|squeezing|knugende|knugande|klemmende|snører|pressing|tightness & CHESTS
    LIMB & prikker|prikking|prikkar|tingles|tingling|pins & CHESTS|FACE|plutselig|suddenly
    under|beneath {DET} WATER|isen|ice & minutes|minutt|minutter|lenge|long|opp|up
    CHESTS & stråler|strålar|radiating|stråling|utover|spreading|sitter|elefant|elephant
    tar|tek|holder|held|griper|grip|tok|klamrer|clutching|clutches|grabbing seg|his|her|sæ (til|for|om|på) {DET} CHESTS
    diabet*|insulin|blodsukker*|sukkersjuk*|sukkersyk*|sugar & PALES|rar|rart|uklar|skjelver|skjelv|forvirret|forvirra|svarer
        |svarar|sløv|slapp|lavt|lågt|low|confused|shaky|shaking|drowsy|sweating|fainting|odd|swallow|svelge|drikke
    CHILLED & NOT|DONT|slapp|sløv|skjelver|skjelv|shivering|svarer|svarar|snø|snøen|snow|stiv|fant|funnet|found|confused|utydelig
    HAULED (opp|ut|out|up) (of|av|fra|frå|from) {DET} WATER
    gjennom|through {DET} isen|ice
    fell|falt|datt|ramlet|ramla|gått|gikk|gjekk|dratt (uti|ut|i|under|into|in|overbord) {DET} WATER
    under|beneath {DET} WATER & OTHER
    dukker|dukkar|coming|come NOT|isnt|hasnt (opp|up) & WATER
"""

# Blood that does not stop.
BLOOD = """
    POURS (det) (ut) (av|med|out) BLOODS
    BLOODS (det) (ut) POURS
    stanse|stanset|stansa|stoppe|stoppet|stoppa|stop|stopping|slow .. blødningen|blødninga|BLOODS
    skar|skåret|kutta|kuttet|cut|sliced (seg|himself|herself|MYSELF|me|myself) & BLOODS
    soaking|soaked|gjennomvått|gjennomvåt|gjennomtrukket|gjennombløtt & towel|towels|håndkle|håndkleet|bandasje|bandasjen
        |bandage|bandages|kompress|cut|kutt|kuttet|BLOODS
    BLOODS (er|is) over hele|heile|alt|everything|everywhere|overalt
    forblør|forblø|fossblør|fossblør|storblør|bleeds|fossblødning
    tourniquet|turniké|årepresse
    dypt|djupt|stygt|åpent|ope|deep|nasty|open|gaping kutt|sår|flenge|cut|wound|gash
    bein|beinet|benet|bone|knoken|arm|armen stikker|stikk|sticking|poking|vrengt|bent (ut|out)
    pool|dam|pøl|puddle|masse|mye|mykje|lots|lot|so (much) (av|of|med|with) BLOODS
"""

# Outright enough to be asked about and still be happening.
SCENES = """
    half|side|halve|halva .. FACE .. DROOPS
    fast|stuck|lodged i|in {DET} halsen|luftrøret|throat|windpipe & OTHER|blå|blue|pust|puster|luft|breathe
    FIGHTS (etter|for) pusten|pust|luft|breath
    kroppen|body {DET} SHAKES & EYES|kontakt|contact
    EYES (har|er|are|have|hans|hennes) ROLLED bakover|back
    THROATS (is|er|holder|på|å|are) CLOSES
    HAULED (opp|ut|out|up) (of|av|fra|frå|from) {DET} WATER & OTHER
    POURS (det) (ut) BLOODS
"""

RULES = (
    *(Rule(Danger.INJURY, Heed.TOLD, table) for table in (STROKE, FITS, AIRWAYS, FADING, BODY, BLOOD)),
    Rule(Danger.INJURY, Heed.STATE, SCENES),
)
