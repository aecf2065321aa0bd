"""Things put in order, and whoever will find one."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
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
)
