"""What makes a sentence talk about danger instead of being in it.

Each line here can silence an alarm, so each is as narrow as its saying allows. Nothing is struck out across a comma.
"""

from __future__ import annotations

# Said every day and not meant: these words are struck out of a sentence before any rule reads it.
IDIOMS = """
    # Death and killing as a manner of speaking.
    DIE|dør|døyr|dauer|die|died|dying (litt|nesten|innvendig) av|of|from {DET} TRIFLE
    dør|døyr (litt) innvendig
    dying to know|see|hear|try|find|meet|read|learn
    dying for {DET} TREAT
    kill|killed|killing for {DET} TREAT
    drept|drepe|drepa|myrde for {DET} TREAT
    BOSS .. kill|kills|killing|dreper|drep|drepe|drepa MYSELF|me hvis|viss|om|når|when|if .. FORFEIT
    OFFICE (is|are|was|were|has) (nearly|almost|just|been|slowly) killing|killed|kills me|us
    OFFICE (holder|held) (på) (å) dreper|drepe|drep|drepa|knekker MYSELF|oss
    killing time
    dette|det|EVENTING tar|tek|tok|ta (snart|nesten|helt) livet av|knekken MYSELF|oss|på
    eksploderte|eksploderer|eksploderar|eksplosjon|exploded (det) (av|i|med|on|in|with) NEWSY
    hodet|hovudet|head (mitt|my) eksploderer|eksploderar|explodes|explode|exploding
    he|she|they|hes|shes|theyre|team|trainer|han|hun|ho (is|are|was) on fire today|lately|best|great
    skutt|shot (got|ble) ned|down in|i {DET} meeting|møte|møtet
    poor|fattig & dø|die
    dø|døy fattig|lykkelig|gammel
    tar|tek|ta|tok livet av {DET} SPIRIT
    død|daud|dead|dau på|on {DET} beina|my|feet
    over my dead body
    ligger|ligg|lå|låg for døden
    livets slutt|siste
    sett|såg|seen|saw|watched {DET} (noen|nokon|someone|somebody|THEM) DIE|die
    skyte|skyter|skyt|skutt|shoot|shooting|shot (vi|ME) (seg|MYSELF|oss|ourselves|myself) (SELF) i|in (the) foten|foot
    skyte|skyter|skyt|skutt|shoot|shot .. mail|email|epost|melding|message|spurv
    skyter|skyt|skyte (ME|vi|hvem|kven) inn
    shot in the dark
    henge|henger|hengja|heng seg|MYSELF opp i
    henger|heng (litt) etter|sammen|saman|ved|igjen
    hang|hanging in|on there|tight
    THING (mi|min|mitt|vår|my) (er|is) henger|heng|hang|hanging|hangs
    henger|heng {DET} THING
    # Zeal, sore eyes and questions burn; so do people.
    brenner|brenn|brenne|brent (ME|vi|du|virkelig|veldig|så) (ME|virkelig|veldig|så|sterkt) for
    brenner|brenn|brenne|brent (ME|vi) inne med
    BURNS|svir|brennende|burning (i|på|under) {DET} ACHING
    brennende|brannande engasjement|interesse|spørsmål|tema|ønske|opptatt|hjerte|hjarte|aktuelt|tro
    burning question|questions|issue|issues|desire|passion|ambition|calories
    burning (me|us|him|her|myself|yourself) out
    team|we|career|market|youre (is|are) (really|all) on fire
    brenner|brenn|brant i budsjettet|kalenderen|rekneskapen|regnskapet
    # "Fire" is four in Norwegian, and to dismiss in English.
    can|could|to|get|be|being|was|will|they|dont|did (they|you|he|she|the|my|not) (boss|employer|manager) fire|fired|firing
    fire (and) SAFETY
    fire COUNTABLE|i|på|av
    brenner|brenn|lyser|blinker et|eit|a (blått|rødt|raudt|grønt|gult|lite) lys|lampe
    # Blows that are none.
    det slår|slo MYSELF|oss at|som|hvor|kor
    slår|slo det MYSELF|oss (at)
    slo|slår|slått|beat|beats MYSELF|me|oss|us (i|at) sjakk|kort|tennis|bordtennis|chess|poker|ludo|quiz
    BEAR (ME) NOT (MORE) (av|med|på|of) dette|denne|desse|disse|alle EVERYDAY_THING
    slår|slo|slå|slått (ME|vi|man) sammen|saman|fast
    slår|slo|slå|slått av|på {DET} SWITCH
    slåss|slåst|fight|fights|fighting for
    biter|bit i MYSELF|seg
    stikker|stikk|stikke|stakk (bare|berre) innom|av|hjem|heim
    angripe|angriper|angrip|attack (vi|man|du|ein|we) {DET} PROBLEM
    banker|bankar|banke (alltid|ofte|stadig|aldri) på {DET} døra|døren|kontordøra|kontordøren|kontoret
    choking first|hazard|aid|prevention|course
    truer|trugar|truar|truet|trua|threatens|threatening|threatened (VICTIM) (med|to|with) (å) SANCTION
    følger|følgjer MYSELF|oss opp
    # Drowning, choking and bleeding in an office.
    kvelertak på {DET} SPIRIT
    kvalt|kvelt av|i PAPERWORK
    kveles|kvelast|drukner|druknar|suffocating|drowning|choking i|av|in|on|under PAPERWORK
    ubevisste|umedvitne|unconscious fordommer|fordommar|bias|biases
    puste|puster|pustar|pusta lettet|letta ut
    blør|blø|bleeding penger|pengar|money
    stroke of luck
    fit for|into|the|note|to
    # Plain work and life.
    leve|leva|lever av|opp|together
    live together
    leve|leva|lever med {DET} OFFICE
    ingen|NOT .. utvei|utveg (til|for) å få|komme|bytte|ta|ha|løse
    vei|veg|way ut|out av|of (this|that|denne|dette) {DET} CONTRACT
    utvei|utveg|løsning|løysing i|på|for|av {DET} konflikten|konflikt|saken|tvisten|samarbeidet|diskusjonen|situasjonen med
    forsvinne|forsvinna|forsvinn tidlig|tidleg|tidligere
    forsvinne|forsvinna|forsvinn fra|frå jobb|jobben|kontoret|møtet|vakta|vakt
    gjøre|gjere|gjør|gjort (det) slutt med kjæresten|kjærasten|han|henne|ham|samboeren|mannen|kona|dama
    gjøre|gjere|gjør|gjort slutt på {DET} PRACTICE
    avslutte|avslutter|avsluttar|avslutta|end|ending|ends {DET} CONTRACT
    life insurance|expectancy|cycle
    uforholdsmessig|uforholdsmessige|urimelig|urimeleg|disproportionate byrde|bør|burden
    takk for hjelpen|hjelpa|hjelp
    til|tell KIN din|di|ditt|dine|deres
    tell your KIN
    brann|branner|fire|fires (i|på|in) {DET} budsjettet|regnskapet|prosjektet|budget|project
    goodbye|farvel|farewell (to|med|til) {DET} retiring|leaving|pensjonist|departing|avtroppende
    farvel-fest|farvelfest|farewell party|speech|lunch
    KIN|father|mother|mum|moren (min|mi|my) (is|er|ligger|ligg) dying|døende|døyande|terminal|døden (at|of|hjemme|heime
        |av|home)
    BOSS|lederen|ho|hun|han|he|she|kollegaen eksploderer|eksploderar|eksploderte|explodes|exploded|explode (hvis|om|når
        |av|if|when|with|in|i|på|$)
    bestemt|decided (meg|seg|oss) for|to å|apply|søke|report|varsle|quit|slutte|ta permisjon
    given|give|gitt up|opp on|å|håpet getting|få|om|hearing
    # What is given and drunk, looked at, learnt of; who walks home with whom; who stays away from a meeting.
    flaske|flaska|flasken|bottle|bottles|flasker (med|of) WINE
    stikker|stikk|stakk (alltid|ofte|gjerne) (tidlig|tidleg) hjem|heim
    jakka|jakken|frakken (mi|min) henger|heng
    drukne|druknar|drukner i mailer|mails|eposter|meldinger|møter
    tilbud|tilbod|tilbudt|tilbydd|offered|offer (om|of) {DET} WEAPON
    gave|gaven|gåve|gift|present .. WEAPON
    (er|is) ei|ein|en|a bombe|bomba|bomb $
    bombe|bomb i|in budsjettet|regnskapet|rekneskapen|the_budget
    slukke|sløkke branner|brannar|fires (hele|heile|all|every) dagen|day|dag|tiden|tida|time
    WEAPON (i|som|as|til) {DET} gave|avskjedsgave|gåve|gift|present
    flammer|flammar|flammene|flammane|flames i|på|in|on {DET} logoen|logo|merket|emblemet|bildet|plakaten|flagget|skiltet|tegningen
    lære|lærer|lært|learn|teach|taught|lese|read|vite|høre|know (mer|meir|more|noe) om|about {DET} ATTACK|allergisk|anafylaktisk
        |kramper|EVENT (sjokk)
    hvem|kven|who (som|skal|kan|can|will) følger|følgjer|følge|følgje|follows MYSELF|oss|me|us (hjem|heim|home|til)
    om|hvis|viss|if|når ME|i NOT|dont|cant (kan|vil|har) deltar|delta|deltek|møter|går|søker|attend|join
        |lønn (på|til|the|med|opp) {DET} EVERYDAY_THING
    FAREWELLS & nyjobb|permisjon|permisjonen|pensjon|pensjonist|ferie|slutter|sluttar|overflytting|retire|retiring|leave|transfer
        |tilganger|tilgangene|attest
    FAREWELLS (til|to) alle|everyone|everybody|gjengen på|i|at|on|in {DET} PLACE|jobb|jobben|work|office
    FAREWELLS & ny|new jobb|job|stilling|post
    # "Nå" is now, and also to reach; "hva gjør jeg nå" asks about afterwards.
    hva|kva|what gjør|gjer|skal|må|do|should (vi|ME|man|we|i) (gjøre|gjere|do) nå|no|now
    til|fram|frem|inntil nå|no
    for|til å nå
    nå når|at|målet|målene|fram|frem
"""

# The same words, denied. Where the denial is itself in doubt (DOUBT) it does not count.
DENIALS = """
    WILL|har|er|ME|OTHER NOT (WILL|lenger|lengre) {SOON} DIE
    WILL|har|er|ME|OTHER NOT (WILL|hatt|lenger) {SOON} ta|tatt|teke|tek|tar livet av MYSELF|seg
    WILL|har|er|ME|OTHER NOT (WILL|hatt|lenger) {SOON} ta|tatt|teke livet mitt|sitt
    WILL|har|er|ME|OTHER NOT (WILL|hatt|lenger) {SOON} ta|tatt|teke mitt|sitt (eget|eige) liv
    WILL|har|er|ME|OTHER NOT (WILL|hatt|lenger) {SOON} KILL {DET} VICTIM|seg
    NOT|ingen|uten|utan (har|hatt|lenger|noen|nokon|er|vært) (noen|nokon) SUICIDAL
    NOT|ingen|uten|utan (har) (planer|tanker|tankar|noen) (om|på) (å) (begå|ta) selvmord|sjølvmord
    NOT (blitt|blir|ble|vart|vorte) BEATEN
    slår|slo|truer|trugar|sparker|angriper|skyter|blør|BURNS NOT
    dont|doesnt|didnt|not|isnt|arent (longer) (want|wanted|going|planning|gonna|feel|feeling) {TO} die|dying|dead
        |suicidal|burning
    DONT (want|wanted|going|planning|gonna|ever|will|would) {TO} KILLEN myself|himself|herself|VICTIM
    DONT (want|wanted|going|planning|gonna|ever) {TO} end|take my|his|her (own) life
    no|not|without (longer|a|any) fire|danger|weapon|overdose|hostage|bleeding|injuries|knife|riot|bomb
    ingen|NOT|uten|utan (lenger|noen|en|har) brann|røyk|våpen|kniv|gissel|blødning|overdose|skadet|skadd|drept
        |livstruende|livstruande
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

# Counting people and events. "Now" does not turn a statistic into an emergency.
COUNTED = """
    hvor|kor mange PEOPLE|EVENT|har|er|blir|vert|ble|får|fikk|som|opplever|av|dør|døde|tar|tok
    hvor|kor ofte|vanlig|vanleg
    hvor|kor stor andel|del
    how many PEOPLE|EVENT|have|are|were|of
    how often|common
    andel|andelen|prosent|prosentandel|statistikk|statistikken|antall|antallet|gjennomsnitt
    share|percentage|percent|proportion|rate|number of
    statistics
"""

# Procedures, prevention, law and learning.
ABOUT = """
    rutine*|rutinar*|prosedyre*|retningslin*|instruks*|tiltak*|handlingsplan*|beredskap*|veileder*|rettleiar*|håndbok*
        |handbok*
    lov|loven|lova|lovlig|lovleg|reglene|reglane|paragraf*|forskrift*|plikt*
    policy|policies|procedure*|guideline*|law|laws|regulation*|protocol*
    definisjon*|definition*|forskjellen
    hva|kva|what betyr|tyder|menes|meines|does .. (mean)
    forebyg*|førebyg*|prevent|prevention|preventing
    risikovurder*
    hva|kva|what er|is .. risiko*|risk|tegn|teikn|tegnene|teikna|signs
    kurs|kurset|seminar*|foredrag|course i|om|for|mot|in|on|about
    opplæring*|training|øvelse*|øving*|drill|drills|exercise|exercises|scenario*|undervis*
    erstatning*|yrkesskade*|forsikring*|pensjon*|compensation|insurance|pension
    oppfølging*|oppfølgjing*|debrief*|etterlatte*|attlatne|kollegastøtte*|aftercare|bereaved
    film|filmen|boka|book|movie
    ansvar|ansvaret|responsible|responsibility
    krav på|til
    ME|vi|man|ein|ansatte|tilsette rett på|til
    ved EVENT
    førstehjelpskurs*|hlr-kurs|førstehjelp*|brannkurs|brannvern*|brannøv*|branninstruks*|selvmordsforebygg*
        |sjølvmordsførebygg*
    first aid
    tegn|teikn|signs|sign .. på|of|that|at
    the|any|about|no danger|dangers|risk|risks|chance|likelihood of|for
    fare|faren|risiko|risikoen|sjansen|sannsynligheten for (å|at) bli|blir|verte|angrep|vold|vald|å|trusler|brann|selvmord
    spotting|recognise|recognize|recognising|kjenne|kjenner (man) (igjen|att) a|an|et|en|eit|ein
    hva|kva|what skjer|happens (med|to|with|nå|no)
    hva|kva|what gjør|gjer|does|do|skal|må|should (the) EMPLOYER
    hvem|kven|who gjør|gjer|har|skal|må|is|does|should
    etter at noen|nokon|en|ein|ei|man|ansatte|tilsette
    after someone|somebody|an|a|staff
    rett|krav (til|på) å
    samtale|samtaler|samtalar med|om
    hvordan|korleis|how .. (ME|vi|man) snakke|snakkar|snakker|talk|håndter*|handter*|handle|respond|møte|møter|deal
    må|skal|bør ME|vi hjelpe|hjelpa|varsle|melde|gripe
    after being
    sentence|penalty|punishment|straff|straffen|straffes|straffa|dømt
    during {DET} EVENT
"""

# A condition. "Når" with a question asks in general; without one it tells what happened.
CONDITION = """
    hvis|dersom|viss|if
    ASKS ... når|when|whenever
    ^ når|when|whenever ... ASKS
    hva|kva skjer om
    what happens
    in case
    i tilfelle
"""

# Time gone by, and what one has seen or come through.
PAST = """
    in|since|last spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december
    i januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
    i går|gårkveld|fjor|forgårs|forfjor|sommer|sommar|vinter|haust|høst|påsken|jula
    i vår $
    forrige|førre|sist|siste {DET} PERIOD
    PERIOD (tid) siden|sidan
    lenge siden|sidan
    tidligere|tidlegare
    den gang|gongen|gangen
    i|in|since|siden|sidan|fra|frå|from|during YEAR
    yesterday|previously|ago|formerly
    last PERIOD
    PERIOD ago|later|since
    hadde|var|was|were|had {DET} EVENT
    hadde|had (vi|ME|we|i) {DET} EVENT
    etter|after|following {DET} EVENT
    vitne|vitner|witness|witnessed
"""

# Now. It outweighs a condition, a subject and a past that stand in the same sentence.
NOW = """
    akkurat|just|her|right|nett nå|no|now
    nå|now|no|straks|fort $
    nettopp|netopp|plutselig|plutseleg
    og|and|men|but nå|no|now OTHER|ringer|står|kommer|slår|ligger|holder|he|she|it
    med en|ein|éin gang|gong
    skynd|haster|hastar|urgent|urgently|immediately|hurry
    ^ hjelp|help|sos $
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

# Anyone who is in the sentence.
PERSON = """
    ME|MYSELF|OTHER
    hes|shes|im|ive|her|him|me|us|vi|oss|du|hans|hennes|hennar
"""

# Something is asked. "Hva gjør jeg?" is not: it is what people say in the middle of it.
QUESTION = """
    ?
    hvem|kven|kem|hvordan|korleis|åssen|hvor|kor|hvilke|hvilken|hvilket|who|how|which|where|when|why
    hva|kva|what gjør|gjer|does|do|skal|må|should (the) EMPLOYER
    hva|kva|ka|what er|is|betyr|tyder|skjer|sier|seier|slags|med|om|does|do|are|koster|kostar|heter|heiter|the
    ^ har|får|er (NOT) ME|OTHER|vi|du|dere|dykk|man|ein|en|et|eit|det|den|alle|EMPLOYER|PEOPLE
    ^ finnes|finst|gjelder|gjeld|kan|skal|må|bør|do|does|is|are|has|have|can|could|should|may
    ^ når kommer|kjem|er|har|får|kan|skal|må|blir|vert|går|åpner|opnar|starter|startar|begynner|byrjar|slutter|sluttar|ble|vart|begynte
    lurer|lurar|wonder|wondering
    krav|rett på|til
"""
