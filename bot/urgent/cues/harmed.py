"""What was done to a body: blood, burns and breaks, what it took in, and a child on its way."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "blood, burns and breaks",
        2,
        """
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
        "taken in, stung or dosed wrongly",
        1,
        """
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
        "with child",
        1,
        """
        gravid*|høygravid|høggravid|pregnant|termin|terminen|svangerskap*|uke|veke|weeks & spark*|blør|blod|bleeding
            |falt|slag|vondt|rier|rie|magen|mage|kramper|pain|kicked|punched|vannet|vatnet|contractions|baby*
        vannet|vatnet|fostervann*|water|waters gikk|gjekk|gått|har|broke|broken|gone
        rier|riene|rie|riar|fødsel*|fødsla|føder|føde|contractions|labour|labor|crowning & nå|no|now|minutt*|minutes
            |tett|kjem|kommer|baby*|hodet|hovudet|head|her|here|cella|bilen|doen
        """,
    ),
    Cue(
        "a body",
        1,
        """
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
