"""Leave taken without the word for it: an accident imagined, a reason left behind, things put in order, relief for others."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# An accident one would not mind.
ACCIDENT = """
    IMAGINES ... CRASHES .. OFF_THE_ROAD
    CRASHES .. OFF_THE_ROAD ... IMAGINES
    CRASHES .. OFF_THE_ROAD ... fred|ro|peace|over|slutt|ferdig|slippe|sleppe $
    la|late|lar|let|letting {DET} bilen|car drive|gli|skli|rulle|drift|roll|go ... OFF_THE_ROAD
    lurer|lurar|wonder|wondering .. vondt|hurt|hurts|painful|pain ... CRASHES|DIE|hoppe|jump|drukne|drown
    SPARED|NOT|aldri (å) åpne|opne øynene|auga|augene
    slippe|sleppe|slapp|slepp|slipper|let (go) (of) {DET} rattet|wheel & IMAGINES|lyst|bare|just
    IMAGINES ... om|hvis|viss|at|if ME|i .. krasja|krasjet|krasjer|kræsja|påkjørt|påkøyrd|crashed|crash|hit
    om|hvis|viss|if ME|i .. krasja|krasjet|krasjer|kræsja|påkjørt|påkøyrd|crashed & BETTER|like|same|greit|fine|okay
    håper|håpar|vonar|hope|hoping|wish .. krasje|krasjer|krasjar|påkjørt|påkøyrd|ulykke|crashes|crash|accident|cancer|kreft
        |truck|lastebil & MYSELF|ME|me|i
    hadde|skulle|hadd|wish|if (ME|i) .. sovna|sovnet|sovne|asleep .. blitt|blei|ble|stayed|forever|NOT|aldri|never
    NOT|aldri|never .. åpne|opne|open øynene|auga|augene|eyes (igjen|again)
"""

# A reason left behind, for when one is no longer there.
REASON = """
    hvem|kven|kem|who (som) (skal|will|should) finner|finn|finne|finds|find MYSELF|me
    if|when|hvis|viss|dersom|om|når ... ABSENT ... KNOWS .. hvorfor|kvifor|koffor|why|grunnen|årsaken|årsaka|reason
    KNOWS .. hvorfor|kvifor|koffor|why|grunnen|årsaken|årsaka|reason ... if|when|hvis|viss|dersom|om|når ... ABSENT
    when|once|time|når|innen (the|dere|du|you|noen|nokon|they) leser|les|lest|read|reads|finner|finn|find dette|this|meldingen
        |meldinga|meg|me
    KNOWS (det|it) når|when dere|de|dei|they .. åpner|opnar|finner|finn|ser|leser|open|find|see|read
    skjer|hender|happens|happened .. MYSELF|me & purpose|vilje|uhell|ulykke|accident
    NOT|wasnt|no (noe|noko|noen|nokon|et|eit|an|en) uhell|ulykke|accident & ME|MYSELF|i|me & havne*|skulle|happen*|if
    for MYSELF stopper|stoppar|slutter|sluttar|ender|endar det|her|alt
    NOT|dont|trenger|treng|need (NOT) (å|to) leit|let|lete|leite|look|search $|etter|for $|MYSELF|me
    no|NOT more|mer|meir pretending|hiding|fighting|late som|kjempe & tonight|natt|kveld|after|etter
    blir|vert|er|finst|finnes|is|be NOT|ingen|inga|no (noen|nokon) morgendag|morgondag|tomorrow
    NOT tenkt|planning|planlegger|planlegg|going|plan (å|to) stå|våkne|vakne|wake|get (opp|up)
    NOT|ingen|no morgendag|morgondag|tomorrow for MYSELF|me|min
    ME|i .. NOT|DONT .. oppleve|oppleva|make|live (it) (to) {DET} jula|sommeren|våren|morgendagen|spring|christmas|morning
    husk|hugs|remember ME|MYSELF|me|that|at|meg .. som|as|glad|loved|elsket|elska|smil*|ikke
    NOT (er|be|am) deres|dykkar|anyones|your problem|bekymring|worry (lenger|anymore|mer)
    NOT|wont .. see|sjå|se|treffe|møte (hverandre|kvarandre|dere|dykk|you) again|mer|meir & takk|thanks|glad|love|farvel
"""

# Leave taken, and said so.
FAREWELL = """
    said|saying|say|made|making|says {DET} goodbyes|farewells
    sagt|sa|sier|seier|sei|say|said|sendt|skrevet|skrive .. FAREWELLS & LOVED|verden|verda|world
    takket|takka|takke|thanked|thanking & LOVED|everyone|everybody & klar|ready|nå|no|now|ferdig|done|over
    FAREWELLS|LOVED & telefonen|mobilen|phone & av|off|slått|skrudd|turned
    siste|last|final hilsen|helsing|hilsenen|ord|goodbye|klem|hug|samtale (fra|frå|from|til|to) MYSELF|me|KIN|dere
    ^ ta|take|pass (godt|good) (vare|care|på) på|of {DET} PET|KIN $
    fortalt|sagt|told|skrevet & hvor|kor|how mye|mykje|glad|much .. betyr|tyder|mean|love|loved
    konvolutt|konvolutten|envelope & ungene|ungane|barna|kids|resten|KIN|farvel
    theyd|theyll get over it|me
    ^ ta|take|pass (godt|good) (vare|care|på) på|of {DET} PET|KIN $
    fortalt|sagt|told|skrevet & hvor|kor|how mye|mykje|glad|much .. betyr|tyder|mean|love|loved
    konvolutt|konvolutten|envelope & ungene|ungane|barna|kids|resten|KIN|farvel
    theyd|theyll get over it|me
    tok|tatt|teke|took|tar|tek (ordentlig|en|ein|et) avskjed|avskil|farvel (med|til|of) LOVED|KIN|$
    (ha) (en) fint|godt|good liv|life (videre|alle|everyone|alle|dere|dykk)
"""

# Things put in order, so that nobody has to do it later.
IN_ORDER = """
    SPARED|dont|wont|so|trenger (NOT) ... rydde|rydda|ordne|ordna|clean|tidy|sort|organise|organize|deal ... etter MYSELF
    SPARED|dont|wont|so ... clean|tidy|sort|deal ... after|behind me
    betalt|betalte|ordnet|ordna|planlagt|paid|sorted|arranged|planned & min|mi|my (egen|eiga|own) begravelse*|gravferd*|funeral|grave
    dit|where ME|han|hun|ho|he|she|hes|shes|i|im SKAL|going|skal & NOT|DONT|nothing|ingenting & trenger|treng|need|bruk
    put|satt|sett|got everything|alt|affairs|things (in|i) order|orden & KIN|sister|søster|papers|papirene|tonight|knows
    hvem|kven|who (som) skal|will|should (få|get|have|take) .. KEEPSAKES ... borte|vekk|vekke|gone|DEAD|dør
"""
GIVEN_AWAY = """
    ga|gav|gitt|gjeve|gir|gjev|gave|given|gives & KEEPSAKES|ringen|ring|klokka|klokke|watch|bilen|gitaren|guitar & bruk|need
        |use|trenger|treng|needing & NOT|DONT|lenger|lengre|longer|meir|mer|anymore
    delt|deler|delte|handed|handing|gitt|gave|giving (ut|out|bort|away) (alt|everything|all) .. eier|eig|owns|owned|eide
    gir|gjev|gitt|gjeve|gave|giving|given .. bort|vekk|away & alt|everything|kjæreste|favoritt*|all|mest & OTHER|ME
"""

# Relief for those who are left.
RELIEF = """
    RELIEVED .. for|to alle|everyone|everybody|andre|familien|folk|dem|dei|dere|dykk|dere|kona|barna|ungene|KIN & NO_MORE_ME
    RELIEVED & NO_MORE_ME
    i|in veien|vegen|way|the & MYSELF|ME & bedre|betre|better|tjent|tent|uten|utan|without
    bedre|betre|better tjent|tent|off|served uten|utan|without MYSELF|me
    uten|utan|without sånne|slike|noen|people|someone som|like MYSELF|me
    NO_MORE_ME & BETTER|RELIEVED|happier|fred|peace|ingen|nobody|notice|merke|merker|savne
"""

RULES = (
    *(Rule(Danger.LIFE, Heed.TALK, table) for table in (ACCIDENT, REASON, FAREWELL, IN_ORDER, RELIEF)),
    Rule(Danger.LIFE, Heed.TOLD, GIVEN_AWAY),
)
