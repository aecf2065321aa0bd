"""Wishes to die, and what people say instead of it."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# Said about oneself: nothing beside it makes it less true.
OWN = (
    # Outright.
    """
    ta|tar|tek|tatt|teke livet|live|liv av|tå|a MYSELF
    ta|tar|tek|take livet|live|liv mitt
    ta|tar|tek mitt (eget|eige|egen) liv
    WILL {SOON} drepe|drepa|drep|henge|henga|hengje|skyte|skyta|drukne|kverke|kutte|kutta|skjære|forgifte|skade|skada MYSELF
    ME .. henger|skyter|drukner MYSELF
    skade|skada|skader|skadar|kutte|kutter|kuttar|skjærer|drepe|drepa|dreper MYSELF SELF
    ME .. kutter|kuttar|skjærer|selvskader MYSELF|$
    ME .. begynt|driver|driv .. kutte|kutting|selvskade|selvskading|sjølvskading
    kill|killing|hang|hanging|shoot|shooting|drown|unalive|off|end|ending|harm|harming|stab|poison myself
    GOING {TO} hurt|cut|burn|hurting|cutting myself
    keep|been|started|start|still hurting|cutting|burning (myself) (again|$)
    end|ending|take|taking my (own) life
    GOING {TO} od|overdose
    kms
    """,
    # To die, to be dead.
    """
    ME .. WILL {SOON} DIE
    ME|MYSELF & lengter|lengtar|venter|ventar|ønsker|ynskjer|drømmer|velger|vel|ser & døden
    ME|MYSELF & å DIE
    hadde|hadd|skulle (ME) (ha) vært|vore|vert død|daud
    last night|day alive|on (earth)
    (my|his|her) last night|day alive
    tonight is my|his|her last
    å DIE virker|verkar|høres|føles|hadde|ville|er .. bedre|betre|best|løsning|løysing|lettelse|befrielse|fint|godt|deilig
    døden .. løsning|løysingen|løsningen|løysinga|utvei|utvegen|befrielse|lettelse|svaret
    ^ WILL {SOON} DIE
    lyst|løst|ønske|ynske|klar {SOON} DIE
    tenker|tenkjer|tenke|tenkt|drømmer|tanker|tankar .. på|om (å) DIE|døden|død
    skulle ønske|ynskje|ønska (at) ME .. DEAD|født|fødd|våknet|vakna|fantes|fanst|levde|her|dø
    håper|ønsker|ynskjer|vonar (at) ME .. DEAD|våkner|vaknar|dør|døyr
    DEAD enn levende|levande
    bedre|betre (å) være|vere DEAD
    want|wanna|wants|wanted|wish|ready|like|going {TO} die|dead|dying
    wish|wished|wishing i|id .. dead|die|died|alive|born|here|exist|gone|asleep
    never been born
    thinking|think|thoughts|dream|dreaming|fantasize .. about|of {TO} die|dying|death|dead
    better {TO} dead
    better off dead
    """,
    # Cutting, hanging, suicide as a thought of one's own.
    """
    ME .. SUICIDAL
    ME .. vurderer|vurderar|tenker|tenkjer|tenkt|planlegger|planlegg|begå|ta|prøvde|prøver|forsøkte|tanker|tankar .. SUICIDE
    ^|ME WILL {SOON} (begå|ta) SUICIDE
    ^ vurderer|tenker|tenkjer|planlegger|planlegg .. SUICIDE
    i|im|ive|feel|feeling .. suicidal
    feels|feel like suicide
    i|im|ive .. commit|committing|considering|contemplating|about|of suicide
    """,
    # The word alone: it may be all someone manages to write.
    """
    ^ SUICIDE|SUICIDAL $
    """,
    # The end of one's strength. What follows decides: "orker ikke mer" is a cry, "orker ikke mer papirarbeid" is not.
    """
    BEAR (ME) NOT (å) MORE GOESON
    NOT BEAR MORE GOESON
    BEAR (ME) NOT (å) THIS (her) MORE|$
    NOT BEAR THIS MORE|$
    BEAR (ME) NOT en|ein|ei (eneste|einaste) dag|natt|time
    BEAR (ME) NOT (å) (stå|leve|leva) (i|med) THIS
    BEAR (ME) NOT stå opp MORE|$
    BEAR (ME) NOT (å) prøve|prøva|kjempe|kjempa|fortsette|late MORE|$|som
    BEAR (ME) NOT (å|tanken) .. våkne|vakne|leve|leva|eksistere
    hverken|verken|korkje orker|klarer
    holder|held|holde|halde|hold (ME) NOT ut (MORE) GOESON
    holder|held|holde|halde (ME) NOT ut THIS|en|ein|leve|leva
    holder|held|holde|halde THIS NOT ut
    NOT holder|held|holde|halde ut (MORE) GOESON
    kan (ME) NOT mer|meir GOESON
    har|NOT|ingen (NOT|mer|meir|flere|fleire) krefter|kreftar igjen|att|til|mer|meir|$
    har NOT (noe|noko) mer|meir å gi|gje|leve
    fått|fekk nok av livet|alt
    cant|cannot|couldnt (just|simply|even) go on $|like|anymore|any|with|living
    can not go on $|like|anymore|any|with
    cant|cannot (just|simply|even) TAKE (with) (it|this|life|living) (all) anymore|longer|$
    can not TAKE (it|this|life) (all) anymore|longer|$
    cant|cannot {TAKEN} any more|longer $
    cant|cannot keep {TO} going|living|fighting|on|this
    cant|cannot TAKE (another|one) (more) day|night|minute|hour|week
    cant|cannot TAKE another
    how much more|longer i|of can|this
    cant|cannot live like
    cant anymore
    no|dont .. strength|energy left|anymore|to
    """,
)

# True of anyone, and seldom said in general.
ANYONES = (
    # Not to live: the wish to die, said the other way round.
    """
    NOT .. LIVE
    NOT .. verd|verdt|verdig å LIVE
    ingenting|intet|inkje|ingen|lite .. å leve|leva for
    NOT .. være|vere|vær til MORE|$|og
    NOT plass til MYSELF
    vondt|slitsomt|tungt|orker|smertefullt å leve|leva|eksistere
    hadde|hadd .. NOT .. barna|ungene|ungane|ongan|ungan & død|daud|borte
    WILL|bør NOT (lenger) (å) finnes|finnast|eksistere|mer|meir|lenger $
    ME .. NOT (lenger) finnes|fantes|finst|fanst|eksisterer|eksisterte
    NOT (å) være|vere|vær til
    ingen|inga|NOT .. grunn|grunnar|mening|meining|vits|poeng .. leve|leva|fortsette|livet|opp
    vitsen|poenget|meningen (med) .. leve|leva|livet|alt
    lei|trøtt|trett|sliten|mett|ferdig|trøytt|drittlei av|med (å) leve|leva|livet
    livet .. NOT|ingen|inga verd|verdt|mening|meining
    livet .. tungt|vondt|helvete|uutholdelig|uuthaldeleg|smertefullt (nå|no) $|for|og
    hater|hatar livet
    livet & tar|tok slutt
    og kommer|kjem NOT hjem|heim|tilbake $
    livet .. verdiløst|meningsløst|meiningslaust|håpløst|håplaust|over|slutt $
    slutte|slutta|slippe|sleppe å leve|leva
    leve|leva er NOT verd|verdt
    DONT (longer) want|wanna|wish|deserve|feel|need|like|care|wanting .. LIVING
    DONT .. be|stay (here|around|alive) (any) anymore|longer|more|$
    DONT want|wanna {TO} .. earth|world|around|exist
    cant|cannot live with|without|like|this|anymore|$
    nothing .. live|living for|left
    no|any|dont .. reason|point|purpose {TO} LIVING|life|go|going|continue|wake
    life .. isnt|not|no|without .. worth|meaning|point
    life is meaningless|pointless|over|hopeless
    point|purpose|use of|in LIVING|life|going
    tired|sick|done|finished|fed .. of|with LIVING|life|being|trying|fighting
    tired of it all
    hate|hating my life|myself|living
    life .. too hard|painful|much
    want|wants|need|wish .. out $
    nothing left $
    OTHER .. WILL {SOON} DIE
    OTHER .. NOT .. LIVE
    """,
    # To be gone, to sleep, to have peace: death without its name.
    """
    NOT .. være|vere|vær her MORE|$
    WILL {SOON} forsvinne|forsvinna|forsvinn $|for|fra|frå|herfra
    bare|berre forsvinne|forsvinna|forsvant|forsvann|borte $|for|fra|frå
    WILL (bare|berre) bort|vekk|ut $
    bort|vekk|unna fra|frå alt|livet
    sove|sova|sovne|sovna .. NOT|aldri .. våkne|vakna|vakne|våkner
    sove|sova|sovne|hvile|kvile for alltid|godt
    NOT (å) våkne|vakna|vakne
    NOT se|sjå|ser|høre|høyre (fra|frå) MYSELF|noe|noko (fra|frå|meg) (meg|igjen|mer|meir|lenger)
    siste (dere|de|du) .. hører|høyrer|ser .. MYSELF
    slippe|sleppe|slepp|slipper (unna) (å) THIS|våkne|vakne|leve|eksistere|føle|alltid
    slippe|sleppe unna for alltid|godt
    gi|gje|gir slipp på livet
    gjøre|gjere|gjøra ende på MYSELF|alt|livet
    WILL {SOON} ha|få fred $
    never wake|waking
    DONT (want|wanna) (to) wake|waking up
    (want|hope) .. not wake
    GOING {TO} sleep forever
    GOING .. pain|suffering|everything|it (all) {TO} stop|end|over
    pain .. never stop|stops|ends|end
    wont be .. problem|burden|bother
    GOING {TO} disappear|vanish $|forever
    end|ending|finish it all
    end|ending everything|it $|tonight|now|today|soon|forever
    gjøre|gjere|gjer|gjør|gjørr|gjera|gjort (ME|han|hun|ho) det slutt
    plan|planen .. (gjøre|doing|do|it) .. natt|kveld|tonight
    do|doing it tonight
    kommer|kjem ME NOT (hjem|heim|tilbake|igjen) $
    ME kommer|kjem NOT hjem|heim|tilbake (igjen|mer|meir) $
    si|sei|seie|tell & barna|ungene|ungane|mamma|kids|family|kona & elsker|elskar|glad|love
    takk for alt & NOT|sendte|skrev|telefonen
    ut av (dette|det|mitt) mørket|mørkret|helvetet|helvete
    safe with|from|around myself|himself|herself
    im not safe
    nothing to lose
    WILL {SOON} (gjøre|gjere) ende på det|alt|meg|seg|livet|selv
    gjør|gjøre|gjer|gjere|gjera|sette|setter slutt|punktum på|for THIS
    avslutte|avslutta|avslutter|ende .. livet|alt
    """,
    # To be a burden and not to be missed: heard more often than the outright sentences.
    """
    bedre|betre|best|lettere|lettare|lykkeligere|fint|fine|bra .. uten|utan MYSELF
    klare|klarer|klarar|klart .. uten|utan MYSELF
    bedre|betre|best|beste|lettere|lettare ... om|hvis|viss|dersom|at ME .. DEAD|NOT|forsvant|forsvann|forsvinner|døde|dør|døyr
    ingen|inga|NOT .. savne|savner|savnet|sakne|saknar|sakna|savna MYSELF
    ingen|NOT .. bryr|bry|brydd|merker|merke|merket .. ME|MYSELF .. lever|dør|døyr|DEAD|forsvant|forsvann|$
    noen|nokon|hvem|kven .. bryr|bry|brydd|savne|savnet|sakna|merke|merket .. ME|MYSELF .. DEAD|forsvant|forsvann|døde|dør
    ME .. byrde|belastning|belasting|verdiløs|verdilaus
    ME er (bare|berre) til bry
    en|ei|ein byrde|bør|belastning for alle|andre|familien|dem|folk|ungene|barna|dere|kona
    better|happier|easier|best .. without me
    better|happier|easier|best .. if|when i|im (am|was|were|just) .. dead|gone|not|wasnt|werent|never|died|disappeared
    if|when i|im (am|was|were) dead
    only .. when i die
    rather|better .. be dead|die
    nobody|noone|one|anyone|anybody .. miss|misses|missed me
    nobody|noone|one|anyone|anybody .. care|cares|notice|notices (if|about|that|when) i|me
    a burden
    hvem|kven (som) bryr seg (vel) om ME|MYSELF
    alle|folk|andre .. pustet|puste lettet|letta .. om|hvis|viss ME
    (no|nobody) one|nobody|noone .. (even|ever) notice|care|know $
    who .. cares if|about i|im|me
    (have|need) .. worry about me|him|her .. longer|anymore
    slipper|slepp|slippe|sleppe (å) se|sjå|bekymre|plages .. MYSELF|han|henne|ho|ham|meir|mer|lenger $
    i|im|feel .. worthless
    """,
    # No way out, no hope, given up.
    """
    ingen|inga|NOT|eneste|einaste .. utvei|utveg|utveien|utvegen
    ingen|NOT .. vei|veg ut $|av
    ingen|NOT|noe|noko .. håp (igjen|att|lenger) for|igjen|$
    mistet|mista|mist|mister|misser .. håp|håpet|livslyst|livslysten|livslysta|livsgnisten
    ME|føler|kjenner .. håpløs|håplaus
    alt .. håpløst|håplaust|meningsløst|meiningslaust|mørkt|svart|nytteløst
    gitt|gir|gi|gjeve|gjev|gje (helt|heilt) opp alt|livet|håpet|MYSELF
    ME (har) gitt|gir|gjeve|gjev opp $
    ingen|NOT .. framtid|fremtid (for) MYSELF|$
    no|any|only|cant .. way out $|of
    no|any|lost|without (all) hope for|left|anymore|$
    i|im|feel|feeling|everything .. hopeless
    i|ive|im .. given|giving|give|gave up $|on
    no future
    ME .. mørke|svarte|vonde tanker|tankar
    """,
    # Preparations and means: a letter, a rope, saved pills, a bridge, a car.
    """
    avskjedsbrev*|avskilsbrev*|farvelbrev*|selvmordsbrev*|sjølvmordsbrev*
    suicide|goodbye|farewell note|letter
    hoppe|hoppa|hopper|hoppar .. bru|brua|broa|broen|bro|toget|tog|taket|vinduet|vindauget|banen|stupet
    WILL {SOON} hoppe|hoppa|hopper $
    kjøre|kjører|køyre|køyrer .. fjellveggen|fjellvegg|bergveggen|fjellet|autovernet|trailer|lastebil|møtende|utfor|grøfta
    HANGS rundt|om {DET} halsen|nakken
    med|holder|held tauet|løkka|løkke|pistolen|hagla|barberbladet|PILLS .. fanget|handa|hånda|hånden|foran|klar|klart|her
    with|have|holding|got .. rope|gun|razor|noose|PILLS .. here|hand|hands|lap|ready|front
    PILLS .. klar|klare|ready
    har|kjøpt|skaffet|funnet|fant|knytt|knyttet .. tau|tauet|løkke|løkka klar|klart|$
    spart|sparer|spara|samlet|samla|samler|samlar|hamstret .. PILLS
    WILL {SOON} ta|svelge alle|masse|mange {DET} PILLS
    ta|tar|tek|tatt|teke|si|sier farvel med|til oss|dere|alle|verden|barna|ungane|ungene|livet|meg|kona|$
    goodbye|farewell forever|everyone|everybody|world|all
    say|said|saying|texted|wrote .. goodbye (to|me|$)
    painlessly|painless|smertefritt
    slash|slashed|slashing|slitting {DET} arms|wrists|wrist|thighs|legs
    drive|drove|driving|crash|crashing|walk|walking .. into .. river|lake|sea|wall|tree|truck|traffic|train|ocean|water|fjord
    ME|han|hun|ho|seg|MYSELF & løkka|løkke|galgen
    ME|MYSELF & tauet
    gitt|gir|gi|gjeve|gave|giving|given .. bort|away .. hunden|tingene|alt|katten|dog|cat|everything|things
    hopper|hoppe|drukne|går .. fjorden|sjøen|elva|havet|vannet MYSELF|og|for|i|$
    jump|jumping|leap .. bridge|train|roof|building|window|balcony
    GOING {TO} jump $
    plan|plans to|for die|kill|suicide|end
    saved|saving|stockpiled|stockpiling|collected|hoarding .. PILLS
    rope|noose|belt around {DET} neck
    GOING {TO} slit|cut {DET} wrists|wrist|throat
    slitting my wrists
    GOING {TO} drive|crash {DET} (car) off|into
    WEAPON mot|i|to|in|against {DET} (eget) munnen|tinningen|mouth|head
    """,
    # To fear for oneself, or to fear what someone is about to do.
    """
    redd|redde|livredd for|at hva|kva ME
    redd|redde|bekymret|bekymra|uroleg|urolig .. gjør|gjøre|gjer|gjere|finner|finne .. MYSELF|SELF|dumt|på
    stoler|stolar|tør NOT .. MYSELF (SELF)
    tør|kan NOT være|vere alene|åleine|aleine
    kan|tør NOT love|garantere|lova
    gjøre|gjort|gjere|gjør .. noe|noko dumt|drastisk
    gjøre|gjort|gjere .. seg|MYSELF noe|noko
    do|doing|done something .. stupid|drastic
    do|doing|done something to herself|himself|myself
    afraid|scared|worried .. what i|myself
    dont|cant trust myself
    cant|cannot|dont promise|guarantee .. safe|myself|wont|not
    """,
    # Someone else's own life: wished, planned, threatened or feared, not told as finished.
    """
    WILL {SOON} ta|tar|tek livet|live|liv av|tå seg|sæ|oss
    WILL {SOON} ta|tek sitt (eget|eige|egen) liv
    WILL {SOON} ta|tek livet|liv sitt|hennes|hans
    WILL {SOON} henge|henga|hengje|skyte|skada|skade|drepe|drepa|drukne|kutte|skjære|selvskade seg
    skader|skadar|kutter|kuttar|skjærer seg SELF
    kutter|kuttar|skjærer|selvskader|sjølvskadar (seg) nå|no|$
    vurderer|vurderar|tenker|tenkjer|planlegger|planlegg|truer|trugar|snakker|snakkar|begå|prøver|forsøker .. SUICIDE
    tanker|tankar|plan|planer|planar om|på SUICIDE
    OTHER .. SUICIDAL
    kill|killing|hang|hanging|harm|harming|hurt|hurting|cutting|shoot|unalive himself|herself|themselves|themself
    GOING {TO} end|take|taking|ending his|her|their (own) life
    GOING {TO} commit|committing suicide
    considering|contemplating suicide
    """,
)

# The means asked for. It sounds like counting, and is a question no one else asks.
MEANS = """
    hvor|kor|hvilke|hvilken|hva|kva|hvilket .. PILLS|overdose|dose ... DIE|dør|døyr|dødelig|dødeleg
    how|what|which .. PILLS|overdose|dose ... die|kill|lethal|fatal
    måte|måter|måten|way|ways .. DIE|die|drepe|kill MYSELF|myself|smertefritt|raskt|painlessly|quickly|uten|without|på|$
    hvordan|korleis|how .. DIE|die smertefritt|raskt|fort|painlessly|quickly|uten|without
"""

# Told of someone else in general ("when an inmate takes his life, who …") as often as of today.
OTHERS = """
    OTHER .. tar|tek livet|liv av seg
    OTHER .. tar|tek sitt eget|eige liv
    OTHER .. tar|tek livet|liv sitt
    har tatt|teke livet|liv|sitt .. cella|celle|avdelingen|avdelinga|nå|no|her
"""

# A cry for help with no word of what it is about: better a person than a document.
CRY = """
    noen|nokon (som) må|kan hjelpe MYSELF (nå|no) $
    trenger|treng (virkelig|verkeleg) hjelp nå|no|straks $
    someone|somebody (please) help me $
    need help (right) now $
"""

# Faint signs: each is said on an ordinary bad day, two kinds of them in one message are not.
FAINT = (
    # Darkness.
    """
    mørkt|mørke|mørket|mørkret|svart|bekmørkt|håpløst|håplaust|meningsløst|meiningslaust|helvete|helvetet|tomhet|nummen
    darkness|hopeless|empty|numb|hell|pointless|meaningless
    """,
    # Exhaustion beyond tiredness.
    """
    sliten|lei|trøtt|utslitt|sliten av alt|livet|meg
    så|helt sliten|utslitt|tappet|tom $|og|av
    BEAR (ME) NOT
    orker|orkar ingenting
    so|completely tired|exhausted|drained
    cant anymore|cope|sleep
    NOT sovet|sove|fått sove
    NOT (å) stå opp
    """,
    # Alone, unseen.
    """
    helt|heilt|så|veldig alene|aleine|åleine|ensom|einsam
    har ingen (andre|som|$)
    ingen (som) bryr|forstår|forstår|ser|hører|skjønner
    all|so alone|lonely
    nobody|noone|one cares|understands|sees|listens
    have no one|nobody
    """,
    # Shame, failure, being in the way.
    """
    skam|skammen|skammer|skammar|verdiløs|verdilaus|mislykket|mislykka|mislukka|ubrukelig
    hater|hatar MYSELF
    i veien|vegen for
    ødelegger|øydelegg (for|alt)
    alt (ME) .. er feil
    failure|worthless|ashamed|useless|loser|failed
    hate myself
    let everyone down
    """,
    # Pain and tears.
    """
    gjør|gjer (så) vondt
    gråter|græt|grine|griner hele|heile|bare|berre|hver|kvar|og
    slutte|slutta å gråte
    indre smerte|smerten|smertene
    hurts so much|bad
    cant stop crying
    the pain
    """,
    # Leave-taking.
    """
    siste gang|kveld|natt|melding|beskjed
    takk for alt
    unnskyld|tilgi MYSELF|for|alt|dere|$
    elsker|elskar|glad i dere|dykk|dem|deg|alle
    kommer|kjem NOT tilbake|hjem|heim
    forsvinne|forsvinna|borte|vekk
    sorry for everything
    forgive me
    love you all
    goodbye
    wont be coming back
    last night
    """,
    # An end to it.
    """
    ta|tar|tok slutt
    få|ha fred
    ende på det
    over soon|now|tonight
    make it stop
    want peace
    not coming back
    """,
)

RULES = (
    *(Rule(Danger.LIFE, Heed.NOTHING, table) for table in (*OWN, MEANS, CRY)),
    *(Rule(Danger.LIFE, Heed.TALK, table) for table in ANYONES),
    Rule(Danger.LIFE, Heed.TRACE, OTHERS),
)
