"""Someone who hurts or threatens another, at work or at home."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "a weapon",
        2,
        """
        spiss|kvass|skarp|kvesset|slipt|slipte|sharp|sharpened|filed|whittled|spikka .. tannbørst*|skje|skjei|gaffel
            |pinne|bein|plast*|metall*|toothbrush|spoon|stick|metal|plastic|blyant|pencil|penn
        noe|noko|something|et_eller_annet som|that|langt|long|blankt|shiny|metal|hardt|spisst|skarpt|i_hånda|i_handa
            |in_his_hand|bak_ryggen|behind_his_back|under_jakka|under_genseren|up_his_sleeve|i_ermet|i_lomma|i_sokken
        kokende|kokande|varmt|boiling|hot|kokt & kastet|kasta|kaster|helte|heller|helde|hive|hiver|threw|throws
            |throwing|poured|pouring|kastar|ansiktet|face|sukker|sugar|vannkoker|kettle|olje
        sikter|siktar|aiming|aims|peker|peikar|pointing|vifter|viftar|waving|swinging|svinger|svingar|hugger|hogg
            |truer|lunging med|mot|på|at|with|a|the|vilt|rundt .. kniv*|saks|stol|kølle|flaske|jern*|glass*|knife
            |chair|bottle|pole|pipe|stick|stang|spade|rake|broom|kost|sag|hammer|pistol|gun|meg|oss|us|me|her|betjent*
        bombe|bomba|bomb & truet|trua|truer|trugar|threat|threatening|trussel|ringte|ringt|sagt|sier|seier|lagt
            |plassert|called|says|pakke|bag|telefonen
        bag|veske|veska|sekk|sekken|koffert|kofferten|eske|eska|boks|pakke|pakken|package|suitcase|box|parcel & wires
            |ledninger|leidningar|tikker|tikkar|ticking|humming|summer|summar|brummer|blinker|blinking|hvitt|kvitt
            |pulver|powder|lukter|smells|mistenkelig|suspicious
        mangler|manglar|missing|borte|savnes .. verkstedet|verkstaden|kjøkkenet|workshop|kitchen|skuffa
            |tavla & skrujern|kniv|kniven|hammer|sag|øks|saks|knife|screwdriver|tool|scissors|barberblad
        helt|helte|helde|poured|pouring|pours|tømte .. bensin|bensinen|petrol|lighter_fluid|tennvæske|diesel
        avsikret|loaded|ladd|lada pistol|gun|rifle|hagla
        kniv|kniven|kniver|knivar|knivene|kjøkkenkniv*|brødkniv*|lommekniv*|tapetkniv*|dolk*|sag|saga|sagen|motorsag*
            |hammer|hammeren|slegge*|øks|øksa|golfkølle*|kølla|balltre|balltreet|brekkjern|brekkjarn|jernrør|jarnrøyr
            |jernstang*|jarnstong*|murstein*|machete|sverd|syl|sylen|strikkepinne*|barberblad*|glasskår*|syre|kokende
            |kokande|molotov*|brannbombe*|bensinkanne*|granat*|sprengstoff|dynamitt|elsjokk*|pepperspray*|saks|saksa
            |skrutrekker*|skrutrekkar*|skrujern*|stikkvåpen*|slagvåpen*|skytevåpen*|pistol|pistolen|gevær|geværet
            |hagla|våpen|våpenet|biljardkø*
        knife|knives|saw|chainsaw|sledgehammer|sword|axe|hatchet|crowbar|machete|screwdriver|scissors|syringe|grenade
            |taser|shank|shiv|gun|pistol|shotgun|rifle|weapon|blade|blades|bat|razor
        skutt|skudd|skyting|shots|gunshot|gunshots|gunfire|shooting
        boiling|kokende|kokande|skåldhett|hot|varmt vann|vatn|olje|kaffe|water|oil|coffee
        blad|blade|noe|noko|something skarpt|kvasst|spisst|sharp|pointy|pointed
        laddet|ladd|lada|loaded|siktet|aimed|pekte|peker|pointing|points
        """,
    ),
    Cue(
        "a mark or a blow",
        2,
        """
        skalla|skallet|nikket|headbutted|dunket|dunka|smelte|slengte|slengt|slammed|banged .. hodet|hovudet|head|meg
            |henne|ho|ham|her|him|me|face|ansiktet .. veggen|døra|bordet|gulvet|golvet|wall|door|table|floor|bakken
            |sengekanten
        ligger|ligg|lå|lying|lies|is|er nede|down|under|på_bakken|på_gulvet|on_the_ground|on_the_floor .. sparker
            |sparkar|kicking|slår|trampar|tramper|stomping|hopper|hoppar
        sparker|sparkar|slår|tramper|trampar|hopper|kicking|stomping|beating|hitting|jumping|dundrer|pælmer|denger løs
            |på|on|laus|hodet|head|rundt .. hodet|hovudet|head|ham|han|henne|ho|him|her|kollega*|betjent*|en|ein
            |officer|colleague|magen|nede|ryggen|som_ligger
        kneet|kne|knee|foten|boot|albuen|armen|arm|underarmen|hendene|hands|handa på|over|i|on|around|rundt|mot
            |in .. halsen|strupen|nakken|ryggen|brystet|neck|throat|chest|face|ansiktet|munnen|mouth
        får|fekk|fikk|get|got NOT|cant|almost|nesten|knapt ikke|puste|breathe .. mens|when|while|da|fordi|because|han
            |he .. holdt|held|klemte|satt|sat|lå|pressed|pushed
        spyttet|spytta|spat|pisset|pissa|kastet|kasta|helte|threw|smurte|smørte .. avføring|urin|piss|dritt|blod|shit
            |feces|urine|blood|i_øynene|i_munnen|in_my_mouth|in_my_eyes
        bet|beit|bitt|biter|bit|bites|biting|bitten meg|av|i|ham|henne|her|me|off|him|into|øret|fingeren|nesa|hånda
            |handa|ear|finger|nose|hand|arm|armen|kinnet
        slår|slo|hits|hit|beats|dytter|sparker|denger|smells|klyper|rister|lugger|låser|kveler|tvinger|smacks|slaps
            |shoves|chokes|shakes meg|me|mæ|henne|oss|ungene|ungane|barna|jenta|gutten|guten|katten|hunden|mora|mamma
            |her|the_kids|kids|my når|hver|nesten|igjen|hvis|every|when|again|$|og|and|hjemme|heime|så|nå|no
        voldtatt|valdteken|voldtok|valdtok|voldtekt|rape|raped|forced_himself|tvang_seg|overgrep|misbruk*|abus*
            |molest*
        fekk|fikk|fått|got|took (nettopp|just) en|ein|et|eit|a|one .. trynet|fjeset|ansiktet|kjeften|magen|kjeven|nesa
            |øyet|auga|face|jaw|nose|eye|teeth|tennene
        slo|slår|slår|kastet|kasta|dytta|dyttet|ristet|rista|threw|hit|shook|slammed .. ungen|ungane|ungene|barnet
            |babyen|guten|gutten|jenta|henne|child|kid|baby|girl|boy|wife|mora .. (i|mot|into|ned|against) golvet
            |gulvet|veggen|trappa|floor|wall|bakken|døra
        tanna|tann|tennene|tooth|teeth|nesa|kjeven|ribbeina rauk|røyk|løs|laus|out|broken|brukket|brote|knust|knocked
        oppå|ovenpå|over|on_top & betjenten|betjent|kollegaen|kollega|makkeren|officer|colleague|vikaren|sykepleieren
            |ho|henne|her
        får|fær|cant|klarer (vi|dei|de|we|eg|jeg) (ham|han|him|ho|henne|dem|her|them) NOT|get (him|her|them) av|løs
            |laus|vekk|off|bort
        kledde|kler|kneppet|dro|drog|took|ripped|rev (av) .. klærne|buksa|trusa|bhen|klede|kleda|clothes|trousers
            |pants|underwear
        tvang|tvinger|tvingar|tvunget|forced|forces|forcing|presset|pressa (meg|henne|me|her|til|to|ned|oss|seg)
        tafset|tafsa|tok_på|befølte|groped|touched_me|rørte_meg|tuklet|klådde
        woke|våknet|vakna & naked|naken|klær|clothes|bukse|husker_ikke|hugsar_ikkje|dont_remember
        merker|merke|merkene|blåmerker|blåmerke|blåmerket|bruises|bruise|bruising|marks|mark|avtrykk|fingeravtrykk
            |fingermerker|kvelemerker|brennmerke*|brannmerke*|brannsår*|sigarettmerker|klemerker|bite|bitemerke*|burns
            |scratches|welts|handprint .. halsen|hals|armene|armane|armen|ryggen|lårene|låra|nakken|kroppen|ansiktet
            |henne|ho|handleddet|håndleddene|handledda|neck|throat|arms|arm|back|legs|wrists|face|body|thighs|her|him
            |me
        blått|blå|blåveis|black|hoven|hovent|swollen|bloody|blodig|sprukket|sprukken|split øye|auge|auga|øyet|eye|eyes
            |kinn|leppe|lip|nese|nose|ansikt|face|munn|lebbe
        spark|sparka|sparket|neven|neve|nevene|slag|slagene|knyttneve|knyttneven|albue|albuen|kne|kneet|kick|kicked
            |punch|punched|fist|elbow|headbutt|headbutted|skalla|skallet|skalle|dask|smekk|ørefik|slapped|slap|smacked
            |kvelt|klemte|klemt|klemde|squeezed|squeezes|strangled|grep|greip|grabbed|tok|dyttet|dytta|dytter|shoved
            |pushed|dro|drog|dragged|bet|bit|bitt|bitten|lugget|lugga .. magen|ansiktet|fjeset|trynet|hodet|hovudet
            |halsen|ryggen|brystet|håret|nakken|trappa|trappen|veggen|armen|strupen|face|stomach|belly|head|throat
            |neck|hair|wall|stairs|back|ribs|jaw|eye|ribbeina|kjeven|kinnet|nesa|øyet|skrittet
        sparket|sparka|slått|slo|slår|slege|hit|hits|hitting|punched|kicked|kick|beat|beaten|dyttet|dytta|kastet|kasta
            |threw|throws|pushed|banket|banka|klapset|slapped|smacked|pisket|belted meg|mæ|me|henne|ho|ham|jenta
            |gutten|ungene|barna|kids|her|him|us|oss|ned|down|til|katten|hunden
        squeezed|klemte|klemt|presset|pressa|press|holdt|held|hold|grep|greip|tok|hands|hendene|hendane|henda .. neck
            |throat|halsen|strupen|nakken|munnen|mouth|nesa
        juling|julebank|beating|thrashing|bashing|walloping
        alt (ble|vart|blei) svart|mørkt
        everything|it went|goes black|dark|blank
        tallerkener|tallerkenar|tallerkar|tallerknar|stoler|stolar|ting|glass|møbler|plates|dishes|things|furniture
            |chairs flyr|fyk|flying|kastes|kastast|knuses|knust|fly|thrown|veggene|smashed|mot|wall
        flyr|fyk|flying|kaster|kastar|throws|hiver .. tallerkener|tallerkenar|glass|ting|møbler|plates|things|chairs
            |kniver
        stabbed|stukket|stukken|knivstukket|skutt|shot|voldtatt|valdteken|raped|mishandl*|assaulted|abused|attacked
            |angrepet|angripen|overfalt
        spytter|spytta|spyttet|spat|spit på|on|in|at|i
        låser|låste|låst|locks|locked meg|me|mæ|her|henne inne|in|ute|out|up
        tok|tatt|tar|took|takes|taken|knuste|smashed|gjemt|hid telefonen|mobilen|nøklene|nøklane|passet|phone|keys
            |passport|bankkortet|card min|mi|mine|my|fra|frå|from
        took|taken|takes|smashed|has|har|tatt|tok .. phone|keys|passport|mobilen
        """,
    ),
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

# Nothing by themselves: they make likelier what one of the others speaks of.
BESIDE = (
    Cue(
        "a thing that hurts",
        1,
        """
        flaske|flasken|flaska|glass|glasset|stol|stolen|stein|steiner|rør|kjetting|lenke|spiker|spikar|penn|gaffel|nål
            |nåla|sprøyte|sprøyta|lighter|bensin|bottle|chair|brick|pipe|chain|pen|fork|needle|petrol|belte|belt|bil
            |car|bilen|hund|hunden
        """,
    ),
    Cue(
        "who should be safe",
        1,
        """
        stedatra|stedatteren|stebarn|fosterbarn|tantebarn|barnebarn|grandchild|nephew|niece|lillebror|lillesøster
            |søsteren|søstera|sister|mora|mamma|bestemor|grandmother|naboen|naboens|neighbour|neighbor|venninna
            |venninne|friend
        sjuåring*|femåring*|treåring*|toåring*|niåring*|tenåring*|teenager|baby|spedbarn|vogna|bleie*
        barna|ungene|ungane|ungen|barnet|barn|jenta|jenten|jente|guten|gutten|babyen|baby|sønnen|sonen|dattera
            |datteren|dottera|stedatter*|stedatra|stedattera|stesønn*|steson*|minstejenta|nevø*|niese*|barnehage*
            |barnehagen|skolen|skulen|sfo|gravid|gravide|kids|children|child|daughter|stepdaughter|stepson|son|toddler
            |girl|boy|nursery|kindergarten|school|pregnant
        kjæreste*|kjæraste*|boyfriend|girlfriend|mannen|mannen_min|husband|ektemann*|samboer*|sambuar*|eks|eksen
            |eksmannen|eksmann|ex|partner|stefar|stefaren|stepfather|stepdad|pappa|svigerfar|kona|wife|faren_til
            |father
        """,
    ),
)
