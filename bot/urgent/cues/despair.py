"""Despair: the warning signs that crisis lines teach."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "death and life",
        1,
        """
        døgn|dagar|dager|days igjen|att|left
        livsvilje|livsmot|livslyst|livsgnist|dødsønske|dødslengsel|dødsangst
        sovner|sovna|sovnet|sovne|drift inn|off|away $|for_godt|stille|fredelig
        gravferdsplass|gravplassen|aske|asken|oska
        gå|go under|bort $
        hjertet|hjartet|heart slutte|slutter|slutta|stop|stops|stoppe|stopper
        forsvinner|forsvinn|forsvant|disappears
        morgendag|morgendagen|morgondagen|soloppgang|sunrise|daylight
        =dø|døy|døden|dauden|dødens|dauen|død|daud|dau|døende|dødsdag*|dødsannons*|dødsleie*|dødelig|dødeleg
        die|dies|dying|dead|death|deathbed|suicide|suicidal|lethal
        grav|grava|graven|gravplass*|gravstein*|gravlund*|kremer*|urne|urna|urnen|kiste|kista|kisten|likkiste*
            |kistelokk*|gravskrift*
        gravestone|headstone|coffin|burial|cremat*|ashes|morgue|obituary|eulogy|tomb
        himmelen|himmel|himlen|paradis|evigheten|æva|evig|evige|gudfader|herren|vårherre|engler|englar|etterlivet
            |hinsides|helvete|skjærsild*
        heaven|afterlife|eternity|forever|angels
        min|mi|my (egen|eiga|own) begravelse*|gravferd*|funeral|død|death|minnestund*|minneord
        begravelse|begravelsen|gravferda|gravferden|funeral & salmer|salmar|sanger|songar|musikk|songs|music|kistebær*
            |wear|kle|vil|ønsker|ynskjer|want|min|mi|my|hans|his|bestilt|planlagt|planned
        leve|leva|lever|levd|levende|levande|overleve|overlever|eksisterer|eksistere|livet|live|living|alive|survive
            |existing|exist
        =liv|life
        født|fødd|born
        verden|verda|verd|jorda|jorden|world|earth|planet
        natta|natten|the_night (ikke|ikkje) $
        """,
    ),
    Cue(
        "no strength, no hope",
        1,
        """
        NOT|ingen|inga har|more krefter|kreftar|energi|strength|fight|energy|mer_å_gi|left_to_give
        tom|tomt|helt_tom for|inni|innvendig|inside
        knekker|knekk|rakner|raknar|faller|fell|bryter|breaking|falling|crumbling MYSELF|i|sammen|saman|fra|hverandre
            |apart|down|to_pieces
        kjenner|føler|feel|kjenne ingenting|NOT|nothing|numb lenger|meir|mer|anything|$
        alt|everything er|is|feels|kjennes (bare|so|helt|berre|heilt) tungt|svart|mørkt|grått|tomt|håpløst|likegyldig
            |heavy|grey|dead|cold
        ingen|nobody|noone kan|can hjelpe|redde|help|save|fikse|fix (MYSELF|me)
        nytter|nyttar|hjelper NOT|ingenting|ikkje $|lenger|noe|å
        ødelegger|øydelegg|skader|såret|svikter|sviktet|svikta|ruined|ruin|destroyed|failed|disappointed|skuffet
            |skuffa alt|alle|bare|everything|everyone|dem|dei|them|familien|my
        røvhøl|idiot|feil|mistake|monster|udyr|dritt|søppel|piece_of_shit|garbage|avfall at_meg|er|im|am
        ME|i|im er|am|føler (meg|en|ein|et|a|bare|berre|like|som) dritt|søppel|monster|udyr|mistake|garbage|avfall
            |feil|taper|byrde|skygge|spøkelse|ghost|shell|skall|robot
        levende|living død|begravet|dead|hell
        drømmer|drøymer|drøymde|dreams|dreaming|fantaserer ofte|om|about|of .. død|dø|borte|forsvinne|falle|falling
            |krasje|drown|drukne
        alle|everyone har|have|had gått|left|gone|forlatt|snudd|sluttet videre|fra|meg|me|ryggen
        har|have ingen|nobody|noone|none igjen|left|att|lenger|å
        blitt_alene|left_alone|forlot_meg|forlét_meg|left_me|went_away
        uten|utan|without ham|henne|ho|her|him|dem|ungene|barna|you|deg NOT|kan|er|orker|i|there|ingenting|nothing
        spesialobs*|skjærefri|skjerefri|selvmordssikker|sikkerhetscelle|suicide_watch|ripproof|rip_proof
        taus|tause|innesluttet|innelukka|innelukket|isolerer|isolerar|withdrawn|gone_quiet
        sluttet|slutta|stopped|nekter|nektar|refusing|refuses (å|to) .. spise|ete|drikke|eating|drinking|food|mat
            |snakke|prate|talking|stelle|dusje
        snakker|snakkar|talks|talking .. seg_selv|seg_sjølv|himself|herself
        feig|feiging|coward|svak|weak|pinlig|embarrassment|skuffelse|disappointment
        burde|burte|skulle|should (ha|have|vært|vore|been) .. innlagt|låst|locked|død|dead|MYSELF|committed
        mørkt|mørke|mørket|mørkret|svart|bekmørk*|beksvart|dark|darkness|blackness|avgrunn*|abyss|bunnen|botnen
            |rock_bottom|hullet|tomrom*
        håpløs*|håplaus*|meningsløs*|meiningslaus*|nytteløs*|poengløs*|formålsløs*|hopeless*|pointless|meaningless
            |worthless|useless|futile|verdiløs*|verdilaus*|ubrukelig*|ubrukeleg*|mislykk*|failure|taper
        fanget|fanga|innestengt|innestengd|kvelende|kvelande|trapped|cornered|suffocating|drukner|druknar|synker|søkk
            |sinking|drowning
        ensom|ensomhet|einsam|einsemd|forlatt|forlaten|lonely|abandoned|isolated|usynlig|usynleg|invisible|helt_alene
            |heilt_åleine|all_alone
        skam|skamma|skammen|skammer|skammar|skylda|skyldfølelse*|skuldkjensle*|ashamed|shame|guilt|humiliated|disgrace
            |vanære|æreløs|tilgivelse|unforgivable|utilgivelig
        hater|hatar|avskyr|loathe|despise|hate (MYSELF|myself|livet|my|speil*)
        gråter|græt|grein|griner|gråt|gråte|grått|gret|grine|crying|cried|sobbing|tears|tårer|tårar|hulker|hulkar
        smerte|smerten|smerta|unbearable|uutholdelig|uuthaldeleg|lidelse|suffering|agony|pine|pinsel|torment
        tom|tomt|tomhet|nummen|følelsesløs|kjensleløs|apatisk|knekt|knekket|knust|nedbrutt|nedfor|deprimert|depresjon
            |melankoli|tungsinn*|svartsyn|livstrøtt*|livslei*|empty|numb|hollow|broken|shattered|depressed|despair
            |despairing|miserable|desperat|desperate
        BEAR|HOLD|klare|greie|orke|makte|holde|stå (ME) NOT (å) (ut|mer|meir|stå) $|mer|meir|mere|lenger|lengre|lengr
            |dette|ut|lengar|late|være|vere
        NOT|ikkje (å) BEAR|HOLD (ut) $|mer|meir|mere|lenger|lengre|dette
        cant|cannot|couldnt (keep) (on) (doing) cope|manage|carry|face|bear|stand|handle|go|keep|take|do (on|it|this
            |going|another) (anymore|longer|any|another|much|$)
        NOT|vil|vill|kan|gidder|gidd NOT (mer|meir|mere) $|mer|meir|mere
        mista|mistet|mist|lost|losing|tapt .. håp|håpet|von|vona|lyst|livslyst*|gnisten|gleden|gleda|mening|alt
            |everything|hope|will|ungene|ungane|kids|custody|foreldrerett*
        ingen|inga|NOT|no|zero (noe|noko|any) håp|von|mening|meining|vits|poeng|utvei|utveg|grunn|glede|lyst|hope
            |point|reason|purpose|way_out
        likegyldig|likegyldige|likesæl|indifferent
        spiller|speler|spelar|matters|matter|betyr|tyder (ingen|inga|NOT|nothing|noe|noko|ingenting) rolle|noe|noko
            |anymore|lenger|mer|meir|$
        nothing|doesnt|ingenting|inkje matters|matter|betyr|tyder
        vits|vitsen|point|poeng|poenget|meininga|meningen|use i|in|med|of (å) (alt|livet|fortsette|living|going
            |anything|it|stå|kjempe|prøve|leve|trying|meg|det|$)
        framtid|fremtid|future (for) (meg|me) NOT|no|$
        tankene|tankane|stemmene|stemmer|stemmen|voices|thoughts|head|hodet|hovudet (mine|my|in|i) (sier|seier|says
            |say|tell|tells|skremmer|skremmar|telling|won|vinner|skriker|loud|høyt|scare|spinner)
        stoler|stolar|trust|trygg|safe|redd|scared|afraid .. MYSELF|myself
        for|too sent|seint|late (for|to) MYSELF|meg
        (det|it) er|is|its for|too sent|seint|late $
        alt (jeg|eg) .. feil|galt|i_stykker|ødelagt|øydelagt|rævva
        alt|everything|det|it er|is|was (bare|berre) min|mi|my (feil|skyld|fault)
        late|lata|later|latar|pretend|pretending|maske|maska|masken|fasaden|fasade|mask|facade (som) (går|at|im|jeg
            |fine|okay|ok|lenger|$|mer|anymore|holde|tatt)
        kjempe|kjempa|fight|fighting|fightet|kjemper (mer|meir|lenger|anymore|nok|$|imot)
        fortjener|fortener|deserve (NOT|ikke|ikkje)
        """,
    ),
)

# Nothing by themselves: they make likelier what one of the others speaks of.
BESIDE = (
    Cue(
        "weariness",
        1,
        """
        skjelver|skjelv|rister|shaking
        drinking|whisky|vodka|flaska|bottle|full|rusa|ruset
        hver|kvar|every natt|kveld|night|evening|dag|day
        klokka|klokken tre|fire|three|four|3|4
        bare|berre|just ligger|sitter|ligg|sit|lying|stirrer|stare|staring
        åpent|ope|open vindu|vindauge|window
        ringer|rang|ringt|call|called ingen|nobody|noone|NOT
        jul|julaften|bursdag|birthday|christmas|årsdag|anniversary
        tenker|tenkjer|tenkt|think|thinking
        savner|saknar|miss
        hjemme|heime|home
        mamma|pappa|kona|ungene|ungane|barna|kids|mum|dad|guttene|jentene
        sliten|utslitt|utsliten|trøtt|trett|trøytt|utmattet|utmatta|utbrent|utbrend|oppbrukt|mødd|tired|exhausted
            |drained|weary|burnt|defeated|done|deppa|deppet
        NOT|DONT|dårlig|lite .. sovet|sove|sov|søv|sover|søvn|slept|sleep|sleeping
        søvnløs*|insomnia|mareritt|nightmares|våkenett*
        gjeld|spillegjeld|inkasso|debt|debts|bankrupt|konkurs|utkastet|namsmannen|skilsmisse|skilsmissa|divorce
        vondt|hurts|hurting|pain|tungt|heavy
        alene|aleine|åleine|alone
        takk|thanks for alt|everything
        redd|livredd|scared|afraid|terrified
        """,
    ),
    Cue(
        "calm after the storm",
        1,
        """
        rolig|roleg|rolege|calm|calmer|fredfull*|peaceful|lettet|letta|lett|lettere|lighter|weightless|ro|peace
        smiler|smilte|smilende|smiling|smiled|glad|blid|cheerful|happier igjen|again|plutselig|suddenly|for|endelig
            |første|first|today
        endelig|endeleg|finally
        merkelig|merkeleg|underlig|rart|pussig|odd|strange|strangely|funny|weird
        """,
    ),
    Cue(
        "said under the breath",
        1,
        """
        sier|seier|say|saying|skal|vil|will NOT|DONT|nothing (si|seie|say) mer|meir|more|noe|noko|anything
        glem|gløym|forget|ignore (at) det|it|dette|jeg|eg
        NOT|dont si|sei|tell|fortell|fortel (det|dette|noe|noko) til|anyone|anybody|noen|nokon|them|videre|vidare
        NOT|dont .. ber|bed|be|asking|ask .. om|for hjelp|help|medfølelse|sympathy|pity
        bare|berre|just|only spør|lurer|lurar|asking|wondering|si|saying $
        spør|asking|spurd for en|ei|ein|a venn|venninne|venninna|friend|kamerat|kollega
        never mind
        ingen|nobody|noone vet|veit|knows|know
        har|have|got ingen|nobody|noone|NOT (andre|noen|nokon|one|else|anyone) (å|to|else|som) snakke|prate|talk|turn
            |skrive|si|ringe|$
        vet|veit|know NOT|dont hvorfor|kvifor|why|hvem|kven|who
        """,
    ),
)
