"""A threat, and a home that is not safe."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "a threat",
        1,
        """
        lista|liste|list|dødsliste|hitlist|navnet_mitt|namnet_mitt|my_name på|on|står|er|stands .. lista|list|veggen
            |wall|liste|navnet|names|neste|next|dø
        skal|ska|will|going|gonna|kommer|kjem (til|to|å) .. ta|drepe|drepa|kutte|stikke|skjære|brenne|skyte|knuse
            |sprenge|slakte|kverke|partere|fucke|hurt|kill|cut|stab|burn|shoot|rape|gut|slit|blow .. meg|oss|deg|henne
            |ho|ham|dere|dykk|alle|ungene|ungane|familien|me|us|you|her|him|everyone|kids|family|first|første|neste
            |vakta|betjent*|officer|noen|someone|throat
        snart|soon|i_kveld|tonight|neste|next|din_tur|your_turn (skal|will|er|is) du|you|dere|dykk|vi|hun|ho
        tikker|tikkar|klokka_går|clock_is_ticking|nedtelling|countdown
        du|you|dere (er|are|blir) død|dead|ferdig|daud|neste|next|finished
        hevne|hevn|straffe|straffes|lære|revenge|punish meg|oss|seg|deg|me|us|for|deg_en_lekse|lesson|for_det
        sladret|sladra|tyst|tysta|tyster|snitch|rat|forræder|traitor|sviker & finne|banke|drepe|vet|kommer|neste
            |neste_gang|stikke|blø|get|kill
        presser|pressar|pressa|utpress*|blackmail*|krever|krev|demands|demanding & smugle|penger|pengar|bilder|money
            |pictures|telefon|familien|family|ellers|or_else|elles
        slipper|slepp|slapp|løslates|lauslatast|released|prøveløslat* & i_dag|today|in_an_hour|om_en_time|snart
            |vet_hvor|hvor_jeg_bor|where_i_live|hevn|adressa|truet|trua
        ikke|NOT|never|aldri slippe|unna|get_away|komme_unna|forlate|leave|gå_fra|leave_him|ha_meg .. levende|alive
            |ham|meg|him|$|lever
        sjalu|jealous|besatt|obsessed|kontrollerer|kontrollerande|controlling & kniv|finne|følger|sjekker|hvor|dreper
            |truer|slår|redd|afraid|phone
        han|he|de|they|dei sa|said|seier|sier|says|texted|skreiv|skrev .. når_du|when_you|bare_vent|just_wait|vent_til
            |vi_sees|see_you|fredag|friday|i_kveld|tonight|hils|say_hello|say_hi
        hils|say_hello|say_hi (til|to) .. ungene|datteren|dottera|kona|daughter|kids|wife|her|henne
        finne|find MYSELF|me|her|oss|us (i|in|død|dead|the) (the) fjorden|fjord|grøfta|ditch|skogen|woods|kista
            |bagasjerommet|river
        får|fær|skal|gets|will|youll (ME|vi|du|i|dere) .. kjenne|kjenna|svi|angre|betale|feel|regret|pay
        slipper|slepp|gets|released|løslates|lauslaten|ute (out|ut|in|om|i|today|now|nå|no) .. time|hour|dag|morgen
            |today|tomorrow|snart|soon|fredag
        onkler|onklane|onklene|brødre|brødrene|familien|klanen|uncles|brothers|clan & ære|æra|honour|honor|skam|gifte
            |marry|sende|sendes|hjemlandet|hente|kommer|kjem|coming
        bestilt|booked|kjøpt .. billett|billetten|ticket & pakistan|somalia|hjemlandet|home|tvang|gifte|passet
            |passport|uten_å|without
        pappa|far|faren|father|dad|broren|brother (har) fant|funnet|found|oppdaget|knows|vet|veit (ut|out) & kjæreste*
            |boyfriend|kjærast*|dreper|kill|homofil|gay
        elsker|loves|never .. let|la|slippe ME|meg|me go|gå
        trussel|trusler|truslar|trugsmål|truet|trua|truga|truer|trugar|threat|threats|threatened|threatening|threatens
            |bombetrussel|drapstruss*|dødstruss*|pressa|presser|blackmail|utpress*
        sa|seier|sier|says|said|skriver|skriv|skrev|skreiv|wrote|texts|texted|roper|ropar|skriker|brøler|yells|shouts
            |screams|sendte|sende|sent|visker|kviskra .. at|that|han|he|de|they|dei|ho|she|hell|theyll|jeg|eg|ill|i|du
            |you|im|vi|vet|veit|know|ska|skal|will|kommer|kjem|gonna|coming|going .. ta|tar|hente|drepe|finne|brenne
            |skade|skada|skyte|slå|knuse|ødelegge|øydelegge|betale|angre|dø|døy|kutte|stikke|skjære|come|coming|get
            |kill|find|burn|hurt|shoot|cut|pay|regret|die|dead|bor|bur|live|lives|sorry|kommer|kjem|vente|waiting
            |skolen|barnehagen|neste|next
        du|you|dere|vi|they|eg|jeg|we|he|familien|ungene|i kommer|kjem|skal|får|will|shall|gonna|are|youll
            |ska til (å) angre|betale|få|dø|døy|svi|bli|regret|pay|die|see|suffer
        vet|veit|know|knows|kjenner|knew|fant|funnet|found hvor|kor|where|hvilken|hva|kva|which|adressen|address
            |navnet|namnet .. bor|bur|live|lives|jobber|jobbar|barna|barnehage*|skole*|skule*|work|works|kids|school
            |går|ungene|ungane|familien|sover|parks|parkerer|heter|heite
        navnet|namnet|navna|namna|names|name|bilde|bilder|bildet|bilete|picture|pictures|photo|photos|adresse|adressen
            |address .. ungene|ungane|barna|jenta|kona|huset|datteren|dottera|sønnen|sonen|meg|kids|children|daughter
            |son|wife|my|house|familien
        hvis|viss|om|if|dersom|unless .. NOT|dont|doesnt|sier|seier|går|gjeng|leave|leaves|tell|tells|ringer|gjør|gjer
            |smugler|bringer|tar|forteller|melder|report|refuse|sladrer|slutter|svarer|betaler .. drep|dreper|finne
            |dør|døyr|skjer|tar|kill|die|hurt|burn|will|sorry|ungene|familien|barna|vet|angre
        noen|nokon|someone|somebody|one|en|ein|hvem|dere|alle .. skal|ska|will|kommer|going|gonna|må .. dø|døy|blø|die
            |bleed|svi|pay|betale
        bombe|bomba|bomb & truet|trua|truer|trugar|threat|threatening|trussel|ringte|ringt|sagt|sier|seier|lagt
            |plassert|called|says|pakke|bag|telefonen
        sprenge|sprenger|sprengast|eksplosiver
        pris|dusør|bounty|kontrakt .. hodet|hovudet|my|head|meg
        kule|bullet (i|in) posten|konvolutten|postkassa|mail|post|envelope|mailbox|letterbox
        leter|leiter|letar|looking|ser|jakter|hunting|ute|out|after|etter etter|for|me|meg|oss nestemann|neste|next
            |meg|me|oss|us|henne|ho|betjent*|noen|nokon|someone|hevn|revenge|one|blod|trouble
        hevn|hemn|hevne|revenge|vengeance|payback|oppgjør
        drepe|drepa|drep|dreper|kill|kills|murder|skyte|kverke|kvele
        går|gjeng|gikk|gjekk|gått|goes|going|went (helt|heilt) amok|berserk|løs|laus|ape|bananas|mental
        raseri|rasende|psykotisk|psychotic|klikka|klikket|klikker|lost_it|ser_rødt|utagerer|utagerar|utagerende
            |agitert|agitated|ute_av_seg|ute_av_kontroll|truende|trugande
        skrik|skriker|skrike|hyl|hyler|hylar|brøler|brøl|roper|ropar|screaming|screams|scream|yelling|hamrer|hamrar
            |dundrer|dundrar|banging|pounding|bråk|dunking (om|på|for|i|fra|frå|for|from|at|in|on) (hjelp|help|døra
            |døren|cella|naboen|the|veggen|door|wall|inne|inside|$)
        roper|ropar|shouts|shouting|calls|calling .. navnet|namnet|my_name|names
        pakke|pakken|package|konvolutt|pulver|powder & tikker|tikkar|ticking|mistenkelig|suspicious|ukjent|hvitt|kvitt
            |white|ledninger|wires
        kaster|kastar|kastet|hiver|river|smashing|throwing|smadrer|knuser|knuste|raserer|wrecking & cella|avdelinga
            |avdelingen|alt|vinduer|ruter|oss|wing|cell|everything|furniture|inventar
        """,
    ),
    Cue(
        "not safe at home",
        2,
        """
        venter|ventar|gruer|gruar|utsetter|utset|drøyer|delay|delaying|dread|dreading|avoid|avoiding .. dra|gå|reise
            |komme|kjøre|go|going|drive hjem|heim|home
        pakke|pakka|pakket|packed|packing|bag|veska|kofferten .. bilen|car|gjemt|hidden|dra_fra|rømme|leave_him|ungene
            |bakdøra|mens_han|while_he|sover|asleep|i_smug
        rømt|rømme|rømte|flykta|flyktet|flykte|fled|run_away|stukket|stakk|ran fra|frå|from|ut|out|hjemmefra|heimefrå
            |barbeint|barefoot|i_pysj|i_nattkjole|in_pyjamas|uten_sko .. ham|him|mannen|huset|eksen|home|house|meg|me
            |ungene|nå|tonight|sokk*|snøen|pysj|$
        sover|sov|søv|sleeping|sleep|slept|ligger|gjemte|overnatter|bor i|på|in|hos|at|med .. bilen|car|kontoret
            |office|garasjen|badekaret|garderoben|ungene|locker|skapet|stolen_foran|couch_at
        låst|låser|locks|locked soveromsdøra|badet|døra|ungene|oss|me|bathroom|bedroom|inn .. om_natta|hver_natt
            |at_night|innenfra|fra_innsiden|from_inside|because|fordi|så_han|når_han|when_he
        han|he|mannen|kjæresten|eksen|samboeren|sambuaren|typen|husband|boyfriend|pappa|stefar* .. humøret|mood
            |drikker|drukket|drikk|drukke|drinking|drunk|full|tent|rusa|ruset|sinne|temper|rage|amok|klikker|gæren|gal
            |ustabil
        gipset|gips|brukket|brudd|legevakta|legevakt|sminke|sminken|makeup|skjerf|solbriller|sunglasses|scarf
            |langermet|genser & trappa|falt|ham|han|dekker|skjule|hide|hiding|cover|merker|igjen|again|sa_jeg
            |told_them|løy|lied
        gått_på_døra|gikk_på_døra|walked_into_a_door|gjekk_på_døra|falt_i_trappa|fell_down_the_stairs
        redd|livredd|scared|afraid|terrified|fear for|of|hva|at|what .. ham|han|mannen|pappa|eksen|stefar|kjæresten
            |samboeren|sambuaren|partneren|him|husband|dad|boyfriend|ex|he|stepdad|broren|sønnen|sonen|son|mora
        ikke|ikkje|NOT|dont si|tell|fortell|ring|call|la|let .. mannen|kjæresten|samboeren|eksen|husband|him|han|he
            |ham|pappa|dad|mamma|foreldr*|familien
        NOT|DONT|cant|tør|torer|våger|vågar|dare|afraid|scared|redd (to|for|å) dra|reise|gå|go|going|komme|return|være
            |vere|be|kjøre|ringe|sove|sleep hjem|heim|hjemme|heime|home|back|tilbake|inn|ut|alene|aleine
        NOT|tør|torer|dare|afraid|scared|redd .. hjem|heim|hjemme|heime|home
        trygg|trygt|tryggere|tryggare|trygge|safer|safe|safest .. her|here|på_jobb|jobben|cella|work|inne|inside
            |office|with .. enn|than|hjemme|heime|home|med
        safer|tryggere|tryggare|trygger|roligere|betre|bedre|better here|her|på|at|in|hos|med|with
        bli|blir|stay|sove|sleep|overnatte|overnatta|sitte|sit|gjemme|vente|være|vere .. jobb|kontoret|office|work
            |vaktrommet|garderoben|bilen|car|cellen|cella|celle|after (natta|natt|i_natt|i_kveld|over|my
            |tonight) (shift) tonight|natt|natta|kveld|istedenfor|instead|over|hjem|heim|home|tryggere|safer
        sitter|sit|sitting|sover|sleeping|gjemmer|driving|kjører|køyrer|bussen|går|walking .. bilen|bussen|car|bus
            |parkeringsplass*|bensinstasjon*|stasjonen|trappa|skogen rundt|and|og|fordi|med|med_ungene|for|because
            |with|til|until|outside|utenfor
        rundt_og_rundt|round_and_round|in_circles
        bensinstasjon*|petrol_station|gas_station
        kriseenter*|krisesenter*|refuge|shelter|krisesentersenter|voldsalarm*|besøksforbod|besøksforbud|restraining
            |hemmelig_adresse|kode_6
        (bare|berre|just) krangel|krangla|krangler|falt|gikk_på|argument|argue|argued|uhell|lek|fell|joking|kødda|spøk
        NOT|dont|ikke|ikkje|never|please la|let|send|lat|make|gi ham|han|henne|meg|him|me|her|mannen|pappa|them|dei
            |de hente|ta|pick|take|få|near|komme|come|have|go|back|hjem|heim|home|med
        livredd|vettskremt|skrekkslagen|terrified|petrified
        """,
    ),
    Cue(
        "fear",
        1,
        """
        redd|livredd|skremt|vettskremt|terrified|scared|afraid|fear|frightened|panic|panikk|skjelver|skjelv|shaking
            |trembling|tør|torer|utrygg|unsafe|urolig|uroleg
        """,
    ),
)
