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
    """,
    # Cutting, hanging, suicide as a thought of one's own.
    """
    ME .. SUICIDAL
    ME .. vurderer|vurderar|tenker|tenkjer|tenkt|planlegger|planlegg|begå|ta|prøvde|prøver|forsøkte|tanker|tankar .. SUICIDE
    ^|ME WILL {SOON} (begå|ta) SUICIDE
    ^ vurderer|tenker|tenkjer|planlegger|planlegg .. SUICIDE
    i|im|ive|feel|feeling .. suicidal
    i|im|ive .. commit|committing|considering|contemplating|about|of suicide
    """,
    # The word alone: it may be all someone manages to write.
    """
    ^ SUICIDE|SUICIDAL $
    """,
    # The end of one's strength. What follows decides: "orker ikke mer" is a cry, "orker ikke mer papirarbeid" is not.
    """
    BEAR NOT (å) MORE GOESON
    NOT BEAR MORE GOESON
    BEAR NOT (å) THIS (her) MORE|$
    NOT BEAR THIS MORE|$
    BEAR NOT en|ein|ei (eneste|einaste) dag|natt|time
    BEAR NOT (å) (stå|leve|leva) (i|med) THIS
    BEAR NOT stå opp MORE|$
    holder|held|holde|halde|hold NOT ut (MORE) GOESON
    holder|held|holde|halde NOT ut THIS|en|ein|leve|leva
    holder|held|holde|halde THIS NOT ut
    NOT holder|held|holde|halde ut (MORE) GOESON
    kan NOT mer|meir GOESON
    har|NOT|ingen (NOT|mer|meir|flere|fleire) krefter|kreftar igjen|att|til|mer|meir|$
    har NOT (noe|noko) mer|meir å gi|gje|leve
    fått|fekk nok av livet|alt
    cant|cannot|couldnt (just|simply|even) go on $|like|anymore|any|with|living
    can not go on $|like|anymore|any|with
    cant|cannot (just|simply|even) TAKE (with) (it|this|life|living) (all) anymore|longer|$
    can not TAKE (it|this|life) (all) anymore|longer|$
    cant|cannot {TAKEN} any more|longer $
    cant|cannot keep {TO} going|living|fighting|on|this
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
    ingen|inga|NOT .. grunn|grunnar|mening|meining|vits|poeng .. leve|leva|fortsette|livet
    vitsen|poenget|meningen (med) .. leve|leva|livet|alt
    lei|trøtt|trett|sliten|mett|ferdig|trøytt|drittlei av|med (å) leve|leva|livet
    livet .. NOT|ingen|inga verd|verdt|mening|meining
    livet .. verdiløst|meningsløst|meiningslaust|håpløst|håplaust|over|slutt $
    slutte|slutta|slippe|sleppe å leve|leva
    leve|leva er NOT verd|verdt
    DONT .. LIVING
    DONT .. be|stay here (any) anymore|longer|more|$
    nothing .. live|living for|left
    no|any|dont .. reason|point|purpose {TO} LIVING|life|go|going|continue|wake
    life .. isnt|not|no|without .. worth|meaning|point
    life is meaningless|pointless|over|hopeless
    point|purpose|use of|in LIVING|life|going
    tired|sick|done|finished|fed .. of|with LIVING|life|being
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
    NOT|aldri (å) våkne|vakna|vakne (opp) (igjen|mer|meir|i|$)
    slippe|sleppe|slepp (unna) THIS
    WILL {SOON} ha|få fred $
    never wake|waking
    DONT wake|waking up
    GOING {TO} sleep forever
    GOING .. pain|suffering|everything|it {TO} stop|end|over
    GOING {TO} disappear|vanish $|forever
    end|ending|finish it all
    end|ending everything|it $|tonight|now|today|soon|forever
    WILL {SOON} gjøre|gjere|gjer|gjør|gjørr|gjera det slutt
    gjør|gjøre|gjer|gjere|gjera|sette|setter slutt|punktum på|for THIS
    avslutte|avslutta|avslutter|ende .. livet|alt
    """,
    # To be a burden and not to be missed: heard more often than the outright sentences.
    """
    bedre|betre|best|lettere|lettare|lykkeligere|fint|fine|bra .. uten|utan MYSELF
    klare|klarer|klarar|klart .. uten|utan MYSELF
    bedre|betre|best|lettere|lettare .. om|hvis|viss|dersom|at ME .. DEAD|NOT|forsvant|forsvann|døde|dør
    ingen|inga|NOT .. savne|savner|savnet|sakne|saknar|sakna|savna MYSELF
    ingen|NOT .. bryr|bry|brydd|merker|merke|merket .. ME|MYSELF .. lever|dør|døyr|DEAD|forsvant|forsvann|$
    noen|nokon|hvem|kven .. bryr|bry|brydd|savne|savnet|sakna|merke|merket .. ME|MYSELF .. DEAD|forsvant|forsvann|døde|dør
    ME .. byrde|bør|belastning|belasting|bry|verdiløs|verdilaus
    byrde|belastning|belasting for|$ (alle|andre|familien|dem|MYSELF|$)
    better|happier|easier|best .. without me
    better|happier|easier|best .. if i .. dead|gone|not|wasnt|werent|never|died|disappeared
    nobody|noone|one|anyone|anybody .. miss|misses|missed me
    nobody|noone|one|anyone|anybody .. care|cares|notice|notices (if|about|that|when) i|me
    a burden
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
    """,
    # Preparations and means: a letter, a rope, saved pills, a bridge, a car.
    """
    avskjedsbrev*|avskilsbrev*|farvelbrev*|selvmordsbrev*|sjølvmordsbrev*
    suicide|goodbye|farewell note|letter
    hoppe|hoppa|hopper|hoppar .. bru|brua|broa|broen|bro|toget|tog|taket|vinduet|vindauget|banen|stupet
    WILL {SOON} hoppe|hoppa|hopper $
    kjøre|kjører|køyre|køyrer .. fjellveggen|fjellvegg|bergveggen|fjellet|autovernet|trailer|lastebil|møtende|utfor|grøfta
    HANGS rundt|om {DET} halsen|nakken
    har|kjøpt|skaffet|funnet|fant|knytt|knyttet .. tau|tauet|løkke|løkka klar|klart|$
    spart|sparer|spara|samlet|samla|samler|samlar|hamstret .. PILLS
    WILL {SOON} ta|svelge alle|masse|mange {DET} PILLS
    ta|tar|tek|tatt|teke|si|sier farvel med|til oss|dere|alle|verden|barna|ungane|ungene|livet|meg|kona|$
    goodbye|farewell forever|everyone|everybody|world|all
    say|said|saying|texted|wrote .. goodbye (to|me|$)
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
    hvor|kor|hvilke|hvilken|hva|kva|hvilket .. PILLS|overdose|dose .. DIE|dør|døyr|dødelig|dødeleg
    how|what|which .. PILLS|overdose|dose .. {TO} die|kill|lethal|fatal
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

RULES = (
    *(Rule(Danger.LIFE, Heed.NOTHING, table) for table in (*OWN, MEANS, CRY)),
    *(Rule(Danger.LIFE, Heed.TALK, table) for table in ANYONES),
    Rule(Danger.LIFE, Heed.TRACE, OTHERS),
)
