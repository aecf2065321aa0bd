"""Despair, and the thought that all would be better without oneself: the warning signs that crisis lines teach."""

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
        "better without me",
        2,
        """
        slepp|slipper|slippe|sleppe|spared|saved (å) MYSELF|ha|se|dra|stri|me|from_me|bruke|tørke|having|dealing
        bare|only|just (er|am|been|is) (i|in) veien|vegen|the_way|way
        tar|take|takes|taking|opptar (opp|up) plass|space|oksygen|oxygen|room
        ersatt|erstatte|erstattes|erstattast|replace|replaced|replacement|ny_pappa|ny_mamma|new_dad|new_mum MYSELF|me
            |oss
        dere|dei|de|they|alle|everyone|kids|ungene klarer|klarar|greier|will|be|ll (dere|seg) fint|bra|fine|okay|ok
            |manage|greit|uten
        bruker|bruk|use|spend .. forsikring*|insurance|pengene|money (til|on|for)
        ingen|nobody|noone vil|would|kommer|will|vill|skal (til) (å) gråte|sørge|sakne|savne|notice|merke|cry|care
            |come|komme
        glemt|gløymt|forgotten|forget (MYSELF|me) fort|snart|quickly|soon|om_en
        gruppeliv*|livdekning|life_cover|etterlattepensjon*|dødsfallserstatning|death_benefit|survivors_pension
        next_of_kin|pårørende & endre|endra|change|update|oppdatere|bytte
        uhell|ulykke|ulukke|accident (å|to|det|it) ser_ut|looks|look|likner|ligner|se_ut|sjå_ut|seem
        looks|look|ser_ut like|som (en|ein|ei|an) uhell|ulykke|ulukke|accident
        uten|utan|without MYSELF|me
        BETTER|lettere|lettare|enklere|happier|easier|lighter|better|gladere|roligere|free|fri|frie .. uten|utan
            |without
        byrde|byrda|byrden|børe|børa|bør|belastning|klamp|klump|tyngde|dødvekt|ballast|hemsko|byrder på|for|om|til|i|$
        klamp|klump om foten
        bry|besvær|plage|ugagn|belastning|ulempe for|til alle|andre|dere|dykk|folk|dem|dei|familien|$
        burden|deadweight|nuisance|liability|albatross|millstone|baggage
        dead weight
        drar|dreg|trekker|drag|dragging|pull|pulling|bring|bringing|weigh|weighing|holder (alle|everyone|dem|dei|them
            |dere|you|folk|familien|the) .. ned|down|tilbake
        i|in veien|vegen|way $|for|of|her|hjemme|heime|overalt
        puste|pusta|pustet|pustar|ånde|breathe|breath|sigh (ut|out|a) (lettet|letta|of|i) (easier|freely|relief
            |ro) .. hvis|om|når|if|when|uten|without
        lettelse|letting|lette|relief|relieved|lettet|letta ... borte|vekk|vekke|gone|NO_MORE_ME|død|forsvant
        hvis|om|viss|når|if|when|dersom ME|i|im (var|er|vart|ble|was|were|am) (bare|just) borte|vekk|vekke|gone|away
            |forsvant|disappeared|forsvann|forsvinn|forsvinner|wasnt|werent
        ingen|nobody|noone|one|hvem|kven|who|neppe|knapt|NOT|doubt|wouldnt .. savne|savner|sakne|saknar|savna|saknet
            |miss|missed|misses|mourn|sørge (om|if|$|ME|MYSELF|me|noe)
        ingen|nobody|noone|neppe|knapt|hardly|NOT|hvem|wonder|lurer|wouldnt .. merke|merker|merka|merkar|merkast
            |oppdage|oppdager|notice|notices|noticed (om|at|if|that|til|det|det|$|noe)
        NOT|ingen .. bruk|behov|plass|rom for MYSELF|sånne|slike|me
        no use|room|place|need for me
        overflødig|overflødige|unødvendig|erstattelig|replaceable|superfluous|unwanted|uønsket|uønska|unyttig
        klarer|klarar|greier|greiar|manage|cope|managing|klare|greie (dere|dykk|seg|they|you|dei|dokker) (fint|bra
            |godt|fine|bedre|betre|seg) (uten|utan|without) $|MYSELF|me
        bra|fint|greit|godt|fine (at) dere|alle|de|dei|dokker|andre slipper|slepp|sleppe|slippe .. MYSELF|me|$
        slipper|slepp|slippe|sleppe (dere|dei|dem|alle|they) .. MYSELF
        rid of me
        livsforsikring*|forsikringssum*|forsikringspeng*
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
    Cue(
        "the dead followed",
        2,
        """
        følge|følgje|følger|følgjer|follow|following|join|joining (etter|after) (him|her|henne|ham|dem|dei|them|mamma
            |pappa|bror|broren|dad|mum|mom|brother) snart|soon|nå|no|now|etter|$
        samme|same|samme_vegen (the) vegen|veien|veg|vei|road|way|path|måten|måte (som|as|out|$)
        gjorde|did|gjer|tok det|it|livet da|då|when|as|som|at|himself & far|faren|pappa|bror|broren|mor|mora|dad
            |father|brother|mother|onkel|bestefar|venn|kamerat|makker|yngre|eldre|age|alder
        møte|møter|treffe|treffer|treffes|møtes|møtast|se|sjå|see|meet|be|være|vere .. igjen|att|again|soon|snart|with
            |hos|med .. død|døde|himmel*|heaven|grava|mista|mamma|pappa|mum|dad|son|sønnen|other_side|andre_siden
            |andre_sida
        hos|with|til|to mamma|pappa|mor|far|bror|mum|dad|him|henne|ham nå|no|now|snart|soon|igjen|again $
        burde|skulle|should|shouldve|wish (ha|have|been|det|it) (vært|vore|been|var|was) MYSELF|me|gått|gone|samme
            |same|dødd
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
        drikker|drikk|drukket|drukke|drinking|whisky|vodka|flaska|bottle|full|rusa|ruset
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
