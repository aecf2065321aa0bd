"""Taking leave: a last time, a day chosen, letters and greetings."""

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
