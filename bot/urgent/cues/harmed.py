"""What was done to a body: blood, burns and breaks, what it took in, and a child on its way."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "blood, burns and breaks",
        2,
        """
        blør|bløder|blødning|blod|blodet|blood|bleeding|bleeds .. stopper|stoppar|stanser|gir_seg|NOT|overalt|alt
            |everywhere|mye|mykje|masse|pøl|gulv|golv|floor|pool|nese|nesa|øre|munn|rumpa|skrittet|mellom_beina
            |between|legs|hode|head|hals|neck|magen|stomach|lår|thigh|hånd*|hand*|arm|wrist*|bind|pad|håndkl*|handkl*
            |towel|hoster|spyr|tiss|avføring
        svart|black|blodig|bloody|kaffegrut|tarry|rødt|red .. avføring|oppkast|spy|stool|vomit|poo|bæsj|urin|urine
            |piss
        spiker|nail|kniv|knife|glass|skrujern|jern|planke|stake|pinne|pole|metal|metall|gaffel|fork|blyant|pencil|spyd
            |stang|rod|krok|hook|bor|drill|saks|scissors .. står|sitter|stikker|gjennom|inni|in|i|through|stuck|into
            |ut .. hånd*|hand*|fot|foot|lår|thigh|øye|øyet|auge*|eye|magen|mage|bryst*|chest|hals*|neck|rygg*|back
            |hode*|hovud*|head|kinn*|cheek|arm|legg*|leg|foten|beinet
        armen|arm|foten|beinet|bein|benet|håndleddet|skulder*|kneet|ankelen|fingeren|leg|foot|ankle|wrist|shoulder
            |knee|finger|elbow|albuen|nakken|hofta|ryggen .. vinkel|angle|feil_vei|wrong_way|henger|dangling|vridd
            |twisted|knakk|knekk|crack|snapped|brakk|brukket|brote|stikker|sticking|ut_av_ledd|bøyd|bent|blå|hvit|kald
            |følelse|feeling|numb|dobbel|skeivt|skjevt|ut_til_siden
        hørte|høyrde|heard|et|eit|a smell|knekk|crack|snap|pop|kræsj .. nakken|ryggen|kneet|foten|neck|back|knee|armen
            |skallen|hofta|hip|ankel*
        satt|sitter|sit|sett|stuck|fast|kilt|klemt|fanget|trapped|pinned|caught .. maskin*|pressa|presse|vals*|sag
            |porten|port|dør|heis*|lift|door|gate|machine|press|roller|conveyor|saw|dreiebenk|lathe|bil|car|under
            |mellom|between .. hånd*|hand*|arm|finger*|hår|hair|bein*|leg|foot|fot|sleeve|ermet|hode*|head|kropp*
        håret|ermet|genseren|slipset|handsken|hansken|hair|sleeve|glove|tie .. maskin*|sag|drill|bor|dreiebenk|lathe
            |machine|roller|vals*|saw|fast|stuck|caught
        kjemikalie*|vaskemiddel*|rens*|spray|damp|røyk|klor*|gass|løsemiddel*|maling|lakk|lim|pepperspray|fumes
            |chemical*|cleaner|bleach|ammonia|solvent|paint|detergent & øye|øya|auge*|auga|eye|hud|skin|munn*|mouth
            |hals*|throat|pust*|breath*|lunge*|lung*|svir|brenner|burn*|hoster|cough*|kvalm*|svimmel*|dizzy|blemmer
            |blister*|innånd*|inhal*|drakk|drank|drukket|svelg*|swallow*|ser
        kokende|kokande|varmt|varm|glovarm|boiling|hot|frityr*|olje|fett|oil|fat|damp|steam|kaffe|te|suppe|lim
            |tjære & hånd*|hand*|arm|ansikt*|face|bein*|leg|fot|foot|bryst*|chest|hud|skin|over_seg|over_meg|himself
            |herself|blemmer|blister*|huden|løsner|peel*|skåld*|scald*|brenn*|burn*
        strøm|straum|støt|strømmen|electric*|shock|current|ledning*|wire*|kabel*|stikk*|socket|220|400|volt
            |høyspent & slipper|slapp|let_go|fast|stuck|kastet|thrown|hjert*|heart|bevisst*|rist*|shak*|brenn*|burn*
            |svart*|hånd*|hand*|fikk|fekk|got|tok|rører|touch*|gulv*|floor|svarer
        falt|fell|datt|ramla|ramlet|styrtet|hoppa|hoppet|jumped|stupte|dytta|dyttet|pushed|skled|slipped|snublet
            |trillet .. hode*|hovud*|head|rygg*|back|nakke*|neck|trapp*|stair*|stige*|ladder|tak|taket|roof|galleri*
            |etasje*|floor|meter|metre*|metres|rekkverk*|vindu*|window|is|ice|betong*|concrete|asfalt|kanten|scaffold*
            |stillas*|gjennom|through|ned_i|sjakt|shaft|hull|hole|isen|kai|båt|boat|hest|sykkel|bike|truck
        bil|bilen|car|lastebil*|buss|bus|truck|motorsykkel*|mopeden|sykkel|syklist|cyclist|gående|pedestrian & rundt
            |velta|krasj*|crash*|kollider*|påkjørt|påkøyrd|grøfta|ditch|tre|tree|fast|trapped|stuck|puster|blør
            |bevisst*|hit_by|ran_over|front|skadd|skada|hurt|injur*|vinduet|smalt
        bitt|biter|hogd|stukket|stukken|stung|bite|bitten|bit .. hoggorm*|huggorm*|orm|slange|snake|adder|veps|bie
            |bier|hund|hunden|dog|flått|rotte|rat|wasp|bee|bees
        gjennomvåt|gjennomvått|gjennomblaut|soaked|dynket & håndkle|håndkleet|handkle|handkleet|bandasje*|bind|bleie
            |towel|bandage|pad|pads|shirt|skjorta|laken
        gjennom|through glass|glasset|glassruta|ruta|vinduet|vindauget|window|glassdøra
        spruta|spruter|sprutar|sprutet|pumper|fosser|renner|spurting|gushing|pumping|pouring fra|frå|from|av
            |ut .. (hånd*|handle*|arm|armen|hals|halsen|lår|låret|handleddet|håndleddet|hodet|wrist|arm|neck|leg|thigh
            |head|det)
        hvit|kvit|white|bleik som|as|like (et|eit|a) laken|lakenet|kritt|sheet|snow|ghost
        ruta|glasset|knivbladet|saga|maskina|maskinen|presse|saw|machine|blade rauk|røk|tok|took|slipped|glapp & hånd*
            |hand*|finger*|arm|blod|blood
        blør|blødde|blødning*|blod|blodet|blodpøl*|blodig*|blodflekk*|blodpøl|bloody|blood|bleeding|bleeds|bled
            |haemorrhag*|hemorrhag* på|i|fra|frå|ut|over|mye|mykje|masse|hele|stopper|stoppar|renner|spruter|av|og
            |from|everywhere|all|wont|gjennom|overalt|nedover|NOT|kraftig|fortsatt|stygt|a|lot|heavily|badly|through
            |out|down|$|i|og|ut|coming|med|etter
        hoster|hostar|hostet|spyr|spydde|kaster|kastet|kastar|kasta|tisser|pisser|cough|coughing|coughed|vomiting
            |throwing|vomited|puking|spytter|spyttar .. opp|up|blod|blood|grut|black|svart|galle
        kuttet|kutta|skar|skåret|skore|sagde|saget|saga|kappet|kappa|mistet|mista|revet|rive|klemt|klemte|klemde
            |knuste|cut|sliced|chopped|severed|lost|crushed|torn|ripped|caught|amput* .. fingeren|fingrene|fingrar
            |fingre|finger|tommelen|hånda|handa|hånden|armen|foten|tåa|beinet|låret|fingers|thumb|hand|arm|foot|toe
            |leg|thigh|pulsåra|halsen
        fingeren|fingrene|finger|tommelen|hånda|handa|armen|foten|beinet|hand|arm|leg|foot|thumb|fingers .. av|off
            |kuttet|kappet|fast|klemt|stuck|knust|henger|trapped|crushed|caught|i_klem|brukket|brote|vinkel|vridd
            |stikker|angle|sticking|bent|skjeven
        benet|beinet|beinpipa|knoken|bone|ribbein|ribs|kraniet|skull|nakken|neck|ryggen|back|hofta|hip .. stikker
            |stikk|ut|brukket|brote|knakk|knekt|knust|vinkel|out|sticking|broken|snapped|broke|fractured|crack|cracked
            |poking|vridd
        åpent_brudd|ope_brot|åpent_sår|gaping|flenge|flengen|dypt_kutt|djupt_kutt|deep_cut|wound
        lut|luten|syre|syra|syren|klor|kloren|klorin|salmiakk|ammoniakk|avløpsåpner|ovnsrens|løsemiddel|tynner
            |kjemikalie*|etsende|etsande|etset|etsa|lye|acid|bleach|ammonia|solvent|chemical*|caustic|corrosive & øye
            |øya|øyne*|auge*|auga|ansikt*|fjes*|hud|hånd*|hand*|armen|armane|munn*|svelg*|drakk|eye|eyes|face|skin
            |mouth|drank|swallowed|breathing|puster|pustet|innånd*|ser|see|svir|brenner
        ser|see|sees|seeing|sjår NOT|ikke|ikkje|ingenting|nothing|ingen|cant|dårlig & øye|øya|øynene|auge*|auga|eye
            |eyes|sprut*|splash*|lut|syre|skjønte|sprutet
        cant|NOT|mista|lost se|sjå|ser|see|synet|sight|vision & øye|øya|auge*|eye|eyes|syre|acid|spray|sprut*
        brent|brente|brend|skåldet|skålda|skoldet|skålte|scalded|burned|burnt seg|meg|hånd|hele|heile|himself|herself
            |myself|over|på|armen|handa|ansiktet|his|her|my|all|i
        brannskad*|forbrenning*|brannsår|blemmer|blisters|skinn_løsner|tredjegrads
        strøm|straum|strøyming|strømstøt*|støt|straumstøyt|elektrisk|electric|electrocut*|høgspent|høyspent|lightning
            |lynet|lynnedslag|current|socket & støt|fast|gjennom|fikk|fekk|hender|hand*|shock|through|brenn*|slapp
            |truffet|cant|grabbed|stuck|holder
        påkjørt|påkøyrd|overkjørt|kjørt_ned|run_over|hit_by|klemt|klemde|fast|trapped|pinned|stuck|begravd|buried
            |knust|crushed|begravet .. bil|truck*|truckar|maskin*|presse*|dreiebenk|sag|palle*|porten|port|lastebil*
            |traktor*|trær|tre|car|van|lorry|forklift|machine|press|gate|tree|rubble|snø|skred*|jord|heis*|lift
            |elevator
        bil|utforkjør*|trafikkulykke*|trafikkulukke*|møteulykke|frontkollisj*|crash & skad*|fast|stuck|puster|blør
            |trapped|hurt|bevisst*|velta
        """,
    ),
    Cue(
        "with child",
        1,
        """
        gravid|gravide|høggravid|høygravid|pregnant & blør|bleed*|blod|blood|vann|vatn|water*|rier|contraction*
            |smerte*|pain*|vondt|falt|datt|fell|hodepine|headache|ser|flekker|kramp*|svim*|besvim*|spark|sparket|kick*
            |slått|hit|magen|stomach|belly|baby*|liv|beveg*|move*|kjenner
        babyen|baby|hodet|hovudet|ungen|the_head|barnet er|kommer|kjem|is|coming|comes|ute|out|her|now|nå|no|stikker
            |synes|crowning
        fødte|føder|føde|fødd|giving_birth|gave_birth|in_labour|born|navlestreng*|umbilical|morkake|placenta|ri
            |presser|pushing|pushe
        tiss*|vann*|vatn* gikk|gjekk|went|broke|renner|overalt & gravid*|pregnant|rie|baby*|uke|veke|weeks
        gravid*|høygravid|høggravid|pregnant|termin|terminen|svangerskap*|uke|veke|weeks & spark*|blør|blod|bleeding
            |falt|slag|vondt|rier|rie|magen|mage|kramper|pain|kicked|punched|vannet|vatnet|contractions|baby*
        vannet|vatnet|fostervann*|water|waters gikk|gjekk|gått|har|broke|broken|gone
        rier|riene|rie|riar|fødsel*|fødsla|føder|føde|contractions|labour|labor|crowning & nå|no|now|minutt*|minutes
            |tett|kjem|kommer|baby*|hodet|hovudet|head|her|here|cella|bilen|doen
        """,
    ),
)

# Nothing by themselves: they make likelier what one of the others speaks of.
BESIDE = (
    Cue(
        "taken in, stung or dosed wrongly",
        1,
        """
        tatt|teke|tok|took|taken|tar|spist|åt|ate|eaten|svelget|svelga|svelgde|swallowed|drukket|drukke|drakk|drank
            |fått|fekk|fikk|satt|sett|gitt|gav|ga|injected|given|gave|dyttet|stappet|emptied|tømt|knasket .. for_mye
            |for_mykje|too_much|too_many|dobbel|dobbelt|double|feil|wrong|andres|someone_elses|alt|alle|all|hele|heile
            |whole|brettet|boksen|esken|eska|glasset|flaska|bottle|box|packet|strip|nevene|handful|resten|rest
            |noe_rart|mot_smerter|ukjent|unknown|et_eller_annet|hvitt|kvitt|pulver|powder|blått|lapper|plaster|patch
            |patches
        dose|dosen|dosa|sprøyte|sprøyta|tablett*|pille*|medisin*|medication|insulin*|pills|tablets|shot
            |injection .. feil|wrong|dobbel*|double|to_ganger|twice|ti_ganger|ten_times|for_mye|too_much|forveksl*
            |mixed_up|byttet|swapped|naboens|andre
        sopp|mushroom*|bær|berries|plante|plant|rot|frostvæske|spylervæske|rødsprit|metanol|methanol|hjemmebrent
            |moonshine|lighterveske|bensin|lim|glue|ghb|gbl|fentanyl|nitazen*|heroin|kokain|spice|lsd|mdma|ecstasy
            |tramadol|oxy|oksy|rivotril|lyrica & spist|åt|ate|drukket|drakk|drank|drukke|tatt|teke|tok|took|taken
            |røykt|røyka|smoked|sniff*|svelg*|swallow*|blå|blue|kaster|vomit*|sløv|blind|ser|see|puster|svarer|vekke
            |rart|pupill*|hjert*|kramp*
        alle|flere|mange|hele|all|everyone|several|three|tre|fire|fem|six|halve .. kaster_opp|spyr|vomit*|syke|sjuke
            |sick|kvalme|svimle|dizzy|hodepine|hovudpine|headache*|besvim*|fainted|collapsed|hoster|cough*
            |vondt_i_magen
        hovner|hovnar|hoven|hovent|sveller|swelling|swollen|opphovnet|utslett|rash|hives|elveblest|elveblust|flekker
            |prikker|klør|itch* & halsen|hals|throat|tunga|tongue|leppe*|lips|øyne*|auga|eyes|ansikt*|face|pust*
            |breath*|hele|heile|whole|svimmel*|dizzy|nøtt*|nut|reker|medisin*|penicillin*|antibiot*|veps*|bie|stikk
            |sting|spis*|åt|ate|food|mat|kake|cake|is|sjokolade|sesam|egg|melk|fisk
        epipen*|adrenalinpenn*|adrenalin*|allergi*|allergisk|allergic & NOT|hvor|where|finner|find|utgått|expired
            |virker|nøtt*|nut|pust*|hoven*|spist|ate|stikk
        sukker|sukkeret|blodsukker*|sugar|glukose|glucose|føling|insulin*|diabet* & lavt|lågt|low|høyt|high|2|1|rar
            |rart|skjelv*|shak*|svett*|sweat*|svarer|respon*|sint|aggress*|confus*|forvirr*|sløv|drowsy|vekke|wake
            |kramp*|juice|spise|eat|svelge|full|drunk|besvim*
        abstinens*|delirium|withdrawal & kramper|ser|hallus*|skjelver|rister|seeing|shaking|fits|bugs|insekter
        kondom|kondomet|pose|posen|pakke|packet|ballong & sprakk|sprukket|burst|split|magen|svelg*|swallow*|inni
        hjelper|helps|working|virker|verkar NOT|doesnt|isnt (ikke|lenger) & spray|inhalator*|medisin*|epipen|inhaler
        antibiotika*|antibiotics|vaksine*|vaccine|medisin|sprøyta & hovner|sveller|swelling|pust*|breath*|utslett|rash
            |tunga|tongue
        insulin*|insulindos*|føling|blodsukker*|sukkersjuk*|sukkersyk*|diabet*|blood_sugar|hypo|sugar
        nøtt|nøtter|nøttene|peanøtt*|cashew*|hasselnøtt*|reker|skalldyr*|skaldyr*|sesam|veps|vepsen|vepsestikk|bie
            |bistikk|humle|hoggorm*|huggorm*|orm|ormebitt|penicillin|antibiotika|allerg*|epipen|epi|utslett|elveblest
            |elveblust|nuts|nut|peanut*|shellfish|prawns|wasp|bee|sting|stung|adder|snake|snakebite|allergic|hives
            |rash|anafylak*
        overdos*|dose|dosen|dosa|dobbel_dose|feil_dose|feil_medisin|wrong_dose|wrong_pills|double_dose
            |wrong_medication|tok_feil|tatt_feil|tekne_feil|took_the_wrong|injected|injiserte|sprøyta
        TAKEN|GULPED|SWALLOWED|drakk|drank|drukket|drukke|sniffet|sniffa|sniffed|smoked|røyka|røykte
            |injiserte .. MEDICINE|PILLS|DRUG|POISON|metanol|methanol|frostvæske|ghb|kokain|heroin|sopp|mushroom*
            |fluesopp|batteri|batteries|parfyme|antibac|håndsprit|sanitizer|spice|pulver|powder|noe|noko|something
        tatt|teke|tok|took|taken|tar noe|noko|something|et_eller_annet|stuff|litt|too og|and|som|rart|på|of|mye|much
            |mykje|many|sterkt
        svelget|svelgde|svelgt|svelga|slukt|slukte|swallowed|swallows|ingested
        giftig|giftige|forgift*|poison*|toxic|gass|gassen|gas|fumes|damp|røykforgift*|kullos|karbonmonoksid|co
        full|dritings|beruset|ruset|rusa|høy|intoxicated|drunk|high|stoned
        hjernehinne*|meningitt|blodforgift*|sepsis|hjernehinnebetennelse
        """,
    ),
    Cue(
        "a body",
        1,
        """
        gul|gult|rød|raud|rødt|lilla|hvit|kvit|svart_flekk|purple|red|yellow|white|blodskutt|hovent|verk|verker|banker
            |svir|stikker|klør|nummen|dov|rash|utslett|swelling|numb|ache|aching|burns|stings|bleeding|blør|blod|blood
        pusten|pust|breath|puls|pulse|blodtrykk*|synet|sight|hørsel*|balanse*|tale*|speech|svelge|swallow
        hode|hodet|hovud|hovudet|panna|tinningen|arm|armen|armene|armane|hånd|hånda|hånden|hand|handa|finger|fingeren
            |fingrene|bein|beinet|beina|bena|foten|føttene|kne|kneet|lår|låret|mage|magen|rygg|ryggen|hals|halsen
            |nakken|øye|øyet|øya|øynene|auge|auga|øre|øret|nese|nesa|munn|munnen|tunga|tungen|leppe|leppene|hud|huden
            |bryst|brystet|hjerte|hjertet|hjarta|hjartet|lunge*|kjeven|skulder*|skuldra|ribbein*|hofta|underlivet
            |skrittet
        head|forehead|temple|arms|hands|fingers|leg|legs|foot|feet|knee|thigh|stomach|belly|back|neck|throat|eye|eyes
            |ear|ears|nose|mouth|tongue|lips|skin|chest|heart|lungs|jaw|shoulder|ribs|hip|groin
        feber|fever|kvalm|nausea|nauseous|spyr|spydde|kaster_opp|oppkast|vomiting|svimmel|svimmelt|dizzy|skjelver
            |skjelv|shivering|svetter|svettar|sveittar|sweating|vondt|smerte|smerter|hurts|pain|kramper|hovner|hoven
            |swollen|sløv|slapp|svak|weak|faint|pale|blek|bleik|rar|rart|weird|odd|syk|sjuk|dårlig|dårleg|ill|sick
        """,
    ),
)
