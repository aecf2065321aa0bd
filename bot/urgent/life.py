"""The wish to die, said outright: by the one who has it, or by someone who fears for another."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# To take one's own life, or to hurt oneself.
OWN_HAND = """
    TAKES (ME) livet|live|liv av|tå|a MYSELF
    TAKES|take (ME) livet|live|liv mitt
    TAKES (ME) mitt (eget|eige|egen) liv
    WILL {SOON} drepe|drepa|drep|henge|henga|hengje|skyte|skyta|drukne|kverke|kutte|kutta|skjære|forgifte|skade|skada MYSELF
    ME .. henger|skyter|drukner MYSELF
    skade|skada|skader|skadar|kutte|kutter|kuttar|skjærer|drepe|drepa|dreper MYSELF SELF
    ME .. kutter|kuttar|skjærer|selvskader MYSELF|$
    ME .. begynt|driver|driv .. kutte|kutting|selvskade|selvskading|sjølvskading
    gjøre|gjere|gjøra|gjør ende på MYSELF|alt|livet|det
    kill|killing|hang|hanging|shoot|shooting|drown|unalive|off|end|ending|harm|harming|stab|poison myself
    GOING {TO} hurt|cut|burn|hurting|cutting myself
    keep|been|started|start|still|again hurting|cutting|burning myself|again|$
    slash|slashed|slashing|slitting|slit {DET} (own) arms|wrists|wrist|thighs|legs
    end|ending|take|taking my (own) life
    GOING {TO} od|overdose
    kms
    WILL {SOON} ta {DET} overdose
    skar MYSELF & igjen
    holde|halde MYSELF i live
    SWALLOWED .. pack|whole|hele|heile|all|box|bottle|brett & PILLS
    NOT|dont (vet|know) om|if|whether ME|i|ill (er|lever|kommer|be|will) (be|til) (å) (være) her|i|alive|around neste
        |morgen|morgon|til|live|next|tomorrow|by|for
    nå|no|now har|have ME|i (nettopp) gjort|done det|it $
    (har|have|just|ive) tok|tatt|teke|took|taken (dem|dei|them|alle|all) alle|all|dem|dei|them $|sammen|på|at
    angrer|angrar|regret & tok|tatt|teke|took|taken
    SWALLOWED (noe|litt|some|masse) klorin|salmiakk|plumbo|avløpsåpner|bleach|frostvæske|antifreeze|gift|poison
"""

# To die, to be dead, never to have been born.
DEATH = """
    ME .. WILL {SOON} DIE
    ME|i|im (am|er) NOT|not (lenger|lengre) redd|afraid|scared (for|av|of) (å) DIE|dying|death|døden
    ^ WILL {SOON} DIE
    WILL ME {SOON} DIE
    lyst|løst|ønske|ynske|klar {SOON} DIE
    ME|MYSELF & å DIE
    ME|MYSELF & lengter|lengtar|venter|ventar|ønsker|ynskjer|drømmer|velger|vel|ser & døden
    tenker|tenkjer|tenke|tenkt|drømmer|tanker|tankar .. på|om (å) DIE|døden|død
    å DIE virker|verkar|høres|føles|hadde|ville|er .. bedre|betre|best|løsning|løysing|lettelse|befrielse|fint|godt
    døden .. løsning|løysing|løsningen|løysinga|utvei|utvegen|befrielse|lettelse|svaret
    skulle ønske|ynskje|ønska (at) ME .. DEAD|født|fødd|våknet|vakna|fantes|fanst|levde|her|dø
    håper|ønsker|ynskjer|vonar (at) ME .. DEAD|WAKE|dør|døyr
    hadde|hadd|skulle (ME) (ha) vært|vore|vert død|daud
    DEAD enn levende|levande
    bedre|betre (å) være|vere DEAD
    want|wanna|wants|wanted|wanting|wish|ready|like|going {TO} die|dead|dying
    wish|wished|wishing i|id .. dead|die|died|alive|born|here|exist|gone|asleep
    thinking|think|thoughts|dream|dreaming|fantasize .. about|of {TO} die|dying|death|dead
    better|rather {TO} (off) (be) dead|die
    if|when i|im (am|was|were) dead
    only .. when i die
    ingen|inga|NOT .. grunn|grunnar til .. (at) .. være|vere|vær her
    never been born
    last night|day alive|on earth
    tonight is my|his|her last
    være|vere|vær|bli død|daud
    hvordan|korleis|how .. begravelsen|gravferda|gravferden|funeral (min|mi|hans|hennes|si|sin|my|his|her) (skal|should
        |to|ska)
    begravelsen|gravferda|funeral hans|hennes|sin|si|min|mi
    if|hvis|viss|når|when ME|i DIE|die|dør|døyr|died SOON_DAY|nå|now|no|snart|soon
    painful|vondt|smertefullt|gjør|hurt to|å|vondt (å) drown|drukne|hang|henge|DIE|die|hoppe|jump
    min egen|eiga|eigen begravelse|begravelsen|gravferd|død
    egen begravelse|gravferd|død
    my own funeral|death
    hjertet|hjartet .. stopper|stoppe|stoppar|slutter|sluttar & håper|ønsker|vonar|bare|berre
    join|with|see .. mom|dad|mother|father|brother|sister|son|daughter|wife|husband .. again|heaven|soon & die|heaven
        |dead|other
    himmelen & møte|treffe|se|sjå|igjen|snart
    lysten|viljen|lyst|vilje til å leve|leva
    will to live
    think|thinking|thoughts|thought .. about|of suicide
"""

# The word itself: beside a verb it is a thought; alone it may be all someone manages to write.
SUICIDE = """
    ^ SUICIDE|SUICIDAL $
    ME .. SUICIDAL
    ME .. CONSIDERS|begå|begår|ta|tatt|tanker|tankar .. SUICIDE
    ^|ME WILL {SOON} (begå|ta) SUICIDE
    ^ CONSIDERS .. SUICIDE
    i|im|ive|feel|feeling .. suicidal
    feels|feel like suicide
    i|im|ive .. commit|committing|considering|contemplating|about|of suicide
"""

# The end of one's strength. What follows decides: "orker ikke mer" is a cry, "orker ikke mer papirarbeid" is not.
STRENGTH = """
    BEAR (ME) NOT (å) MORE GOESON
    NOT BEAR MORE GOESON
    BEAR (ME) NOT (å) THIS (her) MORE|$
    NOT BEAR THIS MORE|$
    BEAR (ME) NOT (tanken|tanke) (på) en|ein|ei (eneste|einaste) dag|natt|time
    takler|taklar|handle|deal NOT|cant (ME) MORE|with|any|more smerte|smerter|pain|vondt|sorg
    BEAR (ME) NOT (å) (stå|leve|leva) (i|med) THIS
    BEAR (ME) NOT stå opp MORE|$
    BEAR (ME) NOT (å) prøve|prøva|kjempe|kjempa|fortsette MORE|$
    BEAR (ME) NOT (å|tanken) .. WAKE|leve|leva|eksistere
    HOLD (ME) NOT ut (MORE) GOESON
    HOLD (ME) NOT ut THIS|en|ein|leve|leva
    HOLD THIS NOT ut
    NOT HOLD ut (MORE) GOESON
    kan (ME) NOT mer|meir GOESON
    har|NOT|ingen (NOT|mer|meir|flere|fleire) krefter|kreftar igjen|att|til|mer|meir|$
    har NOT (noe|noko) mer|meir å gi|gje|leve
    fått|fekk nok av livet|alt
    cant|cannot|couldnt (just|simply|even) go on $|like|anymore|any|with|living
    can not go on $|like|anymore|any|with
    cant|cannot (just|simply|even) TAKE (with) (it|this|life|living) (all) anymore|longer|$
    can not TAKE (it|this|life) (all) anymore|longer|$
    cant|cannot {TAKING} any more|longer $
    cant|cannot TAKE another
    cant|cannot TAKE one more day|night|minute|hour|week
    cant|cannot keep {TO} going|living|fighting|on|this
    cant|cannot live like
    cant anymore
    how much more|longer i|of can|this
    no|dont .. strength|energy left|anymore|to
    BEAR (ME) NOT (å) være|vere|vær (her)
    BEAR NOT (å) ha det (slik|sånn|sånt)
    enough of .. life|living|everything
    lei hele|heile greia|driten|dritten|livet
    lenge (ME) HOLD ut
    lenge ME HOLD ut
"""

# The means asked for. It sounds like counting, and is a question no one else asks.
MEANS = """
    hvor|kor|hvilke|hvilken|hva|kva|hvilket .. PILLS|overdose|dose ... DIE|dør|døyr|dødelig|dødeleg
    how|what|which .. PILLS|overdose|dose ... die|kill|lethal|fatal
    måte|måter|måten|way|ways .. DIE|die|drepe|kill MYSELF|myself|smertefritt|raskt|quickly|uten|without|på|$
    hvordan|korleis|how .. DIE|die|dør|døyr (ME|man|ein|en) smertefritt|raskt|fort|quickly|uten|utan|without|lett
    liv|life etter|after døden|death & nå|no|now|vite|snart|soon|meg
    painlessly|painless|smertefritt
    easiest|quickest|fastest|best|painless way {TO} go|out|die|end
    enkleste|letteste|raskeste|beste måten å DIE|forsvinne|avslutte|gjøre
"""

# A cry for help with no word of what it is about: better a person than a document.
CRY = """
    noen|nokon (som) må|kan hjelpe MYSELF (nå|no) $
    trenger|treng (virkelig|verkeleg) hjelp nå|no|straks $
    someone|somebody (please) help me $
    need help (right) now $
"""

# To fear for oneself, or to fear what someone is about to do.
FEAR = """
    redd|redde|livredd for|at hva|kva ME
    redd|redde|bekymret|bekymra|uroleg|urolig .. gjør|gjøre|gjer|gjere|finner|finne .. MYSELF|SELF|dumt|på
    stoler|stolar|tør NOT (lenger) (på) MYSELF
    tør|kan NOT være|vere alene|åleine|aleine
    kan|tør NOT love|garantere|lova
    gjøre|gjort|gjere|gjør .. noe|noko dumt|drastisk
    gjøre|gjort|gjere .. seg|MYSELF noe|noko
    do|doing|done something .. stupid|drastic
    do|doing|done something to herself|himself|myself
    afraid|scared|worried .. what i|myself
    dont|cant trust myself
    cant|cannot|dont promise|guarantee .. safe|myself|wont|not
    safe with|from|around myself|himself|herself
    im not safe
    redd .. ME .. gjøre|gjere|gjør det
    tror|trur|redd|redde|think|afraid OTHER .. gjøre|gjere|gjør|do det|it $|og|nå|no|now|tonight|i|denne|alvor
    sagt|sier|said|told .. hvor|hvordan|korleis|where|how og|and når|hvor|when|where
"""

# Someone else's own life: wished away, planned, threatened or feared for.
OTHERS = """
    OTHER .. WILL {SOON} DIE
    WILL {SOON} TAKES livet|live|liv av|tå seg|sæ|oss
    WILL {SOON} TAKES sitt (eget|eige|egen) liv
    WILL {SOON} TAKES livet|liv sitt|hennes|hans
    WILL {SOON} henge|henga|hengje|skyte|skada|skade|drepe|drepa|drukne|kutte|skjære|selvskade seg
    skader|skadar|kutter|kuttar|skjærer seg SELF
    kutter|kuttar|skjærer|selvskader|sjølvskadar (seg) nå|no|$
    CONSIDERS|truer|trugar|snakker|snakkar|begå .. SUICIDE
    tanker|tankar|plan|planer|planar om|på SUICIDE
    OTHER .. SUICIDAL
    kill|killing|hang|hanging|harm|harming|hurt|hurting|cutting|shoot|unalive himself|herself|themselves|themself
    GOING {TO} end|take|taking|ending his|her|their (own) life
    GOING {TO} commit|committing suicide
    considering|contemplating suicide
    med|har|hatt|får|av SUICIDAL
"""

# The deed told in the present or the perfect: of today, or in general ("when an inmate takes his life, who …").
DEED = """
    OTHER .. tar|tek livet|liv av seg
    OTHER .. tar|tek sitt eget|eige liv
    OTHER .. tar|tek livet|liv sitt
    har tatt|teke livet|liv|sitt .. PLACE|nå|no|her
"""

RULES = (
    *(Rule(Danger.LIFE, Heed.NOTHING, table) for table in (OWN_HAND, DEATH, SUICIDE, STRENGTH, MEANS, CRY)),
    *(Rule(Danger.LIFE, Heed.TALK, table) for table in (FEAR, OTHERS)),
    Rule(Danger.LIFE, Heed.STATE, DEED),
)
