"""Injury and illness that kill within minutes or hours: what an ambulance is for."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# No breath, no pulse, no answer.
LIFELESS = """
    puster|pustar|puste|pusta|ånder NOT
    puster|pustar (så) vidt|knapt|nesten|tungt
    NOT puster|pustar
    får|klarer|greier|klarar|kan|greiar NOT (å) puste|pusta|pust|luft
    sliter|slit med å puste|pusta
    DONT|stopped|barely breathing|breathe
    struggling|trouble|difficulty (to) breathing|breathe
    gasping for
    ingen|no|NOT|finner|kjenner|find|feel .. puls|pulse|hjerteslag|heartbeat
    reagerer|reagerar NOT
    NOT reagerer|reagerar|kontaktbar
    OTHER .. våkner|vaknar NOT
    OTHER .. vil|får|klarer .. NOT (å) våkne|vakne|vekke|vekt|vekket
    OTHER .. rører|rører|rørar|beveger (seg) NOT
    OTHER .. svarer|svarar NOT (når|på) $|ME|tiltale|rop
    DONT|stopped responding|moving|respond
    wont wake
    collapsed|kollapset|kollapsa|kollapser
    hjertestans|hjartestans|hjertestansen
    cardiac arrest
    holder|driver|starter|startet|gjør|gir|doing|giving|started (på) (med) hlr|cpr|hjertekompresjon|gjenoppliving
    blå|blue i|leppene|lepper|leppe|ansiktet|in|lips|fjeset|rundt
    turning|turned|going blue
    lepper|leppene|lips & blå|blue
    skum|fråde|fråda|foaming|froth|frothing & munnen|munn|mouth|kjeften
    grå|grått|gray|grey|hvit|kritthvit i ansiktet|fjeset|the|face
    rister|ristar|rykker|rykkjer|skjelver|shaking|twitching & gulvet|golvet|kroppen|floor|body|bakken
    snorker|snorkar .. rart|underleg|merkelig|og
    får|fått|fekk NOT liv i
    no|ingen response|respons|reaksjon|livstegn|livsteikn
    ligger|ligg .. stille|urørlig|urørleg|livløs
    pusten|pulsen (er) .. svak|veik|borte|rar|uregelmessig
    prater|snakker|pratar|snakkar|snøvler|talks|talking|speech .. rart|utydelig|uforståelig|utydeleg|slurred|snøvlete|funny & skjev|lam|slapp|siden|sida|side|face|ansiktet|arm
    lam|slapp|skjev|lamm i|på (den|ene|høyre|venstre|munnviken|ansiktet) (ene|høyre|venstre|siden) (side|siden|sida)
    hovner|hovnar|sveller|svell|swelling|swollen & hals|halsen|tunga|tungen|throat|tongue|ansiktet
    allergisjokk|allergisk|anafylaksi|anafylaktisk|anaphylaxis|anaphylactic & sjokk|anfall|får|fått|har|fekk|having|nå|shock|reaksjon
    helt|heilt|så blå
    får|fått|fekk|oppnår NOT (noe|noko|noen) kontakt med & puster|hjerte|gulvet|golvet|senga|cella|bevisst
    mistet|mista|mister|misser|lost|losing bevissthet|bevisstheten|bevissthet|medvitet|medvit|consciousness
    uten|utan bevissthet|medvit
    NOT kontaktbar
    drukner|druknar|drowning
"""

STATE = """
    UNCONSCIOUS
    passed|blacked|knocked out
    besvimt|besvimte|svima|besvima|besvimer|svimer|fainted
    er|ligger|ligg|blitt (blitt) BADLY HURT
    is|are|been BADLY HURT
    er|ligger|ligg|står i livsfare
    OTHER .. ligger|ligg|sitter .. død|daud|skadd|skada|skadet
    OTHER .. død|daud|dead (på|i|in|on) {DET} PLACE|nå|no|now
"""

BLOOD = """
    blør|blø|bløder NOT slutte
    blør|bløder
    NOT (å) blø
    blod|blodet|blood .. overalt|spruter|sprutar|renner|renn|fosser|everywhere|spurting|gushing
    spruter|sprutar|renner|renn|fosser|spurting|gushing (det) (ut) (av|med) blod|blodet|blood
    kaster|kastar|spyr|hoster|hostar|spytter|vomiting|coughing (opp|up) blod|blood
    mister|misser|mistet|mista|losing|lost .. blod|blood
    is|s|hes|shes|im|am|keeps|wont|are|stop|theyre (stop) (still) bleeding
    bleeding heavily|badly|out|from|a|profusely|everywhere|to
    kommer|kjem|renner (det) blod ut|fra|frå|av
    blod ut av|fra
    stikkskade|stikksår|skuddskade|skuddsår|stab wound|wounds
    stab|gunshot wound|wounds
    officer down
    åpent brudd
"""

# Cut, swallowed, taken too much. One who has done it alone may not say more than this.
DONE = """
    kuttet|kutta|kutter|skåret|skjært|skore|skar|snittet|slit|slitting|cut|cuts .. ARTERY
    har|nettopp|ME (nettopp) kuttet|kutta|skåret|skore seg|MYSELF (SELF|opp|dypt|djupt|stygt|i|$)
    svelget|svelga|svelgd|svelgt|svelger|slukt|slukte|drukket|drakk|drukke|swallowed|swallow|drank|drunk .. PILLS|POISON
    tatt|teke|tok|spist|svelget|took|taken|taking .. for|masse|mange|alle|haug|brett|neve|boks|glass|eske|all|many|too|bottle|handful|bunch .. PILLS
    tatt|teke|tok|tar|tek .. overdose|overdosa
    overdose|overdosa (på|i|nå|no|her|in) {DET} PLACE|nå|no|her
    has|have|ive|hes|shes|had|just|an|is|im (just|taken) (an) overdosed|overdosing|overdose
    overdoset|overdosert
    drukket|svelget|svelga|spist|tatt|drakk|took|swallowed .. medisinskapet|oppvaskmiddel|alt|something|everything|noe|noko & kaster|spyr|medisinskapet|bevisstløs|våkner|sløv|lips|leppene|weird
    stukket|stakk|stikker seg (SELF) i (DET) ARTERY|magen|THROAT
    tatt|teke|spist|svelget|tok alle|alt .. PILLS
    PILLS & på en gang
    overdosed|overdosing
"""

HANGED = """
    har|har|nettopp|prøvd|prøver|forsøkt|forsøker (å|på|nettopp|akkurat) (å) hengt|henge|hengje|kvalt|kvele|strupe seg
    hengte|hengde seg nå|no|i|på
    OTHER .. henger|heng (død|livløs) (i|fra|frå|etter) {DET} HANGS|PLACE
    fant|finner|fann|funnet|funne|finn .. hengende|hengande
    fant|finner|fann|funnet|funne|finn .. snora|snor|løkka|løkke|tauet
    hanged|hung himself|herself|themselves|themself
    is|are|inmate|prisoner|he|she hanging in|from {DET} PLACE|ceiling|rope|bars|door|window|sheet|belt|pipe
    found .. hanging|hanged
"""

# Heart, brain, fits, airways.
TAKEN_ILL = """
    har|fått|får|fikk|fekk|tror|trur|hatt|having|has|have|think|had|is|possible .. ATTACK
    having|has|have|think|had|possible .. heart attack
    ATTACK nå|no|her|now
    ATTACK på {DET} PLACE
    har|fått|får|i|anafylaktisk allergisk|anafylaktisk|anafylaxis sjokk
    falt|datt|faller|fell|segnet (plutselig|nettopp) om|sammen|saman|overende
    satt|sett|fått|setter|har .. fast i halsen
    satt|sett|fått|setter|har .. noe|noko|mat|maten .. i halsen
    kveles|kvelast|choking|suffocating
    smerte|smerter|smertene|vondt|vond|trykk|press|klemmer|pain|pains|pressure|tightness|clutching .. brystet|bryst|hjertet|hjartet|chest
    brystsmerter
    chest is|feels|hurts|pain|pains
    tar seg til hjertet|brystet
    føder nå|no|her
    har|fått|får|fikk|fekk (et|eit) slag $|nå|og|tror
    kramper|krampar nå|no|på|i|og|$
    fikk|fått|fekk strøm
    hodeskade|hovudskade|brannskader|brannskade & nå|no|stor|kraftig|bevisst|alvorlig
    anfall nå|no|på|og
    astmaanfall|blodpropp
"""

# Dying where they lie; dead, found now; fallen, crushed, run over.
DYING = """
    holder|held på (med) å DIE
    ferd med å DIE
    OTHER dør|døyr $|nå|no|her|foran|hvis|viss
    OTHER is dying
    hes|shes|is|are|im dying
"""
FOUND = """
    fant|funnet|funne|fann|finner .. død|daud|livløs .. nå|no|nettopp|cella|celle
    found .. dead (in|on) (DET) PLACE|now
    falt|ramlet|ramla|datt|hoppet|hoppa|fell|jumped (ned|ut) fra|frå|av|utfor|from|off|ned {DET} PLACE|vinduet|stillas|stillaset|stigen|galleriet|roof|window
    kuttet|kutta|sagd|saget|revet|kappet|kappa|cut av|off
    påkjørt|påkøyrd (nå|nettopp|av)
    klemt|knust|knuste|brukket|brekt & beinet|benet|beinpipa|stikker|stikk|bone
    fall|falt|falle|fell|datt|ramla ned|down|off fra|frå|from|the|av (DET) PLACE|galleriet|taket|trappa|stigen|stillaset|gallery|ladder
    fast|klemt i maskinen|maskina|pressa|pressen
"""

# The one who writes already knows whom to ring.
AMBULANCE = """
    ^|må|please|someone|somebody ring|ringe|tilkall|tilkalle|send|call|get (etter|til|noen|an) (DET) ambulanse|ambulansen|113|ambulance|paramedics|112
    trenger|treng|må|need (ha) {DET} (akutt) ambulanse|legehjelp|hjertestarter|hjertestarteren|hjartestartar|naloxon|nalokson|ambulance|paramedics|medic|defibrillator|naloxone
"""

RULES = (
    *(Rule(Danger.INJURY, Heed.SCENE, table) for table in (LIFELESS, BLOOD, DYING, AMBULANCE)),
    Rule(Danger.INJURY, Heed.STATE, STATE),
    *(Rule(Danger.INJURY, Heed.TRACE, table) for table in (DONE, HANGED, TAKEN_ILL, FOUND)),
)
