"""Taking leave: a last time, a day chosen, things put in order, and whoever will find one."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "a last time",
        1,
        """
        NOT|dont .. (på|on|til|for) julelista|julebordet|vaktlista|turnusen|roster|rota|list|høsten|våren|jula
            |sommeren|christmas|summer|autumn
        (det|this) blir|vert|er|is|was|will_be siste|the_last|min_siste|my_last
        før jeg|eg|i|æ går|gjeng|reiser|drar|leave|go|slutter|forsvinner $|for|forever
        etter|after helga|helgen|søndag|fredag|vakta|jul|nyttår|weekend|sunday|friday|tonight|that|i_kveld|i_natt
            |det er|trenger|NOT|no|is|there|jeg|eg|spiller|matter jeg|det|ingen|ingenting|NOT|it|no|nothing|matter
        tok|tatt|tar|teke|tek|took (en|ein|a|the) siste|last runde|klem|bilde|photo|look|hug|kopp|tur
        ser|see|sees|sjå|sett|møtes|meet ungene|dere|dykk|you|kids|dem|barna|havet|him|her NOT|aldri|never|for_siste
            |one_last
        for godt|good|alltid|ever $
        trenger|treng|need .. NOT|ingenting|nothing .. mer|meir|lenger|lengre|anymore|etter|after
        når|when|etter|after|innen|før ME|i NOT|im er|am|finst|finnes|lever|not $|meir|mer|lenger|her|here|around
        NOT|dont|no trenger|treng|need|bother|vits|point (å|to|in) .. bestille|sette|setje|order|ordering|put|putting
            |planning|planlegge|lære|opp (meg|me|i|on|neste|ny|next)
        (ut|out) uten|utan|without vest|redningsvest|telefon|mobil|phone|life_jacket|lifejacket|sele|jakke
        stopped|slutta|sluttet (med|å|with|taking|ta|taking) .. insulin*|medisin*|medication|hjertemedisin*|dialyse*
            |tablett*
        siste|sista|last|final (min|mi|my|aller) gang|gong|gangen|gongen|vakt|vakta|vakten|dag|dagen|dagane|natt|natta
            |natten|kveld|kvelden|tur|turen|jul|jula|sommer|sommar|helg|helga|klem|klemmen|melding|meldinga|ord|orda
            |ordene|måltid|time|shift|day|night|evening|christmas|summer|weekend|hug|message|words|meal|goodbye|walk
            |trip|visit|besøk|besøket|samtale|samtalen|røyk|kaffe|frokost|julekort|bursdag|birthday|sang|solnedgang
            |sunset|runden|runde|round
        aldri|aldrig|never (kommer|kjem|see|be|coming|ser|å) (dere|dykk|deg|you|meg|tilbake) mer|meir|igjen|tilbake
            |attende|att|hjem|heim|again|back|home
        NOT|DONT .. komme|kommer|kjem|kome|come|coming|vende|snu|gå|return tilbake|attende|att|hjem|heim|igjen|back
            |home|again|$
        dont|cant|never|NOT come back from
        NOT|DONT trenger|treng|need|needing .. lenger|lengre|meir|anymore|mer|mere
        trenger|treng NOT .. lenger|lengre|meir|mer|mere|nå|no|leite|leit|vente|bekymre|tenke
        NOT|DONT .. vokse|vekse|grow opp|up
        enveis|einvegs|enveisbillett*|einvegsbillett*|oneway
        one way trip|ticket
        NOT|DONT|ingen|inga|no .. retur|returbillett|returnbillett|morgendag|morgondag|tomorrow|framtid|fremtid|future
            |neste|next
        NOT|DONT .. planer|planar|plans etter|after|beyond|videre|vidare
        NOT|DONT .. bli|blir|verte|vert|reach|see|turn gammel|gamal|tretti|førti|femti|seksti|pensjonist|thirty|forty
            |fifty|old
        NOT .. sagt|si opp
        slutt|slutten|forbi|omme|finished|finito|the_end
        over|ferdig|done $
        snart|soon (er|is|be|det) (ME|det|it|over|forbi|slutt|ferdig|fri|free|done|borte)
        """,
    ),
    Cue(
        "a date chosen",
        2,
        """
        siste .. vakt|vakta|dag|dagen|shift|day & NOT|havent|hasnt .. sagt|quit|resigned|gitt
        found|fant|funnet|har|got|fått|no|nå (the|my) mot|motet|courage|nerve
        tør|torer ME (endelig|endeleg|no|nå) $
        NOT|no redd|afraid|scared (av|for|of) (å) dø|døden|døy|dying|death|lenger|lengre|anymore
        valgt|valt|satt|sett|bestemt|fastsatt|picked|chosen|set {DET} dato|datoen|dag|dagen|date|day|tidspunkt*
            |klokkeslett*|metode*|måten|måte|sted|stad
        ME|han|ho|hun|i|ive|she|he (har|have|had|has) bestemt|bestemde|bestemte|decided (MYSELF|seg|sæ) (nå|no
            |endelig) $
        made|make up|peace (my|his|her|with) mind|it|that|dying|death|god
        tatt|teke|tok|fattet|made {DET} beslutning*|avgjerd*|avgjørelse*|valget|valet|valg|decision|choice
        ringet|ringa|circled|markert .. dato|datoen|date|kalender*|calendar
        nedtelling*|countdown
        teller|tel|counting ned|down
        når|before|før|once|after|when det|that|this|it (er|is) gjort|done|over
        plan|planen|metode|metoden|method klar|ready|worked|clear|sorted|ferdig
        worked|tenkt|thought|planlagt|planned|regnet|figured|klart (it|nøye|meg) gjennom|through|out|ut|alt|all
            |hvordan|korleis|how|når|when)
        den|that dagen|day kommer|kjem|comes|da|når
        til|for|to den|that|the dagen|day $
        """,
    ),
    Cue(
        "to be found",
        2,
        """
        ringer|ring|call|kontakt|melde|notify|varsle|beskjed .. kona|mora|familien|parents|pårørende|wife|family
            |next_of_kin|mamma når|etter|after|when|om|if|hvis .. borte|død|gone|dead|finn*|found
        ligge|ligg|ligger|lie|lying|lay .. dager|dagar|uker|days|weeks|lenge|long|døgn før|before|uten|alene|without
        rotete|skitne|søl|mess|messy|vaske|clean|gris|søle|trauma*|traume*|syn|sight (for|opp|til|up|to) .. finner
            |dere|kolleg*|them|whoever|noen|someone|ungene|after
        ungene|barna|kids|kona|wife|mamma|samboeren ikke|ikkje|NOT|er|are|at hjemme|heime|home|hos|with|borte|away
            |finner|find|see|ser far|faren|mora|bestemor|dad|dads|mum|mums|nan|besteforeldrene|i_helga|weekend|i_kveld
            |i_natt|meg|me|det|it
        hvor|kor|how lenge|lang|long ... sjekker|sjekkar|sjekke|leter|leitar|check|checks|look|come_looking|ringer_på
        vil|want|skal NOT|dont .. ligge|liggje|lie lenge|der|så|there|long
        koden|nøkkelen|key|code .. blomsterpotta|dørmatta|postkassa|mailbox|flowerpot|doormat
        finner|finn|finne|funne|funnet|finds|finding|find|found|oppdager|oppdagar|oppdage|discover|discovers MYSELF|me
            |kroppen|liket|body|brevet|lappen
        hvem|kven|kem|who|noen|nokon|someone|somebody|dere|dykk|de|dei|naboen|naboene|naboane|neighbours|neighbors
            |neighbour|kona|kids|ungene|ungane|vaskehjelpa|politiet|police|mamma .. finner|finn|finne|find|finding
            |finds|oppdage|oppdager .. MYSELF|me|det|dette|it|liket|body
        dont|NOT|no want|vil|skal|ønsker .. find|finner|finne
        hvor|kor|how lenge|lang|long ... før|until|before|til noen|nokon|someone|anyone|anybody|de|dei|they .. merker
            |merkar|merke|finner|finn|oppdager|saknar|savner|notice|notices|finds|misses|miss|find
        sjekker|sjekkar|checks|looks|ser|sjekke|check|banker (på|on) .. bor|bur|live|lives .. alene|aleine|åleine
            |alone
        koden|kode|nøkkelen|nøkkel|nøklene|nøklane|code|key|keys .. ligger|ligg|is|under|til|to .. matta|matten
            |steinen|potta|blomsterpotta|mat|pot|huset|house|leiligheta|leilegheita|leiligheten|flat|døra
        sendte|sende|sent|gitt|ga|gav|gave .. koden|kode|nøkkelen|nøkler|nøklar|code|key|keys (til|to) (sitt|huset
            |house)
        kom|come|møt alene|aleine|åleine|alone|by & ungene|ungane|barna|kids|NOT|dont
        NOT|dont|dont_let ta|bring|la|let|sleppe (med) {DET} barna|ungane|ungene|kids|children
        NOT|dont kom|come|gå|go inn|in|opp|up & ring|call|politi|politiet|police|først|first
        who|hvem|kven gets|får (my|nøklene|nøklane|mine|tingene) keys|locker|stuff|skapet|nøklene|tingene|mine|mitt
        """,
    ),
    Cue(
        "things in order",
        2,
        """
        alt|everything|det_meste|all (er|is|has|har|been) (nå|no|now) på_plass|in_place|klart|ready|skrevet_ned
            |written_down|arranged|tatt_hånd|taken_care|planlagt|bestemt|ordnet|ordna
        skrevet|skrive|wrote|written|lagt|laga|laget|put|made ned|opp|down|ei|en|a|all .. liste|lista|list|kode*
            |passord*|passwords|beskjed|instructions|instruks|mappe|mappa|folder|bankid|pin|kontoer|accounts
        mappe|mappa|perm|permen|ringperm|folder|binder|boks|eske|skoeske|box|konvolutt|konvolutter|envelope
            |envelopes på|i|on|in|merket|marked|med|with pulten|bordet|skuffa|nattbordet|hylla|table|desk|drawer|names
            |navn|kjøkkenbordet|my
        solgt|seld|sold|selger|selling|donert|gitt|kvittet|quit|rid meg|med|bort|of bilen|båten|huset|motorsykkelen
            |car|boat|house|everything|alt|mesteparten
        sagt|si|cancelled|avlyst|avlyste|avbestilt|kansellert (opp|off) .. abonnement*|ferien|legetimen|tannlegen
            |timen|strøm|leiligheten|mobilen|subscriptions|lease|gym|appointments|appointment|holiday|alt|all
            |everything
        betale|betalt|betalte|paid|pay|vippset|vippsa (tilbake|ned|back|off|ut) .. alle|alt|gjeld|skylder|skuldar|owe
            |owed|debts|everyone|begravelse|lånet
        hvem|kven|who (som) arver|ervar|inherits|får|gets|overtar|overtek|will_take|tar|passer over|pensjonen|huset
            |hunden|dog|pengene|care
        arver|arvar|inherit|arve ungene|barna|kona|kids|etter|fra MYSELF|meg|me|pensjonen
        pensjon*|pension & kona|wife|etterlatte|dør|die|død|borte|ungene|arven
        nærmeste|next pårørende|of_kin & endre|change|slette|bytte|oppdatere|who
        slette|slett|delete|fjerne|remove .. profilen|profil|kontoen|konto|account|profile|alt_om_meg|data
        delt|deler|delte|delar|handed|handing|gave|ga|gav .. ut|out|bort|vekk|away & radioen|kaffen|bildene|bilda
            |bilete|tobakken|snusen|skoene|klærne|fotoalbum*|fiskeutstyr*|boka|bøkene|playstation|tv|alle|nabocellene
            |cellene|avdelinga|wing|others|andre|medfanger
        melder|meldt|melde|cancel|cancelled|sagt|sier (ME|MYSELF) .. ut|opp|av & alt|everything|treng|trenger|need
            |nothing|ingenting
        hvem|kven|who .. tar|tek|overtar|takes|take (over) .. gruppa|gutane|guttene|jentene|innsatte|hunden|katten
            |barna|ungene|contact & NOT|ikkje|hands|hender|gone|borte
        gode hender|hands
        good hands
        betalt|betalte|paid|gjort_opp|nedbetalt .. gjelda|gjeld|lånet|husleia|debts|rent|loan|alt|everything
        papir|papira|papirer|papirene|papiran|papirane|papers|passord|passorda|passordene|password|passwords|bankkort*
            |kontonummer|nettbank*|pinkode*|pinkoden|pinkodene|skjøte|vognkort*|documents|dokumenta
            |dokumentene & skuffa|skuffen|drawer|orden|order|konvolutt*|envelope|kona|wife|søstera|søster|sister|bror
            |brother|mamma|ungene|ungane|kids|safe|safen
        alt|everything|sakene|sakane|tinga|tingene|affairs|things|papira|papirer|papirene|papiran|bills|regninger
            |regningene|rekningar .. ordna|ordnet|gjort|betalt|paid|sorted|sortert|avslutta|avsluttet|settled|orden
            |order
        lagt|put|puttet|setja|satt|sett|getting|got|fått .. i|in orden|order
        testament|testamente|testamentet|arven|arvesølv*|my_will|his_will|her_will
        gitt|gir|gi|gjeve|gjev|gje|ga|gav|delt|deler|delar|delte|donert|donerer|give|gave|given|giving|gives|handed
            |handing (meg|me|ut|out|vekk|away|bort) .. alt|everything|hunden|katten|hund|katt|dog|cat|klokka|klokken
            |watch|gitar|gitaren|guitar|samlinga|samlingen|collection|smykkene|smykka|jewellery|jewelry|verktøyet
            |tools|sykkelen|bike|instrumentet|konsollen|bøkene|bøkane|platene|records|ringen|ring|things|tinga|tingene
            |sakene
        gitt|gir|gi|gjeve|gjev|gje|ga|gav|delt|deler|delar|delte|give|gave|given|giving|gives|handed|handing ... bort
            |vekk|away & OTHER|ME|i|alt|everything
        hunden|katten|hund|katt|dyra|marsvin*|kanin*|hesten|dog|cat|horse|rabbit & passe|pass|ta|overta|omplasser*
            |nytt|nye|new|taken|take|care|rehome*|rehoming|adopt*|hos|feed|mate|for
        ryddet|rydda|ryddar|rydder|vasket|vaska|tømt|tømte|cleared|cleaned|emptied|packed|pakket|pakka
            |tidied .. skapet|skapa|garderoben|garderobeskapet|huset|leiligheta|leiligheten|leilegheita|rommet|locker
            |flat|desk|house|loftet|boden|mobilen|historikken|hylla
        slettet|sletta|sletter|slettar|deleted|deleting|deaktivert .. facebook|instagram|snapchat|kontoer|kontoene
            |kontoane|profilen|profil|accounts|socials|bilder|bilda|bildene|photos|alt|everything
        (alt|everything|det) (er|is) ryddet|ordnet|ordna|klart|sorted|settled|betalt $
        """,
    ),
    Cue(
        "letters and greetings",
        2,
        """
        skriver|skriv|skrive|writing|write nå|no|brev|et|eit|a brev|kort|bok|video|letters|card|cards|message
            |meldinger (til|to) ungene|barna|kids|datter*|sønn*|kona|alle|18|hver|each|birthdays|bursdagene
        video|videoer|videohilsen*|opptak|recording|recorded|filma|spilt_inn & ungene|barna|kids|farvel|goodbye|senere
            |later|bursdag*|konfirmasjon|jenta|gutten
        (var|vart|was|it) fint|godt|nice|good|honour|ære (å|to) kjenne|jobbe|bli|vere|know|work|have .. deg|dere|dykk
            |you|kjent
        ikke_glem|ikkje_gløym|dont_forget|aldri_glem|never_forget MYSELF|me|at|that
        klem|klemmen|klemma|klemte|hug|hugged|kysset|kyssa|kissed|kyss & siste|sovende|lenge|extra|ekstra|sleeping
            |hardt|goodbye|last|ungene|barna|kids|goodnight
        lovet|lovte|lova|promised|promise|promising|lov meg|at|me|mamma|to & passe|ta_vare|look_after|take_care
            |være_snill|be_good
        ha_et_godt_liv|ha_det_godt|have_a_good_life|lev_vel|live_well|vær_lykkelig|be_happy|vær_snille|be_kind
        si|say|sier|saying|seie bye|ha_det|hadet|farvel|goodbye .. for_good|for_godt|without|uten|team|alle|everyone
        brev|breva|brevene|brevet|lapp|lappen|lapper|letters|letter|note|notes & barna|ungene|ungane|kids|kona|mannen
            |alle|everyone|skuffa|nattbordet|unnskyld|sorry|farvel|goodbye|hver|kvar|each|klare
        written|skrevet|skrive|wrote|skreiv|skrev|writing (the|to|tre|all|alle|mine|my|dei|de) letters|breva|brevene
            |lapper|brev
        hils|hilse|helse|helsa|hels|greet (til|på) KIN|sønnen|hjem|heim|alle|dem|dei|dykk|guttene|gutane|jentene|hans
            |mine
        ber|bad|ba|asked|asks MYSELF|me|oss|us .. hilse|helse|hils|hels|tell|take|passe|ta|look|sjå|si
        give|send my love|regards
        si|sei|seie|fortell|fortel|tell til KIN|alle|everyone|guttene|gutane|jentene|gutten|jenta|guten|dem|dei
        tell KIN|them (that) (i|im|they)
        si|tell|sei (til) dem|dei|them|ham|henne|him|her|alle|everyone|KIN (at|that) ... glad|love|loved|elsker|elska
            |sorry|lei|prøvde|tried|proud|stolt
        husk|hugs|remember (at|that) ME|i var|was|loved|love|er|elsket|alltid
        husk|hugs|remember MYSELF|me
        ta|pass|sjå|take|look|watch (dere|du|you) (godt|good|vare|care|etter|after|out|over) (vare|care) (på|of|for
            |over) KIN|hverandre|kvarandre|each|alle|dykk|hunden|katten|jenta|gutten|guten|jentene|guttene|gutane
        takker|takkar|thanked|takket|takka (dere|dykk|MYSELF|oss|me|him|us) .. for .. alt|everything|innsatsen|innsats
            |all|tida|tiden|årene|åra|years|kindness|vennskap*|friendship|hjelpa|hjelpen
        takk|thanks|thank .. for .. at|being|trying|caring|årene|åra|years|vennskap*|friendship|tida|tiden|turen
            |innsatsen (dere|du|de|you|$)
        takk|takka for MYSELF|mæ
        farvel*|farewell*|goodbye|goodbyes|adjø|adieu
        unnskyld|orsak|orsaka|sorry|beklager|beklagar|tilgi|tilgje|forgive (meg|me|mæ|dere|you|for|that|at) (for) alt
            |everything|alle|everyone|all|MYSELF|me|mamma|pappa|mum|mom
        NOT|dont (be|bli|ver|vær|bare) sørg|sørgja|gråt|gråte|lei|sinte|sinna|cry|mourn|grieve|blame|sad|angry
        NOT|noens|nokon|anyones|nobodys|ingen|ingens (er|is|sin) (your|deres|dykkar|din|sin) feil|skyld|fault
        """,
    ),
)
