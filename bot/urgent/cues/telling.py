"""Whether a message tells or asks, and whether what it tells is now.

Whoever looks something up asks, or writes key words. Who tells of somebody and asks nothing writes to be heard.
"""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

# Said of a message, not of words in it.
TOLD = Cue("told of someone, not asked", 2, "")
AT_LENGTH = Cue("told at length", 1, "")
PARTLY_TOLD = Cue("told of someone in part", 1, "")
STATED = Cue("stated, not asked", 1, "")

# These make likelier what a danger's own cues speak of.
CLOSE = (
    Cue(
        "now",
        1,
        """
        nå|no|naa|now|nettopp|netopp|akkurat|nyss|nett|just|plutselig|plutseleg|suddenly|tonight|straks|fort|skynd
            |hurry|quick|urgent|haster|hastar|fortsatt|framleis|still
        i natt|kveld|dag|morges|morgon|ettermiddag
        this morning|afternoon|evening
        om|i|in|within|for|siden|sidan|sia|ago|siste|last {DET} minutt*|min|minute|minutes|timen|hour|hours|sekund*
            |seconds
        fem|ti|to|tre|5|10|15|20|ten|five|few|få min|minutt*|minutes|minute
        er|is|are|am på vei|veg|the way
        hjelp|help|please|vær_så_snill|ver_så_snill|mayday|sos
        """,
    ),
)

# Whoever may be told of. "I" counts before a verb alone: in Norwegian it is "in".
SOMEONE = """
    ^ har|hadde|fikk|fekk|tenker|tenkjer|bor|bur|sitter|sit|ligger|ligg|orker|orkar|klarer|klarar|greier|vil|skal|må
        |tør|torer|tok|fant|fann|hører|høyrer|treng|trenger|driver|går|kom|vakna|våknet|sluttet|slutta|klar|ferdig
        |redd|alene|aleine
    ^ found|got|woke|cant|dont|been|sitting|lying|feeling|just|locked|stuck|trapped|hiding|not|have|had|took|need
    ME|MYSELF|han|hun|ho|ham|henne|hu|hainn|hannj|dæm|dei|vi|oss|vi|min|mi|mitt|mine|hans|hennes|hennar|vår|noen|nokon
        |nån|dokker|dykk|dere|meg
    i am|have|had|cant|cannot|dont|do|want|feel|think|need|just|will|took|take|got|get|keep|know|see|hear|heard|saw
        |find|found|wish|hope|should|would|could|cut|ate|hit|fell|left|live|love|hate|said|told|wrote|woke|can|did
        |never|always|really|still|only|thought|decided|was|wont|pray|swallowed|lost|made|sit|stand|lie|didnt|might
        |must|used|sent|gave|put|drank|deserve|belong|miss|wonder
    im|ive|id|ill|my|mine|me|myself|he|she|hes|shes|his|her|hers|him|they|theyre|them|we|us|our|weve|someone|somebody
        |youll
    en|ein|ei|an|a|one|to|tre|two|three|fire|fem|den|the|ene|flere|several innsatt|innsett|fange|fanger|innsatte
        |innsette|kollega|betjent|betjenter|ansatt|tilsett|mann|menn|kar|gutt|jente|dame|kvinne|kompis|venninne
        |kamerat|inmate|inmates|prisoner|prisoners|officer|colleague|guard|man|men|woman|girl|boy|friend|nurse|guys
        |guy|av|besøkende
    samboeren|kjæresten|kjærasten|kona|mannen|eksen|kollegaen|kameraten|sønnen|datteren|dattera|broren|søstera|faren
        |stefaren|makkeren|betjenten|innsatte|fangen|legen|nattevakta
"""

# Key words have no verb.
VERB = """
    er|e|har|ha|kommer|kjem|kommer|ligger|ligg|står|stend|sitter|sit|blir|vert|går|gjeng|renner|renn|velter|brenner
        |brenn|lukter|luktar|puster|pustar|svarer|svarar|blør|rister|ristar|holder|held|kan|vil|skal|må|finnes|finst
        |ser|hører|høyrer|slår|sprer|spreier|hever|nekter|nektar|roper|ropar|skriker|truer|trugar|ringer|fikk|fekk|ble
        |vart|blei|tok|falt|datt|skar|gjør|gjer|orker|orkar|klarer|klarar|spruter|henger|heng
    is|are|has|have|theres|its|been|got|came|comes|coming|was|were|burning|spreading|pouring|cant|wont|dont|fell|lies
        |lying|keeps|just|feel|feels|going
"""

# What is asked or asked for without a question mark.
REQUEST = """
    ^ hva|kva|ka|kven|hvem|kem|kor|hvor|kvar|kvifor|hvorfor|koffor|korleis|hvordan|åssen|korsen|hvilke|hvilken|hvilket
    ^ skriv|oversett|omsett|vis|lag|finn|forklar|ramse|ramsa|list|oppsummer|write|translate|suggest|show|explain
        |summarise|summarize|find|list|fix|draft|create|make
    ^ gi|gje|gjev|give|send|fortell|fortel|tell MYSELF|me (om|about|et|eit|en|ein|a|døme|eksempler|an|the)
    kan|kunne|could|can|would|vil du|you|dere
    ^ what|whats|who|which|where|how|when|why|can|could|do|does|did|is|are|am|should|may
    ^ will|would|has|was|were the|my|our|this|there|it|we|i|they|he|she|any|all|krus|staff
    ramse|list dei|dem|de|them opp|up
    hva|kva|ka nå|no $
    hva|kva|ka gjør|gjer|gjør vi|man|ein|en|ME (nå|no|da|då) hvis|dersom|viss|når|om|etter|ved|med
"""
