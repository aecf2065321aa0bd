"""Wishes to die, and what people say instead of it."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

RULES = (
    # Said outright about oneself. A rule for "ta livet av seg" stands further down: of others one can also speak in general.
    Rule(Danger.LIFE, Heed.NOTHING, """
        ta|tar|tek|tatt|teke|take livet|live|livet av|tå MYSELF
        ta|tar|tek (mitt) (eget|eige|egen) liv mitt
        ta|tar|tek mitt (eget|eige|egen) liv
        ta|tar|tek livet|live mitt
        WILL (SOON) (SOON) (SOON) drepe|drepa|drep|henge|henga|hengje|hengja|skyte|skyta|drukne|kverke|kutte|kutta|skjære|forgifte|avlive MYSELF
        ME .. drepe|henge|henga|hengje|skyte|skyta|drukne|kverke MYSELF (selv|sjølv)
        skade|skada|skader|skadar|kutte|kutta|kutter|kuttar|skjærer|drepe|drepa|dreper|hater|hatar MYSELF (selv|sjølv) selv|sjølv|sjøl
        WILL (SOON) (SOON) (SOON) skade|skada MYSELF
        ME (bare|har|begynt) (å) kutter|kuttar|skjærer|selvskader|sjølvskadar|kutte|selvskade MYSELF|$
        driver|driv|begynt med|å selvskading|sjølvskading|selvskade|kutting
        kill|killing|hang|hanging|shoot|shooting|drown|drowning|unalive|off|offing|ending|end|harm|harming|stab|poison myself
        GOING (TO) (TO) hurt|cut|burn|hurting|cutting myself
        keep|been|started|start|still hurting|cutting|burning myself
        end|ending|take|taking my (own) life
        kms
        GOING (TO) (TO) od|overdose
    """),
    # To die, to be dead. "vil", "lyst", "tanker" and the rest stand in WILL.
    Rule(Danger.LIFE, Heed.NOTHING, """
        ME .. WILL (SOON) (SOON) (SOON) dø|døy|døø|dau|daue|daude
        lyst|løst|ønske|ynske|klar (SOON) (SOON) dø|døy
        tenker|tenkjer|tenke|tenkje|tenkt|drømmer|drøymer|fantaserer|grubler|tanker|tankar (mye|mykje|bare|berre|alltid) (på|om) (å) dø|døy|døden|daud
        skulle ønske|ynskje|ønska|ønsket (at) ME NOT|aldri|var|fikk|kunne|ble (NOT|død|daud|dø) (NOT|var|ble|dø) (født|fødd|dø|her|fantes|fanst|levde|våknet|vakna)
        (ME) ønsker|ynskjer|skulle|håper .. ME (NOT) (var|ble|blir) død|daud|borte|vekke|finnes|fantes
        ME håper|vonar|vona (at) ME NOT våkner|vaknar
        død|daud (enn) enn levende|levande|leve|å
        bedre|betre å være|vere død|daud
        I|ME (just) GOING (to) (just) die|(be) dead
        want|wanna|wants|wanted|wish|ready|going|like (TO) (TO) die|dead|dying
        wish|wished|wishing i|id (TO) was|were|wasnt|werent|had|hadnt|could|never|didnt|not (never|not|been|fall|just|be) (been|asleep|dead|die|alive|born|here|gone|exist)
        never been born
        thinking|think|thoughts|dream|dreaming|fantasize|fantasizing (all|constantly|only|just|a) (the) (lot|time) about|of (TO) dying|death|dead|suicide|ending
        better (TO) dead (than)
        ME|i (am) (better) dead inside|$
    """),
    # Not to live: the same wish, said the other way round.
    Rule(Danger.LIFE, Heed.TALK, """
        NOT .. LIVE
        NOT .. verd|verdt|verdig å LIVE
        ingenting|ingenting|intet|inkje|ingen .. å leve|leva for
        ingen|inga|NOT .. grunn|grunnar|mening|meining|vits|poeng .. leve|leva|fortsette|fortsetja|livet
        lei|trøtt|trett|sliten|mett|ferdig|trøytt|drittlei av|med (å) leve|leva|livet
        livet|livet .. verdiløst|meningsløst|meiningslaust|håpløst|håplaust
        livet (mitt) (er) over|slutt|ødelagt|øydelagt $
        livet .. NOT|ingen|inga verd|verdt|mening|meining
        vitsen|poenget|meningen|vits|poeng .. å leve|leva
        vitsen|poenget med livet|alt
        slutte|slutta|slippe|sleppe|orker|slepp å leve|leva
        leve|leva er NOT verd|verdt
        DONT .. live|living|alive|exist|existing
        DONT .. be|stay here (any|anymore|longer|more|$)
        nothing|no .. to|for (TO) live|living|wake
        no|any|see|dont .. reason|point|purpose to|in|of|for (TO) live|living|life|going|go|continue|wake
        life|living (is|s) (isnt|not|no|has|aint) (longer|no|not|DONT) worth|meaning|meaningless|pointless|over|point
        point|purpose|use (of|in) living|life|going (on)
        tired|sick|done|finished|fed (up) (of|with) living|life|existing|being (alive)
        i|want|wants|wanted|wish|could|just (TO) (TO) disappear|vanish $
        disappear|vanish|gone forever
    """),
    # To be gone, to sleep, to have peace: death without its name.
    Rule(Danger.LIFE, Heed.TALK, """
        vil|ønsker|ynskjer|orker|skal|kommer|kjem|bør|er NOT (lenger) (til) (å) (være|vere|være) her (mer|meir|lenger|lengre|$)
        NOT vil|ønsker|ynskjer|skal|kommer .. være|vere her (mer|meir|lenger|$)
        vil|kunne|lyst|ønsker|ynskjer|skulle (SOON) (SOON) (SOON) forsvinne|forsvinna|forsvinn $|for|fra|frå
        bare|berre (SOON) (SOON) forsvinne|forsvinna|forsvant|forsvann $|for|fra|frå|herfra
        vil|vill (bare|berre) (SOON) bort|vekk|ut $
        bort|vekk|borte|vekke|unna fra|frå alt|livet
        sove|sova|sovne|sovna .. NOT|aldri .. våkne|vakna|vakne|våkner
        sove|sova|sovne|hvile|kvile for alltid|godt
        ME .. aldri|NOT .. våkne|vakna|vakne (opp) (igjen|mer|meir|i|$)
        orker|vil|håper|ønsker|vonar NOT|aldri (å) våkne|vakna|vakne|våkner
        slippe|sleppe|slepp (unna) alt|livet|smerten|smerta
        bare|berre|endelig|endeleg|vil (ha|få) fred $
        never wake|waking (up)
        not|dont|didnt|wont wake|waking up (again|tomorrow|anymore|$)
        GOING (TO) (TO) sleep forever
        want|wants|need|make|wish|for .. pain|suffering|it|everything (to) (just) stop|end|over|$ (forever|for|$)
        end|ending|finish it all
        end|ending everything|this|it tonight|now|today|soon|forever
        GOING (TO) (TO) end it|everything
        want|wants (it) (all) to be over
    """),
    # "Gjøre det slutt": also said of a relationship, which `quiet.py` strikes out where the sentence says so.
    Rule(Danger.LIFE, Heed.TALK, """
        gjør|gjøre|gjørr|gjere|gjer|gjera|gjort (det) slutt $|i|nå|no|på|snart|med
        gjør|gjøre|gjere|gjera|få|setter|sette (en|ein) slutt|punktum på|for alt|livet|det|smerten|meg
        avslutte|avslutta|avslutter|avsluttar|ende|enda|stoppe .. livet|alt|smerten
        tok|tar|ta|tek det siste steget
    """),
    # To be a burden and not to be missed: the sentences heard most often before the outright ones.
    Rule(Danger.LIFE, Heed.TALK, """
        bedre|betre|best|lettere|lettare|lykkeligere|fint|fine|bra .. uten|utan MYSELF
        klare|klarer|klarar|klart .. seg|dere|dykk (fint|bra|bedre|betre|godt) uten|utan MYSELF
        bedre|betre|best|lettere|lettare .. om|hvis|viss|dersom|at|når ME (bare|NOT) (bare) (NOT) var|er|fantes|fanst|finnes|forsvant|forsvann|døde|dør|blir|ble (død|borte|vekke|her)
        ingen|inga|NOT (noen) (som) (vil|ville|kommer|kjem|hadde|kom) (til) (å) savne|savner|savnet|sakne|saknar|sakna|savna MYSELF
        ingen|NOT (noen) .. bryr|bry|brydd|brydde|merker|merke|merket|merkar (seg) (om) (at) (hvis|viss|om) ME|MYSELF
        noen|nokon|hvem|kven .. bryr|brydd|brydde|savne|savner|savnet|sakna|merke|merket .. ME|MYSELF .. død|borte|vekke|forsvant|døde|forsvann|dør|forsvinner
        (er|bare|berre|blitt|føler) (en|ei|ein) byrde|bør|belastning|belasting|byrder for|$
        ME .. byrde|belastning|belasting
        ME er (bare|berre) (til) (en) (bry|verdiløs|verdilaus|ingenting) verdiløs|verdilaus|ingenting|bry
        better|happier|easier|best (off) without me
        better|happier|easier|best (off) .. if i (was|were|wasnt|am|werent|did|died|just|never) (not|dead|gone|here|died|around|disappeared|disappear)
        nobody|noone|anyone|anybody|everyone (one) .. miss|misses|missed me
        no|any one .. miss|misses|missed me
        nobody|noone|anyone|anybody|no|one .. care|cares|notice|notices|noticed|cared (if|about|that|when) (i|me) (TO) (died|die|dead|live|lived|gone|disappeared|was|were|am|$)
        a|just|such|only|am|im (a) burden
        im|i|feel|am (completely|totally|so|feel|am) worthless
    """),
    # No way out, no hope, given up.
    Rule(Danger.LIFE, Heed.TALK, """
        ingen|inga|NOT .. utvei|utveg|utveier|utvegar
        eneste|einaste utvei|utveg|utveien|utvegen
        ingen|NOT .. vei|veg ut $|av (det|dette|livet|mørket)
        ingen|NOT|noe|noko .. håp (for|om|igjen|att|lenger|mer|$) (meg|livet|$)
        mista|mistet|mist|misser|mister .. håp|håpet|livslyst|livslysten|livslysta|livsgnisten|livsviljen
        ME|er|føler|kjenner (meg) .. håpløs|håplaus
        alt (er|føles|kjennest|virker) (så|bare|berre|helt|heilt) håpløst|håplaust|meningsløst|meiningslaust|mørkt|svart|nytteløst
        gitt|gir|gi|gjeve|gjev (helt) opp alt|livet|håpet|meg
        ME (har) gitt|gir|gjeve|gjev (helt|heilt) opp (nå|no) $
        ingen|NOT .. framtid|fremtid (for|$) (meg|$)
        no|any|only|see|cant way out $|of (this|it|here|life)
        no|any|lost|without (all|any|more) hope (for|left|anymore|$)
        i|im|feel|feeling|everything|life|its (am|is|feels|feel|all|so|completely) (so|completely|all) hopeless
        i|ive|im (have|am|just) (given|giving|give) up (on) (life|everything|$) $
        gave|given|giving|give up on life|everything|myself|living
        no|dont future|have (for|a|any) (me|future)
        trapped i|and|in (cant|feel|life|this)
    """),
    # At the end of one's strength. What follows decides: "orker ikke mer" is a cry, "orker ikke mer papirarbeid" is not.
    Rule(Danger.LIFE, Heed.NOTHING, """
        BEAR NOT MORE GOESON
        NOT BEAR MORE GOESON
        BEAR NOT (å) THIS (her) (MORE) GOESON|$
        NOT BEAR (å) THIS (her) MORE|$
        BEAR NOT (å) (stå) (i) THIS MORE
        BEAR NOT stå opp MORE
        BEAR NOT en|ein|ei dag|natt|time (til|mer|meir)
        holder|held|holde|halde|hold|holdr (det) NOT ut (det|dette|livet|dette|en|ein) (livet|dag) (til) (MORE|$) (GOESON)
        NOT holder|held|holde|halde (det) ut (MORE|$) GOESON
        kan|kain NOT (MORE) MORE $|GOESON
        har|er NOT (flere|fleire|mer|meir|noe|noko) (flere|krefter|kreftar|mer|meir|kraft) (igjen|att) (til|i|å) (å|leve|gi|meg|gje|$)
        ingen|NOT krefter|kreftar (igjen|til|att|$)
        fått|fekk nok av livet|alt
        cant|cannot|couldnt (just|simply) go on $|like|anymore|any|with (this|more|life|longer|it)
        can not go on $|like|anymore|any
        cant|cannot (just|simply|even) (TO) take|do|handle|bear|cope|stand|continue|survive|fight|endure (with) (it|this|life|on|living|another) (all|day|like|life) anymore|longer|$
        can not (TO) take|do|handle|bear|cope|stand|continue|survive|endure (with) (it|this|life|on) (all) anymore|longer|$
        cant|cannot|dont (TO) (do|take|it|this|cope|want|handle) (it|this|to) any more|longer $
        cant|cannot keep going|living|fighting|doing (this|like|on|$)
        cant|cannot do|take|live this|it|like (life|living|this)
        cant anymore
        dont|no strength|energy (to|left) (go|live|carry) (on)
    """),
    # Preparations and means: a letter, a rope, saved pills, a bridge.
    Rule(Danger.LIFE, Heed.TALK, """
        avskjedsbrev*|avskilsbrev*|farvelbrev*|selvmordsbrev*|sjølvmordsbrev*
        suicide|goodbye|farewell note|letter
        hoppe|hoppa|hopper|hoppar .. bru|brua|broa|broen|bro|brokanten|toget|tog|taket|tak|vinduet|vindauget|banen|stupet
        WILL (SOON) (SOON) (SOON) hoppe|hoppa $
        kjøre|kjører|køyre|køyrer .. fjellveggen|fjellvegg|bergveggen|autovernet|trailer|lastebil|møtende|utfor|grøfta|fjellet
        tau|tauet|snor|snora|løkke|løkka|belte|laken|strikk rundt|om (min) halsen
        (har|kjøpt|skaffet|funnet|fant|knytt|knyttet|lagd) (meg) (et|eit|ei|en) tau|tauet|løkke|løkka|snor klar|klart|i
        spart|sparer|spara|samlet|samla|samler|samlar|hamstret|hamstra .. PILLS
        WILL (SOON) (SOON) (SOON) ta|svelge|svelgje (alle|masse|mange|for|et) (mange) (brett) (med) PILLS
        tar ME alle (PILLS|sammen|$)
        hvor|kor|hvilke|hvilken|kva|hva|hvilket .. PILLS|overdose|dose .. dø|døy|dør|døyr|drepe|dødelig
        how|what|which .. pills|tablets|painkillers|paracetamol|overdose|dose|medication .. die|kill|lethal|fatal
        hvordan|korleis|måte|måter|how|way|ways|best .. (SOON|TO) dø|die smertefritt|raskt|painlessly|quickly|uten|without
        ta|tar|tek|tatt|teke|sa|sagt|si|sier|seie|tok farvel (med|til) (oss|dere|alle|verden|barna|ungane|ungene|livet|meg|kona|$)
        goodbye|farewell forever|everyone|everybody|world|all
        say|said|saying|texted|wrote goodbye (to|me|forever|$)
        jump|jumping|leap (TO) off|in|from (TO) (the|a|front) (of) (bridge|train|roof|building|window|balcony)
        GOING (TO) (TO) jump $
        have|got|made|has a|the (TO) (suicide) plan (TO) (die|kill|suicide|end)
        saved|saving|stockpiled|stockpiling|collected|hoarding (up) (TO) (all) (my) pills|tablets|painkillers|medication|meds
        rope|noose|belt around my|his|her|the|their (neck)
        slit|slitting|cut|cutting my (own) wrists|wrist|throat|arms
        GOING (TO) (TO) (my) drive|driving|crash (my) (car) off|into
        gun|pistol|knife to|in|against my head|mouth|throat
    """),
    # To fear for oneself, or to fear what someone is about to do.
    Rule(Danger.LIFE, Heed.TALK, """
        redd|redde|bekymret|bekymra|uroleg|urolig|livredd for|at|om (at|hva|kva) ME|meg (kan|skal|selv|sjølv|gjør|gjer|vil|kommer|finner) (selv|gjøre|gjere|gjør|gjer|på|finne|til|$) (noe|noko|meg|på|dumt|$)
        stoler|stolar|tør NOT (lenger) (på) (være|vere) (alene|åleine|på) (med) MYSELF selv|sjølv
        kan|tør NOT love|garantere|lova (at)
        gjøre|gjort|gjere|gjera|gjør|gjer (seg|meg|noe|noko) (med) (meg|seg) (selv|sjølv) (noe|noko|selv|sjølv) dumt|drastisk|galt|selv|sjølv
        redd|bekymret|bekymra|uroleg|tror|trur|kommer|kjem|skal|vil .. gjøre|gjort|gjere|gjer seg|meg noe|noko
        do|does|doing|did|done something|anything (really) stupid|drastic (to) (herself|himself|myself|$)
        afraid|scared|worried (of|about|that|for) what i|myself (might|will|could|$) (do|$)
        hurt|harm|kill|do herself|himself|themselves|themself|something
        afraid|scared|worried .. herself|himself|suicide|suicidal|life
        cant|cannot promise|guarantee|trust|keep (TO) myself|safe|i (safe|wont|$)
        dont trust myself
    """),
    # Someone else's own life. In general ("when an inmate takes his life, who …") is `TRACE`, a wish or a threat is not.
    Rule(Danger.LIFE, Heed.TALK, """
        WILL (SOON) (SOON) (SOON) ta|tar|tek livet|live av|tå seg|sæ|sæg|oss
        WILL (SOON) (SOON) (SOON) ta|tek sitt (eget|eige|egen) liv
        WILL (SOON) (SOON) (SOON) ta|tek livet sitt
        WILL (SOON) (SOON) (SOON) henge|henga|hengje|skyte|skada|skade|drepe|drepa|drukne|kutte|skjære seg (selv|sjølv|$)
        OTHER .. WILL (SOON) (SOON) dø|døy|daue
        NOT .. WILL (SOON) (SOON) LIVE
        skader|skadar|kutter|kuttar|skjærer seg selv|sjølv
        kutter|kuttar|skjærer|selvskader|sjølvskadar seg|nå|no|$
        GOING (TO) (TO) kill|hang|shoot|harm|hurt|drown|cut himself|herself|themselves|themself
        killing|hanging|harming|cutting|hurting himself|herself|themselves|themself
        kill|harm|hurt|hang himself|herself|themself
        GOING (TO) (TO) (end) (take|end|taking|ending) his|her|their (own) life
    """),
    Rule(Danger.LIFE, Heed.TRACE, """
        OTHER .. tar|tek livet av seg
        OTHER .. tar|tek sitt eget|eige liv
        OTHER .. tar|tek livet sitt
        har tatt|teke (sitt) (eget) livet|liv (av) (seg|sitt) (på|i|nå|her|no) cella|celle|avdelingen|avdelinga|nå|no|her|vakt
    """),
    # The word itself. Beside a verb it is a thought or a threat; alone as a message it may be all someone manages to write.
    Rule(Danger.LIFE, Heed.NOTHING, """
        ME .. selvmordstanker|selvmordstankar|sjølvmordstankar|sjølvmordstanker|selvmordstanke|selvmordsplaner|sjølvmordsplanar
        ME .. vurderer|vurderar|tenker|tenkjer|tenkt|tenke|planlegger|planlegg|begå|begår|ta|prøvde|prøver|prøvd|forsøkte (på|å|om|ta|begå|et|eit) (å|om|begå|ta) selvmord|sjølvmord|sjølmord|selvmorde|suicid
        vil|skal (SOON) (SOON) (begå|ta) selvmord|sjølvmord|sjølmord|selvmorde|selvmorda
        ME .. selvmordsnær*|suicidal*|sjølvmordsnær*
        ME .. tanker|tankar om|på selvmord|sjølvmord|sjølmord
        ^ (selvmord|hjelp) selvmord|sjølvmord|sjølmord|suicide|selvmordstanker|sjølvmordstankar|suicidal|selvmordsplaner $
        i|im|ive|feel|feeling|am (am|been|feeling|feel|very|so|really|having|have|got) suicidal
        i|ive|im|me .. commit|committing|considering|contemplating|about|of suicide
    """),
    Rule(Danger.LIFE, Heed.TALK, """
        vurderer|vurderar|tenker|tenkjer|planlegger|planlegg|truer|trugar|truar|snakker|snakkar|begå|begår|prøver|forsøker .. selvmord|sjølvmord|sjølmord
        tanker|tankar|plan|planer|planar om|på selvmord|sjølvmord|sjølmord
        OTHER .. selvmordstanker|selvmordstankar|sjølvmordstankar|selvmordsplaner|selvmordsnær|suicidal|sjølvmordsnær|selvmordstruet
        OTHER .. suicidal|suicide
        GOING (TO) (TO) commit|committing|considering suicide
        considering|contemplating suicide
    """),
    # Someone asks for help with no word of what it is about: a person is better asked than a document.
    Rule(Danger.LIFE, Heed.NOTHING, """
        noen|nokon|hvem (som) må|kan hjelpe|hjelp MYSELF (nå|no) $
        trenger|treng|må (ha) hjelp (nå|no|straks|fort) (nå|no|straks|fort|med) $
        someone|somebody (please) help me $
        need help (right) now|urgently $
    """),
)
