"""Someone at the door, a car behind, a door that others hold shut: danger before the first blow."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# Whoever comes to where people live knows whom he is looking for.
AT_THE_DOOR = """
    STRANGER & KNOCKS & HOME
    STRANGER & LURKS & HOME
    KNOCKS .. HOME & åpne|opne|ut|inn|in|open|skriker|roper|ropar|shouting|screaming|truer|trugar|redd|livredd|scared|alone
        |alene|aleine|åleine
    dukket|dukka|dukker|dukkar|møtt|turned|showed|shown|turning|came|kom|kjem|kommer (opp|up) & STRANGER & HOME
    FORCES .. inn|in|opp|open|up|inside & HOME|døra|døren|ytterdøra|inngangsdøra|vinduet|vindauget|door|window
    THREATENED ... KNOCKS|LURKS ... HOME|døra|døren|door
    innbrudd|innbrot|burglar|innbruddstyv* nå|no|now|hos|i|in|here
    noen|nokon|someone|somebody .. inne|inni|in|inside (i) {DET} HOME|huset|leiligheten|leilegheita|house|flat|apartment
    inn|in (way) or|på den|en|ein|one måte|annen|another & HOME
"""

# Behind, beside, slowly past.
FOLLOWED = """
    fulgt|følger|følgjer|følgt|fulgte|følgde|kjørt|kjører|køyrer|køyrde|køyrt|går|gått (rett) etter|bak MYSELF|oss & CAR
        |STRANGER|noen|nokon
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
    første|førstemann|fyrste|first|neste|next (mann|man|one|som|person|who|to|through) & får|får|gets|skal|inn|in|through & magen|halsen|kniv|it|stukket|drept|stabbed|det|svi
    hånda|handa|hånden|hand|hands .. WEAPON & nekter|slippe|legge|drop|refuse|mot|nærmer|approaching
"""

# Doors that others hold shut, a ward that boils over, a way out by force.
HELD_SHUT = """
    FURNITURE .. foran|framfor|mot|against|in|across|for (front|of) {DET} døra|døren|dør|døren|door|doorway|inngangen|porten
    BLOCKED {DET} døra|døren|dør|door|doors|inngangen|gangen|entrance|porten & {DET} THEM|TRAINEE|inne|inside
    slippe|slipper|sleppe|slepp|let (NOT|DONT) (ut|out) {DET} THEM|TRAINEE (ut|gå|out|go|leave) & NOT|nekter|wont|DONT
    OTHER|dem .. tatt|teke|got|dratt|dregen|drog|dragged|trakk|pulled .. THEM|TRAINEE|ho|han .. inn|in|into & cella|cellen|cell
        |døra|døren|door|rommet|room
    BREAKS .. FURNITURE|inventar*|ruter|vinduer|alt|everything|windows
    koker|kokar|kok|eksploderer|boiling|kicking (det|over|off) (på|i|on|in) {DET} PLACE|fellesskapet|ward|yard|now
    måtte|må|har|have|had|måtta (to) trekke|trekt|trukket|trekkje|retreat|retreated|pull|pulled (oss) (ut|tilbake|back|out) & OTHER|innsatte|BREAKS|de|dei
    overtatt|overteke|overtar|overtek|tatt|taken (over) {DET} avdelingen|avdelinga|vaktrommet|verkstedet|wing|unit|ward
    nekter|nektar|refusing|refuse & innlåsing|inn|locked|cells|cella|cellene & gjeng|samlet|samla|group|twenty|ti|tjue|alle|all
    KEYS & OTHER & WEAPON|porten|gate|truer|trugar|threat*|kniv|stakk|løper|spring|running
    rømmer|rømmar|rømme|stikke|escaping|escape|ut|out & WEAPON|gissel|hostage & OTHER
    åpne|opne|opna|open {DET} porten|gate|døra|door & ellers|elles|or|eller & dreper|drep|skjærer|stikker|kill|cut|stab|dør|dies
"""

RULES = tuple(Rule(Danger.VIOLENCE, Heed.TOLD, table) for table in (AT_THE_DOOR, FOLLOWED, SHARP, HELD_SHUT))
