"""Taking leave: a last time, a day chosen, things put in order, and whoever will find one."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "a last time",
        1,
        """
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
        worked|tenkt|thought|planlagt|planned|regnet|figured|klart (it|gjennom|through|nøye|meg) (out|ut|alt|all
            |hvordan|korleis|how|når|when)
        den|that dagen|day kommer|kjem|comes|da|når
        til|for|to den|that|the dagen|day $
        """,
    ),
    Cue(
        "to be found",
        2,
        """
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
