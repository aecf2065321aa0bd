"""Someone at the door, a car behind, a door that others hold shut: danger before the first blow."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# Whoever comes to where people live knows whom he is looking for.
AT_THE_DOOR = """
    STRANGER & KNOCKS & HOME
    STRANGER & LURKS & HOME
    KNOCKS .. HOME & åpne|opne|ut|inn|in|open|skriker|roper|ropar|shouting|screaming|truer|trugar|redd|livredd|scared|alone
        |alene|aleine|åleine
    dukket|dukka|dukker|dukkar|møtt|turned|showed|shown|turning|came|kom|kjem|kommer (opp|up) & STRANGER & HOME|døra|døren|doorstep
    nekter|nektar|refuses|refusing|wont|NOT (vil) (å|to) gå|dra|reise|leave & HOME|døra|døren|doorstep & STRANGER
    FORCES .. inn|in|opp|open|up|inside & HOME|døra|døren|ytterdøra|inngangsdøra|vinduet|vindauget|door|window
    gjeng|gjengen|gang|eks|eksen|folk|people|men .. THREATENED & hjemme|heime|home|house|huset|døra|door
    THREATENED ... KNOCKS|LURKS ... HOME|døra|døren|door
    KNOCKS|tar|tek|rister|rykker|pulling|turning .. HANDLE & HOME|navnet|namnet|name|bakdøra|back|noen|nokon|someone
    roper|ropar|skriker|shouting|yelling|calling (my) navnet|namnet|name & HOME|utenfor|utanfor|outside|gata|street
    anmeldte|anmeldt|melde|meldte|testified|vitnet|vitna|reported & HOME|vinduet|window|gata|street|utenfor|outside
    forbi|past .. HOME|vinduet|window & twice|igjen|again|sakte|gonger|ganger|times
    låst|låste|let|kom|kommet|got|gått|lurt (seg|himself|herself) (opp|inn|in|inside) & STRANGER & nøkkel|nøkkelen|key|stua|stuen
        |kjøkkenet|living|kitchen|HOME
    STRANGER & går|gjeng|står|stend|walking|standing|inne (rundt|i|around|in) {DET} stua|stuen|soverommet|living|bedroom|hagen|garden
    innbrudd|innbrot|burglar|innbruddstyv* nå|no|now|hos|i|in|here
    noen|nokon|someone|somebody .. inne|inni|in|inside (i) {DET} HOME|huset|leiligheten|leilegheita|house|flat|apartment
    inn|in (way) or|på den|en|ein|one måte|annen|another & HOME
"""

# Behind, beside, slowly past.
FOLLOWED = """
    fulgt|følger|følgjer|følgt|fulgte|følgde|kjørt|kjører|køyrer|køyrde|køyrt|går|gått (rett) etter|bak MYSELF|oss & CAR
        |STRANGER|noen|nokon
    blir|vert|er|blitt fulgt|følgt|følgd|skygget|skygga|forfulgt (etter) (av|hjem|heim) & ME|vi
    CAR .. bak|etter MYSELF|oss
    CAR .. behind|following|followed|tailing|after me|us
    been|is|someone|somebodys|hes|theyre tailing|trailing|shadowing|behind me|us
    CAR & sakte|seint|slowly|kretser|krinsar|circling|parkert|parked|sitter|sit|sitting|venter|ventar|waiting|står|stend & HOME
        |huset|leiligheten|my
    filmet|filma|filmer|filmar|fotograferer|tar|photographing|filming (bilder) (av) {DET} huset|barna|ungene|MYSELF|kids|house
"""

# Something sharp, and the one who waits with it.
SHARP = """
    noe|noko|something|ting & spisst|spiss|kvasst|kvast|skarpt|metall|metal|sharp|pointed|glitrer|shiny & HIDDEN|OTHER
    WEAPON|blad & HIDDEN & OTHER
    slipt|kvesset|kvessa|kvest|sharpened|filed .. tannbørst*|skje|gaffel|plast|bein|toothbrush|spoon|plastic
    første|førstemann|fyrste|first|neste|next (mann|man|one|som|person) & får|gets|skal|inn|in & magen|halsen|kniv|stukket|stabbed|svi
    jager|jagar|jage|chasing|løper|spring|running ... med|with {DET} WEAPON
    spikket|spikka|laga|lagd|laget|made|whittled .. spyd|syl|dolk|spears|spear|shank|shanks
    CORD (rundt|om|around|round) .. neck|halsen|nakken
    hånda|handa|hånden|hand|hands .. WEAPON & nekter|slippe|legge|drop|refuse|mot|nærmer|approaching
"""

# Doors that others hold shut, a ward that boils over, a way out by force.
HELD_SHUT = """
    FURNITURE .. foran|framfor|mot|against|in|across|for (front|of) {DET} døra|døren|dør|døren|door|doorway|inngangen|porten
    BLOCKED {DET} døra|døren|dør|door|doors|inngangen|gangen|entrance|porten & {DET} THEM|TRAINEE|inne|inside
    slippe|slipper|sleppe|slepp|let (NOT|DONT) (ut|out) {DET} THEM|TRAINEE (ut|gå|out|go|leave) & nekter|nektar|vil|wont|refuse|refusing
    OTHER|dem .. tatt|teke|got|dratt|dregen|drog|dragged|trakk|pulled .. THEM|TRAINEE|ho|han .. inn|in|into & cella|cellen|cell
        |døra|døren|door|rommet|room
    ingen|nobody|noone|one .. kjem|kommer|comes|gets|slipper|slepp|leaves ut|inn|out|in & seier|sier|says|roper|OTHER
    ruter|rutene|vinduer|vindauge|windows|glass (blir|vert|is|are|being) knuses|knust|smashed|knusast|broken
    gått|går|gjeng|gone|going bananas|berserk|ape|hengslene|crazy|mental & PLACE|avdeling*|ungdomsavdeling*|wing
    BREAKS .. FURNITURE|inventar*|ruter|vinduer|alt|everything|windows
    koker|kokar|kok|eksploderer|boiling|kicking (det|over|off) (på|i|on|in) {DET} PLACE|fellesskapet|ward|yard|now
    måtte|må|har|have|had (to) trekke|trekt|trukket|retreat|retreated|pull|pulled (oss) (ut|tilbake|back|out) & OTHER|BREAKS
    overtatt|overteke|overtar|overtek|tatt|taken (over) {DET} avdelingen|avdelinga|vaktrommet|verkstedet|wing|unit|ward
    nekter|nektar|refusing|refuse & innlåsing|inn|locked|cells|cella|cellene & gjeng|samlet|samla|group|twenty|ti|tjue|alle|all
    KEYS & OTHER & WEAPON|truer|trugar|threat*|kniv|stakk|løper|spring|running
    rømmer|rømmar|rømme|stikke|escaping|escape|ut|out & WEAPON|gissel|hostage & OTHER
    åpne|opne|opna|open {DET} porten|gate|døra|door & ellers|elles|or|eller & dreper|drep|skjærer|stikker|kill|cut|stab|dør|dies
"""

RULES = tuple(Rule(Danger.VIOLENCE, Heed.TOLD, table) for table in (AT_THE_DOOR, FOLLOWED, SHARP, HELD_SHUT))
